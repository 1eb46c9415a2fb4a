# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What somebody can do on the site, declared once: who may, what is asked, the use case, where it leads.

From the declaration follow the view behind the address, the form on the page, and the page again with every
fault at its field where the form cannot be accepted.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from django.http import HttpResponseBase, QueryDict
from django.shortcuts import redirect
from django.urls import URLPattern, path, resolve, reverse
from django.views.decorators.http import require_POST

from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.records.drafts import Overtaken
from regietafel.web import errors
from regietafel.web.form_view import Attempt, Choices, FieldView, FormView, Kind
from regietafel.web.forms import acting_day
from regietafel.web.gate import needs, permission_of
from regietafel.web.inputs import Input, InputField, faults, input_of, text_of, typed
from regietafel.web.visit import Visit, Visited, with_query
from regietafel.words import word

T = TypeVar("T")
UseCase = Callable[..., "To | HttpResponseBase | None"]
KEPT = "bewaard"
"""In a form and in the address after it: what the browser kept of it, and can forget."""
TEXTS = (Kind.LINE, Kind.EMAIL, Kind.AREA, Kind.NUMBER, Kind.DAY, Kind.FILE, Kind.FILES, Kind.RADIOS)
"""Where the browser asks for what cannot be left empty."""


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


@dataclass(frozen=True, slots=True)
class Offer:
    """What a page puts in the form of an act (*aanbod*): its place, its choices, what is filled in."""

    place: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Choices] = field(default_factory=dict)
    starts: Mapping[str, object] = field(default_factory=dict)
    fixed: Mapping[str, object] = field(
        default_factory=dict, metadata={"help": "what cannot be changed, and is not shown"}
    )
    says: Mapping[str, Value] = field(default_factory=dict, metadata={"help": "what its words mention"})
    labels: Mapping[str, str] = field(default_factory=dict, metadata={"help": "other labels than usual"})
    thing: object = field(default=None, metadata={"help": "what the permission is about"})
    words: str = field(default="", metadata={"help": "the key of its title, where it is another here"})
    button: str = field(default="", metadata={"help": "the same of its button"})
    lead: str = field(default="", metadata={"help": "what stands above the fields, where it is data"})
    is_first: bool | None = field(default=None, metadata={"help": "whether the button stands out here"})
    keep: str = field(default="", metadata={"help": "the name under which the browser keeps what is typed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that somebody can do (*handeling*)."""

    name: str
    """Of its address, in the table of routes."""
    permission: str
    do: UseCase
    asks: Input
    page: Callable[..., To]
    """The page that shows its form; there it leads back to, unless the use case says where else."""
    words: str = ""
    """The key of its title; that of its button has ``-do`` behind it."""
    button: str = ""
    lead: str = ""
    note: str = ""
    """What stands beside the button, as ``foot`` below it and ``lead`` above the fields."""
    foot: str = ""
    is_first: bool = True
    on_any_day: bool = False
    """Whether it can be done while one looks back or ahead."""
    keeps: tuple[str, ...] = ()
    """What of the address of the page goes along."""

    def at(self, route: str) -> URLPattern:
        """Its place in the table of routes."""

        @needs(self.permission)
        @require_POST
        def view(request: Visited, **place: Any) -> HttpResponseBase:
            return self.tried(request, place)

        view.act = self  # type: ignore[attr-defined]  # an attribute of our own on a function
        return path(route, view, name=self.name)

    def tried(self, request: Visited, place: Mapping[str, Any]) -> HttpResponseBase:
        """Do it with what the form holds; or show the page again, with what was typed and every fault."""
        visit = request.visit
        if not self.on_any_day:
            acting_day(visit)
        form = self.asks.form(request.POST, request.FILES)
        if not form.is_valid():
            return self.again(request, place, wrong=faults(form))
        try:
            to = called(self.do, visit, {"request": request, **place, **self.asks.given(form)})
        except Refused as refusal:
            if errors.status_of(refusal) != errors.BAD:
                raise
            return self.again(request, place, wrong=self.asks.faults_of(refusal), refusal=refusal)
        if isinstance(to, HttpResponseBase):
            return to
        to, kept = to or self._page(request, place), request.POST.get(KEPT)
        return redirect((replace(to, query={**to.query, KEPT: kept}) if kept else to).address(visit))

    def _page(self, request: Visited, place: Mapping[str, Any]) -> To:
        """The page of the form, by what the address holds and what the page put in the form."""
        sent = {
            each.attribute: request.POST.get(each.asked.name, "")
            for each in self.asks.fields
            if each.kind is Kind.HIDDEN
        }
        return called(self.page, request.visit, {**sent, **place})

    def again(
        self,
        request: Visited,
        place: Mapping[str, Any],
        *,
        wrong: Mapping[str, tuple[Message, ...]],
        refusal: Refused | None = None,
    ) -> HttpResponseBase:
        """The page of the form, with the form as it was sent; where the page has none, a page of errors."""
        visit = request.visit
        attempt = Attempt(visit.path, request.POST, wrong, overtaken=isinstance(refusal, Overtaken))
        response = shown(request, self._page(request, place), attempt=attempt)
        if response is None or attempt.form is None:
            request.visit = visit
            every = tuple(fault for each in wrong.values() for fault in each)
            return errors.refused(request, refusal or ManyRefused(every))
        response.status_code = errors.BAD
        return response

    def form(self, visit: Visit, offer: Offer) -> FormView | None:
        """The form as a page offers it; None where this reader may not, or not from this day."""
        may = self.on_any_day or visit.view.can_act
        return self.view_of(visit, offer) if may and visit.may(self.permission, offer.thing) else None

    def view_of(self, visit: Visit, offer: Offer) -> FormView:
        """The form with what stands in it, or with what was typed where it comes back."""
        bare = reverse(f"{visit.language}:{self.name}", kwargs=dict(offer.place))
        kept = {name: visit.given.get(name, "") for name in self.keeps if name in visit.given}
        words = offer.words or self.words
        button = offer.button or (f"{words}-do" if offer.words or not self.button else self.button)
        tried = visit.attempt if self._is_tried(visit.attempt, bare, offer=offer) else None
        made = FormView(
            with_query(bare, {**visit.view.query, **kept}),
            title=self._said(words, visit, offer=offer),
            button=self._said(button if words or button != "-do" else "", visit, offer=offer),
            fields=tuple(
                _field(
                    each, visit, offer=offer, tried=tried, id="-".join((*self._id(offer), each.asked.name))
                )
                for each in self.asks.fields
                if _is_shown(each, offer)
            ),
            lead=offer.lead or self._said(self.lead, visit, offer=offer),
            note=self._said(self.note, visit, offer=offer),
            foot=self._said(self.foot, visit, offer=offer),
            is_first=self.is_first if offer.is_first is None else offer.is_first,
            keep=offer.keep,
            tried=tried,
        )
        if tried is not None:
            tried.form = made
        return made

    def _said(self, key: str, visit: Visit, *, offer: Offer) -> str:
        return word(key, visit.language, **offer.says) if key else ""

    def _id(self, offer: Offer) -> tuple[str, ...]:
        """What the ids of this form begin with: no other form on the page has it."""
        return (self.name, *offer.place.values(), *(str(value) for value in offer.fixed.values() if value))

    def _is_tried(self, attempt: Attempt | None, bare: str, *, offer: Offer) -> bool:
        if attempt is None or attempt.form is not None or attempt.path != bare:
            return False
        return all(
            attempt.given.get(each.asked.name, "") == "".join(_starts(each, offer))
            for each in self.asks.fields
            if _is_hidden(each, offer) and each.asked.apart
        )


def act(name: str, permission: str, *, page: Callable[..., To], **how: Any) -> Callable[[UseCase], Act]:
    """Declare an act by its use case: of its parameters those with words are asked in the form."""

    def declare(do: UseCase) -> Act:
        return Act(name=name, permission=permission, asks=input_of(do), do=do, page=page, **how)

    return declare


def called(
    function: Callable[..., T], visit: Visit, values: Mapping[str, Any]
) -> T:  # shape: as it is called
    """A function of a declaration with those of the values that it names."""
    names = inspect.signature(function).parameters
    return function(visit, **{name: value for name, value in values.items() if name in names})


def offered(*forms: FormView | None) -> tuple[FormView, ...]:
    """The forms that are there for this reader."""
    return tuple(each for each in forms if each is not None)


def act_of(view: object) -> Act | None:
    """The act behind an address; None where there is another view."""
    found = getattr(view, "act", None)
    return found if isinstance(found, Act) else None


def shown(request: Visited, to: To, *, attempt: Attempt) -> HttpResponseBase | None:
    """A page as at its address, with a form that comes back on it; None where one may not see it."""
    visit = request.visit
    address = to.address(visit).partition("#")[0]
    bare, _, query = address.partition("?")
    match, asked = resolve(bare), QueryDict(query)
    if not visit.may(permission_of(match.func) or ""):
        return None
    request.visit = replace(visit, path=bare, given=asked, name=match.url_name or "", attempt=attempt)
    request.method, request.GET, request.resolver_match = "GET", asked, match
    view: Callable[..., HttpResponseBase] = match.func
    return view(request, *match.args, **match.kwargs)


def _is_hidden(each: InputField, offer: Offer) -> bool:
    return each.kind is Kind.HIDDEN or each.attribute in offer.fixed


def _is_shown(each: InputField, offer: Offer) -> bool:
    """A list without choices is left out."""
    listed = each.kind in (Kind.SELECT, Kind.CHECKS) and not (each.asked.words or each.asked.free)
    return _is_hidden(each, offer) or not listed or bool(offer.choices.get(each.attribute))


def _starts(each: InputField, offer: Offer) -> tuple[str, ...]:
    value = offer.fixed.get(each.attribute, offer.starts.get(each.attribute))
    return text_of(value, apart=each.kind is Kind.CHECKS)


def _field(
    each: InputField,
    visit: Visit,
    *,
    offer: Offer,
    tried: Attempt | None,
    id: str,  # noqa: A002  as in HTML
) -> FieldView:
    how, said = each.asked, offer.says
    if _is_hidden(each, offer):
        # Who was overtaken sees on the page what another saved, and saves over that.
        keeps = tried is not None and (how.apart or not tried.overtaken)
        values = typed(each, tried.given) if tried and keeps else _starts(each, offer)
        return FieldView(how.name, id, Kind.HIDDEN, values=values)
    is_typed = how.free and not offer.choices.get(each.attribute)
    return FieldView(
        how.name,
        id,
        Kind.LINE if is_typed else each.kind,
        label=word(offer.labels.get(each.attribute, how.label), visit.language, **said),
        hint=word(how.hint, visit.language, **said) if how.hint else "",
        values=typed(each, tried.given) if tried else _starts(each, offer),
        choices=_choices(each, visit, offer=offer),
        required=each.is_required and (is_typed or each.kind in TEXTS),
        beside=how.beside,
        rows=how.rows,
        accept=how.accept,
        faults=tried.faults.get(how.name, ()) if tried else (),
    )


def _choices(each: InputField, visit: Visit, *, offer: Offer) -> Choices:
    """The choices that the page offers, else those of the type; before them that nothing is chosen."""
    found, words = offer.choices.get(each.attribute), each.asked.words
    if found is None and words:
        keys = {
            one.value: words[one.value] if isinstance(words, Mapping) else f"{words}-{one.value}"
            for one in each.base
        }
        found = tuple((value, word(key, visit.language, **offer.says)) for value, key in keys.items())
    empty = each.asked.empty
    if not found or not (empty or (each.can_be_empty and each.kind is Kind.SELECT)):
        return found or ()
    return (("", word(empty, visit.language) if empty else "–"), *found)
