# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sum on the back of an envelope, with every input in sight."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.outlets.accounts import account
from regietafel.reception.rules.balance import Flow, MovedEarlier, after, course, freed
from tests.reception.rules.worlds import START, counted

ASKED = Source("own", "eigen opgave", "gebruiker", SourceKind.USER)
FLOW = Flow(counted(890), counted(640))


def test_after_four_weeks_there_are_a_thousand_more_and_every_input_is_in_sight() -> None:
    balance = after(counted(42_301), FLOW, weeks=4, asked=ASKED)
    assert (balance.value, balance.day) == (43_301, START + timedelta(weeks=4))
    assert [part.value for part in balance.inputs] == [42_301, 890, 640, 4]
    assert all(account(balance, language).lines for language in ("nl", "en"))


def test_every_small_balance_is_what_adding_week_by_week_gives() -> None:
    for today, arrivals, departures in product(range(6), range(4), range(4)):
        flow = Flow(counted(arrivals), counted(departures))
        here, expected = today, list[int]()
        while len(expected) < 4 and (here := here + arrivals - departures) >= 0:
            expected.append(here)
        found = list(course(counted(today), flow, weeks=len(expected), asked=ASKED))
        assert [each.value for each in found] == expected
        if len(expected) < 4:
            with pytest.raises(Refused, match="reception-balance-below-zero"):
                after(counted(today), flow, weeks=len(expected) + 1, asked=ASKED)


def test_moving_1000_out_two_weeks_earlier_frees_1000_places_for_14_nights_from_a_day_and_where() -> None:
    usual = date(2022, 8, 1)
    moved = MovedEarlier(1_000, 2, usual=usual, shares={"PV20": 600, "PV26": 400})
    assert (moved.start, moved.nights) == (date(2022, 7, 18), 14_000)
    days = [moved.start - timedelta(days=1), moved.start, usual - timedelta(days=1), usual]
    assert [moved.freed_on(day) for day in days] == [0, 1_000, 1_000, 0]
    told = freed(moved, counted(1_000))
    assert told.value == sum(moved.freed_on(moved.start + timedelta(days=night)) for night in range(30))
    assert all(account(told, language).lines for language in ("nl", "en"))


@pytest.mark.parametrize(
    ("run", "key"),
    [
        (lambda: after(counted(1), FLOW, weeks=-1, asked=ASKED), "reception-weeks-negative"),
        (lambda: MovedEarlier(0, 2, usual=START, shares={}), "reception-moving-nobody"),
        (lambda: MovedEarlier(5, 2, usual=START, shares={"PV20": 4}), "reception-shares-do-not-add-up"),
        (lambda: freed(MovedEarlier(5, 2, usual=START, shares={}), counted(4)), "reception-persons-differ"),
    ],
)
def test_a_sum_that_makes_no_sense_is_refused(run: object, key: str) -> None:
    assert callable(run)
    with pytest.raises(Refused, match=key):
        run()
