# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which places there are on a day, by their contracts, and how the portfolio runs off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate

from regietafel.base.messages import Message
from regietafel.base.periods import Month
from regietafel.base.working import Working
from regietafel.facts.reception import IN_PORTFOLIO, Certainty, Location, LocationKind


def in_force(locations: Iterable[Location], day: date) -> list[Location]:
    """Each location as it is described for that day: by its latest description that holds by then."""
    found: dict[str, Location] = {}
    for location in sorted(locations, key=lambda each: (each.stamp.valid.start, each.stamp.recorded)):
        if location.stamp.valid.covers(day):
            found[location.code] = location
    return sorted(found.values(), key=lambda location: location.code)


def certainty_on(location: Location, day: date) -> Certainty | None:
    """How sure its places are on that day; None where it is not open yet, or its contract has ended.

    After the end of the contract they are as sure as the extension, as long as that runs.
    """
    if day < location.opens:
        return None
    if location.ends is None or day < location.ends:
        return location.certainty
    if location.extension is not None and day < location.extension.until:
        return max((location.certainty, location.extension.certainty), key=list(Certainty).index)
    return None


@dataclass(frozen=True, slots=True)
class Places:
    """The places on a day by certainty (*plekken naar zekerheid*), each apart and added up. Unit: places."""

    by: Mapping[Certainty, int] = field(default_factory=dict)

    def of(self, certainty: Certainty) -> int:
        return self.by.get(certainty, 0)

    def upto(self, certainty: Certainty) -> int:
        """These and all that are surer: in use; with firm plans; with soft plans as well.

        >>> Places({Certainty.IN_USE: 30, Certainty.SOFT: 2}).upto(Certainty.FIRM)
        30
        """
        sums = accumulate(self.of(each) for each in Certainty)
        return dict(zip(Certainty, sums, strict=True))[certainty]

    @property
    def total(self) -> int:
        return sum(self.by.values())


@dataclass(frozen=True, slots=True)
class LocationOnDay:
    """A location on a day with how sure its places are then (*locatie op een dag*)."""

    location: Location
    certainty: Certainty


def standing(
    locations: Iterable[Location], day: date, *, kinds: frozenset[LocationKind] = IN_PORTFOLIO
) -> list[LocationOnDay]:
    """The locations of these kinds that have places on that day, by code."""
    found = [(location, certainty_on(location, day)) for location in in_force(locations, day)]
    return [
        LocationOnDay(location, certainty)
        for location, certainty in found
        if certainty is not None and location.kind in kinds
    ]


def places(stands: Iterable[LocationOnDay]) -> Places:
    """All places of these locations together."""
    found: dict[Certainty, int] = defaultdict(int)
    for stand in stands:
        found[stand.certainty] += stand.location.capacity
    return Places(dict(found))


def held(locations: Iterable[Location], stands: Iterable[LocationOnDay], *, day: date) -> Places | None:
    """The places of these on a day; None where no location at all is described for it, which is not zero."""
    return places(stands) if any(location.stamp.valid.covers(day) for location in locations) else None


def grouped(stands: Iterable[LocationOnDay], label: Callable[[Location], str]) -> dict[str, Places]:
    """The places per label: the kind, the municipality, the province it stands in."""
    found: dict[str, dict[Certainty, int]] = defaultdict(lambda: defaultdict(int))
    for stand in stands:
        found[label(stand.location)][stand.certainty] += stand.location.capacity
    return {key: Places(dict(found[key])) for key in sorted(found)}


def run_off(
    locations: Iterable[Location], days: Iterable[date], *, kinds: frozenset[LocationKind] = IN_PORTFOLIO
) -> dict[date, Places]:
    """The portfolio on each of these days."""
    known = tuple(locations)
    return {day: places(standing(known, day, kinds=kinds)) for day in days}


def ending(
    locations: Iterable[Location], start: date, *, until: date, kinds: frozenset[LocationKind] = IN_PORTFOLIO
) -> list[tuple[date, LocationOnDay]]:
    """What ends after one day, up to and including another, soonest first: where the run-off comes from."""
    found = [
        (stand.location.ends, stand)
        for stand in standing(locations, start, kinds=kinds)
        if stand.location.ends is not None and start < stand.location.ends <= until
    ]
    return sorted(found, key=lambda each: (each[0], each[1].location.code))


def months(first: Month, count: int) -> Iterator[date]:
    """The first days of so many months, fewer where the calendar ends."""
    for _ in range(count):
        yield first.first_day
        if first.is_last:
            return
        first = first.next()


def portfolio_working(stands: Iterable[LocationOnDay], day: date, *, upto: Certainty) -> Working:
    """The portfolio on a day as the sum of its locations, those at least as sure as ``upto``."""
    sure = list(Certainty)[: list(Certainty).index(upto) + 1]
    counted = [stand for stand in stands if stand.certainty in sure]
    inputs = tuple(
        Working(
            Message("reception-location", {"name": stand.location.name}),
            stand.location.capacity,
            "places",
            source=stand.location.stamp.source,
            day=day,
        )
        for stand in counted
    )
    total = sum(stand.location.capacity for stand in counted)
    what = Message(f"reception-portfolio-{upto}", {"day": day})
    return Working(what, total, "places", inputs=inputs, day=day)
