# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sharing a version with named receivers: sent, received, agreed or objected to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.areas.bodies import body_named
from regietafel.base.bodies import Body
from regietafel.facts.dispatches import Answer
from regietafel.tasks.services import dispatching
from regietafel.tasks.services.dispatching import DispatchState
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web.parts import standing_of
from regietafel.tasks.web.receivers import receivers
from regietafel.web.acts import act, on
from regietafel.web.form_view import FormView
from regietafel.web.forms import acting_day
from regietafel.web.gate import needs
from regietafel.web.inputs import area, asked, radios, ticks
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited

ANSWERS = {Answer.AGREED: "web-dispatch-agree", Answer.OBJECTS: "web-dispatch-object"}


@dataclass(frozen=True, slots=True)
class StateView:
    """How one version stands with one receiver, and what this reader can do about it."""

    state: DispatchState
    body: Body
    status: str = field(metadata={"help": "sent, received, agreed, objects"})
    embargoed: bool
    receive: FormView | None = field(metadata={"help": "for who speaks for the receiver"})
    react: FormView | None


@dataclass(frozen=True, slots=True)
class DispatchPage:
    """Every dispatch of a distribution that this reader may see."""

    standing: Standing
    states: tuple[StateView, ...]
    may_send: bool
    send: FormView | None = field(metadata={"help": "None where everybody has this version"})


@needs("dispatch.view")
def view(request: Visited, series: str) -> HttpResponse:
    """The register of dispatches."""
    visit = request.visit
    page = build(standing_of(visit, series), visit)
    return render(request, "regietafel/pages/dispatch.html", {"page": page, "visit": visit})


REGISTER_PAGE = on("dispatch", "series")


@act("dispatch-send", "dispatch.send", button="web-dispatch-do", note="web-dispatch-on", page=REGISTER_PAGE)
def send(
    visit: Visit,
    *,
    series: str,
    receivers: Annotated[tuple[str, ...], ticks("ontvanger", "web-dispatch-receivers")],
    embargo: Annotated[date | None, asked("embargo", "web-dispatch-embargo")],
) -> None:
    """Put on record that this version was shared."""
    fact, on = standing_of(visit, series).distribution, acting_day(visit)
    dispatching.send(fact, receivers, on=on, embargo=embargo, reader=visit.reader)


@act("dispatch-receive", "dispatch.view", button="web-dispatch-confirm", page=REGISTER_PAGE, is_first=False)
def receive(visit: Visit, *, fact: UUID) -> None:
    """Put on record that the receiver has it; whether this reader may is for the service to say."""
    dispatching.receive(str(fact), on=acting_day(visit), as_of=visit.view.as_of, reader=visit.reader)


@act("dispatch-react", "dispatch.view", button="web-dispatch-react", page=REGISTER_PAGE)
def react(
    visit: Visit,
    *,
    fact: UUID,
    answer: Annotated[
        Answer, radios("antwoord", "web-dispatch-say", words=ANSWERS, missing="web-dispatch-no-answer")
    ],
    reason: Annotated[str | None, area("reden", "web-dispatch-reason", rows=3)],
) -> None:
    """Put on record what the receiver says."""
    on, as_of = acting_day(visit), visit.view.as_of
    dispatching.react(str(fact), answer, reason=reason or "", on=on, as_of=as_of, reader=visit.reader)


def build(found: Standing, visit: Visit) -> DispatchPage:
    """The page; what this reader may not do is not on it."""
    fact = found.distribution
    states = dispatching.states(fact.series, visit.view.as_of, reader=visit.reader)
    sent = {state.dispatch.receiver for state in states if state.version == fact.version}
    may_send = visit.may("dispatch.send")
    return DispatchPage(
        standing=found,
        states=tuple(_view(state, found, visit=visit) for state in states),
        may_send=may_send,
        send=_sending(found, frozenset(sent), visit=visit) if may_send else None,
    )


def _sending(found: Standing, sent: frozenset[str], *, visit: Visit) -> FormView | None:
    """The form to send this version to who does not have it yet."""
    unsent = tuple(
        (body.code, body.name.on(visit.language))
        for body in receivers(visit.country.areas)
        if body.code not in sent
    )
    here = {"series": found.distribution.series}
    offer = Offer(here, {"receivers": unsent}, says={"day": visit.view.day})
    return send.form(visit, offer) if unsent else None


def _view(state: DispatchState, found: Standing, *, visit: Visit) -> StateView:
    status = "received" if state.receipt else "sent"
    here = Offer({"series": found.distribution.series, "fact": state.dispatch.stamp.id})
    is_mine = visit.may("dispatch.answer", state.dispatch.receiver)
    return StateView(
        state=state,
        body=body_named(state.dispatch.receiver, visit.country.areas),
        status=state.reaction.answer.value if state.reaction else status,
        embargoed=state.embargoed(visit.view.day),
        receive=receive.form(visit, here) if is_mine and not state.receipt else None,
        react=react.form(visit, here) if is_mine else None,
    )
