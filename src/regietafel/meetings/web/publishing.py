# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Making a document of a meeting public: what is left out, what a person decides, and who releases it."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_POST

from regietafel.access.visible import one
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import Document, MeetingConvened
from regietafel.meetings.services import publishing as meetings_publishing
from regietafel.meetings.services.publishing import Choices, Proposal
from regietafel.meetings.web.parts import acting, keeps
from regietafel.minutes.outlets.documents import content_of
from regietafel.outlets.documents import html
from regietafel.web.exports import DOCX, PDF
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

KINDS = {"pdf": PDF, "docx": DOCX, "json": "application/json", "txt": "text/plain; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class PublishingPage:
    """What would be published, and what is still to be decided."""

    meeting: MeetingConvened
    found: Proposal
    version: int = field(metadata={"help": "of what was laid ready; 0 while nothing was"})
    body: SafeString
    keeps: bool
    may_release: bool = field(metadata={"help": "another laid it ready, and this reader may release it"})
    own: bool = field(metadata={"help": "this reader laid it ready, so another releases it"})
    can_act: bool


@needs("table.release")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The page."""
    page = build(str(fact), chosen(Document, document), visit=request.visit)
    context = {"page": page, "visit": request.visit}
    return render(request, "regietafel/pages/meetings_publish.html", context)


@needs("table.keep")
@require_POST
def prepare(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Lay it ready with the choices of the form."""
    visit, given, which = request.visit, request.POST, chosen(Document, document)
    version = int(given["versie"]) if given.get("versie", "").isdecimal() else 0
    meetings_publishing.prepare(
        str(fact), which, choices=choices_in(given), version=version, acting=acting(visit)
    )
    return redirect(visit.address("meetings-publish", str(fact), document))


@needs("table.release")
@require_POST
def release(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Release what another laid ready."""
    visit = request.visit
    made = meetings_publishing.release(str(fact), chosen(Document, document), acting=acting(visit))
    return redirect(visit.address("meetings-table", made.by) + "#openbaar")


@needs("table.view")
def public(request: Visited, fact: UUID, *, form: str) -> HttpResponse:
    """A document as it was made public, in one of its forms."""
    visit = request.visit
    found = meetings_publishing.published(visit.view.as_of, reader=visit.reader, ids=str(fact))
    if not found or form not in KINDS:
        raise Refused("web-no-such-page")
    response = HttpResponse(found[0].content(form), content_type=KINDS[form])
    response["Content-Disposition"] = f'inline; filename="{found[0].fact.document.value}-{fact}.{form}"'
    return response


def choices_in(given: QueryDict) -> Choices:
    """Whose name is shown, and of each word that looks like a name whether it stays and why."""
    words = given.getlist("woord")
    done = [(word, given.get(f"doe-{at}"), given.get(f"reden-{at}", "")) for at, word in enumerate(words)]
    kept = {word: why for word, do, why in done if do == "toon"}
    hidden = frozenset(word for word, do, _ in done if do == "weg")
    return Choices(frozenset(given.getlist("toon")), kept, hidden)


def build(key: str, document: Document, *, visit: Visit) -> PublishingPage:
    """The proposal as it now stands, for this reader."""
    found = meetings_publishing.proposal(key, document, acting=acting(visit))
    meeting = one(MeetingConvened, key, as_of=AsOf(), reader=visit.reader)
    own = found.prepared is not None and found.prepared.by == visit.reader.actor
    return PublishingPage(
        meeting,
        found,
        version=found.prepared.version if found.prepared else 0,
        body=mark_safe(html(content_of(found.writing), heading=2)),  # noqa: S308 - every text in it is escaped
        keeps=keeps(visit, meeting.table),
        may_release=found.prepared is not None and not own and not found.suspects,
        own=own,
        can_act=visit.view.can_act,
    )
