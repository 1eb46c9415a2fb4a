# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The form of an act as a page offers it: its words, its choices, what stands in it or was typed in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.urls import reverse

from regietafel.base.messages import Value
from regietafel.web.bodies import body_choices
from regietafel.web.form_view import Attempt, Choices, FieldView, FormView, Kind
from regietafel.web.inputs import Input, InputField, text_of
from regietafel.web.visit import BODIES, Visit, with_query
from regietafel.words import has, word

CHOSEN = (Kind.SELECT, Kind.CHECKS, Kind.CHECK, Kind.BUTTONS, Kind.HIDDEN)
"""Where the browser need not ask for what cannot be left empty."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a page puts in the form of an act (*aanbod*): its place, its choices, what is filled in."""

    place: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Choices] = field(default_factory=dict)
    starts: Mapping[str, object] = field(default_factory=dict)
    fixed: Mapping[str, object] = field(default_factory=dict, metadata={"help": "not asked, and not shown"})
    says: Mapping[str, Value] = field(default_factory=dict, metadata={"help": "what its words mention"})
    examples: Mapping[str, str] = field(default_factory=dict, metadata={"help": "what empty stands for"})
    labels: Mapping[str, str] = field(default_factory=dict, metadata={"help": "other labels than usual"})
    thing: object = field(default=None, metadata={"help": "what the permission is about"})
    words: str = field(default="", metadata={"help": "the key of its title, where it is another here"})
    button: str = field(default="", metadata={"help": "the same of its button"})
    lead: str = field(default="", metadata={"help": "what stands above the fields, where it is data"})
    is_first: bool | None = field(default=None, metadata={"help": "whether the button stands out here"})
    keep: str = field(default="", metadata={"help": "the name under which the browser keeps what is typed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What an act asks on a page, and in which words (*wat een handeling vraagt*)."""

    name: str
    """Of its address, in the table of routes."""
    asks: Input
    words: str = ""
    """The key of its title; that of its button has ``-do`` behind it, where there is another."""
    button: str = ""
    lead: str = ""
    note: str = ""
    """What stands beside the button, as ``foot`` below it and ``lead`` above the fields."""
    foot: str = ""
    is_first: bool = True
    keeps: tuple[str, ...] = ()
    """What of the address of the page goes along."""


@dataclass(frozen=True, slots=True)
class Form:
    """The form of an act on one page, as it is made."""

    act: Asking
    visit: Visit
    offer: Offer

    def view(self) -> FormView:
        """The form with what stands in it, or with what was typed where it comes back."""
        act, visit, offer = self.act, self.visit, self.offer
        bare = reverse(f"{visit.language}:{act.name}", kwargs=dict(offer.place))
        kept = {name: visit.given.get(name, "") for name in act.keeps if name in visit.given}
        tried = visit.attempt if self._is_tried(visit.attempt, bare) else None
        words = offer.words or act.words
        made = FormView(
            with_query(bare, {**visit.view.query, **kept}),
            title=self._said(words),
            button=self._said(offer.button or (act.button if not offer.words else "") or self._button(words)),
            fields=tuple(self._field(each, tried) for each in act.asks.fields if self._is_shown(each)),
            lead=offer.lead or self._said(act.lead),
            note=self._said(act.note),
            foot=self._said(act.foot),
            is_first=act.is_first if offer.is_first is None else offer.is_first,
            keep=offer.keep,
            tried=tried,
        )
        if tried is not None:
            tried.form = made
        return made

    def _said(self, key: str) -> str:
        return word(key, self.visit.language, **self.offer.says) if key else ""

    def _button(self, words: str) -> str:
        """The words of the button: its own, or those of the title where it has none."""
        return f"{words}-do" if has(f"{words}-do", self.visit.language) else words

    def _is_tried(self, attempt: Attempt | None, bare: str) -> bool:
        """Whether it is this form that comes back: of two for one address the hidden fields tell."""
        if attempt is None or attempt.form is not None or attempt.path != bare:
            return False
        return all(
            attempt.given.get(each.asked.name, "") == "".join(self._starts(each))
            for each in self.act.asks.fields
            if self._is_hidden(each) and each.asked.apart
        )

    def _is_hidden(self, each: InputField) -> bool:
        return each.kind is Kind.HIDDEN or each.attribute in self.offer.fixed

    def _is_shown(self, each: InputField) -> bool:
        """A list without choices is left out."""
        listed = each.kind in (Kind.SELECT, Kind.CHECKS) and not (each.asked.words or each.asked.is_free)
        return self._is_hidden(each) or not listed or bool(self.offer.choices.get(each.attribute))

    def _starts(self, each: InputField) -> tuple[str, ...]:
        value = self.offer.fixed.get(each.attribute, self.offer.starts.get(each.attribute))
        if each.kind in (Kind.BODY, Kind.BODIES) and value:
            codes = value if isinstance(value, tuple) else (str(value),)
            value = tuple(name for _, name in body_choices(codes, self.visit.language))
        return text_of(value, apart=each.kind is Kind.CHECKS)

    def _field(self, each: InputField, tried: Attempt | None) -> FieldView:
        how, offer = each.asked, self.offer
        fixed = (str(value) for value in offer.fixed.values() if value)
        id_ = "-".join((self.act.name, *offer.place.values(), *fixed, how.name))
        # Who was overtaken sees on the page what another saved, and saves over that.
        is_stale = tried is not None and tried.overtaken and self._is_hidden(each) and not how.apart
        values = tuple(tried.given.getlist(how.name)) if tried and not is_stale else self._starts(each)
        if self._is_hidden(each):
            return FieldView(how.name, id_, Kind.HIDDEN, values=values)
        if each.kind in (Kind.BODY, Kind.BODIES):
            self.visit.lists.add(BODIES)
        choices = self._choices(each)
        kind = Kind.LINE if how.is_free and not choices else each.kind
        return FieldView(
            how.name,
            id_,
            kind,
            label=self._said(offer.labels.get(each.attribute, how.label)),
            hint=self._said(how.hint),
            values=values,
            choices=choices,
            required=each.is_required and kind not in CHOSEN,
            beside=how.beside,
            rows=how.rows,
            accept=how.accept,
            example=offer.examples.get(each.attribute, ""),
            completes=how.completes,
            faults=tried.faults.get(how.name, ()) if tried else (),
        )

    def _choices(self, each: InputField) -> Choices:
        """The choices that the page offers, else those of the type; before them that nothing is chosen."""
        found, words, empty = self.offer.choices.get(each.attribute), each.asked.words, each.asked.empty
        if found is None and words:
            told = words if isinstance(words, Mapping) else {one: f"{words}-{one}" for one in each.base}
            found = tuple((str(value), self._said(key)) for value, key in told.items())
        if not found or empty is None or not each.can_be_empty or each.kind is not Kind.SELECT:
            return found or ()
        return (("", self._said(empty) or "–"), *found)


def offered(*forms: FormView | None) -> tuple[FormView, ...]:
    """The forms that are there for this reader."""
    return tuple(form for form in forms if form is not None)
