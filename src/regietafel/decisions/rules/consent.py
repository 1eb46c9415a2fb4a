# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a decision stands: under conditions, unconditional, sent; computed from what was said, never set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from regietafel.base.circles import find_circle
from regietafel.base.messages import Refused, Said
from regietafel.facts.papers import (
    ConditionMet,
    ConditionSet,
    Consented,
    Needs,
    RoundOpened,
    SentOut,
    Voice,
    WordingAnswered,
    WordingProcessed,
    WordingRequest,
)


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that was said about the decisions of a table (*dossier van instemming*), as seen from one point."""

    conditions: tuple[ConditionSet, ...] = ()
    requests: tuple[WordingRequest, ...] = ()
    answers: tuple[WordingAnswered, ...] = ()
    processed: tuple[WordingProcessed, ...] = ()
    met: tuple[ConditionMet, ...] = ()
    voices: tuple[Consented, ...] = ()
    rounds: tuple[RoundOpened, ...] = ()
    sent: tuple[SentOut, ...] = ()

    def of(self, decision: str) -> tuple[ConditionSet, ...]:
        """The conditions on one decision, in the order they were set."""
        return tuple(condition for condition in self.conditions if condition.decision == decision)

    def upto(self, day: date) -> Dossier:
        """What had been said by the end of a day."""
        kept = {
            field.name: tuple(fact for fact in getattr(self, field.name) if fact.stamp.valid.start <= day)
            for field in fields(self)
        }
        return Dossier(**kept)


class ConditionState(StrEnum):
    """Whether a condition is met (*stand van een voorwaarde*)."""

    MET = "met"
    OPEN = "open"
    LATE = "late"
    """Still open, and the day it had to be met by has passed."""
    REJECTED = "rejected"
    """The wording it waits for was rejected: it stays open until who set it lets it go."""


class Standing(StrEnum):
    """How a decision stands (*stand van een afspraak*)."""

    ASKED = "asked"
    """A written round runs: the last day to object has not passed."""
    OBJECTED = "objected"
    """A seat objected in a written round, and has not said otherwise since."""
    CONDITIONAL = "conditional"
    """Agreed, and it takes effect once its conditions are met (*akkoord onder voorwaarden*)."""
    UNCONDITIONAL = "unconditional"
    SENT = "sent"
    SENT_OPEN = "sent-open"
    """Sent while conditions were still open: by whom and why is on record."""


@dataclass(frozen=True, slots=True)
class ConditionNow:
    """A condition with its state on a day (*voorwaarde*)."""

    fact: ConditionSet
    state: ConditionState

    @property
    def open(self) -> bool:
        return self.state is not ConditionState.MET


@dataclass(frozen=True, slots=True)
class VoiceNow:
    """What a seat says to a decision on a day (*stem*); None where a round still waits for it.

    ``derived`` when it was not said but follows from a round that ended.
    """

    seat: str
    voice: Voice | None
    derived: bool = False
    fact: Consented | None = None


def state_of(condition: ConditionSet, dossier: Dossier, *, on: date) -> ConditionState:
    """Whether a condition is met on a day."""
    if _is_met(condition, dossier, on=on):
        return ConditionState.MET
    if condition.needs is Needs.WORDING and _rejected(condition, dossier):
        return ConditionState.REJECTED
    late = condition.by_day is not None and condition.by_day < on
    return ConditionState.LATE if late else ConditionState.OPEN


def _is_met(condition: ConditionSet, dossier: Dossier, *, on: date) -> bool:
    told = any(each.condition == condition.stamp.id for each in dossier.met)
    match condition.needs:
        case Needs.WORDING:
            done = any(each.request == condition.request for each in dossier.processed)
            # Only a rejected request leaves something to let go; an accepted one has to be in the text.
            return done or (told and _rejected(condition, dossier))
        case Needs.DECISION:
            assert condition.other is not None
            return standing(condition.other, dossier, on=on) in IN_FORCE
        case Needs.FACT:
            return told


def _rejected(condition: ConditionSet, dossier: Dossier) -> bool:
    answers = [answer for answer in dossier.answers if answer.request == condition.request]
    return bool(answers) and not answers[-1].accepted


IN_FORCE = frozenset({Standing.UNCONDITIONAL, Standing.SENT, Standing.SENT_OPEN})
"""How a decision stands when it has effect: also when it was sent while something was open."""


def conditions(decision: str, dossier: Dossier, *, on: date) -> tuple[ConditionNow, ...]:
    """The conditions on a decision with their states on a day."""
    return tuple(ConditionNow(each, state_of(each, dossier, on=on)) for each in dossier.of(decision))


def voices(decision: str, dossier: Dossier, *, on: date) -> tuple[VoiceNow, ...]:
    """What each seat says to a decision: its last word, or what follows from a round that has ended."""
    last = {voice.seat: voice for voice in dossier.voices if voice.decision == decision}
    found = {seat: VoiceNow(seat, each.voice, fact=each) for seat, each in last.items()}
    for asked in dossier.rounds:
        if asked.decision != decision:
            continue
        over = asked.until < on
        for seat in asked.seats:
            found.setdefault(seat, VoiceNow(seat, Voice.NO_OBJECTION if over else None, derived=over))
    return tuple(found.values())


def standing(decision: str, dossier: Dossier, *, on: date) -> Standing:
    """How a decision stands on a day.

    A *no* at the table is shown and binds nobody else; in a written round it is an objection and holds it up.
    """
    sent = [each for each in dossier.sent if each.decision == decision]
    if sent:
        return Standing.SENT_OPEN if sent[-1].still_open else Standing.SENT
    said = _in_rounds(decision, dossier, on=on)
    if any(each.voice is Voice.NO for each in said):
        return Standing.OBJECTED
    if any(each.voice is None for each in said):
        return Standing.ASKED
    if any(condition.open for condition in conditions(decision, dossier, on=on)):
        return Standing.CONDITIONAL
    return Standing.UNCONDITIONAL


def _in_rounds(decision: str, dossier: Dossier, *, on: date) -> list[VoiceNow]:
    """What those say who were asked in a written round."""
    asked = {seat for each in dossier.rounds if each.decision == decision for seat in each.seats}
    return [voice for voice in voices(decision, dossier, on=on) if voice.seat in asked]


def holding(decision: str, dossier: Dossier, *, on: date) -> tuple[ConditionNow, ...]:
    """The conditions that hold a decision up on a day."""
    return tuple(condition for condition in conditions(decision, dossier, on=on) if condition.open)


def require_settled(decision: str, dossier: Dossier, *, on: date, title: Said) -> None:
    """Refuse unless a decision is unconditional, and say which conditions are open or who objects."""
    now = standing(decision, dossier, on=on)
    match now:
        case Standing.UNCONDITIONAL | Standing.SENT | Standing.SENT_OPEN:
            return
        case Standing.CONDITIONAL:
            open_now = holding(decision, dossier, on=on)
            raise Refused(
                "consent-conditions-open", title=title, open=tuple(each.fact.text for each in open_now)
            )
        case Standing.OBJECTED:
            said = _in_rounds(decision, dossier, on=on)
            against = [each.seat for each in said if each.voice is Voice.NO]
            raise Refused("consent-objected", title=title, seats=tuple(against))
        case Standing.ASKED:
            until = max(each.until for each in dossier.rounds if each.decision == decision)
            raise Refused("consent-round-runs", title=title, until=until)


def require_no_circle(facts: Sequence[ConditionSet]) -> None:
    """Refuse decisions that wait for one another in a circle: none of them could ever take effect."""
    edges = {(fact.decision, fact.other) for fact in facts if fact.other is not None}
    if circle := find_circle(edges):
        texts = tuple(fact.text for fact in facts if fact.other in circle and fact.decision in circle)
        raise Refused("consent-circle", conditions=texts)


def require_fitting(condition: ConditionSet) -> None:
    """Refuse a condition that does not name what it waits for, or names more than that."""
    names = (condition.request is not None, condition.other is not None)
    wanted = {Needs.WORDING: (True, False), Needs.DECISION: (False, True), Needs.FACT: (False, False)}
    if names != wanted[condition.needs]:
        raise Refused("consent-condition-unfit", text=condition.text)
