# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The country in a half-year: what was published for the whole, and what of it is in no municipality."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
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
from regietafel.targets.rules.counting import last_counts, persons_until
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
    found: int | None

    @property
    def difference(self) -> int | None:
        """What was printed minus what was found; None where the ledger does not know."""
        return None if self.found is None else self.fact.persons - self.found


@dataclass(frozen=True, slots=True)
class NotAttributed:
    """What was published for the whole and is in no known municipality (*niet toegerekend*).

    Each is None where it is not known for the whole. ``balance`` is the part of the balance that stands at
    the country alone.
    """

    opening: int | None
    target: int | None
    housed: int | None
    balance: int | None


class TargetBasis(StrEnum):
    """What the target of the whole country rests on (*grondslag*), the first that is there."""

    PUBLISHED_SUM = "published-sum"
    MUNICIPAL = "municipal"
    """The sum of all municipalities, where none is missing."""
    NATIONAL = "national"
    """The national number; what the known municipalities do not add up to is not attributed."""
    PARTIAL = "partial"
    """Some municipalities are known and the whole is not."""


@dataclass(frozen=True, slots=True)
class CountryAccount:
    """The country in one half-year (*landelijke rekening*); balances below zero are a backlog.

    ``housed`` is what was published for the whole, or else what all municipalities add up to, up to the day
    ``counted``. What nobody published or counted is None: it is not zero, and nothing is carried on from it.
    """

    period: HalfYear
    opening: int | None
    target: int | None
    basis: TargetBasis
    housed: int | None
    municipal: Totals
    national: NationalTarget | None
    agreed: tuple[NationalTarget, ...]
    printed: tuple[Printed, ...] = ()
    counted: date | None = None

    @property
    def standing(self) -> int | None:
        """The balance on the day of the last count: what it began with, minus what was asked, plus done."""
        if self.to_house is None or self.housed is None:
            return None
        return self.housed - self.to_house

    @property
    def is_final(self) -> bool:
        """Whether it was counted to the end of the half-year."""
        return self.counted is not None and self.counted >= self.period.next().first_day

    @property
    def closing(self) -> int | None:
        """The balance at the end; None until the closing count is in."""
        return self.standing if self.is_final else None

    @property
    def to_house(self) -> int | None:
        """Target with the balance of before: the corrected target."""
        return _minus(self.target, self.opening)

    @property
    def not_attributed(self) -> NotAttributed:
        parts = self.municipal.parts
        return NotAttributed(
            opening=_minus(self.opening, parts["opening"].persons),
            target=_minus(self.target, parts["target"].persons),
            housed=_minus(self.housed, parts["housed"].persons),
            balance=_minus(self.standing, parts["balance"].persons),
        )

    @property
    def made_up(self) -> Fraction:
        """The part of the backlog at the start that was worked off (*ingelopen*). Unit: ratio."""
        if self.opening is None or self.closing is None:
            raise Refused("targets-not-counted", period=str(self.period))
        return made_up(self.opening, self.closing)

    @property
    def bare_target_met(self) -> bool | None:
        """Whether as many were housed as the published national number, backlog left aside.

        None where it is not known: fewer at a last count that is not that of the end.
        """
        if self.national is None:
            raise Refused("targets-no-national-number", period=str(self.period))
        if self.housed is None:
            return None
        met = self.housed >= self.national.persons
        return met if met or self.is_final else None


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
        counted, persons = self.housed(known)
        account = CountryAccount(
            self.period,
            opening=self.opening(known) if balance is None else balance,
            target=target,
            basis=basis,
            housed=persons,
            counted=counted,
            municipal=known,
            national=national,
            agreed=tuple(number for number in numbers if number.kind is TargetKind.AGREED),
        )
        return replace(account, printed=self.printed(account))

    def target(self, known: Totals, national: NationalTarget | None) -> tuple[TargetBasis, int | None]:
        """What was asked of the whole, and what that rests on."""
        printed = _latest(fact for fact in self.sums() if fact.of is SumOf.TARGETS)
        if printed is not None:
            return TargetBasis.PUBLISHED_SUM, printed.persons
        lines = self.ledger.at(self.period)
        having = {area for area, line in lines.items() if line.bare is not None}
        if self.municipalities and self.municipalities <= having:
            return TargetBasis.MUNICIPAL, known.target
        if national is not None:
            return TargetBasis.NATIONAL, national.persons
        return TargetBasis.PARTIAL, None

    @property
    def is_covered(self) -> bool:
        """Whether every municipality has a line: only then their sum is that of the country."""
        return bool(self.municipalities) and self.municipalities <= self.ledger.at(self.period).keys()

    def opening(self, known: Totals) -> int | None:
        key = (COUNTRY, self.period)
        mine = [fact for fact in self.published.openings if (fact.area, fact.period) == key]
        by_origin = {fact.origin: fact.balance for fact in sorted(mine, key=moment)}
        if by_origin:
            return sum(by_origin.values())
        return known.opening if self.is_covered else None

    def housed(self, known: Totals) -> tuple[date | None, int | None]:
        """The day of the last count and what was done up to it; of municipalities the day that is oldest."""
        key = (COUNTRY, self.period, HOUSED)
        windows = [fact for fact in self.published.housed if (fact.area, fact.period, fact.indicator) == key]
        if windows:
            end = self.period.next().first_day
            return last_counts(windows)[COUNTRY, self.period], persons_until(windows, end)
        if known.housed is None or known.counted is None or not self.is_covered:
            return None, None
        return known.counted[0], known.housed

    def printed(self, account: CountryAccount) -> tuple[Printed, ...]:
        found: Mapping[SumOf, int | None] = {
            SumOf.TARGETS: account.target,
            SumOf.TO_HOUSE: account.to_house,
            SumOf.OPENING: account.opening,
            SumOf.CLOSING: account.closing,
        }
        return tuple(Printed(fact, found[fact.of]) for fact in sorted(self.sums(), key=moment))

    def sums(self) -> list[PublishedSum]:
        key = (COUNTRY, self.period)
        return [fact for fact in self.published.sums if (fact.area, fact.period) == key]


def _minus(whole: int | None, part: int | None) -> int | None:
    """What is left; not known where either is not."""
    return None if whole is None or part is None else whole - part


def _latest(facts: Iterable[F]) -> F | None:
    """The one known last: what was published later takes the place of what was published before."""
    return max(facts, key=moment, default=None)
