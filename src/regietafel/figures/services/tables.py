# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures out: an empty form of a source, and what is on record in the form in which it comes in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regietafel import clock
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import read
from regietafel.areas.country import known
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.figures.sources.catalogue import SHAPES, FigureSource
from regietafel.figures.sources.shape import Part, Shape
from regietafel.outlets.tables import Cell, Column, ColumnKind, Row, Table
from regietafel.words import word

_KINDS = {
    Part.WHEN: ColumnKind.DAY,
    Part.UNTIL: ColumnKind.DAY,
    Part.AREA: ColumnKind.CODE,
    Part.INDICATOR: ColumnKind.CODE,
    Part.AMOUNT: ColumnKind.WHOLE,
    Part.BY: ColumnKind.TEXT,
}


def template(source: FigureSource, *, day: date, language: str) -> Table:
    """An empty form: the columns of the source, with every area of the day where rows are per area."""
    shape = SHAPES[source]
    areas = known(AsOf(), ANYONE).areas
    named = [area.name for area in areas.on(shape.level, day).values()] if shape.level else []
    columns = (*(_part(part, language) for part in shape.parts), *_figures(shape, language))
    place = shape.parts.index(Part.AREA) if named else 0
    rows: list[Row] = [
        tuple(name if at == place else None for at in range(len(columns))) for name in sorted(named)
    ]
    return Table(shape.name.on(language), columns, tuple(rows), language, day)


def _part(part: Part, language: str) -> Column:
    return Column(part.value, word(f"figures-part-{part.value}", language), _KINDS[part])


def _figures(shape: Shape, language: str) -> Iterator[Column]:
    counted = indicators()
    for figure in shape.figures:
        indicator = counted[figure.indicator]
        unit = word(f"base-unit-{indicator.unit}", language)
        yield Column(figure.key, indicator.name.on(language), ColumnKind.WHOLE, unit)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which figures to give: of one indicator or all, of one day or all, from where one looks."""

    as_of: AsOf
    indicator: str | None = None
    on: date | None = None


def export(asked: Asked, *, reader: Reader, language: str) -> Table:
    """The figures on record that this reader may see, one in a row, as an own table comes in."""
    if asked.indicator is not None and asked.indicator not in indicators():
        raise Refused("figures-no-indicator", text=asked.indicator, known=tuple(indicators()))
    where = {"indicator": asked.indicator} if asked.indicator else {}
    facts = read(Observation, asked.as_of, reader=reader, **where)
    shown = [fact for fact in facts if asked.on is None or fact.stamp.valid.start == asked.on]
    shown.sort(key=lambda fact: (fact.indicator, fact.stamp.valid.start, fact.area, fact.stamp.id))
    parts = (Part.WHEN, Part.UNTIL, Part.INDICATOR, Part.AREA, Part.AMOUNT)
    more = (("known", ColumnKind.DAY), ("publisher", ColumnKind.TEXT), ("mark", ColumnKind.CODE))
    return Table(
        word("figures-export-title", language),
        (
            *(_part(part, language) for part in parts),
            *(Column(key, word(f"figures-column-{key}", language), kind) for key, kind in more),
        ),
        tuple(_row(fact) for fact in shown),
        language,
        asked.on or asked.as_of.known or clock.today(),
        asked.as_of.known,
        sources=tuple(sorted({fact.stamp.source.cited for fact in shown})),
    )


def _row(fact: Observation) -> Row:
    stamp = fact.stamp
    source = stamp.source
    place: tuple[Cell, ...] = (stamp.valid.start, stamp.valid.end, fact.indicator, fact.area, fact.amount)
    return (*place, stamp.known.on, source.publisher, source.kind.value)


def indicators_table(*, day: date, language: str) -> Table:
    """What is counted here: code, name, unit, and whether it is a stock or a flow."""
    keys = ("indicator", "name", "unit", "measure")
    rows = tuple(
        (
            code,
            each.name.on(language),
            word(f"base-unit-{each.unit}", language),
            word(f"figures-measure-{each.definition.measure}", language),
        )
        for code, each in indicators().items()
    )
    columns = tuple(
        Column(
            key,
            word(f"figures-column-{key}", language),
            ColumnKind.CODE if key == "indicator" else ColumnKind.TEXT,
        )
        for key in keys
    )
    return Table(word("figures-indicators-title", language), columns, rows, language, day)
