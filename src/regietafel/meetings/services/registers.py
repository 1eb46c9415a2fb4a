# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The registers of a table as a reader may see them, and a member's own list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Said
from regietafel.base.stamps import AsOf
from regietafel.decisions.rules.consent import Standing, standing
from regietafel.decisions.services.effects import said_about, seen_by
from regietafel.facts.decisions import Action, Decision, DecisionKind
from regietafel.facts.meetings import AgendaProposed, Purpose
from regietafel.facts.papers import FollowedUp
from regietafel.meetings.rules.held import NUMBERED
from regietafel.meetings.rules.registers import ASKED, Entry, register
from regietafel.meetings.services.proposing import Subject, propose

QUESTION_RETURNS = "question-returns"
"""The reason code under which an open question comes back on an agenda."""


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A line of the register of decisions (*besluitenregister*)."""

    fact: Decision
    standing: Standing

    @property
    def number(self) -> str | None:
        """The number as people write it, such as LRT 2022-3; None for what has none."""
        meeting, number = self.fact.meeting, self.fact.number
        return None if meeting is None or number is None else f"{meeting.table} {meeting.on.year}-{number}"


def decisions(
    as_of: AsOf,
    *,
    on: date,
    reader: Reader,
    table: str | None = None,
    kinds: Iterable[DecisionKind] = NUMBERED,
    text: str = "",
) -> list[DecisionLine]:
    """The register of decisions, newest first; of one table or of all, with these words in title or text."""
    wanted, words = frozenset(kinds), text.casefold().split()
    found = [
        decision
        for decision in read(Decision, as_of, reader=reader)
        if decision.kind in wanted
        and (table is None or table in (decision.body, decision.meeting and decision.meeting.table))
        and all(word in words_of(decision) for word in words)
    ]
    said = said_about([each.stamp.id for each in found], seen_by(reader, as_of))
    hits = [DecisionLine(each, standing(each.stamp.id, said, on=on)) for each in found]
    return sorted(hits, key=_newest, reverse=True)


def _newest(line: DecisionLine) -> tuple[date, str, int]:
    """By day, and on one day by table and number."""
    return line.fact.stamp.valid.start, line.fact.body, line.fact.number or 0


def words_of(fact: Decision | Action) -> str:
    said = [fact.title] + ([fact.text] if isinstance(fact, Decision) else [])
    return " ".join(part for each in said for part in (each.nl, each.en or "")).casefold()


def of_table(decision: Decision | None, table: str | None) -> bool:
    if table is None:
        return True
    return decision is not None and decision.meeting is not None and decision.meeting.table == table


def entries(
    kinds: Iterable[DecisionKind],
    as_of: AsOf,
    *,
    reader: Reader,
    table: str | None = None,
    text: str = "",
) -> tuple[Entry, ...]:
    """The register of some kinds, with these words in title or text, and with what became of each.

    The unanswered ones show that they are.
    """
    words = text.casefold().split()
    all_decisions = read(Decision, as_of, reader=reader)
    followed = read(FollowedUp, as_of, reader=reader)
    found = register(kinds, all_decisions, followed=followed)
    hits = [entry for entry in found if all(word in words_of(entry.fact) for word in words)]
    return tuple(entry for entry in hits if of_table(entry.fact, table))


def warnings(as_of: AsOf, *, reader: Reader, table: str | None = None, text: str = "") -> tuple[Entry, ...]:
    """The register of warnings (*signalenregister*)."""
    return entries([DecisionKind.WARNING], as_of, reader=reader, table=table, text=text)


def requests(as_of: AsOf, *, reader: Reader, table: str | None = None, text: str = "") -> tuple[Entry, ...]:
    """Requests and concerns (*verzoeken en aandachtspunten*), answered or visibly unanswered."""
    return entries(ASKED, as_of, reader=reader, table=table, text=text)


def questions(as_of: AsOf, *, reader: Reader, table: str | None = None, text: str = "") -> tuple[Entry, ...]:
    """Open questions (*open vragen*), with the later decisions that took them up."""
    return entries([DecisionKind.QUESTION], as_of, reader=reader, table=table, text=text)


def return_questions(table: str, *, on: date, reader: Reader) -> list[AgendaProposed]:
    """Propose every open question of a table for its next agenda; each once, however often this runs."""
    return [
        propose(
            Subject(
                table,
                entry.fact.title,
                about=entry.fact.stamp.id,
                why=QUESTION_RETURNS,
                purpose=Purpose.DISCUSSION,
                ground=Said("Deze vraag staat nog open.", "This question is still open."),
            ),
            by=table,
            on=on,
            reader=reader,
        )
        for entry in questions(AsOf(), reader=reader, table=table)
        if entry.unanswered
    ]
