# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures in: the sources as they stand; a file or pasted table looked at first, then put on record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Refused
from regietafel.base.sources import SourceKind
from regietafel.figures.services import importing as figures_importing
from regietafel.figures.services.control import figure_sums_table
from regietafel.figures.services.importing import Brought, Preview
from regietafel.figures.services.sources import SourceStands, sources_on
from regietafel.figures.services.tables import Asked as Exported
from regietafel.figures.services.tables import export, template
from regietafel.figures.sources.catalogue import FigureSource
from regietafel.figures.web.grid import changes_grid
from regietafel.web import kept_files
from regietafel.web.acts import To, act, on
from regietafel.web.exports import download
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
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
class FiguresImportPage:
    """The form of one source, and what was found in a file."""

    stands: SourceStands
    form: FormView | None
    looked: Looked[Preview] | None
    sums: Grid | None = field(metadata={"help": "what the file adds up to, beside what is on record"})
    changes: Grid | None
    confirm: FormView | None = field(metadata={"help": "None where there is nothing new to put on record"})
    done: bool = field(metadata={"help": "whether a file was put on record just now"})


def brought_of(place: Path, said: Mapping[str, str]) -> Brought:
    """What the service asks for."""
    return Brought(
        source_of(said["code"]),
        place.read_bytes(),
        place.name,
        day_said(said["known"]),
        said["reason"] or None,
        origin_of(said),
        SourceKind(said["kind"]) if said["kind"] else None,
        bool(said.get(LEFT_OUT)),
    )


FIGURES = Import(
    key="figures", brought=brought_of, preview=figures_importing.preview, take_in=figures_importing.take_in
)


IMPORT_PAGE = on("figures-import", "code")


@needs("observations.import")
def view(request: Visited, code: str) -> HttpResponse:
    """The empty form of a source."""
    return shown(request, build(code, request.visit))


@needs("observations.import")
def empty(request: Visited, code: str, *, form: str) -> HttpResponse:
    """A form to fill in outside the site."""
    visit, source = request.visit, source_of(code)
    table = template(source, day=visit.view.day)
    return download(table, form, name=source.value, language=visit.language)


@needs("reception.view")
def on_record(request: Visited, form: str) -> HttpResponse:
    """The figures on record that this reader may see, in the form in which an own table comes in."""
    visit = request.visit
    table = export(Exported(visit.view.as_of), reader=visit.reader)
    return download(table, form, name="cijfers", language=visit.language)


class BroughtAs(StrEnum):
    """As what somebody brings a table of their own."""

    USER = SourceKind.USER.value
    PUBLISHED = SourceKind.PUBLISHED.value
    PRESS = SourceKind.PRESS.value


@dataclass(frozen=True, slots=True)
class FileInput:
    """A file or a pasted table, with when it was published and why it corrects."""

    file: SourceFile
    pasted: Pasted
    known: Annotated[date | None, asked("bekend", "webtargets-import-known")]
    reason: Annotated[str | None, asked("reden", "webfigures-reason", beside=True)]
    kind: Annotated[BroughtAs | None, asked("soort", "importing-as", words="importing-as", empty=None)]


@act("figures-import-look", "observations.import", button="webtargets-import-look", page=IMPORT_PAGE)
def look(
    _visit: Visit, *, request: Visited, code: str, given: FileInput, origin: OriginInput
) -> HttpResponse:
    """Show what a file would change, or every fault in it; nothing goes on record."""
    said = {"code": code, "known": str(given.known or ""), "reason": given.reason or ""}
    said |= {**origin.said(is_needed=False), "kind": given.kind.value if given.kind else ""}
    looked = FIGURES.look(request, kept_files.sent(given.file, given.pasted), said=said)
    return shown(request, build(code, request.visit, looked=looked))


@act("figures-import-confirm", "observations.import", button="webtargets-import-confirm", page=IMPORT_PAGE)
def confirm(_visit: Visit, *, request: Visited, code: str, leave_out: LeaveOut) -> To:
    """Put the file that was looked at on record, all of it or nothing."""
    FIGURES.confirm(request, leave_out=leave_out, code=code)
    return To("figures-import", (code,), query={"klaar": "1"})


def shown(request: Visited, page: FiguresImportPage) -> HttpResponse:
    """The page of a source."""
    return render(request, "regietafel/pages/figures_import.html", {"page": page, "visit": request.visit})


def build(code: str, visit: Visit, *, looked: Looked[Preview] | None = None) -> FiguresImportPage:
    """The page of a source, with what was found in a file."""
    stands, found = stands_of(code, visit), looked.preview if looked else None
    label = "webfigures-stated-on" if stands.shape.speaks else "webtargets-import-known"
    starts, shape = looked.said if looked else {}, stands.shape
    fixed = {} if shape.tells_source else {"kind": "", "publisher": ""}
    return FiguresImportPage(
        stands,
        look.form(visit, Offer({"code": code}, starts=starts, fixed=fixed, labels={"known": label})),
        looked,
        _sums(found, visit) if found else None,
        changes_grid(found, visit) if found and found.changes else None,
        confirm.form(visit, confirm_offer(found.unread, {"code": code})) if found and found.adds else None,
        done="klaar" in visit.given,
    )


def _sums(found: Preview, visit: Visit) -> Grid:
    """The control totals, indicator by indicator."""
    return grid(figure_sums_table(found.sums, day=visit.view.day), visit, is_sorted=False)


def stands_of(code: str, visit: Visit) -> SourceStands:
    source = source_of(code)
    return next(each for each in sources_on(visit.view.day, reader=visit.reader) if each.source is source)


def source_of(code: str) -> FigureSource:
    """The source of an address; another is a page that is not there."""
    codes = {source.value: source for source in FigureSource}
    if code not in codes:
        raise Refused("web-no-such-page")
    return codes[code]
