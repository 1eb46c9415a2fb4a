# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ladder in use: proposed by the system, taken by the supervisor, refused where it is not lawful yet."""

from datetime import date, timedelta

import pytest

from regietafel import clock
from regietafel.access.readers import ANYONE, Reader
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Span
from regietafel.facts.ladders import CaseOpened, ClosedBecause, FileKind, StepTaken
from regietafel.facts.targets import Housed, MunicipalTarget
from regietafel.figures.services.disputes import Contest
from regietafel.ladders.rules.outcomes import HeldUp, NothingDue, Proposed
from regietafel.ladders.rules.standing import Status
from regietafel.records import ledger
from regietafel.targets.services.reading import province_account
from regietafel.targets.services.recording import correct_housed, record_housed
from regietafel.targets.services.supervising import cases, due_within, new_cases
from regietafel.targets.services.supervising_steps import (
    OWN_FILE,
    Piece,
    Sharing,
    Step,
    Term,
    close_case,
    decline,
    open_case,
    put_on_file,
    take,
)
from regietafel.targets.services.swapping import answer_contest, contest
from regietafel.words import LANGUAGES, say
from tests.targets.services.housing import (
    DAY,
    FIRST,
    GS_GRONINGEN,
    GS_UTRECHT,
    PLANNER,
    PRT_UTRECHT,
    SECOND,
    UTRECHT,
    ZEIST,
    attest,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("case")]

NOW = AsOf()
WHY, LATER = Said("voor deze toets"), date(2022, 9, 1)


def states(on: date, as_of: AsOf = NOW) -> list[tuple[str, Status, list[str]]]:
    found = cases(on, as_of=as_of, reader=ANYONE, subject="GM1969")
    return [
        (
            view.case.opened.matter,
            view.standing.status,
            [each.state.value for each in view.standing.rungs],
        )
        for view in found
    ]


def test_westerkwartier_stands_on_the_known_steps_and_what_is_not_known_stays_so() -> None:
    unknown = ["unknown"] * 3
    assert states(date(2025, 2, 1), AsOf(known=date(2025, 2, 1))) == [
        ("2023-I", Status.OPEN, [*unknown, "taken-day-unknown", "taken", "ahead"])
    ]
    assert states(date(2025, 5, 1)) == [
        ("2023-I", Status.CLOSED, [*unknown, "taken-day-unknown", "taken", "ahead"]),
        ("2023-II", Status.OPEN, [*unknown, "unknown", "taken-day-unknown", "ahead"]),
    ]
    assert "execute" not in {fact.rung for fact in ledger.read(StepTaken)}
    assert states(DAY, AsOf(known=DAY)) == []


def test_execution_before_the_term_has_run_out_is_refused_by_article_124_2() -> None:
    first = cases(date(2025, 2, 1), as_of=NOW, reader=GS_GRONINGEN, subject="GM1969")[1]
    with pytest.raises(Refused, match="supervising-refused-by-law") as refusal:
        take(Step(first.case.id, "execute", date(2025, 6, 30), WHY), sharing=OWN_FILE, reader=GS_GRONINGEN)
    assert "124 lid 2" in say(refusal.value.message, "nl")
    assert "1 juli 2025" in say(refusal.value.message, "nl")
    assert "124(2)" in say(refusal.value.message, "en")


def opened() -> CaseOpened:
    return open_case("GM0344", FIRST, on=DAY, reader=GS_UTRECHT)


def file(case: str, *kinds: FileKind, sharing: Sharing = OWN_FILE, on: date = DAY) -> None:
    for kind in kinds:
        put_on_file(Piece(case, kind, Said(kind.value), on, sharing=sharing), reader=GS_UTRECHT)


def test_delfzijl_a_decision_without_a_term_is_refused_by_article_124_2() -> None:
    case = opened().stamp.id
    file(
        case, FileKind.LIST, FileKind.INFORMATION, FileKind.ANNOUNCEMENT, FileKind.VIEW, FileKind.CONSULTATION
    )
    for rung, on in (
        ("signal", DAY),
        ("inform", DAY),
        ("agree", date(2023, 1, 2)),
        ("announce", date(2023, 2, 1)),
    ):
        take(Step(case, rung, on, WHY), sharing=OWN_FILE, reader=GS_UTRECHT)
    day = date(2023, 3, 1)
    with pytest.raises(Refused, match="supervising-refused-by-law") as refusal:
        take(Step(case, "decide", day, WHY), sharing=OWN_FILE, reader=GS_UTRECHT)
    assert all("124" in say(refusal.value.message, language) for language in LANGUAGES)
    term = Term(date(2023, 6, 1), Said("18 personen gehuisvest"), 18)
    take(Step(case, "decide", day, WHY, (term,)), sharing=Sharing(public=True), reader=GS_UTRECHT)
    (public,) = cases(day, as_of=NOW, reader=UTRECHT, subject="GM0344")
    assert [each.until for each in public.terms] == [date(2023, 6, 1)]
    close_case(case, ClosedBecause.DONE, ground=WHY, on=date(2023, 5, 1), reader=GS_UTRECHT)
    (closed,) = cases(date(2023, 5, 2), as_of=NOW, reader=GS_UTRECHT, subject="GM0344")
    assert closed.standing.status is Status.CLOSED


def test_a_decision_without_announcement_view_and_consultation_on_file_is_refused() -> None:
    case = opened().stamp.id
    term = Term(date(2023, 6, 1), WHY)
    with pytest.raises(Refused, match="supervising-refused"):
        take(Step(case, "decide", DAY, WHY, (term,)), sharing=OWN_FILE, reader=GS_UTRECHT)


def test_the_system_proposes_and_a_person_declines_with_a_reason() -> None:
    new = new_cases("PV26", DAY, as_of=NOW, reader=GS_UTRECHT)
    assert ("GM0344", 18) in {(each.area, each.owed.persons) for each in new}
    case = opened().stamp.id
    (view,) = due_within("PV26", DAY, as_of=NOW, reader=GS_UTRECHT)
    assert isinstance(view.due, Proposed)
    assert view.due.rung.key == "signal"
    assert ledger.read(StepTaken, case_id=case) == []
    with pytest.raises(Refused, match="supervising-decline-needs-reason"):
        decline(case, "signal", reason=Said(" "), on=DAY, again_on=None, reader=GS_UTRECHT)
    decline(case, "signal", reason=Said("eerst bellen"), on=DAY, again_on=None, reader=GS_UTRECHT)
    assert due_within("PV26", DAY, as_of=NOW, reader=GS_UTRECHT) == ()
    board = province_account(FIRST, DAY, as_of=NOW, area="PV26", reader=GS_UTRECHT)
    assert {line.due for line in board.lines} == {None}


def test_a_case_is_opened_once_and_only_about_what_is_owed() -> None:
    opened()
    with pytest.raises(Refused, match="ladders-case-exists"):
        opened()
    with pytest.raises(Refused, match="supervising-nothing-owed"):
        open_case("GM0355", FIRST, on=DAY, reader=GS_UTRECHT)


def test_an_unanswered_dispute_holds_up_the_rung_that_rests_on_it() -> None:
    opened()
    (count,) = ledger.read(Housed, area="GM0344")
    contest(
        Contest(count.stamp.id, Said("drie te weinig geteld"), 165), area="GM0344", on=DAY, reader=UTRECHT
    )
    (view,) = cases(DAY, as_of=NOW, reader=GS_UTRECHT, subject="GM0344")
    assert isinstance(view.due, HeldUp)


def due() -> object:
    (view,) = cases(LATER, as_of=NOW, reader=GS_UTRECHT, subject="GM0344")
    return view.due


def test_a_dispute_about_a_later_count_or_a_corrected_one_holds_up_the_rung_as_well() -> None:
    opened()
    said = Contest(count_of_summer(2).stamp.id, WHY, 40)
    contested = contest(said, area="GM0344", on=LATER, reader=UTRECHT).stamp.id
    assert isinstance(due(), HeldUp)
    answer_contest(contested, by="COA", ground=WHY, on=LATER, reader=PLANNER)
    assert isinstance(due(), Proposed)
    wrong = ledger.read(Housed, area="GM0344", period=str(FIRST))[0]
    right = correct_housed(wrong.stamp.id, 163, attest=attest(reason="telfout"), reader=PLANNER)
    contest(Contest(right.stamp.id, WHY, 170), area="GM0344", on=LATER, reader=UTRECHT)
    assert isinstance(due(), HeldUp)


def test_a_dispute_about_the_number_of_a_later_half_year_holds_up_nothing() -> None:
    opened()
    (target,) = ledger.read(MunicipalTarget, area="GM0344", period=str(SECOND), how="computed")
    contest(Contest(target.stamp.id, WHY, 1), area="GM0344", on=LATER, reader=UTRECHT)
    assert isinstance(due(), Proposed)


def test_of_a_half_year_that_has_been_made_up_since_no_rung_is_due_and_none_can_be_taken() -> None:
    case = opened().stamp.id
    count_of_summer(17)
    assert isinstance(due(), Proposed)
    count_of_summer(18)
    assert isinstance(due(), NothingDue)
    assert due_within("PV26", LATER, as_of=NOW, reader=GS_UTRECHT) == ()
    with pytest.raises(Refused, match="supervising-settled"):
        take(Step(case, "signal", LATER, WHY), sharing=OWN_FILE, reader=GS_UTRECHT)
    (view,) = cases(DAY, as_of=NOW, reader=GS_UTRECHT, subject="GM0344")
    assert isinstance(view.due, Proposed)


def count_of_summer(persons: int) -> Housed:
    there = ledger.read(Housed, area="GM0344", period=str(SECOND))
    if there:
        more = attest(LATER, "telfout")
        return correct_housed(there[0].stamp.id, persons, attest=more, reader=PLANNER)
    summer = Span(SECOND.first_day, LATER)
    return record_housed("GM0344", persons, window=summer, attest=attest(LATER), reader=PLANNER)


def test_a_step_on_a_day_that_has_not_come_is_refused_for_no_term_has_run_out() -> None:
    case = opened().stamp.id
    tomorrow = clock.today() + timedelta(days=1)
    with pytest.raises(Refused, match="known-in-future"):
        take(Step(case, "signal", tomorrow, WHY), sharing=OWN_FILE, reader=GS_UTRECHT)
    with pytest.raises(Refused, match="known-in-future"):
        file(case, FileKind.VIEW, on=tomorrow)


def test_only_the_rung_that_is_proposed_can_be_declined() -> None:
    case = opened().stamp.id
    for rung in ("inform", "execute"):
        with pytest.raises(Refused, match="supervising-not-proposed"):
            decline(case, rung, reason=WHY, on=DAY, again_on=None, reader=GS_UTRECHT)
    close_case(case, ClosedBecause.DONE, ground=WHY, on=DAY, reader=GS_UTRECHT)
    with pytest.raises(Refused, match="supervising-not-proposed"):
        decline(case, "signal", reason=WHY, on=DAY, again_on=None, reader=GS_UTRECHT)


def test_a_case_is_not_closed_before_a_step_that_was_taken_nor_without_a_ground() -> None:
    case = opened().stamp.id
    take(Step(case, "signal", LATER, WHY), sharing=OWN_FILE, reader=GS_UTRECHT)
    with pytest.raises(Refused, match="ladders-later-on-record"):
        close_case(case, ClosedBecause.DONE, ground=WHY, on=DAY, reader=GS_UTRECHT)
    with pytest.raises(Refused, match="supervising-course-needs-reason"):
        close_case(case, ClosedBecause.DONE, ground=Said(" "), on=LATER, reader=GS_UTRECHT)


def seen(reader: Reader) -> list[str]:
    found = cases(DAY, as_of=NOW, reader=reader, subject="GM0344")
    return [piece.title.nl for view in found for piece in view.file]


def test_the_file_of_the_supervisor_and_that_of_the_prt_are_two_unless_shared() -> None:
    case = opened().stamp.id
    file(case, FileKind.TALK)
    file(case, FileKind.LETTER, sharing=Sharing(("GM0344",)))
    assert seen(GS_UTRECHT) == ["talk", "letter"]
    assert seen(UTRECHT) == ["letter"]
    assert [seen(reader) for reader in (PRT_UTRECHT, ZEIST, GS_GRONINGEN, ANYONE)] == [[], [], [], []]
    file(case, FileKind.AGREEMENT, sharing=Sharing(("GM0344", "PRT-PV26")))
    assert "talk" not in seen(PRT_UTRECHT)


@pytest.mark.parametrize("reader", [PRT_UTRECHT, UTRECHT, GS_GRONINGEN, ANYONE])
def test_only_the_supervisor_of_the_province_acts(reader: Reader) -> None:
    with pytest.raises(Refused, match="access-denied"):
        open_case("GM0344", FIRST, on=DAY, reader=reader)
    with pytest.raises(Refused, match="access-denied"):
        due_within("PV26", DAY, as_of=NOW, reader=reader)
    case = opened().stamp.id
    with pytest.raises(Refused, match=r"access-denied|base-no-such-fact"):
        take(Step(case, "signal", DAY, WHY), sharing=OWN_FILE, reader=reader)
