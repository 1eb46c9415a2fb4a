# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception as tables, the same for page, file, terminal and paper: need, portfolio and locations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from regietafel.base.area import COUNTRY
from regietafel.base.areas import Areas
from regietafel.base.periods import Month
from regietafel.base.sources import Mark, Source
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty
from regietafel.outlets.tables import Cell, Column, ColumnKind, Row, Table
from regietafel.reception.rules.gap import Gap
from regietafel.reception.rules.portfolio import LocationOnDay, grouped, months
from regietafel.reception.services.need import NEED, PORTFOLIO, months_ahead, published_pairs
from regietafel.reception.services.view import Reception
from regietafel.words import word

KINDS = {
    "name": ColumnKind.TEXT, "area": ColumnKind.TEXT, "kind": ColumnKind.TEXT, "certainty": ColumnKind.TEXT,
    "source": ColumnKind.TEXT, "mark": ColumnKind.TEXT, "unit": ColumnKind.TEXT,
    "in-portfolio": ColumnKind.TEXT, "code": ColumnKind.CODE, "measure": ColumnKind.TEXT,
    "plan": ColumnKind.TEXT,
    "day": ColumnKind.DAY, "opens": ColumnKind.DAY, "ends": ColumnKind.DAY, "extension": ColumnKind.DAY,
    "until": ColumnKind.DAY, "on": ColumnKind.DAY, "finishes": ColumnKind.DAY,
    "change": ColumnKind.SIGNED, "difference": ColumnKind.SIGNED,
    "ratio": ColumnKind.SHARE, "occupied": ColumnKind.SHARE,
    "expected": ColumnKind.FRACTION,
}  # fmt: skip
"""What stands in a column; every other holds whole numbers."""
HALF_YEAR = 6
"""Months."""
COUNTING = frozenset({ColumnKind.WHOLE, ColumnKind.SIGNED, ColumnKind.FRACTION})


class Seen(Protocol):
    """Whatever is shown of a day (*gezien op*), with the day up to which known things count."""

    @property
    def day(self) -> date: ...
    @property
    def known_on(self) -> date | None: ...


@dataclass(frozen=True, slots=True)
class Body:
    """What stands in a table: columns by name, rows, the unit of what is counted, total, sources."""

    names: Sequence[str]
    rows: Sequence[Row]
    unit: str = ""
    total: Row | None = None
    sources: Iterable[Source] = ()


def table(what: str, body: Body, *, found: Seen, language: str) -> Table:
    """A table of this room: words and units by the names of its columns."""
    named = word(f"base-unit-{body.unit}", language) if body.unit else None
    columns = tuple(
        Column(
            name,
            word(f"receptionday-column-{name}", language),
            KINDS.get(name, ColumnKind.WHOLE),
            named if KINDS.get(name, ColumnKind.WHOLE) in COUNTING else None,
        )
        for name in body.names
    )
    return Table(
        title=word(f"receptionday-table-{what}", language),
        columns=columns,
        rows=tuple(body.rows),
        language=language,
        day=found.day,
        known=found.known_on,
        total=body.total,
        sources=tuple(dict.fromkeys(source.cited for source in body.sources)),
    )


def need_gaps(found: Reception) -> list[tuple[date, int, int]]:
    """The days for which need and portfolio were both published, with both."""
    pairs = published_pairs(found.known(NEED, COUNTRY), found.known(PORTFOLIO, COUNTRY))
    return [(day, asked.amount or 0, there.amount or 0) for day, asked, there in pairs]


def need_table(found: Reception, language: str) -> Table:
    """Need and portfolio on the days for which both were published, and what is short."""
    rows: list[Row] = [(day, need, there, need - there) for day, need, there in need_gaps(found)]
    sources = [row.stamp.source for code in (NEED, PORTFOLIO) for row in found.known(code, COUNTRY)]
    return table(
        "need",
        Body(("day", "need", "portfolio", "gap"), rows, unit="places", sources=sources),
        found=found,
        language=language,
    )


def run_off_gaps(found: Reception) -> list[Gap]:
    """Per month of the year ahead: the need and the places of the locations, by certainty."""
    return [gap for gap, _ in months_ahead(found.known(NEED, COUNTRY), found.day, stands=found.portfolio)]


def run_off_table(found: Reception, language: str) -> Table:
    """The portfolio by its locations, month by month, against the need."""
    names = ("day", "need", "in-use", "firm", "soft", "gap", "gap-firm", "gap-soft")
    rows: list[Row] = [
        (
            gap.on,
            gap.need,
            *(gap.places.of(certainty) for certainty in Certainty),
            *(gap.upto(certainty) for certainty in Certainty),
        )
        for gap in run_off_gaps(found)
    ]
    return table(
        "run-off",
        Body(names, rows, unit="places", sources=found.location_sources),
        found=found,
        language=language,
    )


def gaps_table(gaps: Mapping[str, Gap], found: Reception, *, areas: Areas, language: str) -> Table:
    """Per area: its task and the places of its locations on the day of the task, by certainty."""
    names = ("code", "name", "need", "in-use", "firm", "soft", "gap", "gap-firm", "gap-soft")
    rows: list[Row] = [
        (
            code,
            areas.get(code).name,
            gap.need,
            *(gap.places.of(certainty) for certainty in Certainty),
            *(gap.upto(certainty) for certainty in Certainty),
        )
        for code, gap in gaps.items()
    ]
    sums = [sum(_whole(row[place]) for row in rows) for place in range(2, len(names))]
    total: Row = ("NL", word("base-country", language), *sums)
    body = Body(names, rows, unit="places", total=total, sources=found.location_sources)
    return table("gaps", body, found=found, language=language)


def kinds_table(found: Reception, language: str) -> Table:
    """Locations and places in use per kind; the total is of the portfolio alone."""
    stands = [each for each in found.standing(found.day) if each.certainty is Certainty.IN_USE]
    by_kind = grouped(stands, lambda location: location.kind.value)
    rows: list[Row] = [
        (
            word(f"reception-kind-{kind}", language),
            sum(each.location.kind.value == kind for each in stands),
            sums.total,
            word(
                "base-yes"
                if any(each.location.kind.value == kind for each in found.portfolio(found.day))
                else "base-no",
                language,
            ),
        )
        for kind, sums in sorted(by_kind.items(), key=lambda pair: -pair[1].total)
    ]
    return table(
        "kinds",
        Body(("kind", "locations", "places", "in-portfolio"), rows, sources=found.location_sources),
        found=found,
        language=language,
    )


def provinces_table(found: Reception, language: str, *, areas: Areas) -> Table:
    """Places of the portfolio per province: in use, left after half a year, and planned by then."""
    *_, ahead = months(Month.of(found.day), HALF_YEAR + 1)
    now = grouped(found.portfolio(found.day), lambda location: areas.province_of(location.area).code)
    later = grouped(found.portfolio(ahead), lambda location: areas.province_of(location.area).code)
    rows: list[Row] = []
    for code, sums in now.items():
        then = later.get(code)
        in_use = sums.of(Certainty.IN_USE)
        kept = then.of(Certainty.IN_USE) if then else 0
        planned = then.total - kept if then else 0
        rows.append((code, areas.get(code).name, in_use, kept, kept - in_use, planned))
    sums_of = [sum(_whole(row[place]) for row in rows) for place in range(2, 6)]
    total: Row = ("NL", word("base-country", language), *sums_of)
    return table(
        "provinces",
        Body(
            ("code", "name", "places", "half-year", "change", "planned"),
            rows,
            unit="places",
            total=total,
            sources=found.location_sources,
        ),
        found=found,
        language=language,
    )


def _whole(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0


def locations_table(
    found: Reception,
    stands: Sequence[LocationOnDay],
    *,
    areas: Areas,
    language: str,
) -> Table:
    """Location by location, with its contract and how far to lean on it."""
    rows: list[Row] = [
        (
            each.location.name.on(language),
            areas.get(each.location.area).name,
            word(f"reception-kind-{each.location.kind}", language),
            each.location.capacity,
            word(f"reception-certainty-{each.certainty}", language),
            each.location.opens,
            each.location.ends,
            each.location.extension.until if each.location.extension else None,
            marked(each.location.stamp.source, language),
        )
        for each in stands
    ]
    amount = sum(each.location.capacity for each in stands)
    total: Row = (word("receptionday-total", language), "", "", amount, "", None, None, None, "")
    names = ("name", "area", "kind", "places", "certainty", "opens", "ends", "extension", "mark")
    return table(
        "locations",
        Body(names, rows, total=total, sources=(each.location.stamp.source for each in stands)),
        found=found,
        language=language,
    )


def leaned(row: Observation, found: Reception, *, language: str) -> str:
    """How far to lean on a count, in words: who contests it comes first."""
    words = [word(f"base-mark-{Mark.CONTRADICTED}", language)] if found.is_disputed(row) else []
    return ", ".join(filter(None, (*words, marked(row.stamp.source, language))))


def marked(source: Source, language: str) -> str:
    """How far to lean on it, in a word; nothing where it simply has a source."""
    return "" if source.mark is Mark.SOURCE else word(f"base-mark-{source.mark.value}", language)
