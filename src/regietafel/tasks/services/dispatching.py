# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sharing a distribution with named receivers: sent, received, reacted to, per version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regietafel.access.attest import Attest, attested
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import one, read
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Stamp, Visibility
from regietafel.facts.dispatches import Answer, Dispatch, PublicSince, Reaction, Receipt
from regietafel.facts.tasks import Distribution
from regietafel.records import ledger

REGISTER = Source("regietafel-dispatch", "Verzendregister", "Regietafel", SourceKind.PUBLISHED)


@dataclass(frozen=True, slots=True)
class DispatchState:
    """How one version stands with one receiver (*stand van de verzending*)."""

    dispatch: Dispatch
    version: int
    receipt: Receipt | None
    reaction: Reaction | None

    def embargoed(self, day: date) -> bool:
        """Whether the receiver may not yet pass it on."""
        return self.dispatch.embargo is not None and day < self.dispatch.embargo

    @property
    def says(self) -> Message:
        """Where it stands, in one word."""
        if self.reaction is not None:
            return Message(f"dispatch-{self.reaction.answer.value}")
        return Message("dispatch-received" if self.receipt is not None else "dispatch-sent")


def states(series: str, as_of: AsOf, *, reader: Reader) -> list[DispatchState]:
    """Every dispatch of every version of a series that this reader may see, newest version first."""
    versions = {
        fact.stamp.id: fact.version for fact in ledger.read(Distribution, as_of, history=True, series=series)
    }
    sent = [fact for fact in read(Dispatch, as_of, reader=reader) if fact.about in versions]
    receipts = {fact.dispatch: fact for fact in read(Receipt, as_of, reader=reader)}
    reactions = {fact.dispatch: fact for fact in read(Reaction, as_of, reader=reader)}
    found = [
        DispatchState(fact, versions[fact.about], receipts.get(fact.stamp.id), reactions.get(fact.stamp.id))
        for fact in sent
    ]
    return sorted(found, key=lambda state: (-state.version, state.dispatch.receiver))


@ledger.turn()
def send(
    distribution: Distribution,
    receivers: Sequence[str],
    *,
    on: date,
    embargo: date | None,
    reader: Reader,
) -> tuple[Dispatch, ...]:
    """Put on record that this version was shared with these receivers on a day; each gets a version once."""
    require(reader, "dispatch.send")
    if not receivers:
        raise Refused("dispatch-no-receivers")
    if embargo is not None and embargo < on:
        raise Refused("dispatch-embargo-before-sending", embargo=embargo, day=on)
    # Looked up without the reader's own view, so that a version a colleague sent is not sent twice.
    earlier = {fact.receiver for fact in ledger.read(Dispatch, AsOf()) if fact.about == distribution.stamp.id}
    if twice := sorted(earlier & set(receivers)):
        raise Refused("dispatch-sent-before", receivers=", ".join(twice), version=distribution.version)
    facts = [
        Dispatch(
            _stamp(on, reader, scope=(receiver, *sorted(reader.circles))),
            distribution.stamp.id,
            receiver,
            on,
            embargo,
        )
        for receiver in receivers
    ]
    return tuple(ledger.append(facts))


@ledger.turn()
def receive(dispatch: str, *, on: date, as_of: AsOf, reader: Reader) -> Receipt:
    """Put on record that the receiver has it."""
    sent = _sent(dispatch, on, as_of=as_of, reader=reader)
    if any(fact.dispatch == dispatch for fact in ledger.read(Receipt, AsOf())):
        raise Refused("dispatch-received-before")
    receipt = Receipt(_stamp(on, reader, scope=sent.stamp.scope), dispatch, on)
    ledger.append([receipt])
    return receipt


@ledger.turn()
def react(dispatch: str, answer: Answer, *, reason: str, on: date, as_of: AsOf, reader: Reader) -> Reaction:
    """Put on record what the receiver says; an objection has a reason, a later answer replaces an earlier."""
    sent = _sent(dispatch, on, as_of=as_of, reader=reader)
    if answer is Answer.OBJECTS and not reason.strip():
        raise Refused("dispatch-objection-needs-reason")
    earlier = [fact for fact in ledger.read(Reaction, AsOf()) if fact.dispatch == dispatch]
    stamp = _stamp(on, reader, scope=sent.stamp.scope, replaces=earlier[-1].stamp.id if earlier else None)
    reaction = Reaction(stamp, dispatch, answer, Said(reason.strip()) if reason.strip() else None)
    ledger.append([reaction])
    return reaction


def public_since(about: Sequence[str], as_of: AsOf, *, reader: Reader) -> list[PublicSince]:
    """What is on record about these facts being public already."""
    return [fact for fact in read(PublicSince, as_of, reader=reader) if fact.about in about]


def _sent(dispatch: str, on: date, *, as_of: AsOf, reader: Reader) -> Dispatch:
    sent = one(Dispatch, dispatch, as_of=as_of, reader=reader)
    require(reader, "dispatch.answer", thing=sent.receiver)
    if on < sent.sent_on:
        raise Refused("dispatch-answer-before-sending", day=on, sent=sent.sent_on)
    return sent


def _stamp(on: date, reader: Reader, *, scope: tuple[str, ...], replaces: str | None = None) -> Stamp:
    known = Known(on, "vastgelegd bij de verzending")
    attest = Attest(known, REGISTER, Visibility.PARTY, scope, reason="een later antwoord")
    return attested(attest, reader=reader, replaces=replaces)
