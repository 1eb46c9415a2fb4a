# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting is prepared: its draft agenda, proposed items taken up or declined, and the convocation."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render

from regietafel.access.visible import one
from regietafel.base.messages import Said
from regietafel.facts.meetings import AgendaProposed, Purpose
from regietafel.meetings.rules.numbering import next_number
from regietafel.meetings.services import preparing as meetings_preparing
from regietafel.meetings.services import proposing as meetings_proposing
from regietafel.meetings.services.preparing import Plan, PlannedItem
from regietafel.meetings.services.proposing import Proposed
from regietafel.meetings.web.parts import acting, purposes
from regietafel.records.drafts import Overtaken
from regietafel.web.acts import To, act, on
from regietafel.web.form_view import Choices, FormView
from regietafel.web.forms import chosen, day_in, said
from regietafel.web.gate import needs
from regietafel.web.inputs import asked
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited

BLANKS = 3
"""Empty lines below the items that are there."""


@dataclass(frozen=True, slots=True)
class PlanPage:
    """The draft agenda of one meeting."""

    table: str
    day: date
    plan: Plan
    version: int
    purposes: Choices
    blanks: tuple[str, ...] = field(metadata={"help": "the numbers of the empty lines"})
    proposed: tuple[tuple[Proposed, FormView | None], ...]
    convene: FormView | None = field(metadata={"help": "once the agenda was saved"})
    theirs: Plan | None = field(default=None, metadata={"help": "what another saved meanwhile"})
    their_name: str = ""


@needs("table.keep")
def begin(request: Visited, table: str) -> HttpResponse:
    """Open the draft agenda of the day that was asked for."""
    day = day_in(request.GET.get("dag", ""))
    return redirect(request.visit.address("meetings-plan", table, day.isoformat()))


@needs("table.keep")
def view(request: Visited, table: str, *, day: str) -> HttpResponse:
    """The draft agenda."""
    plan, version = meetings_preparing.planned(table, day_in(day), reader=request.visit.reader)
    return shown(request, page(table, day_in(day), plan=plan, version=version, visit=request.visit))


PLAN_PAGE = on("meetings-plan", "table", "day")


@act("meetings-plan-save", "table.keep", button="webmeetings-plan-save", page=PLAN_PAGE, on_any_day=True)
def save(visit: Visit, *, request: Visited, table: str, day: str) -> HttpResponse | None:
    """Save the draft agenda; who saves later than another sees what the other wrote beside their own."""
    on, plan, version = day_in(day), plan_of(request.POST), int(request.POST.get("versie") or 0)
    try:
        meetings_preparing.save_plan(plan, version, table=table, on=on, reader=visit.reader)
    except Overtaken as overtaken:
        return shown(request, overtaken_page(table, on, plan=plan, overtaken=overtaken, visit=visit))
    return None


@act(
    "meetings-plan-take",
    "table.keep",
    button="webmeetings-take",
    page=PLAN_PAGE,
    on_any_day=True,
    is_first=False,
)
def take(visit: Visit, *, table: str, day: str, fact: UUID) -> None:
    """Put a proposed item on the draft agenda."""
    on, reader = day_in(day), visit.reader
    proposal = one(AgendaProposed, str(fact), as_of=visit.view.as_of, reader=reader)
    plan, version = meetings_preparing.planned(table, on, reader=reader)
    taken = meetings_preparing.take_proposal(plan, proposal)
    meetings_preparing.save_plan(taken, version, table=table, on=on, reader=reader)


@act(
    "meetings-convene",
    "table.keep",
    button="webmeetings-convene-do",
    note="webmeetings-convene-what",
    page=PLAN_PAGE,
)
def convene(
    visit: Visit, *, table: str, day: str, public: Annotated[bool, asked("openbaar", "webmeetings-public")]
) -> To:
    """Convene the meeting with the agenda as it was last saved."""
    on = day_in(day)
    plan, _ = meetings_preparing.planned(table, on, reader=visit.reader)
    made = meetings_preparing.convene(plan, table=table, on=on, public=public, acting=acting(visit))
    return To("meetings-meeting", (made.stamp.id,))


def shown(request: Visited, made: PlanPage) -> HttpResponse:
    """The page of a draft agenda."""
    return render(request, "regietafel/pages/meetings_plan.html", {"page": made, "visit": request.visit})


def page(table: str, day: date, *, plan: Plan, version: int, visit: Visit) -> PlanPage:
    """The draft agenda with the proposals that are not on it yet."""
    there = {item.proposal for item in plan.items}
    about = {item.about for item in plan.items if item.proposal is not None and item.about is not None}
    found = meetings_proposing.proposals(table, visit.view.as_of, reader=visit.reader)
    place = {"table": table, "day": day.isoformat()}
    numbers = [item.number for item in plan.items]
    for _ in range(BLANKS):
        numbers.append(next_number(numbers))
    return PlanPage(
        table,
        day,
        plan=plan,
        version=version,
        purposes=purposes(visit.language),
        blanks=tuple(numbers[-BLANKS:]),
        proposed=tuple(
            (each, take.form(visit, Offer({**place, "fact": each.fact.stamp.id})))
            for each in found
            if each.open and each.fact.stamp.id not in there and each.fact.about not in about
        ),
        convene=convene.form(visit, Offer(place)) if version else None,
    )


def overtaken_page(table: str, day: date, *, plan: Plan, overtaken: Overtaken, visit: Visit) -> PlanPage:
    """Own text kept in the form, and beside it what another saved; saving again is on theirs."""
    theirs = overtaken.theirs
    made = page(table, day, plan=plan, version=theirs.version if theirs else 0, visit=visit)
    saved = meetings_preparing.from_data(theirs.content) if theirs else Plan(())
    return replace(made, theirs=saved, their_name=theirs.by if theirs else "")


def plan_of(given: QueryDict) -> Plan:
    """The draft agenda as the form sends it; a line without a title is left out."""
    columns = ("nummer", "titel", "titel_en", "doel", "hamer", "voorstel", "over", "komt", "tafel")
    lists = [given.getlist(name) for name in columns]
    rows = [dict(zip(columns, row, strict=True)) for row in zip(*lists, strict=False)]
    items = tuple(_item(row) for row in rows if row["titel"].strip())
    begins = given.get("begint", "").strip() or None
    return Plan(items, begins, said(given, "plaats"), given.get("voorzitter", "").strip() or None)


def _item(row: dict[str, str]) -> PlannedItem:
    return PlannedItem(
        row["nummer"].strip(),
        Said(row["titel"].strip(), row["titel_en"].strip() or None),
        chosen(Purpose, row["doel"]),
        hammer=bool(row["hamer"]),
        comes_from=row["komt"] or None,
        from_table=row["tafel"] or None,
        about=row["over"] or None,
        proposal=row["voorstel"] or None,
    )
