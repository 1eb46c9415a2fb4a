# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly overview in: shown first beside what is known, then on record whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from regietafel import clock
from regietafel.access.attest import Attest, attested
from regietafel.access.file_source import UNSAID, BroughtFile, Origin
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.messages import Message, Refused
from regietafel.base.periods import HalfYear
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Stamp
from regietafel.facts import Fact
from regietafel.facts.targets import Expectation, Housed, MunicipalTarget, OpeningBalance
from regietafel.files.tables import read_bytes, require_accepted
from regietafel.records import ledger
from regietafel.targets.rules.counting import admit_housed
from regietafel.targets.services.books import books
from regietafel.targets.services.overview_merged import counted_with_heirs
from regietafel.targets.services.overview_record import COLUMNS, Kept, OnRecord, kept_of
from regietafel.targets.services.overview_sums import ControlSum, control_sums
from regietafel.targets.sources import OverviewColumn, OverviewFile, OverviewRow, read_overview

REASON = "een later overzicht geeft een andere waarde"


@dataclass(frozen=True, slots=True)
class Overview:
    """A file (*overzicht*) with its half-year, the day of the count, and where it comes from.

    ``leave_out`` says that the columns that are not read can be left out.
    """

    path: Path
    period: HalfYear
    on: date
    known_on: date | None = None
    origin: Origin = UNSAID
    leave_out: bool = False


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

    @property
    def by_how_much(self) -> int:
        """The difference with what stood there; all of it where nothing did."""
        return abs(self.after - (self.before or 0))


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
    unread: tuple[Message, ...] = ()
    """The columns that hold something and are not read."""
    merged: tuple[Message, ...] = ()
    """The municipalities that the file counts with the one they merged into."""
    sums: tuple[ControlSum, ...] = ()

    @property
    def differing(self) -> tuple[Change, ...]:
        """The figures that are another than what is on record, the largest difference first."""
        there = [change for change in self.changes if change.before is not None]
        return tuple(sorted(there, key=lambda change: -change.by_how_much))


def preview(overview: Overview, *, reader: Reader) -> Preview:
    """The differences with what is known; refused with every fault at once. Nothing goes on record."""
    require(reader, "targets.import")
    return _Import(overview, reader).preview()


@ledger.turn()
def take_in(overview: Overview, *, reader: Reader) -> Preview:
    """Put an overview on record, all of it or nothing; the same file twice changes nothing.

    A figure that differs from one on record for the same day or half-year is a correction of it. Refused
    without a publisher, and with columns that nobody said can be left out.
    """
    require(reader, "targets.import")
    taking = _Import(overview, reader)
    overview.origin.require_publisher()
    require_accepted(taking.file.unread, leave_out=overview.leave_out)
    found = taking.preview()
    ledger.append(taking.facts())
    return found


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure of the file, with the fact that it would take the place of."""

    change: Change
    kind: type[Kept]
    row: OverviewRow
    replaced: Kept | None


@dataclass(slots=True)
class _Import:
    """A file that was read, beside what is on record for its half-year."""

    overview: Overview
    reader: Reader
    brought: BroughtFile = field(init=False)
    file: OverviewFile = field(init=False)
    there: OnRecord = field(init=False)
    rows: tuple[OverviewRow, ...] = field(init=False)

    def __post_init__(self) -> None:
        overview = self.overview
        require_not_ahead(overview.on)
        areas = known(AsOf(), ANYONE).areas
        name = overview.path.name
        self.brought = BroughtFile(name, read_bytes(overview.path), overview.origin)
        self.file = read_overview(
            self.brought.content, name=name, areas=areas, period=overview.period, on=overview.on
        )
        self.there = OnRecord.of(overview.period, books(overview.period, overview.on, as_of=AsOf()))
        self.rows = (*self.file.rows, *counted_with_heirs(self.file, self.there, areas=areas))
        self.file.require_sound(*self._against_what_is_known())

    def preview(self) -> Preview:
        changes = tuple(figure.change for figure in self._figures())
        whole = sum(1 for row in self.rows for _ in kept_of(row, self.overview.period))
        return Preview(
            self.overview.period,
            self.overview.on,
            changes,
            whole - len(changes),
            len(self.file.rows),
            self.file.silent,
            self.file.unread,
            tuple(
                Message("overview-merged", {"name": row.name, "heir": row.heir})
                for row in self.rows
                if row.heir is not None
            ),
            control_sums(self.file, self.rows, there=self.there, changes=[*self._figures()]),
        )

    def facts(self) -> list[Fact]:
        """The facts of every figure that is new or differs."""
        return [self._fact(figure) for figure in self._figures()]

    def _figures(self) -> Iterator[_Figure]:
        """What is new or differs; a number that was adjusted or swapped changes by that alone."""
        for row in self.rows:
            for kind, after in kept_of(row, self.overview.period):
                if kind is MunicipalTarget and self.there.changed_since(row.area):
                    continue
                said = self.there.said(kind, row)
                if said.persons != after:
                    change = Change(row.area, row.name, row.row, COLUMNS[kind], said.persons, after)
                    yield _Figure(change, kind, row, said.fact)

    def _fact(self, figure: _Figure) -> Kept:
        period, row, persons = self.overview.period, figure.row, figure.change.after
        span = {
            MunicipalTarget: Span(period.first_day, period.next().first_day),
            OpeningBalance: Span(period.first_day),
            Housed: Span(period.first_day, row.on) if row.on > period.first_day else Span(row.on),
            Expectation: Span(row.expected_on),
        }[figure.kind]
        stamp = self._stamp(figure, span)
        if figure.kind is Housed:
            return Housed(stamp, row.area, persons)
        if figure.kind is OpeningBalance:
            return OpeningBalance(stamp, period, row.area, persons)
        if figure.kind is Expectation:
            return Expectation(stamp, period, row.area, persons)
        return MunicipalTarget(stamp, period, row.area, persons, row.how)

    def _stamp(self, figure: _Figure, span: Span) -> Stamp:
        day, replaced = self.overview.known_on, figure.replaced
        ground = (
            "dag van publicatie, opgegeven bij het inlezen" if day else "dag van publicatie niet opgegeven"
        )
        if figure.row.heir is not None:
            ground = f"{ground}; in dit overzicht geteld bij {figure.row.heir}"
        # A correction is known on the day it is made, unless the file was published on another.
        on = day or (clock.today() if replaced is not None else None)
        source = self.brought.source("overview", SourceKind.PUBLISHED, published_on=day)
        attest = Attest(Known(on, ground), source, reason=REASON)
        replaces = None if replaced is None else replaced.stamp.id
        return attested(attest, span, reader=self.reader, replaces=replaces)

    def _against_what_is_known(self) -> Iterator[Message]:
        """A count that runs backwards or overlaps one that is known, and another number than was agreed."""
        for row in self.file.rows:
            yield from self._against_target(row)
            yield from self._against_opening(row)
            yield from self._against_counts(row)

    def _against_counts(self, row: OverviewRow) -> Iterator[Message]:
        persons = dict(kept_of(row, self.overview.period)).get(Housed)
        if persons is None or persons < 0:
            return
        said = self.there.said(Housed, row)
        if said.persons == persons:
            return
        change = Change(row.area, row.name, row.row, OverviewColumn.HOUSED, said.persons, persons)
        fact = self._fact(_Figure(change, Housed, row, said.fact))
        assert isinstance(fact, Housed)
        try:
            admit_housed(fact, self.there.counts_to_hold_against(row.area))
        except Refused as refusal:
            why = Message(refusal.message.key, {**refusal.message.params, "area": row.name})
            yield self._fault("count", row, column=OverviewColumn.HOUSED, why=why)

    def _against_opening(self, row: OverviewRow) -> Iterator[Message]:
        """A balance of which the half-years of origin are on record is one thing; a sum cannot replace it."""
        printed = row.counts.get(OverviewColumn.BALANCE)
        found = self.there.by_origin(row.area)
        if printed is not None and found is not None and printed != found:
            yield self._fault(
                "opening", row, column=OverviewColumn.BALANCE, name=row.name, printed=printed, found=found
            )

    def _against_target(self, row: OverviewRow) -> Iterator[Message]:
        """A number that was adjusted or swapped changes by that alone: with the swaps, or before them."""
        target = self.there.target(row.area)
        printed = row.counts.get(OverviewColumn.TARGET)
        if target is None or printed is None or not self.there.changed_since(row.area):
            return
        if printed not in (target.persons, target.before_swaps):
            yield self._fault(
                "changed",
                row,
                column=OverviewColumn.TARGET,
                name=row.name,
                printed=printed,
                found=target.persons,
            )

    def _fault(
        self, key: str, row: OverviewRow, *, column: OverviewColumn, **params: int | str | Message
    ) -> Message:
        title = self.file.titles.get(column, column.value)
        return Message(f"overview-fault-{key}", {"row": row.row, "column": title, **params})
