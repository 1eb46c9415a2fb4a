# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A total down the levels: step by step with sums that fit at each level, or straight to the last one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias

from regietafel.base.apportionment import Apportioned, Bounds, DrawNeeded, RoundingRule, Weight, apportion
from regietafel.base.messages import Message, Refused
from regietafel.facts.tasks import Share, TaskKind
from regietafel.tasks.rules.keys import Key, weights
from regietafel.tasks.rules.tree import Tree

Place: TypeAlias = tuple[str, str | None]
"""Where one total is divided: the level of the receivers, and what it is divided within."""


class Way(StrEnum):
    """How a total reaches a level that is not the first (*trapsgewijs of rechtstreeks*)."""

    STEPWISE = "stepwise"
    """Over the provinces first, then each province's number over its municipalities: every sum fits."""
    DIRECT = "direct"
    """Over the municipalities at once; a province's number is the sum of its municipalities."""


@dataclass(frozen=True)
class Ask:
    """Everything one distribution is made from (*verdeelopdracht*); the same ask gives the same answer.

    ``level`` is the last level asked for, ``on`` the day whose areas and law count (None for a table).
    ``bounds`` are by code, ``drawn`` holds the lots by level and parent. ``existing``
    counts towards the shares and changes none of them. ``unit`` is what is divided.
    """

    total: int
    key: Key
    rule: RoundingRule
    tree: Tree
    level: str
    way: Way = Way.STEPWISE
    bounds: Mapping[str, Bounds] = field(default_factory=lambda: MappingProxyType({}))
    drawn: Mapping[Place, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    existing: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    unit: str = "places"
    on: date | None = None
    inhabitants_on: date | None = None
    decision: str | None = None
    """The decision that set the rule of rounding; without one the rule is an assumption."""
    kind: TaskKind = TaskKind.ASSIGNMENT
    """What the shares become: of a housing target the law says how it is rounded."""
    notes: tuple[Message, ...] = ()
    """What a reader should know of what it was read from; it changes nothing."""

    @property
    def path(self) -> tuple[str, ...]:
        """The levels at which is rounded, from the top down.

        ``nearest`` and ``up`` do not keep a sum, so for them every unit takes its share of the whole at once.
        """
        levels = self.tree.levels[: self.tree.levels.index(self.level) + 1]
        return levels if self.way is Way.STEPWISE and self.rule.keeps_sum else levels[-1:]


@dataclass(frozen=True)
class Step:
    """One total divided over the units of one level within one parent."""

    level: str
    parent: str | None
    apportioned: Apportioned

    @cached_property
    def all_weight(self) -> Fraction:
        """The sum of the weights of the units that share this total."""
        return Fraction(sum(self.apportioned.weights.values()))


@dataclass(frozen=True, slots=True)
class Draw:
    """A lot to draw (*loting*): among whom, for how many places, at which level and within what."""

    level: str
    parent: str | None
    among: frozenset[str]
    places: int


@dataclass(frozen=True, slots=True)
class DrawsNeeded:
    """The distribution cannot be finished before these lots are drawn and put in as ``drawn``.

    Lots further down may follow: what is below an undecided level is not divided yet.
    """

    draws: tuple[Draw, ...]


@dataclass(frozen=True)
class Distributed:
    """A total divided down the levels (*verdeling*): ``shares`` holds every unit of every level asked for."""

    ask: Ask
    weights: Mapping[str, Weight]
    steps: tuple[Step, ...]
    shares: Mapping[str, Share]

    def __getitem__(self, code: str) -> Share:
        if code not in self.shares:
            raise Refused("distribution-unit-not-here", unit=code)
        return self.shares[code]

    @property
    def total(self) -> int:
        return self.ask.total

    @property
    def units(self) -> dict[str, Share]:
        """The shares of the level that was asked for, in the order of the units."""
        return {code: self.shares[code] for code in self.ask.tree.at(self.ask.level)}

    @property
    def amounts(self) -> dict[str, int]:
        """The whole numbers of the level that was asked for."""
        return {code: share.amount for code, share in self.units.items()}

    @property
    def sum(self) -> int:
        return sum(self.amounts.values())

    @cached_property
    def unlocked(self) -> Mapping[str, int] | None:
        """What every unit would get by the key alone, without a settled value; None where that asks a lot."""
        free = {code: replace(bound, locked=None) for code, bound in self.ask.bounds.items()}
        outcome = distribute(replace(self.ask, bounds=free, drawn={}))
        return (
            None
            if isinstance(outcome, DrawsNeeded)
            else {code: share.amount for code, share in outcome.shares.items()}
        )

    @property
    def difference(self) -> int:
        """Sum minus total; shown and named where it is not zero."""
        return self.sum - self.total


def distribute(ask: Ask) -> Distributed | DrawsNeeded:
    """Divide a total down the levels by a key and a rule (*verdelen*), or say which lots are needed first."""
    weighed = ask.tree.summed(weights(ask.key, names=ask.tree.names))
    missing = [code for code in ask.tree.at(ask.level) if code not in weighed]
    if missing:
        raise Refused("distribution-units-missing", units=ask.tree.names(missing), count=len(missing))
    _check_places(ask)
    bounds = _with_bounds_from_below(ask, weighed)
    steps: list[Step] = []
    draws: list[Draw] = []
    within: dict[str | None, int] = {ask.tree.root: ask.total}
    for level in ask.path:
        amounts: dict[str | None, int] = {}
        for parent, total in within.items():
            codes = ask.tree.children(parent) if len(ask.path) > 1 else ask.tree.at(level)
            given = {code: weighed[code] for code in codes}
            outcome = _apportion(ask, (level, parent), total=total, given=given, bounds=bounds)
            if isinstance(outcome, DrawNeeded):
                draws.append(Draw(level, parent, outcome.among, outcome.places))
                continue
            steps.append(Step(level, parent, outcome))
            amounts.update(outcome.units)
        within = amounts
    if draws:
        return DrawsNeeded(tuple(draws))
    return Distributed(ask, weighed, tuple(steps), _shares(ask, weighed, steps=steps))


def _apportion(
    ask: Ask, place: Place, *, total: int, given: Mapping[str, Weight], bounds: Mapping[str, Bounds]
) -> Apportioned | DrawNeeded:
    here = {code: bounds[code] for code in given if code in bounds}
    drawn = ask.drawn.get(place, frozenset())
    if place[1] != ask.tree.root and not any(given.values()):
        # A parent without weight got no more than was settled below it: that is all there is to give.
        amounts = {code: _settled(here.get(code, Bounds())) for code in given}
        if sum(amounts.values()) == total and not drawn:
            return Apportioned(ask.rule, total, amounts, dict(given), here)
    return apportion(total, given, rule=ask.rule, bounds=here, drawn=drawn)


def _settled(bound: Bounds) -> int:
    return bound.floor if bound.locked is None else bound.locked


def _check_places(ask: Ask) -> None:
    """Bounds and lots must be about places where is rounded; nothing the user gave is passed over."""
    rounded = {code for level in ask.path for code in ask.tree.at(level)}
    strangers = [code for code in ask.bounds if code not in rounded]
    if strangers:
        raise Refused(
            "distribution-bounds-unknown", units=ask.tree.names(strangers[:5]), count=len(strangers)
        )
    parents = {level: {ask.tree.units[code].parent for code in ask.tree.at(level)} for level in ask.path}
    for level, parent in ask.drawn:
        places = {ask.tree.root} if level == ask.path[0] else parents.get(level, set())
        if parent not in places:
            raise Refused("distribution-lot-elsewhere", level=level, parent=parent or "-")


def _with_bounds_from_below(ask: Ask, weighed: Mapping[str, Weight]) -> dict[str, Bounds]:
    """A province gets at least the floors of its municipalities and at most their caps: sums fit."""
    found = dict(ask.bounds)
    for level in reversed(ask.path[:-1]):
        for parent in ask.tree.at(level):
            children = ask.tree.children(parent)
            if any(code in found for code in children):
                found[parent] = _around(found.get(parent, Bounds()), children, bounds=found, weighed=weighed)
                _check_room(ask, parent, bound=found[parent])
    return found


def _around(
    own: Bounds, children: tuple[str, ...], *, bounds: Mapping[str, Bounds], weighed: Mapping[str, Weight]
) -> Bounds:
    floor, caps = 0, list[int | None]()
    for code in children:
        bound = bounds.get(code, Bounds())
        settled = _settled(bound) if bound.locked is not None or not weighed[code] else None
        floor += bound.floor if settled is None else settled
        caps.append(bound.cap if settled is None else settled)
    known = [cap for cap in caps if cap is not None]
    limits = [own.cap] if len(known) < len(caps) else [own.cap, sum(known)]
    cap = min((limit for limit in limits if limit is not None), default=None)
    return replace(own, floor=max(own.floor, floor), cap=cap)


def _check_room(ask: Ask, parent: str, *, bound: Bounds) -> None:
    name = ask.tree.units[parent].name
    if bound.cap is not None and bound.floor > bound.cap:
        raise Refused("distribution-floors-above-cap-of", name=name, floor=bound.floor, cap=bound.cap)
    if bound.locked is not None and bound.locked < bound.floor:
        raise Refused("distribution-floors-above-lock-of", name=name, floor=bound.floor, locked=bound.locked)


def _shares(ask: Ask, weighed: Mapping[str, Weight], *, steps: list[Step]) -> dict[str, Share]:
    found: dict[str, Share] = {}
    for step in steps:
        outcome = step.apportioned
        for code, amount in outcome.units.items():
            bound, weight = outcome.bound(code), Fraction(outcome.weights[code])
            quota = Fraction(outcome.quotas[code])
            settled = (bound.floor, bound.cap, bound.locked)
            found[code] = Share(code, weight, quota, amount, *settled, existing=ask.existing.get(code))
    above = ask.tree.levels[: ask.tree.levels.index(ask.level)]
    for level in reversed([level for level in above if level not in ask.path]):
        for code in ask.tree.at(level):
            parts = [found[child] for child in ask.tree.children(code)]
            quota = sum((part.quota for part in parts), start=Fraction(0))
            amount, existing = sum(part.amount for part in parts), ask.existing.get(code)
            found[code] = Share(code, Fraction(weighed[code]), quota, amount, existing=existing)
    order = {code: place for place, code in enumerate(ask.tree.units)}
    return dict(sorted(found.items(), key=lambda item: order[item[0]]))
