# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How full the places are (*bezetting*): people counted in COA's locations against places in use that day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from regietafel.access.readers import Reader
from regietafel.base.area import COUNTRY
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message
from regietafel.base.stamps import AsOf
from regietafel.data.indicators import indicator
from regietafel.facts.observations import Observation
from regietafel.facts.reception import IN_PORTFOLIO, Certainty, Location, LocationKind
from regietafel.figures.services.describing import defined
from regietafel.figures.services.following import Followed, follow_all
from regietafel.outlets.tables import CODE, DAY, MARK, SHARE, WHOLE, Column, Table, Words
from regietafel.reception.services.tables import leaned
from regietafel.reception.services.view import Reception

ALL = "persons-coa-locations"
EMERGENCY = frozenset({LocationKind.EMERGENCY})
OF_KINDS = {
    ALL: IN_PORTFOLIO,
    "persons-coa-regular": IN_PORTFOLIO - EMERGENCY,
    "persons-coa-emergency": EMERGENCY,
}
"""Which kinds of location hold the people of a count: COA tells emergency shelter apart from the rest."""


@dataclass(frozen=True, slots=True)
class Full:
    """People of one count against the places in use on its day (*bezet*).

    ``count`` is None where nothing was counted, ``places`` where no such location is on record for that day.
    """

    code: str
    name: Words
    count: Observation | None
    places: int | None

    @property
    def ratio(self) -> Fraction | None:
        people = self.count.amount if self.count else None
        return Fraction(people, self.places) if people is not None and self.places else None


@dataclass(frozen=True, slots=True)
class Occupancy:
    """How full the places are, by kind of location and by province."""

    by_kind: tuple[Full, ...]
    by_province: tuple[Full, ...]

    @property
    def counted_provinces(self) -> int:
        return sum(1 for each in self.by_province if each.count is not None)


def occupancy(found: Reception, as_of: AsOf, *, reader: Reader, areas: Areas) -> Occupancy:
    """The latest counts on the day, each against the places on its own day. Queries: two."""
    provinces = areas.on(AreaKind.PROVINCE, found.day)
    wanted = [*((code, COUNTRY) for code in OF_KINDS), *((ALL, code) for code in provinces)]
    followed = follow_all(wanted, as_of=as_of, reader=reader)

    def full(code: str, name: Words, *, each: Followed, counted: Callable[[Location], bool]) -> Full:
        latest = each.until(found.day).latest
        count = latest.counts if latest else None
        on = count.stamp.valid.start if count else found.day
        described = any(counted(each) for each in found.described(on))
        there = (stand for stand in found.portfolio(on) if stand.certainty is Certainty.IN_USE)
        places = sum(each.location.capacity for each in there if counted(each.location))
        return Full(code, name, count, places if described else None)

    return Occupancy(
        tuple(
            full(code, indicator(code).name, each=followed[code, COUNTRY], counted=_of(kinds))
            for code, kinds in OF_KINDS.items()
        ),
        tuple(
            full(code, area.name, each=followed[ALL, code], counted=_in(code, areas))
            for code, area in provinces.items()
        ),
    )


def _of(kinds: frozenset[LocationKind]) -> Callable[[Location], bool]:
    return lambda location: location.kind in kinds


def _in(province: str, areas: Areas) -> Callable[[Location], bool]:
    return lambda location: areas.province_of(location.area).code == province


def occupancy_table(what: str, lines: tuple[Full, ...], *, found: Reception, areas: Areas) -> Table[Full]:
    """One of the two as a table: people, the places of that day, and how full that is."""
    places = {source.mark for source in found.location_sources}
    provinces = areas.on(AreaKind.PROVINCE, found.day)
    columns: tuple[Column[Full], ...] = (
        Column("code", lambda full: full.code, CODE),
        Column(
            "name",
            lambda full: full.name,
            link=lambda full: ("area", full.code) if full.code in provinces else None,
        ),
        Column("day", lambda full: full.count.stamp.valid.start if full.count else None, DAY),
        Column("people", lambda full: full.count.amount if full.count else None, WHOLE),
        Column("places", lambda full: full.places, WHOLE),
        Column("occupied", lambda full: full.ratio, SHARE),
        Column("mark", lambda full: leaned(full.count, found) | places if full.count else None, MARK),
    )
    sources = [full.count.stamp.source for full in lines if full.count]
    title = Message(f"receptionday-table-{what}")
    cited, facts = (*sources, *found.location_sources), defined(OF_KINDS)
    return Table(title, columns, lines, found.day, found.known_on, cited, facts)
