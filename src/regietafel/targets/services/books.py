# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The books of the housing targets: what is on record, added up by the database and folded by the core.

Only facts that are public count, so that everyone sees the same balance. What is folded is kept, and with it
the hash of the last append of every kind of fact that was read: what has not been added to is not read again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from threading import Lock
from typing import TypeVar

from regietafel.access.readers import ANYONE
from regietafel.access.visible import read
from regietafel.areas.country import Country, known
from regietafel.base.area import COUNTRY, AreaKind
from regietafel.base.areas import Areas
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts import Fact
from regietafel.facts.areas import AreaListed, AreasMerged
from regietafel.facts.observations import Observation
from regietafel.facts.targets import (
    Housed,
    MunicipalTarget,
    NationalTarget,
    OpeningBalance,
    PublishedSum,
    SwapAnswered,
    SwapProposed,
    TargetAdjusted,
)
from regietafel.records.derived.marks import Marks, marks_of, settled
from regietafel.records.reading import Where
from regietafel.targets.rules.book import Asked, book
from regietafel.targets.rules.country import CountryAccount, Published, country
from regietafel.targets.rules.folding import fold
from regietafel.targets.rules.ledger import Book, Ledger
from regietafel.targets.rules.numbers import Key, Target, targets_in_force
from regietafel.targets.rules.swaps import Swap, swaps
from regietafel.targets.services.counts import Counts, housed

F = TypeVar("F", bound=Fact)

KEPT = 8
"""Books kept in memory; each is a few megabytes for a country over ten years."""


@dataclass(frozen=True)
class Books:
    """The books up to a half-year, as they stood on a day (*boeken*).

    Of one municipality alone they hold the municipalities it came from, and no account of the country.
    """

    upto: HalfYear
    day: date
    asked: Asked
    counts: Counts
    published: Published
    country: Country
    grounds: Book
    ledger: Ledger

    @property
    def areas(self) -> Areas:
        return self.country.areas

    @cached_property
    def swaps(self) -> tuple[Swap, ...]:
        """Every swap with its answers, whatever became of it."""
        return swaps(self.asked.proposed, self.asked.answered)

    @cached_property
    def targets(self) -> Mapping[Key, Target]:
        """The number in force of every municipality and half-year, with the others beside it."""
        return targets_in_force(self.asked.numbers, adjusted=self.asked.adjusted, swaps=self.swaps)

    @cached_property
    def accounts(self) -> Mapping[HalfYear, CountryAccount]:
        """The country, half-year by half-year."""
        there = {period: self.areas.on(AreaKind.MUNICIPALITY, period.first_day) for period in self._periods}
        return country(self.published, self.ledger, upto=self.upto, municipalities=there)

    @property
    def _periods(self) -> list[HalfYear]:
        named = {*self.ledger.periods, *(fact.period for fact in self.published.sums), self.upto}
        return sorted(period for period in named if period.first_day >= self.areas.known_from)


_ASKED = (MunicipalTarget, TargetAdjusted, SwapProposed, SwapAnswered, OpeningBalance)
_READ = (*_ASKED, Housed, NationalTarget, PublishedSum, AreaListed, AreasMerged, Observation)
"""The kinds of facts that the books are made of."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """Books with the marks of what they were made of."""

    books: Books
    marks: Marks

    def asks_the_same(self, marks: Marks) -> bool:
        return all(self.marks.get(kind) == marks.get(kind) for kind in _ASKED)


_books: OrderedDict[tuple[HalfYear, date, AsOf], _Kept] = OrderedDict()
_lock = Lock()


def books(upto: HalfYear, day: date, *, as_of: AsOf) -> Books:
    """The books of the whole country.

    Queries: two where they are kept already; else a fixed number, whatever they hold.
    """
    key, marks = (upto, day, settled(as_of)), marks_of(_READ)
    with _lock:
        before = _books.get(key)
    if before is not None and before.marks == marks:
        return before.books
    same = before.books if before is not None and before.asks_the_same(marks) else None
    made = _whole(upto, day, as_of=as_of, before=same)
    with _lock:
        _books[key] = _Kept(made, marks)
        _books.move_to_end(key)
        while len(_books) > KEPT:
            _books.popitem(last=False)
    return made


def _whole(upto: HalfYear, day: date, *, as_of: AsOf, before: Books | None) -> Books:
    """The books of the country; from books that ask the same, only what was done since is booked."""
    land = known(as_of, ANYONE)
    mergers = land.areas.mergers
    counts = housed(as_of, day=day, upto=upto, mergers=mergers)
    published = _published(as_of, day=day)
    if before is None or before.areas.mergers != mergers:
        asked = _asked(as_of, upto, areas=None)
        grounds = book(asked, counts.done, counted=counts.until, mergers=mergers)
        return Books(upto, day, asked, counts, published, land, grounds, fold(grounds, upto))
    grounds = replace(before.grounds, done=counts.done, counted=counts.until)
    other = [HalfYear.of(start) for _, start in dict(counts.done.items() ^ before.counts.done.items())]
    other += [period for _, period in dict(counts.until.items() ^ before.counts.until.items())]
    ledger = fold(grounds, upto, before=before.ledger.until(min(other))) if other else before.ledger
    return replace(before, counts=counts, published=published, country=land, grounds=grounds, ledger=ledger)


def books_of(area: str, upto: HalfYear, *, day: date, as_of: AsOf) -> Books:
    """The books of one municipality and of those that went into it; nothing is kept, so it is always new."""
    land = known(as_of, ANYONE)
    mine = frozenset(_with_gone(area, land.areas))
    asked = _asked(as_of, upto, areas=mine)
    counts = housed(as_of, day=day, upto=upto, mergers=land.areas.mergers, areas=mine)
    mergers = tuple(merger for merger in land.areas.mergers if mine & {*merger.gone, merger.into})
    whole = book(asked, counts.done, counted=counts.until, mergers=mergers)
    # The other parties of a swap were read to see that it counts; their accounts are not kept here.
    grounds = replace(whole, asked={key: whole.asked[key] for key in whole.asked if key[0] in mine})
    return Books(upto, day, asked, counts, Published(), land, grounds, fold(grounds, upto))


def _with_gone(area: str, areas: Areas) -> set[str]:
    """A municipality with all that ever went into it."""
    found, before = {area}, set[str]()
    while found != before:
        before = set(found)
        found |= {gone for merger in areas.mergers if merger.into in found for gone in merger.gone}
    return found


def _asked(as_of: AsOf, upto: HalfYear, *, areas: frozenset[str] | None) -> Asked:
    def facts(kind: type[F], among: frozenset[str] | None) -> list[F]:
        where: dict[str, Where] = {} if among is None else {"area": among}
        return read(kind, as_of, reader=ANYONE, **where)

    # A swap is of several municipalities, so all are read: there are few.
    proposed = [fact for fact in read(SwapProposed, as_of, reader=ANYONE) if fact.period <= upto]
    parties = areas
    if areas is not None:
        swaps_of = [{part.area for part in fact.parts} for fact in proposed]
        parties = areas.union(*(each for each in swaps_of if each & areas))
    return Asked(
        numbers=tuple(fact for fact in facts(MunicipalTarget, parties) if fact.period <= upto),
        adjusted=tuple(fact for fact in facts(TargetAdjusted, parties) if fact.period <= upto),
        proposed=tuple(proposed),
        answered=tuple(read(SwapAnswered, as_of, reader=ANYONE)),
        openings=tuple(fact for fact in facts(OpeningBalance, areas) if fact.period <= upto),
    )


def _published(as_of: AsOf, *, day: date) -> Published:
    counted = read(Housed, as_of, reader=ANYONE, area=COUNTRY)
    ended = (fact for fact in counted if fact.stamp.valid.end is not None and fact.stamp.valid.end <= day)
    return Published(
        national=tuple(read(NationalTarget, as_of, reader=ANYONE)),
        sums=tuple(read(PublishedSum, as_of, reader=ANYONE)),
        openings=tuple(read(OpeningBalance, as_of, reader=ANYONE, area=COUNTRY)),
        housed=tuple(ended),
    )
