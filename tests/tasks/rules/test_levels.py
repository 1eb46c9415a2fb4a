# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A total down the levels: every sum fits, what was given is used, and a tie is an outcome."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.apportionment import Bounds, RoundingRule
from regietafel.base.messages import Refused
from regietafel.tasks.rules.levels import Ask, Distributed, DrawsNeeded, Place, Way, distribute
from tests.tasks.rules.worlds import ask, countries

KEEPING = st.sampled_from([RoundingRule.WEBSTER, RoundingRule.LARGEST_REMAINDER])


def settled(asked: Ask) -> Distributed:
    """The outcome, with the first of each tie drawn until no lot is needed any more."""
    outcome = distribute(asked)
    while isinstance(outcome, DrawsNeeded):
        drawn = {
            (draw.level, draw.parent): frozenset(sorted(draw.among)[: draw.places]) for draw in outcome.draws
        }
        asked = replace(asked, drawn={**asked.drawn, **drawn})
        outcome = distribute(asked)
    return outcome


@given(countries(), st.integers(0, 500), KEEPING)
def test_step_by_step_every_province_is_the_sum_of_its_municipalities(
    provinces: dict[str, dict[str, int]], total: int, rule: RoundingRule
) -> None:
    outcome = settled(ask(provinces, total, rule=rule))
    for province, parts in provinces.items():
        assert outcome[province].amount == sum(outcome[code].amount for code in parts)
    assert sum(outcome[province].amount for province in provinces) == total == outcome.sum
    assert outcome.difference == 0


@given(countries(), st.integers(0, 500), KEEPING)
def test_directly_a_province_is_the_sum_of_its_municipalities_too(
    provinces: dict[str, dict[str, int]], total: int, rule: RoundingRule
) -> None:
    outcome = settled(ask(provinces, total, rule=rule, way=Way.DIRECT))
    for province, parts in provinces.items():
        assert outcome[province].amount == sum(outcome[code].amount for code in parts)
        assert outcome[province].quota == sum(outcome[code].quota for code in parts)
    assert outcome.sum == total


@given(countries(), st.integers(0, 500), KEEPING)
def test_what_a_province_gets_does_not_depend_on_going_further_down(
    provinces: dict[str, dict[str, int]], total: int, rule: RoundingRule
) -> None:
    above = settled(ask(provinces, total, rule=rule, level="province"))
    below = settled(ask(provinces, total, rule=rule))
    assert all(above[code].amount == below[code].amount for code in provinces)


@given(countries(), st.integers(0, 500), st.data())
def test_floors_below_lift_the_province_so_that_every_sum_still_fits(
    provinces: dict[str, dict[str, int]], total: int, data: st.DataObject
) -> None:
    codes = [code for parts in provinces.values() for code in parts]
    code = data.draw(st.sampled_from(codes))
    floor = data.draw(st.integers(0, total))
    outcome = settled(replace(ask(provinces, total), bounds={code: Bounds(floor=floor)}))
    assert outcome[code].amount >= floor
    for province, parts in provinces.items():
        assert outcome[province].amount == sum(outcome[part].amount for part in parts)


@pytest.mark.parametrize("rule", [RoundingRule.NEAREST, RoundingRule.UP])
def test_rules_that_keep_no_sum_give_each_municipality_its_share_of_the_whole(rule: RoundingRule) -> None:
    world = {"PV00": {"GM0000": 1, "GM0001": 2}, "PV01": {"GM0100": 4}}
    outcome = settled(ask(world, 10, rule=rule))
    expected = {"nearest": (1, 3, 6), "up": (2, 3, 6)}[rule.value]
    assert tuple(outcome.amounts.values()) == expected
    assert outcome["PV00"].amount == sum(expected[:2])
    assert outcome.difference == sum(expected) - 10


def test_every_tie_is_named_with_its_place_and_the_lot_comes_back_in() -> None:
    world = {"PV00": {"GM0000": 1, "GM0001": 1}, "PV01": {"GM0100": 1, "GM0101": 1}}
    asked = ask(world, 2)
    needed = distribute(asked)
    assert isinstance(needed, DrawsNeeded)
    assert [(draw.level, draw.parent, sorted(draw.among), draw.places) for draw in needed.draws] == [
        ("municipality", "PV00", ["GM0000", "GM0001"], 1),
        ("municipality", "PV01", ["GM0100", "GM0101"], 1),
    ]
    drawn: dict[Place, frozenset[str]] = {
        ("municipality", "PV00"): frozenset({"GM0001"}),
        ("municipality", "PV01"): frozenset({"GM0100"}),
    }
    outcome = distribute(replace(asked, drawn=drawn))
    assert isinstance(outcome, Distributed)
    assert outcome.amounts == {"GM0000": 0, "GM0001": 1, "GM0100": 1, "GM0101": 0}


def test_a_tie_above_is_drawn_before_anything_below_it_is_divided() -> None:
    world = {"PV00": {"GM0000": 1}, "PV01": {"GM0100": 1}}
    needed = distribute(ask(world, 1))
    assert isinstance(needed, DrawsNeeded)
    assert [(draw.level, draw.parent) for draw in needed.draws] == [("province", "NL")]


WORLD = {"PV00": {"GM0000": 1, "GM0001": 3}, "PV01": {"GM0100": 5}}


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"bounds": {"GM0000": Bounds(floor=1)}, "level": "province"}, "distribution-bounds-unknown"),
        ({"bounds": {"PV00": Bounds(floor=1)}, "way": Way.DIRECT}, "distribution-bounds-unknown"),
        ({"drawn": {("municipality", "PV09"): frozenset({"GM0000"})}}, "distribution-lot-elsewhere"),
        ({"drawn": {("unit", None): frozenset({"GM0000"})}}, "distribution-lot-elsewhere"),
        ({"drawn": {("province", "NL"): frozenset({"PV00"})}}, "apportionment-drawn-not-asked"),
        (
            {"bounds": {"PV00": Bounds(cap=2), "GM0000": Bounds(floor=3)}},
            "distribution-floors-above-cap-of",
        ),
        (
            {"bounds": {"PV00": Bounds(locked=2), "GM0000": Bounds(floor=3)}},
            "distribution-floors-above-lock-of",
        ),
        ({"total": -1}, "apportionment-total-negative"),
        ({"total": True}, "apportionment-total-not-whole"),
    ],
)
def test_nothing_that_was_given_is_passed_over(change: dict[str, object], key: str) -> None:
    with pytest.raises(Refused) as refusal:
        distribute(replace(ask(WORLD, 9), **change))  # type: ignore[arg-type] # one case per field
    assert refusal.value.message.key == key


def test_a_unit_that_is_not_in_the_outcome_is_refused_by_name() -> None:
    with pytest.raises(Refused, match="GM9999"):
        settled(ask(WORLD, 9))["GM9999"]
