# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The escalation ladders: printed from their table, with what was proposed on them and where cases stand."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.actions.rules.escalation import Escalated
from regietafel.actions.rules.register import Register
from regietafel.actions.rules.sweeping import Handled
from regietafel.actions.services.escalation import escalations
from regietafel.actions.services.escalation_tables import steps, table
from regietafel.actions.web.forms import WATCHERS, agreements
from regietafel.actions.web.parts import KEYS, asked_ladder, register_here, standing_ladder
from regietafel.actions.web.stepping import adopt, decline, postpone, sweep, take
from regietafel.base.messages import Message, Said
from regietafel.base.sources import Source
from regietafel.ladders.rules.ladder import Ladder, Rung
from regietafel.ladders.rules.late import REPORTS
from regietafel.ladders.rules.outcomes import Proposed, TooEarly
from regietafel.ladders.web.rungs import RungView, ladder_grid, rung_views
from regietafel.reports.rules.calendar import month_of
from regietafel.reports.rules.missed import title
from regietafel.web.bodies import body_choices
from regietafel.web.form_view import Choices, FormView
from regietafel.web.gate import needs
from regietafel.web.grid import Grid
from regietafel.web.offers import Offer, offered
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class StepView:
    """A proposed step with what was done with it."""

    handled: Handled
    title: Said
    action: str = field(metadata={"help": "the id of the action; empty for a report"})
    rung: Rung | None
    forms: tuple[FormView, ...] = field(metadata={"help": "what can be done with it while it is open"})

    @property
    def is_open(self) -> bool:
        return self.handled.answer is None


@dataclass(frozen=True, slots=True)
class CaseLine:
    """Where something that is late stands on its ladder."""

    found: Escalated
    action: str
    due: Message


@dataclass(frozen=True, slots=True)
class LadderPage:
    """One escalation ladder on a day; ``ladder`` is None before there was any."""

    key: str
    keys: Choices
    ladder: Ladder | None
    rungs: tuple[RungView, ...]
    grid: Grid | None
    sources: tuple[Source, ...]
    cases: tuple[CaseLine, ...] = field(metadata={"help": "all for who watches; for a holder its own"})
    steps: tuple[StepView, ...] = field(metadata={"help": "for who watches over them alone"})
    sweep: FormView | None
    adopt: FormView | None


@needs("agenda.view")
def view(request: Visited) -> HttpResponse:
    """The ladder as it is on the day of the page."""
    context = {"page": build(request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/execution_ladder.html", context)


@needs("agenda.view")
def as_table(request: Visited) -> HttpResponse:
    """The table of the ladder as a file, to change and to adopt."""
    visit = request.visit
    key = KEYS[asked_ladder(visit)]
    text = table(key, visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{key}.toml"'
    return response


def build(visit: Visit) -> LadderPage:
    """The page as this reader may see it; what one may not do is not on it."""
    name = asked_ladder(visit)
    found = standing_ladder(KEYS[name], visit)
    seen = register_here(visit)
    return LadderPage(
        key=name,
        keys=tuple((each, word(f"webexecution-ladder-{each}", visit.language)) for each in KEYS),
        ladder=found,
        rungs=rung_views(found, visit) if found else (),
        grid=ladder_grid(found, visit) if found else None,
        sources=tuple(dict.fromkeys([found.source, *(rung.source for rung in found.rungs)])) if found else (),
        cases=_cases(KEYS[name], seen, visit=visit),
        steps=_steps(found, seen, visit=visit) if found and visit.may("agenda.supervise") else (),
        sweep=sweep.form(visit, Offer()),
        adopt=_adopting(visit),
    )


def _adopting(visit: Visit) -> FormView | None:
    """The form to put a ladder in force, for who may."""
    may = visit.may("escalation.adopt")
    choices, starts = {"decision": agreements(visit) if may else ()}, {"day": visit.view.day}
    return adopt.form(visit, Offer(choices=choices, starts=starts))


def _cases(key: str, seen: Register, *, visit: Visit) -> tuple[CaseLine, ...]:
    if not visit.may("escalation.view"):
        return ()
    ids = {each.id for each in seen.items}
    found = escalations(visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    return tuple(
        CaseLine(each, each.late.about if each.late.about in ids else "", _due(each))
        for each in found
        if each.late.ladder == key
    )


def _due(each: Escalated) -> Message:
    """What is due, in words; on a draft it says that it is only tried out."""
    match each.due:
        case Proposed(rung=rung, due=day, draft=draft):
            key = "webexecution-due-draft" if draft else "webexecution-due"
            return Message(key, {"rung": rung.name, "day": day})
        case TooEarly(rung=rung, until=day):
            return Message("webexecution-due-later", {"rung": rung.name, "day": day})
        case other:
            return other.why


def _steps(found: Ladder, seen: Register, *, visit: Visit) -> tuple[StepView, ...]:
    """The steps on this ladder, the open ones first."""
    titles = {each.id: each.title for each in seen.items}
    rungs = {each.key: each for each in found.rungs}
    of_reports = found.key == REPORTS
    views = []
    for step in steps(visit.view.day, reader=visit.reader):
        about, rung = step.proposal.about, step.proposal.rung or ""
        if about.startswith("report/") is not of_reports:
            continue
        named = title(month_of(about)) if of_reports else titles.get(about, Said(about))
        on, forms = rungs.get(rung), _forms(step, rungs.get(rung), visit=visit)
        views.append(StepView(step, named, "" if of_reports else about, on, forms))
    return tuple(sorted(views, key=lambda each: not each.is_open))


def _forms(each: Handled, rung: Rung | None, *, visit: Visit) -> tuple[FormView, ...]:
    """Take an open step, put it off, or not take it; a term is only asked where the rung sets one."""
    if each.answer is not None:
        return ()
    place, choices = {"fact": each.proposal.stamp.id}, {"by": body_choices(sorted(WATCHERS), visit.language)}
    fixed = {} if rung is not None and rung.sets_term else {"term": None}
    lead = "" if rung is None else rung.text.on(visit.language)
    return offered(
        take.form(visit, Offer(place, choices, fixed=fixed, lead=lead)),
        postpone.form(visit, Offer(place, choices)),
        decline.form(visit, Offer(place, choices)),
    )
