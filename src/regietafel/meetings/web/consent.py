# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is said to a decision from its page: voices, a written round, conditions, the sending, the outcome."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from regietafel.decisions.services import consenting as meetings_consenting
from regietafel.decisions.services.consenting import Outcome, Sending, Wanted
from regietafel.facts.papers import Became, Needs, Voice
from regietafel.meetings.web.parts import acting
from regietafel.web.forms import chosen, codes, day_in, required, said
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("table.speak")
@require_POST
def voice(request: Visited, fact: UUID) -> HttpResponse:
    """What a seat says."""
    given = request.POST
    meetings_consenting.say(
        str(fact),
        given.get("zetel", ""),
        voice=chosen(Voice, given.get("stem", "")),
        because=said(given, "reden"),
        acting=acting(request.visit),
    )
    return back(request, fact)


@needs("table.keep")
@require_POST
def round_opened(request: Visited, fact: UUID) -> HttpResponse:
    """Open a written round."""
    given = request.POST
    seats, term = codes(given, "zetels"), required(given, "termijn")
    meetings_consenting.open_round(str(fact), seats, term=term, acting=acting(request.visit))
    return back(request, fact)


@needs("table.keep")
@require_POST
def condition(request: Visited, fact: UUID) -> HttpResponse:
    """Let the decision hang on something."""
    given = request.POST
    by_day = given.get("voor", "")
    wanted = Wanted(
        chosen(Needs, given.get("soort", "")),
        required(given, "tekst"),
        on=given.get("waarop", "").strip() or None,
        by=given.get("wie", "").strip() or None,
        by_day=day_in(by_day) if by_day else None,
    )
    meetings_consenting.set_condition(str(fact), wanted, acting=acting(request.visit))
    return back(request, fact)


@needs("table.keep")
@require_POST
def met(request: Visited, fact: UUID, *, condition_id: UUID) -> HttpResponse:
    """Say that what a condition waits for is known."""
    because = required(request.POST, "reden")
    meetings_consenting.meet_condition(str(condition_id), because, acting=acting(request.visit))
    return back(request, fact)


@needs("table.keep")
@require_POST
def send(request: Visited, fact: UUID) -> HttpResponse:
    """Send what was agreed; refused while something is open, unless a reason is given."""
    given = request.POST
    version = given.get("versie", "")
    sending = Sending(
        codes(given, "aan"),
        by=given.get("wie", "").strip(),
        paper=given.get("stuk", "") or None,
        version=int(version) if version.isdigit() else None,
        although=said(given, "toch"),
    )
    meetings_consenting.send(str(fact), sending, acting=acting(request.visit))
    return back(request, fact)


@needs("table.keep")
@require_POST
def follow_up(request: Visited, fact: UUID) -> HttpResponse:
    """Put on record what became of it."""
    given = request.POST
    outcome = Outcome(
        chosen(Became, given.get("afloop", "")), required(given, "tekst"), given.get("wie", "").strip()
    )
    meetings_consenting.follow_up(str(fact), outcome, acting=acting(request.visit))
    return back(request, fact)


def back(request: Visited, fact: UUID) -> HttpResponse:
    """To the decision."""
    return redirect(request.visit.address("decision", str(fact)) + "#stand")
