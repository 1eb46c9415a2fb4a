# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of measures and actions as a table, for the terminal, a spreadsheet and other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from regietafel.actions.rules.coming import Coming
from regietafel.actions.rules.items import Item, MeasureItem
from regietafel.actions.rules.register import Register
from regietafel.base.messages import Message, Said
from regietafel.outlets.reading import in_words
from regietafel.outlets.tables import CODE, DAY, PAGE, WHOLE, Column, Joined, Link, Table, Words
from regietafel.reports.outlets.tables import Names, stands
from regietafel.reports.rules.calendar import ReportStanding, body_of
from regietafel.words import month, word

SHORT = 8
"""So many characters at the end of an id are enough to name an action on the command line."""


class ActionLine(NamedTuple):
    """An action, or a monthly report, as a line of the register."""

    id: str
    title: Words
    state: Words | Joined
    latest: date | None
    late: int | None
    holders: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()
    measure: str | None = None
    term: Said | None = None
    link: Link | None = None


def items_table(items: Iterable[Item], day: date) -> Table[ActionLine]:
    """Actions with holders, term and state; what is not known is empty."""
    found = tuple(items)
    columns: tuple[Column[ActionLine], ...] = (
        Column("id", lambda line: line.id, CODE),
        Column("measure", lambda line: line.measure, name=Message("column-on-measure"), only=~PAGE),
        Column("title", lambda line: line.title, link=lambda line: line.link),
        Column("holders", lambda line: _joined(line.holders)),
        Column("supervisors", lambda line: _joined(line.supervisors)),
        Column("term", lambda line: line.term),
        Column("latest", lambda line: line.latest, DAY),
        Column("late", lambda line: line.late, WHOLE),
        Column("state", lambda line: line.state, name=Message("column-status")),
    )
    sources = [item.action.stamp.source for item in found]
    lines = tuple(map(_item, found))
    return Table(Message("agenda-table-items", {"day": day}), columns, lines, day, sources=sources)


def overdue_table(
    items: Iterable[Item], reports: Iterable[ReportStanding], *, day: date, names: Names, language: str
) -> Table[ActionLine]:
    """Actions and monthly reports whose term has passed, longest first; ``names`` of provinces by code."""
    table = items_table(items, day)
    lines = [*table.lines, *(_report(report, names, language=language) for report in reports)]
    return replace(
        table,
        title=Message("agenda-table-overdue", {"day": day}),
        lines=sorted(lines, key=lambda line: -(line.late or 0)),
    )


def measures_table(seen: Register) -> Table[MeasureItem]:
    """Measures with their state, and how many requests nobody answered."""
    columns: tuple[Column[MeasureItem], ...] = (
        Column("number", lambda measure: measure.listed.number, name=Message("column-on-measure")),
        Column("title", lambda measure: measure.listed.title),
        Column("state", measure_state, name=Message("column-status")),
        Column("actions", lambda measure: len(measure.items), WHOLE),
        Column("unanswered", lambda measure: len(measure.unanswered), WHOLE),
    )
    title = Message("agenda-table-measures", {"day": seen.day})
    sources = [measure.listed.stamp.source for measure in seen.measures]
    return Table(title, columns, seen.measures, seen.day, sources=sources)


def coming_table(found: Iterable[Coming], day: date) -> Table[Coming]:
    """What comes on the next agenda, with the reasons."""
    columns: tuple[Column[Coming], ...] = (
        Column("title", lambda coming: coming.title),
        Column(
            "why", lambda coming: Joined([Message(f"agenda-why-{why.value}") for why in coming.why], "; ")
        ),
    )
    return Table(Message("agenda-table-coming", {"day": day}), columns, tuple(found), day)


def told_item(item: Item, *, language: str) -> Iterator[str]:
    """One action in lines: what it is, who holds it, what happened, what stands in the way."""
    yield item.title.on(language)
    unknown = word("base-unknown", language)
    flags = Joined([Message(f"agenda-flag-{flag.value}") for flag in item.flags])
    for key, text in (
        ("holders", ", ".join(item.holders) or unknown),
        ("supervisors", ", ".join(item.supervisors) or unknown),
        ("term", item.term.on(language) if item.term else unknown),
        ("latest", item.latest.isoformat() if item.latest else unknown),
        ("status", in_words(state(item), language)),
        ("flags", in_words(flags, language) or word("agenda-no-flags", language)),
    ):
        yield f"  {word(f'column-{key}', language)}: {text}"
    for milestone in item.milestones:
        reached = (
            word("agenda-not-reached", language)
            if milestone.reached is None
            else milestone.reached.isoformat()
        )
        yield f"  {milestone.set.latest.isoformat()} {milestone.set.title.on(language)}: {reached}"
    for line in item.log:
        kind = word(f"agenda-note-{line.kind.value}", language)
        yield f"  {line.stamp.valid.start.isoformat()} {line.by}, {kind}: {line.text.on(language)}"


def state(item: Item) -> Joined:
    """How it stands: what it waits for or its term, else how far it is, and what it lacks."""
    term = f"agenda-term-{item.term_state.value}" if item.days_late else f"agenda-state-{item.state.value}"
    stands_so = Message(term) if item.waits is None or item.ended else item.waits
    return Joined([stands_so, *(Message(f"agenda-flag-{flag.value}") for flag in item.flags)], "; ")


def measure_state(measure: MeasureItem) -> Message:
    return Message(f"agenda-measure-{measure.state.value}" if measure.state else "base-unknown")


def _item(item: Item) -> ActionLine:
    return ActionLine(
        item.id[-SHORT:],
        item.title,
        state(item),
        item.latest,
        None if item.latest is None else item.days_late,
        tuple(item.holders),
        tuple(item.supervisors),
        item.measure,
        item.term,
        ("execution-action", item.id),
    )


def _report(report: ReportStanding, names: Names, *, language: str) -> ActionLine:
    return ActionLine(
        f"{report.province}/{report.month}",
        Message("agenda-report", {"name": names[report.province], "month": month(report.month, language)}),
        stands(report),
        report.due,
        report.late,
        (body_of(report.province),),
    )


def _joined(names: tuple[str, ...]) -> Joined | None:
    return Joined(names) if names else None
