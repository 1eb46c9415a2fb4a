# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rules once more, by definition and by trying everything: slow, plain, written without the product.

Units are positions; a result is the set of all amounts the rule allows, so a tie is more than one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, product

Amounts = tuple[int, ...]
Limits = Sequence[tuple[int, int]]


def allocations(total: int, limits: Limits) -> Iterator[Amounts]:
    """Every way to divide the total within the limits."""
    for amounts in product(*(range(low, high + 1) for low, high in limits)):
        if sum(amounts) == total:
            yield amounts


def webster(total: int, weights: Sequence[int], limits: Limits) -> set[Amounts]:
    """All allocations in which no place would be better with another: the min-max inequality.

    The weakest claim that was met, w / (2a - 1) of a place above a floor, is at least the strongest
    that was not, w / (2a + 1) of a place below a cap. A unit without weight has no claim.
    """
    found = set()
    for amounts in allocations(total, limits):
        rows = list(zip(amounts, weights, limits, strict=True))
        if any(not weight and amount > low for amount, weight, (low, _) in rows):
            continue
        met = [Fraction(weight, 2 * amount - 1) for amount, weight, (low, _) in rows if amount > low]
        unmet = [Fraction(weight, 2 * amount + 1) for amount, weight, (_, high) in rows if amount < high]
        if not met or not unmet or min(met) >= max(unmet):
            found.add(amounts)
    return found


def shares(total: int, weights: Sequence[int], limits: Limits) -> list[Fraction]:
    """Shares in proportion within limits: try every choice of who is held where, keep the one that fits."""
    for held in product("-<>", repeat=len(weights)):
        fixed = {
            unit: Fraction(limits[unit][0 if side == "<" else 1])
            for unit, side in enumerate(held)
            if side != "-"
        }
        free = [unit for unit in range(len(weights)) if unit not in fixed]
        whole = sum(weights[unit] for unit in free)
        left = Fraction(total) - sum(fixed.values())
        if (not whole and left) or any(not weights[unit] for unit in free):
            continue
        rate = left / whole if whole else None
        if fits(rate, weights=weights, limits=limits, held=held):
            return [
                fixed[unit] if unit in fixed else (rate or Fraction(0)) * weights[unit]
                for unit in range(len(weights))
            ]
    raise AssertionError((total, weights, limits))


def fits(rate: Fraction | None, *, weights: Sequence[int], limits: Limits, held: Sequence[str]) -> bool:
    """Held at the floor: the share would be smaller; held at the cap: larger; free: between.

    Where all are held any rate will do that lies above every cap and below every floor in that sense.
    """
    least, most = Fraction(0), None
    for weight, (low, high), side in zip(weights, limits, held, strict=True):
        if not weight:
            continue
        floor, cap = Fraction(low, weight), Fraction(high, weight)
        if side != "<":
            least = max(least, cap if side == ">" else floor)
        if side != ">":
            top = floor if side == "<" else cap
            most = top if most is None else min(most, top)
    return (
        (most is None or least <= most) if rate is None else least <= rate and (most is None or rate <= most)
    )


def largest_remainder(total: int, weights: Sequence[int], limits: Limits) -> set[Amounts]:
    """Whole parts, and one more for every set of units whose remainders nobody outside it exceeds."""
    quotas = shares(total, weights, limits)
    whole = [quota.numerator // quota.denominator for quota in quotas]
    rests = [quota - part for quota, part in zip(quotas, whole, strict=True)]
    left = total - sum(whole)
    found = set()
    for chosen in combinations(range(len(weights)), left):
        others = [rests[unit] for unit in range(len(weights)) if unit not in chosen]
        if not chosen or not others or min(rests[unit] for unit in chosen) >= max(others):
            found.add(tuple(part + (unit in chosen) for unit, part in enumerate(whole)))
    return found


def nearest(total: int, weights: Sequence[int], limits: Limits) -> set[Amounts]:
    """The whole number with the smallest distance to the share, the higher of two."""
    quotas = [Fraction(total * weight, sum(weights)) for weight in weights]
    closest = [min((abs(quota - number), -number) for number in range(total + 1)) for quota in quotas]
    return {
        tuple(min(max(-number, low), high) for (_, number), (low, high) in zip(closest, limits, strict=True))
    }


def up(total: int, weights: Sequence[int], limits: Limits) -> set[Amounts]:
    """The smallest whole number that is not below the share."""
    quotas = [Fraction(total * weight, sum(weights)) for weight in weights]
    smallest = [min(number for number in range(total + 1) if number >= quota) for quota in quotas]
    return {tuple(min(max(number, low), high) for number, (low, high) in zip(smallest, limits, strict=True))}


DEFINITIONS = {"webster": webster, "largest-remainder": largest_remainder, "nearest": nearest, "up": up}
