# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Everything about reception that a page shows of one day, read in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.core.base.observations import Observation
from regietafel.core.base.reception_facts import IN_PORTFOLIO, Certainty, Location, LocationKind, Plan
from regietafel.core.base.sources import Mark, Source
from regietafel.core.base.stamps import AsOf
from regietafel.services.readers import Reader
from regietafel.services.reading import read

COUNTED = (
    "places-needed", "places-portfolio", "persons-in-reception", "persons-coa-locations",
    "persons-outside-coa", "permit-holders-in-reception", "persons-ter-apel", "persons-without-bed",
    "crisis-places", "moved-out-7500", "flex-homes", "arrivals-in-reception", "departures-from-reception",
)  # fmt: skip
"""The indicators that the room of reception shows."""


@dataclass(frozen=True, slots=True)
class Reception:
    """Counts, locations and plans as they were known (*opvang*), for one day."""

    day: date
    counts: Mapping[str, tuple[Observation, ...]]
    """By indicator, oldest first; also what speaks of days after the day, where that was known."""
    locations: tuple[Location, ...]
    """As described on the day, one for each code."""
    plans: tuple[Plan, ...]
    """As they stood on the day, one for each code."""

    def series(self, indicator: str, area: str) -> list[Observation]:
        """The counts of one area up to and including the day, oldest first."""
        return [
            row
            for row in self.counts.get(indicator, ())
            if row.area == area and row.stamp.valid.start <= self.day
        ]

    def latest(self, indicator: str) -> dict[str, Observation]:
        """The latest count of each area on the day, also one that says that it is not known."""
        past = [row for row in self.counts.get(indicator, ()) if row.stamp.valid.start <= self.day]
        return {row.area: row for row in past}

    def open_on(self, day: date) -> list[Location]:
        """The locations in use on a day by contract, in and outside COA's portfolio."""
        return [
            each
            for each in self.locations
            if each.certainty is Certainty.IN_USE
            and each.opens <= day
            and (each.ends is None or day < each.ends)
        ]

    @property
    def in_portfolio(self) -> list[Location]:
        """What is in use on the day and in COA's portfolio."""
        return [each for each in self.open_on(self.day) if each.kind in IN_PORTFOLIO]

    def per_kind(self) -> dict[LocationKind, tuple[int, int]]:
        """Locations and places of each kind in use on the day, in the order of the kinds."""
        found: dict[LocationKind, tuple[int, int]] = {}
        for kind in LocationKind:
            same = [each for each in self.open_on(self.day) if each.kind is kind]
            if same:
                found[kind] = (len(same), sum(each.capacity for each in same))
        return found

    def sources(self, *indicators: str) -> tuple[Source, ...]:
        """The sources of these counts, each once."""
        rows = (row for code in indicators for row in self.counts.get(code, ()))
        return tuple(dict.fromkeys(row.stamp.source for row in rows))


def reception(day: date, as_of: AsOf, *, reader: Reader) -> Reception:
    """The reception of a day, as known and as recorded, for this reader. Queries: six."""
    counts: dict[str, list[Observation]] = defaultdict(list)
    rows = read(Observation, as_of, reader=reader, indicator=COUNTED)
    for row in sorted(rows, key=lambda row: row.stamp.valid.start):
        counts[row.indicator].append(row)
    locations = read(Location, as_of, reader=reader)
    plans = read(Plan, as_of, reader=reader)
    return Reception(
        day,
        {code: tuple(rows) for code, rows in counts.items()},
        tuple(_on(locations, day).values()),
        tuple(_on(plans, day).values()),
    )


def _on(facts: list[Location] | list[Plan], day: date) -> dict[str, Location | Plan]:
    """What holds on the day: the last fact of each code that begins on or before it."""
    return {
        fact.code: fact
        for fact in sorted(facts, key=lambda fact: fact.stamp.valid.start)
        if fact.stamp.valid.covers(day)
    }


def marks_of(sources: tuple[Source, ...]) -> frozenset[Mark]:
    """How far what rests on these can be leaned on."""
    return frozenset(source.mark for source in sources)
