# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One definition per table: columns that know their value, for page, file, terminal and paper alike.

A table holds plain data and messages; ``files`` makes CSV and JSON of it, ``workbook`` a spreadsheet,
``reading`` words for eyes, and the frames of web and cli put it on a page and a screen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, Flag, StrEnum, auto
from fractions import Fraction
from typing import Generic, Never, TypeAlias, TypeVar

from regietafel.base.messages import Message, Said
from regietafel.base.sources import Mark, Source
from regietafel.base.working import Working

L = TypeVar("L")


class Kind(StrEnum):
    """What stands in a column; it decides alignment and form in every outlet."""

    TEXT = "text"
    CODE = "code"
    """A code or label that another program looks up: written as it is, also in CSV; not on a page."""
    WHOLE = "whole"
    SIGNED = "signed"
    """A difference, with its sign."""
    FRACTION = "fraction"
    """Exact as p/q in CSV and JSON; a decimal number in a spreadsheet, which has no fractions."""
    SHARE = "share"
    """A ratio from 0 to 1; a percentage in a spreadsheet."""
    DAY = "day"
    MARK = "mark"
    """How far to lean on a row: marks as shapes with a word on a page, as words elsewhere."""


TEXT, CODE, WHOLE, SIGNED = Kind.TEXT, Kind.CODE, Kind.WHOLE, Kind.SIGNED
FRACTION, SHARE, DAY, MARK = Kind.FRACTION, Kind.SHARE, Kind.DAY, Kind.MARK
NUMBERS = frozenset({WHOLE, SIGNED, FRACTION, SHARE})
WORDS = frozenset({TEXT, CODE, MARK})


class Outlet(Flag):
    """Where a column stands."""

    PAGE = auto()
    FILE = auto()
    TERMINAL = auto()
    PAPER = auto()
    ALL = PAGE | FILE | TERMINAL | PAPER


PAGE, FILE, TERMINAL, PAPER = Outlet.PAGE, Outlet.FILE, Outlet.TERMINAL, Outlet.PAPER


class Nothing(Enum):
    """That nothing belongs in a place; ``None`` says that it is not known, and neither is ever zero."""

    NOTHING = "nothing"


class Sum(Enum):
    """That the total of a column is the sum of its lines; not known where one of them is not."""

    SUM = "sum"


NOTHING, SUM = Nothing.NOTHING, Sum.SUM
PERSONS, PLACES = Message("base-unit-persons"), Message("base-unit-places")
Words: TypeAlias = "str | Message | Said"


@dataclass(frozen=True, slots=True)
class Joined:
    """Words one after another, such as reasons or names."""

    parts: Collection[Words]
    by: str = ", "


@dataclass(frozen=True, slots=True)
class Worded:
    """A value that reads otherwise than it counts, such as a status or "12 of 26".

    ``order`` is what it is sorted by, and what a file holds in a column of numbers; ``style`` its class.
    """

    words: Words
    order: int | None = None
    style: str = ""


@dataclass(frozen=True, slots=True)
class Computed:
    """What a formula gives where nothing is on record; a file holds what is on record and leaves it out."""

    amount: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A mark beside a cell with a word of its own."""

    style: str
    words: Words

    @classmethod
    def of(cls, mark: Mark) -> Tag:
        return cls(f"mark mark--{mark.value}", Message(f"base-mark-{mark.value}"))


CellValue: TypeAlias = (
    "int | Fraction | date | Words | Joined | Worded | Computed | Collection[Mark | Tag] | Nothing | None"
)
Link: TypeAlias = "tuple[str, ...]"
"""The name of an address with its parts; the web makes the address of it."""

_TYPES: dict[Kind, tuple[type, ...]] = {
    TEXT: (str, Message, Said, Joined, Worded),
    CODE: (str,),
    WHOLE: (int, Worded, Computed),
    SIGNED: (int,),
    FRACTION: (int, Fraction),
    SHARE: (int, Fraction),
    DAY: (date,),
    MARK: (tuple, list, frozenset, set),
}


@dataclass(frozen=True, slots=True)
class Column(Generic[L]):
    """A column: a key for machines, what it holds of a line, and what kind of thing that is.

    Its heading is the entry ``column-KEY`` of the catalogue unless it has a ``name`` of its own.
    """

    key: str
    of: Callable[[L], CellValue]
    kind: Kind = TEXT
    name: Words | None = None
    unit: Words | None = None
    """Said once, in the head; None is the unit of the table, and an empty text none."""
    total: CellValue | Sum = NOTHING
    link: Callable[[L], Link | str | None] | None = None
    """Where the cell leads: a named address, or one that is made already."""
    marks: Callable[[L], Iterable[Mark | Tag]] | None = None
    """What stands beside the number on a page; in a file a column of marks says it."""
    only: Outlet = Outlet.ALL
    digits: int | None = None
    """Decimals for eyes; None is a whole number as it is, and a fraction to two, a share to none."""

    @property
    def heading(self) -> Words:
        return Message(f"column-{self.key.replace('_', '-')}") if self.name is None else self.name

    def value(self, line: L) -> CellValue:
        """What stands there; a value of another kind is a fault in the program."""
        return self._checked(self.of(line))

    def total_of(self, lines: Iterable[L]) -> CellValue:
        if self.total is not SUM:
            return self._checked(self.total)
        found = [value for value in map(self.value, lines) if value is not NOTHING]
        known = [value for value in found if isinstance(value, int | Fraction)]
        return sum(known) if len(known) == len(found) else None

    def _checked(self, value: CellValue | Sum) -> CellValue:
        assert not isinstance(value, Sum)
        if value is None or value is NOTHING or isinstance(value, _TYPES[self.kind]):
            return value
        raise ValueError(f"{value!r} in column {self.key}, which holds {self.kind.value}")


def _no_parts(line: object) -> Sequence[Never]:  # noqa: ARG001 - no line has parts
    return ()


@dataclass(frozen=True, slots=True)
class Table(Generic[L]):
    """Lines under columns, their sources, the day they speak of and the day up to which known things count.

    ``facts`` are further lines of the source sheet, such as the key or the rule, each a name and a text.
    """

    title: Words
    columns: Sequence[Column[L]]
    lines: Sequence[L]
    day: date
    known: date | None = None
    sources: Iterable[Source | str] = ()
    facts: Sequence[tuple[Words, Words]] = ()
    unit: Words = ""
    """What its numbers count; a share and a day have none."""
    caption: Words | None = None
    """What stands above it on a page, which says the rest itself; None for the title."""
    is_summed: bool = True
    """Whether it has a total, where its columns have one."""
    below: Callable[[L], Sequence[L]] = _no_parts
    """Lines that are a part of a line and stand under it on a page, however it is sorted."""
    account: Callable[[L, str], Working | None] | None = None
    """How the number of a line in the column of that key came about; without it the sources of the table."""
    total_account: Callable[[str], Working | None] | None = None
    """The same of a total; without it the sum of the lines."""

    def __post_init__(self) -> None:
        for outlet in (PAGE, FILE, TERMINAL, PAPER):
            keys = [column.key for column in self.shown(outlet)]
            if len(set(keys)) != len(keys):
                raise ValueError(f"{self.title}: two columns have the same key in {keys}")

    def shown(self, outlet: Outlet) -> tuple[Column[L], ...]:
        """The columns that stand there."""
        return tuple(column for column in self.columns if outlet in column.only)

    def picked(self, *keys: str) -> Table[L]:
        """The table with these columns and its codes alone, in this order."""
        columns = {column.key: column for column in self.columns}
        codes = [column for column in self.columns if column.kind is CODE and column.key not in keys]
        return replace(self, columns=(*codes, *(columns[key] for key in keys)))

    def unit_of(self, column: Column[L]) -> Words:
        if column.unit is not None:
            return column.unit
        return self.unit if column.kind in (WHOLE, SIGNED, FRACTION) else ""

    @property
    def has_total(self) -> bool:
        return self.is_summed and any(column.total is not NOTHING for column in self.columns)

    @property
    def cited(self) -> tuple[str, ...]:
        """Its sources as they are named below it, each once."""
        cited = (source if isinstance(source, str) else source.cited for source in self.sources)
        return tuple(dict.fromkeys(cited))
