# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting is prepared: its draft agenda, proposed items taken up or declined, and the convocation."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render

from regietafel.access.visible import one
from regietafel.base.messages import Said
from regietafel.facts.meetings import AgendaProposed, Purpose
from regietafel.meetings.rules.numbering import forms, next_number
from regietafel.meetings.services import preparing as meetings_preparing
from regietafel.meetings.services import proposing as meetings_proposing
from regietafel.meetings.services import registers as meetings_registers
from regietafel.meetings.services.preparing import Plan, PlannedItem
from regietafel.meetings.services.proposing import Proposed
from regietafel.meetings.web.parts import acting, purposes
from regietafel.web.acts import To, act, on
from regietafel.web.form_view import Choices, FormView
from regietafel.web.forms import chosen, day_in, said
from regietafel.web.gate import needs
from regietafel.web.inputs import asked, hidden, line
from regietafel.web.offers import Form, Offer
from regietafel.web.rows import rows
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
    form: FormView
    proposed: tuple[tuple[Proposed, FormView | None], ...]
    renumber: FormView | None = field(metadata={"help": "once it was saved"})
    convene: FormView | None = field(metadata={"help": "once it was saved"})
    theirs: Plan | None = field(metadata={"help": "what another saved meanwhile"})


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


PLAN = on("meetings-plan", "table", "day")


@needs("table.keep")
def begin(request: Visited, table: str) -> HttpResponse:
    """Open the draft agenda of the day that was asked for."""
    day = day_in(request.GET.get("dag", ""))
    return redirect(request.visit.address("meetings-plan", table, day.isoformat()))


@needs("table.keep")
def view(request: Visited, table: str, *, day: str) -> HttpResponse:
    """The draft agenda."""
    page = build(table, day_in(day), visit=request.visit)
    return render(request, "regietafel/pages/meetings_plan.html", {"page": page, "visit": request.visit})


@act(
    "meetings-plan-save",
    "table.keep",
    button="webmeetings-plan-save",
    note="webmeetings-plan-how",
    page=PLAN,
    on_any_day=True,
)
def save(
    visit: Visit,
    *,
    table: str,
    day: str,
    version: Annotated[int, hidden("versie", apart=False)],
    plan: Annotated[Plan, rows(plan_of)],
) -> None:
    """Save the draft agenda; who saves later than another sees what the other wrote beside their own."""
    meetings_preparing.save_plan(plan, version, table=table, on=day_in(day), reader=visit.reader)


@act(
    "meetings-plan-renumber",
    "table.keep",
    button="webmeetings-plan-renumber",
    page=PLAN,
    on_any_day=True,
    is_first=False,
)
def renumber(visit: Visit, *, table: str, day: str) -> None:
    """Number the items anew, without gaps and letters."""
    meetings_preparing.renumber(table, day_in(day), reader=visit.reader)


@act(
    "meetings-plan-take",
    "table.keep",
    button="webmeetings-take",
    page=PLAN,
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
    "meetings-decline",
    "table.keep",
    words="webmeetings-decline",
    page=on("meetings-table", "table", at="voorstellen"),
    is_first=False,
)
def decline(
    visit: Visit,
    *,
    fact: UUID,
    because: Annotated[Said, line("reden", "webmeetings-reason")],
) -> None:
    """Keep a proposed item off the agenda, with the reason."""
    by = acting(visit)
    meetings_proposing.decline(str(fact), because=because, on=by.today, reader=by.reader)


@act(
    "meetings-bring-back",
    "table.keep",
    button="webmeetings-bring-back",
    page=on("meetings-table", "table", at="voorstellen"),
    is_first=False,
)
def bring_back(visit: Visit, *, table: str) -> None:
    """Propose every open question of the table for its next agenda."""
    by = acting(visit)
    meetings_registers.return_questions(table, on=by.today, reader=by.reader)


@act(
    "meetings-convene",
    "table.keep",
    words="webmeetings-convene",
    note="webmeetings-convene-what",
    page=PLAN,
)
def convene(
    visit: Visit, *, table: str, day: str, public: Annotated[bool, asked("openbaar", "webmeetings-public")]
) -> To:
    """Convene the meeting with the agenda as it was last saved; from there one goes on to its page."""
    on = day_in(day)
    plan, _ = meetings_preparing.planned(table, on, reader=visit.reader)
    made = meetings_preparing.convene(plan, table=table, on=on, public=public, acting=acting(visit))
    return To("meetings-meeting", (made.stamp.id,))


def build(table: str, day: date, *, visit: Visit) -> PlanPage:
    """The draft agenda with the proposals that are not on it yet; where it comes back, as it was typed."""
    saved, version = meetings_preparing.planned(table, day, reader=visit.reader)
    place = {"table": table, "day": day.isoformat()}
    offer = Offer(place, starts={"version": version}, keep=f"plan-{table}-{day.isoformat()}")
    form = Form(save, visit, offer).view()
    plan = plan_of(form.tried.given) if form.tried else saved
    found = meetings_proposing.proposals(table, visit.view.as_of, reader=visit.reader)
    return PlanPage(
        table,
        day,
        plan=plan,
        version=version,
        purposes=purposes(visit.language),
        blanks=_blanks(plan),
        form=form,
        proposed=tuple(
            (each, take.form(visit, Offer({**place, "fact": each.fact.stamp.id})))
            for each in found
            if each.open and _is_new(each, plan)
        ),
        renumber=renumber.form(visit, Offer(place)) if version else None,
        convene=convene.form(visit, Offer(place)) if version else None,
        theirs=saved if form.tried and form.tried.overtaken else None,
    )


def _is_new(proposed: Proposed, plan: Plan) -> bool:
    """Whether neither the proposal nor what it is about is on the agenda."""
    there = {item.proposal for item in plan.items}
    about = {item.about for item in plan.items if item.proposal is not None and item.about is not None}
    return proposed.fact.stamp.id not in there and proposed.fact.about not in about


def _blanks(plan: Plan) -> tuple[str, ...]:
    numbers = [item.number for item in plan.items if not forms([item.number])]
    for _ in range(BLANKS):
        numbers.append(next_number(numbers))
    return tuple(numbers[-BLANKS:])
