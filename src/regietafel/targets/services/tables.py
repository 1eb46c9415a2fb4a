# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The overview as a table, in the form in which it comes in: export, open data, and an empty template."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf
from regietafel.outlets.tables import Cell, Column, ColumnKind, Row, Table
from regietafel.targets.services.accounts import MunicipalityLine
from regietafel.targets.services.boards import province_account
from regietafel.targets.services.books import books
from regietafel.targets.sources import COUNTED, OverviewColumn
from regietafel.words import say, word

NAMED = (OverviewColumn.PROVINCE, OverviewColumn.CODE, OverviewColumn.MUNICIPALITY)
SIGNED = (OverviewColumn.BALANCE,)


def overview_table(
    half_year: HalfYear, day: date, *, as_of: AsOf, within: str | None, reader: Reader, language: str
) -> Table:
    """The municipalities of a half-year in the columns of the overview; of one province where asked.

    The same table is the open data per municipality. What is not known is an empty cell.
    """
    areas = known(as_of, ANYONE).areas
    provinces = areas.on(AreaKind.PROVINCE, half_year.first_day)
    boards = [
        province_account(half_year, day, as_of=as_of, area=code, reader=reader)
        for code in provinces
        if within in (None, code)
    ]
    lines = [(board.area.name, line) for board in boards for line in board.lines]
    rows = [_row(province, line) for province, line in lines]
    sources = tuple(dict.fromkeys(source for board in boards for source in board.sources))
    return Table(
        title=say(Message("housing-overview-title", {"period": str(half_year)}), language),
        columns=(*columns(language), Column("remark", word("housing-column-remark", language))),
        rows=tuple((*_row(province, line), _remark(line, language)) for province, line in lines),
        language=language,
        day=day,
        known=as_of.known,
        total=(*_total(rows, language), ""),
        sources=tuple(_cited(source) for source in sources),
        facts=((word("housing-fact-period", language), str(half_year)), *_missing(rows, language)),
    )


def template(half_year: HalfYear, *, as_of: AsOf, language: str) -> Table:
    """An overview to fill in: every municipality of the half-year, with empty columns."""
    areas = books(half_year, half_year.first_day, as_of=as_of).areas
    there = areas.on(AreaKind.MUNICIPALITY, half_year.first_day)
    named = sorted((areas.province_of(code).name, area.name, code) for code, area in there.items())
    empty: tuple[Cell, ...] = (None,) * len(COUNTED)
    return Table(
        title=say(Message("housing-template-title", {"period": str(half_year)}), language),
        columns=columns(language),
        rows=tuple((province, code, name, *empty) for province, name, code in named),
        language=language,
        day=half_year.first_day,
    )


def columns(language: str) -> tuple[Column, ...]:
    """The columns of the overview, with the words that the reader of a file knows."""
    named = [Column(each.value, word(f"housing-column-{each.value}", language)) for each in NAMED]
    unit = word("base-unit-persons", language)
    counted = [
        Column(
            each.value,
            word(f"housing-column-{each.value}", language),
            ColumnKind.SIGNED if each in SIGNED else ColumnKind.WHOLE,
            unit,
        )
        for each in COUNTED
    ]
    return (*named, *counted)


def _row(province: str, each: MunicipalityLine) -> Row:
    line = each.line
    if line is None or line.target is None:
        return (province, each.area.code, each.area.name, None, None, None, None, None, each.expected)
    opening = line.target - line.corrected
    counted = (line.housed, line.closing.backlog) if each.counted else (None, None)
    return (
        province,
        each.area.code,
        each.area.name,
        line.target,
        opening,
        line.to_house,
        *counted,
        each.expected,
    )


def _total(rows: list[Row], language: str) -> Row:
    """The sum of every column, as far as it is known for every municipality."""
    sums: list[Cell] = []
    for place in range(len(NAMED), len(NAMED) + len(COUNTED)):
        found = [cell for row in rows if isinstance(cell := row[place], int)]
        sums.append(sum(found) if rows and len(found) == len(rows) else None)
    return ("", "", word("housing-total", language), *sums)


def _missing(rows: list[Row], language: str) -> Iterator[tuple[str, str]]:
    """Per column of counts the municipalities of which it is not known, by code."""
    for place, column in enumerate(COUNTED, start=len(NAMED)):
        codes = [str(row[1]) for row in rows if row[place] is None]
        if codes:
            name = word(
                "housing-fact-missing", language, column=word(f"housing-column-{column.value}", language)
            )
            yield (
                name,
                word("housing-fact-missing-of", language, count=len(codes), of=len(rows), codes=tuple(codes)),
            )


def _remark(line: MunicipalityLine, language: str) -> str:
    marks = line.marks - {Mark.SOURCE}
    return ", ".join(word(f"base-mark-{mark.value}", language) for mark in Mark if mark in marks)


def _cited(source: Source) -> str:
    return ", ".join(part for part in (source.publisher, source.title, source.address) if part)
