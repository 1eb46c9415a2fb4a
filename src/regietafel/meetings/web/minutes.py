# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Draft minutes in blocks: read, edit, correct, offer for adoption, adopt in a later meeting, publish."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import Refused
from regietafel.facts.meetings import Document, DocumentState, MeetingConvened
from regietafel.meetings.rules.blocks import Correction
from regietafel.meetings.rules.documents import ORDER, state_of
from regietafel.meetings.services import minutes as meetings_minutes
from regietafel.meetings.services.meetings import MeetingView, meeting, meetings
from regietafel.meetings.services.minutes import MinutesDraft
from regietafel.meetings.web.parts import acting
from regietafel.records.drafts import Overtaken
from regietafel.web.forms import chosen, required, said
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class MinutesPage:
    """The draft of one document of a meeting."""

    found: MeetingView
    draft: MinutesDraft
    name: str
    state: str
    next_step: str
    later: tuple[MeetingConvened, ...]
    can_act: bool
    lost: str = ""
    their_name: str = ""


@needs("table.keep")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The draft."""
    return shown(request, build(str(fact), chosen(Document, document), visit=request.visit))


@needs("table.keep")
@require_POST
def edit(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Change one block by hand."""
    visit, given, which = request.visit, request.POST, chosen(Document, document)
    draft = as_read(str(fact), which, request=request)
    try:
        meetings_minutes.edit(draft, given["blok"], text=given.get("tekst", ""), reader=visit.reader)
    except Overtaken as overtaken:
        return shown(request, overtaken_page(str(fact), which, overtaken=overtaken, request=request))
    return to_draft(visit, fact, document=document, kept=given.get("bewaard", ""))


@needs("table.keep")
@require_POST
def settle(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Choose between an edit and what is on record now."""
    draft = as_read(str(fact), chosen(Document, document), request=request)
    take_made = request.POST.get("kies") == "nieuw"
    block, reader = request.POST["blok"], request.visit.reader
    meetings_minutes.settle(draft, block, take_made=take_made, reader=reader)
    return to_draft(request.visit, fact, document=document)


@needs("table.keep")
@require_POST
def correct(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Put a correction beside a defect of the source."""
    given = request.POST
    draft = as_read(str(fact), chosen(Document, document), request=request)
    note = said(given, "noot")
    correction = Correction(
        required(given, "letterlijk").nl, required(given, "verbetering").nl, note.nl if note else ""
    )
    meetings_minutes.correct(draft, given["blok"], correction=correction, reader=request.visit.reader)
    return to_draft(request.visit, fact, document=document)


@needs("table.keep")
@require_POST
def step(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Take the document one step further."""
    visit, which = request.visit, chosen(Document, document)
    match chosen(DocumentState, request.POST.get("stap", "")):
        case DocumentState.FOR_ADOPTION:
            meetings_minutes.offer(str(fact), which, acting=acting(visit))
        case DocumentState.ADOPTED:
            adopted_in, changes = request.POST.get("vergadering", ""), said(request.POST, "wijzigingen")
            meetings_minutes.adopt(
                str(fact), which, adopted_in=adopted_in, changes=changes, reader=acting(visit).reader
            )
        case DocumentState.PUBLISHED:
            return redirect(visit.address("meetings-publish", str(fact), document))
    return redirect(visit.address("meetings-meeting", str(fact)) + "#stukken")


def as_read(key: str, document: Document, *, request: Visited) -> MinutesDraft:
    """The draft as it now is, under the version that the form was made from."""
    found = meetings_minutes.draft(key, reader=request.visit.reader, document=document)
    read = request.POST.get("versie", "")
    if not read.isdigit():
        raise Refused("webmeetings-field-empty", field="versie")
    return MinutesDraft(found.meeting, found.document, int(read), found.blocks, found.loose)


def to_draft(visit: Visit, fact: UUID, *, document: str, kept: str = "") -> HttpResponse:
    """Back to the draft; the page forgets what it kept of the form that was saved."""
    return redirect(visit.address("meetings-minutes", str(fact), document, bewaard=kept or None))


def shown(request: Visited, made: MinutesPage) -> HttpResponse:
    """The page of a draft."""
    context = {"page": made, "visit": request.visit}
    return render(request, "regietafel/pages/meetings_minutes.html", context)


def overtaken_page(key: str, document: Document, *, overtaken: Overtaken, request: Visited) -> MinutesPage:
    """The draft as another left it, with the own text that was not saved above it."""
    name = overtaken.theirs.by if overtaken.theirs else ""
    lost = request.POST.get("tekst", "")
    return build(key, document, visit=request.visit, lost=lost, their_name=name)


def build(key: str, document: Document, *, visit: Visit, lost: str = "", their_name: str = "") -> MinutesPage:
    """The draft, how far the document is, and which step comes next."""
    found = meeting(key, visit.view.as_of, reader=visit.reader)
    state = state_of(document, found.documents)
    following = 0 if state is None else ORDER.index(state) + 1
    held = meetings(visit.view.as_of, reader=visit.reader, table=found.fact.table)
    return MinutesPage(
        found,
        draft=meetings_minutes.draft(key, reader=visit.reader, document=document),
        name=word(f"webmeetings-document-{document.value}", visit.language),
        state=word(f"minutes-state-{state.value if state else 'draft'}", visit.language),
        next_step=ORDER[following].value if following < len(ORDER) else "",
        later=tuple(each for each in held if each.on > found.fact.on),
        can_act=visit.view.can_act,
        lost=lost,
        their_name=their_name,
    )
