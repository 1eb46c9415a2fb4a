# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record from the page of a measure or an action by those who carry it out or ask about it."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.views.decorators.http import require_POST

from regietafel.actions.services import answers as agenda_answers
from regietafel.actions.services import recording as agenda_recording
from regietafel.actions.services.recording import Line
from regietafel.actions.web.parts import back_to_course
from regietafel.facts.actions import NoteKind
from regietafel.web.forms import acting_day, chosen, day_in, required
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("agenda.note")
@require_POST
def note(request: Visited, about: str) -> HttpResponse:
    """Write a line in the log: progress, evidence, an obstacle or its end, a milestone reached."""
    visit = request.visit
    agenda_recording.note(line_of(request.POST, about), on=acting_day(visit), reader=visit.reader)
    return back_to_course(visit, about)


@needs("agenda.note")
@require_POST
def ask(request: Visited, about: str) -> HttpResponse:
    """Ask for a change of a measure or an action."""
    visit, given = request.visit, request.POST
    agenda_answers.ask_change(
        about,
        given.get("wie", ""),
        text=required(given, "tekst"),
        decision=None,
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_course(visit, about)


@needs("agenda.hold")
@require_POST
def milestone(request: Visited, fact: UUID) -> HttpResponse:
    """Set a milestone."""
    visit, given = request.visit, request.POST
    agenda_recording.set_milestone(
        str(fact),
        required(given, "titel"),
        latest=day_in(given.get("dag", "")),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_course(visit, str(fact))


@needs("agenda.hold")
@require_POST
def done(request: Visited, fact: UUID) -> HttpResponse:
    """Say that it is done, in one province or as a whole; the table confirms."""
    visit, given = request.visit, request.POST
    agenda_answers.report_done(
        str(fact),
        given.get("wie", ""),
        ground=required(given, "grond"),
        province=given.get("provincie", "") or None,
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_course(visit, str(fact))


def line_of(given: QueryDict, about: str) -> Line:
    """The line of the log that a form holds."""
    return Line(
        about,
        chosen(NoteKind, given.get("soort", "")),
        required(given, "tekst"),
        given.get("wie", ""),
        province=given.get("provincie", "") or None,
        document=given.get("stuk", "").strip() or None,
        ends=given.get("einde", "") or None,
    )
