# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Plans against progress: each by its measures, and per province or region where it was divided."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.visible import read
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Said, Value
from regietafel.base.sources import Source
from regietafel.decisions.services.speaking import speaking_of
from regietafel.facts.decisions import Decision
from regietafel.facts.reception import Plan
from regietafel.reception.services.plans import PlanState, plans_on
from regietafel.reception.services.progress import plan_parts_table
from regietafel.reception.services.view import Reception
from regietafel.reception.web.parts import MARKED, Section, found_for, plans_grid, province_map
from regietafel.reception.web.recorded import plan_form
from regietafel.web.exports import FORMS, download
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """A plan with the decisions and lesser entries about it."""

    title: Said
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class PlansPage:
    """The plans that run or ended of late, and how the divided ones stand per area."""

    lead: Message
    grid: Grid | None
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    spoken: tuple[SpokenOf, ...]
    record: FormView | None = field(metadata={"help": "to put a plan on record; None where one may not"})
    forms: tuple[str, ...] = tuple(FORMS)

    @property
    def made_up(self) -> tuple[Source, ...]:
        """The sources among them that are made up or assumed."""
        return tuple(source for source in self.sources if source.mark in MARKED)


@needs("reception.view")
def view(request: Visited) -> HttpResponse:
    """The plans."""
    visit = request.visit
    return render(request, "regietafel/pages/reception_plans.html", {"page": build(visit), "visit": visit})


@needs("reception.view")
def export(request: Visited, *, form: str) -> HttpResponse:
    """What falls to each area, and how it stands, as a file."""
    visit = request.visit
    plans = [plan for plan in _plans(visit) if plan.plan.parts]
    table = plan_parts_table(plans, found_for(visit), areas=visit.country.areas)
    return download(table, form, name="plannen", language=visit.language)


def _plans(visit: Visit) -> tuple[PlanState, ...]:
    return plans_on(visit.view.day, visit.view.as_of, reader=visit.reader)


def build(visit: Visit) -> PlansPage:
    """The page from what the services found."""
    found, plans = found_for(visit), _plans(visit)
    sources = tuple(dict.fromkeys(source for plan in plans for source in plan.sources))
    divided = [plan for plan in plans if plan.plan.parts]
    given: dict[str, Value] = {"day": found.day, "count": len(plans), "divided": len(divided)}
    return PlansPage(
        Message("webreception-plans-lead", given),
        plans_grid(plans, found, visit=visit) if plans else None,
        tuple(_section(each, found, visit=visit) for each in divided),
        sources,
        _spoken(plans, found, visit=visit),
        plan_form(plans, visit),
    )


def _spoken(plans: tuple[PlanState, ...], found: Reception, *, visit: Visit) -> tuple[SpokenOf, ...]:
    """Per plan the decision it rests on, and what was said of a count that it is held against."""
    said, every = [], read(Plan, visit.view.as_of, reader=visit.reader)
    for each in plans:
        plan = each.plan
        ids = [row.stamp.id for row in found.past(plan.indicator, plan.area)]
        ids += [version.stamp.id for version in every if version.code == plan.code]
        ids += [plan.decision] if plan.decision is not None else []
        about = speaking_of(ids, visit.view.as_of, reader=visit.reader)
        said += [SpokenOf(plan.title, about)] if about else []
    return tuple(said)


def _section(each: PlanState, found: Reception, *, visit: Visit) -> Section:
    """One divided plan: who has counted what, beside what falls to each; a map where it is by province."""
    areas, language = visit.country.areas, visit.language
    table = plan_parts_table([each], found, areas=areas)
    counted = any(each.parts.values())
    column = "done" if counted else "asked"
    of_provinces = all(areas.get(part.area).kind is AreaKind.PROVINCE for part in each.plan.parts)
    told: dict[str, Value] = {"count": sum(1 for part in each.parts.values() if part)}
    told |= {"all": len(each.plan.parts), "amount": each.plan.amount, "until": each.plan.until}
    return Section(
        each.plan.code,
        each.plan.title.on(language),
        grid=grid(table, visit),
        map=province_map(table, visit, column=column, title=word(f"webreception-plan-map-{column}", language))
        if of_provinces
        else None,
        note=Message("webreception-plan-counted", told),
    )
