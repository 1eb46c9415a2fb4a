# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly overview in: shown first beside what is known, then on record whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from regietafel import clock
from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.messages import Message, Refused
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.facts import Fact
from regietafel.facts.targets import (
    Expectation,
    Housed,
    MunicipalTarget,
    OpeningBalance,
    TargetOrigin,
)
from regietafel.files.tables import read_bytes
from regietafel.records import ledger
from regietafel.targets.rules.counting import admit_housed
from regietafel.targets.services.books import books
from regietafel.targets.sources import OverviewColumn, OverviewFile, OverviewRow, read_overview

Kept: TypeAlias = MunicipalTarget | OpeningBalance | Housed | Expectation
COLUMNS: Mapping[type[Kept], OverviewColumn] = {
    MunicipalTarget: OverviewColumn.TARGET,
    OpeningBalance: OverviewColumn.BALANCE,
    Housed: OverviewColumn.HOUSED,
    Expectation: OverviewColumn.EXPECTED,
}
"""What goes on record of a row; the other columns follow from these and are checked only."""


@dataclass(frozen=True, slots=True)
class Overview:
    """A file (*overzicht*) with its half-year, the day of the count and the day it was published."""

    path: Path
    period: HalfYear
    on: date
    known_on: date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One figure of the file beside what is known (*verschil*); ``before`` is None where nothing was."""

    area: str
    name: str
    row: int
    column: OverviewColumn
    before: int | None
    after: int

    @property
    def heading(self) -> Message:
        """What its column is called in every table."""
        key = "opening" if self.column is OverviewColumn.BALANCE else self.column.value
        return Message(f"column-{key}")


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do: what is new, what differs, how many figures stand there already."""

    period: HalfYear
    on: date
    changes: tuple[Change, ...]
    same: int
    rows: int
    silent: int = 0
    """Municipalities of which the file says nothing; nothing is taken in of them."""


def preview(overview: Overview, *, reader: Reader) -> Preview:
    """The differences with what is known; refused with every fault at once. Nothing goes on record."""
    require(reader, "targets.import")
    return _Import(overview, reader).preview()


@ledger.turn()
def take_in(overview: Overview, *, reader: Reader) -> Preview:
    """Put an overview on record, all of it or nothing; the same file twice changes nothing.

    A figure that differs from one on record for the same day or half-year is a correction of it.
    """
    require(reader, "targets.import")
    taking = _Import(overview, reader)
    found = taking.preview()
    ledger.append(taking.facts())
    return found


class _Import:
    """A file that was read, beside what is on record for its half-year."""

    def __init__(self, overview: Overview, reader: Reader) -> None:
        self.overview, self.reader = overview, reader
        require_not_ahead(overview.on)
        self.areas = known(AsOf(), ANYONE).areas
        self.file: OverviewFile = read_overview(
            read_bytes(overview.path),
            name=overview.path.name,
            areas=self.areas,
            period=overview.period,
            on=overview.on,
        )
        self.there = self._on_record()
        self.counts = self._others()
        self.targets = books(overview.period, overview.on, as_of=AsOf()).targets
        self.file.require_sound(*self._against_what_is_known())

    def preview(self) -> Preview:
        changes = tuple(self._changes())
        whole = sum(1 for row in self.file.rows for _, after in self._kept(row))
        return Preview(
            self.overview.period,
            self.overview.on,
            changes,
            whole - len(changes),
            len(self.file.rows),
            self.file.silent,
        )

    def facts(self) -> list[Fact]:
        """The facts of every figure that is new or differs."""
        kinds = {column: kind for kind, column in COLUMNS.items()}
        return [
            self._fact(kinds[change.column], change.area, persons=change.after) for change in self._changes()
        ]

    def _changes(self) -> Iterator[Change]:
        for row in self.file.rows:
            for kind, after in self._kept(row):
                before = self.there.get((kind, row.area))
                if kind is MunicipalTarget and self._changed_since(row.area):
                    continue
                if before is None or _value(before) != after:
                    stood = None if before is None else _value(before)
                    yield Change(row.area, row.name, row.row, COLUMNS[kind], stood, after)

    def _changed_since(self, area: str) -> bool:
        """Whether its number was adjusted or swapped: a file then prints that one, which is no new one."""
        target = self.targets.get((area, self.overview.period))
        return target is not None and bool(target.adjusted or target.swapped)

    def _kept(self, row: OverviewRow) -> Iterator[tuple[type[Kept], int]]:
        """What of a row goes on record; on the first day nothing has been housed yet."""
        for kind, column in COLUMNS.items():
            begun = kind is not Housed or self.overview.on > self.overview.period.first_day
            if column in row.counts and begun:
                yield kind, row.counts[column]

    def _fact(self, kind: type[Kept], area: str, *, persons: int) -> Kept:
        period, on = self.overview.period, self.overview.on
        before = self.there.get((kind, area))
        attest = self._attest(before is not None)
        span = {
            MunicipalTarget: Span(period.first_day, period.next().first_day),
            OpeningBalance: Span(period.first_day),
            Housed: Span(period.first_day, on) if on > period.first_day else Span(on),
            Expectation: Span(on),
        }[kind]
        replaced = None if before is None else before.stamp.id
        stamp = attested(attest, span, reader=self.reader, replaces=replaced)
        if kind is Housed:
            return Housed(stamp, area, persons)
        if kind is OpeningBalance:
            return OpeningBalance(stamp, period, area, persons)
        if kind is Expectation:
            return Expectation(stamp, period, area, persons)
        return MunicipalTarget(stamp, period, area, persons, TargetOrigin.PUBLISHED)

    def _attest(self, corrects: bool) -> Attest:  # noqa: FBT001 - whether it corrects is all it asks
        day = self.overview.known_on
        ground = (
            "dag van publicatie, opgegeven bij het inlezen" if day else "dag van publicatie niet opgegeven"
        )
        # A correction is known on the day it is made, unless the file was published on another.
        on = day or (clock.today() if corrects else None)
        name = self.overview.path.name
        source = Source(f"overview:{name}", name, "JenV, BZK", SourceKind.PUBLISHED)
        return Attest(Known(on, ground), source, reason="een later overzicht geeft een andere waarde")

    def _on_record(self) -> dict[tuple[type[Kept], str], Kept]:
        """What stands there for the same half-year, and for counts and expectations the same day."""
        period, on = str(self.overview.period), self.overview.on
        found: dict[tuple[type[Kept], str], Kept] = {}
        for kind in COLUMNS:
            for fact in ledger.read(kind, period=period):
                if _same(fact, self.overview.period.first_day, on=on):
                    found[kind, fact.area] = fact
        return found

    def _others(self) -> dict[str, list[Housed]]:
        found: dict[str, list[Housed]] = {}
        for fact in ledger.read(Housed, period=str(self.overview.period)):
            found.setdefault(fact.area, []).append(fact)
        return found

    def _against_what_is_known(self) -> Iterator[Message]:
        """A count that runs backwards or overlaps one that is known, and another number than was agreed."""
        title = self.file.titles.get(OverviewColumn.HOUSED, OverviewColumn.HOUSED.value)
        for row in self.file.rows:
            yield from self._against_target(row)
            for kind, persons in self._kept(row):
                if kind is not Housed or persons < 0:
                    continue
                try:
                    admit_housed(self._housed(row.area, persons), self.counts.get(row.area, ()))
                except Refused as refusal:
                    why = Message(refusal.message.key, {**refusal.message.params, "area": row.name})
                    yield Message("overview-fault-count", {"row": row.row, "column": title, "why": why})

    def _against_target(self, row: OverviewRow) -> Iterator[Message]:
        """A number that was adjusted or swapped changes by that alone: with the swaps, or before them."""
        target = self.targets.get((row.area, self.overview.period))
        printed = row.counts.get(OverviewColumn.TARGET)
        if target is None or printed is None or not self._changed_since(row.area):
            return
        if printed not in (target.persons, target.before_swaps):
            yield Message(
                "overview-fault-changed",
                {
                    "row": row.row,
                    "column": self.file.titles.get(OverviewColumn.TARGET, OverviewColumn.TARGET.value),
                    "name": row.name,
                    "printed": printed,
                    "found": target.persons,
                },
            )

    def _housed(self, area: str, persons: int) -> Housed:
        fact = self._fact(Housed, area, persons=persons)
        assert isinstance(fact, Housed)
        return fact


def _same(fact: Kept, first: date, *, on: date) -> bool:
    """Whether a fact on record speaks of the same thing as a figure of the file."""
    match fact:
        case Housed():
            return (fact.stamp.valid.start, fact.stamp.valid.end) == (first, on)
        case Expectation():
            return fact.stamp.valid.start == on
        case MunicipalTarget():
            return fact.how is TargetOrigin.PUBLISHED
        case OpeningBalance():
            return fact.origin is None


def _value(fact: Kept) -> int:
    return fact.balance if isinstance(fact, OpeningBalance) else fact.persons
