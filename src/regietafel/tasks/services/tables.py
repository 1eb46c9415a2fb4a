# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tasks of a distribution as one table, the same for page, file and terminal."""

from __future__ import annotations

from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf
from regietafel.outlets.tables import Column, ColumnKind, Row, Table
from regietafel.tasks.services.standing import Line, Standing
from regietafel.words import word

COLUMNS = {
    "code": ColumnKind.TEXT,
    "name": ColumnKind.TEXT,
    "kind": ColumnKind.TEXT,
    "weight": ColumnKind.FRACTION,
    "quota": ColumnKind.FRACTION,
    "amount": ColumnKind.WHOLE,
    "before_transfers": ColumnKind.WHOLE,
    "existing": ColumnKind.WHOLE,
    "to_find": ColumnKind.WHOLE,
    "remark": ColumnKind.TEXT,
}
COUNTED = {"quota", "amount", "before_transfers", "existing", "to_find"}


def task_table(stands: Standing, lines: list[Line], *, as_of: AsOf, language: str) -> Table:
    """Area by area: task, weight, exact share, what exists, what is to find; sum on top, sources below."""
    fact = stands.distribution
    unit = word(f"base-unit-{fact.unit}", language)
    return Table(
        title=fact.title.on(language),
        columns=tuple(
            Column(key, word(f"tasks-column-{key}", language), kind, unit if key in COUNTED else None)
            for key, kind in COLUMNS.items()
        ),
        rows=tuple(_row(stands, line, language=language) for line in lines),
        language=language,
        day=stands.day,
        known=as_of.known,
        total=_total(lines, language),
        sources=tuple(source.cited for source in _sources(stands, lines)),
        facts=(
            (word("tasks-fact-decision", language), stands.decision.title.on(language)),
            (word("tasks-fact-key", language), fact.key.title.on(language)),
            (word("tasks-fact-rule", language), word(f"apportionment-rule-{fact.rule.value}", language)),
            (word("tasks-fact-version", language), str(fact.version)),
        ),
    )


def _row(stands: Standing, line: Line, *, language: str) -> Row:
    code, share = line.task.area, stands.distributed[line.task.area]
    return (
        code,
        stands.distributed.ask.tree.units[code].name,
        line.task.kind.value,
        share.weight,
        share.quota,
        line.task.amount,
        line.before_transfers,
        line.coverage.existing,
        line.coverage.to_find,
        ", ".join(_remarks(stands, line, language=language)),
    )


def _remarks(stands: Standing, line: Line, *, language: str) -> list[str]:
    """The marks of the number, and of the places that exist where those are made up."""
    marks = set(stands.marks(line.task.area)) - {Mark.SOURCE}
    if line.existing is not None and line.existing.stamp.source.mark is Mark.EXAMPLE:
        marks.add(Mark.EXAMPLE)
    return [word(f"base-mark-{mark.value}", language) for mark in Mark if mark in marks]


def _total(lines: list[Line], language: str) -> Row:
    existing = [line.coverage.existing for line in lines]
    to_find = [line.coverage.to_find for line in lines]
    amount = sum(line.task.amount for line in lines)
    before = sum(line.before_transfers for line in lines)
    name = word("tasks-total", language)
    return ("", name, "", None, None, amount, before, _sum(existing), _sum(to_find), "")


def _sum(counts: list[int | None]) -> int | None:
    """The sum; unknown as soon as one of them is."""
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _sources(stands: Standing, lines: list[Line]) -> tuple[Source, ...]:
    found = [stands.decision.stamp.source, stands.distribution.stamp.source]
    if lines:
        found += stands.working(lines[0].task.area).sources()
    found += [line.existing.stamp.source for line in lines if line.existing is not None]
    return tuple(dict.fromkeys(found))
