# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The board of measures and actions: how far each is, who holds it, until when, and what is stuck."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.actions.rules.board import Column, column_of
from regietafel.actions.rules.items import MeasureItem, Request
from regietafel.actions.rules.register import Register
from regietafel.actions.web.offers import new_measure
from regietafel.actions.web.parts import ItemView, item_view, register_here
from regietafel.base.messages import Message, Said
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column of the board with its cards."""

    key: str
    title: str
    cards: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class AskView:
    """What a party asked and the table did not answer."""

    request: Request
    title: Said
    number: str = field(metadata={"help": "of the measure; empty for an action"})
    action: str = field(metadata={"help": "the id of the action; empty for a measure"})


@dataclass(frozen=True, slots=True)
class BoardPage:
    """Measures and actions on a day."""

    headline: Message
    measures: tuple[MeasureItem, ...]
    columns: tuple[ColumnView, ...]
    asks: tuple[AskView, ...]
    new_measure: FormView | None


@needs("agenda.view")
def view(request: Visited) -> HttpResponse:
    """The board on the day of the page."""
    context = {"page": build(request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/execution.html", context)


def build(visit: Visit) -> BoardPage:
    """The board as this reader may see it."""
    seen = register_here(visit)
    return BoardPage(headline(seen), seen.measures, columns(seen, visit), asks(seen), new_measure(visit))


def headline(seen: Register) -> Message:
    """What matters: how many cannot be followed, how many terms have passed, what nobody answered."""
    going = [each for each in seen.items if not each.ended]
    return Message(
        "webexecution-headline",
        {
            "all": len(going),
            "lacking": sum(1 for each in going if each.flags),
            "passed": len(seen.overdue),
            "asked": len(asks(seen)),
        },
    )


def columns(seen: Register, visit: Visit) -> tuple[ColumnView, ...]:
    """The columns that hold something; within one the earliest day first."""
    found = []
    for column in Column:
        there = [each for each in seen.items if column_of(each) is column]
        there.sort(key=lambda each: (each.latest is None, each.latest or each.day))
        if there:
            title = word(f"webexecution-column-{column.value}", visit.language)
            cards = tuple(item_view(each, seen, visit=visit) for each in there)
            found.append(ColumnView(column.value, title, cards))
    return tuple(found)


def asks(seen: Register) -> tuple[AskView, ...]:
    """Every request for change without an answer, of measures first."""
    of_measures = [
        AskView(each, measure.listed.title, measure.listed.number, "")
        for measure in seen.measures
        for each in measure.unanswered
    ]
    of_items = [
        AskView(request, item.title, "", item.id)
        for item in seen.items
        for request in item.requests
        if request.answer is None and not item.ended
    ]
    return (*of_measures, *of_items)
