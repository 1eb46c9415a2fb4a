# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is done with a proposed step, the round that proposes, and putting a ladder in force."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from regietafel.actions.services import escalation_steps
from regietafel.actions.services.escalation import adopt_ladder
from regietafel.actions.services.escalation_steps import Doing
from regietafel.actions.services.escalation_tables import table
from regietafel.actions.services.sweeping import sweep as run
from regietafel.actions.web.forms import agreement_in
from regietafel.actions.web.parts import KEYS, asked_ladder
from regietafel.base.messages import Refused
from regietafel.web.forms import acting_day, day_in, required
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

MOST = 200_000
"""Bytes; a table of a ladder is far smaller."""


@needs("agenda.supervise")
@require_POST
def take(request: Visited, fact: UUID) -> HttpResponse:
    """Take a proposed step, with a term where the rung sets one."""
    visit, term = request.visit, request.POST.get("termijn", "")
    until = day_in(term) if term else None
    escalation_steps.take(str(fact), doing(request.POST, visit), term=until, reader=visit.reader)
    return back(visit)


@needs("agenda.supervise")
@require_POST
def postpone(request: Visited, fact: UUID) -> HttpResponse:
    """Put a proposed step off to a day."""
    visit, given = request.visit, request.POST
    until = day_in(given.get("tot", ""))
    escalation_steps.postpone(str(fact), doing(given, visit), until=until, reader=visit.reader)
    return back(visit)


@needs("agenda.supervise")
@require_POST
def decline(request: Visited, fact: UUID) -> HttpResponse:
    """Do not take a proposed step."""
    visit, again = request.visit, request.POST.get("opnieuw", "")
    again_on = day_in(again) if again else None
    escalation_steps.decline(str(fact), doing(request.POST, visit), again_on=again_on, reader=visit.reader)
    return back(visit)


@needs("sweep.run")
@require_POST
def sweep(request: Visited) -> HttpResponse:
    """Propose what is due on the day of the page and was not proposed yet."""
    run(acting_day(request.visit), reader=request.visit.reader)
    return back(request.visit)


@needs("escalation.adopt")
@require_POST
def adopt(request: Visited) -> HttpResponse:
    """Put a ladder in force by an agreement: the table that was brought, else the one that stands."""
    visit, given = request.visit, request.POST
    adopt_ladder(
        brought(request),
        given.get("versie", "").strip(),
        decision=agreed(given, visit),
        on=day_in(given.get("dag", "")),
        reader=visit.reader,
    )
    return back(visit)


def agreed(given: QueryDict, visit: Visit) -> str:
    """The agreement that adopts it; a ladder does not come in force without one."""
    found = agreement_in(given, visit)
    if found is None:
        raise Refused("agenda-ladder-needs-basis")
    return found


def brought(request: Visited) -> str:
    """The table that goes in force."""
    file, visit = request.FILES.get("tabel"), request.visit
    if file is None:
        return table(KEYS[asked_ladder(visit)], visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    try:
        return str(file.read(MOST), "utf-8")
    except UnicodeDecodeError as error:
        raise Refused("escalation-bad-table", fault=str(error)) from error


def doing(given: QueryDict, visit: Visit) -> Doing:
    """Who acts, why, on the day of the page."""
    return Doing(given.get("wie", ""), required(given, "reden"), acting_day(visit))


def back(visit: Visit) -> HttpResponse:
    """To the page of the ladder that was acted on."""
    return redirect(visit.address("execution-ladder", ladder=visit.given.get("ladder")) + "#voorstellen")
