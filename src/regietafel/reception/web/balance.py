# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The balance of reception: a form, the sum week by week, and what moving out earlier frees, and where."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.base.sources import Mark, Source
from regietafel.outlets.accounts import Account
from regietafel.reception.services.balance import OWN, Balance, Moved, OnRecord, balance, on_record
from regietafel.reception.services.balance_tables import balance_chart, finding, weeks_table, where_table
from regietafel.reception.web.balance_form import BalanceForm, filled, question
from regietafel.reception.web.parts import Section, province_map, section
from regietafel.tasks.web.parts import told
from regietafel.web.exports import FORMS, download
from regietafel.web.gate import needs
from regietafel.web.grid import grid, tagged
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class BalancePage:
    """The form, and what the sum comes to; nothing of it is kept."""

    form: BalanceForm
    lead: Message | None = field(default=None, metadata={"help": "None where there is no sum"})
    tags: tuple[tuple[str, str], ...] = ()
    accounts: tuple[Account, ...] = field(
        default=(), metadata={"help": "the sum and what is freed, in lines"}
    )
    weeks: Section | None = None
    where: Section | None = field(
        default=None, metadata={"help": "None where nobody moves or no place is known"}
    )
    sources: tuple[Source, ...] = ()
    exports: tuple[tuple[str, str], ...] = field(
        default=(), metadata={"help": "form and address of the file"}
    )


@needs("reception.view")
def view(request: Visited) -> HttpResponse:
    """The form with its sum."""
    visit = request.visit
    return render(request, "regietafel/pages/reception_balance.html", {"page": build(visit), "visit": visit})


@needs("reception.view")
def export(request: Visited, *, form: str) -> HttpResponse:
    """The weeks of the same question as a file."""
    visit = request.visit
    found = found_for(visit)
    asked = filled(found, visit)
    summed = _summed(asked, found)
    if summed is None:
        raise ManyRefused(tuple(fault for _, fault in asked.faults))
    return download(weeks_table(summed), form, name="balans", language=visit.language)


def found_for(visit: Visit) -> OnRecord:
    """What is on record on the day of the page."""
    return on_record(visit.view.day, visit.view.as_of, reader=visit.reader)


def build(visit: Visit) -> BalancePage:
    """The form, and below it the sum or what is wrong."""
    found = found_for(visit)
    form = filled(found, visit)
    summed = _summed(form, found)
    return BalancePage(form) if summed is None else _page(form, summed, visit=visit)


def _summed(form: BalanceForm, found: OnRecord) -> Balance | None:
    """The sum; None where something is wrong, and then the form says what."""
    asked = question(form, areas=found.areas, day=found.day)
    if asked is None:
        return None
    try:
        return balance(asked, found)
    except Refused as refusal:
        form.faults.append(("formulier", refusal.message))
        return None


def _page(form: BalanceForm, summed: Balance, *, visit: Visit) -> BalancePage:
    language, moved = visit.language, summed.moved
    weeks = grid(weeks_table(summed), visit, is_sorted=False)
    workings = (summed.last, *((moved.freed,) if moved else ()))
    marks = {mark for working in workings for mark in working.marks()}
    assumed = moved is not None and (moved.by_places or moved.usual_assumed)
    return BalancePage(
        form,
        finding(summed),
        tags=tagged(marks | ({Mark.ASSUMPTION} if assumed else set()), visit.language),
        accounts=tuple(told(working, visit, decisions=()) for working in workings),
        weeks=section("balance-weeks", weeks, visit=visit, chart=balance_chart(summed, language)),
        where=_where(summed, moved, visit=visit) if moved and moved.moved.shares else None,
        sources=tuple(source for source in summed.sources() if source != OWN),
        exports=_exports(visit),
    )


def _exports(visit: Visit) -> tuple[tuple[str, str], ...]:
    asked = dict(visit.other_values)
    return tuple((form, visit.address("reception-balance-export", form, **asked)) for form in FORMS)


def _where(summed: Balance, moved: Moved, *, visit: Visit) -> Section:
    table = where_table(summed, moved, areas=visit.country.areas)
    title = word("webreception-balance-map", visit.language)
    return Section(
        "where",
        word("webreception-balance-where", visit.language),
        grid=grid(table, visit, is_sorted=False),
        map=province_map(table, visit, column="freed", title=title),
        note=Message("reception-moved-by-places") if moved.by_places else None,
    )
