# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ledger (*grootboek*): what it is folded from, and a line for every municipality and half-year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
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
    ``counted`` is the day of the last count: without one nothing is known of what was done.
    """

    asked: Mapping[Key, int]
    done: Done
    opening: Mapping[Key, Mapping[HalfYear | None, int]] = field(default_factory=dict)
    renewed: frozenset[Key] = frozenset()
    mergers: tuple[Merger, ...] = ()
    counted: Mapping[Key, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HalfYearAccount:
    """One municipality in one half-year (*rekening over een halfjaar*): a line of the statement.

    ``received`` and ``handed_over`` are the accounts that a merger brought in or took away; ``dropped`` is
    the balance that a target with backlog replaced. ``target`` is None where none is known.

    The numbers are sums of what is on record. Whether they may be shown as what is so is told by ``begun``,
    ``renewed``, ``whole`` and ``counted``; ``bare``, ``carried``, ``asked``, ``done``, ``standing`` and
    ``final`` are None where nobody knows, and that is not zero.
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
    begun: bool = False
    """Whether the balance at the start is known: printed, or the counted end of the half-year before."""
    renewed: bool = False
    """Whether the number asked holds what was carried over: the bare target is then not known."""
    whole: bool = True
    """Whether of every municipality that merged into it is known how it stood."""
    gone: bool = False
    """Whether it merged away inside the half-year, and handed its account over."""
    counted: date | None = None
    """The day up to which was counted; None where nothing was."""

    @property
    def bare(self) -> int | None:
        """The target without what was carried over (*kale taakstelling*)."""
        return None if self.renewed else self.target

    @property
    def carried(self) -> int | None:
        """The balance at the start."""
        return self.opening.balance if self.begun else None

    @property
    def asked(self) -> int | None:
        """The corrected target, which takes a target and either a known start or a number that holds it."""
        known = self.target is not None and self.whole and (self.begun or self.renewed)
        return self.corrected if known else None

    @property
    def done(self) -> int | None:
        """Persons housed up to the day of the last count."""
        return None if self.counted is None else self.housed

    @property
    def standing(self) -> Account | None:
        """What is owed or ahead on the day of the last count (*stand op de teldag*)."""
        counted = self.gone or self.counted is not None
        return self.closing if counted and self.asked is not None else None

    @property
    def final(self) -> Account | None:
        """What is owed or ahead at the end; None until it was counted to the end (*eindstand*)."""
        ended = self.gone or (self.counted is not None and self.counted >= self.period.next().first_day)
        return self.standing if ended else None

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
