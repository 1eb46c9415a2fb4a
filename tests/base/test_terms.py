# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A term in words comes to a latest day by convention, or to a plain statement that it does not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.periods import Week
from regietafel.base.term_periods import MONTHS, PLAIN
from regietafel.base.terms import (
    AtMeeting,
    LatestDay,
    NoDay,
    NoDayBecause,
    NotUnderstood,
    TermRead,
    TwoYears,
    latest_of,
    read_term,
)
from regietafel.law.terms import conventions

TABLE = date(2022, 7, 8)
"""A Friday: the meeting whose minutes started this."""
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def read(words: str, said: date = TABLE, next_meeting: date | None = None) -> TermRead:
    return read_term(words, said=said, by=PLAIN, next_meeting=next_meeting)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("in de week van 11 juli", date(2022, 7, 15)),
        ("week van 11 juli", date(2022, 7, 15)),
        ("deze zomer", date(2022, 8, 31)),
        ("voor 1 oktober", date(2022, 9, 30)),
        ("vóór 1 oktober 2023", date(2023, 9, 30)),
        ("uiterlijk 15 juli", date(2022, 7, 15)),
        ("Uiterlijk op vrijdag 15 juli 2022.", date(2022, 7, 15)),
        ("15-07-2022", date(2022, 7, 15)),
        ("2022-07-15", date(2022, 7, 15)),
        ("tot en met 31 augustus", date(2022, 8, 31)),
        ("eind september", date(2022, 9, 30)),
        ("begin september", date(2022, 9, 10)),
        ("medio september", date(2022, 9, 15)),
        ("in de loop van september", date(2022, 9, 30)),
        ("januari", date(2023, 1, 31)),
        ("voor het einde van het jaar", date(2022, 12, 31)),
        ("eind 2022", date(2022, 12, 31)),
        ("eind volgend jaar", date(2023, 12, 31)),
        ("dit jaar", date(2022, 12, 31)),
        ("binnen vijf werkdagen", date(2022, 7, 15)),
        ("binnen 10 dagen", date(2022, 7, 18)),
        ("over twee weken", date(2022, 7, 22)),
        ("binnen één maand", date(2022, 8, 8)),
        ("in het najaar", date(2022, 11, 30)),
        ("dit voorjaar", date(2023, 5, 31)),
        ("deze winter", date(2023, 2, 28)),
        ("Q3", date(2022, 9, 30)),
        ("het vierde kwartaal van 2022", date(2022, 12, 31)),
        ("in het tweede halfjaar", date(2022, 12, 31)),
        ("volgend kwartaal", date(2022, 12, 31)),
        ("week 28", date(2022, 7, 15)),
        ("week 1", date(2023, 1, 6)),
        ("week 53 van 2020", date(2021, 1, 1)),
        ("volgende week", date(2022, 7, 15)),
        ("deze maand", date(2022, 7, 31)),
        ("vrijdag", date(2022, 7, 15)),
        ("komende maandag", date(2022, 7, 11)),
        ("morgen", date(2022, 7, 9)),
        ("voor de kerst", date(2022, 12, 24)),
        ("29 februari 2024", date(2024, 2, 29)),
    ],
)
def test_words_of_the_table_come_to_their_latest_day(words: str, day: date) -> None:
    assert latest_of(read(words)) == day


@pytest.mark.parametrize(
    ("words", "said", "day"),
    [
        ("week van 3 januari", date(2021, 12, 15), date(2022, 1, 7)),
        ("week 53", date(2020, 12, 3), date(2021, 1, 1)),
        ("week 1", date(2020, 12, 31), date(2021, 1, 8)),
        ("week van 1 januari", date(2021, 12, 20), date(2021, 12, 31)),
        ("volgende week", date(2020, 12, 28), date(2021, 1, 8)),
        ("deze winter", date(2022, 12, 8), date(2023, 2, 28)),
        ("deze winter", date(2024, 1, 8), date(2024, 2, 29)),
        ("binnen vijf werkdagen", date(2022, 12, 30), date(2023, 1, 6)),
        ("binnen een maand", date(2022, 1, 31), date(2022, 2, 28)),
        ("volgend kwartaal", date(2022, 11, 8), date(2023, 3, 31)),
        ("eind januari", date(2022, 12, 8), date(2023, 1, 31)),
        ("vrijdag 15 juli", date(2021, 12, 8), date(2022, 7, 15)),
    ],
)
def test_around_the_turn_of_the_year_the_coming_one_is_meant(words: str, said: date, day: date) -> None:
    assert latest_of(read(words, said)) == day


@pytest.mark.parametrize(
    ("words", "because"),
    [
        ("z.s.m.", NoDayBecause.SOON),
        ("ZSM", NoDayBecause.SOON),
        ("zo spoedig mogelijk", NoDayBecause.SOON),
        ("op korte termijn", NoDayBecause.SOON),
        ("maandelijks", NoDayBecause.RECURRING),
        ("elke maand", NoDayBecause.RECURRING),
        ("de komende periode", NoDayBecause.VAGUE),
        ("t.z.t.", NoDayBecause.VAGUE),
        ("na de zomer", NoDayBecause.AFTER),
        ("vanaf 1 januari 2023", NoDayBecause.AFTER),
    ],
)
def test_words_that_leave_no_day_say_why(words: str, because: NoDayBecause) -> None:
    assert read(words) == NoDay(because)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "voor de zomer",
        "voor het zomerreces",
        "31 september",
        "week 53",
        "week 54",
        "week 0",
        "maandag 15 juli 2022",
        "medio 2023",
        "begin volgend jaar",
        "als het kan",
        "00-00-2022",
        "29 februari",
        "q5",
    ],
)
def test_what_no_convention_covers_is_not_guessed(words: str) -> None:
    assert read(words) == NotUnderstood(words)


def test_the_next_meeting_gives_its_day_when_it_is_known() -> None:
    assert read("volgende vergadering") == AtMeeting()
    assert read("voor de eerstvolgende LRT") == AtMeeting()
    planned = date(2022, 9, 7)
    assert latest_of(read("de volgende vergadering", next_meeting=planned)) == planned
    assert latest_of(read("voor de volgende LRT", next_meeting=planned)) == date(2022, 9, 6)


def test_a_day_that_has_only_just_passed_is_not_taken_to_be_next_year() -> None:
    assert read("1 juli") == TwoYears(date(2022, 7, 1), date(2023, 7, 1))
    assert read("in de week van 11 juli", date(2022, 7, 16)) == TwoYears(date(2022, 7, 15), date(2023, 7, 14))
    last = date(2022, 7, 1) + timedelta(days=PLAIN.just_past)
    assert read("1 juli", last) == TwoYears(date(2022, 7, 1), date(2023, 7, 1))
    assert latest_of(read("1 juli", last + timedelta(days=1))) == date(2023, 7, 1)
    assert latest_of(read("1 juni", TABLE)) == date(2023, 6, 1)
    assert latest_of(read("1 juli 2022")) == date(2022, 7, 1)


def test_the_conventions_that_ship_are_those_of_the_examples() -> None:
    assert conventions(TABLE) == PLAIN


def test_a_latest_day_names_the_conventions_it_rests_on() -> None:
    assert read("deze zomer") == LatestDay(date(2022, 8, 31), ("term-summer-ends",))
    assert read("15 juli") == LatestDay(date(2022, 7, 15))


@given(DAYS, st.integers(1, 31), st.sampled_from(MONTHS))
def test_a_day_without_a_year_is_the_first_such_day_to_come(said: date, number: int, month: str) -> None:
    outcome = read(f"uiterlijk {number} {month}", said)
    ahead = [said + timedelta(days=n) for n in range(366)]
    fits = [day for day in ahead if day.day == number and MONTHS[day.month - 1] == month]
    if isinstance(outcome, TwoYears):
        assert 0 < (said - outcome.past).days <= PLAIN.just_past
        assert outcome.ahead in fits
    else:
        assert latest_of(outcome) == (fits[0] if fits else None)


@given(DAYS, st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_the_week_of_a_day_ends_on_the_friday_of_its_week(said: date, of: date) -> None:
    words = f"week van {of.day} {MONTHS[of.month - 1]} {of.year}"
    assert latest_of(read(words, said)) == Week.of(of).last_working_day


@given(DAYS, st.integers(1, 53))
def test_a_week_by_number_is_the_first_to_come_that_exists(said: date, number: int) -> None:
    outcome = read(f"week {number}", said)
    fridays = [said + timedelta(days=n) for n in range(371) if (said + timedelta(days=n)).weekday() == 4]
    fits = [
        day for day in fridays if day.isocalendar().week == number and day.isocalendar().year <= said.year + 1
    ]
    if isinstance(outcome, TwoYears):
        assert outcome.past.isocalendar().week == outcome.ahead.isocalendar().week == number
        assert 0 < (said - outcome.past).days <= PLAIN.just_past
    elif fits:
        assert latest_of(outcome) == fits[0]
    else:
        assert outcome == NotUnderstood(f"week {number}")


@given(DAYS, st.integers(1, 60))
def test_within_working_days_counts_monday_to_friday(said: date, count: int) -> None:
    last = latest_of(read(f"binnen {count} werkdagen", said))
    assert last is not None
    between = [said + timedelta(days=n) for n in range(1, (last - said).days + 1)]
    assert sum(day.weekday() < 5 for day in between) == count
    assert last.weekday() < 5


@given(
    DAYS,
    st.sampled_from(
        ["dit jaar", "deze maand", "deze week", "dit kwartaal", "volgend jaar", "volgende maand"]
    ),
)
def test_said_a_day_later_a_unit_never_ends_earlier(said: date, words: str) -> None:
    first, second = latest_of(read(words, said)), latest_of(read(words, said + timedelta(days=1)))
    assert first is not None
    assert second is not None
    assert first <= second


@given(st.text(max_size=30), DAYS)
def test_any_words_are_answered(words: str, said: date) -> None:
    assert latest_of(read(words, said)) is None or words.strip()
