# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception as tables, the same for page, file, terminal and paper: need, portfolio and locations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from regietafel.base.area import COUNTRY
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message
from regietafel.base.periods import Month
from regietafel.base.sources import Mark
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty, LocationKind
from regietafel.outlets.tables import (
    CODE,
    DAY,
    MARK,
    NOTHING,
    PLACES,
    SIGNED,
    SUM,
    WHOLE,
    Column,
    L,
    Link,
    Nothing,
    Sum,
    Table,
)
from regietafel.reception.rules.gap import Gap
from regietafel.reception.rules.portfolio import LocationOnDay, grouped, months
from regietafel.reception.services.need import NEED, PORTFOLIO, months_ahead, published_pairs
from regietafel.reception.services.view import Reception

HALF_YEAR = 6
"""Months."""
LINKED = frozenset({AreaKind.PROVINCE, AreaKind.MUNICIPALITY})
"""The kinds of areas that have a page."""


class Published(NamedTuple):
    """Need and portfolio as published for one day. Unit: places."""

    day: date
    need: int
    portfolio: int


def to_area(code: str, areas: Areas) -> Link | None:
    """The page of an area, where it has one."""
    return ("area", code) if areas.get(code).kind in LINKED else None


def need_gaps(found: Reception) -> list[Published]:
    """The days for which need and portfolio were both published, with both."""
    pairs = published_pairs(found.known(NEED, COUNTRY), found.known(PORTFOLIO, COUNTRY))
    return [Published(day, asked.amount or 0, there.amount or 0) for day, asked, there in pairs]


def need_table(found: Reception) -> Table[Published]:
    """Need and portfolio on the days for which both were published, and what is short."""
    columns: tuple[Column[Published], ...] = (
        Column("day", lambda line: line.day, DAY),
        Column("need", lambda line: line.need, WHOLE),
        Column("portfolio", lambda line: line.portfolio, WHOLE),
        Column("gap", lambda line: line.need - line.portfolio, WHOLE),
    )
    sources = [row.stamp.source for code in (NEED, PORTFOLIO) for row in found.known(code, COUNTRY)]
    title = Message("receptionday-table-need")
    return Table(title, columns, need_gaps(found), found.day, found.known_on, sources, unit=PLACES)


def run_off_gaps(found: Reception) -> list[Gap]:
    """Per month of the year ahead: the need and the places of the locations, by certainty."""
    return [gap for gap, _ in months_ahead(found.known(NEED, COUNTRY), found.day, stands=found.portfolio)]


def run_off_table(found: Reception) -> Table[Gap]:
    """The portfolio by its locations, month by month, against the need."""
    columns: tuple[Column[Gap], ...] = (
        Column("day", lambda gap: gap.on, DAY),
        *_by_certainty(lambda gap: gap),
    )
    title, sources = Message("receptionday-table-run-off"), found.location_sources
    return Table(title, columns, run_off_gaps(found), found.day, found.known_on, sources, unit=PLACES)


def gaps_table(gaps: Mapping[str, Gap], found: Reception, *, areas: Areas) -> Table[tuple[str, Gap]]:
    """Per area: its task and the places of its locations on the day of the task, by certainty."""
    columns: tuple[Column[tuple[str, Gap]], ...] = (
        *_area_columns(lambda line: line[0], areas),
        *_by_certainty(lambda line: line[1], total=SUM),
    )
    title, sources = Message("receptionday-table-gaps"), found.location_sources
    return Table(title, columns, tuple(gaps.items()), found.day, found.known_on, sources, unit=PLACES)


def _area_columns(code: Callable[[L], str], areas: Areas) -> tuple[Column[L], ...]:
    """Which area a line is of; the total is of the country."""
    return (
        Column("code", code, CODE, total=COUNTRY),
        Column(
            "name",
            lambda line: areas.get(code(line)).name,
            total=Message("base-country"),
            link=lambda line: to_area(code(line), areas),
        ),
    )


def _by_certainty(gap: Callable[[L], Gap], *, total: Sum | Nothing = NOTHING) -> tuple[Column[L], ...]:
    """The need, the places by how sure they are, and what is short on each of them."""
    return (
        Column("need", lambda line: gap(line).need, WHOLE, total=total),
        Column("in-use", lambda line: gap(line).places.of(Certainty.IN_USE), WHOLE, total=total),
        Column("firm", lambda line: gap(line).places.of(Certainty.FIRM), WHOLE, total=total),
        Column("soft", lambda line: gap(line).places.of(Certainty.SOFT), WHOLE, total=total),
        Column("gap", lambda line: gap(line).upto(Certainty.IN_USE), WHOLE, total=total),
        Column("gap-firm", lambda line: gap(line).upto(Certainty.FIRM), WHOLE, total=total),
        Column("gap-soft", lambda line: gap(line).upto(Certainty.SOFT), WHOLE, total=total),
    )


class OfKind(NamedTuple):
    """The locations of one kind that are in use."""

    kind: LocationKind
    locations: int
    places: int


def kinds_table(found: Reception) -> Table[OfKind]:
    """Locations and places in use per kind."""
    stands = [each for each in found.standing(found.day) if each.certainty is Certainty.IN_USE]
    by_kind = grouped(stands, lambda location: location.kind.value)
    counted = {each.location.kind for each in found.portfolio(found.day)}
    lines = [
        OfKind(LocationKind(kind), sum(stand.location.kind.value == kind for stand in stands), places.total)
        for kind, places in sorted(by_kind.items(), key=lambda pair: -pair[1].total)
    ]
    columns: tuple[Column[OfKind], ...] = (
        Column("kind", lambda line: Message(f"reception-kind-{line.kind.value}")),
        Column("locations", lambda line: line.locations, WHOLE),
        Column("places", lambda line: line.places, WHOLE),
        Column("in-portfolio", lambda line: Message("base-yes" if line.kind in counted else "base-no")),
    )
    title, sources = Message("receptionday-table-kinds"), found.location_sources
    return Table(title, columns, lines, found.day, found.known_on, sources)


class OfProvince(NamedTuple):
    """Places of the portfolio in a province: in use, left after half a year, and planned by then."""

    code: str
    places: int
    kept: int
    planned: int


def provinces_table(found: Reception, *, areas: Areas) -> Table[OfProvince]:
    """Places of the portfolio per province, now and half a year ahead."""
    columns: tuple[Column[OfProvince], ...] = (
        *_area_columns(lambda line: line.code, areas),
        Column("places", lambda line: line.places, WHOLE, total=SUM),
        Column("half-year", lambda line: line.kept, WHOLE, total=SUM),
        Column("change", lambda line: line.kept - line.places, SIGNED, total=SUM),
        Column("planned", lambda line: line.planned, WHOLE, total=SUM),
    )
    title, sources = Message("receptionday-table-provinces"), found.location_sources
    lines = _provinces(found, areas)
    return Table(title, columns, lines, found.day, found.known_on, sources, unit=PLACES)


def _provinces(found: Reception, areas: Areas) -> list[OfProvince]:
    *_, ahead = months(Month.of(found.day), HALF_YEAR + 1)
    now = grouped(found.portfolio(found.day), lambda location: areas.province_of(location.area).code)
    later = grouped(found.portfolio(ahead), lambda location: areas.province_of(location.area).code)
    lines = []
    for code, places in now.items():
        then = later.get(code)
        kept = then.of(Certainty.IN_USE) if then else 0
        planned = then.total - kept if then else 0
        lines.append(OfProvince(code, places.of(Certainty.IN_USE), kept, planned))
    return lines


def locations_table(
    found: Reception, stands: Sequence[LocationOnDay], *, areas: Areas
) -> Table[LocationOnDay]:
    """Location by location, with its contract and how far to lean on it."""
    columns: tuple[Column[LocationOnDay], ...] = (
        Column("name", lambda line: line.location.name, total=Message("receptionday-total")),
        Column(
            "area",
            lambda line: areas.get(line.location.area).name,
            name=Message("column-municipality"),
            link=lambda line: to_area(line.location.area, areas),
        ),
        Column("kind", lambda line: Message(f"reception-kind-{line.location.kind}")),
        Column("places", lambda line: line.location.capacity, WHOLE, total=SUM),
        Column("certainty", lambda line: Message(f"reception-certainty-{line.certainty}")),
        Column("opens", lambda line: line.location.opens, DAY),
        Column("ends", lambda line: line.location.ends, DAY),
        Column("extension", _extended, DAY),
        Column("mark", lambda line: line.location.stamp.marks, MARK),
    )
    title, sources = (
        Message("receptionday-table-locations"),
        [stand.location.stamp.source for stand in stands],
    )
    return Table(title, columns, stands, found.day, found.known_on, sources)


def _extended(line: LocationOnDay) -> date | None:
    return line.location.extension.until if line.location.extension else None


def leaned(row: Observation, found: Reception) -> frozenset[Mark]:
    """How far to lean on a count: on its source, and whether somebody contests it."""
    contested = {Mark.CONTRADICTED} if found.is_disputed(row) else set()
    return row.stamp.marks | contested
