# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is noted during a meeting goes on record line by line: who is there, what is agreed, what is to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.areas.bodies import codes_of
from regietafel.base.messages import Refused, Said
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import ItemBecame, Purpose
from regietafel.meetings.rules.held import (
    NotedAction,
    NotedDecision,
    NotedItem,
    Notes,
)
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.preparing import PlannedItem, add_late_item
from regietafel.meetings.web.parts import acting, of_meeting, short
from regietafel.web.acts import act
from regietafel.web.form_view import Kind
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.inputs import asked, hidden, line, select
from regietafel.web.visit import Visit, Visited

ACTION = "actie"
NUMBERS = ("item-number-form", "item-number-twice", "item-number-orphan", "item-number-missing")
"""What is refused of the number of an item."""


def note_kind(text: str) -> str:
    """An action, or the kind of decision that is noted."""
    return text if text == ACTION else chosen(DecisionKind, text)


@dataclass(frozen=True, slots=True)
class NoteInput:
    """One line of notes: a decision or a lesser kind, or an action with who carries it out."""

    item: Annotated[str | None, hidden("punt")]
    kind: Annotated[str, select("soort", "column-kind", read=note_kind)]
    by: Annotated[str | None, asked("wie", "webmeetings-by-whom", kind=Kind.BODY, beside=True)]
    text: Annotated[Said, asked("tekst", "webmeetings-text")]
    holders: Annotated[tuple[str, ...], asked("houder", "webmeetings-holder", kind=Kind.BODIES)]
    term: Annotated[Said | None, line("termijn", "webmeetings-term", beside=True)]
    supervisors: Annotated[
        tuple[str, ...], asked("toezicht", "webmeetings-supervisor", kind=Kind.BODIES, beside=True)
    ]
    under: Annotated[str | None, select("onder", "webmeetings-under", empty="webmeetings-under-new")]
    title: Annotated[
        Said | None, line("titel", "webmeetings-note-title", hint="webmeetings-note-title-empty")
    ]

    @property
    def notes(self) -> Notes:
        """As notes; an action stands under the agreement it follows from, or makes one."""
        if self.kind != ACTION:
            return Notes(decisions=(self._decision(DecisionKind(self.kind)),))
        holders = codes_of(self.holders, field="houder")
        watching = codes_of(self.supervisors, field="toezicht")
        action = NotedAction(self.under or "agreed", self._title, holders, watching, self.term)
        agreed = () if self.under else (self._decision(DecisionKind.AGREEMENT),)
        return Notes(decisions=agreed, actions=(action,))

    @property
    def _title(self) -> Said:
        return self.title or Said(short(self.text.nl))

    def _decision(self, kind: DecisionKind) -> NotedDecision:
        by = codes_of([self.by], field="wie")[0] if self.by else None
        return NotedDecision("agreed", self.item or "", kind, self._title, text=self.text, body=by)


@act(
    "meetings-note",
    "table.keep",
    words="webmeetings-note",
    note="webmeetings-note-keys",
    page=of_meeting,
)
def note(visit: Visit, *, fact: UUID, given: NoteInput) -> None:
    """Put one line on record: a decision or a lesser kind, or an action."""
    hold(str(fact), given.notes, acting=acting(visit))


@act("meetings-late", "table.keep", words="webmeetings-late", page=of_meeting, is_first=False)
def late(
    visit: Visit,
    *,
    fact: UUID,
    number: Annotated[str, asked("nummer", "webmeetings-number", about=NUMBERS)],
    title: Annotated[Said, line("titel", "webmeetings-item", beside=True)],
    purpose: Annotated[
        Purpose, asked("doel", "webmeetings-purpose", words="webmeetings-purpose", beside=True)
    ],
    hammer: Annotated[bool, asked("hamer", "webmeetings-hammer")],
) -> None:
    """Add an item after the convocation."""
    item = PlannedItem(number, title, purpose, hammer=hammer)
    add_late_item(item, meeting=str(fact), acting=acting(visit))


BECAME = {
    ItemBecame.HANDLED: "webmeetings-became-handled",
    ItemBecame.CARRIED: "webmeetings-became-carried",
    ItemBecame.FORWARDED: "webmeetings-forward",
    ItemBecame.WITHDRAWN: "webmeetings-became-withdrawn",
}


@act("meetings-close", "table.keep", words="webmeetings-close", page=of_meeting, is_first=False)
def close(
    visit: Visit,
    *,
    fact: UUID,
    item: Annotated[str, hidden("nummer")],
    became: Annotated[ItemBecame, asked("afloop", "webmeetings-close", words=BECAME)],
    to_table: Annotated[str | None, asked("naar", "webmeetings-to-table")],
) -> None:
    """Put on record what became of an item."""
    if became is ItemBecame.FORWARDED and to_table is None:
        raise Refused("web-form-empty", field="naar")
    hold(str(fact), Notes(items=(NotedItem(item, became, to_table, None),)), acting=acting(visit))


@needs("table.keep")
def since(request: Visited, fact: UUID) -> HttpResponse:
    """What others have noted since the page was read, as a piece to put in it; empty where nothing was."""
    visit = request.visit
    found = meeting(str(fact), visit.view.as_of, reader=visit.reader)
    context = {"noted": found.since(visit.given.get("na", "")), "found": found, "visit": visit}
    return render(request, "regietafel/parts/meetings_since.html", context)
