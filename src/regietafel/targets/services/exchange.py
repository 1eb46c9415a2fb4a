# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The overview as a table, in the form in which it comes in: export, open data, and an empty template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Value
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.outlets.tables import (
    MARK,
    PERSONS,
    SIGNED,
    SUM,
    TERMINAL,
    WHOLE,
    Column,
    Table,
)
from regietafel.targets.services.accounts import MunicipalityLine
from regietafel.targets.services.boards import province_account
from regietafel.targets.services.books import books


def overview_table(
    half_year: HalfYear, day: date, *, as_of: AsOf, within: str | None, reader: Reader
) -> Table[MunicipalityLine]:
    """The municipalities of a half-year in the columns of the overview; of one province where asked.

    The same table is the open data per municipality. What is not known is an empty cell; without a target
    nothing of the account is in it, for half a row could not come back in.
    """
    provinces = known(as_of, ANYONE).areas.on(AreaKind.PROVINCE, half_year.first_day)
    boards = [
        province_account(half_year, day, as_of=as_of, area=code, reader=reader)
        for code in provinces
        if within in (None, code)
    ]
    names = {line.area.code: board.area.name for board in boards for line in board.lines}
    lines = [line for board in boards for line in board.lines]
    told = tuple(line if line.target is not None else replace(line, line=None) for line in lines)
    table = Table(
        Message("housing-overview-title", {"period": str(half_year)}),
        (*_columns(names), Column("remark", lambda line: line.marks, MARK)),
        told,
        day,
        as_of.known,
        [source for board in boards for source in board.sources],
        unit=PERSONS,
    )
    return replace(table, facts=((Message("column-period"), str(half_year)), *_missing(table)))


def template(half_year: HalfYear, *, as_of: AsOf) -> Table[MunicipalityLine]:
    """An overview to fill in: every municipality of the half-year, with empty columns."""
    areas = books(half_year, half_year.first_day, as_of=as_of).areas
    there = areas.on(AreaKind.MUNICIPALITY, half_year.first_day)
    names = {code: areas.province_of(code).name for code in there}
    return Table(
        Message("housing-template-title", {"period": str(half_year)}),
        _columns(names),
        sorted(
            (MunicipalityLine(area, None) for area in there.values()),
            key=lambda line: (names[line.area.code], line.area.name),
        ),
        half_year.first_day,
        unit=PERSONS,
        is_summed=False,
    )


def _columns(provinces: Mapping[str, str]) -> tuple[Column[MunicipalityLine], ...]:
    """The columns of the overview, by the keys under which they come in."""
    return (
        Column("province", lambda line: provinces[line.area.code], only=~TERMINAL),
        Column("code", lambda line: line.area.code, only=~TERMINAL),
        Column("municipality", lambda line: line.area.name, total=Message("base-total")),
        Column("target", lambda line: line.target, WHOLE, total=SUM),
        Column("balance", lambda line: line.carried_over, SIGNED, Message("column-opening"), total=SUM),
        Column("to_house", lambda line: line.to_house, WHOLE, total=SUM),
        Column("housed", lambda line: line.housed, WHOLE, total=SUM),
        Column("still", lambda line: line.backlog, WHOLE, total=SUM),
        Column("expected", lambda line: line.expected, WHOLE, total=SUM),
    )


def _missing(table: Table[MunicipalityLine]) -> Iterator[tuple[Message, Message]]:
    """Per column of counts the municipalities of which it is not known, by code."""
    for column in table.columns:
        codes = [line.area.code for line in table.lines if column.value(line) is None]
        if codes:
            missing: dict[str, Value] = {"count": len(codes), "of": len(table.lines), "codes": tuple(codes)}
            yield (
                Message("housing-fact-missing", {"column": column.heading}),
                Message("housing-fact-missing-of", missing),
            )
