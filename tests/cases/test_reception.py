# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception in the case: public figures as published, made-up ones marked, each from the day it was known."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from regietafel.areas.country import shipped
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08 import load, reception
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.facts.reception import IN_PORTFOLIO, Certainty, Location, LocationKind, Plan
from regietafel.records import ledger

DAY = date(2022, 7, 8)
PORTFOLIO = {
    date(2022, 7, 1): 42_732,
    date(2022, 10, 1): 41_827,
    date(2023, 1, 1): 34_524,
    date(2023, 4, 1): 31_607,
    date(2023, 7, 1): 30_066,
}
"""As COA published it on 27 June 2022."""

FACTS = reception.facts()
LOCATIONS = [fact for fact in FACTS if isinstance(fact, Location)]
COUNTS = [fact for fact in FACTS if isinstance(fact, Observation)]
PLANS = [fact for fact in FACTS if isinstance(fact, Plan)]


def in_use(day: date) -> list[Location]:
    """The locations of the portfolio that are in use on a day."""
    return [
        each
        for each in LOCATIONS
        if each.kind in IN_PORTFOLIO
        and each.certainty is Certainty.IN_USE
        and each.opens <= day
        and (each.ends is None or day < each.ends)
    ]


@pytest.mark.parametrize(("day", "places"), PORTFOLIO.items())
def test_the_made_up_locations_add_up_to_the_published_portfolio(day: date, places: int) -> None:
    assert sum(each.capacity for each in in_use(day)) == places


def test_they_are_as_many_as_coa_counted_on_27_june() -> None:
    kinds = Counter(each.kind is LocationKind.EMERGENCY for each in in_use(date(2022, 7, 1)))
    assert (kinds[False], kinds[True]) == (74, 52)


def test_per_province_they_add_up_to_the_places_that_count_there() -> None:
    areas = shipped().areas
    found: Counter[str] = Counter()
    for each in in_use(date(2022, 7, 1)):
        found[areas.province_of(each.area).code] += each.capacity
    assert found == Counter(
        PV20=4810, PV21=2630, PV22=3340, PV23=3150, PV24=3480, PV25=5420,
        PV26=2140, PV27=4380, PV28=4290, PV29=960, PV30=5402, PV31=2730,
    )  # fmt: skip


def test_every_location_but_ter_apel_is_marked_as_made_up_and_named_so() -> None:
    for each in LOCATIONS:
        made_up = each.stamp.source.mark is Mark.EXAMPLE
        assert made_up == (each.code != "gm1950-registration-1")
        assert made_up == each.name.nl.startswith("Voorbeeld"), each.name
        assert made_up == str(each.name.en).startswith("Example"), each.name


def test_every_location_stands_in_a_municipality_of_its_day() -> None:
    areas = shipped().areas
    for each in LOCATIONS:
        assert areas.get(each.area).exists_on(DAY), each.area


def test_every_count_is_of_the_catalogue_at_a_level_that_exists() -> None:
    areas = shipped().areas
    for each in COUNTS:
        assert each.indicator in indicators()
        assert areas.get(each.area).exists_on(DAY)


def test_ter_apel_was_higher_in_april_and_not_after() -> None:
    before = {row.stamp.valid.start: row.amount or 0 for row in COUNTS if row.indicator == "persons-ter-apel"}
    higher = [day for day, amount in before.items() if amount >= 2_193]
    assert {day.month for day in higher} == {4}
    assert all(row.stamp.source.mark is Mark.EXAMPLE for row in COUNTS if row.indicator == "persons-ter-apel")


def test_the_crisis_places_are_divided_equally_over_25_regions() -> None:
    (plan,) = [each for each in PLANS if each.code == "crisis-places"]
    assert (plan.amount, len(plan.parts), {part.amount for part in plan.parts}) == (5_625, 25, {225})
    (later,) = [each for each in PLANS if each.code == "crisis-places-450"]
    assert (later.amount, {part.amount for part in later.parts}) == (11_250, {450})


def test_a_region_that_did_not_report_is_unknown_and_not_zero() -> None:
    (silent,) = [row for row in COUNTS if row.amount is None]
    assert (silent.area, silent.stamp.valid.start) == ("VR24", DAY)


@pytest.mark.usefixtures("db")
def test_what_was_known_later_is_not_seen_from_8_july() -> None:
    load()
    seen = AsOf(known=DAY)
    counts = ledger.read(Observation, seen)
    assert all(row.stamp.known.on is None or row.stamp.known.on <= DAY for row in counts)
    assert not [
        row for row in counts if row.indicator in ("first-applications", "moved-out-7500", "flex-homes")
    ]
    (plan,) = ledger.read(Plan, seen, code="moved-out-7500")
    assert plan.path == ()
    (later,) = ledger.read(Plan, AsOf(known=date(2022, 8, 10)), code="moved-out-7500")
    assert [(point.on, point.amount) for point in later.path] == [(date(2022, 8, 10), 5_840)]


@pytest.mark.usefixtures("db")
def test_the_first_print_of_september_stands_beside_its_revision() -> None:
    load()

    def september(known: date) -> list[int | None]:
        rows = ledger.read(Observation, AsOf(known=known), indicator="first-applications", area="NL")
        return [row.amount for row in rows if row.stamp.valid.start == date(2022, 9, 1)]

    assert september(date(2022, 12, 1)) == [4_324]
    assert september(date(2023, 3, 1)) == [4_435]
    history = ledger.read(Observation, AsOf(), history=True, indicator="first-applications")
    assert {row.amount for row in history} >= {4_324, 4_435}


@pytest.mark.usefixtures("db")
def test_a_case_that_was_loaded_before_gets_reception_as_well_and_once() -> None:
    assert load() > len(FACTS)
    assert load() == 0
    assert len(ledger.read(Location, AsOf(), history=True)) == len(LOCATIONS)
