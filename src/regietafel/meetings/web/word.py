# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper out to Word and back: the file to comment on, what a returned one asks, and what is taken in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import Refused
from regietafel.meetings.services import word as meetings_word
from regietafel.meetings.services.papers import PaperView, paper
from regietafel.meetings.services.word import Choice
from regietafel.meetings.sources.word import Asked, Returned
from regietafel.meetings.web.parts import acting, bodies, keeps, of_paper
from regietafel.web import kept_files
from regietafel.web.acts import Offer, act
from regietafel.web.exports import DOCX
from regietafel.web.form_view import FormView, Kind
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.inputs import Sent, asked
from regietafel.web.visit import Visit, Visited

KEPT = "word-returned"
ENDINGS = (".docx",)
NOT_TAKEN = (
    "importing-wrong-file", "word-not-a-document", "word-strict", "word-part-broken", "word-own-definitions",
    "word-too-large", "word-too-large-unpacked", "word-too-long", "word-old-or-locked", "word-other-text",
)  # fmt: skip
"""What is refused of a file."""


@dataclass(frozen=True, slots=True)
class ReturnedPage:
    """What a returned file asks, to be looked at before anything goes on record."""

    found: PaperView
    version: int
    name: str
    by: str = field(metadata={"help": "the body that the requests are recorded for"})
    returned: Returned
    choices: tuple[str, ...]


@needs("table.view")
def out(request: Visited, fact: UUID, *, version: int) -> HttpResponse:
    """A version as DOCX to comment on."""
    visit = request.visit
    content = meetings_word.out_for_comment(str(fact), version, day=visit.view.day, reader=visit.reader)
    response = HttpResponse(content, content_type=DOCX)
    response["Content-Disposition"] = f'attachment; filename="{_name(str(fact), version, visit=visit)}"'
    return response


@act(
    "meetings-word-look",
    "table.speak",
    words="webmeetings-word-back",
    button="webmeetings-word-look",
    lead="webmeetings-word-how",
    page=of_paper,
    is_first=False,
)
def look(
    visit: Visit,
    *,
    request: Visited,
    fact: UUID,
    sent: Annotated[
        Sent,
        asked("bestand", "webmeetings-word-file", accept=".docx", about=NOT_TAKEN),
    ],
    version: Annotated[int, asked("versie", "web-version", kind=Kind.SELECT)],
    by: Annotated[str, asked("wie", "webmeetings-word-by", kind=Kind.SELECT, free=True, beside=True)],
) -> HttpResponse:
    """Show what a returned file asks; nothing goes on record."""
    place = kept_files.keep(sent.name, sent.content, endings=ENDINGS)
    page = looked_at(str(fact), place.name, content=sent.content, version=version, by=by, visit=visit)
    kept_files.remember(
        request, KEPT, place=place, asked={"versie": str(version), "wie": by, "stuk": str(fact)}
    )
    return render(request, "regietafel/pages/meetings_word.html", {"page": page, "visit": visit})


def word_back(paper: PaperView, visit: Visit) -> FormView | None:
    """The form to bring back a file of a version that has text; who keeps the table says for which body."""
    versions = tuple((str(each.version), str(each.version)) for each in reversed(paper.versions) if each.text)
    by = () if keeps(visit, paper.fact.table) else bodies(sorted(visit.reader.bodies))
    offer = Offer({"fact": paper.fact.stamp.id}, {"version": versions, "by": by})
    return look.form(visit, offer) if paper.versions else None


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


def looked_at(key: str, name: str, *, content: bytes, version: int, by: str, visit: Visit) -> ReturnedPage:
    """The page for a file: what it asks, and what this reader can choose of each."""
    found = paper(key, visit.view.as_of, reader=visit.reader)
    returned = meetings_word.taken_back(key, version, name=name, content=content, reader=visit.reader)
    offered = tuple(Choice) if keeps(visit, found.fact.table) else (Choice.OPEN, Choice.LEAVE)
    return ReturnedPage(found, version, name, by, returned, tuple(each.value for each in offered))


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
