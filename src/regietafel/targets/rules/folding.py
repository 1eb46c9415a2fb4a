# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Keeping the books: from sums of what was asked and done to a line for every municipality and half-year.

It is folded from sums, so that a database adds up a million daily facts and the core only keeps the books:
20 half-years of 342 municipalities are 6,840 lines. The order in which facts were recorded does not matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from regietafel.base.area import Merger
from regietafel.base.periods import HalfYear
from regietafel.targets.rules.accounts import Account, Owed, age
from regietafel.targets.rules.counting import slices
from regietafel.targets.rules.ledger import Book, HalfYearAccount, Ledger
from regietafel.targets.rules.numbers import Key


def fold(book: Book, upto: HalfYear, *, before: Ledger | None = None) -> Ledger:
    """The ledger up to and including a half-year (*grootboek*).

    ``before`` is a ledger of half-years that came out of the same facts: it is continued, not folded again.

    >>> first = HalfYear(2023, 1)
    >>> book = Book({("GM1969", first): 50}, {("GM1969", first.first_day): 8})
    >>> fold(book, first).lines["GM1969", first].closing.owed
    (Owed(origin=HalfYear(year=2023, half=1), persons=42),)
    """
    folding = _Folding(book)
    if before is not None:
        folding.resume(before)
    for period in _periods(book, upto):
        if before is not None and before.periods and period <= before.periods[-1]:
            continue
        folding.begin(period)
        folding.charge(period)
        for place, part in enumerate(slices(period, book.mergers)):
            if place:
                folding.merge(period, day=part.start)
            folding.house(period, day=part.start)
        folding.close(period)
    return Ledger(folding.lines, folding.differences)


def _periods(book: Book, upto: HalfYear) -> Iterator[HalfYear]:
    named = [period for _, period in (*book.asked, *book.opening)]
    named += [HalfYear.of(day) for _, day in book.done]
    period = min(named, default=upto)
    while period <= upto:
        yield period
        period = period.next()


@dataclass
class _Line:
    """A line while its half-year runs."""

    opening: Account
    now: Account
    target: int | None = None
    housed: int = 0
    booked: dict[HalfYear | None, int] = field(default_factory=dict)
    received: int = 0
    handed_over: int = 0
    dropped: int = 0
    begun: bool = False
    renewed: bool = False
    whole: bool = True
    gone: bool = False

    @property
    def is_known(self) -> bool:
        """Whether what is asked in all is known."""
        return self.target is not None and self.whole and (self.begun or self.renewed)


class _Folding:
    """The books while they are written; nothing of it leaves ``fold`` but the lines."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.lines: dict[Key, HalfYearAccount] = {}
        self.differences: dict[Key, int] = {}
        self._standing: dict[str, Account] = {}
        self._sure: set[str] = set()
        self._asked_of: set[str] = set()
        self._running: dict[str, _Line] = {}
        self._mergers = sorted(book.mergers, key=lambda merger: (merger.on, merger.into))
        self._gone = frozenset(code for merger in self._mergers for code in merger.gone)
        self._begins: dict[str, HalfYear] = {}
        for area, period in sorted(book.opening, key=lambda key: (key[1], key[0])):
            self._begins.setdefault(area, period)
        self._asked: dict[HalfYear, list[str]] = {}
        for area, period in book.asked:
            self._asked.setdefault(period, []).append(area)
        self._housed: dict[date, list[str]] = {}
        for area, day in book.done:
            self._housed.setdefault(day, []).append(area)

    def resume(self, before: Ledger) -> None:
        """Take over the lines of the half-years before, and how everybody stood at the end of the last."""
        self.lines.update(before.lines)
        self.differences.update(before.differences)
        if before.periods:
            last = before.periods[-1]
            self._carry(before.at(last), last)

    def begin(self, period: HalfYear) -> None:
        """Mergers of the first day, then the accounts that begin with an opening balance."""
        for merger in self._on(period.first_day):
            self._join(merger, period)
        for area, balances in self._openings(period).items():
            if area in self._sure:
                said = sum(balances.values())
                self.differences[area, period] = said - self._standing[area].balance
            else:
                # What nobody counted to the end is not carried on: what was printed says what was done.
                started = self._standing[area] if area in self._asked_of else None
                self._standing[area] = _opened(balances, since=started)
                self._sure.add(area)
        self._running = {
            area: _Line(account, account, begun=area in self._sure)
            for area, account in self._standing.items()
        }

    def _join(self, merger: Merger, period: HalfYear) -> None:
        """Accounts that become one on the first day; it is known how it stands where that is of each."""
        there = [
            code for code in (*merger.gone, merger.into) if code != merger.into or code in self._standing
        ]
        is_sure = all(code in self._sure for code in there)
        for gone in merger.gone:
            account = self._standing.pop(gone, None)
            if account is not None and not self._not_begun(merger.into, period):
                self._standing[merger.into] = self._standing.get(merger.into, Account()).join(account)
        self._sure = (self._sure | {merger.into}) if is_sure else (self._sure - {merger.into})

    def charge(self, period: HalfYear) -> None:
        """The targets of the half-year; one that holds what was carried over begins a new account."""
        for area in self._asked.get(period, ()):
            if self._not_begun(area, period):
                continue
            line = self._line(self._heir(area, period.first_day))
            if (area, period) in self.book.renewed:
                line.dropped, line.now = line.dropped + line.now.balance, Account()
                line.renewed = True
            asked = self.book.asked[area, period]
            line.target = (line.target or 0) + asked
            line.now = line.now.charge(period, asked)

    def merge(self, period: HalfYear, *, day: date) -> None:
        """A merger inside the half-year: the account as it stands that day moves to the successor."""
        for merger in self._on(day):
            for gone in merger.gone:
                leaving = self._running.get(gone)
                if leaving is None:
                    continue
                if not self._not_begun(merger.into, period):
                    into = self._line(merger.into)
                    into.received += leaving.now.balance
                    into.now = into.now.join(leaving.now)
                    into.whole = into.whole and leaving.is_known
                leaving.gone = True
                leaving.handed_over += leaving.now.balance
                leaving.now = Account()

    def house(self, period: HalfYear, *, day: date) -> None:
        """What was done in a slice; what a merged area still reports counts for its successor."""
        for area in self._housed.get(day, ()):
            if self._not_begun(area, period):
                continue
            line, persons = self._line(self._heir(area, day)), self.book.done[area, day]
            line.housed += persons
            if persons < 0:
                line.now = line.now.charge(period, -persons)
                continue
            line.now, booked = line.now.house(persons)
            for part in booked:
                line.booked[part.origin] = line.booked.get(part.origin, 0) + part.persons

    def close(self, period: HalfYear) -> None:
        """Write the lines; what stands then is what the next half-year begins with."""
        for area, line in sorted(self._running.items()):
            self.lines[area, period] = HalfYearAccount(
                area,
                period,
                opening=line.opening,
                target=line.target,
                housed=line.housed,
                booked=_oldest_first(line.booked),
                received=line.received,
                handed_over=line.handed_over,
                dropped=line.dropped,
                closing=line.now,
                begun=line.begun,
                renewed=line.renewed,
                whole=line.whole,
                gone=line.gone,
                counted=self.book.counted.get((area, period)),
            )
        self._carry({area: self.lines[area, period] for area in self._running}, period)

    def _carry(self, lines: Mapping[str, HalfYearAccount], period: HalfYear) -> None:
        """What stands at the end, of areas that are not part of another, and of which that was counted."""
        staying = {area: line for area, line in lines.items() if self._heir(area, period.last_day) == area}
        self._standing = {area: line.closing for area, line in staying.items()}
        self._sure = {area for area, line in staying.items() if line.final is not None}
        self._asked_of = {area for area, line in staying.items() if line.asked is not None}

    def _openings(self, period: HalfYear) -> dict[str, dict[HalfYear | None, int]]:
        """The opening balances printed for that half-year, on the areas of its first day."""
        found: dict[str, dict[HalfYear | None, int]] = {}
        for (area, when), balances in self.book.opening.items():
            if when == period:
                sums = found.setdefault(self._heir(area, period.first_day), {})
                for origin, balance in balances.items():
                    sums[origin] = sums.get(origin, 0) + balance
        return found

    def _line(self, area: str) -> _Line:
        line = self._running.get(area)
        if line is None:
            line = self._running[area] = _Line(Account(), Account())
        return line

    def _on(self, day: date) -> list[Merger]:
        return [merger for merger in self._mergers if merger.on == day]

    def _heir(self, area: str, day: date) -> str:
        """What an area is part of on that day."""
        if area not in self._gone:
            return area
        for merger in self._mergers:
            if merger.on <= day and area in merger.gone:
                area = merger.into
        return area

    def _not_begun(self, area: str, period: HalfYear) -> bool:
        """Whether the account of an area begins later: what came before is in its opening balance."""
        return area in self._begins and period < self._begins[area]


def _opened(balances: Mapping[HalfYear | None, int], *, since: Account | None) -> Account:
    """The account that a printed balance begins; on one that was asked before, the oldest was paid first."""
    if since is not None and set(balances) == {None}:
        housed = balances[None] - since.balance
        return since.house(housed)[0] if housed >= 0 else since.charge(None, -housed)
    account = Account()
    for origin, balance in sorted(balances.items(), key=_by_age):
        account = account.charge(origin, max(0, -balance))
    return account.house(sum(max(0, balance) for balance in balances.values()))[0]


def _oldest_first(booked: Mapping[HalfYear | None, int]) -> tuple[Owed, ...]:
    # Nearly every line is booked on one half-year at most, and a ledger has thousands of lines.
    items = booked.items() if len(booked) < 2 else sorted(booked.items(), key=_by_age)
    return tuple(Owed(*item) for item in items)


def _by_age(item: tuple[HalfYear | None, int]) -> tuple[int, int]:
    return age(item[0])
