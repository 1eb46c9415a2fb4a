# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The account of a number in a table: each cell is a link that opens it on the same page, below the table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property
from string import ascii_lowercase
from typing import Generic

from regietafel.access.visible import ever
from regietafel.base.messages import Message
from regietafel.base.sources import Source
from regietafel.base.working import Working
from regietafel.facts.decisions import Decision
from regietafel.outlets.accounts import Account, Link, account
from regietafel.outlets.reading import read
from regietafel.outlets.tables import CODE, NUMBERS, SHARE, SUM, CellValue, Column, Computed, L, Table, Worded
from regietafel.web.visit import Visit
from regietafel.words import told, word

CELL = "getal"
"""What an address names the cell by: table, row and column; and the place of the account on the page."""
TOTAL = "totaal"
UNIT = "base-unit-"
MOST = 12
"""So many lines are told one by one in the account of their sum."""


@dataclass(frozen=True, slots=True)
class CellAccount:
    """The number of a cell told in lines, with the sources below it."""

    account: Account
    sources: tuple[Source, ...] = field(metadata={"help": "each with a page of its own"})
    cited: tuple[str, ...] = field(metadata={"help": "those of the table, where they are texts alone"})
    day: date
    shut: str = field(metadata={"help": "the address of the page without the account"})


def amount_of(value: CellValue) -> int | Fraction | None:
    """The number that a cell holds; None where it holds none."""
    match value:
        case Computed(amount=amount):
            return amount
        case Worded(order=order):
            return order
        case int() | Fraction():
            return value
        case _:
            return None


def told_working(working: Working, visit: Visit) -> Account:
    """A working in words, with the decisions it rests on as links; one that may not be seen is named so."""
    ids = {
        rule.decision
        for step in working.steps()
        for rule in (step.rule, *step.grounds)
        if rule is not None and rule.decision is not None
    }
    links = dict.fromkeys(ids, Link(word("accounts-decision-unseen", visit.language)))
    for fact in ever(Decision, sorted(ids), as_of=visit.view.as_of, reader=visit.reader) if ids else ():
        links[fact.stamp.id] = Link(fact.title.on(visit.language), visit.address("decision", fact.stamp.id))
    return account(working, visit.language, decisions=links)


@dataclass(frozen=True, slots=True)
class Row(Generic[L]):
    """A line of a table under the key that its addresses hold, with the lines under it."""

    key: str
    line: L
    parts: tuple[Row[L], ...] = ()


@dataclass(frozen=True)
class Cells(Generic[L]):
    """The cells of one table on a page: their addresses, and the account that the address asks for."""

    table: Table[L]
    visit: Visit

    @cached_property
    def key(self) -> str:
        """The lasting name of the table on its page."""
        name = self.table.caption or self.table.title
        return name.key if isinstance(name, Message) else self.table.columns[-1].key

    @cached_property
    def _start(self) -> str:
        return self.visit.here(**{CELL: self.key})

    @cached_property
    def _first(self) -> Column[L]:
        return next(column for column in self.table.columns if column.kind is not CODE)

    def address(self, row: str, column: Column[L], value: CellValue) -> str:  # shape: row, column, value
        """The address that opens the account of a number; empty where the cell holds none."""
        if column.kind not in NUMBERS or amount_of(value) is None:
            return ""
        return f"{self._start}.{row}.{column.key}#{CELL}"

    @cached_property
    def rows(self) -> tuple[Row[L], ...]:
        """The lines with what names each in whatever order: its code, where no other line has it."""
        below = [tuple(self.table.below(line)) for line in self.table.lines]
        code = next((column for column in self.table.columns if column.kind is CODE), None)
        every = [each for line, parts in zip(self.table.lines, below, strict=True) for each in (line, *parts)]
        codes = Counter(str(code.value(line)) for line in every) if code else Counter[str]()

        def named(line: L, place: str) -> str:
            own = str(code.value(line)) if code else ""
            return own if codes[own] == 1 else place

        return tuple(
            Row(
                named(line, str(place)),
                line,
                tuple(Row(named(part, f"{place}-{number}"), part) for number, part in enumerate(parts)),
            )
            for place, (line, parts) in enumerate(zip(self.table.lines, below, strict=True))
        )

    def asked(self) -> CellAccount | None:
        """The account that the address asks for; None where it asks for none of this table."""
        asked = self.visit.given.get(CELL, "")
        start, _, key = asked.rpartition(".")
        if not start.startswith(f"{self.key}."):
            return None
        row = start.removeprefix(f"{self.key}.")
        column = next((column for column in self.table.columns if column.key == key), None)
        if column is None:
            return None
        working = self._total(column) if row == TOTAL else self._line(column, row)
        return None if working is None else self._shown(working)

    def _line(self, column: Column[L], key: str) -> Working | None:
        every = [each for row in self.rows for each in (row, *row.parts)]
        line = next((row.line for row in every if row.key == key), None)
        if line is None or (value := amount_of(column.value(line))) is None:
            return None
        own = self.table.account(line, column.key) if self.table.account else None
        return own or Working(self._what(column, line), value, self._unit(column))

    def _what(self, column: Column[L], line: L) -> Message:
        """The name of a number by its row and its column."""
        return Message(
            "accounts-cell", {"row": self._name(line), "column": told(column.heading, self.visit.language)}
        )

    def _name(self, line: L) -> str:
        return read(self._first.value(line), self._first, language=self.visit.language)

    def _unit(self, column: Column[L]) -> str:
        """The unit of a column as a working names it."""
        unit = self.table.unit_of(column)
        if column.kind is SHARE or not isinstance(unit, Message) or not unit.key.startswith(UNIT):
            return "ratio"
        return unit.key.removeprefix(UNIT)

    def _total(self, column: Column[L]) -> Working | None:
        """The account of a total: that of the table, else the sum of its lines."""
        own = self.table.total_account(column.key) if self.table.total_account else None
        value = amount_of(column.total_of(self.table.lines))
        if own is not None or value is None:
            return own
        count = len(self.table.lines)
        what = Message("accounts-cell", {
            "row": read(self._first.total_of(()), self._first, language=self.visit.language),
            "column": told(column.heading, self.visit.language),
        })  # fmt: skip
        if column.total is not SUM:
            return Working(what, value, self._unit(column))
        inputs = tuple(self._parts(column)) if count <= MOST else ()
        formula = " + ".join(f"{{{letter}}}" for letter in ascii_lowercase[: len(inputs)]) or None
        note = Message("accounts-summed", {"count": count})
        return Working(what, value, self._unit(column), formula=formula, inputs=inputs, note=note)

    def _parts(self, column: Column[L]) -> Iterator[Working]:
        """The numbers of the lines that a total is the sum of."""
        for line in self.table.lines:
            if (value := amount_of(column.value(line))) is not None:
                what = Message("accounts-line", {"name": self._name(line)})
                yield Working(what, value, self._unit(column))

    def _shown(self, working: Working) -> CellAccount:
        own = working.sources()
        whole = () if own else tuple(each for each in self.table.sources if isinstance(each, Source))
        return CellAccount(
            told_working(working, self.visit),
            own or tuple(dict.fromkeys(whole)),
            () if own or whole else self.table.cited,
            self.table.day,
            self.visit.here(**{CELL: None}),
        )
