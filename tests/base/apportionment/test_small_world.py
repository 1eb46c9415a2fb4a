# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every case of a small world, against definitions that try everything."""

from collections.abc import Mapping, Sequence
from itertools import combinations, combinations_with_replacement, permutations, product

import pytest

from regietafel.base.apportionment import Apportioned, Bounds, DrawNeeded, RoundingRule, apportion
from regietafel.base.messages import Refused
from tests.base.apportionment.definitions import DEFINITIONS, Amounts, Limits

NAMES = "abcd"


def outcomes(
    total: int, weights: Sequence[int], rule: RoundingRule, bounds: Mapping[str, Bounds]
) -> set[Amounts]:
    """Every result the product can give: the one, or one for every lot."""
    given = dict(zip(NAMES, weights, strict=False))
    first = apportion(total, given, rule=rule, bounds=bounds)
    if isinstance(first, Apportioned):
        return {tuple(first.units.values())}
    found = set()
    for lot in combinations(sorted(first.among), first.places):
        drawn = apportion(total, given, rule=rule, bounds=bounds, drawn=frozenset(lot))
        assert isinstance(drawn, Apportioned)
        found.add(tuple(drawn.units.values()))
    assert len(found) > 1, "a draw with one outcome is no draw"
    return found


@pytest.mark.parametrize("rule", RoundingRule)
def test_every_small_case_in_every_order_is_as_defined(rule: RoundingRule) -> None:
    for total, weights in product(range(13), combinations_with_replacement(range(1, 13), 3)):
        expected = DEFINITIONS[rule](total, weights, [(0, total)] * 3)
        for order in permutations(range(3)):
            turned = [weights[unit] for unit in order]
            found = outcomes(total, turned, rule, {})
            assert found == {tuple(amounts[unit] for unit in order) for amounts in expected}, (total, turned)


@pytest.mark.parametrize("rule", RoundingRule)
def test_every_small_case_with_a_weight_of_zero_is_as_defined(rule: RoundingRule) -> None:
    for weights in product(range(4), repeat=3):
        if not any(weights):
            continue
        for total in range(7):
            limits = [(0, total if weight else 0) for weight in weights]
            assert outcomes(total, weights, rule, {}) == DEFINITIONS[rule](total, weights, limits), (
                total,
                weights,
            )


SMALL_BOUNDS = [
    Bounds(),
    Bounds(1),
    Bounds(3),
    Bounds(0, 1),
    Bounds(1, 2),
    Bounds(2, 2),
    Bounds(0, 0),
    Bounds(1, 4),
]


@pytest.mark.parametrize("rule", RoundingRule)
def test_every_small_case_with_floors_and_caps_is_as_defined_or_refused(rule: RoundingRule) -> None:
    for total, weights in product((0, 2, 3, 5, 6), ((1, 1, 1), (1, 2, 3), (2, 3, 3), (1, 1, 7), (0, 2, 5))):
        for chosen in product(SMALL_BOUNDS, repeat=3):
            bounds = dict(zip(NAMES, chosen, strict=False))
            limits = limits_of(total, weights, chosen, rule)
            if sum(low for low, _ in limits) > total or sum(high for _, high in limits) < total:
                with pytest.raises(Refused):
                    apportion(total, dict(zip(NAMES, weights, strict=False)), rule=rule, bounds=bounds)
                continue
            expected = DEFINITIONS[rule](total, weights, limits)
            assert outcomes(total, weights, rule, bounds) == expected, (total, weights, chosen)


def limits_of(total: int, weights: Sequence[int], chosen: Sequence[Bounds], rule: RoundingRule) -> Limits:
    """Low and high for every unit; without weight nothing above the floor, where the sum is kept."""
    return [
        (
            bound.floor,
            bound.floor if rule.keeps_sum and not weight else total if bound.cap is None else bound.cap,
        )
        for weight, bound in zip(weights, chosen, strict=True)
    ]


@pytest.mark.parametrize("rule", [RoundingRule.LARGEST_REMAINDER, RoundingRule.WEBSTER])
def test_a_locked_value_is_kept_and_the_rest_divided_as_if_it_were_not_there(rule: RoundingRule) -> None:
    for total, locked in product(range(9), range(9)):
        for weights in product(range(1, 5), repeat=3):
            given = dict(zip(NAMES, weights, strict=False))
            bounds = {"b": Bounds(floor=1, cap=2, locked=locked)}
            if locked > total:
                with pytest.raises(Refused, match="floors-above-total"):
                    apportion(total, given, rule=rule, bounds=bounds)
                continue
            without = apportion(total - locked, {"a": weights[0], "c": weights[2]}, rule=rule)
            found = apportion(total, given, rule=rule, bounds=bounds)
            if isinstance(without, DrawNeeded):
                assert found == without
            else:
                assert isinstance(found, Apportioned)
                assert found.units == {**without.units, "b": locked}
                assert found.quotas == {**without.quotas, "b": locked}


@pytest.mark.parametrize("rule", [RoundingRule.NEAREST, RoundingRule.UP])
def test_a_locked_value_changes_nobody_else_where_the_sum_is_not_repaired(rule: RoundingRule) -> None:
    for total, locked in product(range(9), range(12)):
        for weights in product(range(1, 5), repeat=3):
            given = dict(zip(NAMES, weights, strict=False))
            free = apportion(total, given, rule=rule)
            found = apportion(total, given, rule=rule, bounds={"b": Bounds(locked=locked)})
            assert isinstance(free, Apportioned)
            assert isinstance(found, Apportioned)
            assert found.units == {**free.units, "b": locked}
            assert found.quotas == free.quotas


def test_every_small_case_asks_a_draw_exactly_when_whole_number_remainders_tie() -> None:
    for total, *weights in product(range(1, 9), repeat=4):
        rests = sorted((total * weight % sum(weights) for weight in weights), reverse=True)
        left = sum(rests) // sum(weights)
        tie = left > 0 and rests[left - 1] == rests[left]
        outcome = apportion(
            total, dict(zip(NAMES, weights, strict=False)), rule=RoundingRule.LARGEST_REMAINDER
        )
        assert isinstance(outcome, DrawNeeded) == tie, (total, weights)


def test_the_order_in_which_units_are_given_decides_nothing() -> None:
    bounds = {"a": Bounds(1, 3), "b": Bounds(0, 2), "d": Bounds(2)}
    for rule, total, weights in product(RoundingRule, (4, 7), product((1, 2, 5), repeat=4)):
        given = dict(zip(NAMES, weights, strict=True))
        turned = dict(reversed(given.items()))
        one, other = (apportion(total, way, rule=rule, bounds=bounds) for way in (given, turned))
        if isinstance(one, Apportioned):
            assert isinstance(other, Apportioned)
            assert one.units == other.units
        else:
            assert one == other
