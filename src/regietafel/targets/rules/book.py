# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From the facts on record to what the ledger is folded from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.base.area import AreaKind, Merger, kind_of
from regietafel.base.periods import HalfYear
from regietafel.facts.targets import (
    MunicipalTarget,
    OpeningBalance,
    SwapAnswered,
    SwapProposed,
    TargetAdjusted,
)
from regietafel.targets.rules.counting import Done
from regietafel.targets.rules.ledger import Book
from regietafel.targets.rules.numbers import Key, moment, targets_in_force
from regietafel.targets.rules.swaps import swaps


@dataclass(frozen=True, slots=True)
class Asked:
    """The facts that say what municipalities must do, as one reader sees them (``stamps.current``).

    A national number is not among them: it is divided by law or by publication, and an agreed one never.
    """

    numbers: tuple[MunicipalTarget, ...] = ()
    adjusted: tuple[TargetAdjusted, ...] = ()
    proposed: tuple[SwapProposed, ...] = ()
    answered: tuple[SwapAnswered, ...] = ()
    openings: tuple[OpeningBalance, ...] = ()


def book(
    asked: Asked, done: Done, *, counted: Mapping[Key, date] | None = None, mergers: Iterable[Merger] = ()
) -> Book:
    """The book of every municipality; figures of the country as a whole are left to ``country``.

    ``counted`` is the day of the last count per municipality and half-year.
    """
    targets = targets_in_force(
        asked.numbers, adjusted=asked.adjusted, swaps=swaps(asked.proposed, asked.answered)
    )
    opening: dict[Key, dict[HalfYear | None, int]] = {}
    # Printed twice, the one known last counts: a balance is never added to itself.
    for fact in sorted(asked.openings, key=moment):
        if kind_of(fact.area) is AreaKind.MUNICIPALITY:
            opening.setdefault((fact.area, fact.period), {})[fact.origin] = fact.balance
    return Book(
        asked={key: target.persons for key, target in targets.items()},
        done={key: persons for key, persons in done.items() if kind_of(key[0]) is AreaKind.MUNICIPALITY},
        opening=opening,
        renewed=frozenset(key for key, target in targets.items() if target.holds_backlog),
        mergers=tuple(mergers),
        counted=counted or {},
    )
