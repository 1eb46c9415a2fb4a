# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One figure followed over time: the counts of one indicator in one area, oldest first."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import date

from regietafel.base.periods import Month, Week


@dataclass(frozen=True, slots=True)
class Point:
    """How many on a day (*telling*); of a figure over a period its first day."""

    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Series:
    """The counts of one figure in one area, one a day, oldest first (*reeks*).

    >>> Series((Point(date(2022, 7, 1), 3), Point(date(2022, 7, 8), 5))).until(date(2022, 7, 5)).last
    Point(on=datetime.date(2022, 7, 1), amount=3)
    """

    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        days = [point.on for point in self.points]
        if any(later <= earlier for earlier, later in itertools.pairwise(days)):
            raise ValueError("a series has one count a day, oldest first")

    @property
    def last(self) -> Point | None:
        """The latest count; None where there is none, which is not zero."""
        return self.points[-1] if self.points else None

    @property
    def before(self) -> tuple[Point, ...]:
        """The counts before the latest, oldest first."""
        return self.points[:-1]

    def until(self, day: date) -> Series:
        """The same series as far as that day."""
        return Series(tuple(point for point in self.points if point.on <= day))

    @property
    def change(self) -> int | None:
        """The latest count minus the one before; None where there are not two."""
        return self.points[-1].amount - self.points[-2].amount if len(self.points) > 1 else None


def rhythm(points: tuple[Point, ...]) -> str:
    """How the counts follow each other: week, month, or neither (``count``)."""
    pairs = list(itertools.pairwise(points))
    if pairs and all(Week.of(one.on).next() == Week.of(two.on) for one, two in pairs):
        return "week"
    if pairs and all(Month.of(one.on).next() == Month.of(two.on) for one, two in pairs):
        return "month"
    return "count"
