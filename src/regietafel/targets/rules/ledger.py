# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ledger (*grootboek*): what it is folded from, and a line for every municipality and half-year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from regietafel.base.area import Merger
from regietafel.base.periods import HalfYear
from regietafel.targets.rules.accounts import Account, Owed
from regietafel.targets.rules.counting import Done
from regietafel.targets.rules.numbers import Key


@dataclass(frozen=True, slots=True)
class Book:
    """What the ledger is folded from (*grondslag*).

    ``asked`` is the target in force, and in ``renewed`` the keys whose target holds what was carried over.
    ``opening`` is the balance with which an account begins, by half-year of origin; below zero a backlog.
    """

    asked: Mapping[Key, int]
    done: Done
    opening: Mapping[Key, Mapping[HalfYear | None, int]] = field(default_factory=dict)
    renewed: frozenset[Key] = frozenset()
    mergers: tuple[Merger, ...] = ()


@dataclass(frozen=True, slots=True)
class HalfYearAccount:
    """One municipality in one half-year (*rekening over een halfjaar*): a line of the statement.

    ``received`` and ``handed_over`` are the accounts that a merger brought in or took away; ``dropped`` is
    the balance that a target with backlog replaced. ``target`` is None where none is known.
    """

    area: str
    period: HalfYear
    opening: Account
    target: int | None
    housed: int = 0
    booked: tuple[Owed, ...] = ()
    received: int = 0
    handed_over: int = 0
    dropped: int = 0
    closing: Account = field(default_factory=Account)

    @property
    def corrected(self) -> int:
        """Target plus backlog minus lead (*gecorrigeerde taakstelling*); below zero nothing is to be done."""
        return (self.target or 0) - self.opening.balance + self.dropped - self.received + self.handed_over

    @property
    def to_house(self) -> int:
        """The corrected target as persons to be housed."""
        return max(0, self.corrected)


@dataclass(frozen=True)
class Ledger:
    """Every line by area and half-year (*grootboek*).

    ``differences``: where an opening balance was printed for an account that had begun before, that balance
    minus what the ledger says. It is shown and changes nothing.
    """

    lines: Mapping[Key, HalfYearAccount]
    differences: Mapping[Key, int] = field(default_factory=dict)

    def at(self, period: HalfYear) -> dict[str, HalfYearAccount]:
        """The lines of one half-year by area, those of merged areas included."""
        return dict(self._by_period.get(period, {}))

    def of(self, area: str) -> tuple[HalfYearAccount, ...]:
        """The statement of one area (*rekeningoverzicht*), oldest first."""
        return tuple(line for (code, _), line in self.lines.items() if code == area)

    def until(self, period: HalfYear) -> Ledger:
        """The ledger of the half-years before that one, to be continued from there."""
        return Ledger(
            {key: line for key, line in self.lines.items() if key[1] < period},
            {key: difference for key, difference in self.differences.items() if key[1] < period},
        )

    @property
    def periods(self) -> tuple[HalfYear, ...]:
        return tuple(sorted(self._by_period))

    @cached_property
    def _by_period(self) -> Mapping[HalfYear, Mapping[str, HalfYearAccount]]:
        found: dict[HalfYear, dict[str, HalfYearAccount]] = {}
        for (area, period), line in self.lines.items():
            found.setdefault(period, {})[area] = line
        return found
