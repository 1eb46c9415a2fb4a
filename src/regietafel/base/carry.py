# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures of one day on the areas of a later day: what merged is added up, nothing is divided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from regietafel.base.area import Area, Merger
from regietafel.base.messages import Refused

V = TypeVar("V", int, Fraction, Decimal)


def require_areas(areas: Mapping[str, Area], codes: Iterable[str], *, day: date) -> None:
    """Refuse codes that the register does not know, or that do not exist on that day."""
    codes = list(codes)
    unknown = [code for code in codes if code not in areas]
    if unknown:
        raise Refused("areas-unknown", text=tuple(unknown), day=day)
    absent = [f"{areas[code].name} ({code})" for code in codes if not areas[code].exists_on(day)]
    if absent:
        raise Refused("areas-not-on-day", names=tuple(absent), day=day)


def carried(
    values: Mapping[str, V], areas: Mapping[str, Area], *, mergers: Iterable[Merger], to: date
) -> dict[str, V]:
    """The values on the areas of ``to``, in the order of their codes; the sum stays the same.

    Every part of a merger must be there or none: with Weesp alone the figure of Amsterdam would be wrong.
    """
    unknown = [code for code in values if code not in areas]
    if unknown:
        raise Refused("areas-unknown", text=tuple(unknown), day=to)
    figures = dict(values)
    for merger in sorted(mergers, key=lambda merger: (merger.on, merger.into)):
        if merger.on <= to:
            _join(figures, areas, merger=merger)
    later = [f"{areas[code].name} ({code})" for code in figures if not areas[code].exists_on(to)]
    if later:
        raise Refused("areas-carry-back", names=tuple(later), day=to)
    return dict(sorted(figures.items()))


def _join(figures: dict[str, V], areas: Mapping[str, Area], *, merger: Merger) -> None:
    gone = [code for code in merger.gone if code in figures]
    if not gone:
        return
    begins = areas[merger.into].start == merger.on
    if begins and merger.into in figures:
        raise Refused(
            "areas-carry-mixed", name=areas[merger.into].name, gone=_names(areas, gone), day=merger.on
        )
    parts = merger.gone if begins else (*merger.gone, merger.into)
    missing = [code for code in parts if code not in figures]
    if missing:
        raise Refused(
            "areas-carry-incomplete",
            name=areas[merger.into].name,
            day=merger.on,
            missing=_names(areas, missing),
        )
    first, *others = [figures.pop(code) for code in parts]
    for other in others:
        first = first + other
    figures[merger.into] = first


def _names(areas: Mapping[str, Area], codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(areas[code].name for code in codes)
