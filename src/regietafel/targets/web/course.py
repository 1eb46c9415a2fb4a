# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the supervisor does with a case beside its rungs: hold, resume, step down, excuse, share."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from regietafel.targets.services import supervising_course, supervising_steps
from regietafel.targets.services.supervising_course import Linking
from regietafel.targets.web.cases import back_to_cases
from regietafel.web.forms import acting_day, day_of, ground_of, whole_of
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("ladder.take")
@require_POST
def hold(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Hold the case, up to a day or until it is resumed."""
    visit, given = request.visit, request.POST
    supervising_course.hold(
        str(fact),
        reason=ground_of(given.get("grond", "")),
        on=acting_day(visit),
        until=day_of(given.get("tot", ""), "tot"),
        reader=visit.reader,
    )
    return back_to_cases(visit, period, code=code)


@needs("ladder.take")
@require_POST
def resume(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Go on with a case that is held."""
    visit, reason = request.visit, ground_of(request.POST.get("grond", ""))
    supervising_course.resume(str(fact), reason=reason, on=acting_day(visit), reader=visit.reader)
    return back_to_cases(visit, period, code=code)


@needs("ladder.take")
@require_POST
def step_down(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Go down to a lower rung, or to the foot of the ladder."""
    visit, given = request.visit, request.POST
    supervising_course.step_down(
        str(fact),
        given.get("trede") or None,
        reason=ground_of(given.get("grond", "")),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return back_to_cases(visit, period, code=code)


@needs("ladder.take")
@require_POST
def excuse(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Record an excuse; with numbers it is that COA linked too few people in time."""
    visit, given = request.visit, request.POST
    ground, on = ground_of(given.get("grond", "")), acting_day(visit)
    numbers = [given.get(name, "").strip() for name in ("gekoppeld", "nodig")]
    if any(numbers):
        linked, needed = whole_of(numbers[0], "gekoppeld"), whole_of(numbers[1], "nodig")
        supervising_course.excuse_linked(
            Linking(str(fact), linked, needed, ground), on=on, reader=visit.reader
        )
    else:
        supervising_steps.excuse(str(fact), ground=ground, on=on, reader=visit.reader)
    return back_to_cases(visit, period, code=code)


@needs("ladder.take")
@require_POST
def share(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Share with the PRT that the case is there."""
    visit = request.visit
    supervising_course.share(str(fact), on=acting_day(visit), reader=visit.reader)
    return back_to_cases(visit, period, code=code)
