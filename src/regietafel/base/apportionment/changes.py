# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How far a unit stands from one place more or one place fewer, when only its own weight changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from heapq import nlargest, nsmallest

from regietafel.base.apportionment.intake import Problem
from regietafel.base.apportionment.rules import claim_bits, rate_of


@dataclass(frozen=True, slots=True)
class Change:
    """How much more weight gives a place, and how much less costs one (*hoeveel inwoners meer of minder*).

    The smallest such amount in whole steps (see ``Certificate.step``: one inhabitant, for counted
    weights), the others' weights staying as they are; None where no amount does. ``by_lot``: at
    exactly that amount it comes to a draw, one step further it is sure; 0 by lot: it was in the draw.
    """

    to_gain: Fraction | None
    to_lose: Fraction | None
    gain_by_lot: bool = False
    lose_by_lot: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """The first whole weight (on the scale of the problem) at which a unit's amount can differ."""

    weight: int
    by_lot: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A result by position; ``mosts`` is what each unit may have at most if its weight were larger."""

    problem: Problem
    amounts: list[int]
    mosts: list[int]


def webster_edges(standing: Standing) -> list[tuple[Edge | None, Edge | None]]:
    """A unit gains when its next claim reaches the weakest claim that another unit was met.

    It loses when its own weakest claim met falls to the strongest claim of another that was not.
    Two of each are enough: the first, and the second for the unit that holds the first.
    """
    problem, amounts = standing.problem, standing.amounts
    bits, weights = claim_bits(problem.total), problem.weights
    met = [unit for unit, low in enumerate(problem.lows) if amounts[unit] > low]
    unmet = [unit for unit, high in enumerate(problem.highs) if amounts[unit] < high]
    met = nsmallest(2, met, key=lambda unit: (weights[unit] << bits) // (2 * amounts[unit] - 1))
    unmet = nlargest(2, unmet, key=lambda unit: (weights[unit] << bits) // (2 * amounts[unit] + 1))
    room = sum(problem.highs)
    return [
        (_webster_gain(standing, unit, rivals=met), _webster_loss(standing, unit, rivals=unmet, room=room))
        for unit in range(len(amounts))
    ]


def _webster_gain(standing: Standing, unit: int, *, rivals: list[int]) -> Edge | None:
    rival, amounts = _other(rivals, unit), standing.amounts
    if rival is None or amounts[unit] >= standing.mosts[unit]:
        return None
    asked, over = divmod(standing.problem.weights[rival] * (2 * amounts[unit] + 1), 2 * amounts[rival] - 1)
    return Edge(asked + bool(over), by_lot=not over)


def _webster_loss(standing: Standing, unit: int, *, rivals: list[int], room: int) -> Edge | None:
    problem, amounts = standing.problem, standing.amounts
    rival, low = _other(rivals, unit), problem.lows[unit]
    if rival is None or amounts[unit] <= low:
        return None
    kept, over = divmod(problem.weights[rival] * (2 * amounts[unit] - 1), 2 * amounts[rival] + 1)
    without_weight = room - problem.highs[unit] + low >= problem.total
    return Edge(kept, by_lot=not over) if kept or without_weight else None


def _other(first_two: list[int], unit: int) -> int | None:
    return next((place for place in first_two if place != unit), None)


def nearest_edge(total: int, others: int, *, amount: int) -> tuple[Edge | None, Edge | None]:
    """Solve total × weight / (others + weight) = amount ± 1/2 for the weight; an exact half goes up."""
    gain = lose = None
    if others and 2 * total > 2 * amount + 1:
        gain = Edge(-(-(2 * amount + 1) * others // (2 * total - 2 * amount - 1)))
    if others and amount:
        lose = Edge(-(-(2 * amount - 1) * others // (2 * total - 2 * amount + 1)) - 1)
    return gain, lose


def up_edge(total: int, others: int, *, amount: int) -> tuple[Edge | None, Edge | None]:
    """Solve total × weight / (others + weight) > amount, and <= amount - 1, for the weight."""
    gain = lose = None
    if others and total > amount:
        gain = Edge(amount * others // (total - amount) + 1)
    if others and amount:
        lose = Edge((amount - 1) * others // (total - amount + 1))
    return gain, lose


def remainder_edges(standing: Standing, unit: int) -> tuple[Edge | None, Edge | None]:
    """No formula gives this for largest remainder, but more weight never costs a place: search by halves.

    With more weight the own share rises and all others fall; the own remainder is overtaken only by a
    share that falls below a whole number, and that also adds a place to be given. So it is monotone.
    """
    problem, amount = standing.problem, standing.amounts[unit]
    weight, others = problem.weights[unit], problem.total - amount
    top, bottom = rate_of(problem)
    step = max(1, bottom // max(top, 1))
    reach = _Reach(standing, unit)
    gain = lose = None
    if amount < standing.mosts[unit] and others > sum(problem.lows) - problem.lows[unit]:
        more = _first(lambda extra: reach.amounts(weight + extra)[1] > amount, step)
        gain = Edge(weight + more, by_lot=reach.amounts(weight + more)[0] <= amount)
    if amount > problem.lows[unit]:
        room = sum(problem.highs) - problem.highs[unit] + problem.lows[unit]
        least = 0 if room >= problem.total else 1
        if reach.amounts(least)[0] < amount:
            fewer = _first(lambda less: reach.amounts(max(weight - less, least))[0] < amount, step)
            lose = Edge(weight - fewer, by_lot=reach.amounts(weight - fewer)[1] >= amount)
    return gain, lose


class _Reach:
    """What largest remainder gives one unit for any own weight: (without, with) luck in a draw."""

    def __init__(self, standing: Standing, unit: int) -> None:
        problem = standing.problem
        self.unit, self.low, self.most = unit, problem.lows[unit], standing.mosts[unit]
        self.weights, self.highs = list(problem.weights), list(problem.highs)
        self.problem = Problem(
            problem.total, problem.names, self.weights, problem.lows, self.highs, 1, problem.bounded
        )

    def amounts(self, weight: int) -> tuple[int, int]:
        self.weights[self.unit] = weight
        self.highs[self.unit] = self.most if weight else self.low
        top, bottom = rate_of(self.problem)
        if self.problem.bounded:
            shares = [
                low * bottom if (share := top * own) < low * bottom else min(share, high * bottom)
                for own, low, high in zip(self.weights, self.problem.lows, self.highs, strict=True)
            ]
            own, rests = shares[self.unit], [share % bottom for share in shares]
        else:
            own, rests = top * weight, [top * other % bottom for other in self.weights]
        whole, rest = divmod(own, bottom)
        left, better = sum(rests) // bottom, sum(map(rest.__lt__, rests))
        return whole + (better + rests.count(rest) <= left), whole + (better < left)


def _first(holds: Callable[[int], bool], step: int) -> int:
    """The smallest number from 0 for which a property holds that, once true, stays true."""
    if holds(0):
        return 0
    low, high = 0, step
    while not holds(high):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high
