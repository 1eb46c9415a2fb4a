# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The annotated agenda of whoever is signed in: to read, and as DOCX to go on with."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe

from regietafel.facts.meetings import MeetingConvened
from regietafel.meetings.outlets.annotated import AnnotatedAgenda, annotated_agenda, annotated_content
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.numbers import Speaking
from regietafel.meetings.web.parts import wanted
from regietafel.outlets.documents import html
from regietafel.site.services.annotated_agenda import annotated
from regietafel.web.exports import DOCX
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@dataclass(frozen=True, slots=True)
class AnnotatedPage:
    """The annotated agenda of one member."""

    fact: MeetingConvened
    body: SafeString


@needs("table.follow")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The agenda with what it means for the reader."""
    visit = request.visit
    held = meeting(str(fact), visit.view.as_of, reader=visit.reader).fact
    body = html(annotated_content(agenda(request, fact)), heading=1)
    page = AnnotatedPage(held, mark_safe(body))  # noqa: S308 - every text in it is escaped
    return render(request, "regietafel/pages/meetings_annotated.html", {"page": page, "visit": visit})


@needs("table.follow")
def file(request: Visited, fact: UUID) -> HttpResponse:
    """The same as DOCX, on one page."""
    made = agenda(request, fact)
    response = HttpResponse(annotated_agenda(made).docx, content_type=DOCX)
    response["Content-Disposition"] = f'attachment; filename="geannoteerde-agenda-{made.on}.docx"'
    return response


def agenda(request: Visited, fact: UUID) -> AnnotatedAgenda:
    """The annotated agenda of the reader, on the day of the page."""
    visit, asked = request.visit, wanted(request)
    by = Speaking(visit.view.as_of, visit.language, visit.reader, asked.pages)
    return annotated(str(fact), on=visit.view.day, by=by)
