# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Promises that hold for every input, tried on many: named after the theorems of apportionment."""

from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from regietafel.base.apportionment import Apportioned, Bounds, DrawNeeded, RoundingRule, Weight, apportion

TRIED = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])

names = st.text("abcdefgh", min_size=1, max_size=3)
whole = st.one_of(st.integers(0, 12), st.integers(0, 4_000_000), st.integers(0, 10**30))
exact = st.one_of(whole, st.fractions(0, 1000, max_denominator=10**6))
rules = st.sampled_from(RoundingRule)
kept = st.sampled_from([RoundingRule.LARGEST_REMAINDER, RoundingRule.WEBSTER])
totals = st.one_of(st.integers(0, 30), st.integers(0, 100_000))


@st.composite
def weights_of(draw: st.DrawFn, least: int = 1) -> dict[str, Weight]:
    weights = draw(st.dictionaries(names, exact, min_size=least, max_size=12))
    assume(any(weights.values()))
    return dict(weights)


@st.composite
def bounded(draw: st.DrawFn) -> tuple[int, dict[str, Weight], dict[str, Bounds]]:
    """A total, positive weights and bounds that leave room for it."""
    weights = {unit: weight + 1 for unit, weight in draw(weights_of()).items()}
    total = draw(totals)
    bounds, left = {}, total
    for unit in draw(st.lists(st.sampled_from(sorted(weights)), unique=True)):
        floor_ = draw(st.integers(0, left))
        left -= floor_
        bounds[unit] = Bounds(floor_, draw(st.one_of(st.none(), st.integers(floor_, floor_ + 2 * total))))
    most = sum(total if unit not in bounds or (cap := bounds[unit].cap) is None else cap for unit in weights)
    assume(most >= total)
    return total, weights, bounds


def settled(
    total: int, weights: Mapping[str, Weight], rule: RoundingRule, bounds: Mapping[str, Bounds]
) -> tuple[dict[str, int], dict[str, int]]:
    """The least and the most every unit can have, whatever the lot."""
    outcome = apportion(total, weights, rule=rule, bounds=bounds)
    if isinstance(outcome, Apportioned):
        return dict(outcome.units), dict(outcome.units)
    lucky = frozenset(sorted(outcome.among)[: outcome.places])
    drawn = apportion(total, weights, rule=rule, bounds=bounds, drawn=lucky)
    assert isinstance(drawn, Apportioned)
    least = {unit: amount - (unit in lucky) for unit, amount in drawn.units.items()}
    return least, {unit: amount + (unit in outcome.among) for unit, amount in least.items()}


@TRIED
@given(bounded(), kept)
def test_the_sum_is_the_total_and_nobody_is_outside_the_bounds(
    case: tuple[int, dict[str, Weight], dict[str, Bounds]], rule: RoundingRule
) -> None:
    total, weights, bounds = case
    outcome = apportion(total, weights, rule=rule, bounds=bounds)
    if isinstance(outcome, DrawNeeded):
        lot = frozenset(sorted(outcome.among)[: outcome.places])
        outcome = apportion(total, weights, rule=rule, bounds=bounds, drawn=lot)
    assert isinstance(outcome, Apportioned)
    assert outcome.sum == total
    assert outcome.difference == 0
    assert sum(outcome.quotas.values()) == total
    for unit, bound in bounds.items():
        assert bound.floor <= outcome.units[unit] <= (total if bound.cap is None else bound.cap)


@TRIED
@given(totals, weights_of(), rules, st.data())
def test_names_and_order_decide_nothing(
    total: int, weights: dict[str, Weight], rule: RoundingRule, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(sorted(weights)))
    renamed = {f"x{unit}": weights[unit] for unit in order}
    least, most = settled(total, weights, rule, {})
    other_least, other_most = settled(total, renamed, rule, {})
    assert {f"x{unit}": amount for unit, amount in least.items()} == other_least
    assert {f"x{unit}": amount for unit, amount in most.items()} == other_most


@TRIED
@given(bounded(), rules, st.fractions(Fraction(1, 1000), 1000))
def test_weights_in_other_units_give_the_same(
    case: tuple[int, dict[str, Weight], dict[str, Bounds]], rule: RoundingRule, scale: Fraction
) -> None:
    total, weights, bounds = case
    scaled: dict[str, Weight] = {unit: weight * scale for unit, weight in weights.items()}
    assert settled(total, weights, rule, bounds) == settled(total, scaled, rule, bounds)


@TRIED
@given(totals, weights_of())
def test_largest_remainder_stays_within_one_of_every_share(total: int, weights: dict[str, Weight]) -> None:
    least, most = settled(total, weights, RoundingRule.LARGEST_REMAINDER, {})
    for unit, weight in weights.items():
        share = Fraction(total * weight) / sum(weights.values())
        assert floor(share) <= least[unit] <= most[unit] <= ceil(share)


@TRIED
@given(totals, weights_of())
def test_nearest_and_up_are_the_plain_arithmetic(total: int, weights: dict[str, Weight]) -> None:
    near, _ = settled(total, weights, RoundingRule.NEAREST, {})
    high, _ = settled(total, weights, RoundingRule.UP, {})
    for unit, weight in weights.items():
        share = Fraction(total * weight) / sum(weights.values())
        assert near[unit] == floor(share + Fraction(1, 2))
        assert high[unit] == ceil(share)


@TRIED
@given(bounded(), st.integers(1, 20))
def test_with_webster_nobody_loses_when_the_house_grows(
    case: tuple[int, dict[str, Weight], dict[str, Bounds]], more: int
) -> None:
    total, weights, bounds = case
    room = sum(
        total + more if unit not in bounds or (cap := bounds[unit].cap) is None else cap for unit in weights
    )
    assume(room >= total + more)
    least, most = settled(total, weights, RoundingRule.WEBSTER, bounds)
    grown_least, grown_most = settled(total + more, weights, RoundingRule.WEBSTER, bounds)
    for unit in weights:
        assert grown_least[unit] >= least[unit]
        assert grown_most[unit] >= most[unit]


@TRIED
@given(bounded(), st.data())
def test_with_webster_nobody_that_grows_loses_to_one_that_shrinks(
    case: tuple[int, dict[str, Weight], dict[str, Bounds]], data: st.DataObject
) -> None:
    total, weights, bounds = case
    grown = {}
    for unit, weight in weights.items():
        grown[unit] = weight * data.draw(st.fractions(Fraction(1, 3), 3, max_denominator=8))
    before_least, before_most = settled(total, weights, RoundingRule.WEBSTER, bounds)
    after_least, after_most = settled(total, grown, RoundingRule.WEBSTER, bounds)
    for one in weights:
        for other in weights:
            if grown[one] >= weights[one] and grown[other] <= weights[other]:
                lost = after_most[one] < before_least[one]
                won = after_least[other] > before_most[other]
                assert not (lost and won), (one, other)
