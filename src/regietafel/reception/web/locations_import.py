# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations in: a file or pasted table of how they are from a day on, looked at first, then on record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.reception.services import locations_importing
from regietafel.reception.services.locations_importing import LocationsBrought, LocationsPreview
from regietafel.reception.services.locations_tables import locations_template
from regietafel.reception.web.locations_grid import locations_grid
from regietafel.records.versions import LastImport
from regietafel.web import kept_files
from regietafel.web.acts import To, act, on
from regietafel.web.exports import download
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.grid import Grid
from regietafel.web.importing import (
    LEFT_OUT,
    Import,
    LeaveOut,
    Looked,
    OriginInput,
    confirm_offer,
    day_said,
    origin_of,
)
from regietafel.web.inputs import asked
from regietafel.web.kept_files import Pasted, SourceFile
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class LocationsImportPage:
    """The form, and what was found in a file."""

    last: LastImport | None
    form: FormView | None
    looked: Looked[LocationsPreview] | None
    changes: Grid | None
    confirm: FormView | None = field(metadata={"help": "None where there is nothing new to put on record"})
    done: bool = field(metadata={"help": "whether a file was put on record just now"})


def brought_of(place: Path, said: Mapping[str, str]) -> LocationsBrought:
    """What the service asks for."""
    start, known = date.fromisoformat(said["start"]), day_said(said["known"])
    reason, leave_out = said["reason"] or None, bool(said.get(LEFT_OUT))
    return LocationsBrought(place.read_bytes(), place.name, start, known, reason, origin_of(said), leave_out)


LOCATIONS = Import(
    key="locations",
    brought=brought_of,
    preview=locations_importing.preview,
    take_in=locations_importing.take_in,
)


IMPORT_PAGE = on("locations-import")


@needs("observations.import")
def view(request: Visited) -> HttpResponse:
    """The empty form."""
    return shown(request, build(request.visit))


@needs("observations.import")
def empty(request: Visited, form: str) -> HttpResponse:
    """A form to fill in outside the site."""
    visit = request.visit
    return download(locations_template(day=visit.view.day), form, name="locaties", language=visit.language)


@dataclass(frozen=True, slots=True)
class FileInput:
    """A file or a pasted table: from which day on it is so, when it was published, why it corrects."""

    file: SourceFile
    pasted: Pasted
    start: Annotated[date | None, asked("vanaf", "webfigures-start")]
    known: Annotated[date | None, asked("bekend", "webtargets-import-known")]
    reason: Annotated[str | None, asked("reden", "webfigures-reason", beside=True)]


@act("locations-import-look", "observations.import", button="webtargets-import-look", page=IMPORT_PAGE)
def look(visit: Visit, *, request: Visited, given: FileInput, origin: OriginInput) -> HttpResponse:
    """Show what a file would change, or every fault in it; without a day from that of the page on."""
    start = given.start or visit.view.day
    said = {"start": str(start), "known": str(given.known or ""), "reason": given.reason or ""}
    said |= origin.said()
    looked = LOCATIONS.look(request, kept_files.sent(given.file, given.pasted), said=said)
    return shown(request, build(visit, looked=looked))


@act("locations-import-confirm", "observations.import", button="webtargets-import-confirm", page=IMPORT_PAGE)
def confirm(_visit: Visit, *, request: Visited, leave_out: LeaveOut) -> To:
    """Put the file that was looked at on record, all of it or nothing."""
    LOCATIONS.confirm(request, leave_out=leave_out)
    return To("locations-import", query={"klaar": "1"})


def shown(request: Visited, page: LocationsImportPage) -> HttpResponse:
    """The page."""
    return render(request, "regietafel/pages/locations_import.html", {"page": page, "visit": request.visit})


def build(visit: Visit, *, looked: Looked[LocationsPreview] | None = None) -> LocationsImportPage:
    """The page, with what was found in a file."""
    found = looked.preview if looked else None
    starts = looked.said if looked else {"start": visit.view.day.isoformat(), "publisher": "COA"}
    return LocationsImportPage(
        locations_importing.last(reader=visit.reader),
        look.form(visit, Offer(starts=starts)),
        looked,
        locations_grid(found, visit) if found and found.changes else None,
        confirm.form(visit, confirm_offer(found.unread)) if found and found.adds else None,
        done="klaar" in visit.given,
    )
