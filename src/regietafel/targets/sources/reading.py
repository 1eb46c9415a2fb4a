# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rows of an overview, held against the register of areas, against themselves and the printed total."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from regietafel.base.area_names import plain
from regietafel.base.areas import Area, AreaKind, Areas
from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.base.periods import HalfYear
from regietafel.facts.targets import TargetOrigin
from regietafel.files.tables import cells as told
from regietafel.files.tables import variants
from regietafel.targets.sources.columns import COUNTED, HEADING, OverviewColumn, Table
from regietafel.targets.sources.sums import sum_faults

_WHOLE = re.compile(r"[+\-−–]?\s?(?:[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+|[0-9]{1,9})")
_NOTHING = frozenset({"", "-", "–"}) | told.UNKNOWN
_TOTAL = re.compile(r"totaal|total|nederland|totaal nederland|landelijk", re.IGNORECASE)
_FOOT = re.compile(r"bron|source|©|toelichting|peildatum", re.IGNORECASE)
_BELOW_ZERO = (OverviewColumn.BALANCE, OverviewColumn.STILL)
_HOW = {
    "computed": TargetOrigin.COMPUTED,
    "berekend": TargetOrigin.COMPUTED,
    "published": TargetOrigin.PUBLISHED,
    "gepubliceerd": TargetOrigin.PUBLISHED,
}

Counts = Mapping[OverviewColumn, int]


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One municipality of the overview; a column that is empty or not there is not in ``counts``.

    ``on`` is the day of its count: what was housed before that day.
    """

    area: str
    name: str
    counts: Counts
    row: int
    on: date
    expected_on: date
    how: TargetOrigin = TargetOrigin.PUBLISHED
    heir: str | None = None
    """Where the file has no row for it: the name of the municipality that it is counted with."""


@dataclass(frozen=True, slots=True)
class OverviewFile:
    """What stands in the file, and everything that is wrong with it; with one fault nothing of it is used.

    ``on`` is the day of the count of rows that give no day of their own.
    """

    period: HalfYear
    on: date
    rows: tuple[OverviewRow, ...]
    total: Counts | None
    titles: Mapping[OverviewColumn, str]
    faults: tuple[Message, ...] = ()
    silent: int = 0
    """Rows that name a municipality and say nothing of it: they are left out, for nothing is not zero."""
    unread: tuple[Message, ...] = ()
    """The columns that hold something and are not read."""

    def require_sound(self, *more: Message) -> None:
        """Refuse the file with every fault at once, these included."""
        if self.faults or more:
            raise ManyRefused((*self.faults, *more))


def read_overview(content: bytes, *, name: str, areas: Areas, period: HalfYear, on: date) -> OverviewFile:
    """An overview (CSV, XLSX or ODS) of one half-year, counted up to a day. Unit: persons."""
    if not period.first_day <= on <= period.next().first_day:
        raise Refused("overview-day-outside", day=on, period=str(period))
    table = HEADING.recognise(variants(content, name), name)
    below = list(table.below())
    filled = {column for column in COUNTED if any(table.cell(cells, column) for _, cells in below)}
    reading = _Reading(table, areas, period, on, frozenset(filled), faults=list(table.faults()))
    for number, cells in below:
        reading.take(number, cells)
    if not reading.rows and not reading.faults:
        raise Refused("overview-no-rows", file=name)
    reading.check_days()
    reading.check_total()
    rows = tuple(sorted(reading.rows.values(), key=lambda row: row.row))
    faults = tuple(sorted(reading.faults, key=_row))
    return OverviewFile(period, on, rows, reading.total, table.titles, faults, reading.silent, table.unread())


@dataclass(slots=True)
class _Reading:
    table: Table
    areas: Areas
    period: HalfYear
    on: date
    filled: frozenset[OverviewColumn]
    """The columns that hold anything at all."""
    rows: dict[str, OverviewRow] = field(default_factory=dict)
    unplaced: list[Counts] = field(default_factory=list)
    """What rows say that are of no known municipality: the total holds it."""
    unread: set[OverviewColumn] = field(default_factory=set)
    """Columns with a cell that could not be read: what they add up to is not known."""
    days: dict[date, int] = field(default_factory=dict)
    """The days of the count that the file gives, each with the first row that gives it."""
    faults: list[Message] = field(default_factory=list)
    total: Counts | None = None
    total_row: int = 0
    silent: int = 0

    def take(self, number: int, cells: list[str]) -> None:
        """One row: the total, a note under the table, a municipality, or a fault."""
        name = self.table.cell(cells, OverviewColumn.MUNICIPALITY)
        first = next((cell for cell in cells if cell), "")
        if _TOTAL.fullmatch(name or first):
            self._take_total(number, cells, name=name or first)
            return
        name = name or self.table.cell(cells, OverviewColumn.CODE)
        if not name and _FOOT.match(first):
            return
        if name and all(self._is_nothing(cells, column) for column in COUNTED):
            self.silent += 1
            return
        area = self._area(number, cells, name=name)
        counts = self._counts(number, cells, name=name)
        on = self._day(number, cells, column=OverviewColumn.DAY, otherwise=self.on)
        expected_on = self._day(number, cells, column=OverviewColumn.EXPECTED_ON, otherwise=on)
        for key, column, params in sum_faults(counts):
            self._fault(key, number, column=column, name=name, **params)
        if area is None:
            self.unplaced.append(counts)
            return
        if area.code in self.rows:
            self._fault(
                "twice", number, column=OverviewColumn.MUNICIPALITY, name=name, first=self.rows[area.code].row
            )
            return
        how = _HOW.get(self.table.cell(cells, OverviewColumn.HOW).casefold(), TargetOrigin.PUBLISHED)
        self.rows[area.code] = OverviewRow(area.code, area.name, counts, number, on, expected_on, how)

    def check_days(self) -> None:
        """One day in the whole file is the day that was given; rows of days of their own keep those."""
        if len(self.days) == 1:
            ((day, row),) = self.days.items()
            if self.period.first_day <= day < self.on:
                params: dict[str, Value] = {"day": day, "on": self.on, "period": str(self.period)}
                self._fault("other-day", row, column=OverviewColumn.DAY, **params)

    def check_total(self) -> None:
        """The printed total is what the rows add up to, column by column; rows with a fault count as read."""
        if self.total is None:
            return
        rows = [*(row.counts for row in self.rows.values()), *self.unplaced]
        for column, printed in self.total.items():
            found = sum(counts.get(column, 0) for counts in rows)
            if found != printed and column not in self.unread:
                self._fault("total", self.total_row, column=column, printed=printed, found=found)

    def _take_total(self, number: int, cells: list[str], *, name: str) -> None:
        """A total to hold the rows against; a second one is a fault."""
        if self.total is not None:
            self.faults.append(Message("read-second-total", {"row": number, "first": self.total_row}))
            return
        found = {column: self._count(number, cells, column=column, name=name) for column in COUNTED}
        self.total = {column: count for column, count in found.items() if count is not None}
        self.total_row = number

    def _area(self, number: int, cells: list[str], *, name: str) -> Area | None:
        code = self.table.cell(cells, OverviewColumn.CODE)
        try:
            area = self._find(code or name)
        except Refused as refusal:
            column = OverviewColumn.CODE if code else OverviewColumn.MUNICIPALITY
            self._fault("area", number, column=column, why=refusal.message)
            return None
        self._check_name(number, area, name=name)
        province, said = self.areas.province_of(area.code), self.table.cell(cells, OverviewColumn.PROVINCE)
        known = {plain(text) for text in (province.code, province.name, *province.aliases)}
        if said and plain(said) not in known:
            self._fault(
                "province",
                number,
                column=OverviewColumn.PROVINCE,
                text=said,
                name=area.name,
                province=province.name,
            )
        return area

    def _find(self, text: str) -> Area:
        """The municipality on the day of the count; or one that merged away since the half-year began."""
        try:
            day = min(self.on, self.period.last_day)
            return self.areas.find(text, AreaKind.MUNICIPALITY, day=day)
        except Refused:
            named = self.areas.named(text, AreaKind.MUNICIPALITY)
            there = [area for area in named if area.exists_on(self.period.first_day)]
            if len(there) != 1:
                raise
            return there[0]

    def _check_name(self, number: int, area: Area, *, name: str) -> None:
        """A name that is that of another municipality than the code."""
        named = self.areas.named(name, AreaKind.MUNICIPALITY)
        if named and area not in named:
            self._fault(
                "name", number, column=OverviewColumn.MUNICIPALITY, text=name, name=area.name, code=area.code
            )

    def _is_nothing(self, cells: list[str], column: OverviewColumn) -> bool:
        return self.table.cell(cells, column).casefold() in _NOTHING

    def _counts(self, number: int, cells: list[str], *, name: str) -> Counts:
        found: dict[OverviewColumn, int] = {}
        for column in COUNTED:
            count = self._count(number, cells, column=column, name=name)
            if count is not None:
                found[column] = count
        for column, with_it in (
            (OverviewColumn.TARGET, OverviewColumn.TO_HOUSE),
            (OverviewColumn.HOUSED, OverviewColumn.STILL),
        ):
            self._check_empty(number, cells, column=column, with_it=with_it, name=name)
        return found

    def _check_empty(
        self, number: int, cells: list[str], *, column: OverviewColumn, with_it: OverviewColumn, name: str
    ) -> None:
        """An empty cell is not known where what follows from it is left empty too; else it was forgotten."""
        if column not in self.filled or self.table.cell(cells, column):
            return
        if with_it not in self.table.places or self.table.cell(cells, with_it):
            self.unread.add(column)
            self._fault("empty", number, column=column, name=name)

    def _count(self, number: int, cells: list[str], *, column: OverviewColumn, name: str) -> int | None:
        text = self.table.cell(cells, column)
        if text.casefold() in _NOTHING:
            return None
        if not _WHOLE.fullmatch(text):
            self.unread.add(column)
            self._fault("not-whole", number, column=column, text=text[:40], name=name)
            return None
        count = _number(text)
        if count < 0 and column not in _BELOW_ZERO:
            self._fault("negative", number, column=column, persons=count, name=name)
        return count

    def _day(self, number: int, cells: list[str], *, column: OverviewColumn, otherwise: date) -> date:
        """The day that a row gives; it lies in the half-year, and not after the day of the file."""
        text = self.table.cell(cells, column)
        if not text:
            return otherwise
        day = told.day(text.removesuffix(" 00:00:00"))
        if not isinstance(day, date):
            self._fault("not-a-day", number, column=column, text=text[:40])
            return otherwise
        if column is OverviewColumn.DAY:
            self.days.setdefault(day, number)
        if not self.period.first_day <= day <= self.on:
            self._fault("other-day", number, column=column, day=day, on=self.on, period=str(self.period))
        return day

    def _fault(self, key: str, row: int, *, column: OverviewColumn, **params: Value) -> None:
        values = {"row": row, "column": self.table.title(column), **params}
        self.faults.append(Message(f"overview-fault-{key}", values))


def _number(text: str) -> int:
    digits = int(re.sub(r"\D", "", text))
    return -digits if text.strip()[0] in "-−–" else digits


def _row(fault: Message) -> int:
    row = fault.params.get("row", 0)
    return row if isinstance(row, int) else 0
