# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures in: the sources as they stand; a file or pasted table looked at first, then put on record."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.figures.services import importing as figures_importing
from regietafel.figures.services.importing import Brought, Preview
from regietafel.figures.services.sources import SourceStands, sources_on
from regietafel.figures.services.tables import template
from regietafel.figures.sources.catalogue import FigureSource
from regietafel.figures.web.grid import changes_grid
from regietafel.web import kept_files
from regietafel.web.exports import download
from regietafel.web.forms import acting_day, day_of
from regietafel.web.gate import needs
from regietafel.web.grid import Grid
from regietafel.web.kept_files import PASTED_AS
from regietafel.web.visit import Visit, Visited

KEPT = "figures"
PAGE = "regietafel/pages/figures_import.html"


@dataclass(frozen=True, slots=True)
class FiguresImportPage:
    """The form of one source, what was found in a file, or what is wrong with it."""

    stands: SourceStands
    known: str = ""
    reason: str = ""
    pasted: str = field(
        default="", metadata={"help": "what was pasted and has faults, to be mended in place"}
    )
    name: str = field(default="", metadata={"help": "of the file that waits to be confirmed"})
    preview: Preview | None = None
    changes: Grid | None = None
    faults: tuple[Message, ...] = ()
    done: bool = field(default=False, metadata={"help": "whether a file was put on record just now"})


@needs("observations.import")
def view(request: Visited, code: str) -> HttpResponse:
    """The empty form of a source."""
    visit = request.visit
    page = FiguresImportPage(stands_of(code, visit), done="klaar" in visit.given)
    return render(request, PAGE, {"page": page, "visit": visit})


@needs("observations.import")
def empty(request: Visited, code: str, *, form: str) -> HttpResponse:
    """A form to fill in outside the site."""
    visit, source = request.visit, source_of(code)
    table = template(source, day=visit.view.day)
    return download(table, form, name=source.value, language=visit.language)


@needs("observations.import")
@require_POST
def look(request: Visited, code: str) -> HttpResponse:
    """Show what a file would change, or every fault in it; nothing goes on record."""
    visit = request.visit
    acting_day(visit)
    place = kept_files.sent(request, pasted_as=PASTED_AS)
    asked = {name: request.POST.get(name, "") for name in ("bekend", "reden")} | {"bron": code}
    page = looked_at(brought_of(place.read_bytes(), place.name, asked=asked), asked, visit=visit)
    if page.preview is None:
        page = replace(page, pasted=request.POST.get(kept_files.PASTED, ""))
    else:
        kept_files.remember(request, KEPT, place=place, asked=asked)
    return render(request, PAGE, {"page": page, "visit": visit})


@needs("observations.import")
@require_POST
def confirm(request: Visited, code: str) -> HttpResponse:
    """Put the file that was looked at on record, all of it or nothing."""
    visit = request.visit
    acting_day(visit)
    place, asked = kept_files.waiting(request, KEPT)
    if asked["bron"] != code:
        raise Refused("importing-nothing-kept")
    figures_importing.take_in(brought_of(place.read_bytes(), place.name, asked=asked), reader=visit.reader)
    place.unlink()
    return redirect(visit.address("figures-import", code, klaar=1))


def looked_at(brought: Brought, asked: dict[str, str], *, visit: Visit) -> FiguresImportPage:
    """The page for a file: its differences, or its faults."""
    stands = stands_of(brought.source.value, visit)
    page = FiguresImportPage(stands, asked["bekend"], asked["reden"], brought.name)
    try:
        found = figures_importing.preview(brought, reader=visit.reader)
    except ManyRefused as refusal:
        return replace(page, faults=refusal.faults)
    except Refused as refusal:
        return replace(page, faults=(refusal.message,))
    return replace(page, preview=found, changes=changes_grid(found, visit) if found.changes else None)


def brought_of(content: bytes, name: str, *, asked: dict[str, str]) -> Brought:
    """What the service asks for, from the fields of the form."""
    known = day_of(asked["bekend"], "bekend")
    return Brought(source_of(asked["bron"]), content, name, known, asked["reden"].strip() or None)


def stands_of(code: str, visit: Visit) -> SourceStands:
    source = source_of(code)
    return next(each for each in sources_on(visit.view.day, reader=visit.reader) if each.source is source)


def source_of(code: str) -> FigureSource:
    """The source of an address; another is a page that is not there."""
    codes = {source.value: source for source in FigureSource}
    if code not in codes:
        raise Refused("web-no-such-page")
    return codes[code]
