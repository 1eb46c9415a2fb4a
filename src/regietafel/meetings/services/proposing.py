# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Items proposed for the next agenda of a table, by a person or a rule, each for one reason at most once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.acting import Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import one, read
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import AgendaAnswered, AgendaProposed, ProposalAnswer, Purpose
from regietafel.records import ledger


@dataclass(frozen=True, slots=True)
class Subject:
    """What somebody wants on the next agenda (*voorstel voor een agendapunt*).

    ``about`` is the id of the fact it is about, ``why`` a short code of the reason; together with the table
    they are proposed once. ``ground`` says the reason in words.
    """

    table: str
    title: Said
    about: str
    why: str
    purpose: Purpose = Purpose.DISCUSSION
    ground: Said | None = None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposed item with what became of it; None while nobody has answered."""

    fact: AgendaProposed
    answer: AgendaAnswered | None

    @property
    def open(self) -> bool:
        return self.answer is None


@ledger.turn()
def propose(subject: Subject, *, by: str, on: date, reader: Reader) -> AgendaProposed:
    """Propose an item for the next agenda; who proposes the same again gets the proposal that is there.

    ``by`` is the body that proposes, or the name of the rule that found it.
    """
    require(reader, "agenda.propose")
    there = ledger.read(AgendaProposed, table=subject.table, about=subject.about, why=subject.why)
    if there:
        return there[0]
    made = AgendaProposed(
        attested(of_table(Circle((subject.table,)), on, ground="voorgesteld voor de agenda"), reader=reader),
        table=subject.table,
        title=subject.title,
        about=subject.about,
        why=subject.why,
        by=by,
        purpose=subject.purpose,
        ground=subject.ground,
    )
    return ledger.append([made])[0]


@ledger.turn()
def decline(proposal: str, *, because: Said, on: date, reader: Reader) -> AgendaAnswered:
    """Keep a proposed item off the agenda (*niet agenderen*), with the reason; once, and for good."""
    found = _unanswered(proposal, reader=reader)
    if not because.nl.strip():
        raise Refused("proposal-needs-reason")
    return _answer(found, ProposalAnswer.DECLINED, on=on, reader=reader, because=because)


@ledger.turn()
def place(proposal: str, *, meeting_on: date, item: str, on: date, reader: Reader) -> AgendaAnswered:
    """Put on record that a proposed item stands on the agenda of that day, under that number."""
    found = _unanswered(proposal, reader=reader)
    return _answer(found, ProposalAnswer.PLACED, on=on, reader=reader, at=(meeting_on, item))


def proposals(table: str, as_of: AsOf, *, reader: Reader) -> list[Proposed]:
    """The items proposed for a table, oldest first, with what became of each."""
    answers = {answer.proposal: answer for answer in read(AgendaAnswered, as_of, reader=reader)}
    found = read(AgendaProposed, as_of, reader=reader, table=table)
    return [Proposed(fact, answers.get(fact.stamp.id)) for fact in found]


def _unanswered(proposal: str, *, reader: Reader) -> AgendaProposed:
    found = one(AgendaProposed, proposal, as_of=AsOf(), reader=reader)
    require(reader, "table.keep", thing=found.table)
    if ledger.read(AgendaAnswered, proposal_id=proposal):
        raise Refused("proposal-answered-already", title=found.title)
    return found


def _answer(
    found: AgendaProposed,
    answer: ProposalAnswer,
    *,
    on: date,
    reader: Reader,
    at: tuple[date, str] | None = None,
    because: Said | None = None,
) -> AgendaAnswered:
    made = AgendaAnswered(
        attested(of_table(Circle((found.table,)), on, ground="antwoord op het voorstel"), reader=reader),
        proposal=found.stamp.id,
        answer=answer,
        by=found.table,
        on=at and at[0],
        item=at and at[1],
        because=because,
    )
    return ledger.append([made])[0]
