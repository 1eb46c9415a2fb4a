# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations in: shown first beside what is on record, then on record whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regietafel import clock
from regietafel.access.attest import Attest, attested
from regietafel.access.file_source import UNSAID, BroughtFile, Origin
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.messages import Message, Said
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.facts.reception import Location
from regietafel.figures.services.comparing import ChangeKind
from regietafel.figures.services.importing import GROUND, GROUND_NOT_GIVEN, REASON
from regietafel.files.tables import require_accepted
from regietafel.reception.sources.locations import SOURCE, LocationRow, read_locations
from regietafel.records import ledger
from regietafel.records.versions import LastImport, last_locations


@dataclass(frozen=True, slots=True)
class LocationsBrought:
    """A file of locations as they are from a day on (*invoer van locaties*)."""

    content: bytes
    name: str
    on: date
    known_on: date | None = None
    reason: str | None = None
    origin: Origin = UNSAID
    leave_out: bool = False
    """Whether the columns that are not read can be left out."""


@dataclass(frozen=True, slots=True)
class LocationChange:
    """One location of the file beside what is on record (*verschil*), with what differs."""

    kind: ChangeKind
    code: str
    name: str
    before: int | None
    after: int | None
    """Places; the rest that differs is named in ``what``."""
    what: tuple[str, ...] = ()
    row: LocationRow | None = None
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class LocationsPreview:
    """What an import of locations would do (*voorbeeld*)."""

    name: str
    changes: tuple[LocationChange, ...]
    same: int
    unread: tuple[Message, ...] = ()
    """The columns that hold something and are not read."""

    def of(self, kind: ChangeKind) -> tuple[LocationChange, ...]:
        return tuple(change for change in self.changes if change.kind is kind)

    @property
    def new(self) -> int:
        return len(self.of(ChangeKind.NEW))

    @property
    def changed(self) -> int:
        return len(self.of(ChangeKind.CHANGED))

    @property
    def gone(self) -> int:
        return len(self.of(ChangeKind.GONE))

    @property
    def adds(self) -> int:
        """How many facts it would put on record."""
        return self.new + self.changed


def last(*, reader: Reader) -> LastImport | None:
    """The last file of locations; None where none was brought."""
    require(reader, "observations.import")
    return last_locations(f"{SOURCE}:")


def preview(brought: LocationsBrought, *, reader: Reader) -> LocationsPreview:
    """The differences with what is on record; refused with every fault at once. Nothing goes on record."""
    require(reader, "observations.import")
    require_not_ahead(brought.known_on)
    return _compared(brought)


@ledger.turn()
def take_in(brought: LocationsBrought, *, reader: Reader) -> LocationsPreview:
    """Put a file on record, all of it or nothing; the same file twice changes nothing.

    A location that differs is described anew from the day of the file; one described on that same day is
    corrected. A location that is not in the file stays as it is.
    """
    require(reader, "observations.import")
    require_not_ahead(brought.known_on)
    found = _compared(brought)
    brought.origin.require_publisher()
    require_accepted(found.unread, leave_out=brought.leave_out)
    ledger.append(
        [_fact(change, change.row, brought=brought, reader=reader) for change in found.changes if change.row]
    )
    return found


def _compared(brought: LocationsBrought) -> LocationsPreview:
    areas = known(AsOf(), ANYONE).areas
    file = read_locations(brought.content, brought.name, areas=areas, on=brought.on)
    file.require_sound()
    there: dict[str, Location] = {}
    for fact in sorted(ledger.read(Location), key=lambda each: (each.stamp.valid.start, each.stamp.recorded)):
        if fact.stamp.valid.start <= brought.on:
            there[fact.code] = fact
    changes = tuple(_changes(file.rows, there, on=brought.on))
    gone = sum(1 for change in changes if change.row is None)
    return LocationsPreview(brought.name, changes, len(file.rows) - (len(changes) - gone), file.unread)


def _changes(
    rows: tuple[LocationRow, ...], there: dict[str, Location], *, on: date
) -> Iterator[LocationChange]:
    for row in rows:
        before = there.get(row.code)
        if before is None:
            yield LocationChange(ChangeKind.NEW, row.code, row.name, None, row.capacity, row=row)
        elif what := _differences(row, before):
            replaces = before.stamp.id if before.stamp.valid.start == on else None
            places = (before.capacity, row.capacity)
            yield LocationChange(ChangeKind.CHANGED, row.code, row.name, *places, what, row, replaces)
    for code in sorted(there.keys() - {row.code for row in rows}):
        gone = there[code]
        if gone.ends is None or gone.ends > on:
            yield LocationChange(ChangeKind.GONE, code, gone.name.nl, gone.capacity, None)


def _differences(row: LocationRow, before: Location) -> tuple[str, ...]:
    names = ("kind", "area", "capacity", "certainty", "opens", "ends", "extension")
    different = tuple(name for name in names if getattr(row, name) != getattr(before, name))
    return different if row.name == before.name.nl else ("name", *different)


def _fact(change: LocationChange, row: LocationRow, *, brought: LocationsBrought, reader: Reader) -> Location:
    file = BroughtFile(brought.name, brought.content, brought.origin)
    source = file.source(
        SOURCE, SourceKind.PUBLISHED, published_on=brought.known_on, known_as=f"Locaties ({brought.name})"
    )
    is_correction = change.replaces is not None
    on = brought.known_on or (clock.today() if is_correction else None)
    known = Known(on, GROUND if brought.known_on else GROUND_NOT_GIVEN)
    attest = Attest(known, source, reason=brought.reason or REASON)
    stamp = attested(attest, Span(brought.on), reader=reader, replaces=change.replaces)
    return Location(
        stamp,
        row.code,
        Said(row.name),
        row.kind,
        row.area,
        row.capacity,
        row.certainty,
        row.opens,
        row.ends,
        row.extension,
    )
