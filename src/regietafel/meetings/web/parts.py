# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages of the tables share: who somebody is, which choices a form offers, whom an act is by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from regietafel.access.acting import Acting
from regietafel.access.permissions import allowed
from regietafel.facts.attendance import Attended, Hidden
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import Purpose
from regietafel.meetings.services.meetings import MeetingView
from regietafel.meetings.services.writing import Wanted
from regietafel.web.acts import To, on
from regietafel.web.form_view import Choices
from regietafel.web.forms import acting_day
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

_SENTENCE = re.compile(r"(?<!\bdhr)(?<!\bmw)(?<!\bmevr)(?<!\b[A-Z])\. ")
"""The end of a sentence; after a form of address or an initial a sentence goes on."""


USUAL_TERM = "binnen vijf werkdagen"
"""Of a written round or a comment round, where nobody says otherwise; in Dutch, as it goes on record."""


PAPER = on("meetings-paper", "fact")
REQUESTS = on("meetings-paper", "fact", at="verzoeken")
"""The page of a paper, at what was asked about its wording."""


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


def of_meeting(_visit: Visit, *, fact: UUID, item: str = "") -> To:
    """The page of a meeting, at the item that was worked on."""
    return To("meetings-meeting", (fact,), at=f"punt-{item}" if item else "")


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


def wanted(request: Visited) -> Wanted:
    """In the language and on the day of the page; what is referred to leads to our pages."""
    visit = request.visit

    def page(name: str, about: str) -> str:
        return request.build_absolute_uri(visit.address(name, about))

    return Wanted(visit.language, visit.view.day, page)
