# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The documents of the meeting of 8 July 2022, as the records hold it."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import Document, DocumentState, Purpose
from regietafel.meetings.rules.held import NotedDecision, Notes
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.meetings import items_of
from regietafel.meetings.services.minutes import draft, edit, offer
from regietafel.meetings.services.numbers import Pages
from regietafel.meetings.services.papers import file_paper
from regietafel.meetings.services.preparing import Plan, PlannedItem, add_late_item, convene
from regietafel.meetings.services.writing import Wanted, find_meeting, writing_of
from regietafel.minutes.outlets.documents import PaperForm, Writing, content_of, written
from regietafel.outlets.documents import plain_text

pytestmark = pytest.mark.usefixtures("case")
SECRETARIAT = Reader("s.bakker", Role.SECRETARIAT, frozenset({"LRT"}))


def key() -> str:
    return find_meeting("LRT-2022-07-08", AsOf(), reader=SECRETARIAT).stamp.id


def writing(
    document: Document = Document.MINUTES,
    *,
    language: str = "nl",
    reader: Reader = SECRETARIAT,
    pages: Pages | None = None,
) -> Writing:
    wanted = Wanted(language, date(2022, 7, 12), pages)
    return writing_of(key(), document, as_of=AsOf(), wanted=wanted, reader=reader)


def test_every_document_of_the_meeting_is_written_from_the_records() -> None:
    for document, form in product(Document, (PaperForm.HTML, PaperForm.TEXT)):
        assert written(writing(document), form), document
    assert written(writing(), PaperForm.PDF).startswith(b"%PDF-")
    assert written(writing(), PaperForm.DOCX).startswith(b"PK")


def test_every_number_has_a_note_and_those_on_record_lead_to_their_source() -> None:
    found = writing()
    assert len(found.minutes.figures) >= 7
    assert found.references
    assert [name for name, _ in content_of(found).notes] == [
        str(n + 1) for n in range(len(found.minutes.figures))
    ]


def test_an_action_has_the_latest_day_that_its_words_come_to() -> None:
    assert date(2022, 7, 15) in writing(Document.ACTIONS).latest.values()


def test_an_edit_by_hand_stands_in_the_draft_that_is_written() -> None:
    found = draft(key(), reader=SECRETARIAT)
    block = next(each for each in found.blocks if each.key.startswith("decision/"))
    edit(found, block.key, text="Met de hand geschreven zin.", reader=SECRETARIAT)
    assert "Met de hand geschreven zin." in {entry.text for entry in writing().minutes.entries}


def test_a_meeting_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused, match="documents-no-such-meeting"):
        find_meeting("LRT-1999-01-01", AsOf(), reader=SECRETARIAT)


def test_a_draft_is_for_who_keeps_the_table_and_the_agenda_for_whoever_sees_the_meeting() -> None:
    member = Reader("lid", Role.MEMBER, frozenset({"VNG", "LRT"}))
    for reader in (member, ANYONE):
        assert writing(Document.AGENDA, reader=reader).agenda
        with pytest.raises(Refused, match="documents-not-public"):
            writing(reader=reader)


def test_what_waits_for_adoption_is_for_the_table_and_public_for_nobody_else() -> None:
    offer(key(), Document.ACTIONS, acting=Acting(SECRETARIAT, date(2022, 7, 12)))
    member = Reader("lid", Role.MEMBER, frozenset({"VNG", "LRT"}))
    assert writing(Document.ACTIONS, reader=member).state is DocumentState.FOR_ADOPTION
    for reader in (ANYONE, Reader("ander", Role.MEMBER, frozenset({"VNG"}))):
        with pytest.raises(Refused, match="documents-not-public"):
            writing(Document.ACTIONS, reader=reader)


def test_what_was_offered_keeps_the_entries_and_the_text_it_had() -> None:
    found = draft(key(), reader=SECRETARIAT)
    loose = {message.params["block"] for message in found.loose}
    for block in loose:
        found = draft(key(), reader=SECRETARIAT)
        edit(found, str(block), text="Zonder getal.", reader=SECRETARIAT)
    offer(key(), acting=Acting(SECRETARIAT, date(2022, 7, 12)))
    before = [entry.text for entry in writing().minutes.entries]
    note = NotedDecision("later", "1", DecisionKind.POSITION, Said("Later"), Said("Later genoteerd."))
    hold(key(), Notes(decisions=(note,)), acting=Acting(SECRETARIAT, date(2022, 7, 12)))
    assert [entry.text for entry in writing().minutes.entries] == before


def test_a_number_leads_to_the_fact_with_that_amount_and_to_its_page() -> None:
    made = writing(pages=lambda name, about: f"https://tafel.example/{name}/{about}/")
    by_value = {int(figure.value): place for place, figure in enumerate(made.minutes.figures)}
    ter_apel = made.references[by_value[2193]]
    assert "Ter Apel" in ter_apel.text or "2.193" in ter_apel.text
    assert (ter_apel.address or "").startswith("https://tafel.example/source/")
    notice = made.references[by_value[13_500]]
    assert (notice.address or "").startswith("https://tafel.example/decision/")
    assert set(made.references) == set(range(len(made.minutes.figures)))


def test_the_agenda_says_what_each_item_is_for_how_it_came_there_and_its_papers() -> None:
    items = (
        PlannedItem("1", Said("Mededelingen", "Announcements"), Purpose.INFORMATION, hammer=True),
        PlannedItem("2", Said("De notitie"), Purpose.DECISION, comes_from=first_item()),
        PlannedItem("3", Said("Van de HLRT"), Purpose.DISCUSSION, from_table="HLRT"),
    )
    acting = Acting(SECRETARIAT, date(2022, 7, 12))
    plan = Plan(items, begins="10:00", place=Said("Den Haag"))
    made = convene(plan, table="LRT", on=date(2022, 9, 1), public=False, acting=acting)
    late = PlannedItem("4", Said("Nagekomen punt"), Purpose.INFORMATION)
    add_late_item(late, meeting=made.stamp.id, acting=acting)
    (second,) = [
        each for each in items_of(made.stamp.id, AsOf(), reader=SECRETARIAT) if each.fact.number == "2"
    ]
    file_paper(
        Said("Notitie sporen"),
        table="LRT",
        item=second.fact.stamp.id,
        owner=None,
        public=False,
        acting=acting,
    )
    wanted = Wanted("nl", date(2022, 8, 25))
    found = writing_of(made.stamp.id, Document.AGENDA, as_of=AsOf(), wanted=wanted, reader=SECRETARIAT)
    said = plain_text(content_of(found))
    for part in (
        "Begint om: 10:00", "Plaats: Den Haag", "1. Mededelingen", "ter informatie · hamerstuk",
        "2. De notitie", "ter besluitvorming · aangehouden in het overleg van 8 juli 2022",
        "Stuk: Notitie sporen",
        "ter bespreking · doorgeleid van HLRT", "nagekomen: na de uitnodiging toegevoegd",
    ):  # fmt: skip
        assert part in said, part


def first_item() -> str:
    return items_of(key(), AsOf(), reader=SECRETARIAT)[0].fact.stamp.id


def test_what_is_written_by_hand_stands_at_its_place_in_every_document() -> None:
    for document, kind, part in (
        (Document.MINUTES, "item/2", "Onder punt 2 met de hand."),
        (Document.MINUTES, "attendance/present", "Allen, zoals gemeld."),
        (Document.MINUTES, "substitution/", "Vervanging met de hand."),
        (Document.AGENDA, "item/1", "Andere titel"),
        (Document.ACTIONS, "action/", "Actie met de hand."),
        (Document.AGREEMENTS, "decision/", "Afspraak met de hand."),
    ):
        found = draft(key(), reader=SECRETARIAT, document=document)
        block = next(each for each in found.blocks if each.key.startswith(kind))
        edit(found, block.key, text=part, reader=SECRETARIAT)
        assert plain_text(content_of(writing(document))).count(part) == 1, part


def test_minutes_that_were_adopted_elsewhere_are_not_made_up_from_what_is_on_record() -> None:
    june = find_meeting("LRT-2022-06-15", AsOf(), reader=SECRETARIAT).stamp.id
    wanted = Wanted("nl", date(2022, 7, 12))
    with pytest.raises(Refused, match="documents-not-held"):
        writing_of(june, Document.MINUTES, as_of=AsOf(), wanted=wanted, reader=SECRETARIAT)
