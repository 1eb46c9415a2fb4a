# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The calendar of a table, at its secret address."""

from __future__ import annotations

from functools import partial

from django.conf import settings
from django.http import HttpResponse

from regietafel.meetings.services import calendar as meetings_calendar
from regietafel.outlets.calendar import MEDIA
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("calendar.view")
def calendar(request: Visited, token: str) -> HttpResponse:
    """The calendar that the address opens, for whoever has it; nothing where it was withdrawn."""
    visit = request.visit
    page = partial(visit.absolute, "meetings-meeting")
    made = meetings_calendar.feed(token, language=visit.language, sender=settings.MAIL_FROM, page=page)
    return HttpResponse(made, content_type=f"{MEDIA}; charset=utf-8")
