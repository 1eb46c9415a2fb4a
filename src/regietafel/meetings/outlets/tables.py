# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of decisions as a table, for the terminal and for files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from regietafel.base.messages import Message
from regietafel.decisions.rules.consent import Standing
from regietafel.facts.decisions import Decision
from regietafel.outlets.tables import CODE, DAY, Column, Table


class DecisionLine(NamedTuple):
    """A decision with its number, and how it stands."""

    number: str | None
    decision: Decision
    standing: Standing


def decisions_table(lines: Iterable[DecisionLine], day: date) -> Table[DecisionLine]:
    """Decisions with number, body, kind and how they stand."""
    found = tuple(lines)
    columns: tuple[Column[DecisionLine], ...] = (
        Column("number", lambda line: line.number, CODE),
        Column("day", lambda line: line.decision.stamp.valid.start, DAY),
        Column("body", lambda line: line.decision.body, CODE),
        Column("kind", lambda line: line.decision.kind.value),
        Column("title", lambda line: line.decision.title, name=Message("column-decision-title")),
        Column(
            "standing",
            lambda line: Message(f"standing-{line.standing.value}"),
            name=Message("column-status"),
        ),
    )
    sources = [line.decision.stamp.source for line in found]
    return Table(Message("meetings-title-decisions", {"day": day}), columns, found, day, sources=sources)
