# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures in: shown first beside what is on record, then on record whole or not at all."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from regietafel import clock
from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.messages import ManyRefused, Message
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.figures.services.comparing import Change, ChangeKind, compare
from regietafel.figures.sources.catalogue import SHAPES, FigureSource
from regietafel.figures.sources.shape import FiguresFile, Shape, Told, read_figures
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

    @property
    def shape(self) -> Shape:
        return SHAPES[self.source]

    @property
    def lineage(self) -> str:
        """How the codes of all files of this source begin."""
        return f"{self.source.value}:"


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
    return _compared(brought, _read(brought))


@ledger.turn()
def take_in(brought: Brought, *, reader: Reader) -> Preview:
    """Put a file on record, all of it or nothing; the same file twice changes nothing.

    A figure that differs from the one on record of the same source is a correction of it, known on the day
    the file was published, or else today. Figures of another source stay beside it.
    """
    require(reader, "observations.import")
    require_not_ahead(brought.known_on)
    with _not_collecting():
        found = _compared(brought, _read(brought))
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
    return file


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
    there = versions(brought.lineage, indicators=counts, days=days)
    found = compare(file.counted, there, known_on=brought.known_on, speaks=brought.shape.speaks)
    changes = tuple(change for change in found if change is not None)
    gone = sum(1 for change in changes if change.kind is ChangeKind.GONE)
    same = len(file.counted) - (len(changes) - gone)
    return Preview(brought.source, brought.name, file.rows, changes, same, (min(days), max(days)))


class _Facts:
    """The facts of one file: one source, one day known, one actor; only what differs is made anew."""

    def __init__(self, brought: Brought, reader: Reader) -> None:
        self.brought, self.reader, self.shape = brought, reader, brought.shape
        self.digest = hashlib.sha256(brought.content).hexdigest()
        self.sources: dict[str, Source] = {}
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
            self.corrected if is_correction else self.known,
            self._source(change.by),
            self.shape.visibility,
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

    def _source(self, by: str) -> Source:
        """The file as a source: who published or stated it, under its name and what it held exactly."""
        if by not in self.sources:
            self.sources[by] = Source(
                f"{self.brought.lineage}{self.digest[:12]}",
                f"{self.shape.name.nl} ({self.brought.name})",
                by or self.shape.publisher,
                self.shape.kind,
                published_on=self.brought.known_on,
                note=f"sha256 {self.digest}",
            )
        return self.sources[by]
