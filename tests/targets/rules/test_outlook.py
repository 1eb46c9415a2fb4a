# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The straight line and its classes; the outlook against closed formulas and against trying every case."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Message, Refused
from regietafel.base.sources import Mark
from regietafel.base.working import Working
from regietafel.law import parameters
from regietafel.targets.rules.book import Asked
from regietafel.targets.rules.explanation import LEDGER, Told, explain_balance, explain_schedule
from regietafel.targets.rules.outlook import Pace, by_own_expectation, missing, outlook
from regietafel.targets.rules.schedule import (
    ScheduleClass,
    Thresholds,
    due,
    monthly,
    months_gone,
    progress,
    thresholds_at,
)
from regietafel.words import LANGUAGES, say
from tests.targets.rules.worlds import FIRST, OWN, SECOND, THIRD, WEESP, A, B, housed, kept, opening, target

LAW = parameters()
SHIPPED = thresholds_at(LAW["housing-schedule-on"], LAW["housing-schedule-slightly"], day=FIRST.first_day)


def test_the_published_monthly_paces_are_reproduced() -> None:
    assert (monthly(28_283), monthly(19_082)) == (4_714, 3_180)
    assert due(28_283, 1) == Fraction(28_283, 6)


def test_the_thresholds_are_data_and_say_that_they_are_an_assumption() -> None:
    assert Thresholds(Fraction(1), Fraction(3, 4)) == SHIPPED
    for name in ("housing-schedule-on", "housing-schedule-slightly", "housing-outlook-together"):
        assert LAW[name].law is None
        assert "ssumption" in (LAW[name].policy or "")
    told = explain_schedule(
        progress(60, 10, months=2, thresholds=SHIPPED),
        period=FIRST,
        corrected=Working(Message("targets-what-balance"), 60, "persons", source=OWN),
    )
    assert (told.value, Mark.ASSUMPTION in told.marks()) == (20, True)


@given(st.integers(-50, 300), st.integers(0, 300), st.integers(0, 6))
def test_a_class_never_gets_worse_by_housing_more(corrected: int, persons: int, months: int) -> None:
    order = list(ScheduleClass)
    now, more = (
        progress(corrected, count, months=months, thresholds=SHIPPED) for count in (persons, persons + 1)
    )
    assert order.index(more.pace) <= order.index(now.pace)
    assert (now.pace is ScheduleClass.ON) == (now.behind <= 0)


def test_whoever_has_nothing_to_do_is_on_schedule() -> None:
    assert progress(-3, 0, months=6, thresholds=SHIPPED).pace is ScheduleClass.ON
    assert progress(60, 0, months=0, thresholds=SHIPPED).pace is ScheduleClass.ON
    assert [months_gone(FIRST, date(2022, month, 1)) for month in (1, 4, 7)] == [0, 3, 6]


def exactly(pace: Pace, short: int) -> Fraction:
    """The negative binomial sum as the tail of a binomial: fewer than ``short`` before the last success."""
    seen, rate = pace.groups + 1, Fraction(pace.days, pace.days + pace.left)
    trials = short - 1 + seen
    tail = (
        comb(trials, hits) * rate**hits * (1 - rate) ** (trials - hits) for hits in range(seen, trials + 1)
    )
    return sum(tail, Fraction(0)) if short > 0 else Fraction(0)


@given(st.integers(0, 25), st.integers(1, 60), st.integers(0, 60), st.integers(-2, 40))
def test_the_probability_of_missing_is_the_closed_formula(
    persons: int, days: int, left: int, short: int
) -> None:  # shape: given by place
    pace = Pace(persons, days=days, left=left)
    assert abs(missing(pace, short=short) - exactly(pace, short)) <= Fraction(1, 20_000)


def test_with_no_days_left_it_is_certain() -> None:
    pace = Pace(50, days=181, left=0)
    assert (missing(pace, short=1), missing(pace, short=0)) == (Fraction(1), Fraction(0))
    found = outlook(pace, housed=50, corrected=60)
    assert (found.low, found.high) == (50, 50)
    assert found.expected == 50


def test_the_interval_holds_what_it_says_and_grows_with_the_size_of_groups() -> None:
    pace = Pace(30, days=60, left=120)
    found = outlook(pace, housed=30, corrected=100)
    below, above = exactly(pace, found.low - 30), 1 - exactly(pace, found.high - 30 + 1)
    assert below <= Fraction(1, 10)
    assert above <= Fraction(1, 10)
    assert 1 - below - above >= found.inside
    wide = outlook(replace(pace, together=3), housed=30, corrected=100)
    assert wide.high - wide.low > found.high - found.low


def test_the_country_is_reckoned_as_well() -> None:
    found = outlook(Pace(5_458, days=90, left=91), housed=5_458, corrected=13_707)
    assert found.low < found.expected < found.high
    assert found.missing == 1


def test_a_pace_needs_days() -> None:
    for days, left in ((0, 5), (5, -1)):
        with pytest.raises(Refused, match="targets-no-pace"):
            Pace(1, days=days, left=left)


def test_the_own_expectation_is_held_against_the_corrected_target() -> None:
    assert by_own_expectation(30, expected=100, corrected=120) == -10


def test_the_working_of_a_balance_goes_back_to_the_opening_and_has_words() -> None:
    asked = Asked((target(A, 10), target(B, 6), target(A, 20, SECOND)), openings=(opening(A, -3),))
    asked = replace(asked, openings=(*asked.openings, opening(B, 0)))
    windows = (housed(A, 4, FIRST.first_day, until=SECOND.first_day),)
    ledger = kept(asked, windows, mergers=(WEESP,), upto=THIRD)
    told = Told({A: "Amsterdam", B: "Weesp"}, {}, OWN, {(A, FIRST): LEDGER})
    found = explain_balance(ledger, ledger.lines[A, SECOND], told=told)
    before = found.inputs[0]
    assert (found.value, before.value, before.formula) == (-35, -15, "{a} − {b} + {c} + {d}")
    assert [part.value for part in before.inputs] == [-3, 10, 4, -6]
    for step in found.steps():
        for message in (step.what, step.note, step.rule.text if step.rule else None):
            assert message is None or all(say(message, language) for language in LANGUAGES)
