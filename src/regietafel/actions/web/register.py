# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of actions: searched and sorted by its address, kept as a view by name, exported as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import urlencode

from django.http import HttpResponse, QueryDict
from django.shortcuts import render

from regietafel.actions.outlets.tables import items_table
from regietafel.actions.rules.board import Column, Stuck
from regietafel.actions.rules.coming import Why
from regietafel.actions.rules.finding import Wish, found
from regietafel.actions.rules.register import Register
from regietafel.actions.services import views as agenda_views
from regietafel.actions.services.views import View
from regietafel.actions.web.parts import register_here
from regietafel.web.acts import To, act
from regietafel.web.exports import FORMS, download
from regietafel.web.form_view import Choices, FormView
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.inputs import asked, hidden
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

ASKED = ("q", "houder", "maatregel", "provincie", "kolom", "stokt", "sorteer")
"""What a view keeps of an address: never the day, so that it shows today what it showed before."""
REASONS: dict[str, Why | Stuck] = {
    each.value: each for each in (*Why, *Stuck) if each not in (Why.REPORTED_DONE, Why.OPEN_QUESTION)
}
COLUMNS = {each.value: each for each in Column}


@dataclass(frozen=True, slots=True)
class ViewLink:
    """A view somebody keeps, with its address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """The register as the address asks for it."""

    wish: Wish
    count: int
    of: int
    grid: Grid | None = field(metadata={"help": "None where nothing fits"})
    holders: tuple[str, ...]
    measures: Choices
    provinces: Choices
    columns: Choices
    reasons: Choices
    views: tuple[ViewLink, ...]
    query: str = field(metadata={"help": "what would be kept under a name"})
    keep: FormView | None = field(metadata={"help": "None where nothing is searched for"})
    exports: tuple[tuple[str, str], ...] = field(metadata={"help": "form and address"})


@needs("agenda.view")
def view(request: Visited) -> HttpResponse:
    """The register on the day of the page."""
    context = {"page": build(request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/execution_register.html", context)


@needs("agenda.view")
def export(request: Visited, form: str) -> HttpResponse:
    """The same rows as a file."""
    visit = request.visit
    items = found(register_here(visit), wish_of(visit.given))
    return download(items_table(items, visit.view.day), form, name="acties", language=visit.language)


Name = Annotated[str | None, asked("naam", "webexecution-view-name", about=("agenda-view-name",))]


def register_page(visit: Visit) -> To:
    """The register as it was searched."""
    return To("execution-register", query=asked_of(visit.given))


@act(
    "execution-register-keep",
    "views.keep",
    words="webexecution-view-keep",
    page=register_page,
    keeps=ASKED,
    on_any_day=True,
    is_first=False,
)
def keep(visit: Visit, *, name: Name, query: Annotated[str | None, hidden("weergave")]) -> To:
    """Keep what the register shows under a name."""
    kept = asked_of(QueryDict(query or ""))
    agenda_views.keep(View(name or "", urlencode(kept)), visit.reader)
    return To("execution-register", query=kept)


@act("execution-register-forget", "views.keep", page=register_page, on_any_day=True)
def forget(visit: Visit, *, name: Annotated[str | None, hidden("naam")]) -> None:
    """Throw a kept view away."""
    agenda_views.forget(name or "", visit.reader)


def build(visit: Visit) -> RegisterPage:
    """The page with what this reader may see of what is asked for."""
    seen, wish = register_here(visit), wish_of(visit.given)
    items = found(seen, wish)
    table = items_table(items, visit.view.day)
    searched = asked_of(visit.given)
    views = agenda_views.views(visit.reader) if visit.may("views.keep") else ()
    return RegisterPage(
        wish=wish,
        count=len(items),
        of=len(seen.items),
        grid=grid(table, visit) if items else None,
        holders=tuple(sorted({body for each in seen.items for body in (*each.holders, *each.supervisors)})),
        measures=tuple(
            (measure.listed.number, measure.listed.title.on(visit.language)) for measure in seen.measures
        ),
        provinces=_provinces(seen, visit),
        columns=_choices("column", COLUMNS, visit=visit),
        reasons=_choices("stuck", REASONS, visit=visit),
        views=tuple(ViewLink(each.name, with_asked(visit, each.query)) for each in views),
        query=urlencode(searched),
        keep=keep.form(visit, Offer(fixed={"query": urlencode(searched)})) if searched else None,
        exports=tuple((form, visit.address("execution-register-export", form, **searched)) for form in FORMS),
    )


def wish_of(given: QueryDict) -> Wish:
    """What the address asks for; a word that is not on a list counts as nothing."""
    return Wish(
        given.get("q", "").strip(),
        given.get("houder", ""),
        given.get("maatregel", ""),
        given.get("provincie", ""),
        COLUMNS.get(given.get("kolom", "")),
        REASONS.get(given.get("stokt", "")),
    )


def asked_of(given: QueryDict) -> dict[str, str]:
    """The parts of an address that make a view."""
    return {name: given.get(name, "") for name in ASKED if given.get(name)}


def with_asked(visit: Visit, query: str) -> str:
    """The address of the register with that view, from the point where the reader looks."""
    return visit.address("execution-register", **asked_of(QueryDict(query)))


def _provinces(seen: Register, visit: Visit) -> Choices:
    """Only those in which an action is carried out."""
    codes = sorted({code for each in seen.items for code in each.provinces})
    return tuple((code, visit.country.areas.get(code).name) for code in codes)


def _choices(kind: str, values: Iterable[str], *, visit: Visit) -> Choices:
    return tuple((value, word(f"webexecution-{kind}-{value}", visit.language)) for value in values)
