# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A version of a paper as a file to comment on in Word."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse

from regietafel.meetings.services import word as meetings_word
from regietafel.meetings.services.papers import paper
from regietafel.web.exports import DOCX
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


def _name(key: str, version: int, *, visit: Visit) -> str:
    """The name of the file that goes out: of the paper, with the version."""
    title = paper(key, visit.view.as_of, reader=visit.reader).fact.title.nl
    plain = "".join(each if each.isalnum() and each.isascii() else "-" for each in title.lower())
    return f"{'-'.join(part for part in plain.split('-') if part)[:60]}-v{version}.docx"
