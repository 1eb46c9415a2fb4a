# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the supervisor puts on record: a case, a rung taken or declined, a piece on file, the end."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.views.decorators.http import require_POST

from regietafel.base.messages import Said
from regietafel.facts.ladders import ClosedBecause, FileKind
from regietafel.targets.services import supervising_steps
from regietafel.targets.services.supervising_steps import OWN_FILE, Piece, Sharing, Step, Term
from regietafel.targets.web.cases import back_to_cases
from regietafel.targets.web.parts import period_of
from regietafel.web.forms import acting_day, chosen, day_of, ground_of, whole_of
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

E = TypeVar("E", bound=StrEnum)


@needs("ladder.take")
@require_POST
def open_case(request: Visited, period: str, *, code: str) -> HttpResponse:
    """Open a case about what is still owed of a half-year that is over."""
    visit = request.visit
    matter = period_of(request.POST.get("herkomst", ""))
    supervising_steps.open_case(code, matter, on=acting_day(visit), reader=visit.reader)
    return back_to_cases(visit, period, code=code)


@needs("ladder.take")
@require_POST
def take(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Take a rung; what is not lawful yet is refused with the article."""
    visit, given = request.visit, request.POST
    urgency = given.get("spoed", "").strip()
    step = Step(
        str(fact),
        given.get("trede", ""),
        acting_day(visit),
        ground_of(given.get("grond", "")),
        terms=terms_of(given),
        urgency=Said(urgency) if urgency else None,
    )
    supervising_steps.take(step, sharing=sharing_of(visit, given, code=code), reader=visit.reader)
    return back_to_cases(visit, period, code=code)


@needs("ladder.take")
@require_POST
def decline(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Do not take the proposed rung, with the reason."""
    visit, given = request.visit, request.POST
    supervising_steps.decline(
        str(fact),
        given.get("trede", ""),
        reason=Said(given.get("grond", "").strip()),
        on=acting_day(visit),
        again_on=day_of(given.get("opnieuw", ""), "opnieuw"),
        reader=visit.reader,
    )
    return back_to_cases(visit, period, code=code)


@needs("ladder.take")
@require_POST
def put_on_file(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Put a piece on the file of the case."""
    visit, given = request.visit, request.POST
    piece = Piece(
        str(fact),
        chosen(FileKind, given.get("soort", "")),
        Said(given.get("titel", "").strip()),
        acting_day(visit),
        document=given.get("kenmerk", "").strip() or None,
        sharing=sharing_of(visit, given, code=code),
    )
    supervising_steps.put_on_file(piece, reader=visit.reader)
    return back_to_cases(visit, period, code=code)


@needs("ladder.take")
@require_POST
def close(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Close the case."""
    visit, given = request.visit, request.POST
    supervising_steps.close_case(
        str(fact),
        chosen(ClosedBecause, given.get("reden", "")),
        ground=ground_of(given.get("grond", "")),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_cases(visit, period, code=code)


def terms_of(given: QueryDict) -> tuple[Term, ...]:
    """The term a decision sets, where one is filled in."""
    until = day_of(given.get("termijn", ""), "termijn")
    if until is None:
        return ()
    persons = given.get("personen", "").strip()
    return (
        Term(
            until, ground_of(given.get("resultaat", "")), whole_of(persons, "personen") if persons else None
        ),
    )


def sharing_of(visit: Visit, given: QueryDict, *, code: str) -> Sharing:
    """For the supervisor alone, unless somebody ticks that it is public or shared with the PRT."""
    if given.get("openbaar"):
        return Sharing(public=True)
    within = visit.country.areas.province_of(code).code
    return Sharing((f"PRT-{within}",)) if given.get("prt") else OWN_FILE
