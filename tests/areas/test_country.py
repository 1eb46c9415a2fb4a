# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The country that ships: five years of inhabitants, and a refusal that names them for any other."""

from datetime import date

import pytest

from regietafel import data
from regietafel.access.readers import ANYONE
from regietafel.areas.country import known, shipped
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.words import LANGUAGES, say

YEARS = {
    2021: (352, 17_475_415),
    2022: (345, 17_590_672),
    2023: (342, 17_811_291),
    2024: (342, 17_942_942),
    2025: (342, 18_044_027),
}


def test_these_years_ship() -> None:
    assert {day.year for day in shipped().tables} == set(YEARS)


@pytest.mark.parametrize("year", YEARS)
def test_a_year_that_ships_has_every_municipality_of_its_day(year: int) -> None:
    day = date(year, 1, 1)
    table = shipped().inhabitants(day)
    assert (len(table.values), table.total) == YEARS[year]
    assert set(table.values) == set(shipped().areas.on(AreaKind.MUNICIPALITY, day))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_that_does_not_ship_is_refused_with_the_years_that_do(language: str) -> None:
    with pytest.raises(Refused, match="data-inhabitants-missing") as refusal:
        shipped().inhabitants(date(2026, 1, 1))
    said = say(refusal.value.message, language)
    assert all(str(year) in said for year in [2026, *YEARS])


@pytest.mark.django_db
def test_on_empty_records_the_country_is_the_one_that_ships() -> None:
    found = known(AsOf(), ANYONE)
    assert (found.tables, found.areas) == (shipped().tables, data.areas())
