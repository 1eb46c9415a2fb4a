# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Need, portfolio and gap: what was published comes out exactly, and every number shows how it came about."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import product

import pytest

from regietafel import law
from regietafel.base.messages import Refused
from regietafel.base.periods import Month
from regietafel.base.sources import Mark
from regietafel.base.timeline import NotInForce
from regietafel.facts.reception import Certainty, Extension, LocationKind
from regietafel.outlets.accounts import account
from regietafel.reception.rules.gap import Gap, gap_working, gaps_by_area
from regietafel.reception.rules.need import NORM, Ramp, need_by_norm, need_by_ramp
from regietafel.reception.rules.portfolio import (
    Places,
    ending,
    grouped,
    months,
    places,
    portfolio_working,
    run_off,
    standing,
)
from tests.reception.rules.worlds import START, by_day, case, counted, location
from tests.records.worlds import SOURCE

WEEK = timedelta(weeks=1)
COA = case("portfolio_2022_06")
RAMP = Ramp(Month.parse(COA["ramp"]["first"]), *(COA["ramp"][name] for name in ("amount", "step", "last")))


def test_the_gap_on_five_dates_is_what_coa_published() -> None:
    portfolio = by_day(COA["portfolio"])
    needs = {day: RAMP.at(day) for day in portfolio}
    found = [Gap(day, needs[day], Places({Certainty.IN_USE: n})) for day, n in portfolio.items()]
    assert {gap.on: gap.upto(Certainty.IN_USE) for gap in found} == by_day(COA["short"])


def test_a_gap_shows_need_portfolio_and_how_the_need_came_about() -> None:
    day = date(2022, 10, 1)
    short = gap_working(need_by_ramp(RAMP, day, source=SOURCE), counted(41_827, "places", day))
    assert short.value == 6_173
    assert [step.value for step in short.steps()] == [45_000, 1_000, 3, 48_000, 41_827, 6_173]
    assert all(account(short, language).lines for language in ("nl", "en"))


def test_need_and_portfolio_of_two_days_make_no_gap() -> None:
    with pytest.raises(Refused, match="reception-gap-apart"):
        gap_working(need_by_ramp(RAMP, date(2022, 10, 1), source=SOURCE), counted(1, "places", START))


def test_the_ramp_rises_by_a_thousand_a_month_and_stays_at_its_end() -> None:
    rising = [RAMP.at(day) for day in months(Month(2022, 7), 9)]
    assert rising == [*range(45_000, 52_000, 1_000), 51_000, 51_000]
    assert need_by_ramp(RAMP, date(2023, 7, 1), source=SOURCE).value == 51_000
    with pytest.raises(Refused, match="reception-before-ramp"):
        RAMP.at(date(2022, 6, 30))
    with pytest.raises(Refused, match="reception-ramp-not-rising"):
        Ramp(Month(2022, 7), 10, step=0, last=20)


@pytest.mark.parametrize(
    ("decided", "persons", "places_needed"),
    [
        (date(2022, 11, 15), 72_522, 75_544),
        (date(2023, 11, 15), 87_360, 96_000),
        (date(2023, 10, 31), 96, 100),
    ],
)
def test_need_is_persons_expected_over_the_norm_of_its_day_up_to_a_whole_place(
    decided: date, persons: int, places_needed: int
) -> None:
    norm = law.parameters()[NORM]
    need = need_by_norm(counted(persons), norm, decided_on=decided, source=SOURCE)
    assert need.value == places_needed
    assert need.rounding is not None
    assert need.rounding.before == Fraction(persons) / Fraction(str(norm.at(decided)))
    assert Mark.ASSUMPTION in need.marks()
    assert all(account(need, language).lines for language in ("nl", "en"))


def test_before_the_first_norm_there_is_none() -> None:
    with pytest.raises(NotInForce):
        need_by_norm(counted(40_000), law.parameters()[NORM], decided_on=date(2022, 7, 8), source=SOURCE)


def test_nobody_is_left_without_a_place_and_no_place_is_too_many() -> None:
    norm = law.parameters()[NORM]
    for persons, decided in product(range(200), (date(2022, 11, 1), date(2023, 11, 1))):
        need = int(need_by_norm(counted(persons), norm, decided_on=decided, source=SOURCE).value)
        share = Fraction(str(norm.at(decided)))
        assert need * share >= persons > (need - 1) * share or need == persons == 0


def test_a_location_counts_from_its_opening_to_its_end_and_then_as_sure_as_its_extension() -> None:
    extension = Extension(START + 8 * WEEK, Certainty.SOFT)
    known = [location("a", 100, opens=START + WEEK, ends=START + 4 * WEEK, extension=extension)]
    found = {week: places(standing(known, START + week * WEEK)).by for week in (0, 1, 3, 4, 7, 8)}
    use, soft = {Certainty.IN_USE: 100}, {Certainty.SOFT: 100}
    assert found == {0: {}, 1: use, 3: use, 4: soft, 7: soft, 8: {}}


def test_an_extension_is_never_surer_than_the_location_it_extends() -> None:
    extension = Extension(START + 8 * WEEK, Certainty.IN_USE)
    known = [location("a", 100, certainty=Certainty.SOFT, ends=START + WEEK, extension=extension)]
    assert places(standing(known, START + 2 * WEEK)).by == {Certainty.SOFT: 100}


def test_a_change_of_capacity_counts_from_its_own_day() -> None:
    known = [location("a", 100), location("a", 60, since=START + 2 * WEEK)]
    days = [START, START + WEEK, START + 2 * WEEK]
    assert [each.total for each in run_off(known, days).values()] == [100, 100, 60]


def test_crisis_shelter_and_places_of_others_are_outside_the_portfolio() -> None:
    known = [location(kind.value, 10, kind=kind) for kind in LocationKind]
    inside = {each.location.kind for each in standing(known, START)}
    assert set(LocationKind) - inside == {
        LocationKind.CRISIS,
        LocationKind.HAR,
        LocationKind.GUEST,
        LocationKind.FLOW_THROUGH,
        LocationKind.UKRAINE,
        LocationKind.DEFENCE,
    }
    only = frozenset({LocationKind.CRISIS})
    assert places(standing(known, START, kinds=only)).total == 10


def test_in_every_small_portfolio_the_run_off_is_what_counting_by_day_gives() -> None:
    spans = [(opens, ends) for opens in range(3) for ends in (None, *range(opens + 1, 4))]
    for one, two in product(spans, repeat=2):
        known = [
            location(
                code, size, opens=START + opens * WEEK, ends=None if ends is None else START + ends * WEEK
            )
            for (code, size), (opens, ends) in zip((("a", 1), ("b", 10)), (one, two), strict=True)
        ]
        for week in range(5):
            expected = sum(
                size
                for size, (opens, ends) in zip((1, 10), (one, two), strict=True)
                if opens <= week and (ends is None or week < ends)
            )
            assert places(standing(known, START + week * WEEK)).total == expected, (one, two, week)


def test_the_gap_shrinks_as_less_sure_plans_are_counted_in_and_is_told_per_area() -> None:
    known = [
        location("a", 100),
        location("b", 30, certainty=Certainty.FIRM, area="GM0344"),
        location("c", 5, certainty=Certainty.SOFT, area="GM0344"),
    ]
    by_area = grouped(standing(known, START), lambda each: each.area)
    found = gaps_by_area(START, {"GM0014": 120, "GM0344": 40, "GM0363": 7}, places=by_area)
    told = {area: [gap.upto(sure) for sure in Certainty] for area, gap in found.items()}
    assert told == {"GM0014": [20, 20, 20], "GM0344": [40, 10, 5], "GM0363": [None, None, None]}
    assert [found[area].to_find for area in found] == [20, 40, None]
    assert (
        gaps_by_area(START, {"GM0363": 7}, places={"GM0363": Places({Certainty.IN_USE: 9})})["GM0363"].to_find
        == 0
    )


def test_what_ends_comes_soonest_first_and_the_sum_shows_its_locations() -> None:
    known = [
        location("a", 100, ends=START + 3 * WEEK),
        location("b", 50, ends=START + WEEK),
        location("c", 9),
    ]
    soon = ending(known, START, until=START + 9 * WEEK)
    assert [(day, each.location.code) for day, each in soon] == [(START + WEEK, "b"), (START + 3 * WEEK, "a")]
    total = portfolio_working(standing(known, START), START, upto=Certainty.SOFT)
    assert (total.value, [part.value for part in total.inputs]) == (159, [100, 50, 9])
    assert account(total, "nl").value
