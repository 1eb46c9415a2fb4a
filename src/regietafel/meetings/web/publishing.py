# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Making a document of a meeting public: what is left out, what a person decides, and who releases it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe

from regietafel.access.acting import Acting
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
from regietafel.web.inputs import hidden
from regietafel.web.offers import Offer
from regietafel.web.rows import rows
from regietafel.web.visit import Visit, Visited

PUBLISH = on("meetings-publish", "fact", "document")
KINDS = {"pdf": PDF, "docx": DOCX, "json": "application/json", "txt": "text/plain; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class PublishingPage:
    """What would be published, and what is still to be decided."""

    meeting: MeetingConvened
    found: Proposal
    body: SafeString
    own: bool = field(metadata={"help": "this reader laid it ready, so another releases it"})
    prepare: FormView | None
    named: frozenset[str] = field(metadata={"help": "whose name is shown"})
    words: tuple[tuple[str, bool, str | None], ...] = field(
        metadata={"help": "that look like a name; whether left out, else why it stays, as it was typed"}
    )
    release: FormView | None = field(metadata={"help": "another laid it ready, and this reader may release"})


@needs("table.release")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The page."""
    page = build(str(fact), chosen(Document, document), visit=request.visit)
    context = {"page": page, "visit": request.visit}
    return render(request, "regietafel/pages/meetings_publish.html", context)


def choices_in(given: QueryDict) -> Choices:
    """Whose name is shown, and of each word that looks like a name whether it stays and why."""
    words = given.getlist("woord")
    done = [(word, given.get(f"doe-{at}"), given.get(f"reden-{at}", "")) for at, word in enumerate(words)]
    kept = {word: why for word, do, why in done if do == "toon"}
    hidden = frozenset(word for word, do, _ in done if do == "weg")
    return Choices(frozenset(given.getlist("toon")), kept, hidden)


@act(
    "meetings-publish-prepare",
    "table.keep",
    button="webmeetings-publish-prepare",
    page=PUBLISH,
)
def prepare(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    version: Annotated[int, hidden("versie", apart=False)],
    choices: Annotated[Choices, rows(choices_in)],
) -> None:
    """Lay it ready with the choices of the form."""
    which, by = chosen(Document, document), acting(visit)
    meetings_publishing.prepare(str(fact), which, choices=choices, version=version, acting=by)


@act(
    "meetings-publish-release",
    "table.release",
    button="webmeetings-publish-release",
    lead="webmeetings-publish-ready",
    page=PUBLISH,
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


def build(key: str, document: Document, *, visit: Visit) -> PublishingPage:
    """The proposal as it now stands, for this reader; where it comes back, with what was chosen."""
    by = Acting(visit.reader, visit.view.day)
    found = meetings_publishing.proposal(key, document, acting=by)
    meeting = one(MeetingConvened, key, as_of=AsOf(), reader=visit.reader)
    ready = found.prepared
    place = {"fact": key, "document": document.value}
    offer = Offer(place, starts={"version": ready.version if ready else 0}, thing=meeting.table)
    form = prepare.form(visit, offer)
    typed = choices_in(form.tried.given) if form and form.tried else found.choices
    return PublishingPage(
        meeting,
        found,
        body=mark_safe(html(content_of(found.writing), heading=2)),  # noqa: S308 - every text in it is escaped
        own=ready is not None and ready.by == visit.reader.actor,
        prepare=form,
        named=typed.named,
        words=tuple(
            (suspect, suspect in typed.hidden, typed.kept.get(suspect)) for suspect in found.suspects
        ),
        release=_release(found, meeting, place=place, visit=visit),
    )


def _release(
    found: Proposal, meeting: MeetingConvened, *, place: Mapping[str, str], visit: Visit
) -> FormView | None:
    """For another than who laid it ready, once nothing is undecided."""
    ready = found.prepared
    if ready is None or ready.by == visit.reader.actor or found.suspects:
        return None
    return release.form(visit, Offer(place, says={"by": ready.by}, thing=meeting.table))
