# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages of the tables share: who somebody is, which choices a form offers, whom an act is by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from django.http import QueryDict

from regietafel.core.base.attendance_facts import Attended, Hidden
from regietafel.core.base.decisions import DecisionKind
from regietafel.core.base.meeting_facts import Purpose
from regietafel.core.base.messages import Refused, Said
from regietafel.publication.words import word
from regietafel.services.access import allowed
from regietafel.services.meetings import MeetingView
from regietafel.services.meetings_stamping import Acting
from regietafel.web.pages.dispatch import acting_day
from regietafel.web.visit import Visit

E = TypeVar("E", bound=StrEnum)

_SENTENCE = re.compile(r"(?<!\bdhr)(?<!\bmw)(?<!\bmevr)(?<!\b[A-Z])\. ")
"""The end of a sentence; after a form of address or an initial a sentence goes on."""

Choices = tuple[tuple[str, str], ...]
"""The choices of a list: the value that is sent, and the words."""


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody at a meeting as this reader may know them."""

    key: str
    name: str
    hidden: bool
    beside: str = ""


def acting(visit: Visit) -> Acting:
    """Who acts on this page, on its day; refused while one looks back or ahead."""
    return Acting(visit.reader, acting_day(visit))


def keeps(visit: Visit, table: str) -> bool:
    """Whether this reader runs the table and looks from a day on which something can be recorded."""
    return allowed(visit.reader, "table.keep", thing=table)


def who(party: Attended, view: MeetingView, *, visit: Visit) -> Who:
    """A party by name, else by function, else by organisation; a hidden name says that it is hidden."""
    role_hidden = party.hidden in (Hidden.ROLE, Hidden.BOTH)
    function = party.function.on(visit.language) if party.function and not role_hidden else None
    beside = function or party.organisation or ""
    if party.hidden in (Hidden.NAME, Hidden.BOTH):
        return Who(party.stamp.id, word("attendance-name-hidden", visit.language), hidden=True, beside=beside)
    name = view.called(party)
    if name is not None:
        return Who(party.stamp.id, name, hidden=False, beside=beside)
    shown = beside or word("base-unknown", visit.language)
    return Who(party.stamp.id, shown, hidden=False)


def purposes(language: str) -> Choices:
    """What an item can stand on an agenda for."""
    return tuple((each.value, word(f"webmeetings-purpose-{each.value}", language)) for each in Purpose)


def kinds(language: str) -> Choices:
    """What a note of a meeting can be; an action comes first, being typed most."""
    named = tuple((each.value, word(f"web-kind-{each.name.lower()}", language)) for each in DecisionKind)
    return (("actie", word("webmeetings-action", language)), *named)


def chosen(choices: type[E], text: str) -> E:
    """One of the values of a closed list."""
    try:
        return choices(text)
    except ValueError:
        raise Refused("web-what-if-choice-wrong", text=text) from None


def said(given: QueryDict, field: str) -> Said | None:
    """A text of a form; None where it was left empty."""
    text = given.get(field, "").strip()
    return Said(text) if text else None


def required(given: QueryDict, field: str) -> Said:
    """A text of a form that must be there."""
    found = said(given, field)
    if found is None:
        raise Refused("webmeetings-field-empty", field=field)
    return found


def codes(given: QueryDict, field: str) -> tuple[str, ...]:
    """The codes of bodies in a field, apart by commas."""
    return tuple(part.strip() for part in given.get(field, "").split(",") if part.strip())


def day_in(text: str) -> date:
    """A day of an address or a form."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused("web-day-unreadable", text=text, field="dag") from None


def short(text: str, *, most: int = 90) -> str:
    """The beginning of a text as a title: its first sentence, or as many words as fit.

    >>> short("COA verdeelt de plekken. Dat gebeurt snel."), short("een twee drie", most=9)
    ('COA verdeelt de plekken', 'een twee …')
    >>> short("Het gaat naar dhr. P. Jansen. Hij belt.")
    'Het gaat naar dhr. P. Jansen'
    """
    first = _SENTENCE.split(text.strip().split("\n")[0])[0].rstrip(".")
    if len(first) <= most:
        return first
    return first[:most].rsplit(" ", 1)[0] + " …"
