# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The overview as a table, in the form in which it comes in: export, open data, and an empty template."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.areas import Area, AreaKind
from regietafel.base.messages import Message, Value
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import Expectation, TargetOrigin
from regietafel.outlets.tables import (
    DAY,
    MARK,
    NUMBERS,
    PERSONS,
    SIGNED,
    SUM,
    TERMINAL,
    WHOLE,
    Column,
    Table,
)
from regietafel.targets.rules.counting import persons_until
from regietafel.targets.services.boards import province_account
from regietafel.targets.services.books import books
from regietafel.targets.services.overview_record import OnRecord


@dataclass(frozen=True, slots=True)
class OverviewLine:
    """One municipality of an overview (*regel van het overzicht*), as it comes in; None is not known.

    What follows from other columns is reckoned from those alone, as in the form: a merger inside the
    half-year moves an account, and not the figures that were printed.
    """

    area: Area
    province: str
    target: int | None = None
    balance: int | None = None
    housed: int | None = None
    counted_to: date | None = None
    expectation: Expectation | None = None
    how: TargetOrigin | None = None
    holds_backlog: bool = False
    marks: frozenset[Mark] = frozenset()

    @property
    def to_house(self) -> int | None:
        """What is asked with what was carried over; a target that holds it is asked as it is."""
        if self.target is None or (self.balance is None and not self.holds_backlog):
            return None
        return max(0, self.target - (self.balance or 0))

    @property
    def still(self) -> int | None:
        """What is still to be housed; None where nobody counted."""
        if self.to_house is None or self.housed is None:
            return None
        return max(0, self.to_house - self.housed)


def overview_table(
    half_year: HalfYear, day: date, *, as_of: AsOf, within: str | None, reader: Reader
) -> Table[OverviewLine]:
    """The municipalities of a half-year in the columns of the overview; of one province where asked.

    The same table is the open data per municipality. What is not known is an empty cell.
    """
    provinces = known(as_of, ANYONE).areas.on(AreaKind.PROVINCE, half_year.first_day)
    boards = [
        province_account(half_year, day, as_of=as_of, area=code, reader=reader)
        for code in provinces
        if within in (None, code)
    ]
    there = OnRecord.of(half_year, books(half_year, day, as_of=as_of), as_of=as_of)
    lines = [
        replace(_line(each.area, board.area.name, there=there, day=day), marks=each.marks)
        for board in boards
        for each in board.lines
    ]
    table = Table(
        Message("housing-overview-title", {"period": str(half_year)}),
        (*_columns(), *_beside()),
        lines,
        day,
        as_of.known,
        [source for board in boards for source in board.sources],
        unit=PERSONS,
    )
    return replace(table, facts=((Message("column-period"), str(half_year)), *_missing(table)))


def template(half_year: HalfYear, *, as_of: AsOf) -> Table[OverviewLine]:
    """An overview to fill in: every municipality of the half-year, with empty columns."""
    areas = books(half_year, half_year.first_day, as_of=as_of).areas
    there = areas.on(AreaKind.MUNICIPALITY, half_year.first_day)
    lines = [OverviewLine(area, areas.province_of(code).name) for code, area in there.items()]
    return Table(
        Message("housing-template-title", {"period": str(half_year)}),
        _columns(),
        sorted(lines, key=lambda line: (line.province, line.area.name)),
        half_year.first_day,
        unit=PERSONS,
        is_summed=False,
    )


def _line(area: Area, province: str, *, there: OnRecord, day: date) -> OverviewLine:
    """The figures of a municipality as they are on record, up to that day."""
    target = there.target(area.code)
    ended = [each for each in there.counts.get(area.code, ()) if (each.stamp.valid.end or date.max) <= day]
    last = max((each.stamp.valid.end for each in ended if each.stamp.valid.end), default=None)
    said = [each for each in there.expectations.get(area.code, ()) if each.stamp.valid.start <= day]
    return OverviewLine(
        area,
        province,
        target=None if target is None else target.persons,
        balance=None if target is not None and target.holds_backlog else there.opening(area.code),
        housed=None if last is None else persons_until(ended, last),
        counted_to=last,
        expectation=max(said, key=lambda each: (each.stamp.valid.start, each.stamp.id), default=None),
        how=None if target is None or not target.numbers else target.numbers[0].how,
        holds_backlog=target is not None and target.holds_backlog,
    )


def _columns() -> tuple[Column[OverviewLine], ...]:
    """The columns of the overview, by the keys under which they come in."""
    return (
        Column("province", lambda line: line.province, only=~TERMINAL),
        Column("code", lambda line: line.area.code, only=~TERMINAL),
        Column("municipality", lambda line: line.area.name, total=Message("base-total")),
        Column("target", lambda line: line.target, WHOLE, total=SUM),
        Column("balance", lambda line: line.balance, SIGNED, Message("column-opening"), total=SUM),
        Column("to_house", lambda line: line.to_house, WHOLE, total=SUM),
        Column("housed", lambda line: line.housed, WHOLE, total=SUM),
        Column("still", lambda line: line.still, WHOLE, total=SUM),
        Column(
            "expected",
            lambda line: None if line.expectation is None else line.expectation.persons,
            WHOLE,
            total=SUM,
        ),
    )


def _beside() -> tuple[Column[OverviewLine], ...]:
    """What makes that an overview that goes out comes in as it was: the days, and where a target is from."""
    return (
        Column("day", lambda line: line.counted_to, DAY, Message("column-counted-to"), only=~TERMINAL),
        Column("expected_on", _expected_on, DAY, only=~TERMINAL),
        Column("origin", _how, only=~TERMINAL),
        Column("remark", lambda line: line.marks, MARK),
    )


def _expected_on(line: OverviewLine) -> date | None:
    return None if line.expectation is None else line.expectation.stamp.valid.start


def _how(line: OverviewLine) -> Message | None:
    return None if line.how is None else Message(f"targets-origin-{line.how.value}")


def _missing(table: Table[OverviewLine]) -> Iterator[tuple[Message, Message]]:
    """Per column of counts the municipalities of which it is not known, by code."""
    for column in table.columns:
        codes = [line.area.code for line in table.lines if column.value(line) is None]
        if codes and column.kind in NUMBERS:
            missing: dict[str, Value] = {"count": len(codes), "of": len(table.lines), "codes": tuple(codes)}
            yield (
                Message("housing-fact-missing", {"column": column.heading}),
                Message("housing-fact-missing-of", missing),
            )
