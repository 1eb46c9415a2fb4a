# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What seats say to a decision, the conditions it hangs on, and the sending that waits for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import allowed, require
from regietafel.access.readers import Reader
from regietafel.access.visible import one
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Stamp, Visibility
from regietafel.base.terms import LatestDay, read_term
from regietafel.decisions.rules.consent import (
    Standing,
    holding,
    require_fitting,
    require_no_circle,
    require_settled,
    standing,
)
from regietafel.decisions.services.effects import said_about, whole
from regietafel.facts import Fact
from regietafel.facts.attendance import SeatHeld
from regietafel.facts.decisions import Decision
from regietafel.facts.papers import (
    Became,
    ConditionMet,
    ConditionSet,
    Consented,
    FollowedUp,
    Needs,
    RoundOpened,
    SentOut,
    Voice,
)
from regietafel.facts.targets import NationalTarget, TargetAdjusted
from regietafel.facts.tasks import Distribution
from regietafel.law.terms import conventions
from regietafel.records import ledger

_NUMBERS: tuple[type[Fact], ...] = (Distribution, NationalTarget, TargetAdjusted)


@dataclass(frozen=True, slots=True)
class Sending:
    """What is to be sent (*verzending*): to whom, by which body, which version of which paper.

    ``although`` is the reason to send it while something is still open; without one that is refused.
    """

    to: tuple[str, ...]
    by: str
    paper: str | None = None
    version: int | None = None
    although: Said | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a decision must wait for (*gewenste voorwaarde*); ``on`` is the id of the request or decision."""

    needs: Needs
    text: Said
    on: str | None = None
    by: str | None = None
    by_day: date | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of something in the minutes (*afloop*): in words, by whom, through which decision."""

    became: Became
    text: Said
    by: str
    through: str | None = None


@ledger.turn()
def say(decision: str, seat: str, *, voice: Voice, because: Said | None = None, acting: Acting) -> Consented:
    """Put on record what a seat says to a decision (*stem*); for the seat itself, or by the secretariat."""
    found = _decision(decision, reader=acting.reader)
    if not _keeps(found, acting.reader):
        require(acting.reader, "table.speak", thing=_organisation(seat))
    stamp = _stamp(found, acting, ground="stem")
    return ledger.append([Consented(stamp, decision, seat, voice, because=because)])[0]


@ledger.turn()
def open_round(decision: str, seats: tuple[str, ...], *, term: Said, acting: Acting) -> RoundOpened:
    """Open a written round; the last day to object is computed from the term, which must leave one."""
    found = _kept(decision, reader=acting.reader)
    outcome = read_term(term.nl, said=acting.today, by=conventions(acting.today))
    if not isinstance(outcome, LatestDay):
        raise Refused("round-term-without-day", term=term)
    stamp = _stamp(found, acting, ground="schriftelijke ronde")
    return ledger.append([RoundOpened(stamp, decision, seats, term, outcome.day)])[0]


@ledger.turn()
def set_condition(decision: str, wanted: Wanted, *, acting: Acting) -> ConditionSet:
    """Let a decision hang on something: a wording request, another decision, or a fact.

    Refused once it has set numbers: those were in force already, and would vanish by what is said later.
    """
    found = _kept(decision, reader=acting.reader)
    if any(ledger.read(kind, decision_id=decision) for kind in _NUMBERS):
        raise Refused("condition-after-numbers", title=found.title)
    made = ConditionSet(
        _stamp(found, acting, ground="voorwaarde"),
        decision=decision,
        needs=wanted.needs,
        text=wanted.text,
        by=wanted.by,
        request=wanted.on if wanted.needs is Needs.WORDING else None,
        other=wanted.on if wanted.needs is Needs.DECISION else None,
        by_day=wanted.by_day,
    )
    require_fitting(made)
    require_no_circle([*ledger.read(ConditionSet), made])
    return ledger.append([made])[0]


@ledger.turn()
def meet_condition(condition: str, because: Said, *, fact: str | None = None, acting: Acting) -> ConditionMet:
    """Say that the fact a condition waits for is known, or that a rejected wording is let go."""
    found = one(ConditionSet, condition, as_of=AsOf(), reader=acting.reader)
    decision = _kept(found.decision, reader=acting.reader)
    if found.needs is Needs.DECISION or not because.nl.strip():
        raise Refused("condition-meets-itself", text=found.text)
    stamp = _stamp(decision, acting, ground="voorwaarde vervuld")
    return ledger.append([ConditionMet(stamp, condition, decision.body, because, fact)])[0]


@ledger.turn()
def send(decision: str, sending: Sending, *, acting: Acting) -> SentOut:
    """Send what was agreed; refused while conditions are open, and says which.

    With a reason it can be sent all the same: then it is on record for good which conditions were open, who
    sent it and why.
    """
    found = _kept(decision, reader=acting.reader)
    said = said_about([decision], whole(AsOf()))
    now = standing(decision, said, on=acting.today)
    if now in (Standing.SENT, Standing.SENT_OPEN):
        raise Refused("consent-sent-already", title=found.title)
    although = sending.although if sending.although and sending.although.nl.strip() else None
    if although is None:
        require_settled(decision, said, on=acting.today, title=found.title)
    still_open = tuple(each.fact.stamp.id for each in holding(decision, said, on=acting.today))
    made = SentOut(
        _stamp(found, acting, ground="verzonden"),
        decision=decision,
        by=sending.by,
        to=sending.to,
        paper=sending.paper,
        version=sending.version,
        still_open=still_open,
        because=although if now is not Standing.UNCONDITIONAL else None,
    )
    return ledger.append([made])[0]


@ledger.turn()
def follow_up(decision: str, outcome: Outcome, *, acting: Acting) -> FollowedUp:
    """Put on record what became of a request, a warning or an open question (*opvolging*)."""
    found = _kept(decision, reader=acting.reader)
    stamp = _stamp(found, acting, ground="opvolging")
    made = FollowedUp(stamp, decision, outcome.became, outcome.text, outcome.by, through=outcome.through)
    return ledger.append([made])[0]


def _organisation(seat: str) -> str:
    """Who holds a seat; a body without a seat speaks for itself."""
    held = ledger.read(SeatHeld, code=seat)
    return held[-1].organisation if held else seat


def _decision(decision: str, *, reader: Reader) -> Decision:
    return one(Decision, decision, as_of=AsOf(), reader=reader)


def _table(decision: Decision) -> str:
    return decision.meeting.table if decision.meeting is not None else decision.body


def _keeps(decision: Decision, reader: Reader) -> bool:
    return allowed(reader, "table.keep", thing=_table(decision))


def _kept(decision: str, *, reader: Reader) -> Decision:
    found = _decision(decision, reader=reader)
    require(reader, "table.keep", thing=_table(found))
    return found


def _stamp(decision: Decision, acting: Acting, *, ground: str) -> Stamp:
    circle = Circle((_table(decision),), public=decision.stamp.visibility is Visibility.PUBLIC)
    return attested(of_table(circle, acting.today, ground=ground), reader=acting.reader)
