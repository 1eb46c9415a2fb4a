# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets as tables: provinces of the country, municipalities of a province, a statement.

One definition each, for page, file, terminal and paper. Unit: persons.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from regietafel.base.area import COUNTRY
from regietafel.base.messages import Message
from regietafel.base.sources import Mark
from regietafel.outlets.tables import (
    CODE,
    DAY,
    FILE,
    MARK,
    NOTHING,
    PAGE,
    PAPER,
    PERSONS,
    SIGNED,
    WHOLE,
    CellValue,
    Column,
    Computed,
    Joined,
    Outlet,
    Table,
    Tag,
    Worded,
)
from regietafel.targets.rules.accounts import Account, Owed
from regietafel.targets.rules.ledger import HalfYearAccount
from regietafel.targets.rules.schedule import ScheduleClass
from regietafel.targets.rules.totals import Totals
from regietafel.targets.services.accounts import (
    CountryTargets,
    MunicipalityLine,
    ProvinceLine,
    ProvinceTargets,
)
from regietafel.targets.services.municipality import MunicipalityTargets

SIGNS = {ScheduleClass.ON: "●", ScheduleClass.SLIGHTLY: "▲", ScheduleClass.WELL: "■"}
DISPUTED = Tag(f"mark mark--{Mark.CONTRADICTED.value}", Message("disputes-disputed"))


def country_table(found: CountryTargets, *, known: date) -> Table[ProvinceLine]:
    """A line per province; on top the country as far as municipalities are known."""
    period, account = str(found.half_year), found.account
    whole = account.municipal if account and account.municipal.known else None
    told = whole if whole and (whole.is_final or not found.over) else None
    is_counted = whole is not None and whole.counted is not None
    columns: tuple[Column[ProvinceLine], ...] = (
        Column("code", lambda line: line.area.code, CODE, total=COUNTRY),
        Column(
            "name", lambda line: line.area.name, name=Message("column-province"),
            total=Message("base-country"), link=lambda line: ("targets-province", period, line.area.code),
            marks=lambda line: tuple(line.marks - {Mark.SOURCE}),
        ),
        Column("period", lambda _: period, only=FILE),
        Column(
            "municipalities", lambda line: _known_of(line.totals.known, line.municipalities), WHOLE,
            name=Message("column-known-municipalities"), unit="",
            total=_known_of(whole.known, found.municipalities) if whole else None,
        ),
        Column(
            "target", lambda line: _target(line.target, line.by_formula), WHOLE,
            total=whole.target if whole else None,
        ),
        Column("housed", lambda line: line.housed, WHOLE, total=whole.housed if whole else None),
        Column(
            "counted", lambda line: line.counted_on, DAY,
            total=whole.counted[0] if whole and whole.counted else None,
            only=_where_days_differ(whole),
        ),
        Column(
            "backlog", lambda line: line.backlog, WHOLE, _open(found), total=told.backlog if told else None,
            only=_where_known(line.backlog for line in found.provinces),
        ),
        Column(
            "lead", lambda line: line.lead, WHOLE, total=told.lead if told else None,
            only=_where_known(line.lead for line in found.provinces),
        ),
        Column(
            "balance", lambda line: line.balance, SIGNED, total=told.balance if told else None, only=FILE
        ),
        *(_class(pace, found, is_counted=is_counted) for pace in ScheduleClass),
        Column("mark", lambda line: line.marks, MARK, only=FILE),
    )  # fmt: skip
    return Table(
        Message("webtargets-export-title-country", {"period": period}),
        columns,
        found.provinces,
        found.day,
        known,
        found.sources,
        unit=PERSONS,
        caption=Message("webtargets-provinces"),
        is_summed=whole is not None,
    )


def province_table(found: ProvinceTargets, *, known: date) -> Table[MunicipalityLine]:
    """A line per municipality; rungs of the ladder are not open data."""
    period, whole = str(found.half_year), found.totals
    told = whole if found.is_told else None
    said = any(line.expected is not None for line in found.lines)
    columns: tuple[Column[MunicipalityLine], ...] = (
        Column("code", lambda line: line.area.code, CODE, total=found.area.code),
        Column(
            "name", lambda line: line.area.name, name=Message("column-municipality"), total=found.area.name,
            link=lambda line: ("targets-municipality", period, line.area.code),
            marks=lambda line: beside(line, found),
        ),
        Column("province", lambda _: found.area.name, only=FILE),
        Column("period", lambda _: period, only=FILE),
        Column("class", lambda line: paced(line.pace)),
        Column("target", lambda line: _target(line.target, line.by_formula), WHOLE, total=whole.target),
        Column("opening", lambda line: line.opening, SIGNED, total=whole.opening),
        Column("to_house", lambda line: line.to_house, WHOLE, total=whole.to_house),
        Column("housed", lambda line: line.housed, WHOLE, total=whole.housed),
        Column(
            "counted", lambda line: line.counted_on, DAY, total=whole.counted[0] if whole.counted else None,
            only=_where_days_differ(whole),
        ),
        Column(
            "backlog", lambda line: line.backlog, WHOLE, _open(found), total=told.backlog if told else None,
            only=_where_known(line.backlog for line in found.lines),
        ),
        Column(
            "lead", lambda line: line.lead, WHOLE, total=told.lead if told else None,
            only=_where_known(line.lead for line in found.lines),
        ),
        Column("expected", lambda line: line.expected, WHOLE, only=Outlet.ALL if said else FILE),
        Column("mark", marked, MARK, only=FILE),
    )  # fmt: skip
    return Table(
        Message("webtargets-export-title-province", {"period": f"{found.area.name}, {period}"}),
        columns,
        found.lines,
        found.day,
        known,
        found.sources,
        unit=PERSONS,
        caption=Message("webtargets-municipalities"),
        is_summed=whole.known > 0,
    )


def statement_table(found: MunicipalityTargets, *, known: date) -> Table[HalfYearAccount]:
    """A line per half-year of one municipality, the oldest first."""
    marks = frozenset(source.mark for source in found.sources)
    columns: tuple[Column[HalfYearAccount], ...] = (
        Column("code", lambda _: found.area.code, CODE, only=FILE),
        Column("name", lambda _: found.area.name, name=Message("column-municipality"), only=FILE),
        Column("province", lambda _: found.province.name, only=FILE),
        Column(
            "period", lambda line: str(line.period),
            link=lambda line: None
            if line.period == found.half_year
            else ("targets-municipality", str(line.period), found.area.code),
        ),
        Column("opening", lambda line: line.carried, SIGNED),
        Column("target", lambda line: line.bare, WHOLE, marks=_contested(found, "target")),
        Column("to_house", lambda line: None if line.asked is None else line.to_house, WHOLE),
        Column("housed", lambda line: line.done, WHOLE, marks=_contested(found, "housed")),
        Column("counted", lambda line: line.counted, DAY),
        Column(
            "balance", lambda line: None if (at := found.stands(line)) is None else at.balance,
            SIGNED, only=PAGE | PAPER,
        ),
        Column(
            "backlog", lambda line: None if (at := found.stands(line)) is None else at.backlog,
            WHOLE, only=FILE,
        ),
        Column(
            "lead", lambda line: None if (at := found.stands(line)) is None else at.lead,
            WHOLE, only=FILE,
        ),
        Column("origins", lambda line: _origins(found.stands(line)), only=PAGE | PAPER),
        Column("origins", lambda line: _origins_brief(found.stands(line)), only=FILE),
        Column("mark", lambda _: marks, MARK, only=FILE),
    )  # fmt: skip
    return Table(
        Message("webtargets-export-title-statement", {"period": found.area.name}),
        columns,
        found.statement,
        found.day,
        known,
        found.sources,
        unit=PERSONS,
        caption=Message("webtargets-statement"),
    )


def marked(line: MunicipalityLine) -> tuple[Mark | Tag, ...]:
    """How far to lean on the numbers of a municipality, and whether it contests one."""
    return (*((DISPUTED,) if line.disputed else ()), *line.marks)


def common_marks(found: ProvinceTargets) -> frozenset[Mark]:
    """The marks of every municipality of which something is known: said once, not on each line."""
    known = [line.marks for line in found.lines if line.line is not None]
    return frozenset.intersection(*known) - {Mark.SOURCE} if known else frozenset()


def beside(line: MunicipalityLine, found: ProvinceTargets) -> tuple[Mark | Tag, ...]:
    """Its marks where those of all are said once."""
    common = common_marks(found)
    return tuple(mark for mark in marked(line) if mark not in common)


def paced(pace: ScheduleClass | None) -> Worded:
    """The class as shape, colour and word; it sorts by how far behind."""
    if pace is None:
        return Worded(Message("webtargets-no-class"), style="is-unknown")
    order = tuple(ScheduleClass).index(pace)
    return Worded(Message(f"targets-pace-{pace.value}"), order, f"status pace pace--{pace.value}")


def _class(pace: ScheduleClass, found: CountryTargets, *, is_counted: bool) -> Column[ProvinceLine]:
    """How many municipalities are in a class."""
    return Column(
        pace.value,
        lambda line: line.classes.get(pace, 0) if line.counted else NOTHING,
        WHOLE,
        Message("column-pace", {"sign": SIGNS[pace], "pace": Message(f"targets-pace-{pace.value}")}),
        unit="",
        total=sum(line.classes.get(pace, 0) for line in found.provinces) if is_counted else NOTHING,
        only=PAGE,
    )


def _known_of(known: int, of: int) -> Worded:
    return Worded(Message("webtargets-known-of", {"count": known, "of": of}), known)


def _where_known(values: Iterable[int | None]) -> Outlet:
    """A column of which nothing is known stands in files alone; on a page the sentence says so."""
    return Outlet.ALL if any(value is not None for value in values) else FILE


def _where_days_differ(sums: Totals | None) -> Outlet:
    """One day for all stands once beside the table; the days of the counts stand in it where they differ."""
    return FILE if sums is None or sums.counted is None or sums.is_one_day else Outlet.ALL


def _contested(found: MunicipalityTargets, name: str) -> Callable[[HalfYearAccount], tuple[Mark | Tag, ...]]:
    """The mark of a figure that is contested, at that figure."""
    return lambda line: (DISPUTED,) if (line.period, name) in found.disputed else ()


def _open(found: CountryTargets | ProvinceTargets) -> Message:
    """What is open is a backlog only once the half-year is over."""
    return Message("column-backlog" if found.over else "column-still")


def _target(on_record: int | None, by_formula: int | None) -> CellValue:
    """The target on record, or else what the formula gives."""
    return Computed(by_formula) if on_record is None and by_formula is not None else on_record


def _origins_brief(account: Account | None) -> str | None:
    return None if account is None else "; ".join(map(_brief, account.owed))


def _origins(account: Account | None) -> CellValue:
    """What is open by half-year of origin, in words; nothing where nothing is open."""
    if account is None:
        return None
    return (
        Joined(
            [
                Message(
                    "targets-open-of" if part.origin else "targets-open-of-before",
                    {"persons": part.persons, "period": str(part.origin or "")},
                )
                for part in account.owed
            ]
        )
        if account.owed
        else NOTHING
    )


def _brief(part: Owed) -> str:
    return f"{part.origin or '?'}: {part.persons}"
