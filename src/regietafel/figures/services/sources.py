# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources of figures as they stand: who brought what last, and what should have come since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.stamps import AsOf
from regietafel.figures.sources.catalogue import SHAPES, FigureSource
from regietafel.figures.sources.shape import Shape
from regietafel.records.versions import LastImport, last_import, versions


@dataclass(frozen=True, slots=True)
class SourceStands:
    """One source of figures on a day (*stand van een bron*)."""

    source: FigureSource
    shape: Shape
    last: LastImport | None
    due: date | None
    """The day from which newer figures could be expected; None where none are due."""
    missing: tuple[str, ...]
    """Names of areas without a figure on the latest day, where every area of a level should have one."""


def sources_on(day: date, *, reader: Reader) -> tuple[SourceStands, ...]:
    """Every source of figures, with its last file and what is missing on that day."""
    require(reader, "observations.import")
    return tuple(_stands(source, shape, day=day) for source, shape in SHAPES.items())


def _stands(source: FigureSource, shape: Shape, *, day: date) -> SourceStands:
    counts = [figure.indicator for figure in shape.figures]
    last = last_import(f"{source.value}:", indicators=counts)
    due = last.latest + timedelta(days=shape.every) if last and shape.every else None
    missing = () if last is None else _missing(source, shape, on=last.latest)
    return SourceStands(source, shape, last, due if due and due <= day else None, missing)


def _missing(source: FigureSource, shape: Shape, *, on: date) -> tuple[str, ...]:
    if shape.level is None:
        return ()
    counts = [figure.indicator for figure in shape.figures]
    there = {version.area for version in versions(f"{source.value}:", indicators=counts, days=[on])}
    every = known(AsOf(), ANYONE).areas.on(shape.level, on)
    return tuple(area.name for code, area in every.items() if code not in there)
