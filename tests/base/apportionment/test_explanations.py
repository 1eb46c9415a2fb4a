# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every number says how it came about: the formula, what was rounded, and why up or down."""

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from math import floor

import pytest

from regietafel.base.apportionment import Apportioned, Bounds, RoundingRule, apportion, rounding, working
from regietafel.base.messages import Message
from regietafel.base.sources import Source, SourceKind
from regietafel.base.working import Working

CBS = Source("cbs", "Bevolking", "CBS", SourceKind.PUBLISHED)
LR, WEBSTER, NEAREST, UP = (
    RoundingRule.LARGEST_REMAINDER,
    RoundingRule.WEBSTER,
    RoundingRule.NEAREST,
    RoundingRule.UP,
)


def settled(
    total: int, rule: RoundingRule, bounds: dict[str, Bounds] | None = None, drawn: str = "", **weights: int
) -> Apportioned:
    outcome = apportion(total, weights, rule=rule, bounds=bounds or {}, drawn=frozenset(drawn))
    assert isinstance(outcome, Apportioned)
    return outcome


def reasons(outcome: Apportioned) -> list[str]:
    return [rounding(outcome, unit).text.key.removeprefix("apportionment-") for unit in outcome.units]


def test_each_rule_says_what_it_did() -> None:
    assert reasons(settled(10, LR, a=1, b=2, c=4)) == [
        "remainder-whole",
        "remainder-one-more",
        "remainder-one-more",
    ]
    assert reasons(settled(10, WEBSTER, a=1, b=2)) == ["rounded-divisor"] * 2
    assert reasons(settled(10, NEAREST, a=1, b=2)) == ["rounded-nearest"] * 2
    assert reasons(settled(10, UP, a=1, b=2)) == ["rounded-up"] * 2


@pytest.mark.parametrize("rule", RoundingRule)
def test_a_floor_a_cap_and_a_locked_value_are_named_only_where_they_hold_a_number(rule: RoundingRule) -> None:
    bounds = {"a": Bounds(6), "b": Bounds(0, 5), "c": Bounds(1, 90), "d": Bounds(locked=3)}
    keys = reasons(settled(100, rule, bounds, a=1, b=20, c=78, d=1))
    assert (keys[0], keys[1], keys[3]) == ("held-floor", "held-cap", "locked")
    assert keys[2] not in {"held-floor", "held-cap", "locked"}


def test_a_bound_that_rounding_reaches_by_itself_is_not_named() -> None:
    for rule in (WEBSTER, NEAREST):
        keys = reasons(settled(10, rule, {"a": Bounds(3), "b": Bounds(0, 7)}, a=26, b=74))
        assert "held-floor" not in keys
        assert "held-cap" not in keys


@pytest.mark.parametrize("rule", [LR, WEBSTER])
def test_who_won_and_who_lost_the_lot_is_said_and_nobody_else_is_named(rule: RoundingRule) -> None:
    keys = reasons(settled(3, rule, None, "b", a=6, b=6, c=9, d=9))
    assert keys[:2] == ["lot-lost", "lot-won"]
    assert not {"lot-lost", "lot-won"} & set(keys[2:])


def test_what_was_rounded_rounds_to_the_amount() -> None:
    for total, weights in product(range(1, 9), product((1, 2, 5), repeat=3)):
        found = apportion(total, dict(zip("abc", weights, strict=True)), rule=WEBSTER)
        if isinstance(found, Apportioned):
            for unit in found.units:
                step = rounding(found, unit)
                assert floor(step.before + Fraction(1, 2)) == step.after == found.units[unit]


def explained(outcome: Apportioned, unit: str) -> Working:
    leaves = [
        Working(Message("base-total"), outcome.total, "places", source=CBS),
        Working(Message("base-inhabitants"), int(outcome.weights[unit]), "persons", source=CBS),
        Working(Message("base-inhabitants"), int(sum(outcome.weights.values())), "persons", source=CBS),
    ]
    total, weight, whole = leaves
    return working(outcome, unit, what=Message("base-share"), total=total, weight=weight, whole=whole)


SIGNS: dict[str, Callable[..., Fraction]] = {
    "{a} × {b} / {c}": lambda a, b, c: a * b / c,
    "{a} × {b}": lambda a, b: a * b,
    "{a} / {b}": lambda a, b: a / b,
}


@pytest.mark.parametrize("rule", RoundingRule)
@pytest.mark.parametrize(
    "bounds", [{}, {"c": Bounds(2)}, {"c": Bounds(locked=9)}], ids=["free", "floor", "locked"]
)
def test_the_formula_with_the_inputs_filled_in_gives_what_was_rounded(
    rule: RoundingRule, bounds: dict[str, Bounds]
) -> None:
    outcome = settled(50, rule, bounds, a=17, b=40, c=1)
    for unit in "ab":
        step = explained(outcome, unit)
        assert step.formula is not None
        assert step.rounding is not None
        made = SIGNS[step.formula](*(Fraction(given.value) for given in step.inputs))
        assert made == step.rounding.before
        assert step.value == step.rounding.after == outcome.units[unit]
        assert step.sources() == (CBS,)
        assert step.unit == "places"


def test_a_locked_amount_has_no_formula_but_says_so() -> None:
    step = explained(settled(50, WEBSTER, {"c": Bounds(locked=9)}, a=17, b=40, c=1), "c")
    assert (step.value, step.formula, step.inputs) == (9, None, ())
    assert step.note == Message("apportionment-locked", {"amount": 9})


def test_a_divisor_comes_with_its_proof() -> None:
    for outcome, key in (
        (settled(50, WEBSTER, a=17, b=40), "apportionment-divisor-proof"),
        (settled(0, WEBSTER, a=17, b=40), "apportionment-divisor-proof-above"),
        (settled(1, WEBSTER, None, "a", a=1, b=1), "apportionment-divisor-only"),
    ):
        _, divisor = explained(outcome, "a").inputs
        assert divisor.note is not None
        assert divisor.note.key == key


@pytest.mark.parametrize("rule", [LR, WEBSTER])
def test_who_is_held_by_a_cap_took_no_part_in_the_draw(rule: RoundingRule) -> None:
    keys = reasons(settled(1, rule, {"c": Bounds(0, 0)}, "a", a=1, b=1, c=1))
    assert keys[:2] == ["lot-won", "lot-lost"]
    assert keys[2] != "lot-lost"
