# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What stands in a table as eyes read it: on a page, on paper, and in the words of a file."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from regietafel.base.messages import Message, Said
from regietafel.base.sources import Mark
from regietafel.outlets.tables import (
    CODE,
    NOTHING,
    PAPER,
    SHARE,
    SIGNED,
    WHOLE,
    WORDS,
    CellValue,
    Column,
    Computed,
    Joined,
    L,
    Nothing,
    Table,
    Tag,
    Worded,
    Words,
)
from regietafel.words import day, decimal, number, share, signed, told, word

DASH = "–"
WEIGHTIEST = (Mark.CONTRADICTED, Mark.EXAMPLE, Mark.ASSUMPTION, Mark.UNDATED)
"""The marks that are said, the weightiest first: so they stand beside a number on a page."""


def tags_of(marks: Collection[Mark | Tag], order: Iterable[Mark] = WEIGHTIEST) -> tuple[Tag, ...]:
    """Marks with their words, each once; that there simply is a source is not said."""
    tags = dict.fromkeys(mark for mark in marks if isinstance(mark, Tag))
    return (*tags, *(Tag.of(mark) for mark in order if mark in marks))


def read(value: CellValue, column: Column[L], *, language: str) -> str:
    """A value as it reads in its column; what is not known says so, and where nothing belongs is a dash."""
    match value:
        case None if column.kind in (WHOLE, SIGNED):
            return word("base-unknown", language)
        case None | Nothing.NOTHING:
            return "" if value is NOTHING and column.kind in WORDS else DASH
        case date():
            return day(value, language)
        case Computed(amount=amount):
            return f"= {number(amount, language)}"
        case int() | Fraction():
            return _number(value, column, language=language)
        case _:
            return in_words(value, language)


def in_words(value: Words | Joined | Worded | Collection[Mark | Tag], language: str) -> str:
    """Words, also those one after another, and marks."""
    match value:
        case str() | Message() | Said():
            return told(value, language)
        case Joined():
            return value.by.join(told(part, language) for part in value.parts)
        case Worded():
            return told(value.words, language)
        case _:
            return marks_in_words(value, language)


def marks_in_words(marks: Collection[Mark | Tag], language: str) -> str:
    """Marks where none can be drawn, the lightest first; nothing where there simply is a source."""
    return ", ".join(told(tag.words, language) for tag in tags_of(marks, reversed(WEIGHTIEST)))


def _number(value: int | Fraction, column: Column[L], *, language: str) -> str:
    if column.kind is SHARE:
        return share(Fraction(value), language, digits=column.digits or 0)
    if column.digits is None and Fraction(value).denominator == 1:
        return signed(int(value), language) if column.kind is SIGNED else number(int(value), language)
    return decimal(Fraction(value), language, digits=2 if column.digits is None else column.digits)


@dataclass(frozen=True, slots=True)
class Printed:
    """A table as it is set on paper: the first column names its rows, the others are numbers or ``words``."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] | None = None
    words: frozenset[int] = frozenset()
    """The places of columns that hold words, the first aside."""

    @property
    def all_rows(self) -> tuple[tuple[str, ...], ...]:
        """The total on top."""
        return (self.total, *self.rows) if self.total else self.rows

    def is_words(self, place: int) -> bool:
        """Whether a column is set left."""
        return place == 0 or place in self.words


def printed(table: Table[L], language: str, *, most: int | None = None) -> Printed:
    """The table for paper, without its codes and the columns that there is no room for."""
    shown = [column for column in table.shown(PAPER) if column.kind is not CODE]
    lines = [part for line in table.lines for part in (line, *table.below(line))]
    total = tuple(read(column.total_of(table.lines), column, language=language) for column in shown)
    return Printed(
        told(table.title, language),
        tuple(told(column.heading, language) for column in shown),
        tuple(
            tuple(read(column.value(line), column, language=language) for column in shown)
            for line in lines[:most]
        ),
        total if table.has_total else None,
        frozenset(place for place, column in enumerate(shown) if place > 0 and column.kind in WORDS),
    )
