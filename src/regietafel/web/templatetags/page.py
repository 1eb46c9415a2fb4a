# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What templates may say: words from the catalogue, numbers, days, addresses; nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction
from typing import cast

from django import template
from django.conf import settings
from django.template.context import Context
from django.utils.html import format_html_join

from regietafel import words
from regietafel.areas.bodies import bodies_known
from regietafel.base.apportionment import RoundingRule
from regietafel.base.messages import Message, Said, Value
from regietafel.data.organisations import national
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.tasks import TaskKind
from regietafel.outlets import accounts
from regietafel.web.visit import BODIES, Visit

register = template.Library()


def _visit(context: Context) -> Visit:
    return cast("Visit", context["visit"])


@register.simple_tag(takes_context=True)
def say(context: Context, what: str | Message | Said, **values: Value) -> str:
    """A key of the catalogue with its values, a message of the core, or a text that is data."""
    language = _visit(context).language
    match what:
        case Message():
            return words.say(what, language)
        case Said():
            return what.on(language)
        case _:
            return words.word(what, language, **values)


@register.simple_tag(takes_context=True)
def body(context: Context, code: str) -> str:
    """A body as people know it: by the abbreviation of the field where there is one, else by its name."""
    visit = _visit(context)
    found = bodies_known(visit.view.as_of, visit.reader).of_seat(code)
    return found.code if found.code in national() else found.name.on(visit.language)


@register.simple_tag(takes_context=True)
def body_list(context: Context, codes: Iterable[str]) -> str:
    """Bodies one after another; a dash for none."""
    return format_html_join(", ", "{}", ((body(context, code),) for code in codes)) or "–"


@register.simple_tag(takes_context=True)
def bodies(context: Context) -> list[str]:
    """The names of the bodies to choose from, where a field of the page asks for one."""
    visit = _visit(context)
    if BODIES not in visit.lists:
        return []
    known = bodies_known(visit.view.as_of, visit.reader).by_code.values()
    return sorted(body.name.on(visit.language) for body in known)


@register.simple_tag(takes_context=True)
def number(context: Context, value: int) -> str:
    """A whole number as the language has it."""
    return words.number(value, _visit(context).language)


@register.simple_tag(takes_context=True)
def signed(context: Context, value: int) -> str:
    """A difference with its sign."""
    return words.signed(value, _visit(context).language)


@register.simple_tag(takes_context=True)
def share(context: Context, value: Fraction) -> str:
    """A ratio as a percentage."""
    return words.share(value, _visit(context).language)


@register.simple_tag(takes_context=True)
def day(context: Context, value: date | None) -> str:
    """A day written out; 'unknown' where it is not known."""
    language = _visit(context).language
    return words.word("base-unknown", language) if value is None else words.day(value, language)


@register.simple_tag(takes_context=True)
def moment(context: Context, value: datetime) -> str:
    """A moment on the clock of Amsterdam."""
    return words.moment(value, _visit(context).language)


@register.simple_tag(takes_context=True)
def amount(context: Context, value: int | Fraction, unit: str) -> str:  # shape: a template gives by place
    """A value with its unit."""
    return accounts.amount(value, unit, language=_visit(context).language)


@register.simple_tag(takes_context=True)
def form_name(context: Context, form: str) -> str:
    """A form of a file as it is called on a page."""
    return words.word(f"web-form-{form.replace('.', '-')}", _visit(context).language)


@register.simple_tag(takes_context=True)
def address(context: Context, name: str, *args: str, **query: str | int | None) -> str:
    """The address of a page, in this language and from this point of view."""
    return _visit(context).address(name, *args, **query)


@register.simple_tag(takes_context=True)
def here(context: Context, **query: str | int | None) -> str:
    """This page with some values in its address changed."""
    return _visit(context).here(**query)


@register.simple_tag(takes_context=True)
def may(context: Context, permission: str) -> bool:
    """Whether the reader may do this; what one may not do is not shown."""
    return _visit(context).may(permission)


@register.simple_tag
def theme_css() -> str:
    """The address of the style sheet with the tokens of whoever runs this, if there is one."""
    return settings.THEME_CSS


@register.simple_tag(takes_context=True)
def rule(context: Context, value: RoundingRule) -> str:
    """The name of a rule of rounding."""
    return words.word(f"apportionment-rule-{value.value}", _visit(context).language)


@register.simple_tag(takes_context=True)
def kind(context: Context, value: DecisionKind | TaskKind) -> str:
    """What sort of decision or task it is."""
    return words.word(f"web-kind-{value.name.lower()}", _visit(context).language)
