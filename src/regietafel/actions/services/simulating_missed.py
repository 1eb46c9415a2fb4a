# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the ladder for monthly reports would have proposed on our own history."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from regietafel.actions.rules.simulation import WouldBe, climbed
from regietafel.base.timeline import Timeline
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.rules.late import LateCase
from regietafel.reports.rules.missed import Given, Run, history, missed_cases


def simulate_missed(
    given: Given, ladders: Timeline[Ladder], *, first: date, last: date, term: int
) -> tuple[WouldBe, ...]:
    """The same for monthly reports that did not come: on which days, by table and run of missing reports."""
    going: dict[date, tuple[Run, ...]] = {date.min: (), **dict(history(given, last))}
    known = sorted(going)
    days = {day for day in {*known, *ladders.days(), first} if first <= day <= last}

    def on(day: date) -> Iterator[LateCase]:
        return missed_cases(given, going[known[bisect_right(known, day) - 1]], on_record={})

    return climbed(days, on, ladders=ladders, last=last, term=term)
