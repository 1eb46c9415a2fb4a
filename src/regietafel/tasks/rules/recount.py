# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution laid out to be redone with a pocket calculator: quotient, whole part, remainder, rank."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor

from regietafel.base.apportionment import Apportioned, RoundingRule


@dataclass(frozen=True, slots=True)
class RecountLine:
    """One unit (*regel van het narekenblad*); a settled amount has no quotient, and takes no part."""

    code: str
    weight: Fraction
    quotient: Fraction | None
    whole: int | None
    remainder: Fraction | None
    rank: int | None
    """Its place by remainder, the largest first; equal remainders share one."""
    amount: int


@dataclass(frozen=True, slots=True)
class Recount:
    """What is needed to redo one step of a distribution (*narekenblad*)."""

    rule: RoundingRule
    total: int
    all_weight: Fraction
    divisor: Fraction | None
    """By what every weight is divided; None where that asks a larger or a smaller one for each."""
    left: int | None
    """How many are left when each has its whole part: they go to the largest remainders."""
    lines: tuple[RecountLine, ...]


def recount(done: Apportioned) -> Recount:
    """Lay out one step.

    >>> from regietafel.base.apportionment import apportion
    >>> outcome = apportion(10, {"a": 1, "b": 2, "c": 4}, rule=RoundingRule.LARGEST_REMAINDER)
    >>> [(line.code, line.whole, str(line.remainder), line.rank) for line in recount(outcome).lines]
    [('a', 1, '3/7', 3), ('b', 2, '6/7', 1), ('c', 5, '5/7', 2)]
    >>> recount(outcome).left, str(recount(outcome).divisor)
    (2, '7/10')
    """
    quotients = _quotients(done)
    rests = {code: quotient - floor(quotient) for code, quotient in quotients.items()}
    order = sorted(rests.values(), reverse=True)
    wholes = sum(floor(quotient) for quotient in quotients.values())
    by_rest = done.rule is RoundingRule.LARGEST_REMAINDER
    return Recount(
        done.rule,
        done.total,
        Fraction(sum(weight for code, weight in done.weights.items() if code in quotients)),
        _divisor(done),
        done.total - wholes - sum(done.locked.values()) if by_rest else None,
        tuple(
            RecountLine(
                code,
                Fraction(done.weights[code]),
                quotients.get(code),
                floor(quotients[code]) if code in quotients else None,
                rests.get(code),
                order.index(rests[code]) + 1 if code in rests else None,
                amount,
            )
            for code, amount in done.units.items()
        ),
    )


def _divisor(done: Apportioned) -> Fraction | None:
    if done.divisors is not None:
        return done.divisors.simple
    return 1 / done.rate if done.rate else None


def _quotients(done: Apportioned) -> dict[str, Fraction]:
    free = [code for code in done.units if code not in done.locked]
    if done.divisors is not None:
        return {code: done.weights[code] / done.divisors.simple for code in free}
    return {code: Fraction(done.quotas[code]) for code in free}
