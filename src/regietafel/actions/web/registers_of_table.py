# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The registers of the tables: decisions, actions, what was asked and warned; and a member's own list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.actions.services import of_table
from regietafel.actions.services.of_table import ActionLine, Asked
from regietafel.base.messages import Message
from regietafel.facts.decisions import DecisionKind
from regietafel.meetings.rules.held import NUMBERED
from regietafel.meetings.rules.registers import Entry
from regietafel.meetings.services import registers as meetings_registers
from regietafel.meetings.services.meetings import table_bodies
from regietafel.meetings.services.registers import DecisionLine
from regietafel.web.form_view import Choices
from regietafel.web.forms import day_in
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Sought:
    """What the address of a register asks for."""

    text: str
    table: str
    tables: Choices
    checked: bool = field(default=False, metadata={"help": "every kind, or only what is overdue"})


@dataclass(frozen=True, slots=True)
class DecisionsPage:
    """The register of decisions."""

    sought: Sought
    lines: tuple[DecisionLine, ...]


@dataclass(frozen=True, slots=True)
class ActionsPage:
    """The register of actions."""

    sought: Sought
    headline: Message
    lines: tuple[ActionLine, ...]


@dataclass(frozen=True, slots=True)
class AskedPage:
    """Warnings, requests and open questions with what became of each."""

    sought: Sought
    groups: tuple[tuple[str, tuple[Entry, ...]], ...]


@dataclass(frozen=True, slots=True)
class MinePage:
    """What is asked of the bodies this reader speaks for."""

    before: date
    bodies: tuple[str, ...]
    asked: Asked


@needs("table.view")
def decided(request: Visited) -> HttpResponse:
    """Every agreement and besluit, or everything that minutes hold."""
    visit = request.visit
    found = sought(visit, "alles")
    lines = meetings_registers.decisions(
        visit.view.as_of,
        on=visit.view.day,
        reader=visit.reader,
        table=found.table or None,
        kinds=DecisionKind if found.checked else NUMBERED,
        text=found.text,
    )
    return shown(request, "decisions", page=DecisionsPage(found, tuple(lines)))


@needs("table.view")
def acting(request: Visited) -> HttpResponse:
    """Every action, the earliest day first."""
    visit = request.visit
    found = sought(visit, "telaat")
    lines = of_table.actions(
        visit.view.as_of,
        on=visit.view.day,
        reader=visit.reader,
        table=found.table or None,
        overdue=found.checked,
        text=found.text,
    )
    return shown(request, "actions", page=ActionsPage(found, counted(lines), tuple(lines)))


@needs("table.view")
def asked(request: Visited) -> HttpResponse:
    """What was asked and warned, answered or visibly unanswered."""
    visit = request.visit
    found = sought(visit, "")
    ways = (
        ("requests", meetings_registers.requests),
        ("questions", meetings_registers.questions),
        ("warnings", meetings_registers.warnings),
    )
    as_of, table = visit.view.as_of, found.table or None
    groups = tuple(
        (name, way(as_of, reader=visit.reader, table=table, text=found.text)) for name, way in ways
    )
    return shown(request, "asked", page=AskedPage(found, groups))


@needs("dispatch.view")
def mine(request: Visited) -> HttpResponse:
    """What is asked of me before a day; a week from the day of the page unless another is asked for."""
    visit = request.visit
    given = visit.given.get("voor", "")
    before = day_in(given) if given else visit.view.day + WEEK
    bodies, as_of = visit.reader.circles, visit.view.as_of
    found = of_table.asked_before(bodies, before, as_of=as_of, on=visit.view.day, reader=visit.reader)
    return shown(request, "mine", page=MinePage(before, tuple(sorted(bodies)), found))


def shown(
    request: Visited, name: str, *, page: DecisionsPage | ActionsPage | AskedPage | MinePage
) -> HttpResponse:
    """The page of a register."""
    context = {"page": page, "visit": request.visit}
    return render(request, f"regietafel/pages/meetings_{name}.html", context)


def sought(visit: Visit, check: str) -> Sought:
    """What the address asks for, with the tables to choose from."""
    tables = tuple((body.code, body.name.on(visit.language)) for body in table_bodies())
    given = visit.given
    return Sought(
        given.get("q", "").strip(), given.get("tafel", ""), tables, checked=bool(check and given.get(check))
    )


def counted(lines: list[ActionLine]) -> Message:
    """How many actions there are, how many are late, how many cannot be followed yet."""
    late = sum(1 for line in lines if line.overdue)
    flagged = sum(1 for line in lines if line.flags)
    return Message("webmeetings-headline-actions", {"all": len(lines), "late": late, "flagged": flagged})
