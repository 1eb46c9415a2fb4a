# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rows of a table of locations, with every fault at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from regietafel.base.area_names import plain
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.facts.reception import Certainty, Extension, LocationKind
from regietafel.files.tables import cells, variants
from regietafel.reception.sources.locations.columns import CERTAINTIES, HEADING, KINDS, LocationColumn, Table

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class LocationRow:
    """One location of a file, as it is described there (*regel*)."""

    code: str
    name: str
    kind: LocationKind
    area: str
    capacity: int
    certainty: Certainty
    opens: date
    ends: date | None
    extension: Extension | None
    row: int


@dataclass(frozen=True, slots=True)
class LocationsFile:
    """What stands in a file, and everything that is wrong with it; with one fault nothing of it is used."""

    rows: tuple[LocationRow, ...]
    faults: tuple[Message, ...]
    unread: tuple[Message, ...] = ()
    """The columns that hold something and are not read."""

    def require_sound(self) -> None:
        """Refuse the file with every fault at once."""
        if self.faults:
            raise ManyRefused(self.faults)


def read_locations(content: bytes, name: str, *, areas: Areas, on: date) -> LocationsFile:
    """A file (CSV, XLSX or ODS) of locations as they are on a day."""
    table = HEADING.recognise(variants(content, name), name)
    reading = _Reading(table, areas, on, list(table.faults()))
    for number, row in table.below():
        reading.take(number, row)
    if not reading.rows and not reading.faults:
        raise Refused("read-no-rows", file=name)
    return LocationsFile(tuple(reading.rows.values()), tuple(reading.faults), table.unread())


@dataclass(slots=True)
class _Reading:
    table: Table
    areas: Areas
    on: date
    faults: list[Message]
    rows: dict[str, LocationRow] = field(default_factory=dict)

    def take(self, number: int, row: list[str]) -> None:
        """One row: a location, or its faults."""
        before = len(self.faults)
        code = self._text(number, row, column=LocationColumn.CODE)
        name = self._text(number, row, column=LocationColumn.NAME)
        area, capacity = self._area(number, row), self._capacity(number, row)
        kind = self._choice(number, row, column=LocationColumn.KIND, choices=KINDS)
        certainty = self._choice(number, row, column=LocationColumn.CERTAINTY, choices=CERTAINTIES)
        self._text(number, row, column=LocationColumn.OPENS)
        opens = self._day(number, row, column=LocationColumn.OPENS)
        ends = self._day(number, row, column=LocationColumn.ENDS)
        extension = self._extension(number, row, ends=ends)
        if opens is not None and ends is not None and ends <= opens:
            self._fault("read-until-before", number, column=LocationColumn.ENDS, start=opens, until=ends)
        if code in self.rows:
            self._fault("read-twice", number, column=LocationColumn.CODE, first=self.rows[code].row)
        if len(self.faults) > before:
            return
        assert kind is not None
        assert certainty is not None
        assert opens is not None
        place = (area or "", capacity or 0, certainty)
        self.rows[code] = LocationRow(code, name, kind, *place, opens, ends, extension, number)

    def _text(self, number: int, row: list[str], *, column: LocationColumn) -> str:
        text = self.table.cell(row, column)
        if not text:
            self._fault("read-cell-empty", number, column=column)
        return text

    def _area(self, number: int, row: list[str]) -> str | None:
        text = self.table.cell(row, LocationColumn.MUNICIPALITY)
        try:
            return self.areas.find(text, AreaKind.MUNICIPALITY, day=self.on).code
        except Refused as refusal:
            why = refusal.message if text else Message("read-area-empty")
            self._fault("read-area", number, column=LocationColumn.MUNICIPALITY, why=why)
            return None

    def _capacity(self, number: int, row: list[str]) -> int | None:
        text = self.table.cell(row, LocationColumn.CAPACITY)
        found = cells.whole(text) if text else "empty"
        if isinstance(found, str):
            self._fault(f"read-number-{found}", number, column=LocationColumn.CAPACITY, text=text[:40])
            return None
        return found

    def _choice(
        self, number: int, row: list[str], *, column: LocationColumn, choices: Mapping[E, tuple[str, ...]]
    ) -> E | None:
        text = self.table.cell(row, column)
        said = plain(text)
        for choice, words in choices.items():
            if said and said in {plain(word) for word in (choice.value, *words)}:
                return choice
        known = tuple(words[0] for words in choices.values())
        self._fault("read-choice", number, column=column, text=text[:40], known=known)
        return None

    def _day(self, number: int, row: list[str], *, column: LocationColumn) -> date | None:
        text = self.table.cell(row, column)
        found = cells.day(text) if text else None
        if isinstance(found, str):
            self._fault(f"read-day-{found}", number, column=column, text=text[:40])
            return None
        return found

    def _extension(self, number: int, row: list[str], *, ends: date | None) -> Extension | None:
        until = self._day(number, row, column=LocationColumn.EXTENSION)
        if until is None:
            return None
        if ends is None or until <= ends:
            key = "read-extension-without-end" if ends is None else "read-until-before"
            self._fault(key, number, column=LocationColumn.EXTENSION, start=ends or until, until=until)
            return None
        column = LocationColumn.EXTENSION_CERTAINTY
        certainty = self._choice(number, row, column=column, choices=CERTAINTIES)
        return None if certainty is None else Extension(until, certainty)

    def _fault(self, key: str, row: int, *, column: LocationColumn, **params: Value) -> None:
        self.faults.append(Message(key, {"row": row, "column": self.table.title(column), **params}))
