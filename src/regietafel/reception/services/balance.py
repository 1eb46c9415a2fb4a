# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The balance of reception: today + arrivals - departures per week, and what moving out earlier frees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import MAXYEAR, date, timedelta
from types import MappingProxyType

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.areas.country import known
from regietafel.base.apportionment import DrawNeeded, RoundingRule, apportion
from regietafel.base.areas import Areas
from regietafel.base.messages import Message, Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.facts.conversions import leaf
from regietafel.facts.reception import Certainty, Location
from regietafel.figures.services.following import follow_all
from regietafel.reception.rules.balance import WEEK, Flow, MovedEarlier, course, freed
from regietafel.reception.rules.portfolio import grouped, standing

RECEPTION, ARRIVALS, DEPARTURES = "persons-in-reception", "arrivals-in-reception", "departures-from-reception"
GIVEN = (RECEPTION, ARRIVALS, DEPARTURES)
"""What the sum is made from, in the order of its formula."""
OWN = Source("own", "eigen opgave", "gebruiker", SourceKind.USER)
MOST_WEEKS = 52
USUAL = timedelta(weeks=4)
"""How long after the count they would have left: assumed where nobody says a day."""
NOTHING: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Asked:
    """The question of a balance (*vraag*); a figure that is not given is the latest on record."""

    figures: Mapping[str, int] = field(default_factory=dict, metadata={"help": "own figures, by indicator"})
    weeks: int = 8
    persons: int = field(default=1_000, metadata={"help": "who move out earlier; nought for nobody"})
    earlier: int = field(default=2, metadata={"help": "so many weeks earlier"})
    usual: date | None = field(default=None, metadata={"help": "the day on which they would have left"})
    shares: Mapping[str, int] = field(default_factory=dict, metadata={"help": "how many of them stay where"})


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What is on record for a balance on a day (*bekend voor de balans*); what is not known is not there."""

    day: date
    known_on: date | None
    figures: Mapping[str, Working]
    locations: tuple[Location, ...]
    areas: Areas

    def places(self, day: date) -> dict[str, int]:
        """Places in use in the portfolio on a day, per province."""
        stands = [each for each in standing(self.locations, day) if each.certainty is Certainty.IN_USE]
        return {code: sums.total for code, sums in grouped(stands, self._province).items()}

    def _province(self, location: Location) -> str:
        return self.areas.province_of(location.area).code


@dataclass(frozen=True, slots=True)
class Moved:
    """Who moves out earlier, what that frees, and where (*eerder uitgeplaatst*)."""

    moved: MovedEarlier
    freed: Working
    places: Mapping[str, int] = field(metadata={"help": "places in use per province, on the day they move"})
    by_places: bool = field(metadata={"help": "whether where they stay was assumed from the places in use"})
    usual_assumed: bool


@dataclass(frozen=True, slots=True)
class Balance:
    """The sum, week by week (*balans*); ``moved`` is None where nobody moves earlier."""

    day: date
    known_on: date | None
    today: Working
    flow: Flow
    weeks: tuple[Working, ...]
    moved: Moved | None

    @property
    def last(self) -> Working:
        return self.weeks[-1]

    def eased(self, on: date) -> int:
        """How many fewer are in reception on that day because of who moved out earlier."""
        return self.moved.moved.freed_on(on) if self.moved else 0

    def sources(self) -> tuple[Source, ...]:
        """Where its three figures come from, each once."""
        figures = (self.today, self.flow.arrivals, self.flow.departures)
        return tuple(dict.fromkeys(figure.source for figure in figures if figure.source is not None))


def on_record(day: date, as_of: AsOf, *, reader: Reader) -> OnRecord:
    """The latest count of reception by that day, and the latest week of arrivals and departures."""
    followed = follow_all([(code, "NL") for code in GIVEN], as_of=as_of, reader=reader)
    figures = {}
    for code in GIVEN:
        each = followed[code, "NL"].until(day)
        if each.latest is not None:
            figures[code] = leaf(each.latest.counts, each.indicator)
    locations = tuple(read(Location, as_of, reader=reader))
    return OnRecord(day, as_of.known, figures, locations, known(as_of, reader).areas)


def balance(asked: Asked, found: OnRecord) -> Balance:
    """The sum for a question; refused where a figure is neither given nor on record."""
    if not 1 <= asked.weeks <= MOST_WEEKS:
        raise Refused("reception-balance-weeks-bounds", weeks=asked.weeks, most=MOST_WEEKS)
    today, arrivals, departures = (_figure(code, asked, found=found) for code in GIVEN)
    flow = Flow(arrivals, departures)
    start = today.day or found.day
    if start.year >= MAXYEAR - 1:
        raise Refused("reception-balance-too-late", day=start)
    moved = _moved(asked, start, found=found) if asked.persons else None
    weeks = tuple(course(today, flow, weeks=asked.weeks, asked=OWN))
    return Balance(found.day, found.known_on, today, flow, weeks, moved)


def _figure(code: str, asked: Asked, *, found: OnRecord) -> Working:
    """The figure that was given, else that on record; what somebody gives speaks of the day of the page."""
    there = found.figures.get(code)
    given = asked.figures.get(code)
    if there is not None and given in (None, there.value):
        return there
    if given is None:
        raise Refused("reception-balance-lacks", what=indicator(code).name, day=found.day)
    day = found.day if code == RECEPTION else None
    return Working(indicator(code).what, given, indicator(code).unit, source=OWN, day=day)


def _moved(asked: Asked, start: date, *, found: OnRecord) -> Moved:
    if not 1 <= asked.earlier <= MOST_WEEKS:
        raise Refused("reception-balance-weeks-bounds", weeks=asked.earlier, most=MOST_WEEKS)
    usual = asked.usual or start + USUAL
    leaves = usual - min(asked.earlier * WEEK, usual - date.min)
    if leaves < start:
        raise Refused("reception-moved-before-count", leaves=leaves, start=start)
    places = found.places(leaves)
    shares = asked.shares or _by_places(asked.persons, places, areas=found.areas)
    moved = MovedEarlier(asked.persons, asked.earlier, usual, shares)
    persons = Working(Message("reception-moved-persons"), asked.persons, "persons", source=OWN)
    return Moved(
        moved,
        freed(moved, persons),
        places,
        by_places=not asked.shares and bool(shares),
        usual_assumed=usual == start + USUAL,
    )


def _by_places(persons: int, places: Mapping[str, int], *, areas: Areas) -> Mapping[str, int]:
    """In each province by its part of the places in use; between equal claims nobody guesses."""
    if not any(places.values()):
        return NOTHING
    divided = apportion(persons, places, rule=RoundingRule.LARGEST_REMAINDER)
    if isinstance(divided, DrawNeeded):
        names = tuple(sorted(areas.get(code).name for code in divided.among))
        raise Refused("reception-balance-draw", among=names, places=divided.places)
    return {code: amount for code, amount in divided.units.items() if amount}
