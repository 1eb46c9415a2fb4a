# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The national numbers of 2024 to 2026-I, read at second hand, say so; inhabitants bear one of them out."""

from datetime import date

import pytest

from regietafel.access.readers import ANYONE
from regietafel.areas.country import shipped
from regietafel.base.apportionment import RoundingRule
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.targets.services.formula import Formula, formula
from regietafel.words import told

pytestmark = pytest.mark.usefixtures("case")


def of(period: HalfYear, as_of: AsOf = AsOf()) -> Formula | None:  # noqa: B008 - as everything is known
    return formula(period, shipped(), as_of=as_of, reader=ANYONE)


@pytest.mark.parametrize(
    ("period", "persons", "publisher"),
    [
        (HalfYear(2024, 1), 18_750, "GrenzenDicht"),
        (HalfYear(2024, 2), 17_000, "GrenzenDicht"),
        (HalfYear(2025, 1), 15_000, "Gemeente.nu"),
        (HalfYear(2025, 2), 13_000, "Gemeente.nu"),
        (HalfYear(2026, 1), 15_000, "GrenzenDicht"),
    ],
)
def test_a_number_that_was_not_read_at_its_publisher_says_so(
    period: HalfYear, persons: int, publisher: str
) -> None:
    found = of(period)
    assert found is not None
    assert (found.national.persons, found.national.stamp.source.publisher) == (persons, publisher)
    assert "uit tweede hand" in told(found.national.title, "nl")
    assert "second-hand" in told(found.national.title, "en")


def test_that_the_numbers_of_2024_belong_to_these_half_years_is_marked_as_an_assumption() -> None:
    for half in (1, 2):
        found = of(HalfYear(2024, half))
        assert found is not None
        assert found.national.stamp.source.mark is Mark.ASSUMPTION


def test_by_the_inhabitants_of_2024_the_lowered_number_gives_the_two_values_that_were_printed() -> None:
    found = of(HalfYear(2025, 1))
    assert found is not None
    targets = found.whole.targets(RoundingRule.NEAREST)
    assert (targets["GM0014"], targets["GM1969"]) == (204, 54)


def test_none_of_them_was_known_on_the_day_of_the_meeting() -> None:
    then = AsOf(known=date(2022, 7, 8))
    assert {of(HalfYear(year, 1), then) for year in (2024, 2025, 2026)} == {None}
