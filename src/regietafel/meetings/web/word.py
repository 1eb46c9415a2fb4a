# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper out to Word and back: the file to comment on, what a returned one asks, and what is taken in."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import Message, Refused
from regietafel.meetings.services import word as meetings_word
from regietafel.meetings.services.papers import PaperView, paper
from regietafel.meetings.services.word import Choice
from regietafel.meetings.sources.word import Asked, Returned
from regietafel.meetings.web.parts import acting, keeps
from regietafel.web import kept_files
from regietafel.web.exports import DOCX
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

KEPT = "word-returned"
ENDINGS = (".docx",)


@dataclass(frozen=True, slots=True)
class ReturnedPage:
    """What a returned file asks, to be looked at before anything goes on record."""

    found: PaperView
    version: int
    name: str
    by: str = field(metadata={"help": "the body that the requests are recorded for"})
    returned: Returned | None = field(default=None, metadata={"help": "None where the file was refused"})
    fault: Message | None = None
    choices: tuple[str, ...] = ()
    keeps: bool = False


@needs("table.view")
def out(request: Visited, fact: UUID, *, version: int) -> HttpResponse:
    """A version as DOCX to comment on."""
    visit = request.visit
    content = meetings_word.out_for_comment(str(fact), version, day=visit.view.day, reader=visit.reader)
    response = HttpResponse(content, content_type=DOCX)
    response["Content-Disposition"] = f'attachment; filename="{_name(str(fact), version, visit=visit)}"'
    return response


@needs("table.speak")
@require_POST
def look(request: Visited, fact: UUID) -> HttpResponse:
    """Show what a returned file asks; nothing goes on record."""
    visit, given = request.visit, request.POST
    acting(visit)
    place = kept_files.sent(request, endings=ENDINGS)
    asked = {"versie": given.get("versie", ""), "wie": given.get("wie", "")}
    page = looked_at(str(fact), place.name, content=place.read_bytes(), asked=asked, visit=visit)
    if page.returned is not None:
        kept_files.remember(request, KEPT, place=place, asked={**asked, "stuk": str(fact)})
    return render(request, "regietafel/pages/meetings_word.html", {"page": page, "visit": visit})


@needs("table.speak")
@require_POST
def confirm(request: Visited, fact: UUID) -> HttpResponse:
    """Take in what was chosen of the file that was looked at, all of it or nothing."""
    visit, key = request.visit, str(fact)
    act = acting(visit)
    place, kept = kept_files.waiting(request, KEPT)
    if kept["stuk"] != key:
        raise Refused("importing-nothing-kept")
    version = int(kept["versie"])
    found = meetings_word.taken_back(
        key, version, name=place.name, content=place.read_bytes(), reader=visit.reader
    )
    choices = _chosen(found.asked, request)
    meetings_word.take_in(key, choices, version=version, by=kept["wie"], acting=act)
    place.unlink()
    return redirect(visit.address("meetings-paper", key) + "#verzoeken")


def looked_at(key: str, name: str, *, content: bytes, asked: dict[str, str], visit: Visit) -> ReturnedPage:
    """The page for a file: what it asks, or the sentence that says what is wrong with it."""
    found = paper(key, visit.view.as_of, reader=visit.reader)
    version = int(asked["versie"]) if asked["versie"].isdecimal() else 0
    try:
        returned = meetings_word.taken_back(key, version, name=name, content=content, reader=visit.reader)
    except Refused as refusal:
        return ReturnedPage(found, version, name, asked["wie"], fault=refusal.message)
    runs = keeps(visit, found.fact.table)
    offered = tuple(Choice) if runs else (Choice.OPEN, Choice.LEAVE)
    return ReturnedPage(
        found,
        version,
        name,
        asked["wie"],
        returned=returned,
        choices=tuple(each.value for each in offered),
        keeps=runs,
    )


def _chosen(asked: tuple[Asked, ...], request: Visited) -> list[tuple[Asked, Choice]]:
    given = request.POST
    return [
        (each, chosen(Choice, given.get(f"keuze-{place}", Choice.LEAVE.value)))
        for place, each in enumerate(asked, start=1)
    ]


def _name(key: str, version: int, *, visit: Visit) -> str:
    """The name of the file that goes out: of the paper, with the version."""
    title = paper(key, visit.view.as_of, reader=visit.reader).fact.title.nl
    plain = "".join(each if each.isalnum() and each.isascii() else "-" for each in title.lower())
    return f"{'-'.join(part for part in plain.split('-') if part)[:60]}-v{version}.docx"
