# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper with its versions, what changed between them, and what was asked about its wording."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.text import Truncator

from regietafel.areas.bodies import codes_of
from regietafel.base.messages import Refused, Said
from regietafel.facts.papers import PaperVersion
from regietafel.meetings.rules.differences import Change, ChangeKind, anchors, paragraphs
from regietafel.meetings.services import papers as meetings_papers
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.paper_files import content_of, text_in
from regietafel.meetings.services.papers import File, PaperView, Wish
from regietafel.meetings.web.paper_flow import PaperFlow, flow
from regietafel.meetings.web.paper_requests import RequestLine, requests
from regietafel.meetings.web.parts import PAPER, REQUESTS, acting, of_meeting
from regietafel.meetings.web.returned import word_back
from regietafel.web.acts import To, act
from regietafel.web.bodies import body_choices
from regietafel.web.form_view import Choices, FormView, Kind
from regietafel.web.gate import needs
from regietafel.web.inputs import Sent, asked, hidden, line, select, ticks
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One paper."""

    found: PaperView
    text: tuple[tuple[bool, str], ...] = field(
        metadata={"help": "the paragraphs of the last version; true for a heading"}
    )
    flow: PaperFlow
    changes: tuple[Change, ...] = field(
        metadata={"help": "from the version before the last one; what stayed is left out"}
    )
    open_requests: int
    requests: tuple[RequestLine, ...]
    add: FormView | None
    word: FormView | None = field(metadata={"help": "to bring back a file with comments"})
    ask: FormView | None


@needs("table.view")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The page of one paper."""
    visit = request.visit
    found = meetings_papers.paper(str(fact), visit.view.as_of, reader=visit.reader)
    context = {"page": build(found, visit), "visit": visit}
    return render(request, "regietafel/pages/meetings_paper.html", context)


@needs("table.view")
def version(request: Visited, fact: UUID, *, version: int) -> HttpResponse:
    """The file of one version, as it was handed in."""
    visit = request.visit
    found = meetings_papers.paper(str(fact), visit.view.as_of, reader=visit.reader)
    asked = next((each for each in found.versions if each.version == version), None)
    if asked is None:
        raise Refused("version-not-there", version=version)
    return file_response(asked)


@dataclass(frozen=True, slots=True)
class PaperInput:
    """A paper with its first version, under an item where it belongs to one."""

    under: Annotated[str | None, hidden("punt")]
    title: Annotated[Said, line("titel", "webmeetings-paper-title")]
    owner: Annotated[str | None, asked("eigenaar", "webmeetings-owner", kind=Kind.BODY, beside=True)]
    sent: Annotated[Sent, asked("bestand", "webmeetings-file-choose")]
    public: Annotated[bool, asked("openbaar", "webmeetings-public")]


@act(
    "meetings-file",
    "table.keep",
    words="webmeetings-file",
    page=of_meeting,
    is_first=False,
)
def file(visit: Visit, *, fact: UUID, given: PaperInput) -> To:
    """Put a paper before the table, with its first version; from there one goes on to its page."""
    by, first = acting(visit), version_of(given.sent)
    owner = codes_of([given.owner], field="eigenaar")[0] if given.owner else None
    table = meeting(str(fact), visit.view.as_of, reader=visit.reader).fact.table
    made = meetings_papers.file_paper(
        given.title, table=table, item=given.under, owner=owner, public=given.public, acting=by
    )
    meetings_papers.add_version(made.stamp.id, first, after=0, acting=by)
    return To("meetings-paper", (made.stamp.id,))


@act(
    "meetings-paper-add",
    "table.keep",
    words="webmeetings-version-add",
    page=PAPER,
)
def add(
    visit: Visit,
    *,
    fact: UUID,
    after: Annotated[int, hidden("na", apart=False)],
    sent: Annotated[Sent, asked("bestand", "webmeetings-file-choose")],
    processes: Annotated[tuple[str, ...], ticks("verwerkt", "webmeetings-processes")],
) -> None:
    """Add a version after the one that was read, with the requests it carries out."""
    file, by = version_of(sent), acting(visit)
    meetings_papers.add_version(str(fact), file, after=after, processes=processes, acting=by)


@act("meetings-paper-ask", "table.speak", words="webmeetings-ask", page=REQUESTS)
def ask(
    visit: Visit,
    *,
    fact: UUID,
    version: Annotated[int, hidden("versie", apart=False)],
    by: Annotated[str, select("wie", "webmeetings-by-whom")],
    anchor: Annotated[
        str,
        select("plaats", "webmeetings-anchor", is_free=True, about=("wording-no-such-place",)),
    ],
    asks: Annotated[Said, asked("vraag", "webmeetings-ask-what", rows=3)],
) -> None:
    """Ask for another wording at a place in a version."""
    meetings_papers.ask_wording(str(fact), Wish(by, version, anchor, asks), acting=acting(visit))


def version_of(sent: Sent) -> File:
    """A version as it was sent, with its plain text where it has one."""
    return File(sent.name, sent.kind, sent.content, text=text_in(sent.content, sent.name))


def file_response(asked: PaperVersion) -> HttpResponse:
    """The bytes of a version; never shown in the page itself, whatever is in them."""
    response = HttpResponse(content_of(asked), content_type="application/octet-stream")
    bare = asked.name.replace('"', "").replace("\n", "")
    response["Content-Disposition"] = f'attachment; filename="{bare}"'
    return response


def build(found: PaperView, visit: Visit) -> PaperPage:
    """The paper with its last text and the change that led to it."""
    key = found.fact.stamp.id
    last = found.versions[-1].version if found.versions else 0
    text = meetings_papers.text_of(key, last, reader=visit.reader) if last else None
    changes = meetings_papers.changes(key, old=last - 1, new=last, reader=visit.reader) if last > 1 else ()
    places = tuple((anchor, Truncator(anchor).chars(80)) for anchor in anchors(text)) if text else ()
    return PaperPage(
        found,
        text=tuple((part.startswith("#"), part.lstrip("#").strip()) for part in paragraphs(text or "")),
        flow=flow(found, visit),
        changes=tuple(change for change in changes if change.kind is not ChangeKind.SAME),
        open_requests=sum(1 for request in found.requests if request.open),
        requests=requests(found, visit),
        add=_add(found, visit),
        word=word_back(found, visit),
        ask=_ask(found, last, places=places, visit=visit) if last else None,
    )


def _add(found: PaperView, visit: Visit) -> FormView | None:
    """The next version, with the accepted requests that it can carry out."""
    starts = {"after": len(found.versions)}
    choices = {"processes": found.to_process}
    return add.form(visit, Offer(_place(found), choices, starts, thing=found.fact.table))


def _ask(found: PaperView, last: int, *, places: Choices, visit: Visit) -> FormView | None:
    """Another wording, at a heading or paragraph of the last version where its text can be read."""
    choices = {"by": body_choices(sorted(visit.reader.bodies), visit.language), "anchor": places}
    return ask.form(visit, Offer(_place(found), choices, {"version": last}))


def _place(found: PaperView) -> dict[str, str]:
    return {"fact": found.fact.stamp.id}
