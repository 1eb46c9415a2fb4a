# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What somebody can do on the site, declared once: who may, what is asked, the use case, where it leads.

From the declaration follow the view behind the address, the form on the page, and the page again with every
fault at its field where the form cannot be accepted.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from django import forms
from django.http import HttpResponseBase, QueryDict
from django.shortcuts import redirect
from django.urls import URLPattern, path, resolve
from django.views.decorators.http import require_POST

from regietafel.access.permissions import require
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.records.drafts import Overtaken
from regietafel.web import errors
from regietafel.web.form_view import Attempt, FormView, Kind
from regietafel.web.forms import acting_day
from regietafel.web.gate import needs, permission_of
from regietafel.web.inputs import faults, input_of
from regietafel.web.offers import Asking, Form, Offer
from regietafel.web.visit import Visit, Visited

T = TypeVar("T")
KEPT = "bewaard"
"""In a form and in the address after it: what the browser kept of it, and can forget."""
UseCase = Callable[..., "To | HttpResponseBase | None"]


@dataclass(frozen=True, slots=True)
class To:
    """A page: that of the form of an act, or where it leads (*waarheen*)."""

    page: str
    place: tuple[object, ...] = ()
    at: str = field(default="", metadata={"help": "the part of the page"})
    query: Mapping[str, str | None] = field(default_factory=dict)

    def address(self, visit: Visit) -> str:
        """Its address in the language and from the point of view of the visit."""
        found = visit.address(self.page, *map(str, self.place), **self.query)
        return f"{found}#{self.at}" if self.at else found


def on(page: str, *keys: str, at: str = "") -> Callable[..., To]:
    """The page of an act, by what the address of the act holds under these keys."""

    def found(_visit: Visit, **values: Any) -> To:
        return To(page, tuple(values[key] for key in keys), at=at)

    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Asking):
    """One thing that somebody can do (*handeling*)."""

    permission: str
    do: UseCase
    page: Callable[..., To]
    """The page that shows its form; there it leads back to, unless the use case says where else."""
    on_any_day: bool = False
    """Whether it can be done while one looks back or ahead."""

    def at(self, route: str) -> URLPattern:
        """Its place in the table of routes."""

        @needs(self.permission)
        @require_POST
        def view(request: Visited, **place: Any) -> HttpResponseBase:
            return self._tried(request, place)

        view.act = self  # type: ignore[attr-defined]  # an attribute of our own on a function
        return path(route, view, name=self.name)

    def carry_out(self, request: Visited, place: Mapping[str, Any]) -> HttpResponseBase | To:
        """Do it with what the request holds; what cannot be accepted is refused, every fault at once.

        Raises:
            Refused: also where the reader may not, as behind the address.
        """
        require(request.visit.reader, self.permission)
        if not self.on_any_day:
            acting_day(request.visit)
        form = self.asks.form(request.POST, request.FILES)
        wrong = faults(form)
        if wrong:
            raise ManyRefused(tuple(_named(wrong)))
        return self._done(request, place, form=form) or self._page(request, place)

    def form(self, visit: Visit, offer: Offer) -> FormView | None:
        """The form as a page offers it; None where this reader may not, or not from this day."""
        may = self.on_any_day or visit.view.can_act
        return Form(self, visit, offer).view() if may and visit.may(self.permission, offer.thing) else None

    def _tried(self, request: Visited, place: Mapping[str, Any]) -> HttpResponseBase:
        """Do it with what the form holds; or show the page again, with what was typed and every fault."""
        visit = request.visit
        if not self.on_any_day:
            acting_day(visit)
        form = self.asks.form(request.POST, request.FILES)
        wrong = faults(form)
        if wrong:
            return self._again(request, place, wrong=wrong, refusal=ManyRefused(tuple(_named(wrong))))
        try:
            to = self._done(request, place, form=form)
        except Refused as refusal:
            if errors.status_of(refusal) != errors.BAD:
                raise
            return self._again(request, place, wrong=self.asks.faults_of(refusal), refusal=refusal)
        if isinstance(to, HttpResponseBase):
            return to
        to, kept = to or self._page(request, place), request.POST.get(KEPT)
        return redirect((replace(to, query={**to.query, KEPT: kept}) if kept else to).address(visit))

    def _done(
        self, request: Visited, place: Mapping[str, Any], *, form: forms.Form
    ) -> HttpResponseBase | To | None:
        return called(self.do, request.visit, values={"request": request, **place, **self.asks.given(form)})

    def _again(
        self,
        request: Visited,
        place: Mapping[str, Any],
        *,
        wrong: Mapping[str, tuple[Message, ...]],
        refusal: Refused,
    ) -> HttpResponseBase:
        """The page of the form, with the form as it was sent; where the page has none, a page of errors."""
        visit = request.visit
        attempt = Attempt(visit.path, request.POST, wrong, overtaken=isinstance(refusal, Overtaken))
        response = shown(request, self._page(request, place), attempt=attempt)
        if response is None or attempt.form is None:
            request.visit = visit
            return errors.refused(request, refusal)
        response.status_code = errors.BAD
        return response

    def _page(self, request: Visited, place: Mapping[str, Any]) -> To:
        """The page of the form, by what the address holds and what the page put in the form."""
        given = request.POST
        sent = {
            each.attribute: given.get(each.asked.name, "")
            for each in self.asks.fields
            if each.kind is Kind.HIDDEN
        }
        return called(self.page, request.visit, values={**sent, **place})


def act(name: str, permission: str, *, page: Callable[..., To], **how: Any) -> Callable[[UseCase], Act]:
    """Declare an act by its use case: of its parameters those with words are asked in the form."""

    def declare(do: UseCase) -> Act:
        return Act(name=name, permission=permission, asks=input_of(do), do=do, page=page, **how)

    return declare


def act_of(view: object) -> Act | None:
    """The act behind an address; None where there is another view."""
    found = getattr(view, "act", None)
    return found if isinstance(found, Act) else None


def called(function: Callable[..., T], visit: Visit, *, values: Mapping[str, Any]) -> T:
    """A function of a declaration, with those of the values that it names."""
    taken = inspect.signature(function).parameters
    whole = any(each.kind is each.VAR_KEYWORD for each in taken.values())
    return function(visit, **{name: value for name, value in values.items() if whole or name in taken})


def shown(request: Visited, to: To, *, attempt: Attempt) -> HttpResponseBase | None:
    """A page as at its address, with a form that comes back on it; None where one may not see it."""
    visit = request.visit
    bare, _, query = to.address(visit).partition("#")[0].partition("?")
    match, asked = resolve(bare), QueryDict(query)
    if not visit.may(permission_of(match.func) or ""):
        return None
    request.visit = replace(visit, path=bare, given=asked, name=match.url_name or "", attempt=attempt)
    request.method, request.GET, request.resolver_match = "GET", asked, match
    view: Callable[..., HttpResponseBase] = match.func
    return view(request, *match.args, **match.kwargs)


def _named(wrong: Mapping[str, tuple[Message, ...]]) -> Iterator[Message]:
    """Every fault with its field, for where the field itself is not shown."""
    for name, every in wrong.items():
        yield from (Message("web-form-at", {"field": name, "fault": fault}) for fault in every)
