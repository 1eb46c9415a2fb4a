# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A part of a monthly report from a file, with every fault at once; with one fault nothing of it is used."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias, TypeVar

from regietafel.base.area_names import plain
from regietafel.base.areas import Area, AreaKind, Areas
from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.base.periods import Month
from regietafel.facts.actions import MeasureState
from regietafel.facts.reports import PlaceKind, ReportLine
from regietafel.facts.tasks import Group
from regietafel.files.tables import DEFAULT, Bounds, Heading, Table, Way, cells, variants
from regietafel.reports.rules.form import NUMBERS, ReportForm

_PLACES = ("month", "area", "group", "kind", *NUMBERS, "end")
_MEASURES = ("month", "area", "measure", "state", "progress", "obstacle", "asked")
_LONGEST = 4_000
_UNIT = re.compile(r"\s*\([^)]*\)\s*$")
E = TypeVar("E", bound=StrEnum)
Take: TypeAlias = Callable[[int, list[str]], None]


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """What a file says of one measure (*maatregel in het verslag*); None is not known or not filled in."""

    area: str
    measure: str
    state: MeasureState | None
    progress: str | None
    obstacle: str | None
    asked: str | None


@dataclass(frozen=True, slots=True)
class ReportFile:
    """What stands in a file, and everything that is wrong with it."""

    lines: tuple[ReportLine, ...]
    measures: tuple[MeasureLine, ...]
    faults: tuple[Message, ...]

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas it speaks of, in the order of the file."""
        places = [line.area for line in self.lines]
        return tuple(dict.fromkeys([*places, *(told.area for told in self.measures)]))

    def require_sound(self) -> None:
        """Refuse the file with every fault at once."""
        if self.faults:
            raise ManyRefused(self.faults)


@dataclass(frozen=True, slots=True)
class Expected:
    """What a file is read against (*verwachting*): the form, the areas, the month, the known measures."""

    form: ReportForm
    areas: Areas
    month: Month
    measures: tuple[str, ...]


def read_report(content: bytes, name: str, *, expected: Expected, bounds: Bounds = DEFAULT) -> ReportFile:
    """A part of a report (XLSX, ODS, CSV, or a table pasted as text).

    A row of which nothing is filled in is left out: nothing is said of it. In a row that is begun every
    number is filled in, or "onbekend".
    """
    ways = tuple(variants(content, name, bounds=bounds))
    places = _table(ways, name, columns=_PLACES, form=expected.form)
    measures = _table(ways, name, columns=_MEASURES, form=expected.form)
    if places is None and measures is None:
        wanted = tuple(expected.form.names[key] for key in _PLACES[:4])
        raise Refused("reports-no-header", file=name, wanted=wanted)
    reading = _Reading(expected)
    if places is not None:
        reading.over(places, reading.places)
    if measures is not None:
        reading.over(measures, reading.measures)
    if not reading.lines and not reading.told and not reading.faults:
        raise Refused("reports-nothing-filled", file=name)
    return ReportFile(tuple(reading.lines), tuple(reading.told), tuple(reading.faults))


def _table(
    ways: tuple[Way, ...], name: str, *, columns: tuple[str, ...], form: ReportForm
) -> Table[str] | None:
    """The table with these columns; None where the file has none, refused where it is hidden or twice."""
    needed = set(columns[:4])

    def enough(found: Collection[str]) -> bool:
        return needed <= set(found)

    def absent(file: str, _: Collection[str]) -> Refused:
        return _NoTable(file)

    names = {key: (key, form.names[key].nl, form.names[key].on("en")) for key in columns}
    try:
        return Heading(names, enough, absent, lambda cell: _UNIT.sub("", cell)).recognise(ways, name)
    except _NoTable:
        return None


class _NoTable(Refused):
    """This file has no such table; another may be there."""

    def __init__(self, file: str) -> None:
        super().__init__("reports-no-table", file=file)


@dataclass(slots=True)
class _Reading:
    expected: Expected
    lines: list[ReportLine] = field(default_factory=list)
    told: list[MeasureLine] = field(default_factory=list)
    faults: list[Message] = field(default_factory=list)
    seen: dict[tuple[str, ...], int] = field(default_factory=dict)
    table: Table[str] | None = None

    def over(self, table: Table[str], take: Take) -> None:
        """Every row of one table."""
        self.table = table
        self.faults += table.faults()
        for number, row in table.below():
            if len(row) > table.width and any(row[table.width :]):
                self.fault("read-row-ragged", number, cells=len(row), columns=table.width)
                continue
            take(number, row)

    def places(self, number: int, row: list[str]) -> None:
        """One row of places; a row of which nothing is filled in says nothing."""
        texts = {name: self.cell(row, name) for name in (*NUMBERS, "end")}
        if not any(texts.values()):
            self._month(number, row)
            return
        before = len(self.faults)
        self._month(number, row)
        area = self._area(number, row)
        group = self._choice(number, row, column="group", kind=Group)
        kind = self._choice(number, row, column="kind", kind=PlaceKind)
        counts = {name: self._number(number, texts[name], column=name) for name in NUMBERS}
        end = self._day(number, texts["end"])
        if len(self.faults) > before or area is None or group is None or kind is None:
            return
        if (group, kind) not in self.expected.form.rows(area):
            names = (self._name(group), self._name(kind))
            self.fault("reports-not-asked", number, area=area.name, group=names[0], kind=names[1])
            return
        if self._first(number, (area.code, group, kind)):
            self.lines.append(ReportLine(area.code, group, kind, **counts, end=end))

    def measures(self, number: int, row: list[str]) -> None:
        """One row about a measure."""
        texts = {name: self.cell(row, name)[:_LONGEST] for name in ("state", "progress", "obstacle", "asked")}
        if not any(texts.values()):
            self._month(number, row)
            return
        before = len(self.faults)
        self._month(number, row)
        area = self._area(number, row)
        measure = self.cell(row, "measure")
        if measure not in self.expected.measures:
            self.fault("reports-measure-unknown", number, text=measure[:40], known=self.expected.measures)
        state = None if not texts["state"] else self._state(number, row)
        if len(self.faults) > before or area is None:
            return
        if self._first(number, (area.code, measure)):
            said = {name: _known(texts[name]) for name in ("progress", "obstacle", "asked")}
            self.told.append(MeasureLine(area.code, measure, state, **said))

    def cell(self, row: list[str], column: str) -> str:
        assert self.table is not None
        return self.table.cell(row, column)

    def fault(self, key: str, number: int, *, column: str | None = None, **values: Value) -> None:
        """A fault of one row, with its column as the file calls it."""
        assert self.table is not None
        if column is not None:
            values = {**values, "column": self.table.title(column)}
        self.faults.append(Message(key, {"row": number, **values}))

    def _month(self, number: int, row: list[str]) -> None:
        text = self.cell(row, "month")
        found = cells.month(text) if text else "empty"
        if isinstance(found, str):
            self.fault(f"read-day-{found}", number, column="month", text=text[:40])
        elif found != self.expected.month:
            self.fault("reports-other-month", number, text=str(found), month=str(self.expected.month))

    def _area(self, number: int, row: list[str]) -> Area | None:
        text = self.cell(row, "area")
        try:
            if not text:
                raise Refused("read-area-empty")
            return self.expected.areas.find(text, self._level(text), day=self.expected.month.first_day)
        except Refused as refusal:
            self.fault("read-area", number, column="area", why=refusal.message)
            return None

    def _level(self, text: str) -> AreaKind | None:
        """A bare name is that of a municipality where there is one: Groningen and Utrecht are two areas."""
        there = self.expected.areas.on(AreaKind.MUNICIPALITY, self.expected.month.first_day).values()
        names = {plain(area.name) for area in there}
        return AreaKind.MUNICIPALITY if plain(text) in names else None

    def _choice(self, number: int, row: list[str], *, column: str, kind: type[E]) -> E | None:
        text = plain(self.cell(row, column))
        for each in kind:
            if text and text in {plain(name) for name in self._names(each)}:
                return each
        known = tuple(self._name(each) for each in kind if each.value in self.expected.form.names)
        self.fault("reports-choice", number, column=column, text=self.cell(row, column)[:40], known=known)
        return None

    def _state(self, number: int, row: list[str]) -> MeasureState | None:
        if self.cell(row, "state").casefold() in cells.UNKNOWN:
            return None
        return self._choice(number, row, column="state", kind=MeasureState)

    def _names(self, choice: StrEnum) -> tuple[str, ...]:
        said = self.expected.form.names.get(choice.value)
        return (choice.value,) if said is None else (choice.value, said.nl, said.on("en"))

    def _name(self, choice: StrEnum) -> str:
        return self.expected.form.names[choice.value].nl

    def _number(self, number: int, text: str, *, column: str) -> int | None:
        if text.casefold() in cells.UNKNOWN:
            return None
        amount = cells.whole(text) if text else "empty"
        if isinstance(amount, str):
            self.fault(f"read-number-{amount}", number, column=column, text=text[:40])
            return None
        return amount

    def _day(self, number: int, text: str) -> date | None:
        if not text or text.casefold() in cells.UNKNOWN:
            return None
        found = cells.day(text)
        if isinstance(found, str):
            self.fault(f"read-day-{found}", number, column="end", text=text[:40])
            return None
        return found

    def _first(self, number: int, key: tuple[str, ...]) -> bool:
        first = self.seen.setdefault(key, number)
        if first != number:
            self.fault("reports-row-twice", number, first=first)
        return first == number


def _known(text: str) -> str | None:
    return None if not text or text.casefold() in cells.UNKNOWN else text
