# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sharing a version with named receivers: sent, received, agreed or objected to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.areas.bodies import body_named
from regietafel.base.bodies import Body
from regietafel.base.messages import Refused
from regietafel.facts.dispatches import Answer
from regietafel.tasks.services import dispatching
from regietafel.tasks.services.dispatching import DispatchState
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web.parts import standing_of
from regietafel.tasks.web.receivers import receivers
from regietafel.web.forms import acting_day
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class StateView:
    """How one version stands with one receiver, and what this reader can do about it."""

    state: DispatchState
    body: Body
    status: str = field(metadata={"help": "sent, received, agreed, objects"})
    is_mine: bool = field(metadata={"help": "this reader speaks for the receiver"})
    embargoed: bool


@dataclass(frozen=True, slots=True)
class DispatchPage:
    """Every dispatch of a distribution that this reader may see."""

    standing: Standing
    states: tuple[StateView, ...]
    may_send: bool
    unsent: tuple[Body, ...] = field(metadata={"help": "who has not been sent this version"})


@needs("dispatch.view")
def view(request: Visited, series: str) -> HttpResponse:
    """The register of dispatches."""
    visit = request.visit
    page = build(standing_of(visit, series), visit)
    return render(request, "regietafel/pages/dispatch.html", {"page": page, "visit": visit})


@needs("dispatch.send")
@require_POST
def send(request: Visited, series: str) -> HttpResponse:
    """Put on record that this version was shared."""
    visit = request.visit
    dispatching.send(
        standing_of(visit, series).distribution,
        request.POST.getlist("ontvanger"),
        on=acting_day(visit),
        embargo=_day(request.POST.get("embargo", "")),
        reader=visit.reader,
    )
    return redirect(visit.address("dispatch", series))


@needs("dispatch.view")
@require_POST
def receive(request: Visited, series: str, *, fact: UUID) -> HttpResponse:
    """Put on record that the receiver has it; whether this reader may is for the service to say."""
    visit = request.visit
    dispatching.receive(str(fact), on=acting_day(visit), as_of=visit.view.as_of, reader=visit.reader)
    return redirect(visit.address("dispatch", series))


@needs("dispatch.view")
@require_POST
def react(request: Visited, series: str, *, fact: UUID) -> HttpResponse:
    """Put on record what the receiver says."""
    visit, said = request.visit, request.POST.get("antwoord", "")
    if said not in {answer.value for answer in Answer}:
        raise Refused("web-dispatch-no-answer")
    dispatching.react(
        str(fact),
        Answer(said),
        reason=request.POST.get("reden", ""),
        on=acting_day(visit),
        as_of=visit.view.as_of,
        reader=visit.reader,
    )
    return redirect(visit.address("dispatch", series))


def build(found: Standing, visit: Visit) -> DispatchPage:
    """The page; what this reader may not do is not on it."""
    fact = found.distribution
    states = dispatching.states(fact.series, visit.view.as_of, reader=visit.reader)
    sent = {state.dispatch.receiver for state in states if state.version == fact.version}
    may_send = visit.may("dispatch.send")
    return DispatchPage(
        standing=found,
        states=tuple(_view(state, visit) for state in states),
        may_send=may_send,
        unsent=tuple(body for body in receivers(visit.country.areas) if body.code not in sent)
        if may_send
        else (),
    )


def _view(state: DispatchState, visit: Visit) -> StateView:
    status = "received" if state.receipt else "sent"
    return StateView(
        state=state,
        body=body_named(state.dispatch.receiver, visit.country.areas),
        status=state.reaction.answer.value if state.reaction else status,
        is_mine=visit.view.can_act and visit.may("dispatch.answer", state.dispatch.receiver),
        embargoed=state.embargoed(visit.view.day),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Refused("web-day-unreadable", text=text, field="embargo") from None
