# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of decisions as a table, for the terminal and for files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from regietafel.base.messages import Message
from regietafel.decisions.rules.consent import Standing
from regietafel.facts.decisions import Decision
from regietafel.outlets.rowed import Column, ColumnKind, Row, Table
from regietafel.words import say, word

_COLUMNS = {
    "number": ColumnKind.CODE,
    "day": ColumnKind.DAY,
    "body": ColumnKind.CODE,
    "kind": ColumnKind.TEXT,
    "title": ColumnKind.TEXT,
    "standing": ColumnKind.TEXT,
}


def decisions_table(
    lines: Iterable[tuple[str | None, Decision, Standing]], day: date, *, language: str
) -> Table:
    """Decisions with number, body, kind and how they stand; each line a number, a decision and a standing."""
    found = tuple(lines)
    return Table(
        title=say(Message("meetings-title-decisions", {"day": day}), language),
        columns=tuple(
            Column(key, word(f"meetings-column-{key}", language), kind) for key, kind in _COLUMNS.items()
        ),
        rows=tuple(_row(*line, language=language) for line in found),
        language=language,
        day=day,
        sources=tuple(dict.fromkeys(decision.stamp.source.cited for _, decision, _ in found)),
    )


def _row(number: str | None, decision: Decision, *rest: Standing, language: str) -> Row:
    (standing,) = rest
    return (
        number,
        decision.stamp.valid.start,
        decision.body,
        decision.kind.value,
        decision.title.on(language),
        word(f"standing-{standing.value}", language),
    )
