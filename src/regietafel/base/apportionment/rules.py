# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rules themselves, in whole numbers and by position: no names, no words, no order that decides."""

from __future__ import annotations

from dataclasses import dataclass, field
from heapq import heapify, heappop, heapreplace

from regietafel.base.apportionment.intake import Problem
from regietafel.base.apportionment.level import level


@dataclass(frozen=True, slots=True)
class Allotted:
    """Amounts by position; ``places`` more are to be drawn by lot among the positions ``tied``."""

    amounts: list[int]
    tied: list[int] = field(default_factory=list)
    places: int = 0


def nearest(problem: Problem) -> list[int]:
    """Each share to the nearest whole number, an exact half up (*rekenkundig afronden*)."""
    whole, double = sum(problem.weights), 2 * problem.total
    return [(double * weight + whole) // (2 * whole) for weight in problem.weights]


def up(problem: Problem) -> list[int]:
    """Each share to the next whole number (*naar boven afgerond op een geheel getal*)."""
    whole, total = sum(problem.weights), problem.total
    return [-(-total * weight // whole) for weight in problem.weights]


def rate_of(problem: Problem) -> tuple[int, int]:
    """Places per weight, as numerator and denominator, at which the shares within bounds add up."""
    if not problem.bounded:
        return problem.total, sum(problem.weights)
    rate = level(problem.total, problem.weights, lows=problem.lows, highs=problem.highs)
    return rate.numerator, rate.denominator


def largest_remainder(problem: Problem) -> Allotted:
    """The whole part of every share; then the largest remainders, until the total is reached.

    Bounds are whole numbers, so a share held by one has no remainder and rounding cannot cross one.
    """
    top, bottom = rate_of(problem)
    shares = [
        low * bottom if (share := top * weight) < low * bottom else min(share, high * bottom)
        for weight, low, high in zip(problem.weights, problem.lows, problem.highs, strict=True)
    ]
    amounts = [share // bottom for share in shares]
    left = problem.total - sum(amounts)
    if not left:
        return Allotted(amounts)
    rests = [share % bottom for share in shares]
    ranked = sorted(rests, reverse=True)
    last = ranked[left - 1]
    tie = ranked[left] == last
    for place, rest in enumerate(rests):
        if rest > last or (rest == last and not tie):
            amounts[place] += 1
    if not tie:
        return Allotted(amounts)
    return Allotted(
        amounts, [place for place, rest in enumerate(rests) if rest == last], left - ranked.index(last)
    )


def webster(problem: Problem) -> Allotted:
    """Round at the divisor that real-valued shares have; then move the few places that are too many or few.

    Place k + 1 of a unit has the claim weight / (2k + 1); the total goes to the largest claims. After the
    first rounding (half up) every claim that was met is larger than every claim that was not, and at most
    half a place per unit is wrong, so one heap of the next claims puts it right.
    """
    top, bottom = rate_of(problem)
    double, twice = 2 * top, 2 * bottom
    if problem.bounded:
        amounts = [
            low if (near := (double * weight + bottom) // twice) < low else min(near, high)
            for weight, low, high in zip(problem.weights, problem.lows, problem.highs, strict=True)
        ]
    else:
        amounts = [(double * weight + bottom) // twice for weight in problem.weights]
    missing = problem.total - sum(amounts)
    if not missing:
        return Allotted(amounts)
    return _repaired(problem, amounts, missing=missing)


def claim_bits(total: int) -> int:
    """Bits by which a weight is shifted so that whole-number claims order and equal as the exact ones.

    Two different claims v/m and w/n differ by at least 1/mn; m and n are at most 2 × total + 1.
    """
    return 2 * (2 * total + 1).bit_length()


def _repaired(problem: Problem, amounts: list[int], *, missing: int) -> Allotted:
    """Give the ``missing`` places to the largest claims not met, or take as many from the smallest met."""
    side = 1 if missing > 0 else -1
    ends = problem.highs if missing > 0 else problem.lows
    bits, units, weights = claim_bits(problem.total), len(amounts), problem.weights
    heap = [
        -side * ((weight << bits) // (2 * amount + side)) * units + place
        for place, (weight, amount, end) in enumerate(zip(weights, amounts, ends, strict=True))
        if amount != end
    ]
    heapify(heap)
    moved = []
    claim = 0
    for _ in range(abs(missing)):
        claim, place = divmod(heap[0], units)
        moved.append((claim, place))
        amounts[place] += side
        if amounts[place] == ends[place]:
            heappop(heap)
        else:
            heapreplace(
                heap, -side * ((weights[place] << bits) // (2 * amounts[place] + side)) * units + place
            )
    rivals = []
    while heap and heap[0] // units == claim:
        rivals.append(heappop(heap) % units)
    if not rivals:
        return Allotted(amounts)
    movers = [place for other, place in moved if other == claim]
    holders = movers if side > 0 else rivals
    for place in holders:
        amounts[place] -= 1
    return Allotted(amounts, movers + rivals, len(holders))
