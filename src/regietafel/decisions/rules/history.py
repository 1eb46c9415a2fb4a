# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who said what when about a decision, line by line, from the facts alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regietafel.base.messages import Message, Value
from regietafel.base.stamps import HasStamp
from regietafel.decisions.rules.consent import Dossier
from regietafel.facts.decisions import Decision
from regietafel.facts.papers import SentOut


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a history (*regel*): the day it was known, None where unknown, and what was said."""

    on: date | None
    text: Message
    fact: str


def history(decision: Decision, dossier: Dossier) -> tuple[Line, ...]:
    """All that happened to a decision (*verloop*), by day and then in the order it was recorded.

    What it waits for is part of it: the wording that was asked, the answer, and the version it went into.
    """
    own = decision.stamp.id
    requests = {each.request for each in dossier.of(own) if each.request is not None}
    lines: list[tuple[HasStamp, Message]] = [
        (decision, Message("history-decided", {"body": decision.body, "title": decision.title})),
        *_of_requests(requests, dossier),
        *_of_conditions(own, dossier),
        *_of_decision(own, dossier),
    ]
    in_order = sorted(lines, key=lambda line: (line[0].stamp.known.on or date.min, line[0].stamp.recorded))
    return tuple(Line(fact.stamp.known.on, text, fact.stamp.id) for fact, text in in_order)


def _of_requests(ids: set[str], dossier: Dossier) -> Iterator[tuple[HasStamp, Message]]:
    for asked in dossier.requests:
        if asked.stamp.id in ids:
            values: dict[str, Value] = {"by": asked.by, "version": asked.version}
            values |= {"anchor": asked.anchor, "asks": asked.asks}
            yield asked, Message("history-wording-asked", values)
    for answer in dossier.answers:
        if answer.request in ids:
            key = "history-wording-accepted" if answer.accepted else "history-wording-rejected"
            yield answer, Message(key, {"by": answer.by})
    for done in dossier.processed:
        if done.request in ids:
            yield done, Message("history-wording-processed", {"by": done.by, "version": done.version})


def _of_decision(own: str, dossier: Dossier) -> Iterator[tuple[HasStamp, Message]]:
    for asked in (each for each in dossier.rounds if each.decision == own):
        yield asked, Message("history-round-opened", {"until": asked.until, "seats": asked.seats})
    for said in (each for each in dossier.voices if each.decision == own):
        voice = Message(f"voice-{said.voice}")
        yield said, Message("history-voice", {"seat": said.seat, "voice": voice})
    for sent in (each for each in dossier.sent if each.decision == own):
        yield sent, _sent(sent)


def _of_conditions(own: str, dossier: Dossier) -> Iterator[tuple[HasStamp, Message]]:
    mine = {each.stamp.id: each for each in dossier.of(own)}
    for condition in mine.values():
        yield condition, Message("history-condition-set", {"text": condition.text})
    for met in (each for each in dossier.met if each.condition in mine):
        text = mine[met.condition].text
        yield met, Message("history-condition-met", {"text": text, "by": met.by, "because": met.because})


def _sent(sent: SentOut) -> Message:
    if not sent.still_open:
        return Message("history-sent", {"by": sent.by, "to": sent.to})
    because = sent.because or Message("base-unknown")
    return Message(
        "history-sent-open", {"by": sent.by, "to": sent.to, "because": because, "count": len(sent.still_open)}
    )
