# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How one unit came to its whole number, as data: the formula, what was rounded, and why up or down."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from regietafel.base.apportionment.model import Apportioned, RoundingRule
from regietafel.base.messages import Message
from regietafel.base.working import Rounding, Working


def rounding(outcome: Apportioned, unit: str) -> Rounding:
    """What was rounded for a unit, to what, and why (*afronding*).

    For webster that is weight / divisor with the simplest divisor that proves it; otherwise the share.

    >>> from regietafel.base.apportionment import apportion
    >>> found = rounding(apportion(10, {"a": 1, "b": 6}, rule=RoundingRule.WEBSTER), "a")
    >>> found.text.key, str(found.before), found.after
    ('apportionment-rounded-divisor', '10/7', 1)
    """
    amount, before = outcome.units[unit], _before(outcome, unit)
    return Rounding(
        Message(_reason(outcome, unit, before=before), _params(outcome, unit, before=before)), before, amount
    )


def working(
    outcome: Apportioned, unit: str, *, what: Message, total: Working, weight: Working, whole: Working
) -> Working:
    """A unit's amount with its formula, given the workings of the total, its weight and all weights together.

    A locked amount has no formula: the value was given. The rule (article, decision) is the caller's to add.
    """
    amount = outcome.units[unit]
    if unit in outcome.locked:
        return Working(what, amount, total.unit, note=Message("apportionment-locked", {"amount": amount}))
    inputs: tuple[Working, ...]
    if outcome.rule is RoundingRule.WEBSTER:
        formula, inputs = "{a} / {b}", (weight, _divisor(outcome, (total, whole)))
    elif not outcome.rule.keeps_sum or not outcome.bounds:
        formula, inputs = "{a} × {b} / {c}", (total, weight, whole)
    else:
        formula, inputs = "{a} × {b}", (weight, _rate(outcome, (total, whole)))
    return Working(what, amount, total.unit, formula=formula, inputs=inputs, rounding=rounding(outcome, unit))


def _before(outcome: Apportioned, unit: str) -> Fraction:
    if outcome.divisors is not None and unit not in outcome.locked:
        return outcome.weights[unit] / outcome.divisors.simple
    return outcome.quotas[unit] if unit in outcome.locked else outcome.rate * outcome.weights[unit]


def _reason(outcome: Apportioned, unit: str, *, before: Fraction) -> str:
    bound = outcome.bound(unit)
    if bound.locked is not None:
        return "apportionment-locked"
    if unit in outcome.drawn:
        return "apportionment-lot-won"
    if lost_by_lot(outcome, unit):
        return "apportionment-lot-lost"
    free = _rounded(outcome.rule, before)
    if free < bound.floor:
        return "apportionment-held-floor"
    if bound.cap is not None and free > bound.cap:
        return "apportionment-held-cap"
    return _reason_by_rule(outcome.rule, more=outcome.units[unit] > before)


def _rounded(rule: RoundingRule, before: Fraction) -> int | Fraction:
    """What would be held against floor and cap: the rounded number, for largest-remainder the share."""
    match rule:
        case RoundingRule.NEAREST | RoundingRule.WEBSTER:
            return floor(before + Fraction(1, 2))
        case RoundingRule.UP:
            return ceil(before)
        case RoundingRule.LARGEST_REMAINDER:
            return before


def _reason_by_rule(rule: RoundingRule, *, more: bool) -> str:
    match rule:
        case RoundingRule.NEAREST:
            return "apportionment-rounded-nearest"
        case RoundingRule.UP:
            return "apportionment-rounded-up"
        case RoundingRule.WEBSTER:
            return "apportionment-rounded-divisor"
        case RoundingRule.LARGEST_REMAINDER:
            return "apportionment-remainder-one-more" if more else "apportionment-remainder-whole"


def _params(outcome: Apportioned, unit: str, *, before: Fraction) -> dict[str, int | Fraction]:
    params: dict[str, int | Fraction] = {"before": before, "amount": outcome.units[unit]}
    if outcome.divisors is not None:
        params["divisor"] = outcome.divisors.simple
    return params


def lost_by_lot(outcome: Apportioned, unit: str) -> bool:
    """Whether a unit had the same claim as those drawn, and the lot fell on them (*uitgeloot*)."""
    if not outcome.drawn or unit in outcome.drawn or unit in outcome.locked:
        return False
    lucky = min(outcome.drawn)
    if outcome.rule is RoundingRule.LARGEST_REMAINDER:
        return outcome.quotas[unit] % 1 == outcome.quotas[lucky] % 1
    met = Fraction(outcome.weights[lucky]) / (2 * outcome.units[lucky] - 1)
    cap = outcome.bound(unit).cap
    return (
        outcome.units[unit] != cap and Fraction(outcome.weights[unit]) / (2 * outcome.units[unit] + 1) == met
    )


def _divisor(outcome: Apportioned, inputs: tuple[Working, Working]) -> Working:
    proof = outcome.divisors
    assert proof is not None
    ends: dict[str, Fraction] = {"low": proof.low}
    if proof.high is not None:
        ends["high"] = proof.high
    key = "apportionment-divisor-proof" if proof.high is not None else "apportionment-divisor-proof-above"
    if proof.low == proof.high:
        key = "apportionment-divisor-only"
    return Working(
        Message("apportionment-divisor"), proof.simple, "weight", inputs=inputs, note=Message(key, ends)
    )


def _rate(outcome: Apportioned, inputs: tuple[Working, Working]) -> Working:
    return Working(
        Message("apportionment-rate"),
        outcome.rate,
        "ratio",
        inputs=inputs,
        note=Message("apportionment-rate-held"),
    )
