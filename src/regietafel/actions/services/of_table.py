# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The actions of a table as a reader may see them, and all that is asked of somebody before a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.actions.rules.items import Item, TermState
from regietafel.actions.services.register import register_on
from regietafel.base.messages import Message
from regietafel.base.stamps import AsOf
from regietafel.decisions.rules.consent import VoiceNow, voices
from regietafel.decisions.services.effects import said_about, seen_by
from regietafel.facts.attendance import SeatHeld
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.papers import CommentsAsked, Paper, RoundOpened
from regietafel.meetings.rules.registers import asked_of, flags
from regietafel.meetings.services.commenting import comments_waited_for
from regietafel.meetings.services.papers import RequestView, paper_views
from regietafel.meetings.services.registers import of_table, words_of


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


def actions(
    as_of: AsOf, *, on: date, reader: Reader, table: str | None = None, overdue: bool = False, text: str = ""
) -> list[ActionLine]:
    """The register of actions, the earliest day first and those without a day last; flags where one lacks."""
    under = {decision.stamp.id: decision for decision in read(Decision, as_of, reader=reader)}
    words = text.casefold().split()
    lines = [
        ActionLine(item, under.get(item.action.decision))
        for item in register_on(on, as_of=as_of, reader=reader).items
        if all(word in words_of(item.action) for word in words)
    ]
    kept = [line for line in lines if (line.overdue or not overdue) and of_table(line.decision, table)]
    return sorted(kept, key=lambda line: (line.item.latest is None, line.item.latest or date.max))


def asked_before(
    bodies: frozenset[str], before: date | None, *, as_of: AsOf, on: date, reader: Reader
) -> Asked:
    """What is asked of some bodies up to and including a day: actions, voices, answers to wordings."""
    held = {each.code: each.organisation for each in read(SeatHeld, as_of, reader=reader)}
    asked = sorted({each.decision for each in read(RoundOpened, as_of, reader=reader)})
    said = said_about(asked, seen_by(reader, as_of))
    waiting = [
        (decision, voice)
        for decision in read(Decision, as_of, reader=reader, ids=asked)
        for voice in voices(decision.stamp.id, said, on=on)
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
