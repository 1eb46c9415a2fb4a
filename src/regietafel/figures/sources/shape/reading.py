# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rows of a source of figures, with every fault at once; nothing is guessed and nothing is left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from regietafel.base.area import COUNTRY
from regietafel.base.area_names import plain
from regietafel.base.areas import Area, Areas
from regietafel.base.indicators import Indicator
from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.base.periods import Month
from regietafel.figures.sources.shape.counted import Counted, RowSource, row_source
from regietafel.figures.sources.shape.shape import PART_NAMES, Figure, Part, Shape, When
from regietafel.figures.sources.shape.totals import Totals
from regietafel.files.tables import Bounds, Heading, Table, cells, variants

BOUNDS = Bounds(file=20_000_000, rows=200_000)
_FOOT = re.compile(r"bron\b|source\b|©|toelichting|noot|note\b|#", re.IGNORECASE)
_TOTAL = re.compile(r"(?:sub)?tota(?:al|l)\b.*|nederland|landelijk", re.IGNORECASE)
_UNIT = re.compile(r"\s*\([^)]*\)\s*$")


@dataclass(frozen=True, slots=True)
class Told:
    """What a reading needs to know beside the file: areas with their names, and what is counted here."""

    areas: Areas
    indicators: Mapping[str, Indicator]


@dataclass(frozen=True, slots=True)
class FiguresFile:
    """What stands in a file, and everything that is wrong with it; with one fault nothing of it is used."""

    counted: tuple[Counted, ...]
    rows: int
    faults: tuple[Message, ...]
    unread: tuple[Message, ...] = ()
    """The columns that hold something and are not read."""

    def require_sound(self) -> None:
        """Refuse the file with every fault at once."""
        if self.faults:
            raise ManyRefused(self.faults)


def read_figures(
    content: bytes, name: str, *, shape: Shape, told: Told, bounds: Bounds = BOUNDS
) -> FiguresFile:
    """A file (CSV, XLSX or ODS) of a source of that shape."""
    table = heading(shape, told.indicators).recognise(variants(content, name, bounds=bounds), name)
    reading = _Reading(shape, table, told, list(table.faults()), has_areas=Part.AREA in shape.parts)
    for number, row in table.below():
        reading.take(number, row)
    if not reading.counted and not reading.faults:
        raise Refused("read-no-rows", file=name)
    faults = sorted((*reading.faults, *reading.check_totals()), key=_row)
    return FiguresFile(tuple(reading.counted), reading.rows, tuple(faults), table.unread())


def heading(shape: Shape, counted: Mapping[str, Indicator]) -> Heading[str]:
    """The names its columns may have; the parts and one figure are enough to know it by."""
    names: dict[str, tuple[str, ...]] = {part: PART_NAMES[part] for part in shape.parts}
    for figure in shape.figures:
        said = counted[figure.indicator].name
        names[figure.key] = (figure.key, *figure.names, said.nl, said.on("en"))
    needed = set[str](shape.needed)
    figures = {figure.key for figure in shape.figures}

    def enough(found: Collection[str]) -> bool:
        return needed <= set(found) and (not figures or not figures.isdisjoint(found))

    def absent(file: str, nearest: Collection[str]) -> Refused:
        there = tuple(key for key in shape.columns if key in nearest)
        missing = tuple(key for key in shape.columns if key in needed and key not in nearest)
        wanted = missing or tuple(figure.key for figure in shape.figures)
        key = "read-header-part" if there else "read-no-header"
        return Refused(key, file=file, there=there, wanted=wanted, source=shape.code)

    return Heading(names, enough, absent, lambda cell: _UNIT.sub("", cell))


@dataclass(slots=True)
class _Reading:
    shape: Shape
    table: Table[str]
    told: Told
    faults: list[Message]
    counted: list[Counted] = field(default_factory=list)
    rows: int = 0
    has_areas: bool = False
    seen: dict[object, int] = field(default_factory=dict)
    totals: Totals = field(default_factory=Totals)
    found: dict[str, list[Area]] = field(default_factory=dict)
    """The areas that each text can stand for."""
    named: dict[str, Figure | None] = field(default_factory=dict)

    def take(self, number: int, row: list[str]) -> None:
        """One row: a total, a note under the table, figures, or faults."""
        if self._is_beside(number, row):
            return
        self.rows += 1
        if len(row) != self.table.width and self._is_ragged(number, row):
            return
        span = self._span(number, row)
        area = self._area(number, row, day=span[0] if span else self.told.areas.known_until)
        by = self._by(number, row)
        source = self._source(number, row)
        read: dict[str, int | None] = {}
        for figure in self._figures(number, row):
            amount = self._amount(number, row, column=figure.key, can_be_empty=source is not None)
            if span and area and by is not None and not isinstance(amount, str):
                read[figure.key] = amount
                title = self.table.title(figure.key)
                place = (figure.indicator, figure.area or area, *span)
                self._add(Counted(*place, amount, by, number, title, source))
        if self.shape.sums:
            self._check_sums(number, read)

    def check_totals(self) -> Iterator[Message]:
        """The printed totals against the rows."""
        return self.totals.faults(self.counted)

    def _add(self, counted: Counted) -> None:
        key = (*counted[:4], counted.by, counted.source)
        first = self.seen.setdefault(key, counted.row)
        if first != counted.row:
            self._fault("read-twice", counted.row, column=counted.column, first=first)
        else:
            self.counted.append(counted)

    def _figures(self, number: int, row: list[str]) -> Iterable[Figure]:
        """The columns of this row with a figure, and what each counts."""
        if self.shape.is_long:
            figure = self._indicator(number, row)
            return () if figure is None else (figure,)
        filled = [figure for figure in self.shape.figures if self.table.cell(row, figure.key)]
        if not filled:
            self._fault("read-row-without-figures", number)
        return filled

    def _check_sums(self, number: int, read: Mapping[str, int | None]) -> None:
        """A column that is the sum of others, where all of them are there."""
        for each in self.shape.sums:
            printed, parts = read.get(each.total), [read.get(part) for part in each.parts]
            if printed is None or None in parts:
                continue
            found = sum(part for part in parts if part is not None)
            if found != printed:
                columns = tuple(self.table.title(part) for part in each.parts)
                values: dict[str, Value] = {"printed": printed, "found": found, "columns": columns}
                self._fault("read-sum", number, column=each.total, **values)

    def _source(self, number: int, row: list[str]) -> RowSource | None:
        """The source that the row itself names."""
        return (
            row_source(row, number, table=self.table, fault=self._fault) if self.shape.tells_source else None
        )

    def _amount(
        self, number: int, row: list[str], *, column: str, can_be_empty: bool = False
    ) -> int | str | None:
        text = self.table.cell(row, column)
        if text.isdigit() and len(text) < 10 and text.isascii():
            return int(text)
        if text.casefold() in cells.UNKNOWN or (can_be_empty and not text):
            return None
        amount = cells.whole(text) if text else "empty"
        if isinstance(amount, str):
            self._fault(f"read-number-{amount}", number, column=column, text=text[:40])
        return amount

    def _span(self, number: int, row: list[str]) -> tuple[date, date | None] | None:
        start = self._day(number, row, part=Part.WHEN)
        if isinstance(start, Month):
            if start.is_last:
                self._fault("read-day-no-such-day", number, column=Part.WHEN, text=str(start))
                return None
            return start.first_day, start.next().first_day
        if start is None or Part.UNTIL not in self.table.places or not self.table.cell(row, Part.UNTIL):
            return (start, None) if start else None
        until = self._day(number, row, part=Part.UNTIL)
        if not isinstance(until, date):
            return None
        if until <= start:
            self._fault("read-until-before", number, column=Part.UNTIL, start=start, until=until)
            return None
        return start, until

    def _day(self, number: int, row: list[str], *, part: Part) -> date | Month | None:
        text = self.table.cell(row, part)
        read: Callable[[str], date | Month | str] = (
            cells.month if self.shape.when is When.MONTH else cells.day
        )
        found = read(text) if text else "empty"
        if isinstance(found, str):
            self._fault(f"read-day-{found}", number, column=part, text=text[:40])
            return None
        return found

    def _area(self, number: int, row: list[str], *, day: date) -> str | None:
        if not self.has_areas:
            return COUNTRY
        text = self.table.cell(row, Part.AREA)
        named = self.found.get(text)
        if named is None:
            named = self.found[text] = self.told.areas.named(text, self.shape.level)
        there = [area for area in named if area.exists_on(day)]
        if len(there) == 1 and (day >= self.told.areas.known_from or there[0].code == COUNTRY):
            return there[0].code
        self._fault("read-area", number, column=Part.AREA, why=self._why_not(text, day))
        return None

    def _why_not(self, text: str, day: date) -> Message:
        if not text:
            return Message("read-area-empty")
        try:
            found = self.told.areas.find(text, self.shape.level, day=day)
        except Refused as refusal:
            return refusal.message
        raise ValueError(f"{text!r} is {found.code} on {day} after all")

    def _indicator(self, number: int, row: list[str]) -> Figure | None:
        text = self.table.cell(row, Part.INDICATOR)
        if text not in self.named:
            self.named[text] = self._named(text)
        figure = self.named[text]
        if figure is None:
            self._fault("read-indicator", number, column=Part.INDICATOR, text=text[:60])
        elif self._lacks_an_end(figure, row):
            self._fault("read-flow-until", number, column=Part.UNTIL, indicator=text[:60])
            return None
        return figure

    def _named(self, text: str) -> Figure | None:
        """What is counted, by its code or by its name in either language."""
        for code, indicator in self.told.indicators.items():
            if text == code or plain(text) in (plain(indicator.name.nl), plain(indicator.name.on("en"))):
                return Figure(Part.AMOUNT, (), code)
        return None

    def _lacks_an_end(self, figure: Figure, row: list[str]) -> bool:
        """Whether it counts what happened, without the day it ends; of what went out as it is it may lack."""
        is_of_a_period = self.told.indicators[figure.indicator].definition.measure != "stock"
        return is_of_a_period and not (self.table.cell(row, Part.UNTIL) or self.table.cell(row, Part.SOURCE))

    def _by(self, number: int, row: list[str]) -> str | None:
        if not self.shape.speaks:
            return ""
        said = self.table.cell(row, Part.BY)
        if not said:
            self._fault("read-by-empty", number, column=Part.BY)
        return said or None

    def _is_beside(self, number: int, row: list[str]) -> bool:
        """Whether a row is a note under the table or a total over it; totals are kept to be checked."""
        first = next(cell for cell in row if cell)
        if _FOOT.match(first) and row.count("") == len(row) - 1:
            return True
        said = self.table.cell(row, Part.AREA) or first
        if not _TOTAL.fullmatch(said) or self.shape.is_long:
            return False
        when = self.table.cell(row, Part.WHEN)
        day = None if _TOTAL.fullmatch(when) or not when else self._span(number, row)
        printed = {
            figure.indicator: (self.table.title(figure.key), amount)
            for figure in self.shape.figures
            if self.table.cell(row, figure.key)
            and isinstance(amount := self._amount(number, row, column=figure.key), int)
        }
        self.faults += self.totals.take(number, day[0] if day else None, printed=printed)
        return True

    def _is_ragged(self, number: int, row: list[str]) -> bool:
        """Whether cells stand beside the table or nothing was parted, as where separators are mixed."""
        if any(row[self.table.width :]) or len(row) == 1:
            self._fault("read-row-ragged", number, cells=len(row), columns=self.table.width)
            return True
        return False

    def _fault(self, key: str, row: int, **params: Value) -> None:
        column = params.get("column")
        title = {"column": self.table.title(str(column))} if column is not None else {}
        self.faults.append(Message(key, {"row": row, **params, **title}))


def _row(fault: Message) -> int:
    row = fault.params.get("row", 0)
    return row if isinstance(row, int) else 0
