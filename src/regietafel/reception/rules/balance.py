# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sum on the back of an envelope: in reception today, plus arrivals, minus departures, week by week.

No forecast: whoever gives the arrivals and departures answers for them, and they stand beside the outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from regietafel.base.messages import Message, Refused, Value
from regietafel.base.sources import Source
from regietafel.base.working import Working

MINUS = "\u2212"
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Flow:
    """What a week brings and takes (*weekstroom*): persons who arrive and persons who leave.

    Both are given as workings, so that where they come from stays in sight.
    """

    arrivals: Working
    departures: Working

    @property
    def net(self) -> int | Fraction:
        return self.arrivals.value - self.departures.value


def after(today: Working, flow: Flow, *, weeks: int, asked: Source) -> Working:
    """How many are in reception after so many weeks of this flow; refused where it would go below zero.

    ``asked`` is who asks for so many weeks.
    """
    if weeks < 0:
        raise Refused("reception-weeks-negative", weeks=weeks)
    value = today.value + weeks * flow.net
    if value < 0:
        raise Refused("reception-balance-below-zero", weeks=weeks)
    span = Working(Message("reception-balance-weeks"), weeks, "weeks", source=asked)
    day = None if today.day is None else today.day + weeks * WEEK
    return Working(
        Message("reception-balance-after", {"weeks": weeks}),
        value,
        "persons",
        formula=f"{{a}} + {{d}} × ({{b}} {MINUS} {{c}})",
        inputs=(today, flow.arrivals, flow.departures, span),
        day=day,
    )


def course(today: Working, flow: Flow, *, weeks: int, asked: Source) -> Iterator[Working]:
    """The balance after one week, after two, and so on."""
    return (after(today, flow, weeks=week, asked=asked) for week in range(1, weeks + 1))


@dataclass(frozen=True, slots=True)
class MovedEarlier:
    """Permit holders who leave so many weeks earlier (*eerder uitplaatsen*), from where.

    ``usual`` is the day on which they would have left; ``shares`` says how many of them stay in which area.
    """

    persons: int
    weeks: int
    usual: date
    shares: Mapping[str, int]

    def __post_init__(self) -> None:
        if self.persons <= 0 or self.weeks <= 0:
            raise Refused("reception-moving-nobody", persons=self.persons, weeks=self.weeks)
        if self.shares and sum(self.shares.values()) != self.persons:
            total = sum(self.shares.values())
            raise Refused("reception-shares-do-not-add-up", total=total, persons=self.persons)

    @property
    def start(self) -> date:
        """The day from which the places are free."""
        return self.usual - self.weeks * WEEK

    @property
    def nights(self) -> int:
        """Place-nights freed: every place for all nights up to the usual day."""
        return self.persons * 7 * self.weeks

    def freed_on(self, day: date) -> int:
        """Places free on a day because of it; from the usual day on they would be free anyway."""
        return self.persons if self.start <= day < self.usual else 0


def freed(moved: MovedEarlier, persons: Working) -> Working:
    """What moving them out earlier frees, in place-nights, with its inputs; where is in ``moved.shares``."""
    if persons.value != moved.persons:
        raise Refused("reception-persons-differ", given=int(persons.value), moved=moved.persons)
    weeks = Working(Message("reception-moved-weeks"), moved.weeks, "weeks", source=persons.source)
    given: dict[str, Value] = {"start": moved.start, "usual": moved.usual, "persons": moved.persons}
    return Working(
        Message("reception-moved-nights"),
        moved.nights,
        "place-nights",
        formula="{a} × {b} × 7",
        inputs=(persons, weeks),
        day=moved.start,
        note=Message("reception-moved-free", given),
    )
