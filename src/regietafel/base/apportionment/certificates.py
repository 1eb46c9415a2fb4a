# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What proves a result, and how firmly it stands (*certificaat*): to hand out, and to check anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from math import ceil, floor

from regietafel.base.apportionment import changes
from regietafel.base.apportionment.apportion import apportion
from regietafel.base.apportionment.changes import Change, Edge, Standing
from regietafel.base.apportionment.divisors import Divisors
from regietafel.base.apportionment.intake import Problem, take_in
from regietafel.base.apportionment.model import Apportioned, Bounds, DrawNeeded, RoundingRule, Weight
from regietafel.base.messages import Message, Refused


@dataclass(frozen=True, slots=True)
class OneMore:
    """What one place more in total would do (*als het totaal één hoger was*).

    ``loses`` and ``gains`` are sure, however a lot would fall; ``may_lose`` depends on the lot ``draw``.
    A unit that loses is the paradox of largest remainder (Alabama).
    """

    loses: tuple[str, ...] = ()
    gains: tuple[str, ...] = ()
    may_lose: tuple[str, ...] = ()
    draw: DrawNeeded | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """The proof of a result and its margins (*certificaat*).

    ``step`` is the unit in which changes of weight are counted: 1 for whole weights, otherwise one
    over their common denominator.

    >>> outcome = apportion(3, {"a": 6, "b": 3}, rule=RoundingRule.WEBSTER)
    >>> found = certificate(outcome)
    >>> found.divisors.low, found.divisors.high, found.changes["b"]
    (Fraction(12, 5), Fraction(4, 1), Change(to_gain=Fraction(3, 1), to_lose=Fraction(2, 1),
    gain_by_lot=True, lose_by_lot=False))
    """

    divisors: Divisors | None
    changes: Mapping[str, Change]
    step: Fraction
    one_more: OneMore

    @property
    def loses_if_one_more(self) -> tuple[str, ...]:
        return self.one_more.loses

    @property
    def gains_if_one_more(self) -> tuple[str, ...]:
        return self.one_more.gains


def certificate(outcome: Apportioned, *, units: Iterable[str] | None = None) -> Certificate:
    """Prove a result and say how much would change it; every answer is computed, none is a theorem quoted.

    ``units``: whose margins to compute; all, unless said otherwise. Those of largest remainder are searched
    for one by one, each in time with the number of units.
    """
    problem = take_in(outcome.total, outcome.weights, bounds=outcome.bounds, rule=outcome.rule)
    asked = frozenset(problem.names if units is None else units)
    places = [place for place, name in enumerate(problem.names) if name in asked]
    margins = {
        problem.names[place]: _change(edge, problem.weights[place], scale=problem.scale)
        for place, edge in zip(places, _edges(outcome, problem, places=places), strict=True)
    }
    return Certificate(outcome.divisors, margins, Fraction(1, problem.scale), one_more(outcome))


def one_more(outcome: Apportioned) -> OneMore:
    """Divide one place more by the same rule and compare."""
    try:
        least, draw = _least(replace(outcome, total=outcome.total + 1))
    except Refused:  # the caps leave no room for one more
        return OneMore()
    among = draw.among if draw else frozenset()
    now = outcome.units
    return OneMore(
        loses=tuple(unit for unit in now if least[unit] + (unit in among) < now[unit]),
        gains=tuple(unit for unit in now if least[unit] > now[unit]),
        may_lose=tuple(unit for unit in now if unit in among and least[unit] < now[unit]),
        draw=draw,
    )


def check(
    found: Certificate, outcome: Apportioned, *, units: Iterable[str] | None = None
) -> tuple[Message, ...]:
    """Hold a certificate against the result by rounding and dividing anew; what is wrong with it, or nothing.

    ``units``: whose margins to try (each takes a few divisions); all, unless said otherwise.
    """
    faults = list(_divisor_faults(found, outcome))
    for unit in outcome.units if units is None else units:
        faults += _margin_faults(found, outcome, unit=unit)
    if one_more(outcome) != found.one_more:
        faults.append(Message("apportionment-certificate-one-more-wrong"))
    return tuple(faults)


def _edges(
    outcome: Apportioned, problem: Problem, *, places: list[int]
) -> list[tuple[Edge | None, Edge | None]]:
    amounts = list(outcome.units.values())
    reaches = [_least_and_most(outcome.bound(unit), problem.total) for unit in outcome.units]
    standing = Standing(problem, amounts, [most for _, most in reaches])
    match outcome.rule:
        case RoundingRule.WEBSTER:
            edges = changes.webster_edges(standing)
            return [edges[place] for place in places]
        case RoundingRule.LARGEST_REMAINDER:
            return [changes.remainder_edges(standing, unit) for unit in places]
        case RoundingRule.NEAREST:
            solve = changes.nearest_edge
        case RoundingRule.UP:
            solve = changes.up_edge
    whole, edges = sum(problem.weights), []
    for place in places:
        weight, amount, (least, most) = problem.weights[place], amounts[place], reaches[place]
        gain = lose = None
        if least < most:
            gain, lose = solve(problem.total, whole - weight, amount=amount)
        edges.append((gain if amount < most else None, lose if amount > least else None))
    return edges


def _least_and_most(bound: Bounds, total: int) -> tuple[int, int]:
    if bound.locked is not None:
        return bound.locked, bound.locked
    return bound.floor, total if bound.cap is None else bound.cap


def _change(edge: tuple[Edge | None, Edge | None], weight: int, *, scale: int) -> Change:
    gain, lose = edge
    return Change(
        to_gain=Fraction(gain.weight - weight, scale) if gain else None,
        to_lose=Fraction(weight - lose.weight, scale) if lose else None,
        gain_by_lot=gain is not None and gain.by_lot,
        lose_by_lot=lose is not None and lose.by_lot,
    )


def _least(outcome: Apportioned) -> tuple[dict[str, int], DrawNeeded | None]:
    """What every unit has before a lot gives the contested places out, and the draw."""
    ask = partial(apportion, outcome.total, outcome.weights, rule=outcome.rule, bounds=outcome.bounds)
    after, draw = ask(), None
    lucky: frozenset[str] = frozenset()
    if isinstance(after, DrawNeeded):
        draw, lucky = after, frozenset(sorted(after.among)[: after.places])
        after = ask(drawn=lucky)
    assert isinstance(after, Apportioned)
    return {unit: amount - (unit in lucky) for unit, amount in after.units.items()}, draw


def _divisor_faults(found: Certificate, outcome: Apportioned) -> Iterator[Message]:
    """Both ends, and a divisor between them: the result inside, another just outside."""
    if outcome.rule is not RoundingRule.WEBSTER:
        return
    proof, now = found.divisors, dict(outcome.units)
    assert proof is not None
    if proof.low != proof.high:
        if _rounded(outcome, proof.simple, up=True) != now:
            yield Message("apportionment-certificate-divisor-wrong", {"divisor": proof.simple})
    elif not all(
        fewest <= amount <= most
        for fewest, amount, most in zip(
            _rounded(outcome, proof.low, up=False).values(),
            now.values(),
            _rounded(outcome, proof.low, up=True).values(),
            strict=True,
        )
    ):
        yield Message("apportionment-certificate-divisor-wrong", {"divisor": proof.low})
    if proof.low and _rounded(outcome, proof.low, up=True) == now:
        yield Message("apportionment-certificate-divisor-too-narrow", {"divisor": proof.low})
    if proof.high is not None and _rounded(outcome, proof.high, up=False) == now:
        yield Message("apportionment-certificate-divisor-too-narrow", {"divisor": proof.high})


def _rounded(outcome: Apportioned, divisor: Fraction, *, up: bool) -> dict[str, int]:
    """Weight / divisor with an exact half up or down, within the bounds: the definition, without search."""
    half = Fraction(1, 2)
    found = {}
    for unit, weight in outcome.weights.items():
        bound, quotient = outcome.bound(unit), weight / divisor
        near = floor(quotient + half) if up else ceil(quotient - half)
        held = max(near, bound.floor) if bound.cap is None else min(max(near, bound.floor), bound.cap)
        found[unit] = held if bound.locked is None else bound.locked
    return found


def _margin_faults(found: Certificate, outcome: Apportioned, *, unit: str) -> Iterator[Message]:
    """At the weight named the amount can differ (surely or by lot, as it says); one step before it cannot."""
    change, weight, amount = found.changes[unit], outcome.weights[unit], outcome.units[unit]
    reach = partial(_reach, (outcome, unit))
    if change.to_gain is not None:
        before = reach(weight + change.to_gain - found.step) if change.to_gain else (amount, amount)
        least, most = reach(weight + change.to_gain)
        if not before[1] <= amount < most or (least <= amount) != change.gain_by_lot:
            yield Message("apportionment-certificate-gain-wrong", {"unit": unit})
    elif reach((sum(outcome.weights.values()) + 1) * (2 * outcome.total + 3) ** 2)[1] > amount:
        yield Message("apportionment-certificate-gain-missing", {"unit": unit})
    if change.to_lose is not None:
        before = reach(weight - change.to_lose + found.step) if change.to_lose else (amount, amount)
        least, most = reach(weight - change.to_lose)
        if not before[0] >= amount > least or (most >= amount) != change.lose_by_lot:
            yield Message("apportionment-certificate-loss-wrong", {"unit": unit})
    elif weight and min(reach(Fraction(0))[0], reach(found.step)[0]) < amount:
        yield Message("apportionment-certificate-loss-missing", {"unit": unit})


def _reach(whose: tuple[Apportioned, str], weight: Weight) -> tuple[int, int]:
    """The least and the most a unit can have with another weight; its own amount if that is refused."""
    outcome, unit = whose
    try:
        least, draw = _least(replace(outcome, weights={**outcome.weights, unit: weight}))
    except Refused:
        return outcome.units[unit], outcome.units[unit]
    return least[unit], least[unit] + (draw is not None and unit in draw.among)
