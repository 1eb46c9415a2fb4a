# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Check what comes in, once, and bring it on whole numbers; everything after this may trust it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from regietafel.base.apportionment.model import FREE, Bounds, RoundingRule, Weight
from regietafel.base.messages import Refused


@dataclass(frozen=True, slots=True)
class Problem:
    """The same question in whole numbers, by position: weights × ``scale``, a low and a high per unit.

    For rules that keep the sum a locked unit has no weight and low = high = its value, and a unit
    without weight has high = low: it never wins a place.
    """

    total: int
    names: list[str]
    weights: list[int]
    lows: list[int]
    highs: list[int]
    scale: int
    bounded: bool


def take_in(
    total: int, weights: Mapping[str, Weight], *, bounds: Mapping[str, Bounds], rule: RoundingRule
) -> Problem:
    """Refuse what cannot be divided, with unit and reason; otherwise the question in whole numbers."""
    _check_total(total)
    scaled, scale = _whole_weights(weights)
    _check_bounds(weights, bounds)
    names = list(weights)
    if not rule.keeps_sum:
        each = [bounds.get(name, FREE) for name in names] if bounds else []
        _check_room_without_repair(total, each)
        return Problem(total, names, scaled, [], [], scale, bool(bounds))
    if not bounds:
        return Problem(
            total,
            names,
            scaled,
            [0] * len(names),
            [total if weight else 0 for weight in scaled],
            scale,
            bounded=False,
        )
    lows, highs = _limits(total, names, weights=scaled, bounds=bounds)
    _require_weight_for_caps(total, weights, bounds=bounds, highs=highs)
    _check_room(total, scaled, lows=lows, highs=highs)
    return Problem(total, names, scaled, lows, highs, scale, bounded=True)


def _check_total(total: int) -> None:
    if type(total) is not int:
        raise Refused("apportionment-total-not-whole", total=str(total))
    if total < 0:
        raise Refused("apportionment-total-negative", total=total)


def _whole_weights(weights: Mapping[str, Weight]) -> tuple[list[int], int]:
    if not weights:
        raise Refused("apportionment-no-units")
    if set(map(type, weights.values())) - {int, Fraction}:
        name = next(name for name, weight in weights.items() if type(weight) not in (int, Fraction))
        raise Refused("apportionment-weight-not-exact", unit=name, weight=str(weights[name]))
    if min(weights.values()) < 0:
        name = next(name for name, weight in weights.items() if weight < 0)
        raise Refused("apportionment-weight-negative", unit=name, weight=weights[name])
    if not any(weights.values()):
        raise Refused("apportionment-weights-zero")
    scale = lcm(*{weight.denominator for weight in weights.values()})
    return [weight.numerator * (scale // weight.denominator) for weight in weights.values()], scale


def _check_bounds(weights: Mapping[str, Weight], bounds: Mapping[str, Bounds]) -> None:
    unknown = bounds.keys() - weights.keys()
    if unknown:
        raise Refused("apportionment-bounds-unknown", units=tuple(sorted(unknown)))
    for name, bound in bounds.items():
        for value in (bound.floor, bound.cap, bound.locked):
            if value is not None and (type(value) is not int or value < 0):
                raise Refused("apportionment-bound-not-whole", unit=name, value=str(value))
        if bound.cap is not None and bound.floor > bound.cap:
            raise Refused("apportionment-floor-above-cap", unit=name, floor=bound.floor, cap=bound.cap)


def _limits(
    total: int, names: list[str], *, weights: list[int], bounds: Mapping[str, Bounds]
) -> tuple[list[int], list[int]]:
    lows, highs = [0] * len(names), [total] * len(names)
    for place, name in enumerate(names):
        bound = bounds.get(name, FREE)
        if bound.locked is not None:
            lows[place] = highs[place] = bound.locked
            weights[place] = 0
            continue
        lows[place] = bound.floor
        if not weights[place]:
            highs[place] = bound.floor
        elif bound.cap is not None:
            highs[place] = min(bound.cap, total)
    return lows, highs


def _require_weight_for_caps(
    total: int, weights: Mapping[str, Weight], *, bounds: Mapping[str, Bounds], highs: list[int]
) -> None:
    """Who has no weight gets nothing, whatever the cap: where that leaves too little room it is said so."""
    if sum(highs) >= total:
        return
    idle = {name: bounds[name].cap for name, weight in weights.items() if not weight and name in bounds}
    caps = {name: cap for name, cap in idle.items() if cap and bounds[name].locked is None}
    if caps and any(weights.values()):
        raise Refused(
            "apportionment-caps-without-weight", units=tuple(caps), caps=sum(caps.values()),
            room=sum(highs), total=total,
        )  # fmt: skip


def _check_room(total: int, weights: list[int], *, lows: list[int], highs: list[int]) -> None:
    if sum(lows) > total:
        raise Refused("apportionment-floors-above-total", floors=sum(lows), total=total)
    if sum(highs) < total:
        if not any(weights):
            raise Refused("apportionment-nothing-open", fixed=sum(highs), total=total)
        raise Refused("apportionment-caps-below-total", caps=sum(highs), total=total)


def _check_room_without_repair(total: int, each: list[Bounds]) -> None:
    """Published values may add up to more or less than the total here; floors and caps may not clash."""
    free = [bound for bound in each if bound.locked is None]
    floors = sum(bound.floor for bound in free)
    if floors > total:
        raise Refused("apportionment-floors-above-total", floors=floors, total=total)
    caps = [bound.cap for bound in free if bound.cap is not None]
    locked = sum(bound.locked for bound in each if bound.locked is not None)
    if free and len(caps) == len(free) and sum(caps) + locked < total:
        raise Refused("apportionment-caps-below-total", caps=sum(caps) + locked, total=total)
