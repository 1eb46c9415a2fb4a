# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The country in a half-year: what was published for the whole, and what of it is in no municipality."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from regietafel.base.area import COUNTRY
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import HasStamp
from regietafel.facts.targets import (
    HOUSED,
    Housed,
    NationalTarget,
    OpeningBalance,
    PublishedSum,
    SumOf,
    TargetKind,
)
from regietafel.targets.rules.counting import persons_until
from regietafel.targets.rules.ledger import Ledger
from regietafel.targets.rules.numbers import moment
from regietafel.targets.rules.totals import Totals, totals

F = TypeVar("F", bound=HasStamp)


@dataclass(frozen=True, slots=True)
class Published:
    """The facts about the country as a whole, as one reader sees them (``stamps.current``)."""

    national: tuple[NationalTarget, ...] = ()
    sums: tuple[PublishedSum, ...] = ()
    openings: tuple[OpeningBalance, ...] = ()
    housed: tuple[Housed, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """A sum as a source printed it, beside what the ledger finds (*gedrukt naast berekend*)."""

    fact: PublishedSum
    found: int

    @property
    def difference(self) -> int:
        """What was printed minus what was found."""
        return self.fact.persons - self.found


@dataclass(frozen=True, slots=True)
class NotAttributed:
    """What was published for the whole and is in no known municipality (*niet toegerekend*)."""

    opening: int
    target: int
    housed: int

    @property
    def balance(self) -> int:
        """The part of the balance at the end that stands at the country alone."""
        return self.opening - self.target + self.housed


class TargetBasis(StrEnum):
    """What the target of the whole country rests on (*grondslag*), the first that is there."""

    PUBLISHED_SUM = "published-sum"
    MUNICIPAL = "municipal"
    """The sum of all municipalities, where none is missing."""
    NATIONAL = "national"
    """The national number; what the known municipalities do not add up to is not attributed."""
    PARTIAL = "partial"
    """The sum of some municipalities, where nothing else is known."""


@dataclass(frozen=True, slots=True)
class CountryAccount:
    """The country in one half-year (*landelijke rekening*); balances below zero are a backlog.

    ``housed`` is what was published for the whole, or else what municipalities add up to.
    """

    period: HalfYear
    opening: int
    target: int
    basis: TargetBasis
    housed: int
    municipal: Totals
    national: NationalTarget | None
    agreed: tuple[NationalTarget, ...]
    printed: tuple[Printed, ...] = ()

    @property
    def closing(self) -> int:
        """The balance at the end: what it began with, minus what was asked, plus what was done."""
        return self.opening - self.target + self.housed

    @property
    def to_house(self) -> int:
        """Target with the balance of before: the corrected target."""
        return self.target - self.opening

    @property
    def not_attributed(self) -> NotAttributed:
        known = self.municipal
        return NotAttributed(
            self.opening - known.opening, self.target - known.target, self.housed - known.housed
        )

    @property
    def made_up(self) -> Fraction:
        """The part of the backlog at the start that was worked off (*ingelopen*). Unit: ratio."""
        return made_up(self.opening, self.closing)

    @property
    def bare_target_met(self) -> bool:
        """Whether as many were housed as the published national number, backlog left aside."""
        if self.national is None:
            raise Refused("targets-no-national-number", period=str(self.period))
        return self.housed >= self.national.persons


def made_up(opening: int, closing: int) -> Fraction:
    """The part of a backlog that was worked off; below zero it grew. Refused where there was no backlog.

    >>> made_up(-3728, -1821)
    Fraction(1907, 3728)
    """
    if opening >= 0:
        raise Refused("targets-no-backlog", balance=opening)
    return Fraction(closing - opening, -opening)


def country(
    published: Published,
    ledger: Ledger,
    *,
    upto: HalfYear,
    municipalities: Mapping[HalfYear, Collection[str]],
) -> dict[HalfYear, CountryAccount]:
    """The country, half-year by half-year, from its opening balance or else from the first line.

    ``municipalities`` are those that exist on the first day of a half-year, where that is known. An agreed
    number stands beside the statutory one and changes no balance.
    """
    starts = [fact.period for fact in published.openings if fact.area == COUNTRY]
    named = starts or [*ledger.periods, *(fact.period for fact in published.sums)]
    period, found = min(named, default=upto), dict[HalfYear, CountryAccount]()
    balance: int | None = None
    while period <= upto:
        half = _Half(published, ledger, period, frozenset(municipalities.get(period, ())))
        found[period] = half.account(balance)
        balance, period = found[period].closing, period.next()
    return found


@dataclass(frozen=True, slots=True)
class _Half:
    """One half-year of the country, while its account is drawn up."""

    published: Published
    ledger: Ledger
    period: HalfYear
    municipalities: frozenset[str]

    def account(self, balance: int | None) -> CountryAccount:
        known = totals(self.ledger.at(self.period).values())
        numbers = [number for number in self.published.national if number.period == self.period]
        national = _latest(number for number in numbers if number.kind is TargetKind.STATUTORY)
        basis, target = self.target(known, national)
        account = CountryAccount(
            self.period,
            opening=self.opening(known) if balance is None else balance,
            target=target,
            basis=basis,
            housed=self.housed(known),
            municipal=known,
            national=national,
            agreed=tuple(number for number in numbers if number.kind is TargetKind.AGREED),
        )
        return replace(account, printed=self.printed(account))

    def target(self, known: Totals, national: NationalTarget | None) -> tuple[TargetBasis, int]:
        """What was asked of the whole, and what that rests on."""
        printed = _latest(fact for fact in self.sums() if fact.of is SumOf.TARGETS)
        if printed is not None:
            return TargetBasis.PUBLISHED_SUM, printed.persons
        lines = self.ledger.at(self.period)
        having = {area for area, line in lines.items() if line.target is not None}
        if self.municipalities and self.municipalities <= having:
            return TargetBasis.MUNICIPAL, known.target
        if national is not None:
            return TargetBasis.NATIONAL, national.persons
        return TargetBasis.PARTIAL, known.target

    def opening(self, known: Totals) -> int:
        key = (COUNTRY, self.period)
        mine = [fact for fact in self.published.openings if (fact.area, fact.period) == key]
        by_origin = {fact.origin: fact.balance for fact in sorted(mine, key=moment)}
        return sum(by_origin.values()) if by_origin else known.opening

    def housed(self, known: Totals) -> int:
        key = (COUNTRY, self.period, HOUSED)
        windows = [fact for fact in self.published.housed if (fact.area, fact.period, fact.indicator) == key]
        return persons_until(windows, self.period.next().first_day) if windows else known.housed

    def printed(self, account: CountryAccount) -> tuple[Printed, ...]:
        found: Mapping[SumOf, int] = {
            SumOf.TARGETS: account.target,
            SumOf.TO_HOUSE: account.to_house,
            SumOf.OPENING: account.opening,
            SumOf.CLOSING: account.closing,
        }
        return tuple(Printed(fact, found[fact.of]) for fact in sorted(self.sums(), key=moment))

    def sums(self) -> list[PublishedSum]:
        key = (COUNTRY, self.period)
        return [fact for fact in self.published.sums if (fact.area, fact.period) == key]


def _latest(facts: Iterable[F]) -> F | None:
    """The one known last: what was published later takes the place of what was published before."""
    return max(facts, key=moment, default=None)
