# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Municipalities and their inhabitants from an export of CBS, held against the register of that day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from regietafel.areas.sources.columns import HEADING, Column, Table
from regietafel.base.areas import Area, AreaKind, Areas
from regietafel.base.inhabitants import InhabitantsTable
from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.base.sources import Source
from regietafel.files.tables import variants

_NO_FIGURE = ("", ".", "-", "x", "–")
_WHOLE = re.compile(r"[0-9]+|[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+")
_CODE = re.compile(r"(?:GM)?\s?([0-9]{1,4})", re.IGNORECASE)
_OTHER_LEVEL = re.compile(r"(?!GM)[A-Z]{2}\s?[0-9]{0,8}")
_OTHER_NAMES = re.compile(r"Nederland|.*\((?:LD|PV|CR|VR|RE)\)", re.IGNORECASE)
_FOOT = re.compile(r"bron|source|©|toelichting|cbs", re.IGNORECASE)
_BIGGEST_NUMBER = 12


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One municipality of the file; ``inhabitants`` is None where the file is a list without figures."""

    code: str
    name: str
    province: str
    inhabitants: int | None
    row: int


@dataclass(frozen=True, slots=True)
class InhabitantsFile:
    """What stands in the file, and everything that is wrong with it; with one fault nothing of it is used."""

    day: date
    rows: tuple[AreaRow, ...]
    faults: tuple[Message, ...]

    def table(self, source: Source) -> InhabitantsTable:
        """The inhabitants of all municipalities of the day; refused with every fault at once."""
        if self.faults:
            raise ManyRefused(self.faults)
        values = {row.code: row.inhabitants for row in self.rows if row.inhabitants is not None}
        if len(values) < len(self.rows):
            raise Refused("areas-load-no-inhabitants")
        return InhabitantsTable(self.day, dict(sorted(values.items())), source, areas_on=self.day)


def read_inhabitants(content: bytes, *, name: str, areas: Areas, day: date | None = None) -> InhabitantsFile:
    """A CBS export (CSV, XLSX or ODS) as municipalities with inhabitants. Unit: persons.

    ``day`` may be left out where the file gives one period. Rows of other levels are passed over, and so are
    municipalities of other days without a figure; everything else that does not fit is a fault.
    """
    table = HEADING.recognise(variants(content, name), name)
    day = _day(table, day, name=name)
    there = areas.on(AreaKind.MUNICIPALITY, day)
    reading = _Reading(table, areas, day, {}, list(table.faults()))
    for number, cells in table.below():
        reading.take(number, cells)
    missing = [area for code, area in there.items() if code not in reading.rows]
    faults = [*reading.faults, *(_missing(area, day) for area in missing)]
    rows = tuple(row for _, row in sorted(reading.rows.items()))
    return InhabitantsFile(day, rows, tuple(faults))


def _missing(area: Area, day: date) -> Message:
    return Message("areas-load-missing", {"name": area.name, "code": area.code, "day": day})


def _day(table: Table, day: date | None, *, name: str) -> date:
    """The day of the figures: as asked, or the one period of the file."""
    if Column.PERIOD not in table.places:
        if day is None:
            raise Refused("areas-load-no-day", file=name)
        return day
    days = {found for _, cells in table.below() if (found := period(table.cell(cells, Column.PERIOD)))}
    if day is None and len(days) == 1:
        return days.pop()
    if day is None or day not in days:
        raise Refused(
            "areas-load-which-day" if day is None else "areas-load-other-day",
            file=name,
            known=tuple(sorted(days)),
            **({} if day is None else {"day": day}),
        )
    return day


def period(text: str) -> date | None:
    """The day a period of StatLine stands for: figures of population are those of 1 January.

    >>> period("2024JJ00"), period("1 januari 2024"), period("2024-01-01"), period("totaal")
    (datetime.date(2024, 1, 1), datetime.date(2024, 1, 1), datetime.date(2024, 1, 1), None)
    """
    found = re.fullmatch(r"(?:1 januari )?((?:19|20)[0-9]{2})(?:JJ00|-01-01)?\*{0,2}", text.strip())
    return date(int(found[1]), 1, 1) if found else None


@dataclass(slots=True)
class _Reading:
    table: Table
    areas: Areas
    day: date
    rows: dict[str, AreaRow]
    faults: list[Message]

    def take(self, number: int, cells: list[str]) -> None:
        """One row: passed over, kept, or a fault."""
        if self._other_period(number, cells):
            return
        column = next(c for c in (Column.CODE, Column.REGION, Column.NAME) if c in self.table.places)
        text = self.table.cell(cells, column)
        if _other_level(text, column) or _is_foot(cells):
            return
        given = self.table.cell(cells, Column.INHABITANTS)
        try:
            area = self._area(text, column)
        except Refused as refusal:
            if given not in _NO_FIGURE or Column.INHABITANTS not in self.table.places:
                self._fault("areas-load-area", number, column=column, why=refusal.message)
            return
        if area.code in self.rows:
            self._fault(
                "areas-load-twice", number, column=column, name=area.name, first=self.rows[area.code].row
            )
            return
        self._check(area, number, cells=cells)
        persons = self._persons(given, number, area=area)
        self.rows[area.code] = AreaRow(area.code, area.name, area.parent or "", persons, number)

    def _other_period(self, number: int, cells: list[str]) -> bool:
        if Column.PERIOD not in self.table.places:
            return False
        text = self.table.cell(cells, Column.PERIOD)
        if text and period(text) is None and len(cells) > 1:
            self._fault("areas-load-period", number, column=Column.PERIOD, text=text)
        return period(text) != self.day and bool(text)

    def _area(self, text: str, column: Column) -> Area:
        code = _CODE.fullmatch(text) if column is not Column.NAME else None
        if code is None:
            return self.areas.find(text, AreaKind.MUNICIPALITY, day=self.day)
        return self.areas.find(f"GM{int(code[1]):04}", AreaKind.MUNICIPALITY, day=self.day)

    def _check(self, area: Area, number: int, *, cells: list[str]) -> None:
        name = self.table.cell(cells, Column.NAME)
        if name and area not in self.areas.named(name, AreaKind.MUNICIPALITY):
            self._fault(
                "areas-load-name", number, column=Column.NAME, text=name, code=area.code, name=area.name
            )
        if Column.PROVINCE not in self.table.places:
            return
        given = self.table.cell(cells, Column.PROVINCE)
        province = self.areas.province_of(area.code)
        if not given:
            self._fault("areas-load-no-province", number, column=Column.PROVINCE, name=area.name)
        elif province not in self.areas.named(given, AreaKind.PROVINCE):
            self._fault(
                "areas-load-province",
                number,
                column=Column.PROVINCE,
                text=given,
                name=area.name,
                province=province.name,
            )

    def _persons(self, text: str, number: int, *, area: Area) -> int | None:
        if Column.INHABITANTS not in self.table.places:
            return None
        if not _WHOLE.fullmatch(text) or len(text) > _BIGGEST_NUMBER:
            self._fault(
                "areas-load-not-whole", number, column=Column.INHABITANTS, text=text[:40], name=area.name
            )
            return None
        return int(re.sub(r"\D", "", text))

    def _fault(self, key: str, row: int, *, column: Column, **params: Value) -> None:
        title = self.table.titles.get(column, column.value)
        self.faults.append(Message(key, {"row": row, "column": title, **params}))


def _is_foot(cells: list[str]) -> bool:
    """Whether a row is the note with the source that stands under an export."""
    said = [cell for cell in cells if cell]
    return len(said) == 1 and _FOOT.match(said[0]) is not None


def _other_level(text: str, column: Column) -> bool:
    """Whether a row is of the country, a province or another level than municipalities."""
    if column is not Column.NAME and _OTHER_LEVEL.fullmatch(text):
        return True
    return column is not Column.CODE and bool(_OTHER_NAMES.fullmatch(text))
