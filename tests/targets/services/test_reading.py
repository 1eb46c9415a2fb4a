# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reading the housing targets of the demonstration: the published figures come out, with what differs."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from regietafel.access.readers import ANYONE, Reader
from regietafel.base.apportionment import RoundingRule
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf, Span, Visibility
from regietafel.facts import Fact
from regietafel.facts.meetings import AgendaAnswered, AgendaProposed, ProposalAnswer
from regietafel.facts.targets import SumOf
from regietafel.outlets.accounts import account, plain
from regietafel.records import ledger
from regietafel.targets.rules.country import TargetBasis
from regietafel.targets.rules.outlook import Outlook
from regietafel.targets.rules.schedule import ScheduleClass, monthly
from regietafel.targets.services.outlook import SoFar, outlook_from
from regietafel.targets.services.reading import country_account, municipality_account, province_account
from regietafel.targets.services.recording import record_housed
from regietafel.words import LANGUAGES, say
from tests.records.worlds import stamp
from tests.targets.services.housing import (
    DAY,
    FIRST,
    GS_UTRECHT,
    PLANNER,
    PRT_UTRECHT,
    SECOND,
    UTRECHT,
    ZEIST,
    attest,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("case")]

THEN = AsOf(known=DAY)


def test_the_first_half_of_2022_ends_at_1821_with_the_printed_values_beside_it() -> None:
    found = country_account(FIRST, DAY, as_of=AsOf(), reader=ANYONE)
    assert found.account is not None
    whole = found.account
    assert (whole.opening, whole.target, whole.housed, whole.closing) == (-3728, 9979, 11886, -1821)
    assert whole.basis is TargetBasis.PUBLISHED_SUM
    printed = {each.fact.persons: each.difference for each in whole.printed if each.fact.of is SumOf.CLOSING}
    assert printed == {-1833: -12, -1836: -15}
    own, *beside = found.made_up
    assert (own.share, own.printed) == (Fraction(1907, 3728), None)
    assert f"{float(own.share):.1%}" == "51.2%"
    assert {f"{float(each.share):.1%}" for each in beside} == {"50.8%"}
    assert found.bare_target_met is True


def test_the_published_sum_is_kept_and_no_rule_is_tuned_to_it() -> None:
    found = country_account(FIRST, DAY, as_of=AsOf(), reader=ANYONE)
    sums = {each.rule: (each.total, each.municipalities, each.in_force) for each in found.computed}
    assert sums == {RoundingRule.UP: (10167, 345, True), RoundingRule.NEAREST: (10009, 345, False)}
    assert found.account is not None
    assert found.account.not_attributed.target == 9979 - found.account.municipal.parts["target"].persons


def test_the_second_half_of_2022_is_divided_over_344_municipalities() -> None:
    found = country_account(SECOND, DAY, as_of=THEN, reader=ANYONE)
    assert {each.rule.value: each.total for each in found.computed} == {"up": 13675, "nearest": 13506}
    assert found.municipalities == 344
    assert found.account is not None
    assert found.account.national is not None
    assert found.account.national.persons == 13500
    assert found.bare_target_met is None  # nothing has been counted yet, and that is not zero


def test_the_20000_of_august_were_not_known_on_8_july_and_never_carry_backlog() -> None:
    then = country_account(SECOND, DAY, as_of=THEN, reader=ANYONE).account
    later = country_account(SECOND, DAY, as_of=AsOf(known=date(2022, 8, 31)), reader=ANYONE).account
    assert then is not None
    assert later is not None
    assert then.agreed == ()
    assert [fact.persons for fact in later.agreed] == [20000]
    assert (then.target, then.closing) == (later.target, later.closing)


def test_a_raise_is_an_open_question_with_a_holder_and_a_term() -> None:
    (asked,) = country_account(SECOND, DAY, as_of=THEN, reader=ANYONE).questions
    (needed,) = asked.preconditions
    assert (needed.holders, needed.latest) == (("HLRT",), date(2022, 8, 31))
    assert needed.term is not None
    assert needed.term.nl == "deze zomer"
    before = AsOf(known=date(2022, 7, 7))
    assert country_account(SECOND, DAY, as_of=before, reader=ANYONE).questions == ()


def test_a_question_that_returns_is_shown_to_the_table_with_its_agenda_and_to_nobody_else() -> None:
    (asked,) = country_account(SECOND, DAY, as_of=THEN, reader=ANYONE).questions
    about = asked.preconditions[0].stamp.id
    scoped = stamp(DAY, visibility=Visibility.TABLE, scope=("LRT",))
    item = AgendaProposed(scoped, "LRT", Said("Randvoorwaarden"), about, "late", "regel")
    placed = AgendaAnswered(
        stamp(DAY, visibility=Visibility.TABLE, scope=("LRT",)),
        scoped.id,
        ProposalAnswer.PLACED,
        "secretariaat",
        on=date(2022, 9, 2),
    )
    proposed: list[Fact] = [item, placed]
    ledger.append(proposed)
    (seen,) = country_account(SECOND, DAY, as_of=THEN, reader=PLANNER).questions
    assert [(back.proposed.about, back.answered and back.answered.on) for back in seen.agenda] == [
        (about, date(2022, 9, 2))
    ]
    assert country_account(SECOND, DAY, as_of=THEN, reader=ANYONE).questions[0].agenda == ()


@pytest.mark.parametrize(("whole", "pace"), [(28_283, 4_714), (19_082, 3_180)])
def test_the_published_paces_are_one_sixth(whole: int, pace: int) -> None:
    assert monthly(whole) == pace


HAAGLANDEN = {"GM0503": 9, "GM0629": 9, "GM0518": -50, "GM1783": -28, "GM0637": -23, "GM0626": -1}


@pytest.mark.parametrize(("area", "balance"), HAAGLANDEN.items())
def test_the_balances_of_haaglanden_come_out_as_printed(area: str, balance: int) -> None:
    found = municipality_account(FIRST, DAY, as_of=AsOf(), area=area, reader=ANYONE)
    assert found.line is not None
    assert found.line.closing.balance == balance


def test_westerkwartier_owes_two_half_years_of_origin_and_the_oldest_comes_first() -> None:
    late, day = HalfYear(2025, 1), date(2025, 5, 1)
    found = municipality_account(late, day, as_of=AsOf(), area="GM1969", reader=ANYONE)
    assert found.line is not None
    owed = [(str(part.origin), part.persons) for part in found.line.closing.owed]
    assert owed == [("2023-I", 42), ("2023-II", 38), ("2025-I", 54)]
    terms = [each for each in found.next if each.what.key == "housing-next-term"]
    assert [each.day for each in terms] == [date(2025, 7, 1)]
    then = municipality_account(late, day, as_of=AsOf(known=date(2025, 1, 7)), area="GM1969", reader=ANYONE)
    assert then.line is not None
    assert [part.persons for part in then.line.closing.owed] == [42]


def test_a_mid_term_adjustment_counts_and_the_first_number_stays_readable() -> None:
    found = municipality_account(
        HalfYear(2025, 1), date(2025, 5, 1), as_of=AsOf(), area="GM0014", reader=ANYONE
    )
    assert found.target is not None
    assert (found.target.persons, found.target.numbers[0].persons) == (204, 240)
    # Of 2022-II no count is known for Groningen: what stands open of it is not known either.
    assert found.uncounted == (SECOND,)


def test_the_probability_is_for_the_municipality_and_its_supervisor_alone() -> None:
    assert municipality_account(SECOND, DAY, as_of=THEN, area="GM0344", reader=UTRECHT).outlook is None
    record_housed("GM0344", 3, window=Span(SECOND.first_day, DAY), attest=attest(), reader=PLANNER)

    def outlook(reader: Reader) -> Outlook:
        found = municipality_account(SECOND, DAY, as_of=THEN, area="GM0344", reader=reader).outlook
        assert found is not None
        return found

    own = outlook(UTRECHT)
    assert own.missing is not None
    assert own == outlook(GS_UTRECHT)
    for reader in (ANYONE, ZEIST, PRT_UTRECHT):
        assert outlook(reader) == own.without_chance()


def test_the_country_says_what_its_pace_gives_at_the_end_and_how_likely_it_is_to_miss() -> None:
    # Nothing was counted yet in this half-year: nobody knows its pace, and there is no probability.
    assert country_account(SECOND, DAY, as_of=THEN, reader=ANYONE).outlook is None
    record_housed("NL", 400, window=Span(SECOND.first_day, DAY), attest=attest(), reader=PLANNER)
    found = country_account(SECOND, DAY, as_of=THEN, reader=ANYONE)
    assert found.account is not None
    assert found.outlook is not None
    # A week says little: the pace is measured together with 2022-I, 11,886 in 181 days.
    assert found.outlook.corrected == found.account.to_house
    assert found.outlook.low < 400 + 12_286 * 177 / 188 < found.outlook.high
    assert found.outlook.missing is not None
    assert found.outlook.missing > Fraction(1, 2)
    assert country_account(FIRST, DAY, as_of=THEN, reader=ANYONE).outlook is None


def test_a_pace_is_that_of_the_days_that_were_counted() -> None:
    counted = SoFar(1000, date(2022, 11, 1))
    found = outlook_from(SECOND, counted, corrected=2000, day=date(2022, 12, 20))
    # Counted to 1 November: 61 of 184 days are left to count, whatever the day on which one looks.
    assert found is not None
    assert found == outlook_from(SECOND, counted, corrected=2000, day=date(2022, 11, 2))
    assert found.low < 1000 + 1000 * 61 / 123 < found.high


def test_a_province_shows_its_municipalities_by_class_and_marks_what_is_made_up() -> None:
    board = province_account(FIRST, DAY, as_of=THEN, area="PV26", reader=ANYONE)
    assert len(board.lines) == 26
    assert sum(len(lines) for lines in board.by_class().values()) == 26
    assert set(board.by_class()) == {*ScheduleClass, None}
    assert all(line.marks for line in board.lines)
    assert (board.totals.backlog, board.totals.lead, board.totals.balance) == (128, 22, -106)
    assert not board.supervised
    assert province_account(FIRST, DAY, as_of=THEN, area="PV26", reader=GS_UTRECHT).supervised


def test_what_is_not_an_area_of_that_kind_is_refused_by_name() -> None:
    with pytest.raises(Refused, match="housing-not-a-province"):
        province_account(FIRST, DAY, as_of=THEN, area="GM0344", reader=ANYONE)
    with pytest.raises(Refused, match="housing-not-a-municipality"):
        municipality_account(FIRST, DAY, as_of=THEN, area="PV26", reader=ANYONE)


def test_every_number_can_be_explained_in_both_languages() -> None:
    whole = country_account(FIRST, DAY, as_of=AsOf(), reader=ANYONE)
    mine = municipality_account(FIRST, DAY, as_of=AsOf(), area="GM0344", reader=UTRECHT)
    assert {"closing", "made_up", "national", "to_house"} <= set(whole.workings)
    assert {"target", "computed", "closing", "corrected", "schedule"} <= set(mine.workings)
    closing, opening = whole.workings["made_up"].inputs
    assert whole.workings["made_up"].value == 1 - Fraction(closing.value, opening.value)
    for language in LANGUAGES:
        for working in (*whole.workings.values(), *mine.workings.values()):
            told = list(plain(account(working, language)))
            assert told
            assert not any("−−" in line for line in told)
        for coming in mine.next:
            assert say(coming.what, language)
    assert isinstance(mine.workings["closing"].what, Message)


def test_nothing_is_known_of_a_half_year_long_ago() -> None:
    assert country_account(HalfYear(2021, 1), DAY, as_of=AsOf(), reader=ANYONE).account is None


def test_the_number_of_queries_does_not_depend_on_what_is_on_record() -> None:
    def queries(day: date) -> list[int]:
        found = []
        for look in (
            lambda: country_account(SECOND, day, as_of=AsOf(), reader=ANYONE),
            lambda: province_account(SECOND, day, as_of=AsOf(), area="PV26", reader=ANYONE),
            lambda: municipality_account(SECOND, day, as_of=AsOf(), area="GM0344", reader=ANYONE),
        ):
            with CaptureQueriesContext(connection) as captured:
                look()
            found.append(len(captured))
        return found

    def count(area: str, days: int) -> None:
        for place in range(days):
            day = date(2022, 7, 1) + timedelta(days=place)
            span = Span(day, day + timedelta(days=1))
            record_housed(area, place, window=span, attest=attest(), reader=PLANNER)

    # The first look of a process makes the books; later ones go on from them.
    queries(date(2022, 9, 1))
    count("GM0344", 1)
    few = queries(date(2022, 9, 1))
    for area in ("GM0355", "GM0307", "GM0308"):
        count(area, 10)
    many = queries(date(2022, 9, 1))
    assert few == many
    assert max(few) <= 30


def test_a_municipality_without_an_account_has_what_the_formula_gives_and_nothing_else() -> None:
    whole = country_account(FIRST, DAY, as_of=THEN, reader=ANYONE)
    computed = {each.rule: each.total for each in whole.computed}[RoundingRule.UP]
    assert computed == 10_167
    boards = [
        province_account(FIRST, DAY, as_of=THEN, area=line.area.code, reader=ANYONE)
        for line in whole.provinces
    ]
    lines = [line for board in boards for line in board.lines]
    assert all((line.by_formula is None) is (line.target is not None) for line in lines)
    groningen = next(line for line in whole.provinces if line.area.name == "Groningen")
    mine = [
        line.by_formula or 0 for board in boards if board.area.name == "Groningen" for line in board.lines
    ]
    assert groningen.by_formula == sum(mine) == 341
    assert next(line for line in whole.provinces if line.area.name == "Utrecht").by_formula is None
    alone = municipality_account(FIRST, DAY, as_of=THEN, area="GM0014", reader=ANYONE)
    assert (alone.line, alone.workings["computed"].value) == (None, 134)
    assert "closing" not in alone.workings
    assert not municipality_account(HalfYear(2021, 2), DAY, as_of=THEN, area="GM0014", reader=ANYONE).workings
