# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One meeting: its agenda and papers, the notes during it, and what was agreed and the minutes after it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
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
from regietafel.meetings.web.noting import attend, close, late, note, substitute
from regietafel.meetings.web.parts import Who, keeps, kinds, who
from regietafel.meetings.web.wording import file
from regietafel.web.form_view import Choices, FormView
from regietafel.web.gate import needs
from regietafel.web.offers import Offer
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
    note: FormView | None = field(metadata={"help": "from the day of the meeting on"})
    close: FormView | None
    file: FormView | None


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
    listens: bool = field(metadata={"help": "whether the page asks what others have noted since"})
    late: FormView | None
    attend: FormView | None
    substitute: FormView | None


@needs("table.view")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The page of one meeting."""
    visit = request.visit
    found = meeting(str(fact), visit.view.as_of, reader=visit.reader, on=visit.view.day)
    context = {"page": build(found, visit), "visit": visit}
    return render(request, "regietafel/pages/meetings_meeting.html", context)


@needs("table.keep")
def since(request: Visited, fact: UUID) -> HttpResponse:
    """What others have noted since the page was read, as a piece to put in it; empty where nothing was."""
    visit = request.visit
    found = meeting(str(fact), visit.view.as_of, reader=visit.reader)
    context = {"noted": found.since(visit.given.get("na", "")), "found": found, "visit": visit}
    return render(request, "regietafel/parts/meetings_since.html", context)


def build(found: MeetingView, visit: Visit) -> MeetingPage:
    """The page from what the service found."""
    named = {each.stamp.id: who(each, found, visit=visit) for each in found.roll.parties}
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
        loose=tuple(each for each in found.decisions if _number(each) not in numbers),
        loose_papers=tuple(
            each for each in there if each.fact.item is None or (each.fact.item not in on_item)
        )
        if runs
        else (),
        documents=_documents(found, visit),
        annotated=visit.may("table.follow", found.fact.table) and bool(members(visit.reader)),
        keeps=runs,
        listens=runs and visit.view.can_act and phase is not Phase.BEFORE,
        late=_late(found, numbers, visit=visit),
        attend=_attend(found, visit),
        substitute=_substitute(found, tuple((each.key, each.name) for each in named.values()), visit=visit),
    )


def _late(found: MeetingView, numbers: set[str], *, visit: Visit) -> FormView | None:
    """The form for an item after the convocation, under the next number."""
    number = str(1 + max((int(each.split(".")[0]) for each in numbers), default=0))
    return late.form(visit, replace(_here(found), starts={"number": number}))


def _attend(found: MeetingView, visit: Visit) -> FormView | None:
    """The form for somebody on the roll; in a seat that nobody fills yet."""
    free = tuple(
        (place.seat.code, f"{place.seat.organisation}, {place.seat.function.on(visit.language)}")
        for place in found.roll.places
        if not place.party
    )
    return attend.form(visit, replace(_here(found), choices={"seat": free}))


def _substitute(found: MeetingView, there: Choices, *, visit: Visit) -> FormView | None:
    offer = replace(_here(found), choices={"absent": there, "by": there})
    return substitute.form(visit, offer) if there else None


def _here(found: MeetingView) -> Offer:
    """The place of the acts of this page; who keeps the table may do them."""
    return Offer({"fact": found.fact.stamp.id}, thing=found.fact.table)


def _note(view: ItemView, found: MeetingView, *, under: Choices, visit: Visit) -> FormView | None:
    """The form to note at an item; the browser keeps what is typed in it."""
    keep = f"note-{found.fact.stamp.id}-{view.fact.number}"
    offer = replace(
        _here(found),
        choices={"kind": kinds(visit.language), "under": under},
        fixed={"item": view.fact.number, "kept": keep},
        examples={"by": found.fact.table},
        keep=keep,
    )
    return note.form(visit, offer)


def _number(decision: Decision) -> str | None:
    return decision.meeting.item if decision.meeting is not None else None


def _item(view: ItemView, found: MeetingView, *, there: list[PaperView], visit: Visit) -> ItemPage:
    decisions = tuple(each for each in found.decisions if _number(each) == view.fact.number)
    under = {each.stamp.id for each in decisions}
    titles = tuple((each.stamp.id, each.title.on(visit.language)) for each in decisions)
    number, begun = view.fact.number, _phase(found, visit) is not Phase.BEFORE
    closing = replace(_here(found), fixed={"number": number, "item": number})
    return ItemPage(
        view,
        decisions,
        actions=tuple(
            (each, found.waits.get(each.decision)) for each in found.actions if each.decision in under
        ),
        papers=tuple(each for each in there if each.fact.item == view.fact.stamp.id),
        note=_note(view, found, under=titles, visit=visit) if begun else None,
        close=close.form(visit, closing) if begun else None,
        file=file.form(visit, replace(_here(found), fixed={"item": view.fact.stamp.id})),
    )


def _phase(found: MeetingView, visit: Visit) -> Phase:
    if found.fact.on > visit.view.day:
        return Phase.BEFORE
    return Phase.TODAY if found.fact.on == visit.view.day else Phase.AFTER


def _headline(found: MeetingView, phase: Phase) -> Message:
    """What matters of this meeting in one sentence, counted from what is on record."""
    agreed = sum(1 for each in found.decisions if each.number is not None)
    flagged = sum(1 for each in found.actions if each.lacks)
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
                next((each for each in reversed(found.comments) if each.document is document), None),
            )
        )
    return tuple(views)
