# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A plan against what was done, by both measures, each under its name."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Refused
from regietafel.facts.reception import PlanPart
from regietafel.outlets.accounts import account
from regietafel.reception.rules.plans import (
    Measure,
    by_area,
    by_line,
    by_path,
    ends_on,
    progress,
    progress_working,
)
from tests.reception.rules.worlds import START, by_day, case, plan
from tests.records.worlds import SOURCE

DAY = timedelta(days=1)
GIVEN = case("plan_7500_2022")
PLAN = plan(GIVEN["amount"], GIVEN["start"], until=GIVEN["until"], path=by_day(GIVEN["path"]))


@pytest.mark.parametrize("measure", Measure)
def test_the_7500_of_2022_stand_at_52_percent_of_the_path_and_41_of_the_line(measure: Measure) -> None:
    state = progress(PLAN, GIVEN["on"], done=GIVEN["done"])
    against, expected = state.by(measure), GIVEN["expected"][measure.value]
    assert against is not None
    assert against.ratio is not None
    assert (against.expected, round(100 * against.ratio)) == (expected["expected"], expected["percent"])
    told = progress_working(state, measure, unit="persons", source=SOURCE)
    assert told is not None
    assert told.value == against.ratio
    assert all(account(told, language).lines for language in ("nl", "en"))


def test_the_line_of_six_weeks_from_24_june_ended_on_5_august() -> None:
    assert GIVEN["until"] - GIVEN["start"] == timedelta(weeks=6)
    assert by_line(PLAN, GIVEN["until"] - DAY) < 7_500 == by_line(PLAN, GIVEN["until"])
    assert by_line(PLAN, GIVEN["start"]) == 0


def test_at_this_pace_the_7500_end_on_18_october_2022() -> None:
    assert progress(PLAN, GIVEN["on"], done=GIVEN["done"]).ends == date(2022, 10, 18)


def test_the_expected_end_is_the_first_day_on_which_the_pace_so_far_reaches_the_plan() -> None:
    for amount, gone, done in product(range(1, 13), range(6), range(14)):
        found = ends_on(plan(amount, START, until=START + 30 * DAY), START + gone * DAY, done=done)
        if done >= amount:
            assert found == START + gone * DAY
        elif not done or not gone:
            assert found is None
        else:
            reached = (day for day in range(1_000) if done * day >= amount * gone)
            assert found == START + next(reached) * DAY, (amount, gone, done)


def test_a_pace_so_slow_that_the_calendar_ends_first_has_no_expected_end() -> None:
    slow = plan(100_000, START, until=START + 30 * DAY)
    left = (date.max - START).days
    assert ends_on(slow, START + 40 * DAY, done=1) is None
    assert ends_on(plan(left, START, until=START + 30 * DAY), START + DAY, done=1) == date.max
    assert ends_on(plan(left + 1, START, until=START + 30 * DAY), START + DAY, done=1) is None


def test_a_plan_whose_part_has_nothing_to_do_is_refused() -> None:
    with pytest.raises(Refused, match="reception-plan-without-amount"):
        plan(5, START, until=START + 30 * DAY, parts=(PlanPart("PV20", 5), PlanPart("PV21", 0)))


@given(st.integers(1, 9_999), st.integers(1, 99), st.integers(-5, 120))
def test_a_line_never_falls_never_passes_the_plan_and_is_there_on_the_last_day(
    amount: int, days: int, ahead: int
) -> None:
    made = plan(amount, START, until=START + days * DAY)
    today, tomorrow = (by_line(made, START + (ahead + more) * DAY) for more in (0, 1))
    assert 0 <= today <= tomorrow <= amount
    assert (today == amount) == (ahead >= days)


def test_a_path_holds_on_its_days_is_straight_between_them_and_silent_beyond() -> None:
    days = [START + gone * DAY for gone in (4, 10, 20)]
    made = plan(100, START, until=START + 30 * DAY, path=dict(zip(days[:2], (20, 50), strict=True)))
    assert [by_path(made, day) for day in days] == [20, 50, None]
    assert by_path(made, START - DAY) is None
    assert by_path(made, START + 2 * DAY) == 10
    assert by_path(made, START + 5 * DAY) == Fraction(25)
    whole = plan(100, START, until=START + 30 * DAY, path={days[0]: 100})
    assert by_path(whole, days[2]) == 100


def test_a_plan_without_a_path_is_held_against_the_line_alone() -> None:
    state = progress(plan(10, START, until=START + 10 * DAY), START, done=0)
    assert [each.measure for each in state.against] == [Measure.LINE]
    assert state.by(Measure.PATH) is None
    assert state.against[0].ratio is None
    assert progress_working(state, Measure.LINE, unit="persons", source=SOURCE) is None
    assert progress_working(state, Measure.PATH, unit="persons", source=SOURCE) is None
    assert state.ends is None


def test_225_places_in_each_of_25_regions_are_5625_and_a_region_that_did_not_report_has_no_progress() -> None:
    parts = tuple(PlanPart(f"VR{number:02}", 225) for number in range(1, 26))
    made = plan(5_625, date(2022, 6, 24), until=date(2022, 7, 8), parts=parts)
    found = by_area(made, date(2022, 7, 8), done={"VR01": 225, "VR03": 100, "VR04": 0})
    assert len(found) == 25
    assert [code for code, state in found.items() if state is not None] == ["VR01", "VR03", "VR04"]
    drenthe, none = found["VR03"], found["VR04"]
    assert drenthe is not None
    assert none is not None
    assert (drenthe.against[0].ratio, drenthe.plan.area, drenthe.plan.parts) == (Fraction(4, 9), "VR03", ())
    assert (none.against[0].ratio, none.ends) == (Fraction(0), None)
