# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One meeting: its agenda and papers, the notes during it, and what was agreed and the minutes after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message, Said
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.meetings import Document, DocumentMoved
from regietafel.facts.papers import CommentsAsked
from regietafel.meetings.rules.attendance import Place
from regietafel.meetings.rules.documents import state_of
from regietafel.meetings.services.meetings import ItemView, MeetingView, meeting, table_bodies
from regietafel.meetings.services.papers import PaperView, papers
from regietafel.meetings.services.people import members
from regietafel.meetings.services.writing import readable
from regietafel.meetings.web.offers import ItemForms, MeetingForms, at_item, at_meeting
from regietafel.meetings.web.parts import Who, keeps, who
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


class Phase(StrEnum):
    """How a meeting stands to the day of the page."""

    BEFORE = "before"
    TODAY = "today"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class EdgeView:
    """Somebody in the place of another."""

    by: Who
    absent: Who
    role: Said | None
    role_hidden: bool


@dataclass(frozen=True, slots=True)
class ItemPage:
    """An item with all that was recorded under it."""

    item: ItemView
    decisions: tuple[Decision, ...]
    actions: tuple[tuple[Action, Message | None], ...] = field(
        metadata={"help": "each with what its decision waits for"}
    )
    papers: tuple[PaperView, ...]
    forms: ItemForms


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document of the meeting and how far it is."""

    document: Document
    name: str
    state: str
    moves: tuple[DocumentMoved, ...]
    readable: bool = field(metadata={"help": "whether this reader may have it"})
    comments: CommentsAsked | None = field(metadata={"help": "the last comment round on its draft"})


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One meeting as this reader may see it."""

    found: MeetingView
    table: Said
    phase: Phase
    headline: Message
    present: tuple[Who, ...]
    absent: tuple[Who, ...]
    edges: tuple[EdgeView, ...]
    missing: tuple[Place, ...] = field(metadata={"help": "seats nobody spoke for: derived, never told"})
    items: tuple[ItemPage, ...]
    loose: tuple[Decision, ...] = field(metadata={"help": "recorded without an item"})
    loose_papers: tuple[PaperView, ...]
    documents: tuple[DocumentView, ...]
    annotated: bool = field(metadata={"help": "whether this reader has an annotated agenda"})
    keeps: bool
    can_act: bool
    forms: MeetingForms


@needs("table.view")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The page of one meeting."""
    visit = request.visit
    found = meeting(str(fact), visit.view.as_of, reader=visit.reader, on=visit.view.day)
    context = {"page": build(found, visit), "visit": visit}
    return render(request, "regietafel/pages/meetings_meeting.html", context)


def build(found: MeetingView, visit: Visit) -> MeetingPage:
    """The page from what the service found."""
    named = {party.stamp.id: who(party, found, visit=visit) for party in found.roll.parties}
    there = papers(found.fact.table, visit.view.as_of, reader=visit.reader)
    numbers = {view.fact.number for view in found.items}
    phase = _phase(found, visit)
    runs = keeps(visit, found.fact.table)
    body = next((each for each in table_bodies() if each.code == found.fact.table), None)
    on_item = {view.fact.stamp.id for view in found.items}
    return MeetingPage(
        found,
        table=body.name if body else Said(found.fact.table),
        phase=phase,
        headline=_headline(found, phase),
        present=tuple(named[each.stamp.id] for each in found.roll.present),
        absent=tuple(named[each.stamp.id] for each in found.roll.absent),
        edges=tuple(
            EdgeView(named[edge.by], named[edge.absent], edge.role, edge.role_hidden)
            for edge in found.roll.edges
        ),
        missing=tuple(place for place in found.roll.places if not place.has_voice) if named else (),
        items=tuple(_item(view, found, there=there, visit=visit) for view in found.items),
        loose=tuple(decision for decision in found.decisions if _number(decision) not in numbers),
        loose_papers=tuple(
            each for each in there if each.fact.item is None or (each.fact.item not in on_item)
        )
        if runs
        else (),
        documents=_documents(found, visit),
        annotated=visit.may("table.follow", found.fact.table) and bool(members(visit.reader)),
        keeps=runs,
        can_act=visit.view.can_act,
        forms=at_meeting(found, number=_next(numbers), begun=phase is not Phase.BEFORE, visit=visit),
    )


def _next(numbers: Iterable[str]) -> str:
    return str(1 + max((int(number.split(".")[0]) for number in numbers), default=0))


def _number(decision: Decision) -> str | None:
    return decision.meeting.item if decision.meeting is not None else None


def _item(view: ItemView, found: MeetingView, *, there: list[PaperView], visit: Visit) -> ItemPage:
    decisions = tuple(decision for decision in found.decisions if _number(decision) == view.fact.number)
    under = {decision.stamp.id for decision in decisions}
    return ItemPage(
        view,
        decisions,
        actions=tuple(
            (action, found.waits.get(action.decision)) for action in found.actions if action.decision in under
        ),
        papers=tuple(each for each in there if each.fact.item == view.fact.stamp.id),
        forms=at_item(
            view, found, decisions=decisions, begun=_phase(found, visit) is not Phase.BEFORE, visit=visit
        ),
    )


def _phase(found: MeetingView, visit: Visit) -> Phase:
    if found.fact.on > visit.view.day:
        return Phase.BEFORE
    return Phase.TODAY if found.fact.on == visit.view.day else Phase.AFTER


def _headline(found: MeetingView, phase: Phase) -> Message:
    """What matters of this meeting in one sentence, counted from what is on record."""
    agreed = sum(1 for decision in found.decisions if decision.number is not None)
    flagged = sum(1 for action in found.actions if action.lacks)
    if phase is Phase.BEFORE or not found.decisions:
        return Message("webmeetings-headline-agenda", {"items": len(found.items)})
    return Message(
        "webmeetings-headline-held",
        {"agreed": agreed, "actions": len(found.actions), "flagged": flagged, "told": len(found.decisions)},
    )


def _documents(found: MeetingView, visit: Visit) -> tuple[DocumentView, ...]:
    views = []
    for document in Document:
        moves = tuple(each for each in found.documents if each.document is document)
        state = state_of(document, found.documents)
        views.append(
            DocumentView(
                document,
                word(f"webmeetings-document-{document.value}", visit.language),
                word(f"minutes-state-{state.value if state else 'draft'}", visit.language),
                moves,
                readable(document, found, reader=visit.reader),
                next((comment for comment in reversed(found.comments) if comment.document is document), None),
            )
        )
    return tuple(views)
