# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Minutes are made from the record, edited, adopted in a later meeting; registers show what is open."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.actions.services import of_table
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.decisions.rules.consent import Standing
from regietafel.decisions.services.consenting import (
    Outcome,
    Sending,
    Wanted,
    follow_up,
    meet_condition,
    open_round,
    say,
    send,
    set_condition,
)
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import AgendaProposed, Document, DocumentState, Purpose
from regietafel.facts.papers import Became, Needs, Voice
from regietafel.meetings.rules.blocks import BlockState, Correction
from regietafel.meetings.rules.differences import ChangeKind
from regietafel.meetings.rules.held import NotedAction, NotedDecision, Notes
from regietafel.meetings.services import minutes, papers, registers
from regietafel.meetings.services.dossiers import decision_view
from regietafel.meetings.services.holding import Recorded, hold
from regietafel.meetings.services.papers import File, Wish
from regietafel.meetings.services.preparing import Plan, PlannedItem, convene
from regietafel.records import drafts, ledger

pytestmark = pytest.mark.django_db

KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
OTHER = Reader("j.smit", Role.SECRETARIAT, frozenset({"LRT"}))
VNG = Reader("a.de.vries", Role.MEMBER, frozenset({"VNG", "LRT"}))
DAY, LATER = date(2022, 9, 7), date(2022, 10, 5)
ACTING = Acting(KEEPER, DAY)


def convened(on: date) -> str:
    plan = Plan((PlannedItem("1", Said("Flexwoningen"), Purpose.DECISION),))
    acting = Acting(KEEPER, date(2022, 9, 1))
    return convene(plan, table="LRT", on=on, public=False, acting=acting).stamp.id


def noted(
    key: str, kind: DecisionKind = DecisionKind.AGREEMENT, text: str = "Zo doen we het."
) -> NotedDecision:
    return NotedDecision(key, "1", kind, Said(key), Said(text))


def held(*decisions: NotedDecision, on: date = DAY) -> tuple[str, Recorded]:
    key = convened(on)
    todo = (
        NotedAction(decisions[0].key, Said("Schrijf de notitie."), ("VNG",), term=Said("eind september")),
    )
    return key, hold(key, Notes(decisions=decisions, actions=todo), acting=Acting(KEEPER, on))


def test_an_edit_by_hand_survives_what_is_recorded_later() -> None:
    key, recorded = held(noted("notitie"))
    block = f"decision/{recorded.decisions[0].stamp.id}"
    first = minutes.draft(key, reader=KEEPER)
    minutes.edit(first, block, text="Van mij.", reader=KEEPER)
    hold(key, Notes(decisions=(noted("nog iets"),)), acting=ACTING)
    later = {each.key: each for each in minutes.draft(key, reader=OTHER).blocks}
    assert (later[block].text, later[block].state) == ("Van mij.", BlockState.EDITED)
    assert any(each.text == "Zo doen we het." and each.heading == "nog iets" for each in later.values())
    with pytest.raises(drafts.Overtaken) as refused:
        minutes.edit(first, block, text="Van de ander.", reader=OTHER)
    assert refused.value.theirs is not None
    assert refused.value.theirs.by == "m.bakker"


def test_a_defect_keeps_its_words_beside_the_correction() -> None:
    key, recorded = held(noted("a", text="De achtstand is in gehaald."))
    block = f"decision/{recorded.decisions[0].stamp.id}"
    correction = Correction("achtstand is in gehaald", "achterstand is ingehaald")
    minutes.correct(minutes.draft(key, reader=KEEPER), block, correction=correction, reader=KEEPER)
    found = next(each for each in minutes.draft(key, reader=KEEPER).blocks if each.key == block)
    assert (found.text, found.corrections) == ("De achtstand is in gehaald.", (correction,))
    with pytest.raises(Refused, match="minutes-correction-without-text"):
        minutes.correct(
            minutes.draft(key, reader=KEEPER), block, correction=Correction("iets", "anders"), reader=KEEPER
        )


def test_minutes_with_a_number_that_leads_nowhere_are_not_offered() -> None:
    key, _ = held(noted("a", text="Er zijn 2.193 mensen."))
    with pytest.raises(Refused, match="minutes-numbers-loose"):
        minutes.offer(key, acting=ACTING)


def test_minutes_go_from_draft_to_public_and_are_adopted_in_a_later_meeting() -> None:
    key, _ = held(noted("notitie"))
    later = convened(LATER)
    with pytest.raises(Refused, match="minutes-step-not-next"):
        minutes.adopt(key, adopted_in=later, reader=KEEPER)
    offered = minutes.offer(key, acting=ACTING)
    assert minutes.text_as_offered(offered)[0].heading == "1. Flexwoningen"
    with pytest.raises(Refused, match="minutes-adopted-too-early"):
        minutes.adopt(key, adopted_in=key, reader=KEEPER)
    with pytest.raises(Refused, match="access-denied"):
        minutes.offer(key, acting=Acting(VNG, DAY))


@pytest.mark.parametrize("document", list(Document))
def test_every_document_of_a_meeting_is_made_from_the_record(document: Document) -> None:
    key, _ = held(noted("afspraak"), noted("kennis", DecisionKind.NOTICE))
    text = " ".join(each.text for each in minutes.draft(key, reader=KEEPER, document=document).blocks)
    wanted = {
        Document.AGENDA: "Flexwoningen",
        Document.MINUTES: "uiterlijk 30 september 2022",
        Document.DECISIONS: "Zo doen we het.",
        Document.AGREEMENTS: "Zo doen we het.",
        Document.ACTIONS: "Schrijf de notitie.",
    }
    assert wanted[document] in text
    assert minutes.document_state(key, document, as_of=AsOf(), reader=KEEPER) is None


def test_registers_show_what_was_asked_and_never_answered() -> None:
    _, recorded = held(
        noted("verzoek", DecisionKind.REQUEST),
        noted("signaal", DecisionKind.WARNING),
        noted("vraag", DecisionKind.QUESTION),
    )
    ids = {each.title.nl: each.stamp.id for each in recorded.decisions}
    assert [each.unanswered for each in registers.requests(AsOf(), reader=KEEPER)] == [True]
    follow_up(ids["verzoek"], Outcome(Became.GRANTED, Said("SJenV is akkoord."), "SJenV"), acting=ACTING)
    assert [each.unanswered for each in registers.requests(AsOf(), reader=KEEPER)] == [False]
    assert [each.unanswered for each in registers.warnings(AsOf(), reader=KEEPER, table="LRT")] == [True]
    assert registers.warnings(AsOf(), reader=ANYONE) == ()


def test_an_open_question_comes_back_on_an_agenda_once() -> None:
    held(noted("vraag", DecisionKind.QUESTION))
    for _ in range(2):
        registers.return_questions("LRT", on=DAY, reader=KEEPER)
    (made,) = ledger.read(AgendaProposed)
    assert (made.title, made.why) == (Said("vraag"), registers.QUESTION_RETURNS)


def test_the_register_of_actions_finds_what_is_late_on_a_day() -> None:
    held(noted("notitie"))
    late = of_table.actions(AsOf(), on=date(2022, 10, 1), reader=KEEPER, overdue=True)
    assert [line.fact.title.nl for line in late] == ["Schrijf de notitie."]
    assert of_table.actions(AsOf(), on=date(2022, 9, 30), reader=KEEPER, overdue=True) == []
    assert of_table.actions(AsOf(), on=DAY, reader=KEEPER, text="notitie schrijf", table="LRT")[0].flags == ()
    assert of_table.actions(AsOf(), on=DAY, reader=KEEPER, text="iets anders") == []


def test_a_member_sees_what_is_asked_of_it_before_a_day() -> None:
    _, recorded = held(noted("notitie"), noted("brief"))
    letter = recorded.decisions[1].stamp.id
    made = open_round(letter, ("VNG", "IPO"), term=Said("binnen vijf werkdagen"), acting=ACTING)
    assert made.until == date(2022, 9, 14)
    bodies = frozenset({"VNG"})
    asked = of_table.asked_before(bodies, date(2022, 9, 30), as_of=AsOf(), on=DAY, reader=VNG)
    assert [each.title.nl for each in asked.actions] == ["Schrijf de notitie."]
    assert [(each.title.nl, voice.seat) for each, voice in asked.voices] == [("brief", "VNG")]
    say(letter, "VNG", voice=Voice.NO, acting=Acting(VNG, DAY))
    with pytest.raises(Refused, match="consent-objected"):
        send(letter, Sending(("Kamer",), "SJenV"), acting=Acting(KEEPER, date(2022, 9, 20)))
    with pytest.raises(Refused, match="access-denied"):
        say(letter, "IPO", voice=Voice.NO, acting=Acting(VNG, DAY))
    with pytest.raises(Refused, match="round-term-without-day"):
        open_round(letter, ("IPO",), term=Said("z.s.m."), acting=ACTING)


def test_a_decision_waits_for_a_fact_that_is_met_by_hand_with_a_reason() -> None:
    _, recorded = held(noted("brief"))
    letter = recorded.decisions[0].stamp.id
    made = set_condition(letter, Wanted(Needs.FACT, Said("het bedrag is bekend")), acting=ACTING)
    assert decision_view(letter, AsOf(), on=DAY, reader=KEEPER).standing is Standing.CONDITIONAL
    with pytest.raises(Refused, match="condition-meets-itself"):
        meet_condition(made.stamp.id, Said(" "), acting=ACTING)
    meet_condition(made.stamp.id, Said("Stond in de brief."), acting=ACTING)
    assert decision_view(letter, AsOf(), on=DAY, reader=KEEPER).in_force


def test_a_paper_keeps_its_versions_and_what_was_asked_of_each() -> None:
    paper = papers.file_paper(
        Said("De brief"), table="LRT", item=None, owner="SJenV", public=False, acting=ACTING
    ).stamp.id
    first = File("1.txt", "text/plain", b"een", "# Conclusie\n\nHet kabinet kiest.")
    papers.add_version(paper, first, after=0, acting=ACTING)
    wish = Wish("VNG", 1, "Conclusie", Said("Neutraler"))
    request = papers.ask_wording(paper, wish, acting=Acting(VNG, DAY)).stamp.id
    with pytest.raises(Refused, match="wording-no-such-place"):
        papers.ask_wording(paper, Wish("VNG", 1, "Begin", Said("Anders")), acting=Acting(VNG, DAY))
    second = File("2.txt", "text/plain", b"twee", "# Conclusie\n\nHet kabinet weegt af.")
    with pytest.raises(Refused, match="wording-not-to-process"):
        papers.add_version(paper, second, after=1, processes=(request,), acting=ACTING)
    papers.answer_wording(request, accepted=True, by="SJenV", because=None, acting=ACTING)
    with pytest.raises(Refused, match="wording-answered-already"):
        papers.answer_wording(request, accepted=False, by="SJenV", because=None, acting=ACTING)
    with pytest.raises(Refused, match="version-overtaken"):
        papers.add_version(paper, second, after=0, acting=ACTING)
    papers.add_version(paper, second, after=1, processes=(request,), acting=ACTING)
    changes = papers.changes(paper, old=1, new=2, reader=VNG)
    assert [(each.kind, each.under) for each in changes] == [
        (ChangeKind.SAME, "Conclusie"),
        (ChangeKind.CHANGED, "Conclusie"),
    ]
    view = papers.paper(paper, AsOf(), reader=VNG)
    assert (len(view.versions), view.requests[0].open) == (2, False)


def test_adopted_minutes_say_in_which_meeting_and_with_which_changes() -> None:
    key, _ = held(noted("notitie"))
    later = convened(LATER)
    minutes.offer(key, acting=ACTING)
    made = minutes.adopt(key, adopted_in=later, changes=Said("Punt 1 aangevuld."), reader=KEEPER)
    assert (made.adopted_in, made.changes, made.stamp.known.on) == (later, Said("Punt 1 aangevuld."), LATER)
    minutes.publish(key, Document.MINUTES, digest="0" * 64, acting=Acting(KEEPER, LATER))
    state = minutes.document_state(key, Document.MINUTES, as_of=AsOf(), reader=KEEPER)
    assert state is DocumentState.PUBLISHED
