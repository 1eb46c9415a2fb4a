# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The meeting of 8 July 2022 as a meeting: who was there, what it holds, the letter that waits for IPO."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.actions.rules.coming import Why
from regietafel.actions.services.register import next_agenda, register_on
from regietafel.base.messages import Refused, Said
from regietafel.base.seats import TableRole
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08 import DAY, load
from regietafel.cases.lrt_2022_07_08.meeting import MEETING
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from regietafel.decisions.rules.consent import Standing
from regietafel.decisions.services.consenting import Sending, send
from regietafel.facts.attendance import Attendance, Hidden
from regietafel.facts.decisions import Action, Decision, DecisionKind
from regietafel.facts.meetings import AgendaItem, Document, DocumentState
from regietafel.meetings.rules.attendance import SeatStatus
from regietafel.meetings.rules.documents import state_of
from regietafel.meetings.services.dossiers import decision_view
from regietafel.meetings.services.meetings import MeetingView, meeting, meeting_on
from regietafel.meetings.services.minutes import draft, offer
from regietafel.meetings.services.papers import File, add_version, paper
from regietafel.meetings.services.seats import roles_of, sitting
from regietafel.meetings.services.structure import told
from regietafel.minutes.rules.structure import Hides, Presence
from regietafel.records import ledger, persons

pytestmark = pytest.mark.django_db

KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
LETTER = fact_id("lrt-letter")


@pytest.fixture(autouse=True)
def case(db: None) -> None:
    load()


def view() -> MeetingView:
    return meeting(MEETING, AsOf(), reader=ANYONE)


def test_twelve_are_named_nine_of_them_present_and_four_are_there_by_function_only() -> None:
    roll, names = view().roll, view().names
    assert len(names) == 12
    present = [each for each in roll.present if each.person is not None]
    absent = [each for each in roll.absent if each.person is not None]
    assert (len(present), len(absent)) == (9, 3)
    by_function = [each for each in roll.present if each.person is None and each.function is not None]
    assert [each.function.nl for each in by_function if each.function] == ["DGM", "DGSZI", "DGOBDR", "DGRVB"]
    assert all(each.hidden is Hidden.NAME for each in by_function)
    assert [each.attendance for each in roll.parties].count(Attendance.SUPPORT) == 2


def test_five_edges_of_substitution_one_double_and_one_between_two_who_are_hidden() -> None:
    roll = view().roll
    by_id = {each.stamp.id: each for each in roll.parties}
    dgrvb = next(each for each in roll.parties if each.function and each.function.nl == "DGRVB")
    assert len(roll.edges) == 5
    assert len(roll.stands_for(dgrvb.stamp.id)) == 2
    hidden = [edge for edge in roll.edges if edge.role_hidden]
    assert [(by_id[edge.absent].hidden, by_id[edge.by].hidden) for edge in hidden] == [
        (Hidden.NAME, Hidden.BOTH)
    ]


def test_every_seat_of_the_table_had_somebody_to_speak_for_it() -> None:
    found = {place.seat.code: place.status for place in view().roll.places}
    assert found["LRT/MSZW"] is found["LRT/MVRO"] is SeatStatus.SUBSTITUTED
    assert Counter(found.values()) == {SeatStatus.PRESENT: 6, SeatStatus.SUBSTITUTED: 2}


def test_who_chaired_the_meeting_is_unknown_whoever_chaired_the_table() -> None:
    assert view().fact.chair is None
    roles = roles_of("LRT", DAY, as_of=AsOf(), reader=ANYONE)
    assert [role.holders for role in roles if role.role is TableRole.CHAIR] == [("SJenV",)]
    assert roles_of("LRT", date(2021, 12, 31), as_of=AsOf(), reader=ANYONE) == ()


def test_the_twenty_two_entries_by_kind_with_what_is_missing() -> None:
    entries = told(view(), AsOf(), reader=ANYONE).entries
    assert [entry.number for entry in entries] == list(range(1, 23))
    kinds = {entry.number: entry.kind for entry in entries}
    assert {number for number, kind in kinds.items() if kind is None} == {9, 13, 14, 21}
    assert Counter(kind for kind in kinds.values() if kind) == {
        DecisionKind.ADOPTION: 1,
        DecisionKind.REQUEST: 2,
        DecisionKind.CONCERN: 1,
        DecisionKind.AGREEMENT: 4,
        DecisionKind.POSITION: 3,
        DecisionKind.FINDING: 3,
        DecisionKind.NOTICE: 2,
        DecisionKind.WARNING: 1,
        DecisionKind.QUESTION: 1,
    }
    actions = {entry.number: entry.action for entry in entries if entry.action}
    assert set(actions) == {2, 9, 13, 14, 17, 21}
    assert {number for number, action in actions.items() if action.without_holder} == {9, 17}
    assert {number for number, action in actions.items() if action.without_term} == {2, 9, 17}
    assert actions[9].supervisors == ("SJenV", "MVRO")
    assert [entry.number for entry in entries if entry.unanswered] == [4, 6]
    assert entries[4].conditions[0].entry == 3
    assert entries[2].answer is not None
    assert (entries[2].answer.by, entries[2].answer.agrees) == ("SJenV", True)


def test_the_structure_tells_seven_redactions_of_which_one_hides_a_role() -> None:
    found = told(view(), AsOf(), reader=ANYONE)
    assert Counter(each.hides for each in found.redactions) == {Hides.NAME: 6, Hides.ROLE: 1}
    assert [each.also for each in found.substitutions] == [False, False, True, False, False]
    assert len(found.present) == 13
    assert sum(each.presence is Presence.SUPPORT for each in found.attendees) == 2


def test_actions_without_holder_or_date_are_kept_and_flagged() -> None:
    lacking = {fact.title.nl.split()[0]: fact.lacks for fact in ledger.read(Action) if fact.lacks}
    assert lacking == {
        "Verken": ("date",),
        "Werk": ("holder", "date"),
        "Schrijf": ("holder", "date"),
        "Verspreid": ("holder", "date"),
        "Verdeel": ("date",),
    }


def test_agreements_have_the_numbers_of_their_table_and_year() -> None:
    numbered = [fact for fact in ledger.read(Decision) if fact.number is not None]
    assert sorted((fact.body, fact.number) for fact in numbered if fact.number) == [
        ("LRT", 1),
        ("LRT", 2),
        ("LRT", 3),
    ]
    assert all(fact.kind is DecisionKind.AGREEMENT for fact in numbered)


def test_the_minutes_of_15_june_are_adopted_in_the_meeting_of_8_july() -> None:
    earlier = meeting_on("LRT", date(2022, 6, 15), as_of=AsOf(), reader=ANYONE)
    moves = meeting(earlier.stamp.id, AsOf(), reader=ANYONE).documents
    assert state_of(Document.MINUTES, moves) is DocumentState.ADOPTED
    assert [move.adopted_in for move in moves if move.state is DocumentState.ADOPTED] == [MEETING]


def test_every_number_in_the_minutes_leads_to_a_figure_a_task_or_a_decision() -> None:
    found = draft(MEETING, reader=KEEPER)
    assert found.loose == ()
    assert len(found.blocks) > 30
    text = "\n".join(block.text for block in found.blocks)
    for figure in ("2.193", "7.500", "51.000", "10.000", "50%", "13.500"):
        assert figure in text
    offer(MEETING, acting=Acting(KEEPER, date(2022, 7, 11)))


def test_who_fills_a_seat_is_an_id_on_a_day() -> None:
    days = (DAY, date(2022, 7, 1))
    there = [
        {line.seat.code: line.person for line in sitting("LRT", day, as_of=AsOf(), reader=ANYONE)}
        for day in days
    ]
    assert [seats["LRT/IPO"] for seats in there] == [fact_id("person/de-reus"), None]


def test_the_letter_waits_for_the_wording_of_ipo_and_goes_when_it_is_in() -> None:
    day = date(2022, 7, 11)
    before = decision_view(LETTER, AsOf(), on=day, reader=KEEPER)
    assert before.standing is Standing.CONDITIONAL
    sending = Sending(("Tweede Kamer",), by="SJenV", paper=fact_id("letter"), version=2)
    acting = Acting(KEEPER, day)
    with pytest.raises(Refused, match="consent-conditions-open") as refused:
        send(LETTER, sending, acting=acting)
    assert [said.nl for said in refused.value.message.params["open"]] == [  # type: ignore[union-attr] # a tuple of texts
        "de tekst waar IPO om vraagt staat in de brief"
    ]
    request = paper(fact_id("letter"), AsOf(), reader=KEEPER).requests[0]
    second = File("brief-versie-2.txt", "text/plain", b"# Conclusie\n\nNeutraal.", "# Conclusie\n\nNeutraal.")
    add_version(fact_id("letter"), second, after=1, processes=(request.fact.stamp.id,), acting=acting)
    assert decision_view(LETTER, AsOf(), on=day, reader=KEEPER).standing is Standing.UNCONDITIONAL
    send(LETTER, sending, acting=acting)
    after = decision_view(LETTER, AsOf(), on=day, reader=KEEPER)
    assert after.standing is Standing.SENT
    assert [line.text.key for line in after.history] == [
        "history-decided",
        "history-wording-asked",
        "history-wording-accepted",
        "history-condition-set",
        "history-wording-processed",
        "history-sent",
    ]
    with pytest.raises(Refused, match="consent-sent-already"):
        send(LETTER, sending, acting=acting)


def test_the_letter_sent_all_the_same_says_who_and_why_for_good() -> None:
    acting = Acting(KEEPER, date(2022, 7, 11))
    sending = Sending(("Tweede Kamer",), by="SJenV", although=Said("De Kamer vraagt erom."))
    sent = send(LETTER, sending, acting=acting)
    assert (sent.by, sent.because, len(sent.still_open)) == ("SJenV", Said("De Kamer vraagt erom."), 1)
    found = decision_view(LETTER, AsOf(), on=acting.today, reader=KEEPER)
    assert found.standing is Standing.SENT_OPEN
    assert found.history[-1].text.key == "history-sent-open"


def test_a_name_that_is_erased_leaves_the_meeting_as_it_was() -> None:
    person = fact_id("person/lamers")
    persons.erase(person)
    found = view()
    assert found.names[person] is None
    assert len(found.roll.present) == len(view().roll.present)
    assert found.roll.edges == view().roll.edges


def test_the_exploration_does_not_wait_for_the_wording_that_ipo_asks() -> None:
    seen = register_on(DAY, as_of=AsOf(), reader=ANYONE)
    explore = seen.item(fact_id("explore-options"))
    assert explore.waits is None
    assert explore.title.nl.startswith("Verken")


def test_the_next_agenda_holds_the_open_question_and_what_ipo_got_no_answer_to() -> None:
    coming = next_agenda(DAY, as_of=AsOf(), reader=ANYONE)
    points = {each.about: each.why for each in coming if each.is_point}
    assert points == {
        fact_id("ipo-legal-basis"): (Why.UNANSWERED,),
        fact_id("lrt-raise-question"): (Why.OPEN_QUESTION,),
    }


def test_what_is_ours_and_not_of_the_minutes_is_marked() -> None:
    items = [fact for fact in ledger.read(AgendaItem) if fact.meeting == MEETING]
    assert {fact.stamp.source.mark for fact in items} == {Mark.ASSUMPTION}
    (question,) = ledger.read(Decision, ids=[fact_id("lrt-raise-question")])
    assert "[Toelichting van Regietafel, niet uit het verslag:" in question.text.nl


def test_thirteen_were_there_wherever_they_are_counted() -> None:
    assert len(view().roll.present) == len(told(view(), AsOf(), reader=ANYONE).present) == 13
