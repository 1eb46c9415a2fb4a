# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Everything about reception that is shown of one day, read in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from regietafel.access.permissions import visible
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.area import COUNTRY
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf, current
from regietafel.facts.observations import Observation
from regietafel.facts.reception import IN_PORTFOLIO, Location, LocationKind, Plan
from regietafel.figures.rules.sources import chosen
from regietafel.figures.services.disputes import Contested, contested
from regietafel.reception.rules.portfolio import LocationOnDay, standing
from regietafel.reception.services.plans import plans_in_force
from regietafel.records import counts as rows

TER_APEL = "GM1950"
SERIES = (("persons-ter-apel", TER_APEL), ("persons-without-bed", TER_APEL))
OF_THE_COUNTRY = (
    "persons-in-reception", "persons-coa-locations", "persons-outside-coa",
    "permit-holders-in-reception", "first-applications", "inflow-total",
)  # fmt: skip
AHEAD = ("places-needed", "places-portfolio")
CRISIS = "crisis-places"
"""What the rooms of reception show: series of Ter Apel and the country, two of them also of days to come, and
the last figures of the regions."""
ANY_KIND = frozenset(LocationKind)


@dataclass(frozen=True, slots=True)
class Reception:
    """Counts, locations and plans of a day, as they were known (*opvang op een dag*)."""

    day: date
    known_on: date | None
    """The day up to which things known are shown; None for all there is."""
    counts: Mapping[str, tuple[Observation, ...]]
    """What counts, by indicator, oldest first and one a day for each area; also of days after the day."""
    replaced: tuple[Observation, ...]
    """The counts that others came in the place of, as seen from here."""
    locations: tuple[Location, ...]
    """Every description, also earlier and later ones."""
    plans: tuple[Plan, ...] = ()
    """As they stood on the day, one for each code."""
    contested: Mapping[str, tuple[Contested, ...]] = field(default_factory=dict)
    """Who contests which figure, by its id."""
    _standing: dict[date, list[LocationOnDay]] = field(default_factory=dict)

    def known(self, indicator: str, area: str) -> list[Observation]:
        """The counts of one area that were known, also of days to come."""
        return [row for row in self.counts.get(indicator, ()) if row.area == area]

    def past(self, indicator: str, area: str) -> list[Observation]:
        """The counts of one area up to and including the day, oldest first."""
        return [row for row in self.known(indicator, area) if row.stamp.valid.start <= self.day]

    def latest(self, indicator: str) -> dict[str, Observation]:
        """The latest count of each area on the day, also one that says that it is not known."""
        rows = (row for row in self.counts.get(indicator, ()) if row.stamp.valid.start <= self.day)
        return {row.area: row for row in rows}

    def standing(self, day: date) -> list[LocationOnDay]:
        """The locations that have places on a day, of every kind, by code."""
        if day not in self._standing:
            self._standing[day] = standing(self.locations, day, kinds=ANY_KIND)
        return self._standing[day]

    def described(self, day: date) -> list[Location]:
        """The locations that are described for a day, also those that are not open or have ended."""
        return [location for location in self.locations if location.stamp.valid.covers(day)]

    def portfolio(self, day: date) -> list[LocationOnDay]:
        """Those in COA's portfolio."""
        return [each for each in self.standing(day) if each.location.kind in IN_PORTFOLIO]

    def is_disputed(self, row: Observation) -> bool:
        """Whether a body contests that count and has no answer yet."""
        return any(each.is_open for each in self.contested.get(row.stamp.id, ()))

    @property
    def location_marks(self) -> frozenset[Mark]:
        """How far to lean on the locations."""
        return frozenset(mark for location in self.locations for mark in location.stamp.marks)

    @property
    def location_sources(self) -> tuple[Source, ...]:
        """The sources of the locations, each once."""
        return tuple(dict.fromkeys(location.stamp.source for location in self.locations))


def reception(day: date, as_of: AsOf, *, reader: Reader) -> Reception:
    """The reception of a day, as known and as recorded, for this reader."""
    ahead = rows.counts(as_of, wanted=[(code, COUNTRY) for code in AHEAD])
    past = [*SERIES, *((code, COUNTRY) for code in OF_THE_COUNTRY)]
    series = visible(reader, [*ahead, *rows.counts(as_of, wanted=past, until=day)])
    history = [*series, *_last(CRISIS, day, as_of=as_of, reader=reader)]
    there = current(history, as_of)
    kept = {row.stamp.id for row in there}
    return Reception(
        day,
        as_of.known,
        _counting(there),
        tuple(row for row in history if row.stamp.id not in kept),
        tuple(read(Location, as_of, reader=reader)),
        tuple(_begun(plans_in_force(day, as_of, reader=reader), day)),
        contested(as_of, reader=reader),
    )


def _counting(there: Iterable[Observation]) -> dict[str, tuple[Observation, ...]]:
    """Of every figure what counts of its sources; of two spans that begin on one day the shorter."""
    groups: dict[tuple[str, str], list[Observation]] = defaultdict(list)
    for row in there:
        groups[row.indicator, row.area].append(row)
    counts: dict[str, list[Observation]] = defaultdict(list)
    for (code, _), facts in groups.items():
        by_day: dict[date, Observation] = {}
        for each in chosen(facts):
            by_day.setdefault(each.counts.stamp.valid.start, each.counts)
        counts[code] += by_day.values()
    return {code: tuple(sorted(rows, key=lambda row: row.stamp.valid.start)) for code, rows in counts.items()}


def _last(code: str, day: date, *, as_of: AsOf, reader: Reader) -> list[Observation]:
    """The figures of every area from the last day that all of them have, with what those replaced.

    Where this reader may not see the last of an area, all of that area are read. Queries: one or two.
    """
    since = rows.since_last(as_of, indicator=code, until=day)
    found = visible(reader, since)
    there = {row.area for row in current(found, as_of) if row.stamp.valid.start <= day}
    hidden = {(code, row.area) for row in since if row.stamp.valid.start <= day and row.area not in there}
    kept = [row for row in found if row.area in there]
    return kept + visible(reader, rows.counts(as_of, wanted=hidden)) if hidden else kept


def _begun(plans: Iterable[Plan], day: date) -> list[Plan]:
    """The plans that have begun, the last fact of each, the one that ends first in front."""
    found = {
        plan.code: plan
        for plan in sorted(plans, key=lambda plan: (plan.stamp.valid.start, plan.stamp.recorded))
        if plan.stamp.valid.start <= day
    }
    return sorted(found.values(), key=lambda plan: (plan.until, plan.title.nl))
