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
from regietafel.files.tables import variants
from regietafel.targets.sources.columns import COUNTED, HEADING, OverviewColumn, Table

_WHOLE = re.compile(r"[+\-−–]?\s?(?:[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+|[0-9]{1,9})")
_NOTHING = ("", "-", "–", ".", "x")
_TOTAL = re.compile(r"totaal|total|nederland|totaal nederland|landelijk", re.IGNORECASE)
_FOOT = re.compile(r"bron|source|©|toelichting|peildatum", re.IGNORECASE)

Counts = Mapping[OverviewColumn, int]


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One municipality of the overview; a column that is empty or not there is not in ``counts``."""

    area: str
    name: str
    counts: Counts
    row: int


@dataclass(frozen=True, slots=True)
class OverviewFile:
    """What stands in the file, and everything that is wrong with it; with one fault nothing of it is used.

    ``on`` is the day of the count: what was housed before that day.
    """

    period: HalfYear
    on: date
    rows: tuple[OverviewRow, ...]
    total: Counts | None
    titles: Mapping[OverviewColumn, str]
    faults: tuple[Message, ...] = ()
    silent: int = 0
    """Rows that name a municipality and say nothing of it: they are left out, for nothing is not zero."""

    def require_sound(self, *more: Message) -> None:
        """Refuse the file with every fault at once, these included."""
        if self.faults or more:
            raise ManyRefused((*self.faults, *more))


def read_overview(content: bytes, *, name: str, areas: Areas, period: HalfYear, on: date) -> OverviewFile:
    """An overview (CSV, XLSX or ODS) of one half-year, counted up to a day. Unit: persons."""
    if not period.first_day <= on <= period.next().first_day:
        raise Refused("overview-day-outside", day=on, period=str(period))
    table = HEADING.recognise(variants(content, name), name)
    reading = _Reading(table, areas, period, on, faults=list(table.faults()))
    for number, cells in table.below():
        reading.take(number, cells)
    if not reading.rows:
        raise Refused("overview-no-rows", file=name)
    reading.check_total()
    rows = tuple(sorted(reading.rows.values(), key=lambda row: row.row))
    return OverviewFile(period, on, rows, reading.total, table.titles, tuple(reading.faults), reading.silent)


@dataclass(slots=True)
class _Reading:
    table: Table
    areas: Areas
    period: HalfYear
    on: date
    rows: dict[str, OverviewRow] = field(default_factory=dict)
    unplaced: list[Counts] = field(default_factory=list)
    """What rows say that are of no known municipality: the total holds it."""
    unread: set[OverviewColumn] = field(default_factory=set)
    """Columns with a cell that could not be read: what they add up to is not known."""
    faults: list[Message] = field(default_factory=list)
    total: Counts | None = None
    total_row: int = 0
    silent: int = 0

    def take(self, number: int, cells: list[str]) -> None:
        """One row: the total, a note under the table, a municipality, or a fault."""
        name = self.table.cell(cells, OverviewColumn.MUNICIPALITY)
        first = next((cell for cell in cells if cell), "")
        if _TOTAL.fullmatch(name or first):
            self.total, self.total_row = self._counts(number, cells, name=name or first), number
            return
        if not name and _FOOT.match(first):
            return
        if name and all(self.table.cell(cells, column) in _NOTHING for column in COUNTED):
            self.silent += 1
            return
        area = self._area(number, cells, name=name)
        counts = self._counts(number, cells, name=name)
        self._check_day(number, cells)
        self._check_sums(number, counts, name=name)
        if area is None:
            self.unplaced.append(counts)
            return
        if area.code in self.rows:
            self._fault(
                "twice", number, column=OverviewColumn.MUNICIPALITY, name=name, first=self.rows[area.code].row
            )
            return
        self.rows[area.code] = OverviewRow(area.code, area.name, counts, number)

    def check_total(self) -> None:
        """The printed total is what the rows add up to, column by column; rows with a fault count as read."""
        if self.total is None:
            return
        rows = [*(row.counts for row in self.rows.values()), *self.unplaced]
        for column, printed in self.total.items():
            found = sum(counts.get(column, 0) for counts in rows)
            if found != printed and column not in self.unread:
                self._fault("total", self.total_row, column=column, printed=printed, found=found)

    def _area(self, number: int, cells: list[str], *, name: str) -> Area | None:
        code = self.table.cell(cells, OverviewColumn.CODE)
        day = min(self.on, self.period.last_day)
        try:
            area = self.areas.find(code or name, AreaKind.MUNICIPALITY, day=day)
        except Refused as refusal:
            self._fault("area", number, column=OverviewColumn.MUNICIPALITY, why=refusal.message)
            return None
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

    def _counts(self, number: int, cells: list[str], *, name: str) -> Counts:
        found: dict[OverviewColumn, int] = {}
        for column in COUNTED:
            text = self.table.cell(cells, column)
            if text in _NOTHING:
                if text == "" and column in (OverviewColumn.TARGET, OverviewColumn.HOUSED):
                    self.unread.add(column)
                    self._fault("empty", number, column=column, name=name)
            elif not _WHOLE.fullmatch(text):
                self.unread.add(column)
                self._fault("not-whole", number, column=column, text=text[:40], name=name)
            else:
                found[column] = _number(text)
                if found[column] < 0 and column not in (OverviewColumn.BALANCE, OverviewColumn.STILL):
                    self._fault("negative", number, column=column, persons=found[column], name=name)
        return found

    def _check_day(self, number: int, cells: list[str]) -> None:
        """A day in a row lies in the half-year and is the day of the count."""
        text = self.table.cell(cells, OverviewColumn.DAY)
        if not text:
            return
        try:
            day = date.fromisoformat(text[:10])
        except ValueError:
            self._fault("not-a-day", number, column=OverviewColumn.DAY, text=text[:40])
            return
        if day != self.on:
            self._fault(
                "other-day", number, column=OverviewColumn.DAY, day=day, on=self.on, period=str(self.period)
            )

    def _check_sums(self, number: int, counts: Counts, *, name: str) -> None:
        """To house is target minus balance; still to house is that minus housed; either may stop at zero."""
        target, balance = counts.get(OverviewColumn.TARGET), counts.get(OverviewColumn.BALANCE)
        whole, housed = counts.get(OverviewColumn.TO_HOUSE), counts.get(OverviewColumn.HOUSED)
        still = counts.get(OverviewColumn.STILL)
        if target is not None and balance is not None and whole is not None:
            found = target - balance
            if whole not in (found, max(0, found)):
                key = "sign" if whole == target + balance else "to-house"
                self._fault(
                    key, number, column=OverviewColumn.TO_HOUSE, name=name, printed=whole, found=found
                )
        if whole is not None and housed is not None and still is not None:
            found = whole - housed
            if still not in (found, max(0, found)):
                self._fault(
                    "still", number, column=OverviewColumn.STILL, name=name, printed=still, found=found
                )

    def _fault(self, key: str, row: int, *, column: OverviewColumn, **params: Value) -> None:
        values = {"row": row, "column": self.table.title(column), **params}
        self.faults.append(Message(f"overview-fault-{key}", values))


def _number(text: str) -> int:
    digits = int(re.sub(r"\D", "", text))
    return -digits if text.strip()[0] in "-−–" else digits
