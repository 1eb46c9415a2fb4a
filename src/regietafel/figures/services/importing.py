# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures in: shown first beside what is on record, then on record whole or not at all."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date

from regietafel import clock
from regietafel.access.attest import Attest, attested
from regietafel.access.file_source import UNSAID, BroughtFile, Origin
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Visibility
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.figures.services.comparing import Change, ChangeKind, compare
from regietafel.figures.services.control import FigureSum, figure_sums
from regietafel.figures.sources.catalogue import SHAPES, FigureSource
from regietafel.figures.sources.shape import FiguresFile, RowSource, Shape, Told, read_figures
from regietafel.files.tables import require_accepted
from regietafel.records import ledger
from regietafel.records.ids import new_ids
from regietafel.records.versions import versions

GROUND = "dag van publicatie, opgegeven bij het inlezen"
GROUND_NOT_GIVEN = "dag van publicatie niet opgegeven"
GROUND_STATED = "dag waarop het is gemeld, opgegeven bij het inlezen"
REASON = "een later ingelezen bestand geeft een andere waarde"


@dataclass(frozen=True, slots=True)
class Brought:
    """A file of a source as somebody brings it (*invoer*): its bytes, its name, and when it was published."""

    source: FigureSource
    content: bytes
    name: str
    known_on: date | None = None
    reason: str | None = None
    """Why it corrects what is on record, where somebody says so."""
    origin: Origin = UNSAID
    kind: SourceKind | None = None
    """Of an own table: as what it is brought, such as published by who counts."""
    leave_out: bool = False
    """Whether the columns that are not read can be left out."""

    @property
    def shape(self) -> Shape:
        return SHAPES[self.source]

    @property
    def lineage(self) -> str:
        """How the codes of all files of this source begin."""
        return f"{self.source.value}:"

    @property
    def compared_with(self) -> str:
        """Of which sources what stands there is held against it: an own table may speak for any of them."""
        return "" if self.shape.tells_source else self.lineage

    @property
    def speaker(self) -> RowSource:
        """Who speaks in the rows of an own table that name nobody themselves."""
        return RowSource("", self.origin.publisher, self.kind or SourceKind.USER, None)


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do (*voorbeeld*): the differences, and how many figures stand there already."""

    source: FigureSource
    name: str
    rows: int
    changes: tuple[Change, ...]
    same: int
    days: tuple[date, ...] = field(default=())
    """The first and the last day it speaks of."""
    unread: tuple[Message, ...] = ()
    """The columns that hold something and are not read."""
    sums: tuple[FigureSum, ...] = ()

    def of(self, kind: ChangeKind) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.kind is kind)

    @property
    def adds(self) -> int:
        """How many facts it would put on record."""
        return sum(1 for change in self.changes if change.kind is not ChangeKind.GONE)


def preview(brought: Brought, *, reader: Reader) -> Preview:
    """The differences with what is on record; refused with every fault at once. Nothing goes on record."""
    require(reader, "observations.import")
    require_not_ahead(brought.known_on)
    file = _read(brought)
    _require_origin(brought, file, reader=reader)
    return _compared(brought, file)


@ledger.turn()
def take_in(brought: Brought, *, reader: Reader) -> Preview:
    """Put a file on record, all of it or nothing; the same file twice changes nothing.

    A figure that differs from the one on record of the same source is a correction of it, known on the day
    the file was published, or else today. Figures of another source stay beside it.
    """
    require(reader, "observations.import")
    require_not_ahead(brought.known_on)
    with _not_collecting():
        file = _read(brought)
        _require_origin(brought, file, reader=reader)
        require_accepted(file.unread, leave_out=brought.leave_out)
        found = _compared(brought, file)
        if found.adds:
            ledger.add(_Facts(brought, reader).of(found.changes))
    return found


@contextmanager
def _not_collecting() -> Iterator[None]:
    """Rows and facts hold no circles; looking for them took a sixth of the time of a large file."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read(brought: Brought) -> FiguresFile:
    told = Told(known(AsOf(), ANYONE).areas, indicators())
    file = read_figures(brought.content, brought.name, shape=brought.shape, told=told)
    file.require_sound()
    if brought.shape.every is not None:
        _require_counted(file)
    if not brought.shape.tells_source:
        return file
    counted = tuple(each if each.source else each._replace(source=brought.speaker) for each in file.counted)
    return replace(file, counted=counted)


def _require_origin(brought: Brought, file: FiguresFile, *, reader: Reader) -> None:
    """Refuse figures of nobody, and those of a body that did not bring them and that nobody can look up."""
    if not any(each.source == brought.speaker for each in file.counted):
        return
    brought.origin.require_publisher()
    publisher = brought.origin.publisher
    can_be_held_against = reader.speaks_for(publisher) or brought.origin.address
    if brought.kind is SourceKind.PUBLISHED and not can_be_held_against:
        raise Refused("importing-not-its-source", field="address", publisher=publisher)


def _require_counted(file: FiguresFile) -> None:
    """Refuse what is counted regularly for days that have yet to come: a year with a digit wrong."""
    today = clock.today()
    ahead = tuple(
        Message("read-day-ahead", {"row": each.row, "day": each.start, "today": today})
        for each in file.counted
        if each.start > today
    )
    if ahead:
        raise ManyRefused(tuple(dict.fromkeys(ahead)))


def _compared(brought: Brought, file: FiguresFile) -> Preview:
    days = {each.start for each in file.counted}
    counts = {each.indicator for each in file.counted}
    there = versions(brought.compared_with, indicators=counts, days=days)
    shape = brought.shape
    lineage = brought.lineage if shape.tells_source else None
    found = compare(file.counted, there, known_on=brought.known_on, speaks=shape.speaks, lineage=lineage)
    changes = tuple(change for change in found if change is not None)
    gone = sum(1 for change in changes if change.kind is ChangeKind.GONE)
    same = len(file.counted) - (len(changes) - gone)
    span, sums = (min(days), max(days)), figure_sums(file.counted, changes)
    return Preview(brought.source, brought.name, file.rows, changes, same, span, file.unread, sums)


class _Facts:
    """The facts of one file: one source, one day known, one actor; only what differs is made anew."""

    def __init__(self, brought: Brought, reader: Reader) -> None:
        self.brought, self.reader, self.shape = brought, reader, brought.shape
        self.sources: dict[str | RowSource, Source] = {}
        self.spans: dict[tuple[date, date | None], Span] = {}
        ground = GROUND_STATED if self.shape.speaks else GROUND
        self.known = Known(brought.known_on, ground if brought.known_on else GROUND_NOT_GIVEN)
        self.corrected = self.known if brought.known_on else Known(clock.today(), GROUND_NOT_GIVEN)

    def of(self, changes: Collection[Change]) -> list[Observation]:
        added = [change for change in changes if change.kind is not ChangeKind.GONE]
        return [self._fact(change, fact) for change, fact in zip(added, new_ids(len(added)), strict=True)]

    def _fact(self, change: Change, fact: str) -> Observation:
        is_correction = change.replaces is not None
        attest = Attest(
            self._known(change.source, is_correction=is_correction),
            self._source(change.by if change.source is None else change.source),
            self._visibility(change.source),
            reason=self.brought.reason or REASON,
            fact=fact,
        )
        replaces = str(change.replaces) if is_correction else None
        span = self._span(change.start, change.until)
        stamp = attested(attest, span, reader=self.reader, replaces=replaces)
        return Observation(stamp, change.indicator, change.area, change.after)

    def _span(self, start: date, until: date | None) -> Span:
        if (start, until) not in self.spans:
            self.spans[start, until] = Span(start, until)
        return self.spans[start, until]

    def _known(self, source: RowSource | None, *, is_correction: bool) -> Known:
        """The day that the row names, else that of the file; a correction without one is known today."""
        if source is not None and source.known is not None:
            return Known(source.known, GROUND)
        return self.corrected if is_correction else self.known

    def _visibility(self, source: RowSource | None) -> Visibility:
        """What was said at the table is for the table, in whichever file it comes."""
        is_stated = source is not None and source.kind is SourceKind.STATED
        return Visibility.TABLE if is_stated else self.shape.visibility

    def _source(self, by: str | RowSource) -> Source:
        """The file as a source: who published or stated it, under its name and what it held exactly."""
        if by not in self.sources:
            self.sources[by] = self._named(by) if isinstance(by, RowSource) else self._stated(by)
        return self.sources[by]

    def _stated(self, by: str) -> Source:
        usual = by or self.shape.publisher
        publisher = by or self.brought.origin.publisher or usual
        # What another than the body that counts gives out is quoted from it.
        return self._file(publisher, self.shape.kind if publisher == usual else SourceKind.PRESS)

    def _named(self, row: RowSource) -> Source:
        """The source that a row names, known by the file it came in."""
        made = self._file(row.publisher, row.kind, title=row.title, address=row.address)
        if row == self.brought.speaker:
            return made
        digest = hashlib.sha256("\n".join((row.speaker, row.title, row.address)).encode()).hexdigest()
        return replace(made, id=f"{made.id}-{digest[:6]}")

    def _file(self, publisher: str, kind: SourceKind, *, title: str = "", address: str = "") -> Source:
        brought, said = self.brought, self.brought.origin
        origin = Origin(publisher, title or said.title, address or said.address)
        return BroughtFile(brought.name, brought.content, origin).source(
            self.brought.source.value,
            kind,
            published_on=brought.known_on,
            known_as=f"{self.shape.name.nl} ({brought.name})",
        )
