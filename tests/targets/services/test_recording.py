# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What goes on record about the targets: who may, what is refused, that the past stays as known."""

from dataclasses import replace
from datetime import date

import pytest

from regietafel import clock
from regietafel.access.readers import ANYONE
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Span
from regietafel.facts.observations import Dispute
from regietafel.facts.targets import HalfYearClosed, Housed, MunicipalTarget, TargetKind
from regietafel.figures.services.disputes import Contest
from regietafel.records import ledger
from regietafel.records.ids import new_id
from regietafel.targets.rules.swaps import SwapState
from regietafel.targets.services.reading import country_account, municipality_account, province_account
from regietafel.targets.services.recording import (
    Number,
    adjust,
    close_half_year,
    correct_housed,
    expect,
    publish,
    record_housed,
)
from regietafel.targets.services.swapping import answer_contest, answer_swap, contest, propose_swap
from tests.targets.services.housing import DAY, FIRST, PLANNER, SECOND, UTRECHT, ZEIST, attest

pytestmark = pytest.mark.django_db

JULY = Span(date(2022, 7, 1), date(2022, 8, 1))
AUGUST_1 = date(2022, 8, 1)
NEXT = HalfYear(2023, 1)


NOW = AsOf()


def balance(area: str, as_of: AsOf = NOW, day: date = AUGUST_1) -> int:
    found = municipality_account(SECOND, day, as_of=as_of, area=area, reader=ANYONE)
    assert found.line is not None
    return found.line.closing.balance


def test_a_published_number_gives_every_municipality_its_target_by_the_rule_of_the_law(db: None) -> None:
    number = Number(SECOND, 13_500, Said("Taakstelling"))
    facts = publish(number, attest(date(2022, 4, 30)), reader=PLANNER)
    targets = [fact for fact in facts if isinstance(fact, MunicipalTarget)]
    assert (len(targets), sum(fact.persons for fact in targets)) == (344, 13_675)
    again = publish(
        Number(SECOND, 14_000, Said("Hoger")), attest(date(2022, 9, 1), "verhoogd"), reader=PLANNER
    )
    assert len(ledger.read(MunicipalTarget)) == 344
    then = country_account(SECOND, DAY, as_of=AsOf(known=DAY), reader=ANYONE).account
    assert then is not None
    assert then.national is not None
    assert (then.national.persons, len(again)) == (13_500, 345)


def test_an_agreed_number_is_divided_over_nobody(db: None) -> None:
    number = Number(SECOND, 20_000, Said("Afspraak"), TargetKind.AGREED)
    assert len(publish(number, attest(), reader=PLANNER)) == 1


@pytest.mark.usefixtures("case")
def test_closing_2022_1_puts_the_country_and_every_account_on_record_once() -> None:
    closed = close_half_year(FIRST, on=DAY, reader=PLANNER)
    assert closed.country.closing == -1821
    (whole,) = ledger.read(HalfYearClosed, area="NL")
    assert (whole.target, whole.housed, whole.backlog, whole.lead) == (9979, 11886, 1821, 0)
    mine = ledger.read(HalfYearClosed, area="GM0518")
    assert [fact.backlog for fact in mine] == [50]
    assert whole.not_attributed == -1821 - sum(line.closing.balance for line in closed.lines.values())
    with pytest.raises(Refused, match="housing-closed-already"):
        close_half_year(FIRST, on=DAY, reader=PLANNER)
    with pytest.raises(Refused, match="targets-not-over"):
        close_half_year(SECOND, on=DAY, reader=PLANNER)
    with pytest.raises(Refused, match="access-denied"):
        close_half_year(FIRST, on=DAY, reader=UTRECHT)
    assert country_account(FIRST, DAY, as_of=AsOf(), reader=ANYONE).closed == whole


@pytest.mark.usefixtures("case")
def test_a_correction_leaves_what_was_known_before_as_it_was() -> None:
    start = balance("GM0344")
    fact = record_housed("GM0344", 40, window=JULY, attest=attest(AUGUST_1), reader=PLANNER)
    assert balance("GM0344") == start + 40
    correct_housed(fact.stamp.id, 43, attest=attest(date(2022, 9, 1), "telfout"), reader=PLANNER)
    assert balance("GM0344") == start + 43
    assert balance("GM0344", AsOf(known=date(2022, 8, 15))) == start + 40


@pytest.mark.usefixtures("case")
def test_a_count_that_runs_backwards_or_overlaps_is_refused() -> None:
    record_housed("GM0344", 40, window=JULY, attest=attest(), reader=PLANNER)
    to_date = Span(date(2022, 7, 1), date(2022, 9, 1))
    with pytest.raises(Refused, match=r"targets-runs-backwards.*'Utrecht'"):
        record_housed("GM0344", 30, window=to_date, attest=attest(), reader=PLANNER)
    with pytest.raises(Refused, match="access-denied"):
        record_housed("GM0344", 50, window=to_date, attest=attest(), reader=UTRECHT)


@pytest.mark.usefixtures("case")
def test_the_books_add_up_like_the_reference_whatever_windows_there_are() -> None:
    start = balance("GM0355", day=date(2023, 1, 1))
    days = [(date(2022, 7, 1), date(2022, 8, 1), 10), (date(2022, 8, 1), date(2022, 8, 15), 3)]
    for begin, end, persons in (*days, (date(2022, 9, 1), date(2022, 9, 2), 4)):
        record_housed("GM0355", persons, window=Span(begin, end), attest=attest(), reader=PLANNER)
    assert balance("GM0355", day=date(2023, 1, 1)) == start + 17
    later = Span(date(2022, 7, 1), date(2022, 9, 1))
    record_housed("GM0355", 15, window=later, attest=attest(), reader=PLANNER)
    assert balance("GM0355", day=date(2023, 1, 1)) == start + 19
    assert balance("GM0355", day=date(2022, 8, 15)) == start + 13


@pytest.mark.usefixtures("case")
def test_a_swap_counts_once_the_other_accepts_and_the_sum_stays() -> None:
    before = {area: balance(area) for area in ("GM0344", "GM0355")}
    proposal = propose_swap(
        {"GM0344": 5, "GM0355": -5},
        by="GM0344",
        period=SECOND,
        ground=Said("meer woningen"),
        on=DAY,
        reader=UTRECHT,
    )
    assert {area: balance(area) for area in before} == before
    waiting = municipality_account(SECOND, DAY, as_of=AsOf(), area="GM0355", reader=ZEIST)
    assert [swap.proposed for swap in waiting.to_answer] == [proposal]
    with pytest.raises(Refused, match="access-denied"):
        answer_swap(proposal.stamp.id, area="GM0355", accepted=True, ground=None, on=DAY, reader=UTRECHT)
    answer_swap(proposal.stamp.id, area="GM0355", accepted=True, ground=None, on=DAY, reader=ZEIST)
    after = {area: balance(area) for area in before}
    assert after == {"GM0344": before["GM0344"] - 5, "GM0355": before["GM0355"] + 5}
    (swap,) = municipality_account(SECOND, DAY, as_of=AsOf(), area="GM0344", reader=ANYONE).swaps
    assert swap.state is SwapState.AGREED


@pytest.mark.usefixtures("case")
def test_a_swap_that_changes_the_sum_is_refused() -> None:
    with pytest.raises(Refused, match="targets-swap-sum"):
        propose_swap(
            {"GM0344": 5, "GM0355": -4},
            by="GM0344",
            period=SECOND,
            ground=Said("x"),
            on=DAY,
            reader=UTRECHT,
        )


@pytest.mark.usefixtures("case")
def test_a_dispute_stands_with_the_figure_until_its_source_answers() -> None:
    (count,) = ledger.read(Housed, area="GM0344")
    said = Contest(count.stamp.id, Said("Drie mensen staan niet in de telling."), 165, "lijst van juni")
    dispute = contest(said, area="GM0344", on=DAY, reader=UTRECHT)
    (shown,) = municipality_account(FIRST, DAY, as_of=AsOf(), area="GM0344", reader=ANYONE).contested
    assert (shown.dispute, shown.is_open) == (dispute, True)
    with pytest.raises(Refused, match="access-denied"):
        answer_contest(dispute.stamp.id, by="COA", ground=Said("nee"), on=DAY, reader=UTRECHT)
    answer_contest(dispute.stamp.id, by="COA", ground=Said("Nagekeken."), on=DAY, reader=PLANNER)
    (shown,) = municipality_account(FIRST, DAY, as_of=AsOf(), area="GM0344", reader=ANYONE).contested
    assert not shown.is_open
    with pytest.raises(Refused, match="disputes-answered-already"):
        answer_contest(dispute.stamp.id, by="COA", ground=Said("Nog eens."), on=DAY, reader=PLANNER)
    assert len(ledger.read(Dispute)) == 2


@pytest.mark.usefixtures("case")
def test_a_municipality_contests_only_figures_about_itself() -> None:
    (count,) = ledger.read(Housed, area="GM0355")
    with pytest.raises(Refused, match="housing-contest-not-yours"):
        contest(Contest(count.stamp.id, Said("x")), area="GM0344", on=DAY, reader=UTRECHT)


@pytest.mark.usefixtures("case")
def test_an_adjustment_and_an_own_expectation_are_shown() -> None:
    adjust("GM0344", 250, period=SECOND, why=Said("verlaagd"), attest=attest(), reader=PLANNER)
    expect("GM0344", 200, period=SECOND, on=DAY, reader=UTRECHT)
    found = municipality_account(SECOND, DAY, as_of=AsOf(), area="GM0344", reader=ANYONE)
    assert found.target is not None
    assert found.line is not None
    assert found.target.persons == 250
    # Nothing was counted before the day on which it said so: what is short is not known.
    assert (found.own_expectation and found.own_expectation.persons, found.short_by_own_word) == (200, None)
    week = Span(SECOND.first_day, DAY)
    record_housed("GM0344", 7, window=week, attest=attest(), reader=PLANNER)
    found = municipality_account(SECOND, DAY, as_of=AsOf(), area="GM0344", reader=ANYONE)
    assert (found.line and found.line.asked, found.short_by_own_word) == (268, 268 - 7 - 200)


@pytest.mark.usefixtures("case")
def test_what_has_not_come_yet_is_not_counted_and_not_closed() -> None:
    coming = HalfYear.of(clock.today()).next()
    with pytest.raises(Refused, match="targets-not-counted"):
        close_half_year(coming, on=coming.next().first_day, reader=PLANNER)
    ahead = Span(coming.first_day, coming.next().first_day)
    with pytest.raises(Refused, match="known-in-future"):
        record_housed("GM0344", 1, window=ahead, attest=attest(), reader=PLANNER)


@pytest.mark.usefixtures("case")
def test_a_number_that_is_published_again_asks_nothing_of_who_has_merged_away_since() -> None:
    weesp = Source("weesp", "Voor deze toets bedacht", "Regietafel", SourceKind.COMPUTED)
    before = replace(ledger.read(MunicipalTarget, area="GM0355", period=str(SECOND))[0], area="GM0457")
    before = replace(before, stamp=replace(before.stamp, id=new_id(), source=weesp))
    ledger.append([before])
    again = publish(Number(SECOND, 13_500, Said("Opnieuw")), attest(reason="herindeling"), reader=PLANNER)
    targets = {fact.area: fact for fact in again if isinstance(fact, MunicipalTarget)}
    assert (len(targets), sum(fact.persons for fact in targets.values())) == (345, 13_675)
    assert (targets["GM0457"].persons, targets["GM0457"].stamp.replaces) == (0, before.stamp.id)


@pytest.mark.usefixtures("case")
def test_an_expectation_is_not_shown_on_a_day_before_it_was_said() -> None:
    expect("GM0344", 7, period=SECOND, on=AUGUST_1, reader=UTRECHT)

    def shown(day: date) -> tuple[int | None, int | None]:
        mine = municipality_account(SECOND, day, as_of=NOW, area="GM0344", reader=ANYONE).own_expectation
        board = province_account(SECOND, day, as_of=NOW, area="PV26", reader=ANYONE)
        (line,) = [line for line in board.lines if line.area.code == "GM0344"]
        return line.expected, None if mine is None else mine.persons

    assert (shown(DAY), shown(AUGUST_1)) == ((None, None), (7, 7))
