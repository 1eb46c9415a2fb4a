# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of measures and actions as a table, for the terminal, a spreadsheet and other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from regietafel.actions.rules.coming import Coming
from regietafel.actions.rules.items import Item, MeasureItem
from regietafel.actions.rules.register import Register
from regietafel.base.messages import Message
from regietafel.outlets.rowed import Column, ColumnKind, Row, Table
from regietafel.reports.outlets.tables import Names, stands
from regietafel.reports.rules.calendar import ReportStanding, body_of
from regietafel.words import month, say, word

SHORT = 8
"""So many characters at the end of an id are enough to name an action on the command line."""


def items_table(items: Iterable[Item], day: date, *, language: str) -> Table:
    """Actions with holders, term and state; what is not known is empty."""
    found = tuple(items)
    return Table(
        title=say(Message("agenda-table-items", {"day": day}), language),
        columns=_columns(
            language, "id", "measure", "title", "holders", "supervisors", "term", "latest", "late", "state"
        ),
        rows=tuple(_item(each, language) for each in found),
        language=language,
        day=day,
        sources=tuple(dict.fromkeys(each.action.stamp.source.cited for each in found)),
    )


def overdue_table(
    items: Iterable[Item], reports: Iterable[ReportStanding], *, day: date, names: Names, language: str
) -> Table:
    """Actions and monthly reports whose term has passed, longest first; ``names`` of provinces by code."""
    found = tuple(items)
    rows = [(each.days_late, _item(each, language)) for each in found]
    rows += [(each.late, _report(each, names, language=language)) for each in reports]
    return replace(
        items_table(found, day, language=language),
        title=say(Message("agenda-table-overdue", {"day": day}), language),
        rows=tuple(row for _, row in sorted(rows, key=lambda pair: -pair[0])),
    )


def measures_table(seen: Register, *, language: str) -> Table:
    """Measures with their state, and how many requests nobody answered."""
    return Table(
        title=say(Message("agenda-table-measures", {"day": seen.day}), language),
        columns=_columns(language, "number", "title", "state", "actions", "unanswered"),
        rows=tuple(_measure(each, language) for each in seen.measures),
        language=language,
        day=seen.day,
        sources=tuple(dict.fromkeys(each.listed.stamp.source.cited for each in seen.measures)),
    )


def coming_table(found: Iterable[Coming], day: date, *, language: str) -> Table:
    """What comes on the next agenda, with the reasons."""
    return Table(
        title=say(Message("agenda-table-coming", {"day": day}), language),
        columns=_columns(language, "title", "why"),
        rows=tuple(
            (
                each.title.on(language),
                "; ".join(word(f"agenda-why-{reason.value}", language) for reason in each.why),
            )
            for each in found
        ),
        language=language,
        day=day,
    )


def told_item(item: Item, *, language: str) -> Iterator[str]:
    """One action in lines: what it is, who holds it, what happened, what stands in the way."""
    yield item.title.on(language)
    row = dict(zip((each.label for each in _columns(language, *_SHOWN)), _shown(item, language), strict=True))
    for label, text in row.items():
        yield f"  {label}: {text}"
    for each in item.milestones:
        reached = word("agenda-not-reached", language) if each.reached is None else each.reached.isoformat()
        yield f"  {each.set.latest.isoformat()} {each.set.title.on(language)}: {reached}"
    for line in item.log:
        kind = word(f"agenda-note-{line.kind.value}", language)
        yield f"  {line.stamp.valid.start.isoformat()} {line.by}, {kind}: {line.text.on(language)}"


_SHOWN = ("holders", "supervisors", "term", "latest", "state", "flags")
_WHOLE = {"late", "actions", "unanswered"}


def _columns(language: str, *keys: str) -> tuple[Column, ...]:
    kinds = dict.fromkeys(_WHOLE, ColumnKind.WHOLE) | {"latest": ColumnKind.DAY, "id": ColumnKind.CODE}
    return tuple(
        Column(key, word(f"agenda-column-{key}", language), kinds.get(key, ColumnKind.TEXT)) for key in keys
    )


def _item(item: Item, language: str) -> Row:
    return (
        item.id[-SHORT:],
        item.measure,
        item.title.on(language),
        ", ".join(item.holders) or None,
        ", ".join(item.supervisors) or None,
        item.term.on(language) if item.term else None,
        item.latest,
        None if item.latest is None else item.days_late,
        state(item, language),
    )


def _report(each: ReportStanding, names: Names, *, language: str) -> Row:
    told = Message("agenda-report", {"name": names[each.province], "month": month(each.month, language)})
    return (
        f"{each.province}/{each.month}",
        None,
        say(told, language),
        body_of(each.province),
        None,
        None,
        each.due,
        each.late,
        say(stands(each), language),
    )


def state(item: Item, language: str) -> str:
    """How it stands in words: what it waits for or its term, else how far it is, and what it lacks."""
    flags = [word(f"agenda-flag-{flag.value}", language) for flag in item.flags]
    term = f"agenda-term-{item.term_state.value}" if item.days_late else f"agenda-state-{item.state.value}"
    told = word(term, language) if item.waits is None or item.ended else say(item.waits, language)
    return "; ".join([told, *flags])


def _shown(item: Item, language: str) -> tuple[str, ...]:
    unknown = word("base-unknown", language)
    flags = ", ".join(word(f"agenda-flag-{flag.value}", language) for flag in item.flags)
    return (
        ", ".join(item.holders) or unknown,
        ", ".join(item.supervisors) or unknown,
        item.term.on(language) if item.term else unknown,
        item.latest.isoformat() if item.latest else unknown,
        state(item, language),
        flags or word("agenda-no-flags", language),
    )


def _measure(measure: MeasureItem, language: str) -> Row:
    known = f"agenda-measure-{measure.state.value}" if measure.state else "base-unknown"
    return (
        measure.listed.number,
        measure.listed.title.on(language),
        word(known, language),
        len(measure.items),
        len(measure.unanswered),
    )
