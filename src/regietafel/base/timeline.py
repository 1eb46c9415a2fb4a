# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The one idea for everything that changes on a date: numbers, rules, ladders, borders, offices."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from regietafel.base.messages import Refused

T = TypeVar("T")


class NotInForce(Refused):
    """Nothing is in force on the day asked for; there is no default."""


@dataclass(frozen=True, slots=True)
class Repealed:
    """From this day on nothing is in force (*vervallen*)."""


@dataclass(frozen=True, slots=True)
class Timeline(Generic[T]):
    """What is in force from which day (*geldig vanaf*), until the next entry or its repeal.

    >>> norm = Timeline.of({date(2022, 11, 1): 96, date(2023, 11, 1): 91})
    >>> norm.at(date(2023, 10, 31))
    96
    >>> norm.at(date(2020, 1, 1))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    regietafel.base.timeline.NotInForce: base-not-in-force (day=..., known=...)
    """

    entries: tuple[tuple[date, T | Repealed], ...]

    @classmethod
    def of(cls, entries: Mapping[date, T | Repealed]) -> Timeline[T]:
        """A timeline of the entries, in the order of their days; it needs at least one."""
        if not entries:
            raise ValueError("a timeline has at least one entry")
        return cls(tuple(sorted(entries.items(), key=lambda entry: entry[0])))

    def at(self, day: date) -> T:
        """What is in force on that day; raises NotInForce before the first entry and after a repeal."""
        place = bisect_right(self.days(), day) - 1
        value: T | Repealed = Repealed() if place < 0 else self.entries[place][1]
        if isinstance(value, Repealed):
            raise NotInForce("base-not-in-force", day=day, known=tuple(self.days()))
        return value

    def since(self, day: date) -> date:
        """The day from which the value in force on that day holds."""
        self.at(day)
        return self.entries[bisect_right(self.days(), day) - 1][0]

    def days(self) -> list[date]:
        """The days on which something changes, oldest first."""
        return [day for day, _ in self.entries]

    def __iter__(self) -> Iterator[tuple[date, T | Repealed]]:
        return iter(self.entries)
