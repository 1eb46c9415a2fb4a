# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations in: a file or pasted table of how they are from a day on, looked at first, then on record."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.reception.services import locations_importing
from regietafel.reception.services.locations_importing import LocationsBrought, LocationsPreview
from regietafel.reception.services.locations_tables import locations_template
from regietafel.reception.web.locations_grid import locations_grid
from regietafel.records.versions import LastImport
from regietafel.web import kept_files
from regietafel.web.exports import download
from regietafel.web.forms import acting_day, day_of
from regietafel.web.gate import needs
from regietafel.web.grid import Grid
from regietafel.web.kept_files import PASTED_AS
from regietafel.web.visit import Visit, Visited

KEPT = "locations"
FIELDS = ("vanaf", "bekend", "reden")
PAGE = "regietafel/pages/locations_import.html"


@dataclass(frozen=True, slots=True)
class LocationsImportPage:
    """The form, what was found in a file, or what is wrong with it."""

    last: LastImport | None
    start: str = field(metadata={"help": "the day from which the locations are as the file says"})
    known: str = ""
    reason: str = ""
    pasted: str = field(
        default="", metadata={"help": "what was pasted and has faults, to be mended in place"}
    )
    name: str = field(default="", metadata={"help": "of the file that waits to be confirmed"})
    preview: LocationsPreview | None = None
    changes: Grid | None = None
    faults: tuple[Message, ...] = ()
    done: bool = field(default=False, metadata={"help": "whether a file was put on record just now"})


@needs("observations.import")
def view(request: Visited) -> HttpResponse:
    """The empty form."""
    visit = request.visit
    page = LocationsImportPage(_last(visit), visit.view.day.isoformat(), done="klaar" in visit.given)
    return render(request, PAGE, {"page": page, "visit": visit})


@needs("observations.import")
def empty(request: Visited, form: str) -> HttpResponse:
    """A form to fill in outside the site."""
    visit = request.visit
    return download(locations_template(day=visit.view.day), form, name="locaties", language=visit.language)


@needs("observations.import")
@require_POST
def look(request: Visited) -> HttpResponse:
    """Show what a file would change, or every fault in it; nothing goes on record."""
    visit = request.visit
    acting_day(visit)
    place = kept_files.sent(request, pasted_as=PASTED_AS)
    asked = {name: request.POST.get(name, "") for name in FIELDS}
    page = _looked_at(
        brought_of(place.read_bytes(), place.name, asked=asked, visit=visit), asked, visit=visit
    )
    if page.preview is None:
        page = replace(page, pasted=request.POST.get(kept_files.PASTED, ""))
    else:
        kept_files.remember(request, KEPT, place=place, asked=asked)
    return render(request, PAGE, {"page": page, "visit": visit})


@needs("observations.import")
@require_POST
def confirm(request: Visited) -> HttpResponse:
    """Put the file that was looked at on record, all of it or nothing."""
    visit = request.visit
    acting_day(visit)
    place, asked = kept_files.waiting(request, KEPT)
    brought = brought_of(place.read_bytes(), place.name, asked=asked, visit=visit)
    locations_importing.take_in(brought, reader=visit.reader)
    place.unlink()
    return redirect(visit.address("locations-import", klaar=1))


def _last(visit: Visit) -> LastImport | None:
    return locations_importing.last(reader=visit.reader)


def _looked_at(brought: LocationsBrought, asked: dict[str, str], *, visit: Visit) -> LocationsImportPage:
    """The page for a file: its differences, or its faults."""
    page = LocationsImportPage(
        _last(visit), asked["vanaf"], known=asked["bekend"], reason=asked["reden"], name=brought.name
    )
    try:
        found = locations_importing.preview(brought, reader=visit.reader)
    except ManyRefused as refusal:
        return replace(page, faults=refusal.faults)
    except Refused as refusal:
        return replace(page, faults=(refusal.message,))
    return replace(page, preview=found, changes=locations_grid(found, visit) if found.changes else None)


def brought_of(content: bytes, name: str, *, asked: dict[str, str], visit: Visit) -> LocationsBrought:
    """What the service asks for, from the fields of the form; without a day from that of the page on."""
    start = day_of(asked["vanaf"], "vanaf") or visit.view.day
    return LocationsBrought(
        content, name, start, day_of(asked["bekend"], "bekend"), asked["reden"].strip() or None
    )
