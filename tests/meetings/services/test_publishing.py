# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is published holds no private name, in no byte of any form; two people make it public."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.attendance import Attendance, Hidden
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import Document, Purpose
from regietafel.meetings.rules.held import NotedAction, NotedDecision, NotedParty, NotedSubstitution, Notes
from regietafel.meetings.services import minutes
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.preparing import Plan, PlannedItem, convene
from regietafel.meetings.services.publishing import Choices, prepare, proposal, published, release
from regietafel.minutes.rules.redaction import Privacy
from regietafel.outlets.documents.texts_within import texts_within
from regietafel.records import drafts, persons

pytestmark = pytest.mark.django_db

KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
OTHER = Reader("j.smit", Role.SECRETARIAT, frozenset({"LRT"}))
DAY, LATER = date(2022, 9, 7), date(2022, 10, 5)
ACTING, RELEASING = Acting(KEEPER, LATER), Acting(OTHER, LATER)
PRIVATE = ("J. de Wit", "Karin Jansen", "P. Verhoeven")
ROLE = "coördinator crisis Ter Apel"
PLAN = Plan((PlannedItem("1", Said("Flexwoningen"), Purpose.DECISION),))


def a_meeting(on: date) -> str:
    return convene(PLAN, table="LRT", on=on, public=False, acting=Acting(KEEPER, date(2022, 9, 1))).stamp.id


@pytest.fixture
def adopted() -> str:
    """Adopted minutes in which private names stand in every place where one can stand."""
    key, (wit, jansen, minister) = (
        a_meeting(DAY),
        (persons.add(name) for name in (*PRIVATE[:2], "E. van der Burg")),
    )
    persons.add(PRIVATE[2])
    parties = (
        NotedParty("wit", person=wit, organisation="COA", function=Said("adviseur")),
        NotedParty("jansen", person=jansen, hidden=Hidden.NAME, function=Said("DGM")),
        NotedParty("minister", person=minister, function=Said("staatssecretaris")),
        NotedParty(
            "role", Attendance.EXCUSED, organisation="MinVWS", function=Said(ROLE), hidden=Hidden.ROLE
        ),
    )
    text = f"Mw. De Wit mailt P. Verhoeven (p.verhoeven@coa.nl) en dhr. Pietersen; de {ROLE} belt."
    made = NotedDecision("a", "1", DecisionKind.AGREEMENT, Said("Jansen schrijft"), Said(text))
    todo = NotedAction("a", Said("Verhoeven schrijft de notitie."), ("COA",), term=Said("eind september"))
    notes = Notes(
        parties=parties,
        substitutions=(NotedSubstitution("role", "jansen", role=Said("rol van Karin Jansen")),),
        decisions=(made,),
        actions=(todo,),
    )
    hold(key, notes, acting=Acting(KEEPER, DAY))
    by_hand = minutes.draft(key, reader=KEEPER)
    minutes.edit(by_hand, "attendance/present", text="J. de Wit (COA), Karin Jansen", reader=KEEPER)
    minutes.offer(key, acting=ACTING)
    minutes.adopt(key, adopted_in=a_meeting(LATER), reader=KEEPER)
    return key


def choices(key: str, *, decided: bool = True) -> Choices:
    """The minister is named for the office; the name nobody knows is left out."""
    found = proposal(key, Document.MINUTES, acting=ACTING)
    named = frozenset(each.person for each in found.people if each.name == "E. van der Burg")
    return Choices(named, hidden=frozenset(found.suspects) if decided else frozenset())


def test_no_byte_of_what_is_published_holds_a_private_name_or_a_hidden_role(adopted: str) -> None:
    prepare(adopted, Document.MINUTES, choices=choices(adopted), version=0, acting=ACTING)
    made = release(adopted, Document.MINUTES, acting=RELEASING)
    (public,) = published(AsOf(), reader=ANYONE)
    assert public.fact == made
    assert set(public.files) == {"pdf", "docx", "txt", "json"}
    words = ("de wit", "jansen", "verhoeven", "pietersen", "@coa.nl", ROLE.casefold())
    for form in public.files:
        texts = [" ".join(text.split()).casefold() for text in texts_within(public.content(form))]
        assert any("schrijft de notitie" in text for text in texts), form
        found = [(form, word) for word in words if any(word in text for text in texts)]
        assert found == []


def test_the_test_of_every_byte_finds_a_name_that_is_there(adopted: str) -> None:
    """Otherwise it proves nothing: the same search in what the table reads itself finds each name."""
    from regietafel.meetings.services.writing import Wanted, writing_of
    from regietafel.minutes.outlets.documents import PaperForm, written

    whole = writing_of(adopted, Document.MINUTES, as_of=AsOf(), wanted=Wanted("nl", LATER), reader=KEEPER)
    privacy = Privacy(frozenset(PRIVATE))
    for form in (PaperForm.PDF, PaperForm.DOCX, PaperForm.TEXT):
        leaks = {hit.words for text in texts_within(written(whole, form)) for hit in privacy.leaks(text)}
        assert any("Wit" in words for words in leaks)
        assert any("Verhoeven" in words for words in leaks)


def test_an_office_holder_is_named_and_a_name_nobody_knows_waits_for_a_decision(adopted: str) -> None:
    with pytest.raises(Refused, match="publishing-undecided"):
        prepare(adopted, Document.MINUTES, choices=choices(adopted, decided=False), version=0, acting=ACTING)
    without_reason = Choices(kept={"dhr. Pietersen": " "})
    with pytest.raises(Refused, match="publishing-reason-missing"):
        prepare(adopted, Document.MINUTES, choices=without_reason, version=0, acting=ACTING)


def test_one_lays_ready_and_another_releases(adopted: str) -> None:
    with pytest.raises(Refused, match="publishing-not-prepared"):
        release(adopted, Document.MINUTES, acting=RELEASING)
    prepare(adopted, Document.MINUTES, choices=choices(adopted), version=0, acting=ACTING)
    with pytest.raises(Refused, match="publishing-by-one"):
        release(adopted, Document.MINUTES, acting=ACTING)
    persons.add("N. Flexwoningen")
    with pytest.raises(Refused, match="publishing-changed-since"):
        release(adopted, Document.MINUTES, acting=RELEASING)
    assert published(AsOf(), reader=ANYONE) == []


def test_what_another_releases_is_looked_through_again_for_names_nobody_knows(adopted: str) -> None:
    """The text is as it was laid ready, but nobody says any more why the name in it may stay."""
    found = choices(adopted)
    kept = Choices(found.named, kept=dict.fromkeys(found.hidden, "staat in de krant"))
    ready = prepare(adopted, Document.MINUTES, choices=kept, version=0, acting=ACTING)
    open_again = {**ready.content, "kept": {}}
    drafts.save(ready.kind, ready.subject, content=open_again, version=ready.version, by=ready.by)
    with pytest.raises(Refused, match="publishing-changed-since"):
        release(adopted, Document.MINUTES, acting=RELEASING)
    assert published(AsOf(), reader=ANYONE) == []


def test_who_was_erased_later_does_not_come_back_in_what_was_published(adopted: str) -> None:
    prepare(adopted, Document.MINUTES, choices=choices(adopted), version=0, acting=ACTING)
    release(adopted, Document.MINUTES, acting=RELEASING)
    for name in PRIVATE:
        known = next(iter(persons.of_name(name)), None)
        assert known is not None
        persons.erase(known)
    (public,) = published(AsOf(), reader=ANYONE)
    assert not any("Verhoeven" in text for text in texts_within(public.content("docx")))
