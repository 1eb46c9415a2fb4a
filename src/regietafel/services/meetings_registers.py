# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The registers of a table as a reader may see them, and a member's own list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from regietafel.core.agenda.items import Item, TermState
from regietafel.core.base.attendance_facts import SeatHeld
from regietafel.core.base.consent_facts import CommentsAsked, FollowedUp, Paper, RoundOpened
from regietafel.core.base.decisions import Action, Decision, DecisionKind
from regietafel.core.base.meeting_facts import AgendaProposed, Purpose
from regietafel.core.base.messages import Message, Said
from regietafel.core.base.stamps import AsOf
from regietafel.core.meetings.consent import Standing, VoiceNow, standing, voices
from regietafel.core.meetings.held import NUMBERED
from regietafel.core.meetings.registers import ASKED, Entry, asked_of, flags, register
from regietafel.services.agenda import register_on
from regietafel.services.effects import said_about, seen_by
from regietafel.services.meetings_commenting import comments_waited_for
from regietafel.services.meetings_papers import RequestView, paper_views
from regietafel.services.meetings_proposing import Subject, propose
from regietafel.services.readers import Reader
from regietafel.services.reading import read

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


@dataclass(frozen=True, slots=True)
class ActionLine:
    """A line of the register of actions (*actieregister*): the action as it stands on a day, after what was
    assigned and done since, and the decision it is under. Who has ended lacks nothing and is never late."""

    item: Item
    decision: Decision | None

    @property
    def fact(self) -> Action:
        """The action with the holders and the term it has now."""
        now = self.item
        return replace(
            now.action, holders=now.holders, supervisors=now.supervisors, term=now.term, latest=now.latest
        )

    @property
    def flags(self) -> tuple[Message, ...]:
        return () if self.item.ended else flags(self.fact)

    @property
    def overdue(self) -> bool:
        return self.item.days_late > 0

    @property
    def late(self) -> bool:
        """Overdue, and every holder was told: before that nobody is shown as late."""
        return self.item.term_state is TermState.LATE


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of some bodies before a day (*wat er van mij gevraagd wordt*)."""

    actions: tuple[Action, ...]
    voices: tuple[tuple[Decision, VoiceNow], ...]
    """Decisions in a written round that still wait for their voice."""
    requests: tuple[RequestView, ...]
    """Wording requests about their papers that wait for an answer."""
    comments: tuple[tuple[CommentsAsked, str], ...]
    """Comment rounds that wait for a reaction, each with the body that is asked."""


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
        each
        for each in read(Decision, as_of, reader=reader)
        if each.kind in wanted
        and (table is None or table in (each.body, each.meeting and each.meeting.table))
        and all(word in _words(each) for word in words)
    ]
    said = said_about([each.stamp.id for each in found], seen_by(reader, as_of))
    hits = [DecisionLine(each, standing(each.stamp.id, said, on=on)) for each in found]
    return sorted(hits, key=_newest, reverse=True)


def _newest(line: DecisionLine) -> tuple[date, str, int]:
    """By day, and on one day by table and number."""
    return line.fact.stamp.valid.start, line.fact.body, line.fact.number or 0


def _words(fact: Decision | Action) -> str:
    said = [fact.title] + ([fact.text] if isinstance(fact, Decision) else [])
    return " ".join(part for each in said for part in (each.nl, each.en or "")).casefold()


def actions(
    as_of: AsOf, *, on: date, reader: Reader, table: str | None = None, overdue: bool = False, text: str = ""
) -> list[ActionLine]:
    """The register of actions, the earliest day first and those without a day last; flags where one lacks."""
    under = {each.stamp.id: each for each in read(Decision, as_of, reader=reader)}
    words = text.casefold().split()
    lines = [
        ActionLine(item, under.get(item.action.decision))
        for item in register_on(on, as_of=as_of, reader=reader).items
        if all(word in _words(item.action) for word in words)
    ]
    kept = [line for line in lines if (line.overdue or not overdue) and _of_table(line.decision, table)]
    return sorted(kept, key=lambda line: (line.item.latest is None, line.item.latest or date.max))


def _of_table(decision: Decision | None, table: str | None) -> bool:
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
    hits = [entry for entry in found if all(word in _words(entry.fact) for word in words)]
    return tuple(entry for entry in hits if _of_table(entry.fact, table))


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


def asked_before(
    bodies: frozenset[str], before: date | None, *, as_of: AsOf, on: date, reader: Reader
) -> Asked:
    """What is asked of some bodies up to and including a day: actions, voices, answers to wordings."""
    held = {each.code: each.organisation for each in read(SeatHeld, as_of, reader=reader)}
    asked = sorted({each.decision for each in read(RoundOpened, as_of, reader=reader)})
    said = said_about(asked, seen_by(reader, as_of))
    waiting = [
        (each, voice)
        for each in read(Decision, as_of, reader=reader, ids=asked)
        for voice in voices(each.stamp.id, said, on=on)
        if voice.voice is None and (voice.seat in bodies or held.get(voice.seat) in bodies)
    ]
    own = read(Paper, as_of, reader=reader, owner=sorted(bodies))
    open_requests = [
        request
        for paper in paper_views(own, as_of, reader=reader)
        for request in paper.requests
        if request.answer is None
    ]
    items = register_on(on, as_of=as_of, reader=reader).items
    # What waits for a decision is asked of nobody yet.
    acting = [ActionLine(item, None).fact for item in items if not item.ended and item.waits is None]
    return Asked(
        asked_of(bodies, acting, before=before),
        tuple(waiting),
        tuple(open_requests),
        comments_waited_for(bodies, as_of=as_of, on=on, reader=reader),
    )
