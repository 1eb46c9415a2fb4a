# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One door to all rules: whole numbers from shares, or the draw that is needed first."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from regietafel.base.apportionment import rules
from regietafel.base.apportionment.intake import Problem, take_in
from regietafel.base.apportionment.model import (
    FREE,
    Apportioned,
    Bounds,
    DrawNeeded,
    RoundingRule,
    Weight,
)
from regietafel.base.messages import Refused

NO_BOUNDS: Mapping[str, Bounds] = MappingProxyType({})


def apportion(
    total: int,
    weights: Mapping[str, Weight],
    *,
    rule: RoundingRule,
    bounds: Mapping[str, Bounds] = NO_BOUNDS,
    drawn: frozenset[str] = frozenset(),
) -> Apportioned | DrawNeeded:
    """Divide a total over units by weight in whole numbers (*verdelen*), exactly; a tie asks for a lot.

    ``total`` and the bounds are counts (persons, places); weights are exact and of any unit.

    Locked: the amount is given. Rules that keep the sum divide the rest over the others; nearest and up
    leave the others as they are. Floors and caps: nearest and up hold each amount within them; webster
    rounds every weight by one divisor and holds the quotient within them, the divisor being such that
    the sum fits; largest-remainder holds the shares within them before it rounds (see ``level``).
    No weight, no place, other than a floor or a locked value.

    >>> apportion(2, {"a": 6, "b": 6, "c": 9}, rule=RoundingRule.WEBSTER, drawn=frozenset({"b"})).units
    {'a': 0, 'b': 1, 'c': 1}
    >>> sorted(apportion(2, {"a": 1, "b": 2, "c": 7}, rule=RoundingRule.LARGEST_REMAINDER).among)
    ['b', 'c']
    """
    problem = take_in(total, weights, bounds=bounds, rule=rule)
    match rule:
        case RoundingRule.NEAREST | RoundingRule.UP:
            allotted = rules.Allotted(_each(problem, bounds, rule=rule))
        case RoundingRule.LARGEST_REMAINDER:
            allotted = rules.largest_remainder(problem)
        case RoundingRule.WEBSTER:
            allotted = rules.webster(problem)
    if allotted.places and not drawn:
        return DrawNeeded(frozenset(problem.names[place] for place in allotted.tied), allotted.places)
    _give_drawn(problem, allotted, drawn=drawn)
    units = dict(zip(problem.names, allotted.amounts, strict=True))
    return Apportioned(rule, total, units, dict(weights), dict(bounds), drawn)


def _each(problem: Problem, bounds: Mapping[str, Bounds], *, rule: RoundingRule) -> list[int]:
    amounts = rules.nearest(problem) if rule is RoundingRule.NEAREST else rules.up(problem)
    if not bounds:
        return amounts
    return [
        _held(amount, bounds.get(name, FREE)) for name, amount in zip(problem.names, amounts, strict=True)
    ]


def _held(amount: int, bound: Bounds) -> int:
    if bound.locked is not None:
        return bound.locked
    raised = max(amount, bound.floor)
    return raised if bound.cap is None else min(raised, bound.cap)


def _give_drawn(problem: Problem, allotted: rules.Allotted, *, drawn: frozenset[str]) -> None:
    """Put the lot in, after checking that it is exactly the lot that was asked for."""
    if not drawn:
        return
    if not allotted.places:
        raise Refused("apportionment-drawn-not-asked", units=tuple(sorted(drawn)))
    tied = {problem.names[place]: place for place in allotted.tied}
    strangers = drawn - tied.keys()
    if strangers:
        raise Refused(
            "apportionment-drawn-not-among", units=tuple(sorted(strangers)), among=tuple(sorted(tied))
        )
    if len(drawn) != allotted.places:
        raise Refused("apportionment-drawn-wrong-number", drawn=len(drawn), places=allotted.places)
    for name in drawn:
        allotted.amounts[tied[name]] += 1
