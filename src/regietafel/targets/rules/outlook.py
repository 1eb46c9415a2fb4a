# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What to expect of the rest of a half-year: from the municipality's own expectation, and from its pace.

The model of the pace, and all that it assumes:

* groups (a household that is housed together) arrive one after another, independently, at a steady rate;
* all rates were equally likely beforehand; what was housed so far is all that is known of it;
* nothing changes in the rest of the period: no push at the end, no homes that are delivered at once.

Then the groups still to come follow a negative binomial distribution (Gamma-Poisson): with ``s`` groups in
``n`` days, P(k more in ``m`` days) = C(s + k, k) · n^(s+1) · m^k / (n + m)^(s+1+k). Its sum is a
binomial tail, which the tests hold it against. Larger groups make the interval wider. Decimals of 50
digits, the same on every machine; probabilities are given in ten thousandths.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from fractions import Fraction

from regietafel.base.messages import Refused

_EXACT = Context(prec=50, rounding=ROUND_HALF_EVEN, Emin=-999_999, Emax=999_999)
_STEP = 10_000


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast it went (*tempo*): persons housed in so many days, and the days that are left."""

    persons: int
    days: int
    left: int
    together: int = 1
    """Persons that are housed together, as a rule of thumb."""

    def __post_init__(self) -> None:
        if self.persons < 0 or self.days <= 0 or self.left < 0 or self.together < 1:
            raise Refused("targets-no-pace", persons=self.persons, days=self.days, left=self.left)

    @property
    def groups(self) -> int:
        """Groups housed so far, to the nearest."""
        return (2 * self.persons + self.together) // (2 * self.together)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What to expect at the end of the half-year (*verwachting*). Unit: persons.

    ``low`` and ``high`` hold the outcome with probability ``inside``; ``missing`` is the probability that
    fewer than the corrected target are housed. Of a municipality that is for itself and its supervisor;
    for anyone else it is None (``without_chance``).
    """

    housed: int
    corrected: int
    expected: Fraction
    low: int
    high: int
    inside: Fraction
    missing: Fraction | None

    def without_chance(self) -> Outlook:
        """The same without the probability of missing the target."""
        return replace(self, missing=None)


def outlook(pace: Pace, *, housed: int, corrected: int, inside: Fraction = Fraction(8, 10)) -> Outlook:
    """What the pace says of the end of the half-year, with an interval and the probability of missing it.

    ``housed`` is the count of the half-year so far; the pace may have been measured over more days.

    >>> found = outlook(Pace(30, days=60, left=120), housed=30, corrected=120)
    >>> found.low, found.expected, found.high, found.missing
    (75, Fraction(92, 1), 110, Fraction(9693, 10000))
    """
    if not 0 < inside < 1:
        raise ValueError(f"an interval holds part of the outcomes, not {inside}")
    tail = (1 - inside) / 2
    low, high = (_quantile(pace, level) * pace.together for level in (tail, 1 - tail))
    return Outlook(
        housed,
        corrected,
        expected=housed + Fraction((pace.groups + 1) * pace.left * pace.together, pace.days),
        low=housed + low,
        high=housed + high,
        inside=inside,
        missing=missing(pace, short=corrected - housed),
    )


def missing(pace: Pace, *, short: int) -> Fraction:
    """The probability that fewer than ``short`` persons are housed in the days left, in ten thousandths."""
    if short <= 0:
        return Fraction(0)
    wanted = -(-short // pace.together)
    with localcontext(_EXACT):
        total = Decimal(0)
        for count, chance in enumerate(_chances(pace)):
            if count == wanted:
                break
            total += chance
        return Fraction(int((total * _STEP).to_integral_value()), _STEP)


def by_own_expectation(housed: int, *, expected: int, corrected: int) -> int:
    """What would be short at the end by the municipality's own word; below zero it is ahead.

    >>> by_own_expectation(30, expected=60, corrected=120)
    30
    """
    return corrected - housed - expected


def _quantile(pace: Pace, level: Fraction) -> int:
    """The fewest groups that are not exceeded with that probability."""
    with localcontext(_EXACT):
        wanted, total = Decimal(level.numerator) / Decimal(level.denominator), Decimal(0)
        for count, chance in enumerate(_chances(pace)):
            total += chance
            if total >= wanted:
                return count
    raise AssertionError("the chances add up to one")


def _chances(pace: Pace) -> Iterator[Decimal]:
    """The probability of 0, 1, 2 … groups more; call it inside a context of decimals."""
    seen = pace.groups + 1
    whole = Decimal(pace.days + pace.left)
    chance = (Decimal(pace.days) / whole) ** seen
    step, count = Decimal(pace.left) / whole, 0
    while True:
        yield chance
        count += 1
        chance = chance * step * (seen + count - 1) / count
