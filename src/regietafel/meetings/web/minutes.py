# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Draft minutes in blocks: read, edit, correct, offer for adoption, adopt in a later meeting, publish."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Said
from regietafel.facts.meetings import Document, DocumentState, MeetingConvened
from regietafel.meetings.rules.blocks import Block as DraftBlock
from regietafel.meetings.rules.blocks import BlockState, Correction
from regietafel.meetings.rules.documents import ORDER, state_of
from regietafel.meetings.services import minutes as meetings_minutes
from regietafel.meetings.services.meetings import MeetingView, meeting, meetings
from regietafel.meetings.services.minutes import MinutesDraft
from regietafel.meetings.web.parts import acting
from regietafel.records.drafts import Overtaken
from regietafel.web.acts import To, act
from regietafel.web.form_view import FormView
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.inputs import area, asked, buttons, hidden, line, select
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import day, word


class Take(StrEnum):
    """Which of two texts of a block stays."""

    MADE = "nieuw"
    OWN = "eigen"


TAKES = {Take.MADE: "webmeetings-block-take", Take.OWN: "webmeetings-block-keep"}
STEPS = {
    DocumentState.FOR_ADOPTION: "webmeetings-step-offer",
    DocumentState.ADOPTED: "webmeetings-step-adopt",
    DocumentState.PUBLISHED: "webmeetings-step-publish",
}


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of the draft, with what can be done with it."""

    block: DraftBlock
    edit: FormView | None
    settle: FormView | None = field(metadata={"help": "where what is on record changed after the edit"})
    correct: FormView | None


@dataclass(frozen=True, slots=True)
class MinutesPage:
    """The draft of one document of a meeting."""

    found: MeetingView
    draft: MinutesDraft
    name: str
    state: str
    blocks: tuple[BlockView, ...]
    step: FormView | None
    lacks_later: bool = field(metadata={"help": "there is no later meeting yet to adopt it in"})
    lost: str = ""
    their_name: str = ""


@needs("table.keep")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The draft."""
    return shown(request, build(str(fact), chosen(Document, document), visit=request.visit))


Version = Annotated[int, hidden("versie", apart=False)]
BlockKey = Annotated[str, hidden("blok")]
Kept = Annotated[str | None, hidden("bewaard", apart=False)]


@dataclass(frozen=True, slots=True)
class EditInput:
    """The text of one block, written in a version of the draft."""

    text: Annotated[str | None, area("tekst", "webmeetings-text", rows=5)]
    version: Version
    block: BlockKey
    kept: Kept


@dataclass(frozen=True, slots=True)
class CorrectInput:
    """What the source says, and what it must be."""

    verbatim: Annotated[str, asked("letterlijk", "webmeetings-verbatim")]
    correct: Annotated[str, asked("verbetering", "webmeetings-correct", beside=True)]
    note: Annotated[str | None, hidden("noot")]
    version: Version
    block: BlockKey


def draft_page(_visit: Visit, *, fact: UUID, document: str, kept: str = "") -> To:
    """The draft; the page forgets what it kept of the form that was saved."""
    return To("meetings-minutes", (fact, document), query={"bewaard": kept or None})


@act("meetings-minutes-edit", "table.keep", button="webmeetings-block-save", page=draft_page, on_any_day=True)
def edit(
    visit: Visit, *, request: Visited, fact: UUID, document: str, given: EditInput
) -> HttpResponse | None:
    """Change one block by hand."""
    which = chosen(Document, document)
    draft = as_read(str(fact), which, version=given.version, visit=visit)
    try:
        meetings_minutes.edit(draft, given.block, text=given.text or "", reader=visit.reader)
    except Overtaken as overtaken:
        name = overtaken.theirs.by if overtaken.theirs else ""
        return shown(request, build(str(fact), which, visit=visit, lost=given.text or "", their_name=name))
    return None


@act("meetings-minutes-settle", "table.keep", page=draft_page, on_any_day=True, is_first=False)
def settle(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    version: Version,
    block: BlockKey,
    take: Annotated[Take, buttons("kies", "web-form-answer", words=TAKES)],
) -> None:
    """Choose between an edit and what is on record now."""
    draft = as_read(str(fact), chosen(Document, document), version=version, visit=visit)
    meetings_minutes.settle(draft, block, take_made=take is Take.MADE, reader=visit.reader)


@act(
    "meetings-minutes-correct",
    "table.keep",
    button="webmeetings-correct-do",
    page=draft_page,
    on_any_day=True,
    is_first=False,
)
def correct(visit: Visit, *, fact: UUID, document: str, given: CorrectInput) -> None:
    """Put a correction beside a defect of the source."""
    draft = as_read(str(fact), chosen(Document, document), version=given.version, visit=visit)
    correction = Correction(given.verbatim, given.correct, given.note or "")
    meetings_minutes.correct(draft, given.block, correction=correction, reader=visit.reader)


@act("meetings-minutes-step", "table.keep", button="webmeetings-step-offer", page=draft_page)
def step(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    to: Annotated[DocumentState, hidden("stap")],
    adopted_in: Annotated[str | None, select("vergadering", "webmeetings-adopt-in")],
    changes: Annotated[Said | None, line("wijzigingen", "webmeetings-adopt-changes")],
) -> To:
    """Take the document one step further."""
    which, key, act = chosen(Document, document), str(fact), acting(visit)
    match to:
        case DocumentState.FOR_ADOPTION:
            meetings_minutes.offer(key, which, acting=act)
        case DocumentState.ADOPTED:
            meetings_minutes.adopt(
                key, which, adopted_in=adopted_in or "", changes=changes, reader=act.reader
            )
        case DocumentState.PUBLISHED:
            return To("meetings-publish", (key, document))
    return To("meetings-meeting", (key,), at="stukken")


def as_read(key: str, document: Document, *, version: int, visit: Visit) -> MinutesDraft:
    """The draft as it now is, under the version that the form was made from."""
    found = meetings_minutes.draft(key, reader=visit.reader, document=document)
    return MinutesDraft(found.meeting, found.document, version, found.blocks, found.loose)


def shown(request: Visited, made: MinutesPage) -> HttpResponse:
    """The page of a draft."""
    context = {"page": made, "visit": request.visit}
    return render(request, "regietafel/pages/meetings_minutes.html", context)


def build(key: str, document: Document, *, visit: Visit, lost: str = "", their_name: str = "") -> MinutesPage:
    """The draft, how far the document is, and which step comes next."""
    found = meeting(key, visit.view.as_of, reader=visit.reader)
    state = state_of(document, found.documents)
    following = 0 if state is None else ORDER.index(state) + 1
    to = ORDER[following] if following < len(ORDER) else None
    held = meetings(visit.view.as_of, reader=visit.reader, table=found.fact.table)
    later = tuple(each for each in held if each.on > found.fact.on)
    draft = meetings_minutes.draft(key, reader=visit.reader, document=document)
    return MinutesPage(
        found,
        draft=draft,
        name=word(f"webmeetings-document-{document.value}", visit.language),
        state=word(f"minutes-state-{state.value if state else 'draft'}", visit.language),
        blocks=tuple(_block(each, draft, visit=visit) for each in draft.blocks),
        step=_step(to, draft, later=later, visit=visit) if to is not None else None,
        lacks_later=to is DocumentState.ADOPTED and not later,
        lost=lost,
        their_name=their_name,
    )


def _block(each: DraftBlock, draft: MinutesDraft, *, visit: Visit) -> BlockView:
    """The forms of one block; the browser keeps what is typed in its text."""
    meeting, document = draft.meeting, draft.document.value
    here = Offer({"fact": meeting, "document": document}, fixed={"version": draft.version, "block": each.key})
    keep = f"block-{meeting}-{document}-{each.key}"
    kept = replace(here, fixed={**here.fixed, "kept": keep}, starts={"text": each.text}, keep=keep)
    behind = each.state is BlockState.BEHIND
    return BlockView(
        each, edit.form(visit, kept), settle.form(visit, here) if behind else None, correct.form(visit, here)
    )


def _step(
    to: DocumentState, draft: MinutesDraft, *, later: tuple[MeetingConvened, ...], visit: Visit
) -> FormView | None:
    """The next step; where it is adopted in a later meeting, with which and with which changes."""
    place = {"fact": draft.meeting, "document": draft.document.value}
    offer = Offer(place, fixed={"to": to}, button=STEPS[to])
    if to is not DocumentState.ADOPTED:
        return step.form(visit, replace(offer, fixed={"to": to, "adopted_in": None, "changes": None}))
    choices = {"adopted_in": tuple((each.stamp.id, day(each.on, visit.language)) for each in later)}
    return step.form(visit, replace(offer, choices=choices))
