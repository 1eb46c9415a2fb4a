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

from regietafel.core.base.apportionment.level import level

Weight: TypeAlias = int | Fraction
"""How heavily a unit counts (*gewicht*); exact, never negative."""


class RoundingRule(StrEnum):
    """How shares become whole numbers (*afrondingsregel*)."""

    NEAREST = "nearest"
    """Each share on its own to the nearest whole number, an exact half up; the sum is not repaired."""
    UP = "up"
    """Each share on its own to the next whole number (*naar boven afgerond*); the sum is not repaired."""
    LARGEST_REMAINDER = "largest-remainder"
    """First the whole part of every share, then one more for the largest remainders (*grootste overschotten*)."""
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

    >>> from regietafel.core.base.apportionment import apportion
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
    def quotas(self) -> Mapping[str, Fraction]:
        """The share of every unit before rounding (*quotum*).

        nearest, up: total × weight / all weights, whatever is locked or bounded.
        webster: the same over what is not locked: (total − locked) × weight / weights not locked.
        largest-remainder: as webster, and then held within floor and cap, what that frees or costs being
        shared by the others in proportion. A locked unit has its locked value. These add up to the total.
        """
        if not self.rule.keeps_sum:
            whole = Fraction(sum(self.weights.values()))
            return {unit: self.total * weight / whole for unit, weight in self.weights.items()}
        locked = {unit: bound.locked for unit, bound in self.bounds.items() if bound.locked is not None}
        open_ = {unit: weight for unit, weight in self.weights.items() if unit not in locked}
        left = self.total - sum(locked.values())
        rate = Fraction(left) / (sum(open_.values()) or 1)
        if self.rule is RoundingRule.WEBSTER:
            return {unit: Fraction(locked[unit]) if unit in locked else rate * weight
                    for unit, weight in self.weights.items()}
        lows, highs = {}, {}
        for unit, weight in open_.items():
            bound = self.bound(unit)
            lows[unit] = bound.floor
            highs[unit] = bound.floor if not weight else left if bound.cap is None else bound.cap
        if self.bounds:
            rate = level(left, list(open_.values()), list(lows.values()), list(highs.values()))
        return {unit: Fraction(locked[unit]) if unit in locked
                else min(max(rate * weight, Fraction(lows[unit])), Fraction(highs[unit]))
                for unit, weight in self.weights.items()}
