# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is asked of the table and what it answers: requests for change, and whether an action is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.acting import of_register, require_text
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.actions.services.recording import held, require_bodies, require_holder
from regietafel.base.messages import Refused, Said
from regietafel.facts.actions import (
    ChangeAnswered,
    ChangeRequested,
    DoneAnswered,
    DoneProposed,
    RequestAnswer,
)
from regietafel.records import ledger


@dataclass(frozen=True, slots=True)
class Answer:
    """The words of the table (*antwoord*): in whose name, and by which decision."""

    by: str
    text: Said
    decision: str | None = None


@ledger.turn()
def ask_change(
    about: str, by: str, *, text: Said, decision: str | None, on: date, reader: Reader
) -> ChangeRequested:
    """A party asks for a change of a measure or an action; it stands until the table answers."""
    require(reader, "agenda.note", thing=by)
    seen = held(on, reader)
    if all(measure.code != about for measure in seen.measures):
        seen.item(about)
    require_bodies((by,), reader)
    require_text(text.nl)
    stamp = attested(of_register(on), reader=reader)
    return ledger.append([ChangeRequested(stamp, about, by, text, decision)])[0]


@ledger.turn()
def answer_change(
    request: str, answer: RequestAnswer, *, words: Answer, on: date, reader: Reader
) -> ChangeAnswered:
    """What the table says to a request; once, with its words and the decision behind it."""
    require(reader, "agenda.keep")
    seen = held(on, reader)
    of_measures = [each for measure in seen.measures for each in measure.requests]
    asked = [*of_measures, *(each for item in seen.items for each in item.requests)]
    found = next((each for each in asked if each.asked.stamp.id == request), None)
    if found is None:
        raise Refused("base-no-such-fact", fact=request)
    if found.answer is not None:
        raise Refused("agenda-answered-already", day=found.answer.stamp.valid.start)
    require_text(words.text.nl)
    stamp = attested(of_register(on), reader=reader)
    fact = ChangeAnswered(stamp, request, words.by, answer, words.text, words.decision)
    return ledger.append([fact])[0]


@ledger.turn()
def report_done(
    action: str, by: str, *, ground: Said, province: str | None, on: date, reader: Reader
) -> DoneProposed:
    """A holder says that it is done, in one province or as a whole; the table has the last word."""
    item = held(on, reader).item(action)
    require_holder(item, reader)
    if item.ended:
        raise Refused("agenda-ended", action=item.title)
    if province is not None and province not in item.provinces:
        raise Refused("agenda-not-in-province", action=item.title, province=province)
    if any(claim.answer is None and claim.proposed.province == province for claim in item.claims):
        raise Refused("agenda-reported-already", action=item.title)
    require_text(ground.nl)
    stamp = attested(of_register(on), reader=reader)
    return ledger.append([DoneProposed(stamp, action, by, ground, province)])[0]


@ledger.turn()
def answer_done(proposal: str, *, confirmed: bool, words: Answer, on: date, reader: Reader) -> DoneAnswered:
    """The table confirms that an action is done, or does not, with the ground; once."""
    require(reader, "agenda.keep")
    claims = [claim for item in held(on, reader).items for claim in item.claims]
    found = next((claim for claim in claims if claim.proposed.stamp.id == proposal), None)
    if found is None:
        raise Refused("base-no-such-fact", fact=proposal)
    if found.answer is not None:
        raise Refused("agenda-answered-already", day=found.answer.stamp.valid.start)
    require_text(words.text.nl)
    stamp = attested(of_register(on), reader=reader)
    fact = DoneAnswered(stamp, proposal, words.by, confirmed, words.text, words.decision)
    return ledger.append([fact])[0]
