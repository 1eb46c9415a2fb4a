# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A certificate tells the truth: every margin tried on both sides, every divisor by rounding with it."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import floor

import pytest
from hypothesis import given

from regietafel.base.apportionment import (
    Apportioned,
    Bounds,
    Certificate,
    Change,
    DrawNeeded,
    RoundingRule,
    Weight,
    apportion,
    certificate,
    check,
)
from regietafel.base.messages import Refused
from tests.base.apportionment.test_promises import TRIED, bounded, rules

NAMES = "abc"
BOUNDS: list[dict[str, Bounds]] = [
    {},
    {"a": Bounds(2), "c": Bounds(0, 1)},
    {"a": Bounds(0, 2), "b": Bounds(1, 3)},
    {"b": Bounds(locked=2)},
    {"a": Bounds(0, 2), "b": Bounds(0, 2), "c": Bounds(0, 2)},
]


def settle(
    total: int, weights: Mapping[str, Weight], rule: RoundingRule, bounds: Mapping[str, Bounds]
) -> Apportioned | None:
    """The result, with the first of the names drawn where a lot is needed; None where it is refused."""
    try:
        outcome = apportion(total, weights, rule=rule, bounds=bounds)
    except Refused:
        return None
    if isinstance(outcome, DrawNeeded):
        lot = frozenset(sorted(outcome.among)[: outcome.places])
        outcome = apportion(total, weights, rule=rule, bounds=bounds, drawn=lot)
    assert isinstance(outcome, Apportioned)
    return outcome


def reach(outcome: Apportioned, unit: str, weight: Weight) -> tuple[int, int] | None:
    """The least and the most that ``unit`` can have with another weight."""
    weights = {**outcome.weights, unit: weight}
    found = settle(outcome.total, weights, outcome.rule, outcome.bounds)
    if found is None:
        return None
    asked = apportion(outcome.total, weights, rule=outcome.rule, bounds=outcome.bounds)
    amount = found.units[unit]
    if isinstance(asked, Apportioned) or unit not in asked.among:
        return amount, amount
    return amount - (unit in found.drawn), amount + (unit not in found.drawn)


def first_gain(outcome: Apportioned, unit: str, upto: int) -> tuple[int | None, bool]:
    """By trying one more, two more, ...: how many more can give a place, and whether that is by lot."""
    for more in range(upto):
        found = reach(outcome, unit, outcome.weights[unit] + more)
        if found is not None and found[1] > outcome.units[unit]:
            return more, found[0] <= outcome.units[unit]
    return None, False


def first_loss(outcome: Apportioned, unit: str) -> tuple[int | None, bool]:
    for fewer in range(int(outcome.weights[unit]) + 1):
        found = reach(outcome, unit, outcome.weights[unit] - fewer)
        if found is not None and found[0] < outcome.units[unit]:
            return fewer, found[1] >= outcome.units[unit]
    return None, False


@pytest.mark.parametrize("rule", RoundingRule)
@pytest.mark.parametrize("bounds", BOUNDS, ids=range(len(BOUNDS)))
def test_every_margin_of_a_small_world_is_the_first_that_trying_finds(
    rule: RoundingRule, bounds: dict[str, Bounds]
) -> None:
    for total, weights in product((0, 1, 3, 4, 5), product((0, 1, 2, 5), repeat=3)):
        outcome = settle(total, dict(zip(NAMES, weights, strict=True)), rule, bounds)
        if outcome is None:
            continue
        found = certificate(outcome)
        assert check(found, outcome) == (), (total, weights)
        for unit, change in found.changes.items():
            gain = (None if change.to_gain is None else int(change.to_gain), change.gain_by_lot)
            lose = (None if change.to_lose is None else int(change.to_lose), change.lose_by_lot)
            assert gain == first_gain(outcome, unit, 1 + max(60, gain[0] or 0)), (total, weights, unit)
            assert lose == first_loss(outcome, unit), (total, weights, unit)


@TRIED
@given(bounded(), rules)
def test_a_certificate_stands_up_to_its_check(
    case: tuple[int, dict[str, Weight], dict[str, Bounds]], rule: RoundingRule
) -> None:
    total, weights, bounds = case
    outcome = settle(total, weights, rule, bounds)
    assert outcome is not None
    assert check(certificate(outcome), outcome) == ()


def test_every_divisor_in_the_interval_gives_the_result_and_none_outside_does() -> None:
    for total, weights in product(range(7), product((1, 2, 3, 5), repeat=3)):
        outcome = apportion(total, dict(zip(NAMES, weights, strict=True)), rule=RoundingRule.WEBSTER)
        if isinstance(outcome, DrawNeeded):
            continue
        proof = outcome.divisors
        assert proof is not None
        tried = {Fraction(top, bottom) for top in range(1, 25) for bottom in range(1, 8)} | {proof.simple}
        for divisor in tried:
            rounded = {
                unit: floor(weight / divisor + Fraction(1, 2)) for unit, weight in outcome.weights.items()
            }
            assert (rounded == outcome.units) == (divisor in proof), (total, weights, divisor)


def test_after_a_draw_there_is_one_divisor_and_it_is_the_half() -> None:
    outcome = apportion(3, {"a": 1, "b": 1}, rule=RoundingRule.WEBSTER, drawn=frozenset("a"))
    assert isinstance(outcome, Apportioned)
    assert outcome.divisors is not None
    assert (outcome.divisors.low, outcome.divisors.high) == (Fraction(2, 3), Fraction(2, 3))
    assert outcome.divisors.simple in outcome.divisors
    assert certificate(outcome).changes == {
        "a": Change(Fraction(4), Fraction(0), gain_by_lot=True, lose_by_lot=True),
        "b": Change(Fraction(0), Fraction(1), gain_by_lot=True, lose_by_lot=False),
    }


def test_the_paradox_of_largest_remainder_is_reported_and_webster_has_none() -> None:
    weights = {"a": 6, "b": 6, "c": 2}
    for rule, losers in ((RoundingRule.LARGEST_REMAINDER, ("c",)), (RoundingRule.WEBSTER, ())):
        outcome = settle(10, weights, rule, {})
        assert outcome is not None
        assert certificate(outcome).loses_if_one_more == losers


def test_who_may_lose_by_the_lot_is_told_apart_from_who_surely_loses() -> None:
    outcome = apportion(
        4, {"a": 1, "b": 1, "c": 1}, rule=RoundingRule.LARGEST_REMAINDER, drawn=frozenset("a")
    )
    assert isinstance(outcome, Apportioned)
    found = certificate(outcome).one_more
    assert (found.loses, found.gains, set(found.may_lose)) == ((), (), {"a"})
    assert found.draw == DrawNeeded(frozenset("abc"), 2)


def test_weights_that_are_fractions_are_counted_in_steps_of_their_common_denominator() -> None:
    outcome = settle(10, {"a": Fraction(1, 3), "b": Fraction(1, 2)}, RoundingRule.WEBSTER, {})
    assert outcome is not None
    found = certificate(outcome)
    assert found.step == Fraction(1, 6)
    assert check(found, outcome) == ()


def tampered(found: Certificate) -> list[Certificate]:
    """The same certificate with one thing wrong."""
    change, proof = found.changes["a"], found.divisors
    assert proof is not None
    assert proof.high is not None
    assert change.to_gain is not None
    assert change.to_lose is not None
    wrong = [
        replace(change, to_gain=change.to_gain + 1),
        replace(change, to_gain=change.to_gain - 1),
        replace(change, to_gain=None),
        replace(change, gain_by_lot=not change.gain_by_lot),
        replace(change, to_lose=change.to_lose + 1),
        replace(change, to_lose=change.to_lose - 1),
        replace(change, to_lose=None),
        replace(change, lose_by_lot=not change.lose_by_lot),
    ]
    return [
        *(replace(found, changes={**found.changes, "a": each}) for each in wrong),
        replace(found, divisors=replace(proof, high=proof.high * 2)),
        replace(found, divisors=replace(proof, low=proof.low / 2)),
        replace(found, divisors=replace(proof, low=(proof.low + proof.high) / 2)),
        replace(found, divisors=replace(proof, high=(proof.low + proof.high) / 2)),
        replace(found, one_more=replace(found.one_more, loses=("a",))),
    ]


def test_a_certificate_with_one_thing_wrong_fails_its_check() -> None:
    outcome = settle(20, {"a": 50, "b": 31, "c": 90}, RoundingRule.WEBSTER, {})
    assert outcome is not None
    found = certificate(outcome)
    assert check(found, outcome) == ()
    for wrong in tampered(found):
        assert check(wrong, outcome) != (), wrong


def test_the_divisor_to_show_is_the_one_with_the_fewest_digits() -> None:
    outcome = settle(51_000, {"a": 1_369_873, "b": 16_220_799}, RoundingRule.WEBSTER, {})
    assert outcome is not None
    assert outcome.divisors is not None
    assert outcome.divisors.simple == Fraction(34492, 100)
