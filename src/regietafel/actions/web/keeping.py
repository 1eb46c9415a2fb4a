# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What who keeps the register, or watches over it, puts on record from the page of a measure or an action."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from regietafel.actions.services import answers as agenda_answers
from regietafel.actions.services import recording as agenda_recording
from regietafel.actions.services.answers import Answer
from regietafel.actions.services.recording import Assignment
from regietafel.actions.web.forms import TABLE, agreement_in
from regietafel.actions.web.parts import back_to_course
from regietafel.facts.actions import MeasureState, RequestAnswer
from regietafel.web.forms import acting_day, choice, chosen, codes, day_in, required, said
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@needs("agenda.keep")
@require_POST
def answer(request: Visited, about: str, *, fact: UUID) -> HttpResponse:
    """What the table says to a request for change."""
    visit, given = request.visit, request.POST
    agenda_answers.answer_change(
        str(fact),
        chosen(RequestAnswer, given.get("antwoord", "")),
        words=words_of(given, visit),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_course(visit, about)


@needs("agenda.keep")
@require_POST
def answer_done(request: Visited, about: str, *, fact: UUID) -> HttpResponse:
    """The table confirms that it is done, or does not."""
    visit, given = request.visit, request.POST
    agenda_answers.answer_done(
        str(fact),
        confirmed=choice(given.get("antwoord", "")) == "ja",
        words=words_of(given, visit),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_course(visit, about)


@needs("agenda.keep")
@require_POST
def assign(request: Visited, fact: UUID) -> HttpResponse:
    """Set holders, supervisors and term."""
    visit, given = request.visit, request.POST
    latest = given.get("dag", "")
    to = Assignment(
        codes(given, "houders"),
        codes(given, "toezicht"),
        said(given, "termijn"),
        day_in(latest) if latest else None,
    )
    decision = agreement_in(given, visit)
    agenda_recording.assign(str(fact), to, decision=decision, on=acting_day(visit), reader=visit.reader)
    return back_to_course(visit, str(fact))


@needs("agenda.keep")
@require_POST
def place(request: Visited, fact: UUID) -> HttpResponse:
    """Put it below a measure, in provinces, after other actions."""
    visit, given = request.visit, request.POST
    agenda_recording.place(
        str(fact),
        measure=given.get("maatregel", "") or None,
        provinces=given.getlist("provincie"),
        after=given.getlist("na"),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_course(visit, str(fact))


@needs("agenda.keep")
@require_POST
def drop(request: Visited, fact: UUID) -> HttpResponse:
    """Put on record that it will not be carried out."""
    visit, given = request.visit, request.POST
    agenda_recording.drop(
        str(fact),
        ground=required(given, "grond"),
        decision=agreement_in(given, visit),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_course(visit, str(fact))


@needs("agenda.supervise")
@require_POST
def notice(request: Visited, fact: UUID) -> HttpResponse:
    """Tell a holder that the term has passed; only after that it is shown as late."""
    visit, given = request.visit, request.POST
    agenda_recording.give_notice(
        str(fact),
        given.get("houder", ""),
        by=given.get("wie", ""),
        text=required(given, "tekst"),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_course(visit, str(fact))


@needs("agenda.keep")
@require_POST
def state(request: Visited, number: str) -> HttpResponse:
    """Put on record how far a measure is."""
    visit, given = request.visit, request.POST
    agenda_recording.set_state(
        number,
        chosen(MeasureState, given.get("stand", "")),
        ground=required(given, "grond"),
        decision=agreement_in(given, visit),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return redirect(visit.address("execution-measure", number) + "#verloop")


@needs("agenda.keep")
@require_POST
def list_measure(request: Visited) -> HttpResponse:
    """Put a measure in the register."""
    visit, given = request.visit, request.POST
    made = agenda_recording.list_measure(
        given.get("nummer", "").strip(),
        required(given, "titel"),
        goal=said(given, "doel"),
        decision=agreement_in(given, visit),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return redirect(visit.address("execution-measure", made.number))


def words_of(given: QueryDict, visit: Visit) -> Answer:
    """The words of the table, and the agreement they rest on where there is one."""
    return Answer(TABLE, required(given, "tekst"), agreement_in(given, visit))
