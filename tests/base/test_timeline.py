# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is in force on a day is the last entry not after it; before the first and after a repeal, nothing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.timeline import NotInForce, Repealed, Timeline
from regietafel.words import say

DAYS = st.dates(date(1990, 1, 1), date(2050, 12, 31))
ENTRIES = st.dictionaries(DAYS, st.integers() | st.just(Repealed()), min_size=1, max_size=6)


@given(ENTRIES, DAYS)
def test_in_force_is_the_last_entry_not_after_the_day(entries: dict[date, int | Repealed], day: date) -> None:
    line = Timeline.of(entries)
    past = [start for start in entries if start <= day]
    expected = entries[max(past)] if past else Repealed()
    if isinstance(expected, Repealed):
        with pytest.raises(NotInForce):
            line.at(day)
    else:
        assert line.at(day) == expected
        assert line.since(day) == max(past)


@given(ENTRIES)
def test_the_order_in_which_entries_are_given_does_not_matter(entries: dict[date, int | Repealed]) -> None:
    turned = dict(reversed(entries.items()))
    assert list(Timeline.of(entries)) == list(Timeline.of(turned))
    assert Timeline.of(entries).days() == sorted(entries)


NORM = Timeline.of({date(2022, 11, 1): 96, date(2023, 11, 1): 91, date(2025, 1, 1): Repealed()})


@pytest.mark.parametrize(
    ("day", "value"),
    [(date(2022, 11, 1), 96), (date(2023, 10, 31), 96), (date(2023, 11, 1), 91), (date(2024, 12, 31), 91)],
)
def test_a_value_holds_from_its_first_day_up_to_the_next(day: date, value: int) -> None:
    assert NORM.at(day) == value


@pytest.mark.parametrize("day", [date(2022, 10, 31), date(2025, 1, 1), date(2025, 1, 1) + timedelta(999)])
def test_outside_its_time_there_is_no_default_but_a_refusal_with_the_days(day: date) -> None:
    with pytest.raises(NotInForce) as refusal:
        NORM.at(day)
    assert "1 november 2022" in say(refusal.value.message, "nl")
    with pytest.raises(NotInForce):
        NORM.since(day)


def test_a_value_can_come_back_after_a_repeal() -> None:
    line = Timeline.of({date(2020, 1, 1): 1, date(2021, 1, 1): Repealed(), date(2022, 1, 1): 2})
    assert line.at(date(2022, 1, 1)) == 2


def test_a_timeline_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Timeline.of({})
