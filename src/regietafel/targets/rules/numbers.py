# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which number a municipality has in a half-year: published before computed, adjusted, and with its swaps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from regietafel.base.indicators import Included
from regietafel.base.periods import HalfYear
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import HasStamp
from regietafel.facts.targets import MunicipalTarget, TargetAdjusted, TargetOrigin
from regietafel.targets.rules.swaps import Swap, SwapState

Key: TypeAlias = tuple[str, HalfYear]
"""An area and a half-year."""


@dataclass(frozen=True, slots=True)
class Target:
    """The target of a municipality in a half-year (*taakstelling*), with everything that made it.

    ``numbers`` are the numbers on record, the one that counts first; ``swapped`` what agreed swaps change.
    """

    area: str
    period: HalfYear
    numbers: tuple[MunicipalTarget, ...]
    adjusted: tuple[TargetAdjusted, ...] = ()
    swapped: tuple[Swap, ...] = ()

    @property
    def before_swaps(self) -> int:
        """The number as it was last adjusted, or else as it was published or computed."""
        return self.adjusted[-1].persons if self.adjusted else self.numbers[0].persons

    @property
    def persons(self) -> int:
        """What it must do in the half-year, without what was carried over."""
        return self.before_swaps + sum(swap.changes[self.area] for swap in self.swapped)

    @property
    def holds_backlog(self) -> bool:
        """Whether the number holds what was carried over; it then begins a new account."""
        return not self.adjusted and self.numbers[0].backlog is Included.WITH

    @property
    def computed(self) -> MunicipalTarget | None:
        """The computed number, where it is on record."""
        return next((number for number in self.numbers if number.how is TargetOrigin.COMPUTED), None)

    @property
    def differences(self) -> tuple[tuple[MunicipalTarget, int], ...]:
        """The other numbers on record, each with the number that counts minus it; shown, never hidden."""
        first, *others = self.numbers or (None,)
        return tuple((other, first.persons - other.persons) for other in others if first is not None)


def targets_in_force(
    numbers: Iterable[MunicipalTarget],
    *,
    adjusted: Iterable[TargetAdjusted] = (),
    swaps: Iterable[Swap] = (),
) -> Mapping[Key, Target]:
    """The target per municipality and half-year (*taakstelling in werking*).

    Give facts that are current for the reader (``stamps.current``). A swap counts once it is agreed and every
    party has a target; so the sum over the parties never changes.
    """
    given: dict[Key, list[MunicipalTarget]] = {}
    for number in numbers:
        given.setdefault((number.area, number.period), []).append(number)
    changed: dict[Key, list[TargetAdjusted]] = {}
    for change in adjusted:
        changed.setdefault((change.area, change.period), []).append(change)
    counting: dict[Key, list[Swap]] = {}
    for swap in swaps:
        keys = [(area, swap.proposed.period) for area in swap.changes]
        if swap.state is SwapState.AGREED and all(key in given or key in changed for key in keys):
            for key in keys:
                counting.setdefault(key, []).append(swap)
    return MappingProxyType(
        {
            key: Target(
                *key,
                numbers=_ranked(given.get(key, [])),
                adjusted=tuple(sorted(changed.get(key, ()), key=moment)),
                swapped=tuple(counting.get(key, ())),
            )
            for key in sorted({*given, *changed}, key=lambda key: (key[1], key[0]))
        }
    )


def _ranked(numbers: list[MunicipalTarget]) -> tuple[MunicipalTarget, ...]:
    # Nearly every half-year of a municipality has one number, and a country has thousands of those.
    return tuple(numbers) if len(numbers) < 2 else tuple(sorted(numbers, key=_rank))


def _rank(number: MunicipalTarget) -> tuple[bool, bool, tuple[int, ...], str]:
    """Published before computed, by the body itself before the press, the latest known first."""
    latest = tuple(-part for part in moment(number)[0])
    by_itself = number.stamp.source.kind is SourceKind.PUBLISHED
    return number.how is not TargetOrigin.PUBLISHED, not by_itself, latest, number.stamp.id


def moment(fact: HasStamp) -> tuple[tuple[int, ...], str]:
    """The day it became known, and where that is not known the day it speaks of; then its id."""
    day = fact.stamp.known.on or fact.stamp.valid.start
    return (day.toordinal(),), fact.stamp.id
