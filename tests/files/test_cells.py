# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a cell says, at the edges: the longest number, the last month, the day that could be two."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.base.periods import Month
from regietafel.files.tables.cells import day, month, whole


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("123456789", 123_456_789),
        ("1234567890", "too-large"),
        ("123.456.789", 123_456_789),
        ("1.234.567.890", "too-large"),
        ("0", 0),
        ("007", 7),
        ("+1.000", 1_000),
        ("1\u202f000", 1_000),
        ("12'345", 12_345),
        ("1.00", "decimal"),
        ("1.0000", "decimal"),
        ("0.123", "decimal"),
        ("1,234", "comma"),
        ("12,34", "decimal"),
        ("-12", "negative"),
        ("(12)", "negative"),
        ("–", "dash"),
        ("12%", "percent"),
        ("€ 12", "money"),
        ("1e5", "power"),
        ("ca. 100", "about"),
        ("12*", "marked"),
        ("=A1", "formula"),
        ("#REF!", "formula-error"),
        ("²", "text"),
        ("", "text"),
    ],
)
def test_a_number_has_at_most_nine_digits_and_else_a_reason_is_given(text: str, said: int | str) -> None:
    assert whole(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("13/1/2022", date(2022, 1, 13)),
        ("1/13/2022", date(2022, 1, 13)),
        ("12/1/2022", "two-days"),
        ("1/12/2022", "two-days"),
        ("12/12/2022", date(2022, 12, 12)),
        ("31/12/2022", date(2022, 12, 31)),
        ("12/31/2022", date(2022, 12, 31)),
        ("31-4-2022", "no-such-day"),
        ("29-2-2024", date(2024, 2, 29)),
        ("29-2-2022", "no-such-day"),
        ("8 juli. 2022", date(2022, 7, 8)),
        ("vrijdag 8 juli 2022", date(2022, 7, 8)),
        ("8 iets 2022", "no-such-day"),
        ("2022-07-08T00:00:00", date(2022, 7, 8)),
        ("2022-07-08 10:30", "with-time"),
        ("44750", "serial"),
        ("54750", "text"),
        ("8-7-22", "short-year"),
    ],
)
def test_a_day_is_read_where_it_can_be_one_only(text: str, said: date | str) -> None:
    assert day(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2022-12", Month(2022, 12)),
        ("2022-13", "no-such-day"),
        ("2022-00", "no-such-day"),
        ("1-2022", Month(2022, 1)),
        ("12/2022", Month(2022, 12)),
        ("2022MM01", Month(2022, 1)),
        ("2022 december*", Month(2022, 12)),
        ("decem 2022", "no-such-day"),
        ("sept. 2022", Month(2022, 9)),
        ("1 september 2022", Month(2022, 9)),
        ("2 september 2022", "not-a-first"),
        ("31 september 2022", "no-such-day"),
    ],
)
def test_a_month_is_read_from_january_to_december_or_from_its_first_day(text: str, said: Month | str) -> None:
    assert month(text) == said
