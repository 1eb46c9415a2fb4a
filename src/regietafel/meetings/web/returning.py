# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper back from Word: what a returned file asks is looked at, and taken in as is chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Refused
from regietafel.meetings.services import word as meetings_word
from regietafel.meetings.services.papers import PaperView, paper
from regietafel.meetings.services.word import Choice
from regietafel.meetings.sources.word import Asked, Returned
from regietafel.meetings.web.parts import acting, keeps
from regietafel.meetings.web.wording import REQUESTS_PAGE
from regietafel.web import kept_files
from regietafel.web.acts import act
from regietafel.web.form_view import FormView
from regietafel.web.forms import chosen
from regietafel.web.inputs import Sent, asked, select
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited

KEPT = "word-returned"
ENDINGS = (".docx",)
ReturnedFile = Annotated[
    Sent,
    asked(
        "bestand",
        "webmeetings-word-file",
        accept=".docx",
        missing="importing-no-file",
        about=("importing-wrong-file",),
    ),
]


@dataclass(frozen=True, slots=True)
class ReturnedPage:
    """What a returned file asks, to be looked at before anything goes on record."""

    found: PaperView
    version: int
    name: str
    by: str = field(metadata={"help": "the body that the requests are recorded for"})
    returned: Returned
    choices: tuple[str, ...]
    confirm: FormView | None


@act(
    "meetings-word-look",
    "table.speak",
    words="webmeetings-word-back",
    button="webmeetings-word-look",
    lead="webmeetings-word-how",
    page=REQUESTS_PAGE,
    is_first=False,
)
def look(
    visit: Visit,
    *,
    request: Visited,
    fact: UUID,
    sent: ReturnedFile,
    version: Annotated[int, select("versie", "web-version")],
    by: Annotated[str, select("wie", "webmeetings-word-by", is_free=True, beside=True)],
) -> HttpResponse:
    """Show what a returned file asks; nothing goes on record."""
    place = kept_files.sent(sent, endings=ENDINGS)
    returned = meetings_word.taken_back(
        str(fact), version, name=place.name, content=place.read_bytes(), reader=visit.reader
    )
    said = {"versie": str(version), "wie": by, "stuk": str(fact), "naam": place.name}
    kept_files.remember(request, KEPT, place=place, asked=said)
    page = build(paper(str(fact), visit.view.as_of, reader=visit.reader), returned, said=said, visit=visit)
    return render(request, "regietafel/pages/meetings_word.html", {"page": page, "visit": visit})


@act("meetings-word-confirm", "table.speak", button="webmeetings-word-take", page=REQUESTS_PAGE)
def confirm(visit: Visit, *, request: Visited, fact: UUID) -> None:
    """Take in what was chosen of the file that was looked at, all of it or nothing."""
    place, kept = kept_files.waiting(request, KEPT)
    if kept["stuk"] != str(fact):
        raise Refused("importing-nothing-kept")
    version, content = int(kept["versie"]), place.read_bytes()
    found = meetings_word.taken_back(
        str(fact), version, name=place.name, content=content, reader=visit.reader
    )
    choices = _chosen(found.asked, request)
    meetings_word.take_in(str(fact), choices, version=version, by=kept["wie"], acting=acting(visit))
    place.unlink()


def build(found: PaperView, returned: Returned, *, said: dict[str, str], visit: Visit) -> ReturnedPage:
    """What a file asks, with what this reader can do with each request."""
    offered = tuple(Choice) if keeps(visit, found.fact.table) else (Choice.OPEN, Choice.LEAVE)
    return ReturnedPage(
        found,
        int(said["versie"]),
        said["naam"],
        said["wie"],
        returned,
        tuple(each.value for each in offered),
        confirm.form(visit, Offer({"fact": found.fact.stamp.id})),
    )


def _chosen(asked: tuple[Asked, ...], request: Visited) -> list[tuple[Asked, Choice]]:
    given = request.POST
    return [
        (each, chosen(Choice, given.get(f"keuze-{place}", Choice.LEAVE.value)))
        for place, each in enumerate(asked, start=1)
    ]
