# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The picture of the day on two pages: PDF to send, DOCX to go on with."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponse

from regietafel.reception.outlets.briefing import Briefing, docx, pdf
from regietafel.reception.services.briefing import briefing
from regietafel.reception.services.day import day_picture
from regietafel.web.exports import DOCX, PDF
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("picture.view")
def as_pdf(request: Visited) -> HttpResponse:
    """The PDF of the day of the page."""
    return _made(request, pdf, kind=PDF)


@needs("picture.view")
def as_docx(request: Visited) -> HttpResponse:
    """The same as DOCX."""
    return _made(request, docx, kind=DOCX)


def _made(request: Visited, make: Callable[[Briefing], bytes], *, kind: str) -> HttpResponse:
    visit = request.visit
    found = day_picture(visit.view.day, visit.view.as_of, reader=visit.reader)
    address = request.build_absolute_uri(visit.address("picture"))
    form = "pdf" if kind == PDF else "docx"
    response = HttpResponse(make(briefing(found, visit.language, address=address)), content_type=kind)
    response["Content-Disposition"] = f'inline; filename="dagbeeld-{visit.view.day.isoformat()}.{form}"'
    return response
