# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper that comes back from Word: the form for it, and what it asks before anything goes on record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.meetings.services import word as meetings_word
from regietafel.meetings.services.papers import PaperView, paper
from regietafel.meetings.services.word import Choice
from regietafel.meetings.sources.word import Returned
from regietafel.meetings.web.parts import PAPER, keeps
from regietafel.web import kept_files
from regietafel.web.acts import act
from regietafel.web.bodies import body_choices
from regietafel.web.form_view import FormView
from regietafel.web.inputs import Sent, asked, select
from regietafel.web.offers import Offer
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


@act(
    "meetings-word-look",
    "table.speak",
    words="webmeetings-word-back",
    button="webmeetings-word-look",
    lead="webmeetings-word-how",
    page=PAPER,
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
    version: Annotated[int, select("versie", "web-version")],
    by: Annotated[str, select("wie", "webmeetings-word-by", is_free=True, beside=True)],
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
    versions = tuple(
        (str(version.version), str(version.version)) for version in reversed(paper.versions) if version.text
    )
    by = () if keeps(visit, paper.fact.table) else body_choices(sorted(visit.reader.bodies), visit.language)
    offer = Offer({"fact": paper.fact.stamp.id}, {"version": versions, "by": by})
    return look.form(visit, offer) if paper.versions else None


def looked_at(key: str, name: str, *, content: bytes, version: int, by: str, visit: Visit) -> ReturnedPage:
    """The page for a file: what it asks, and what this reader can choose of each."""
    found = paper(key, visit.view.as_of, reader=visit.reader)
    returned = meetings_word.taken_back(key, version, name=name, content=content, reader=visit.reader)
    offered = tuple(Choice) if keeps(visit, found.fact.table) else (Choice.OPEN, Choice.LEAVE)
    return ReturnedPage(found, version, name, by, returned, tuple(each.value for each in offered))
