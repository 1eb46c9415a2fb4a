# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One action or one measure: how it stands, its line of days, where it comes from, what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.visible import read
from regietafel.actions.rules.course import InProvince, by_province, course, course_of_measure
from regietafel.actions.rules.items import DoneClaim, Item, MeasureItem, Milestone, Request
from regietafel.actions.rules.register import Register
from regietafel.actions.web.course import EventView, events
from regietafel.actions.web.forms import Lists, lists
from regietafel.actions.web.offers import (
    answering,
    carrying_out,
    confirming,
    keeping,
    of_measure,
    reaching,
    removal,
    writing,
)
from regietafel.actions.web.parts import ItemView, item_view, register_here
from regietafel.base.areas import AreaKind
from regietafel.facts.actions import Noted
from regietafel.facts.decisions import Decision
from regietafel.web.form_view import Choices, FormView
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class ProvinceView:
    """How far an action is in one province."""

    name: str
    found: InProvince


@dataclass(frozen=True, slots=True)
class ActionPage:
    """One action on a day."""

    view: ItemView
    about: str
    events: tuple[EventView, ...]
    decisions: tuple[Decision, ...] = field(metadata={"help": "that made it, and that changed it"})
    measure: MeasureItem | None
    waits_for: tuple[ItemView, ...]
    waited_for_by: tuple[ItemView, ...]
    provinces: tuple[ProvinceView, ...]
    asks: tuple[tuple[Request, FormView | None], ...] = field(metadata={"help": "without an answer"})
    claims: tuple[tuple[DoneClaim, FormView | None], ...] = field(
        metadata={"help": "said to be done, and not answered"}
    )
    obstacles: tuple[tuple[Noted, FormView | None], ...]
    milestones: tuple[tuple[Milestone, FormView | None], ...]
    forms: tuple[FormView, ...]


@dataclass(frozen=True, slots=True)
class MeasurePage:
    """One measure on a day, with the actions below it."""

    measure: MeasureItem
    about: str
    state: str = field(metadata={"help": "the key of the word for its state; empty where it is not known"})
    events: tuple[EventView, ...]
    cards: tuple[ItemView, ...]
    asks: tuple[tuple[Request, FormView | None], ...]
    obstacles: tuple[tuple[Noted, FormView | None], ...]
    forms: tuple[FormView, ...]


@needs("agenda.view")
def action(request: Visited, fact: UUID) -> HttpResponse:
    """The page of an action."""
    context = {"page": build_action(str(fact), request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/execution_action.html", context)


@needs("agenda.view")
def measure(request: Visited, number: str) -> HttpResponse:
    """The page of a measure."""
    context = {"page": build_measure(number, request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/execution_measure.html", context)


def build_action(code: str, visit: Visit) -> ActionPage:
    """The action as this reader may see it from here."""
    seen = register_here(visit)
    item = seen.item(code)
    provinces, found = _by_province(item, visit), lists(visit, holders=item.holders)
    return ActionPage(
        view=item_view(item, seen, visit=visit),
        about=item.id,
        events=events(course(item), visit),
        decisions=_decisions(item.decisions, visit),
        measure=next((each for each in seen.measures if each.listed.number == item.measure), None),
        waits_for=_views((each for each in seen.items if each.id in item.after), seen, visit=visit),
        waited_for_by=_views((each for each in seen.items if item.id in each.after), seen, visit=visit),
        provinces=provinces,
        asks=_asks(item.id, item.requests, found=found, visit=visit),
        claims=tuple(
            (claim, confirming(item.id, claim.proposed.stamp.id, found=found, visit=visit))
            for claim in item.claims
            if claim.answer is None
        ),
        obstacles=_obstacles(item.id, item.obstacles, found=found, visit=visit),
        milestones=tuple(
            (
                milestone,
                None if milestone.reached else reaching(item.id, milestone.id, found=found, visit=visit),
            )
            for milestone in item.milestones
        ),
        forms=_forms(item, seen, provinces=provinces, visit=visit),
    )


def build_measure(number: str, visit: Visit) -> MeasurePage:
    """The measure as this reader may see it from here."""
    seen, found = register_here(visit), lists(visit)
    measure = seen.measure(number)
    return MeasurePage(
        measure=measure,
        about=measure.code,
        state=f"agenda-measure-{measure.state.value}" if measure.state else "",
        events=events(course_of_measure(measure), visit),
        cards=_views(measure.items, seen, visit=visit),
        asks=_asks(measure.code, measure.requests, found=found, visit=visit),
        obstacles=_obstacles(measure.code, measure.obstacles, found=found, visit=visit),
        forms=(*writing(measure.code, found, visit=visit), *of_measure(number, found, visit=visit)),
    )


def _forms(
    item: Item, seen: Register, *, provinces: tuple[ProvinceView, ...], visit: Visit
) -> tuple[FormView, ...]:
    """What this reader can do with an action."""
    found = lists(visit, holders=item.holders)
    named = tuple((province.found.province, province.name) for province in provinces)
    undone = tuple(
        (province.found.province, province.name) for province in provinces if not province.found.done
    )
    places = {
        "measure": _numbers(seen, visit),
        "provinces": _provinces(visit),
        "after": _titles((each for each in seen.items if each.id != item.id), visit),
    }
    return (
        *writing(item.id, found, provinces=named, visit=visit),
        *carrying_out(item, found, undone=undone, visit=visit),
        *keeping(item, found, places=places, visit=visit),
    )


def _asks(
    about: str, requests: Iterable[Request], *, found: Lists, visit: Visit
) -> tuple[tuple[Request, FormView | None], ...]:
    return tuple(
        (request, answering(about, request.asked.stamp.id, found=found, visit=visit))
        for request in requests
        if request.answer is None
    )


def _obstacles(
    about: str, noted: Iterable[Noted], *, found: Lists, visit: Visit
) -> tuple[tuple[Noted, FormView | None], ...]:
    return tuple((each, removal(about, each, found=found, visit=visit)) for each in noted)


def _by_province(item: Item, visit: Visit) -> tuple[ProvinceView, ...]:
    areas = visit.country.areas
    return tuple(ProvinceView(areas.get(each.province).name, each) for each in by_province(item))


def _decisions(ids: tuple[str, ...], visit: Visit) -> tuple[Decision, ...]:
    """The decisions this reader may see, in the order in which they made and changed it."""
    found = read(Decision, visit.view.as_of, reader=visit.reader, ids=list(ids))
    return tuple(sorted(found, key=lambda each: ids.index(each.stamp.id)))


def _views(items: Iterable[Item], seen: Register, *, visit: Visit) -> tuple[ItemView, ...]:
    return tuple(item_view(each, seen, visit=visit) for each in items)


def _titles(items: Iterable[Item], visit: Visit) -> Choices:
    return tuple((each.id, each.title.on(visit.language)) for each in items)


def _numbers(seen: Register, visit: Visit) -> Choices:
    return tuple(
        (each.listed.number, f"{each.listed.number}. {each.listed.title.on(visit.language)}")
        for each in seen.measures
    )


def _provinces(visit: Visit) -> Choices:
    areas = visit.country.areas
    return tuple((code, area.name) for code, area in areas.on(AreaKind.PROVINCE, areas.known_until).items())
