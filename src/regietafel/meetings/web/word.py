# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper out to Word and back: the file to comment on, what a returned one asks, and what is taken in."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from regietafel.base.messages import Refused
from regietafel.meetings.services import word as meetings_word
from regietafel.meetings.services.papers import paper
from regietafel.meetings.services.word import Choice
from regietafel.meetings.sources.word import Asked
from regietafel.meetings.web.parts import acting
from regietafel.meetings.web.returned import KEPT
from regietafel.web import kept_files
from regietafel.web.exports import DOCX
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


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
