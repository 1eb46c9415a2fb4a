# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception as tables, the same for page, file, terminal and paper: need, portfolio and locations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from regietafel.areas.outlets.columns import province_column
from regietafel.base.area import COUNTRY
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message
from regietafel.base.periods import Month
from regietafel.base.sources import Mark
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty, LocationKind
from regietafel.figures.services.describing import defined
from regietafel.outlets.tables import (
    CODE,
    DAY,
    FILE,
    MARK,
    NOTHING,
    PLACES,
    SIGNED,
    SUM,
    TERMINAL,
    WHOLE,
    Column,
    L,
    Link,
    Nothing,
    Sum,
    Table,
)
from regietafel.reception.rules.gap import Gap
from regietafel.reception.rules.portfolio import Places, grouped, held, months
from regietafel.reception.services.need import NEED, PORTFOLIO, months_ahead, published_pairs
from regietafel.reception.services.view import Reception

HALF_YEAR = 6
"""Months."""
PLACED = tuple(defined((NEED, PORTFOLIO)))
"""What places needed and places in the portfolio mean, for the sheet of sources."""
LINKED = frozenset({AreaKind.PROVINCE, AreaKind.MUNICIPALITY})
"""The kinds of areas that have a page."""


class Published(NamedTuple):
    """Need and portfolio as published for one day. Unit: places."""

    day: date
    need: int
    portfolio: int | None

    @property
    def gap(self) -> int | None:
        return None if self.portfolio is None else self.need - self.portfolio


def to_area(code: str, areas: Areas) -> Link | None:
    """The page of an area, where it has one."""
    return ("area", code) if areas.get(code).kind in LINKED else None


def need_gaps(found: Reception) -> list[Published]:
    """The days for which need and portfolio were both published, with both."""
    pairs = published_pairs(found.known(NEED, COUNTRY), found.known(PORTFOLIO, COUNTRY))
    return [Published(day, asked.amount or 0, there.amount) for day, asked, there in pairs]


def need_lines(found: Reception) -> list[Published]:
    """The same; where no day has both, the days of the need, with a portfolio that is not known."""
    needs = [row for row in found.known(NEED, COUNTRY) if row.amount is not None]
    return need_gaps(found) or [Published(row.stamp.valid.start, row.amount or 0, None) for row in needs]


def need_table(found: Reception) -> Table[Published]:
    """Need and portfolio on the days for which both were published, and what is short."""
    rows = [row for code in (NEED, PORTFOLIO) for row in found.known(code, COUNTRY)]
    columns: tuple[Column[Published], ...] = (
        Column("day", lambda line: line.day, DAY),
        Column("need", lambda line: line.need, WHOLE),
        Column("portfolio", lambda line: line.portfolio, WHOLE),
        Column("gap", lambda line: line.gap, WHOLE),
        _in_files(marks_of(rows)),
    )
    sources = [row.stamp.source for row in rows]
    title = Message("receptionday-table-need")
    return Table(title, columns, need_lines(found), found.day, found.known_on, sources, PLACED, unit=PLACES)


def run_off_gaps(found: Reception) -> list[Gap]:
    """Per month of the year ahead: the need and the places of the locations, by certainty."""

    def on(month: date) -> Places | None:
        return held(found.locations, found.portfolio(month), day=month)

    return [gap for gap, _ in months_ahead(found.known(NEED, COUNTRY), found.day, on=on)]


def run_off_table(found: Reception) -> Table[Gap]:
    """The portfolio by its locations, month by month, against the need."""
    columns: tuple[Column[Gap], ...] = (
        Column("day", lambda gap: gap.on, DAY),
        *_by_certainty(lambda gap: gap),
        _in_files(found.location_marks | marks_of(found.known(NEED, COUNTRY))),
    )
    title, sources = Message("receptionday-table-run-off"), found.location_sources
    return Table(title, columns, run_off_gaps(found), found.day, found.known_on, sources, PLACED, unit=PLACES)


def gaps_table(gaps: Mapping[str, Gap], found: Reception, *, areas: Areas) -> Table[tuple[str, Gap]]:
    """Per area: its task and the places of its locations on the day of the task, by certainty."""
    columns: tuple[Column[tuple[str, Gap]], ...] = (
        *_area_columns(lambda line: line[0], areas),
        *_by_certainty(lambda line: line[1], total=SUM),
        _in_files(found.location_marks),
    )
    title, sources = Message("receptionday-table-gaps"), found.location_sources
    return Table(title, columns, tuple(gaps.items()), found.day, found.known_on, sources, PLACED, unit=PLACES)


def _in_files(marks: frozenset[Mark]) -> Column[L]:
    """What holds for every row, in the row itself where no head or sentence says it."""
    return Column("mark", lambda _: marks, MARK, only=FILE | TERMINAL)


def marks_of(rows: Iterable[Observation]) -> frozenset[Mark]:
    """How far to lean on these counts together."""
    return frozenset(mark for row in rows for mark in row.stamp.marks)


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
        province_column(code, areas),
    )


def _by_certainty(gap: Callable[[L], Gap], *, total: Sum | Nothing = NOTHING) -> tuple[Column[L], ...]:
    """The need, the places by how sure they are, and what is short on each of them."""
    return (
        Column("need", lambda line: gap(line).need, WHOLE, total=total),
        Column("in-use", lambda line: gap(line).of(Certainty.IN_USE), WHOLE, total=total),
        Column("firm", lambda line: gap(line).of(Certainty.FIRM), WHOLE, total=total),
        Column("soft", lambda line: gap(line).of(Certainty.SOFT), WHOLE, total=total),
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
        _in_files(found.location_marks),
    )
    title, sources = Message("receptionday-table-kinds"), found.location_sources
    return Table(title, columns, lines, found.day, found.known_on, sources, PLACED[1:])


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
        _in_files(found.location_marks),
    )
    title, sources = Message("receptionday-table-provinces"), found.location_sources
    lines = _provinces(found, areas)
    return Table(title, columns, lines, found.day, found.known_on, sources, PLACED[1:], unit=PLACES)


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


def leaned(row: Observation, found: Reception) -> frozenset[Mark]:
    """How far to lean on a count: on its source, and whether somebody contests it."""
    contested = {Mark.CONTRADICTED} if found.is_disputed(row) else set()
    return row.stamp.marks | contested
