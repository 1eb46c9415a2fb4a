# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Counted figures as a reader may see them: which counts, what stands beside it, what it replaced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.access.permissions import visible
from regietafel.access.readers import Reader
from regietafel.base.indicators import Indicator
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf, current
from regietafel.data.indicators import indicator
from regietafel.facts.observations import Observation
from regietafel.figures.rules.series import Point, Series
from regietafel.figures.rules.sources import Chosen, chosen
from regietafel.records import counts as rows


@dataclass(frozen=True, slots=True)
class Followed:
    """One figure of one area over time (*gevolgd cijfer*), as known and as recorded, oldest first.

    ``kept`` has one figure for every span it was counted for; ``replaced`` is what corrections took the place
    of, by the id of the correction.
    """

    indicator: Indicator
    area: str
    kept: tuple[Chosen, ...]
    replaced: Mapping[str, Observation]

    def until(self, day: date) -> Followed:
        """The same figure as far as that day: what speaks of a later day is left out."""
        kept = tuple(each for each in self.kept if each.counts.stamp.valid.start <= day)
        return Followed(self.indicator, self.area, kept, self.replaced)

    def on(self, day: date) -> Chosen | None:
        """The figure for exactly that day; None where there is none."""
        return next((each for each in self.kept if each.counts.stamp.valid.start == day), None)

    @property
    def latest(self) -> Chosen | None:
        """The last figure whose number is known; None where there is none, which is not zero."""
        return next((each for each in reversed(self.kept) if each.counts.amount is not None), None)

    @property
    def silent(self) -> Chosen | None:
        """The last figure, where its source says that the number is not known."""
        last = self.kept[-1] if self.kept else None
        return last if last is not None and last.counts.amount is None else None

    @property
    def series(self) -> Series:
        """The numbers that count, one a day: of two spans that begin on one day the shorter."""
        amounts: dict[date, int] = {}
        for each in self.kept:
            if each.counts.amount is not None:
                amounts.setdefault(each.counts.stamp.valid.start, each.counts.amount)
        return Series(tuple(Point(day, amount) for day, amount in sorted(amounts.items())))

    def before(self, counted: Observation) -> tuple[Observation, ...]:
        """What the figure replaced, the latest first, then what its source said before of the same."""
        found: list[Observation] = []
        about = counted.stamp.id
        while (earlier := self.replaced.get(counted.stamp.id)) is not None:
            found.append(earlier)
            counted = earlier
        kept = next((each for each in self.kept if each.counts.stamp.id == about), None)
        return (*found, *(kept.earlier if kept is not None else ()))

    def marks(self, days: Collection[date]) -> frozenset[Mark]:
        """How far the figures of these days can be leaned on."""
        counted = (each.counts.stamp for each in self.kept if each.counts.stamp.valid.start in days)
        return frozenset(mark for stamp in counted for mark in stamp.marks)


def follow(code: str, area: str, *, as_of: AsOf, reader: Reader, since: date | None = None) -> Followed:
    """One figure of one area over time. Queries: as ``follow_all``."""
    return follow_all([(code, area)], as_of=as_of, reader=reader, since=since)[code, area]


def follow_all(
    wanted: Collection[tuple[str, str]],
    *,
    as_of: AsOf,
    reader: Reader,
    since: date | None = None,
    until: date | None = None,
) -> dict[tuple[str, str], Followed]:
    """Figures over time, by indicator and area; one that was never counted is there, and empty.

    With ``until`` what speaks of later days is left out, but for corrections: ``Followed.until`` drops those.

    What the reader may not see is dropped before what was replaced: who may not see a correction sees what it
    corrects, and never learns that there is one. Queries: one and one for sources, however many are asked.
    """
    seen = visible(reader, rows.counts(as_of, wanted=wanted, start=since, until=until))
    about = {fact.stamp.id: fact for fact in seen}
    replaced = {fact.stamp.id: about[fact.stamp.replaces] for fact in seen if fact.stamp.replaces in about}
    groups: dict[tuple[str, str], list[Observation]] = defaultdict(list)
    for fact in current(seen, as_of):
        groups[fact.indicator, fact.area].append(fact)
    return {
        (code, area): Followed(indicator(code), area, tuple(chosen(groups[code, area])), replaced)
        for code, area in wanted
    }


def latest_on(
    code: str, areas: Collection[str], *, day: date, as_of: AsOf, reader: Reader
) -> dict[str, Observation]:
    """The figure of the last day up to ``day`` per area, also where its source does not know it.

    Queries: three, and two more where a correction moved the last figure of an area to another day.
    """
    last = rows.latest(as_of, indicator=code, areas=areas, until=day)
    groups: dict[str, list[Observation]] = defaultdict(list)
    for fact in current(visible(reader, last), as_of):
        groups[fact.area].append(fact)
    days: dict[str, set[date]] = defaultdict(set)
    for fact in last:
        days[fact.area].add(fact.stamp.valid.start)
    found = {area: chosen(facts)[-1].counts for area, facts in groups.items() if len(days[area]) == 1}
    wanted = [(code, area) for area in days if area not in found and area in areas]
    if wanted:
        again = follow_all(wanted, as_of=as_of, reader=reader)
        kept = {area: followed.until(day).kept for (_, area), followed in again.items()}
        found |= {area: each[-1].counts for area, each in kept.items() if each}
    return found
