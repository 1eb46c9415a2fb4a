# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Half-years, months and weeks: read as they are written, next to each other without a gap."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.periods import HalfYear, Month, Week

KINDS: list[type[HalfYear] | type[Month] | type[Week]] = [HalfYear, Month, Week]
DAYS = st.dates(date(1, 1, 1), date(9998, 12, 31))


@pytest.mark.parametrize("kind", KINDS)
@given(day=DAYS)
def test_what_is_written_is_read_back(kind: type[HalfYear] | type[Month] | type[Week], day: date) -> None:
    if kind is Week and Week.of(day).year > 9998:
        return
    period = kind.of(day)
    assert kind.parse(str(period)) == period
    assert period.first_day <= day <= period.last_day


@pytest.mark.parametrize("kind", KINDS)
def test_over_thirty_years_each_period_begins_the_day_after_the_one_before(
    kind: type[HalfYear] | type[Month] | type[Week],
) -> None:
    period: HalfYear | Month | Week = kind.of(date(2010, 1, 1))
    day = period.first_day
    while day < date(2040, 1, 1):
        last = period.last_day
        assert period.first_day == day
        while day <= last:
            assert kind.of(day) == period
            day += timedelta(days=1)
        period = period.next()


@given(DAYS, DAYS)
def test_periods_stand_in_the_order_of_their_days(one: date, other: date) -> None:
    assert (HalfYear.of(one) < HalfYear.of(other)) == (
        HalfYear.of(one).first_day < HalfYear.of(other).first_day
    )
    assert (Month.of(one) <= Month.of(other)) == (Month.of(one).first_day <= Month.of(other).first_day)
    assert (Week.of(one) < Week.of(other)) == (Week.of(one).first_day < Week.of(other).first_day)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2020, 12, 31), "2020-W53"),
        (date(2021, 1, 3), "2020-W53"),
        (date(2021, 1, 4), "2021-W01"),
        (date(2024, 12, 30), "2025-W01"),
        (date(2022, 7, 11), "2022-W28"),
    ],
)
def test_the_days_around_new_year_fall_in_the_iso_week(day: date, week: str) -> None:
    assert str(Week.of(day)) == week


def test_the_last_working_day_of_the_week_of_11_july_2022_is_friday_the_15th() -> None:
    assert Week.of(date(2022, 7, 11)).last_working_day == date(2022, 7, 15)


def test_a_half_year_with_figures_is_read_and_written_in_roman() -> None:
    assert str(HalfYear.parse(" 2022-2 ")) == "2022-II"


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (HalfYear.parse, "2022-III"),
        (HalfYear.parse, "2022"),
        (HalfYear.parse, "22-I"),
        (Month.parse, "2022-13"),
        (Month.parse, "2022-7"),
        (Month.parse, "2022-07-08"),
        (Week.parse, "2021-W53"),
        (Week.parse, "2022-W00"),
        (Week.parse, "2022-28"),
    ],
)
def test_what_is_no_period_is_refused(parse: Callable[[str], object], text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse(text)


def test_a_year_has_two_halves() -> None:
    with pytest.raises(ValueError, match="not 3"):
        HalfYear(2022, 3)
