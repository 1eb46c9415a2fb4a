# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The level at which shares within floors and caps add up: the real-valued problem below every rounding."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction


def level(
    total: int, weights: Sequence[int | Fraction], *, lows: Sequence[int], highs: Sequence[int]
) -> Fraction:
    """Places per unit of weight at which all shares, held within low and high, add up to the total.

    The shares are the only ones that are proportional wherever no bound holds them, so the order in
    which bounds are looked at cannot matter. Needs ``sum(lows) <= total <= sum(highs)``, low equal to
    high where the weight is zero.

    Where floors ask for more than caps give back, the true level lies lower, so a share that is at its
    floor now stays there: it is set aside and the rest is shared again; the other way round with caps.

    >>> level(10, [1, 1, 8], lows=[0, 3, 0], highs=[10, 10, 10])  # b is held at 3, a and c share 7 as 1 : 8
    Fraction(7, 9)
    """
    active = [unit for unit, weight in enumerate(weights) if weight]
    left = total - sum(low for low, weight in zip(lows, weights, strict=True) if not weight)
    whole = sum(weights)
    while active:
        below = [unit for unit in active if left * weights[unit] <= lows[unit] * whole]
        above = [unit for unit in active if left * weights[unit] >= highs[unit] * whole]
        asked = sum(lows[unit] * whole - left * weights[unit] for unit in below)
        freed = sum(left * weights[unit] - highs[unit] * whole for unit in above)
        if asked == freed:
            return Fraction(left) / whole
        aside, bound = (below, lows) if asked > freed else (above, highs)
        left -= sum(bound[unit] for unit in aside)
        whole -= sum(weights[unit] for unit in aside)
        gone = set(aside)
        active = [unit for unit in active if unit not in gone]
    return Fraction(0)
