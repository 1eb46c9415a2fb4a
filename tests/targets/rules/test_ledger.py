# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ledger: oldest first, leads carried forward, mergers inside a half-year, history kept."""

from datetime import date, timedelta
from itertools import product

import pytest

from regietafel.base.area import Merger
from regietafel.base.indicators import Included
from regietafel.base.periods import HalfYear
from regietafel.targets.rules.accounts import Account, Owed
from regietafel.targets.rules.book import Asked
from regietafel.targets.rules.folding import fold
from regietafel.targets.rules.ledger import Book
from tests.targets.rules.worlds import (
    FIRST,
    OWN,
    SECOND,
    THIRD,
    WEESP,
    A,
    B,
    C,
    adjusted,
    housed,
    kept,
    opening,
    target,
)


def test_every_small_account_is_paid_oldest_first() -> None:
    for before, first, second, persons in product(range(-2, 3), range(4), range(4), range(8)):
        account = Account(lead=before) if before > 0 else Account().charge(None, -before)
        account = account.charge(SECOND, second).charge(FIRST, first)
        queue: list[HalfYear | None] = [*[None] * -before, *[FIRST] * first, *[SECOND] * second]
        # The lead was there when the second half-year was charged, so it paid that one.
        for _ in range(max(0, before)):
            left = SECOND if SECOND in queue and second else FIRST
            if left in queue:
                queue.remove(left)
        ahead = max(0, before - first - second)
        after, booked = account.house(persons)
        paid, still = queue[:persons], queue[persons:]
        assert [part for part in booked for _ in range(part.persons)].__len__() == len(paid)
        assert [part.origin for part in booked for _ in range(part.persons)] == paid
        assert [part.origin for part in after.owed for _ in range(part.persons)] == still
        assert after.lead == ahead + persons - len(paid)


def test_what_is_housed_counts_for_the_oldest_open_half_year() -> None:
    """Westerkwartier: 42 of 2023-I and 38 of 2023-II stay apart, because supervision acts per half-year."""
    first, second = HalfYear(2023, 1), HalfYear(2023, 2)
    numbers = (target(A, 60, first), target(A, 38, second))
    windows = (housed(A, 18, date(2023, 7, 1), until=date(2024, 1, 1)),)
    line = kept(Asked(numbers), windows, upto=second).lines[A, second]
    assert line.closing.owed == (Owed(first, 42), Owed(second, 38))
    assert line.booked == (Owed(first, 18),)
    assert (line.corrected, line.closing.of(first)) == (98, 42)


def test_a_lead_is_carried_forward_and_lowers_the_next_target() -> None:
    numbers = (target(A, 10), target(A, 12, SECOND))
    windows = (housed(A, 15, FIRST.first_day, until=SECOND.first_day),)
    ledger = kept(Asked(numbers), windows, upto=SECOND)
    assert ledger.lines[A, FIRST].closing == Account(lead=5)
    assert (ledger.lines[A, SECOND].corrected, ledger.lines[A, SECOND].closing.balance) == (7, -7)


def test_a_merger_inside_the_half_year_moves_what_stands_that_day_and_keeps_the_history() -> None:
    numbers = (target(A, 10), target(B, 6), target(A, 20, SECOND))
    windows = (
        housed(A, 4, FIRST.first_day, until=date(2022, 2, 1)),
        housed(B, 1, FIRST.first_day, until=date(2022, 3, 1)),
        housed(A, 9, date(2022, 4, 1), until=SECOND.first_day),
        housed(B, 2, date(2022, 3, 20), until=date(2022, 4, 10)),
    )
    asked = Asked(numbers, openings=(opening(A, 3), opening(B, -2, FIRST, HalfYear(2021, 2))))
    ledger = kept(asked, windows, mergers=(WEESP,), upto=SECOND)
    weesp, amsterdam = ledger.lines[B, FIRST], ledger.lines[A, FIRST]
    assert (weesp.target, weesp.housed, weesp.handed_over, weesp.closing) == (6, 1, -7, Account())
    assert (amsterdam.target, amsterdam.housed, amsterdam.received) == (10, 15, -7)
    # On the day: Amsterdam 10 − 3 − 4 = 3 open, Weesp 1 of 2021-II and 6 of 2022-I; then 11 more are housed.
    assert amsterdam.closing == Account(lead=1)
    assert amsterdam.booked == (Owed(HalfYear(2021, 2), 1), Owed(FIRST, 13))
    assert (B, SECOND) not in ledger.lines
    assert ledger.lines[A, SECOND].opening == Account(lead=1)
    assert sum(line.closing.balance for line in ledger.at(FIRST).values()) == 3 - 2 - 16 + 16


def test_a_merger_on_the_first_day_moves_the_balance_before_the_target() -> None:
    merger = Merger(SECOND.first_day, (B, C), "GM0009", OWN)
    numbers = (target(B, 5), target(C, 3), target("GM0009", 7, SECOND))
    windows = (housed(B, 9, FIRST.first_day, until=SECOND.first_day),)
    ledger = kept(Asked(numbers), windows, mergers=(merger,), upto=SECOND)
    assert set(ledger.at(SECOND)) == {"GM0009"}
    assert ledger.lines["GM0009", SECOND].opening == Account(lead=1)
    assert ledger.lines["GM0009", SECOND].closing.owed == (Owed(SECOND, 6),)


def test_a_printed_opening_balance_begins_an_account_and_a_later_one_is_only_compared() -> None:
    numbers = (target(A, 10), target(A, 10, SECOND), target(A, 10, THIRD))
    asked = Asked(numbers, openings=(opening(A, -4, SECOND), opening(A, -13, THIRD)))
    before = housed(A, 100, FIRST.first_day, until=SECOND.first_day)
    counted = housed(A, 0, SECOND.first_day, until=THIRD.first_day)
    ledger = kept(asked, (before, counted))
    assert (A, FIRST) not in ledger.lines
    assert ledger.lines[A, THIRD].closing.owed == (Owed(None, 4), Owed(SECOND, 10), Owed(THIRD, 10))
    assert ledger.differences == {(A, THIRD): 1}


@pytest.mark.parametrize(
    ("printed", "owed"),
    [
        (-13, (Owed(None, 3), Owed(SECOND, 10))),
        (-9, (Owed(SECOND, 9),)),
        (-16, (Owed(None, 6), Owed(SECOND, 10))),
    ],
)
def test_a_balance_printed_after_a_half_year_that_nobody_counted_to_the_end_counts_and_keeps_its_origins(
    printed: int, owed: tuple[Owed, ...]
) -> None:
    asked = Asked((target(A, 10, SECOND),), openings=(opening(A, -4, SECOND), opening(A, printed, THIRD)))
    for windows in ((), (housed(A, 0, SECOND.first_day, until=date(2022, 9, 1)),)):
        line = kept(asked, windows).lines[A, THIRD]
        assert (line.opening.owed, line.carried) == (owed, printed)


def test_what_was_not_counted_is_not_known_and_not_carried_on() -> None:
    asked = Asked((target(A, 10), target(A, 10, SECOND)), openings=(opening(A, -4),))
    september = housed(A, 3, FIRST.first_day, until=date(2022, 5, 1))
    for windows, done, standing in (((), None, None), ((september,), 3, -11)):
        first, second = (kept(asked, windows).lines[A, period] for period in (FIRST, SECOND))
        assert (first.carried, first.bare, first.asked, first.done) == (-4, 10, 14, done)
        assert (first.standing and first.standing.balance, first.final) == (standing, None)
        assert (second.bare, second.carried, second.asked, second.done) == (10, None, None, None)
    ended = kept(asked, (housed(A, 3, FIRST.first_day, until=SECOND.first_day),)).lines
    assert ended[A, FIRST].final == ended[A, FIRST].standing == Account((Owed(None, 1), Owed(FIRST, 10)))
    assert (ended[A, SECOND].carried, ended[A, SECOND].asked, ended[A, SECOND].standing) == (-11, 21, None)


def test_an_account_that_nobody_opened_has_a_target_and_no_balance() -> None:
    line = kept(Asked((target(A, 10),)), (housed(A, 3, FIRST.first_day, until=SECOND.first_day),)).lines[
        A, FIRST
    ]
    assert (line.bare, line.done, line.carried, line.asked, line.standing) == (10, 3, None, None, None)


def test_a_number_that_holds_the_backlog_says_nothing_of_the_bare_target_or_the_start() -> None:
    """Delft in 2022-I: 76 with what was carried over, 85 housed."""
    numbers = (target(A, 76, backlog=Included.WITH),)
    line = kept(Asked(numbers), (housed(A, 85, FIRST.first_day, until=SECOND.first_day),)).lines[A, FIRST]
    assert (line.bare, line.carried, line.asked, line.done) == (None, None, 76, 85)
    assert line.final == Account(lead=9)


def test_after_a_merger_it_is_known_how_it_stands_where_that_was_known_of_each() -> None:
    numbers = (target(A, 10), target(B, 6))
    count = housed(A, 9, FIRST.first_day, until=SECOND.first_day)
    both = (opening(A, 3), opening(B, -2))
    known = kept(Asked(numbers, openings=both), (count,), mergers=(WEESP,)).lines
    assert (known[A, FIRST].asked, known[A, FIRST].final) == (15, Account((Owed(FIRST, 6),)))
    assert (known[B, FIRST].gone, known[B, FIRST].done, known[B, FIRST].final) == (True, None, Account())
    assert known[A, SECOND].carried == -6
    half = kept(Asked(numbers, openings=both[:1]), (count,), mergers=(WEESP,)).lines
    assert (half[A, FIRST].carried, half[A, FIRST].asked, half[A, SECOND].carried) == (3, None, None)
    newborn = Merger(SECOND.first_day, (B, C), A, OWN)
    for windows, carried in (((C,), None), ((B, C), -10)):
        counts = tuple(housed(code, 1, FIRST.first_day, until=SECOND.first_day) for code in windows)
        asked = Asked((target(B, 6), target(C, 6)), openings=(opening(B, 0), opening(C, 0)))
        assert kept(asked, counts, mergers=(newborn,)).lines[A, SECOND].carried == carried


def test_a_target_that_holds_the_backlog_begins_a_new_account() -> None:
    numbers = (target(A, 10), target(A, 25, SECOND, backlog=Included.WITH))
    ledger = kept(Asked(numbers), upto=SECOND)
    assert (ledger.lines[A, SECOND].dropped, ledger.lines[A, SECOND].corrected) == (-10, 25)
    assert ledger.lines[A, SECOND].closing.owed == (Owed(SECOND, 25),)


def test_an_adjustment_during_the_half_year_lowers_the_target() -> None:
    """Groningen in 2025-I: 240, later 204."""
    period = HalfYear(2025, 1)
    asked = Asked((target(A, 240, period),), adjusted=(adjusted(A, 204, period),))
    assert kept(asked, upto=period).lines[A, period].closing.backlog == 204


def test_a_target_that_is_not_known_is_not_taken_for_none() -> None:
    ledger = kept(
        Asked((target(A, 10),)), (housed(A, 4, SECOND.first_day, until=THIRD.first_day),), upto=SECOND
    )
    assert ledger.lines[A, SECOND].target is None
    assert ledger.lines[A, SECOND].closing.backlog == 6


def test_twenty_half_years_of_all_municipalities_are_folded_from_their_sums() -> None:
    periods = [HalfYear(2016, 1)]
    while len(periods) < 20:
        periods.append(periods[-1].next())
    codes = [f"GM{number:04}" for number in range(342)]
    asked = {(code, period): 30 for code in codes for period in periods}
    done = {(code, period.first_day): 29 for code in codes for period in periods}
    ledger = fold(Book(asked, done), periods[-1])
    assert len(ledger.lines) == 342 * 20
    assert ledger.lines["GM0007", periods[-1]].closing.owed == (Owed(periods[-1], 20),)


@pytest.mark.parametrize("days", [1, 30, 82])
def test_the_day_a_window_ends_decides_on_which_side_of_a_merger_it_counts(days: int) -> None:
    window = housed(A, 5, FIRST.first_day, until=FIRST.first_day + timedelta(days=days))
    line = kept(Asked((target(A, 5), target(B, 5))), (window,), mergers=(WEESP,), upto=FIRST).lines[A, FIRST]
    assert line.closing.owed == (Owed(FIRST, 5),)


def test_to_house_stops_at_zero_when_the_lead_is_larger_than_the_target() -> None:
    for lead, corrected, to_house in ((11, 1, 1), (12, 0, 0), (13, -1, 0), (20, -8, 0)):
        numbers = (target(A, 10), target(A, 12, SECOND))
        windows = (housed(A, 10 + lead, FIRST.first_day, until=SECOND.first_day),)
        line = kept(Asked(numbers), windows, upto=SECOND).lines[A, SECOND]
        assert (line.corrected, line.to_house) == (corrected, to_house)
