# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What goes in and what comes out of making whole numbers from shares (*afronden*, *zetelverdeling*)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from regietafel.base.apportionment.divisors import Divisors, divisors
from regietafel.base.apportionment.level import level

Weight: TypeAlias = int | Fraction
"""How heavily a unit counts (*gewicht*); exact, never negative."""


class RoundingRule(StrEnum):
    """How shares become whole numbers (*afrondingsregel*)."""

    NEAREST = "nearest"
    """Each share on its own to the nearest whole number, an exact half up; the sum is not repaired."""
    UP = "up"
    """Each share on its own to the next whole number (*naar boven afgerond*); the sum is not repaired."""
    LARGEST_REMAINDER = "largest-remainder"
    """The whole part of every share, then one more for the largest remainders (*grootste overschotten*)."""
    WEBSTER = "webster"
    """One divisor for all (*deler*) whose rounded quotients add up to the total (also Sainte-Laguë)."""

    @property
    def keeps_sum(self) -> bool:
        """Whether the amounts always add up to the total."""
        return self in (RoundingRule.LARGEST_REMAINDER, RoundingRule.WEBSTER)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is settled about a unit beforehand (*ondergrens, bovengrens, vaste waarde*), in whole numbers.

    ``locked`` is the amount itself: the published value wins, also over floor and cap.
    """

    floor: int = 0
    cap: int | None = None
    locked: int | None = None


FREE = Bounds()


@dataclass(frozen=True, slots=True)
class DrawNeeded:
    """Units with exactly the same claim, and too few places for all of them: a lot decides (*loting*).

    ``places`` of the units ``among`` get one place each; the lot comes back in as ``drawn``.
    """

    among: frozenset[str]
    places: int


@dataclass(frozen=True)
class Apportioned:
    """The whole numbers (*verdeling*), with everything they were made from; ``drawn`` is the lot on record.

    >>> from regietafel.base.apportionment import apportion
    >>> outcome = apportion(10, {"a": 1, "b": 2, "c": 4}, rule=RoundingRule.LARGEST_REMAINDER)
    >>> outcome.units, str(outcome.quotas["c"]), outcome.difference
    ({'a': 1, 'b': 3, 'c': 6}, '40/7', 0)
    """

    rule: RoundingRule
    total: int
    units: Mapping[str, int]
    weights: Mapping[str, Weight]
    bounds: Mapping[str, Bounds]
    drawn: frozenset[str] = frozenset()

    @property
    def sum(self) -> int:
        return sum(self.units.values())

    @property
    def difference(self) -> int:
        """Sum minus total: never zero by accident for rules that do not repair the sum."""
        return self.sum - self.total

    def bound(self, unit: str) -> Bounds:
        return self.bounds.get(unit, FREE)

    @cached_property
    def divisors(self) -> Divisors | None:
        """The divisors that prove a webster result; None for the other rules."""
        if self.rule is not RoundingRule.WEBSTER:
            return None
        return divisors(
            (self.weights[unit], amount, *self._limits(unit))
            for unit, amount in self.units.items()
            if unit not in self.locked
        )

    @cached_property
    def locked(self) -> Mapping[str, int]:
        """The amounts that were given (*vaste waarden*)."""
        return {unit: bound.locked for unit, bound in self.bounds.items() if bound.locked is not None}

    @cached_property
    def rate(self) -> Fraction:
        """Places per unit of weight before rounding.

        nearest, up: total / all weights, whatever is locked or bounded. webster: (total − locked) over the
        weights that are not locked. largest-remainder: as webster without floors and caps; with them the
        rate at which the shares held within them add up.
        """
        if not self.rule.keeps_sum:
            return Fraction(self.total) / sum(self.weights.values())
        shared = {unit: weight for unit, weight in self.weights.items() if unit not in self.locked}
        left = self.total - sum(self.locked.values())
        if not self.bounds or self.rule is RoundingRule.WEBSTER:
            return Fraction(left) / (sum(shared.values()) or 1)
        limits = [self._limits(unit) for unit in shared]
        return level(
            left,
            list(shared.values()),
            lows=[low for low, _ in limits],
            highs=[high for _, high in limits],
        )

    @cached_property
    def quotas(self) -> Mapping[str, Fraction]:
        """The share of every unit before rounding (*quotum*): rate × weight, and a locked unit its value.

        For largest-remainder held within floor and cap. If the rule keeps the sum they add up to the total.
        """
        rate = self.rate
        if not self.rule.keeps_sum:
            return {unit: rate * weight for unit, weight in self.weights.items()}
        quotas = {
            unit: Fraction(self.locked[unit]) if unit in self.locked else rate * weight
            for unit, weight in self.weights.items()
        }
        if self.rule is RoundingRule.LARGEST_REMAINDER:
            for unit in self.bounds.keys() - self.locked.keys():
                low, high = self._limits(unit)
                quotas[unit] = min(max(quotas[unit], Fraction(low)), Fraction(high))
        return quotas

    def _limits(self, unit: str) -> tuple[int, int]:
        bound = self.bound(unit)
        most = self.total + 1 if bound.cap is None else bound.cap  # out of reach, so no bound at all
        return bound.floor, most if self.weights[unit] else bound.floor
