# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The proof of a webster result that fits on one line: every divisor between two numbers gives it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import floor


@dataclass(frozen=True, slots=True)
class Divisors:
    """All divisors (*delers*) that give the result: weight / divisor, rounded half up, held within bounds.

    ``high`` is None where no divisor is too large. Where a lot was drawn low equals high: at that one
    divisor some quotients are an exact half, and the lot said which of them go up. Unit: weight per place.
    """

    low: Fraction
    high: Fraction | None
    low_closed: bool = False
    high_closed: bool = True

    def __contains__(self, divisor: Fraction) -> bool:
        above = divisor > self.low or (self.low_closed and divisor == self.low)
        return above and (self.high is None or divisor <= self.high)

    @property
    def simple(self) -> Fraction:
        """The divisor in the interval with the fewest digits, to show and to check by hand.

        >>> Divisors(Fraction(34481, 100), Fraction(34504, 100)).simple
        Fraction(345, 1)
        """
        if self.high is None:
            return Fraction(floor(self.low) + 1)
        if self.low == self.high:
            return self.high
        step = Fraction(10) ** len(str(int(self.high)))
        while (rounded := self.high // step * step) <= self.low:
            step /= 10
        return rounded


def divisors(units: Iterable[tuple[int | Fraction, int, int, int]]) -> Divisors:
    """The interval for units given as (weight, amount, low, high); low = high for what no divisor moves.

    An amount above its low needs weight / divisor >= amount - 1/2, one below its high needs < amount + 1/2.

    >>> found = divisors([(6, 2, 0, 9), (3, 1, 0, 9)])
    >>> str(found.low), str(found.high)
    ('12/5', '4')
    """
    low, high = Fraction(0), None
    for weight, amount, least, most in units:
        if amount < most and low.numerator * (2 * amount + 1) < 2 * weight * low.denominator:
            low = Fraction(2 * weight) / (2 * amount + 1)
        if amount > least and (
            high is None or 2 * weight * high.denominator < high.numerator * (2 * amount - 1)
        ):
            high = Fraction(2 * weight) / (2 * amount - 1)
    return Divisors(low, high, low_closed=low == high, high_closed=high is not None)
