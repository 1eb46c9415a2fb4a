# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is on record of a half-year, for an overview to be held against."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias, TypeVar

from regietafel.access.readers import ANYONE
from regietafel.access.visible import read
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import Expectation, Housed, MunicipalTarget, OpeningBalance
from regietafel.targets.rules.counting import persons_until
from regietafel.targets.rules.numbers import Target
from regietafel.targets.services.books import Books
from regietafel.targets.sources import OverviewColumn, OverviewRow

NOW = AsOf()
Kept: TypeAlias = MunicipalTarget | OpeningBalance | Housed | Expectation
K = TypeVar("K", bound=Kept)
COLUMNS: Mapping[type[Kept], OverviewColumn] = {
    MunicipalTarget: OverviewColumn.TARGET,
    OpeningBalance: OverviewColumn.BALANCE,
    Housed: OverviewColumn.HOUSED,
    Expectation: OverviewColumn.EXPECTED,
}
"""What goes on record of a row; the other columns follow from these and are checked only."""


class Standing(NamedTuple):
    """What is known of a figure (*wat er staat*), and the fact that another value of it would replace.

    ``persons`` is None where nothing is; ``fact`` where a new value would stand beside what is known.
    """

    persons: int | None
    fact: Kept | None


def kept_of(row: OverviewRow, period: HalfYear) -> Iterator[tuple[type[Kept], int]]:
    """What of a row goes on record; on the first day nothing has been housed yet."""
    for kind, column in COLUMNS.items():
        begun = kind is not Housed or row.on > period.first_day
        if column in row.counts and begun:
            yield kind, row.counts[column]


@dataclass(frozen=True, slots=True)
class OnRecord:
    """The facts of a half-year by municipality, and the books they are in."""

    period: HalfYear
    kept: Books
    openings: Mapping[str, tuple[OpeningBalance, ...]]
    counts: Mapping[str, tuple[Housed, ...]]
    expectations: Mapping[str, tuple[Expectation, ...]]

    @classmethod
    def of(cls, period: HalfYear, kept: Books, *, as_of: AsOf = NOW) -> OnRecord:
        """What stands there of a half-year, for everybody to see. Queries: three."""
        key = str(period)
        return cls(
            period,
            kept,
            _by_area(read(OpeningBalance, as_of, reader=ANYONE, period=key)),
            _by_area(read(Housed, as_of, reader=ANYONE, period=key)),
            _by_area(read(Expectation, as_of, reader=ANYONE, period=key)),
        )

    def target(self, area: str) -> Target | None:
        """The number in force."""
        return self.kept.targets.get((area, self.period))

    def changed_since(self, area: str) -> bool:
        """Whether its number was adjusted or swapped: a file then prints that one, which is no new one."""
        target = self.target(area)
        return target is not None and bool(target.adjusted or target.swapped)

    def said(self, kind: type[Kept], row: OverviewRow) -> Standing:
        """What is known of the figure of that kind of a row."""
        if kind is MunicipalTarget:
            return self._target(row)
        if kind is OpeningBalance:
            return self._opening(row.area)
        if kind is Housed:
            return self._housed(row)
        found = [each for each in self._expected(row.area) if each.stamp.valid.start == row.expected_on]
        return _last(found)

    def by_origin(self, area: str) -> int | None:
        """The opening balance that is on record by half-year of origin; None where it is not so."""
        mine = self.openings.get(area, ())
        return sum(each.balance for each in mine) if any(each.origin for each in mine) else None

    def counts_to_hold_against(self, area: str) -> tuple[Housed, ...]:
        """The counts that a new one may not contradict.

        Of a municipality that merged away, a later count may be less: an overview counted it with its heir.
        """
        end = self.kept.areas.get(area).end
        mine = self.counts.get(area, ())
        if end is None:
            return mine
        return tuple(each for each in mine if each.persons or (each.stamp.valid.end or end) <= end)

    def opening(self, area: str) -> int | None:
        """The balance with which a municipality begins; None where it is not known, which is not zero."""
        mine = self.openings.get(area, ())
        found = self.by_origin(area)
        if found is not None:
            return found
        return mine[-1].balance if mine else self.carried(area)

    def carried(self, area: str) -> int | None:
        """The balance that the account brings along by itself.

        None where it begins in this half-year, and where the half-year before was not counted to its end.
        """
        before, first = self.period.before(), self.period.first_day
        lines = self.kept.ledger.at(before)
        gone = {
            merger_gone
            for merger in self.kept.areas.mergers
            if merger.into == area and merger.on <= first
            for merger_gone in merger.gone
        }
        line = self.kept.ledger.lines.get((area, self.period))
        return line.carried if line is not None and lines.keys() & {area, *gone} else None

    def _target(self, row: OverviewRow) -> Standing:
        target = self.target(row.area)
        numbers = target.numbers if target is not None else ()
        return _last([number for number in reversed(numbers) if number.how is row.how])

    def _opening(self, area: str) -> Standing:
        mine = self.openings.get(area, ())
        known = mine and self.by_origin(area) is None
        return _last(mine) if known else Standing(self.opening(area), None)

    def _housed(self, row: OverviewRow) -> Standing:
        """The count to that day: one count to date, or windows that end on it and add up."""
        mine = self.counts.get(row.area, ())
        window = (self.period.first_day, row.on)
        same = [each for each in mine if (each.stamp.valid.start, each.stamp.valid.end) == window]
        if same or not any(each.stamp.valid.end == row.on for each in mine):
            return _last(same)
        return Standing(persons_until(mine, row.on), None)

    def _expected(self, area: str) -> tuple[Expectation, ...]:
        return self.expectations.get(area, ())


def _last(found: Iterable[Kept]) -> Standing:
    """The one recorded last, which another value replaces."""
    last = next(reversed([*found]), None)
    return Standing(None, None) if last is None else Standing(_value(last), last)


def _value(fact: Kept) -> int:
    return fact.balance if isinstance(fact, OpeningBalance) else fact.persons


def _by_area(facts: Iterable[K]) -> dict[str, tuple[K, ...]]:
    found: dict[str, tuple[K, ...]] = defaultdict(tuple)
    for fact in facts:
        found[fact.area] = (*found[fact.area], fact)
    return dict(found)
