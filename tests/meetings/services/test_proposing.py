# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A rule that finds the same thing every night proposes it once; the table says what became of it."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import AgendaProposed, ProposalAnswer
from regietafel.meetings.services.proposing import Subject, decline, place, proposals, propose
from regietafel.records import ledger

pytestmark = pytest.mark.django_db

KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT", "HLRT"}))
MEMBER = Reader("a.de.vries", Role.MEMBER, frozenset({"VNG", "LRT"}))
DAY = date(2022, 8, 1)


def subject(why: str = "action-overdue", table: str = "LRT") -> Subject:
    return Subject(table, Said("Notitie flexwoningen"), "de-notitie", why)


def test_the_same_subject_for_the_same_reason_is_proposed_once() -> None:
    first = propose(subject(), by="sweep", on=DAY, reader=KEEPER)
    assert propose(subject(), by="sweep", on=date(2022, 8, 2), reader=KEEPER) == first
    propose(subject("question-returns"), by="sweep", on=DAY, reader=KEEPER)
    propose(subject(table="HLRT"), by="sweep", on=DAY, reader=KEEPER)
    assert len(ledger.read(AgendaProposed)) == 3
    assert [each.fact for each in proposals("HLRT", AsOf(), reader=KEEPER)] != []


def test_a_proposal_is_placed_or_declined_once() -> None:
    placed = propose(subject(), by="VNG", on=DAY, reader=MEMBER)
    declined = propose(subject("report-missed"), by="VNG", on=DAY, reader=MEMBER)
    assert all(each.open for each in proposals("LRT", AsOf(), reader=MEMBER))
    place(placed.stamp.id, meeting_on=date(2022, 9, 7), item="3", on=DAY, reader=KEEPER)
    decline(declined.stamp.id, because=Said("Al binnen"), on=DAY, reader=KEEPER)
    answers = [each.answer for each in proposals("LRT", AsOf(), reader=MEMBER) if each.answer]
    assert [(each.answer, each.item) for each in answers] == [
        (ProposalAnswer.PLACED, "3"),
        (ProposalAnswer.DECLINED, None),
    ]
    with pytest.raises(Refused, match="proposal-answered-already"):
        decline(placed.stamp.id, because=Said("Toch niet"), on=DAY, reader=KEEPER)


def test_a_proposal_is_declined_with_a_reason() -> None:
    made = propose(subject(), by="VNG", on=DAY, reader=MEMBER)
    with pytest.raises(Refused, match="proposal-needs-reason"):
        decline(made.stamp.id, because=Said(" "), on=DAY, reader=KEEPER)


def test_the_secretariat_of_the_table_answers_and_nobody_else() -> None:
    made = propose(subject(), by="VNG", on=DAY, reader=MEMBER)
    elsewhere = Reader("j.smit", Role.COORDINATOR, frozenset({"PRT-PV26", "LRT-not"}))
    with pytest.raises(Refused, match="access-denied"):
        decline(made.stamp.id, because=Said("Nee"), on=DAY, reader=MEMBER)
    with pytest.raises(Refused, match="base-no-such-fact"):
        decline(made.stamp.id, because=Said("Nee"), on=DAY, reader=elsewhere)
    with pytest.raises(Refused, match="access-denied"):
        propose(subject(), by="iemand", on=DAY, reader=ANYONE)
    assert proposals("LRT", AsOf(), reader=ANYONE) == []
