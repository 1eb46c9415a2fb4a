# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tasks of a distribution as one table, the same for page, file and terminal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source
from regietafel.facts.tasks import Share, TaskKind
from regietafel.outlets.tables import (
    CODE,
    FILE,
    FRACTION,
    MARK,
    NOTHING,
    SUM,
    TERMINAL,
    WHOLE,
    Column,
    Nothing,
    Table,
)
from regietafel.tasks.rules.tree import Unit
from regietafel.tasks.services.line_accounts import line_account, total_account
from regietafel.tasks.services.standing import Line, Standing

_WITH_WORDS = (AreaKind.PROVINCE.value, AreaKind.MUNICIPALITY.value)


def task_table(
    stands: Standing, lines: list[Line], *, known: date | None, within: str | None = None
) -> Table[Line]:
    """Area by area: task, weight, exact share, what exists, what is to find; sum on top, sources below."""
    fact, units = stands.distribution, stands.distributed.ask.tree.units
    level = units[lines[0].task.area].level if lines else ""
    indicative = any(line.task.kind is TaskKind.INDICATIVE for line in lines)

    def share(line: Line) -> Share:
        return stands.distributed[line.task.area]

    columns: tuple[Column[Line], ...] = (
        Column("code", lambda line: line.task.area, CODE),
        Column(
            "name",
            lambda line: units[line.task.area].name,
            name=Message(f"column-{level}" if level in _WITH_WORDS else "column-area"),
            total=units[within].name if within else Message("base-country"),
            link=lambda line: ("area", line.task.area),
        ),
        Column("province", lambda line: _province(line.task.area, units), only=FILE),
        Column("kind", lambda line: line.task.kind.value, only=FILE | TERMINAL),
        Column("weight", lambda line: share(line).weight, FRACTION, unit="", total=SUM, only=~TERMINAL),
        Column(
            "quota",
            lambda line: share(line).quota,
            FRACTION,
            total=stands.distributed[within].quota if within else SUM,
            only=~TERMINAL,
            digits=2,
        ),
        Column(
            "amount",
            lambda line: line.task.amount,
            WHOLE,
            Message("column-indicative" if indicative else "column-task"),
            total=SUM,
            marks=lambda line: stands.marks(line.task.area) & {Mark.CONTRADICTED},
        ),
        Column("before_transfers", lambda line: line.before_transfers, WHOLE, total=SUM, only=FILE),
        Column("existing", lambda line: line.coverage.existing, WHOLE, total=SUM),
        Column(
            "to_find", lambda line: line.coverage.to_find, WHOLE, Message("column-minus-existing"), total=SUM
        ),
        Column("remark", lambda line: _marks(stands, line), MARK),
    )
    return Table(
        fact.title,
        columns,
        lines,
        stands.day,
        known,
        _sources(stands, lines),
        (
            (Message("tasks-fact-decision"), stands.decision.title),
            (Message("tasks-fact-key"), fact.key.title),
            (Message("tasks-fact-rule"), Message(f"apportionment-rule-{fact.rule.value}")),
            (Message("tasks-fact-version"), str(fact.version)),
            *((Message("cli-fact-note"), note) for note in apart_in(stands, lines)),
        ),
        unit=Message(f"base-unit-{fact.unit}"),
        account=partial(line_account, stands),
        total_account=partial(total_account, stands, within),
    )


def _province(code: str, units: Mapping[str, Unit]) -> str | Nothing:
    """The name of the province that a unit is or lies in; nothing where no level above it takes part."""
    unit = units[code]
    if unit.level == AreaKind.PROVINCE.value:
        return unit.name
    above = units.get(unit.parent or "")
    return NOTHING if above is None else above.name


def apart_in(stands: Standing, lines: list[Line]) -> list[Message]:
    """Where a number above these lines is not what they add up to, and why."""
    units = stands.distributed.ask.tree.units
    above = dict.fromkeys(units[line.task.area].parent or "" for line in lines)
    found = [stands.apart(code) for code in above if code in stands.tasks]
    return [note for note in found if note is not None]


def _marks(stands: Standing, line: Line) -> frozenset[Mark]:
    """The marks of the number, and of the places that exist where those are made up."""
    existing = line.existing.stamp.source.mark if line.existing is not None else Mark.SOURCE
    return stands.marks(line.task.area) | ({existing} & {Mark.EXAMPLE})


def _sources(stands: Standing, lines: list[Line]) -> tuple[Source, ...]:
    found = [stands.decision.stamp.source, stands.distribution.stamp.source]
    if lines:
        found += stands.working(lines[0].task.area).sources()
    found += [line.existing.stamp.source for line in lines if line.existing is not None]
    return tuple(dict.fromkeys(found))
