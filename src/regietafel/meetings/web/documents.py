# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The documents of a meeting: each as a page, as PDF to send and as DOCX to go on with."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString, mark_safe

from regietafel.base.messages import Refused
from regietafel.facts.meetings import Document, MeetingConvened
from regietafel.meetings.services.bundling import bundle_of
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.publishing import Published, only_the_public, published
from regietafel.meetings.services.writing import writing_of
from regietafel.meetings.web.parts import wanted
from regietafel.minutes.outlets.documents import PaperForm, Writing, content_of, written
from regietafel.outlets.documents import html
from regietafel.web.exports import DOCX, PDF
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

KINDS = {PaperForm.PDF.value: PDF, PaperForm.DOCX.value: DOCX}
"""The forms that are files, with the kind that a browser is told."""


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One document of a meeting to read."""

    fact: MeetingConvened
    document: Document
    name: str
    body: SafeString


@needs("table.view")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The document as a page."""
    visit, which = request.visit, chosen(Document, document)
    if (public := public_of(str(fact), which, visit=visit)) is not None:
        return redirect(visit.address("meetings-public", public.fact.stamp.id, PaperForm.PDF.value))
    found = meeting(str(fact), visit.view.as_of, reader=visit.reader)
    body = html(content_of(writing(request, str(fact), document=which)), heading=1)
    name = word(f"webmeetings-document-{which.value}", visit.language)
    page = DocumentPage(found.fact, which, name, mark_safe(body))  # noqa: S308 - every text in it is escaped
    return render(request, "regietafel/pages/meetings_document.html", {"page": page, "visit": visit})


@needs("table.view")
def file(request: Visited, fact: UUID, *, document: str, form: str) -> HttpResponse:
    """The document as a file; a form we do not make is an address that does not exist."""
    if form not in KINDS:
        raise Refused("web-no-such-page")
    which = chosen(Document, document)
    if (public := public_of(str(fact), which, visit=request.visit)) is not None:
        return redirect(request.visit.address("meetings-public", public.fact.stamp.id, form))
    made = writing(request, str(fact), document=which)
    response = HttpResponse(written(made, PaperForm(form)), content_type=KINDS[form])
    name = f"{which.value}-{made.minutes.table}-{made.minutes.on}.{form}"
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


@needs("table.view")
def bundle(request: Visited, fact: UUID) -> HttpResponse:
    """Agenda and papers in one PDF, as far as this reader may see them."""
    visit, key = request.visit, str(fact)
    held = meeting(key, visit.view.as_of, reader=visit.reader).fact
    made = bundle_of(key, as_of=visit.view.as_of, wanted=wanted(request), reader=visit.reader)
    response = HttpResponse(made.pdf, content_type=PDF)
    response["Content-Disposition"] = f'inline; filename="bundel-{held.table}-{held.on}.pdf"'
    return response


def public_of(key: str, document: Document, *, visit: Visit) -> Published | None:
    """What was made public of it, for a reader who is not of the table; None for who may have the whole."""
    found = published(visit.view.as_of, reader=visit.reader, meeting_id=key, document=document.value)
    return only_the_public(found, reader=visit.reader)


def writing(request: Visited, key: str, *, document: Document) -> Writing:
    """What stands in the document for this reader."""
    visit = request.visit
    return writing_of(key, document, as_of=visit.view.as_of, wanted=wanted(request), reader=visit.reader)
