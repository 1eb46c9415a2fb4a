# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The need over time as a line: what is needed on each day, and the moment from which one looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from regietafel.publication.words import day, number, word

LEFT, RIGHT, TOP, BOTTOM, WIDTH = 60, 540, 24, 150, 640
_ROUND = 2_000


@dataclass(frozen=True, slots=True)
class Point:
    """One day on the line."""

    x: int
    y: int
    label: str = field(metadata={"help": "the value, at the first and the last point"})
    under: str = field(metadata={"help": "the day, at the first and the last point"})


@dataclass(frozen=True, slots=True)
class Ramp:
    """A line of need ready to draw; the same values stand in the table beside it."""

    title: str = field(metadata={"help": "the finding, in a sentence"})
    unit: str
    points: tuple[Point, ...]
    path: str
    rows: tuple[tuple[str, str], ...] = field(metadata={"help": "day and value of every point"})
    known_x: int | None = field(metadata={"help": "where the day lies up to which was known"})
    known: str
    low: str
    low_y: int


def ramp(counts: Sequence[tuple[date, int]], known: date, *, language: str) -> Ramp:
    """The line through these days, oldest first; there are at least two."""
    first, last = counts[0], counts[-1]
    base = min(value for _, value in counts) // _ROUND * _ROUND - _ROUND
    high = max(value for _, value in counts)
    days = (last[0] - first[0]).days

    def across(on: date) -> int:
        return LEFT + (RIGHT - LEFT) * (on - first[0]).days // days

    def up(value: int) -> int:
        return BOTTOM - (BOTTOM - TOP) * (value - base) // (high - base)

    ends = (first[0], last[0])
    points = tuple(
        Point(
            across(on), up(value),
            number(value, language) if on in ends else "",
            day(on, language) if on in ends else "",
        )
        for on, value in counts
    )  # fmt: skip
    return Ramp(
        title=word("web-ramp-title", language, first=first[1], on=first[0], last=last[1], until=last[0]),
        unit=word("base-unit-places", language),
        points=points,
        path="M" + "L".join(f"{point.x} {point.y}" for point in points),
        rows=tuple((day(on, language), number(value, language)) for on, value in counts),
        known_x=across(known) if first[0] <= known <= last[0] else None,
        known=word("web-ramp-known", language, day=known),
        low=number(base, language),
        low_y=up(base),
    )
