# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The periods the field counts in: half-years of the housing target, months of reports, weeks of terms."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache, total_ordering


@total_ordering
@dataclass(frozen=True, slots=True)
class HalfYear:
    """Half of a calendar year (*halfjaar*), the period of a housing target, written 2022-I or 2022-II.

    >>> HalfYear.parse("2022-II").first_day
    datetime.date(2022, 7, 1)
    >>> str(HalfYear(2022, 2).next())
    '2023-I'
    """

    year: int
    half: int

    def __post_init__(self) -> None:
        if self.half not in (1, 2):
            raise ValueError(f"a year has halves 1 and 2, not {self.half}")

    @classmethod
    def parse(cls, text: str) -> HalfYear:
        """From the way the field writes it: 2022-I, 2022-II (2022-1 and 2022-2 are read as well)."""
        return _half_year(text)

    @classmethod
    def of(cls, day: date) -> HalfYear:
        """The half-year a day falls in."""
        return cls(day.year, 1 if day.month <= 6 else 2)

    @property
    def first_day(self) -> date:
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def last_day(self) -> date:
        return self.next().first_day - timedelta(days=1)

    def __hash__(self) -> int:
        # A ledger asks this some hundred thousand times.
        return 2 * self.year + self.half

    def before(self) -> HalfYear:
        """The half-year before it.

        >>> str(HalfYear(2022, 1).before())
        '2021-II'
        """
        return HalfYear(self.year, 1) if self.half == 2 else HalfYear(self.year - 1, 2)

    def next(self) -> HalfYear:
        return HalfYear(self.year, 2) if self.half == 1 else HalfYear(self.year + 1, 1)

    def __lt__(self, other: HalfYear) -> bool:
        return (self.year, self.half) < (other.year, other.half)

    def __le__(self, other: HalfYear) -> bool:
        return (self.year, self.half) <= (other.year, other.half)

    def __str__(self) -> str:
        return f"{self.year:04}-{'I' * self.half}"


@lru_cache(maxsize=1_000)
def _half_year(text: str) -> HalfYear:
    found = re.fullmatch(r"(\d{4})-(I|II|1|2)", text.strip())
    if not found:
        raise ValueError(f"{text!r} is not a half-year such as 2022-I")
    return HalfYear(int(found[1]), {"I": 1, "1": 1, "II": 2, "2": 2}[found[2]])


@total_ordering
@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month (*maand*), the period of a report, written 2022-07.

    >>> Month.parse("2022-12").next().first_day
    datetime.date(2023, 1, 1)
    """

    year: int
    month: int

    def __post_init__(self) -> None:
        date(self.year, self.month, 1)

    @classmethod
    def parse(cls, text: str) -> Month:
        found = re.fullmatch(r"(\d{4})-(\d{2})", text.strip())
        if not found:
            raise ValueError(f"{text!r} is not a month such as 2022-07")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> Month:
        return cls(day.year, day.month)

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    @property
    def is_last(self) -> bool:
        """The last month that a calendar here can have; nothing comes after it."""
        return (self.year, self.month) == (MAXYEAR, 12)

    def next(self) -> Month:
        return Month(self.year, self.month + 1) if self.month < 12 else Month(self.year + 1, 1)

    def before(self) -> Month:
        return Month(self.year, self.month - 1) if self.month > 1 else Month(self.year - 1, 12)

    def __lt__(self, other: Month) -> bool:
        return (self.year, self.month) < (other.year, other.month)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


@total_ordering
@dataclass(frozen=True, slots=True)
class Week:
    """An ISO week (*week*), Monday to Sunday, written 2022-W28.

    >>> week = Week.of(date(2022, 7, 11))
    >>> str(week), week.last_working_day
    ('2022-W28', datetime.date(2022, 7, 15))
    >>> str(Week.of(date(2021, 1, 1)))
    '2020-W53'
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 1)

    @classmethod
    def parse(cls, text: str) -> Week:
        found = re.fullmatch(r"(\d{4})-W(\d{2})", text.strip())
        if not found:
            raise ValueError(f"{text!r} is not a week such as 2022-W28")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> Week:
        iso = day.isocalendar()
        return cls(iso.year, iso.week)

    @property
    def first_day(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def last_working_day(self) -> date:
        """Friday; public holidays are not known here."""
        return self.first_day + timedelta(days=4)

    @property
    def last_day(self) -> date:
        return self.first_day + timedelta(days=6)

    def next(self) -> Week:
        return Week.of(self.first_day + timedelta(days=7))

    def __lt__(self, other: Week) -> bool:
        return (self.year, self.number) < (other.year, other.number)

    def __str__(self) -> str:
        return f"{self.year:04}-W{self.number:02}"
