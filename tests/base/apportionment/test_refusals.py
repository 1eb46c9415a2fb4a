# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What cannot be divided is refused with the reason, and a lot is taken only as it was asked for."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from regietafel.base.apportionment import Apportioned, Bounds, RoundingRule, apportion
from regietafel.base.messages import Refused

KEPT = [RoundingRule.LARGEST_REMAINDER, RoundingRule.WEBSTER]
APART = [RoundingRule.NEAREST, RoundingRule.UP]
FAIR = {"a": 1, "b": 2}
WRONG: list[tuple[str, Any, Mapping[str, Any], Mapping[str, Bounds]]] = [
    ("apportionment-total-negative", -1, FAIR, {}),
    ("apportionment-total-not-whole", Decimal("1.5"), FAIR, {}),
    ("apportionment-total-not-whole", True, FAIR, {}),
    ("apportionment-no-units", 1, {}, {}),
    ("apportionment-weight-not-exact", 1, {"a": 1, "b": Decimal(1)}, {}),
    ("apportionment-weight-not-exact", 1, {"a": 1, "b": True}, {}),
    ("apportionment-weight-negative", 1, {"a": 1, "b": -2}, {}),
    ("apportionment-weights-zero", 1, {"a": 0, "b": 0}, {}),
    ("apportionment-weights-zero", 0, {"a": 0}, {}),
    ("apportionment-bounds-unknown", 1, FAIR, {"c": Bounds(1)}),
    ("apportionment-bound-not-whole", 1, FAIR, {"a": Bounds(-1)}),
    ("apportionment-bound-not-whole", 1, FAIR, {"a": Bounds(0, -1)}),
    ("apportionment-bound-not-whole", 1, FAIR, {"a": Bounds(locked=-1)}),
    ("apportionment-bound-not-whole", 1, FAIR, {"a": Bounds(floor=True)}),
    ("apportionment-floor-above-cap", 9, FAIR, {"a": Bounds(3, 2)}),
    ("apportionment-floors-above-total", 9, FAIR, {"a": Bounds(4), "b": Bounds(6)}),
    ("apportionment-caps-below-total", 9, FAIR, {"a": Bounds(0, 4), "b": Bounds(0, 4)}),
]


@pytest.mark.parametrize("rule", RoundingRule)
@pytest.mark.parametrize(("key", "total", "weights", "bounds"), WRONG)
def test_bad_input_is_refused_by_every_rule_with_its_reason(
    rule: RoundingRule, key: str, total: Any, weights: Any, bounds: Mapping[str, Bounds]
) -> None:
    with pytest.raises(Refused) as refused:
        apportion(total, weights, rule=rule, bounds=bounds)
    assert refused.value.message.key == key


def test_a_refusal_names_the_unit() -> None:
    with pytest.raises(Refused) as refused:
        apportion(9, FAIR, rule=RoundingRule.WEBSTER, bounds={"b": Bounds(3, 2)})
    assert refused.value.message.params == {"unit": "b", "floor": 3, "cap": 2}


@pytest.mark.parametrize("rule", KEPT)
def test_bounds_that_just_fit_are_taken(rule: RoundingRule) -> None:
    for bounds in ({"a": Bounds(5), "b": Bounds(4)}, {"a": Bounds(0, 5), "b": Bounds(0, 4)}):
        outcome = apportion(9, FAIR, rule=rule, bounds=bounds)
        assert isinstance(outcome, Apportioned)
        assert outcome.units == {"a": 5, "b": 4}


@pytest.mark.parametrize("rule", KEPT)
def test_when_all_is_fixed_on_another_sum_that_is_refused(rule: RoundingRule) -> None:
    with pytest.raises(Refused, match="floors-above-total"):
        apportion(9, FAIR, rule=rule, bounds={"a": Bounds(locked=5), "b": Bounds(locked=5)})
    with pytest.raises(Refused, match="nothing-open"):
        apportion(9, FAIR, rule=rule, bounds={"a": Bounds(locked=4), "b": Bounds(locked=4)})


@pytest.mark.parametrize("rule", APART)
def test_published_values_may_add_up_to_another_sum_where_it_is_not_repaired(rule: RoundingRule) -> None:
    for locked, difference in ((4, -1), (6, 3)):
        bounds = {"a": Bounds(locked=locked), "b": Bounds(locked=locked)}
        outcome = apportion(9, FAIR, rule=rule, bounds=bounds)
        assert isinstance(outcome, Apportioned)
        assert outcome.difference == difference


@pytest.mark.parametrize("rule", APART)
def test_floors_and_caps_that_just_fit_are_taken_beside_a_locked_value(rule: RoundingRule) -> None:
    weights = {"a": 1, "b": 2, "c": 3}
    for bounds, amounts in (
        ({"a": Bounds(4), "b": Bounds(5)}, (4, 5, 5)),
        ({"a": Bounds(0, 0), "b": Bounds(0, 2), "c": Bounds(locked=7)}, (0, 2, 7)),
    ):
        outcome = apportion(9, weights, rule=rule, bounds=bounds)
        assert isinstance(outcome, Apportioned)
        assert tuple(outcome.units.values()) == amounts
    with pytest.raises(Refused, match="caps-below-total"):
        apportion(9, weights, rule=rule, bounds={"a": Bounds(0, 0), "b": Bounds(0, 2), "c": Bounds(locked=6)})
    with pytest.raises(Refused, match="floors-above-total"):
        apportion(9, weights, rule=rule, bounds={"a": Bounds(4), "b": Bounds(6), "c": Bounds(locked=0)})


@pytest.mark.parametrize("rule", KEPT)
def test_only_the_lot_that_was_asked_for_is_taken(rule: RoundingRule) -> None:
    tied = {"a": 6, "b": 6, "c": 9, "d": 9}
    for drawn, key in (
        (frozenset("c"), "apportionment-drawn-not-among"),
        (frozenset("z"), "apportionment-drawn-not-among"),
        (frozenset("ab"), "apportionment-drawn-wrong-number"),
    ):
        with pytest.raises(Refused) as refused:
            apportion(3, tied, rule=rule, drawn=drawn)
        assert refused.value.message.key == key


@pytest.mark.parametrize("rule", RoundingRule)
def test_a_lot_without_a_draw_is_refused(rule: RoundingRule) -> None:
    with pytest.raises(Refused, match="drawn-not-asked"):
        apportion(9, {"a": 1, "b": 2}, rule=rule, drawn=frozenset("a"))


@pytest.mark.parametrize("rule", RoundingRule)
def test_a_total_of_zero_gives_everyone_zero(rule: RoundingRule) -> None:
    outcome = apportion(0, {"a": 1, "b": 2}, rule=rule)
    assert isinstance(outcome, Apportioned)
    assert outcome.units == {"a": 0, "b": 0}


@pytest.mark.parametrize("rule", RoundingRule)
def test_numbers_of_any_size_are_exact(rule: RoundingRule) -> None:
    outcome = apportion(3 * 10**40 + 1, {"a": 10**50, "b": 2 * 10**50 + 1}, rule=rule)
    assert isinstance(outcome, Apportioned)
    assert abs(outcome.units["a"] - 10**40) <= 1
    assert abs(outcome.difference) <= 1


def test_what_the_caller_changes_afterwards_does_not_change_the_outcome() -> None:
    weights, bounds = {"a": 1, "b": 2}, {"a": Bounds(1)}
    outcome = apportion(9, weights, rule=RoundingRule.WEBSTER, bounds=bounds)
    assert isinstance(outcome, Apportioned)
    weights["a"], bounds["a"] = 9, Bounds(9)
    assert (outcome.weights, outcome.bounds) == ({"a": 1, "b": 2}, {"a": Bounds(1)})
