# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Making a document of a meeting public: what is left out, what a person decides, and who releases it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe

from regietafel.access.visible import one
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import Document, MeetingConvened
from regietafel.meetings.services import publishing as meetings_publishing
from regietafel.meetings.services.publishing import Choices, Proposal
from regietafel.meetings.web.parts import acting
from regietafel.minutes.outlets.documents import content_of
from regietafel.outlets.documents import html
from regietafel.web.acts import To, act, on
from regietafel.web.exports import DOCX, PDF
from regietafel.web.form_view import FormView
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited

KINDS = {"pdf": PDF, "docx": DOCX, "json": "application/json", "txt": "text/plain; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class PublishingPage:
    """What would be published, and what is still to be decided."""

    meeting: MeetingConvened
    found: Proposal
    version: int = field(metadata={"help": "of what was laid ready; 0 while nothing was"})
    body: SafeString
    prepare: FormView | None
    release: FormView | None = field(metadata={"help": "where another laid it ready"})
    own: bool = field(metadata={"help": "this reader laid it ready, so another releases it"})


@needs("table.release")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The page."""
    page = build(str(fact), chosen(Document, document), visit=request.visit)
    context = {"page": page, "visit": request.visit}
    return render(request, "regietafel/pages/meetings_publish.html", context)


PUBLISH_PAGE = on("meetings-publish", "fact", "document")


@act("meetings-publish-prepare", "table.keep", button="webmeetings-publish-prepare", page=PUBLISH_PAGE)
def prepare(visit: Visit, *, request: Visited, fact: UUID, document: str) -> None:
    """Lay it ready with the choices of the form."""
    given, which = request.POST, chosen(Document, document)
    version = int(given["versie"]) if given.get("versie", "").isdecimal() else 0
    choices, by = choices_in(given), acting(visit)
    meetings_publishing.prepare(str(fact), which, choices=choices, version=version, acting=by)


@act(
    "meetings-publish-release",
    "table.release",
    button="webmeetings-publish-release",
    lead="webmeetings-publish-ready",
    page=PUBLISH_PAGE,
)
def release(visit: Visit, *, fact: UUID, document: str) -> To:
    """Release what another laid ready."""
    made = meetings_publishing.release(str(fact), chosen(Document, document), acting=acting(visit))
    return To("meetings-table", (made.by,), at="openbaar")


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
    here = Offer({"fact": key, "document": document.value})
    return PublishingPage(
        meeting,
        found,
        version=found.prepared.version if found.prepared else 0,
        body=mark_safe(html(content_of(found.writing), heading=2)),  # noqa: S308 - every text in it is escaped
        prepare=prepare.form(visit, replace(here, thing=meeting.table)),
        release=_release(found, here, visit=visit) if not own and not found.suspects else None,
        own=own,
    )


def _release(found: Proposal, here: Offer, *, visit: Visit) -> FormView | None:
    """The button to release what was laid ready."""
    if found.prepared is None:
        return None
    return release.form(visit, replace(here, says={"by": found.prepared.by}))
