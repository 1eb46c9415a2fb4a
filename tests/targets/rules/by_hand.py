# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The second method: every person is an entry in a list and is housed one at a time; no sums, no formula."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from regietafel.base.area import Merger
from regietafel.base.periods import HalfYear
from regietafel.facts.targets import Housed
from regietafel.targets.rules.accounts import age
from regietafel.targets.rules.book import Asked


class Hand:
    """The queue of every municipality, by half-year of origin, and the homes it has ahead."""

    def __init__(self, asked: Asked, mergers: Iterable[Merger]) -> None:
        self.asked = asked
        self.mergers = list(mergers)
        areas = ("GM0001", "GM0002", "GM0003")
        self.queues: dict[str, list[HalfYear | None]] = {area: [] for area in areas}
        self.leads = dict.fromkeys(areas, 0)
        self.part_of = {area: area for area in areas}

    def run(self, windows: Iterable[Housed], months: Iterable[tuple[int, int]]) -> None:
        """First what the accounts began with; then of every first of a month what happened up to it."""
        for fact in self.asked.openings:
            self.many(fact.area, -fact.balance, origin=fact.origin)
        counted = list(windows)
        for year, month in [*months, (2023, 7)]:
            day = date(year, month, 1)
            self.merge(before=day)
            for window in counted:
                if window.stamp.valid.end == day:
                    self.many(self.part_of[window.area], -window.persons, origin=None)
            self.merge(before=date(year, month, 2))
            if month in (1, 7):
                self.ask(HalfYear.of(day))

    def ask(self, period: HalfYear) -> None:
        """The targets of a half-year: the last word, with the swaps that were accepted."""
        wanted = {fact.area: fact.persons for fact in self.asked.numbers if fact.period == period}
        wanted |= {fact.area: fact.persons for fact in self.asked.adjusted if fact.period == period}
        accepted = {said.swap for said in self.asked.answered if said.accepted}
        for swap in self.asked.proposed:
            for part in swap.parts:
                if swap.period == period and swap.stamp.id in accepted:
                    wanted[part.area] += part.change
        for area, persons in wanted.items():
            self.many(area, persons, origin=period)

    def many(self, area: str, persons: int, *, origin: HalfYear | None) -> None:
        """So many persons to be housed, or below zero so many homes."""
        for _ in range(abs(persons)):
            if persons > 0:
                self.person(area, origin)
            else:
                self.home(area)

    def person(self, area: str, origin: HalfYear | None) -> None:
        if self.leads[area]:
            self.leads[area] -= 1
            return
        self.queues[area].append(origin)
        self.queues[area].sort(key=age)

    def home(self, area: str) -> None:
        if self.queues[area]:
            self.queues[area].pop(0)
        else:
            self.leads[area] += 1

    def merge(self, *, before: date) -> None:
        """The mergers before that day: two queues become one, and homes ahead go to who waits longest."""
        while self.mergers and self.mergers[0].on < before:
            merger = self.mergers.pop(0)
            for gone in merger.gone:
                homes = self.leads[gone] + self.leads[merger.into]
                self.leads[gone] = self.leads[merger.into] = 0
                self.queues[merger.into] = sorted([*self.queues[merger.into], *self.queues[gone]], key=age)
                self.queues[gone], self.part_of[gone] = [], merger.into
                self.many(merger.into, -homes, origin=None)
