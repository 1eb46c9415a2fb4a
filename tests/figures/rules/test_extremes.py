# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is said about the latest count is true of the series, and nothing is said that it cannot bear out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.figures.rules.extremes import (
    BETWEEN,
    IN_A_ROW,
    WHOLE,
    Crossing,
    Record,
    Run,
    Way,
    sentence,
    turns,
)
from regietafel.figures.rules.series import Point, Series
from regietafel.words import say
from tests.reception.rules.worlds import weekly

APRIL = date(2022, 4, 12)
TER_APEL = (
    Point(APRIL, 2_310),
    *(Point(date(2022, month, day), n) for month, day, n in [(4, 26, 1_940), (5, 10, 1_875), (5, 24, 1_890)]),
    *(Point(date(2022, 6, day), n) for day, n in [(7, 1_960), (21, 1_985)]),
    Point(date(2022, 7, 8), 2_193),
)


def test_the_sentence_about_ter_apel_names_april_and_the_figure_that_was_higher_then() -> None:
    told = sentence(Series(TER_APEL))
    assert told is not None
    assert say(told, "nl").startswith("2.193, het hoogste aantal sinds april (toen 2.310)")
    assert say(told, "en").startswith("2,193, the highest number since April (then 2,310)")


def test_without_the_count_of_april_nobody_says_since_april() -> None:
    told = sentence(Series(TER_APEL[1:]))
    assert told is not None
    assert all("april" not in say(told, language).lower() for language in ("nl", "en"))
    assert not [turn for turn in turns(Series(TER_APEL[1:])) if isinstance(turn, Record)]


def test_above_the_limit_of_2000_for_the_first_time_since_april() -> None:
    told = sentence(Series(TER_APEL), limits=[2_000])
    assert told is not None
    assert "voor het eerst sinds april boven 2.000" in say(told, "nl")
    assert "above 2,000 for the first time since April" in say(told, "en")


def test_across_a_hole_in_the_counts_nothing_is_claimed() -> None:
    """In May nobody counted: a higher number may have been there."""
    early = weekly([2_310, 1_900, 1_910, 1_905], APRIL).points
    late = weekly([1_920, 1_930, 2_193], date(2022, 6, 21)).points
    assert list(turns(Series((*early, *late)), limits=[2_000])) == []
    whole = weekly([2_310, 1_900, 1_910, 1_905, 1_920, 1_930, 2_193], APRIL)
    assert any(isinstance(turn, Record) for turn in turns(whole))


@pytest.mark.parametrize("amounts", [[], [5], [5, 6], [5, 6, 7], [9, 6, 7, 8]])
def test_a_short_series_holds_no_record(amounts: list[int]) -> None:
    assert not [turn for turn in turns(weekly(amounts), limits=[6]) if not isinstance(turn, Run)]


def by_trying(values: Sequence[int], *, sign: int) -> int | str | None:
    """The place of the count a record is held against, found by trying every claim; ``whole``, or none."""
    last, before = sign * values[-1], [sign * value for value in values[:-1]]
    true = [
        place
        for place, value in enumerate(before)
        if value >= last and all(later < last for later in before[place + 1 :])
    ]
    assert len(true) <= 1
    if true:
        return true[0] if len(before) - true[0] - 1 >= BETWEEN else None
    return "whole" if before and len(values) >= WHOLE and max(before) < last else None


def crossings_by_trying(values: Sequence[int], limit: int, *, sign: int) -> int | str | None:
    """The place of the latest earlier count past the limit, ``first`` where there is none, or no crossing."""
    past = [sign * value > sign * limit for value in values]
    if len(values) < 2 or past[-2:] != [False, True]:
        return None
    earlier = [place for place in range(len(values) - 1) if past[place]]
    return earlier[-1] if earlier else ("first" if len(values) >= WHOLE else None)


def run_by_trying(values: Sequence[int]) -> int:
    """How many changes at the end go the same way; below zero where they go down."""
    best = 0
    for length in range(1, len(values)):
        steps = [two - one for one, two in zip(values[-length - 1 :], values[-length:], strict=False)]
        for sign in (1, -1):
            if all(sign * step > 0 for step in steps):
                best = sign * length
    return best


WORLDS = [values for length in range(8) for values in product(range(3), repeat=length)]
WORLDS += [values for length in (8, 9) for values in product(range(2), repeat=length)]


def test_every_small_series_says_what_is_true_and_nothing_else() -> None:
    for values in WORLDS:
        series = weekly(values)
        place = {point.on: number for number, point in enumerate(series.points)}
        found = turns(series, limits=[1])
        for way, sign in ((Way.UP, 1), (Way.DOWN, -1)):
            records = [
                "whole" if turn.since is None else place[turn.since.on]
                for turn in found
                if isinstance(turn, Record) and turn.way is way
            ]
            expected = by_trying(values, sign=sign) if values else None
            assert records == ([] if expected is None else [expected]), (values, way)
            passed = [
                "first" if turn.since is None else place[turn.since.on]
                for turn in found
                if isinstance(turn, Crossing) and turn.way is way
            ]
            tried = crossings_by_trying(values, 1, sign=sign)
            assert passed == ([] if tried is None else [tried]), (values, way)
        runs = [turn.times if turn.way is Way.UP else -turn.times for turn in found if isinstance(turn, Run)]
        row = run_by_trying(values)
        assert runs == ([row] if abs(row) >= IN_A_ROW else []), values


@given(st.lists(st.integers(0, 9), max_size=30), st.integers(0, 9))
def test_what_is_said_of_any_series_can_be_put_into_words_and_is_never_about_a_later_day(
    amounts: list[int], limit: int
) -> None:
    series = weekly(amounts)
    told = sentence(series, limits=[limit])
    assert (told is None) == (turns(series, limits=[limit]) == ())
    if told is not None:
        assert all(say(told, language) for language in ("nl", "en"))
    for turn in turns(series, limits=[limit]):
        if isinstance(turn, Record | Crossing) and turn.since is not None:
            assert turn.since.on < turn.latest.on


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([date(2022, 6, 6 + 7 * week) for week in range(4)], "3 weken op rij hoger"),
        ([date(2022, month, 1) for month in range(3, 7)], "3 maanden op rij hoger"),
        ([date(2022, 6, day) for day in (1, 2, 4, 7)], "3 tellingen op rij hoger"),
    ],
)
def test_a_run_is_told_in_weeks_months_or_counts_as_the_series_goes(days: list[date], words: str) -> None:
    told = sentence(Series(tuple(Point(day, 10 + place) for place, day in enumerate(days))))
    assert told is not None
    assert words in say(told, "nl")


def test_a_record_of_another_year_names_its_year_and_one_of_this_month_its_day() -> None:
    far = weekly([9, 1, 2, 3, 8], date(2021, 12, 20))
    near = Series(tuple(Point(date(2022, 7, day), n) for day, n in [(1, 9), (2, 1), (3, 2), (4, 1), (5, 8)]))
    told = [sentence(series) for series in (far, near)]
    assert [message is not None and say(message, "nl") for message in told] == [
        "8, het hoogste aantal sinds december 2021 (toen 9) en 3 weken op rij hoger",
        "8, het hoogste aantal sinds 1 juli 2022 (toen 9)",
    ]
