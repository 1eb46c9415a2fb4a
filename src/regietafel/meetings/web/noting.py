# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is noted during a meeting goes on record line by line: who is there, what is agreed, what is to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from regietafel.base.messages import Refused, Said
from regietafel.facts.attendance import Attendance, Hidden
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import ItemBecame, Purpose
from regietafel.meetings.rules.held import (
    NotedAction,
    NotedDecision,
    NotedItem,
    NotedParty,
    NotedSubstitution,
    Notes,
)
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.people import known_person
from regietafel.meetings.services.preparing import PlannedItem, add_late_item
from regietafel.meetings.web.parts import acting, short
from regietafel.web.acts import To, act
from regietafel.web.form_view import Kind
from regietafel.web.forms import chosen
from regietafel.web.inputs import asked, hidden, line, select
from regietafel.web.visit import Visit

ACTION = "actie"
BECAME = {
    ItemBecame.HANDLED: "webmeetings-became-handled",
    ItemBecame.CARRIED: "webmeetings-became-carried",
    ItemBecame.FORWARDED: "webmeetings-forward",
    ItemBecame.WITHDRAWN: "webmeetings-became-withdrawn",
}
Item = Annotated[str | None, hidden("punt")]
Kept = Annotated[str | None, hidden("bewaard", apart=False)]
"""The name under which the browser kept what was typed."""


def meeting_page(_visit: Visit, *, fact: UUID, item: str = "", kept: str = "") -> To:
    """The meeting, at the item that was worked on; the page forgets what it kept of this form."""
    return To("meetings-meeting", (fact,), at=f"punt-{item}" if item else "", query={"bewaard": kept or None})


@dataclass(frozen=True, slots=True)
class NoteInput:
    """One line of notes: what kind it is, by whom, and what an action needs."""

    kind: Annotated[str, select("soort", "column-kind")]
    by: Annotated[str | None, asked("wie", "webmeetings-by-whom", beside=True)]
    text: Annotated[Said, asked("tekst", "webmeetings-text")]
    holders: Annotated[tuple[str, ...], asked("houder", "webmeetings-holder")]
    term: Annotated[Said | None, line("termijn", "webmeetings-term", beside=True)]
    supervisors: Annotated[tuple[str, ...], asked("toezicht", "webmeetings-supervisor", beside=True)]
    under: Annotated[str | None, select("onder", "webmeetings-under", empty="webmeetings-under-new")]
    title: Annotated[Said | None, hidden("titel")]
    about: Annotated[str | None, hidden("over")]
    refers_to: Annotated[tuple[str, ...], hidden("cijfers")]
    item: Item
    kept: Kept

    def notes(self) -> Notes:
        """One line of notes; an action stands under the agreement it follows from, or makes one."""
        title = self.title or Said(short(self.text.nl))
        if self.kind != ACTION:
            return Notes(decisions=(self._decision(chosen(DecisionKind, self.kind), title),))
        made = NotedAction(self.under or "agreed", title, self.holders, self.supervisors, self.term)
        if self.under:
            return Notes(actions=(made,))
        return Notes(decisions=(self._decision(DecisionKind.AGREEMENT, title),), actions=(made,))

    def _decision(self, kind: DecisionKind, title: Said) -> NotedDecision:
        return NotedDecision(
            "agreed",
            self.item or "",
            kind,
            title,
            text=self.text,
            body=self.by,
            about=self.about,
            refers_to=self.refers_to,
        )


@act("meetings-note", "table.keep", words="webmeetings-note", note="webmeetings-note-keys", page=meeting_page)
def note(visit: Visit, *, fact: UUID, given: NoteInput) -> None:
    """Put one line on record: a decision or a lesser kind, or an action."""
    hold(str(fact), given.notes(), acting=acting(visit))


@dataclass(frozen=True, slots=True)
class PartyInput:
    """Somebody on the roll."""

    name: Annotated[str | None, asked("naam", "webmeetings-name", completes=False)]
    organisation: Annotated[str | None, asked("organisatie", "webmeetings-organisation")]
    function: Annotated[Said | None, line("functie", "webmeetings-function", beside=True)]
    attendance: Annotated[Attendance, asked("aanwezig", "webmeetings-attendance", words="attendance")]
    seat: Annotated[str | None, select("zetel", "webmeetings-seat", beside=True)]
    arrives: Annotated[str | None, asked("komt", "webmeetings-arrives", kind=Kind.TIME)]
    leaves: Annotated[str | None, asked("gaat", "webmeetings-leaves", kind=Kind.TIME, beside=True)]
    redacted: Annotated[Hidden | None, hidden("weggelakt")]


@act("meetings-attend", "table.keep", words="webmeetings-attend", page=meeting_page, is_first=False)
def attend(visit: Visit, *, fact: UUID, given: PartyInput) -> None:
    """Put somebody on the roll."""
    party = NotedParty(
        "party",
        given.attendance,
        person=known_person(given.name, reader=visit.reader) if given.name else None,
        organisation=given.organisation,
        function=given.function,
        seat=given.seat,
        hidden=given.redacted,
        arrives=given.arrives,
        leaves=given.leaves,
    )
    hold(str(fact), Notes(parties=(party,)), acting=acting(visit))


@act("meetings-substitute", "table.keep", words="webmeetings-substitute", page=meeting_page, is_first=False)
def substitute(
    visit: Visit,
    *,
    fact: UUID,
    absent: Annotated[str, select("wie", "webmeetings-absent-one")],
    by: Annotated[str, select("door", "webmeetings-by-one")],
    role: Annotated[Said | None, line("rol", "webmeetings-role-taken")],
) -> None:
    """Put on record who takes whose place."""
    edge = NotedSubstitution(absent, by, role)
    hold(str(fact), Notes(substitutions=(edge,)), acting=acting(visit))


@act("meetings-late", "table.keep", words="webmeetings-late", page=meeting_page, is_first=False)
def late(
    visit: Visit,
    *,
    fact: UUID,
    number: Annotated[str, asked("nummer", "webmeetings-number")],
    title: Annotated[Said, line("titel", "webmeetings-item", beside=True)],
    purpose: Annotated[
        Purpose, asked("doel", "webmeetings-purpose", words="webmeetings-purpose", beside=True)
    ],
    hammer: Annotated[bool, asked("hamer", "webmeetings-hammer")],
) -> None:
    """Add an item after the convocation."""
    add_late_item(PlannedItem(number, title, purpose, hammer=hammer), meeting=str(fact), acting=acting(visit))


@dataclass(frozen=True, slots=True)
class CloseInput:
    """What became of an item, and to which table it goes."""

    became: Annotated[ItemBecame, asked("afloop", "webmeetings-close", words=BECAME)]
    to_table: Annotated[str | None, asked("naar", "webmeetings-to-table")]
    number: Annotated[str | None, hidden("nummer")]
    remark: Annotated[Said | None, hidden("opmerking")]
    item: Item
    kept: Kept


@act("meetings-close", "table.keep", button="webmeetings-close-do", page=meeting_page, is_first=False)
def close(visit: Visit, *, fact: UUID, given: CloseInput) -> None:
    """Put on record what became of an item."""
    if given.became is ItemBecame.FORWARDED and given.to_table is None:
        raise Refused("web-form-empty", field="naar")
    item = NotedItem(given.number or "", given.became, given.to_table, given.remark)
    hold(str(fact), Notes(items=(item,)), acting=acting(visit))
