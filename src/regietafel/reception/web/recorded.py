# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The forms of plans and locations as their pages offer them: empty, or with what is to be corrected."""

from __future__ import annotations

from collections.abc import Iterable

from regietafel.access.visible import read
from regietafel.base.areas import AreaKind
from regietafel.data.indicators import indicators
from regietafel.facts.decisions import Decision
from regietafel.facts.reception import Location, Plan
from regietafel.reception.rules.portfolio import in_force
from regietafel.reception.services.plans import PlanState
from regietafel.reception.services.view import Reception
from regietafel.reception.web.recording import location, plan
from regietafel.web.form_view import FormView
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit
from regietafel.words import word

OVER = (AreaKind.PROVINCE, AreaKind.SAFETY_REGION, AreaKind.MUNICIPALITY)
"""The levels over which a plan can be divided."""
CHANGE = "wijzig"
"""In the address: the code of what is to be corrected."""


def plan_form(plans: Iterable[PlanState], visit: Visit) -> FormView | None:
    """The form of a plan; None where this reader may not, or not from this day."""
    if not visit.may("reception.record"):
        return None
    language, decisions = visit.language, read(Decision, visit.view.as_of, reader=visit.reader)
    choices = {
        "over": tuple((each.value, word(f"figures-per-{each}", language)) for each in OVER),
        "indicator": tuple((code, each.name.on(language)) for code, each in indicators().items()),
        "decision": tuple((each.stamp.id, each.title.on(language)) for each in decisions),
    }
    asked = visit.given.get(CHANGE, "")
    changed = next((each.plan for each in plans if each.plan.code == asked), None)
    return plan.form(visit, Offer(choices=choices, starts=_plan(changed, visit) if changed else {}))


def _plan(changed: Plan, visit: Visit) -> dict[str, object]:
    areas, source = visit.country.areas, changed.stamp.source
    return {
        **{
            name: getattr(changed, name)
            for name in ("code", "title", "indicator", "amount", "until", "decision")
        },
        "start": changed.stamp.valid.start,
        "path": "\n".join(f"{point.on.isoformat()} {point.amount}" for point in changed.path),
        "parts": "\n".join(f"{areas.get(part.area).name} {part.amount}" for part in changed.parts),
        "over": areas.get(changed.parts[0].area).kind if changed.parts else AreaKind.PROVINCE,
        "publisher": source.publisher,
    }


def location_form(found: Reception, visit: Visit) -> FormView | None:
    """The form of a location; None where this reader may not, or not from this day."""
    asked = visit.given.get(CHANGE, "")
    changed = next((each for each in in_force(found.locations, found.day) if each.code == asked), None)
    return location.form(visit, Offer(starts=_location(changed, visit) if changed else {"publisher": "COA"}))


def _location(changed: Location, visit: Visit) -> dict[str, object]:
    extension = changed.extension
    names = ("code", "name", "kind", "capacity", "certainty", "opens", "ends")
    return {
        **{name: getattr(changed, name) for name in names},
        "municipality": visit.country.areas.get(changed.area).name,
        "extension": extension.until if extension else None,
        "sure": extension.certainty if extension else None,
        "start": changed.stamp.valid.start,
        "publisher": changed.stamp.source.publisher,
    }
