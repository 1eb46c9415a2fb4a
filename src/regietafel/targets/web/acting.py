# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record from the page of a municipality: swaps, disputes, and the answers to them."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from regietafel.base.messages import Said
from regietafel.reception.web.contested import contest_of
from regietafel.targets.services import swapping as targets_swapping
from regietafel.targets.web.parts import period_of
from regietafel.web.forms import acting_day, choice, ground_of, whole_of
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("targets.swap")
@require_POST
def swap(request: Visited, period: str, *, code: str) -> HttpResponse:
    """Propose a swap; whether this reader may is for the service to say."""
    visit, given = request.visit, request.POST
    persons = whole_of(given.get("aantal", ""), "aantal")
    change = persons if given.get("richting") == "neemt" else -persons
    targets_swapping.propose_swap(
        {code: change, given.get("met", ""): -change},
        by=code,
        period=period_of(period),
        ground=ground_of(given.get("grond", "")),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return redirect(visit.address("targets-municipality", period, code) + "#ruil")


@needs("targets.swap")
@require_POST
def answer_swap(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Accept a proposed swap, or refuse it."""
    visit, said = request.visit, request.POST.get("grond", "").strip()
    targets_swapping.answer_swap(
        str(fact),
        area=code,
        accepted=choice(request.POST.get("antwoord", "")) == "ja",
        ground=Said(said) if said else None,
        on=acting_day(visit),
        reader=visit.reader,
    )
    return redirect(visit.address("targets-municipality", period, code) + "#ruil")


@needs("targets.dispute")
@require_POST
def dispute(request: Visited, period: str, *, code: str) -> HttpResponse:
    """Contest a figure about the own municipality."""
    visit, given = request.visit, request.POST
    targets_swapping.contest(contest_of(given), area=code, on=acting_day(visit), reader=visit.reader)
    return redirect(visit.address("targets-municipality", period, code) + "#betwisting")


@needs("targets.answer")
@require_POST
def answer_dispute(request: Visited, period: str, *, code: str, fact: UUID) -> HttpResponse:
    """Answer a dispute for the source of the figure."""
    visit = request.visit
    targets_swapping.answer_contest(
        str(fact),
        by=next(iter(sorted(visit.reader.bodies)), ""),
        ground=ground_of(request.POST.get("grond", "")),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return redirect(visit.address("targets-municipality", period, code) + "#betwisting")
