# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The straight line through a half-year (*schema*): one sixth of the corrected target per month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from regietafel.base.parameters import Parameter
from regietafel.base.periods import HalfYear

MONTHS = 6


class ScheduleClass(StrEnum):
    """How far along the straight line (*klasse op schema*)."""

    ON = "on-schedule"
    """On schedule (*donkerblauw*)."""
    SLIGHTLY = "slightly-behind"
    """Slightly behind (*grijsblauw*)."""
    WELL = "well-behind"
    """Well behind (*lichtblauw*)."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which part of what is due a municipality is in a class (*drempels*); an assumption, as data."""

    on: Fraction
    slightly: Fraction

    def __post_init__(self) -> None:
        if not 0 <= self.slightly <= self.on <= 1:
            raise ValueError(f"thresholds run from high to low between 0 and 1: {self!r}")


@dataclass(frozen=True, slots=True)
class Progress:
    """How a half-year stands on the first day of a month (*voortgang*)."""

    corrected: int
    housed: int
    months: int
    due: Fraction
    pace: ScheduleClass

    @property
    def behind(self) -> Fraction:
        """Persons short of the straight line; below zero it is ahead."""
        return self.due - self.housed


def months_gone(period: HalfYear, day: date) -> int:
    """Months of the half-year that have gone by on that day, from 0 to 6; a month counts when it is over.

    >>> months_gone(HalfYear(2022, 2), date(2022, 9, 1)), months_gone(HalfYear(2022, 2), date(2023, 1, 1))
    (2, 6)
    """
    first = period.first_day
    return max(0, min(MONTHS, 12 * (day.year - first.year) + day.month - first.month))


def due(corrected: int, months: int) -> Fraction:
    """What the straight line asks after so many months (*volgens schema*). Unit: persons.

    >>> due(28_283, 6), due(19_082, 1)
    (Fraction(28283, 1), Fraction(9541, 3))
    """
    if not 0 <= months <= MONTHS:
        raise ValueError(f"a half-year has {MONTHS} months, not {months}")
    return Fraction(max(0, corrected) * months, MONTHS)


def monthly(corrected: int) -> int:
    """What must be housed per month, as it is printed: to the nearest whole number.

    >>> monthly(28_283), monthly(19_082)
    (4714, 3180)
    """
    return int(due(corrected, 1) + Fraction(1, 2))


def progress(corrected: int, housed: int, *, months: int, thresholds: Thresholds) -> Progress:
    """Where a municipality stands on the straight line of its corrected target.

    >>> half = Thresholds(on=Fraction(1), slightly=Fraction(3, 4))
    >>> [progress(60, housed, months=2, thresholds=half).pace.value for housed in (20, 15, 14)]
    ['on-schedule', 'slightly-behind', 'well-behind']
    """
    asked = due(corrected, months)
    if housed >= thresholds.on * asked:
        pace = ScheduleClass.ON
    else:
        pace = ScheduleClass.SLIGHTLY if housed >= thresholds.slightly * asked else ScheduleClass.WELL
    return Progress(corrected, housed, months, asked, pace)


def thresholds_at(on: Parameter, slightly: Parameter, *, day: date) -> Thresholds:
    """The thresholds in force on a day, from the two parameters that hold them."""
    values = (on.at(day), slightly.at(day))
    return Thresholds(*(Fraction(value) for value in values))
