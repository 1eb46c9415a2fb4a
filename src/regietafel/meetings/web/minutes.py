# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Draft minutes in blocks: read, edit, correct, offer for adoption, adopt in a later meeting, publish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Refused, Said
from regietafel.facts.meetings import Document, DocumentState
from regietafel.meetings.rules.blocks import Block, BlockState, Correction
from regietafel.meetings.rules.documents import ORDER, state_of
from regietafel.meetings.services import minutes as meetings_minutes
from regietafel.meetings.services.meetings import MeetingView, meeting, meetings
from regietafel.meetings.services.minutes import MinutesDraft
from regietafel.meetings.web.parts import acting
from regietafel.web.acts import To, act, on
from regietafel.web.form_view import FormView, Kind
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.inputs import area, asked, buttons, hidden, line, select
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import day as written
from regietafel.words import word

DRAFT = on("meetings-minutes", "fact", "document")


class Take(StrEnum):
    """Which text of a block stays."""

    NEW = "nieuw"
    OWN = "eigen"


TAKES = {Take.NEW: "webmeetings-block-take", Take.OWN: "webmeetings-block-keep"}
STEPS = {
    DocumentState.FOR_ADOPTION: "webmeetings-step-offer",
    DocumentState.ADOPTED: "webmeetings-step-adopt",
    DocumentState.PUBLISHED: "webmeetings-step-publish",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Which block, in the draft as it was read."""

    version: Annotated[int, hidden("versie", apart=False)]
    block: Annotated[str, hidden("blok")]


@dataclass(frozen=True, slots=True)
class BlockPage:
    """A block with what can be done about it."""

    block: Block
    settle: FormView | None = field(metadata={"help": "where what it was made from changed after an edit"})
    edit: FormView | None
    correct: FormView | None


@dataclass(frozen=True, slots=True)
class MinutesPage:
    """The draft of one document of a meeting."""

    found: MeetingView
    draft: MinutesDraft
    name: str
    state: str
    blocks: tuple[BlockPage, ...]
    step: FormView | None
    waits: bool = field(metadata={"help": "whether there is no later meeting to adopt it in"})


@needs("table.keep")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The draft."""
    page = build(str(fact), chosen(Document, document), visit=request.visit)
    return render(request, "regietafel/pages/meetings_minutes.html", {"page": page, "visit": request.visit})


@act(
    "meetings-minutes-edit",
    "table.keep",
    button="webmeetings-block-save",
    page=DRAFT,
    on_any_day=True,
)
def edit(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    at: Place,
    text: Annotated[str | None, area("tekst", "webmeetings-text", rows=5)],
) -> None:
    """Change one block by hand; who saves later than another sees what the other wrote."""
    draft = as_read(fact, document, version=at.version, visit=visit)
    meetings_minutes.edit(draft, at.block, text=text or "", reader=visit.reader)


@act("meetings-minutes-settle", "table.keep", page=DRAFT, on_any_day=True, is_first=False)
def settle(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    at: Place,
    take: Annotated[Take, buttons("kies", "webmeetings-block-now", words=TAKES)],
) -> None:
    """Choose between an edit and what is on record now."""
    draft, take_made = as_read(fact, document, version=at.version, visit=visit), take is Take.NEW
    meetings_minutes.settle(draft, at.block, take_made=take_made, reader=visit.reader)


@act(
    "meetings-minutes-correct",
    "table.keep",
    button="webmeetings-correct-do",
    page=DRAFT,
    on_any_day=True,
    is_first=False,
)
def correct(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    at: Place,
    verbatim: Annotated[
        str, asked("letterlijk", "webmeetings-verbatim", about=("minutes-correction-without-text",))
    ],
    right: Annotated[str, asked("verbetering", "webmeetings-correct", beside=True)],
) -> None:
    """Put a correction beside a defect of the source."""
    draft = as_read(fact, document, version=at.version, visit=visit)
    meetings_minutes.correct(draft, at.block, correction=Correction(verbatim, right, ""), reader=visit.reader)


@act("meetings-minutes-step", "table.keep", page=DRAFT)
def step(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    adopted_in: Annotated[str | None, select("vergadering", "webmeetings-adopt-in")],
    changes: Annotated[Said | None, line("wijzigingen", "webmeetings-adopt-changes")],
    to: Annotated[DocumentState, buttons("stap", "webmeetings-step", words=STEPS)],
) -> To:
    """Take the document one step further."""
    key, which, by = str(fact), chosen(Document, document), acting(visit)
    match to:
        case DocumentState.FOR_ADOPTION:
            meetings_minutes.offer(key, which, acting=by)
        case DocumentState.ADOPTED:
            if adopted_in is None:
                raise Refused("web-form-no-choice", field="vergadering")
            meetings_minutes.adopt(key, which, adopted_in=adopted_in, changes=changes, reader=by.reader)
        case DocumentState.PUBLISHED:
            return To("meetings-publish", (key, document))
    return To("meetings-meeting", (key,), at="stukken")


def as_read(fact: UUID, document: str, *, version: int, visit: Visit) -> MinutesDraft:
    """The draft as it now is, under the version that the form was made from."""
    found = meetings_minutes.draft(str(fact), reader=visit.reader, document=chosen(Document, document))
    return replace(found, version=version)


def build(key: str, document: Document, *, visit: Visit) -> MinutesPage:
    """The draft, how far the document is, and which step comes next."""
    found = meeting(key, visit.view.as_of, reader=visit.reader)
    draft = meetings_minutes.draft(key, reader=visit.reader, document=document)
    state = state_of(document, found.documents)
    following = 0 if state is None else ORDER.index(state) + 1
    next_step = ORDER[following] if following < len(ORDER) else None
    place = {"fact": key, "document": document.value}
    form = _step(next_step, found, place=place, visit=visit) if next_step else None
    return MinutesPage(
        found,
        draft=draft,
        name=word(f"webmeetings-document-{document.value}", visit.language),
        state=word(f"minutes-state-{state.value if state else 'draft'}", visit.language),
        blocks=tuple(_block(block, draft, place=place, visit=visit) for block in draft.blocks),
        step=form,
        waits=next_step is DocumentState.ADOPTED and form is not None and not _has_list(form),
    )


def _has_list(form: FormView) -> bool:
    return any(each.kind is Kind.SELECT for each in form.fields)


def _block(block: Block, draft: MinutesDraft, *, place: Mapping[str, str], visit: Visit) -> BlockPage:
    """The forms of a block; the browser keeps what is typed in an edit."""
    here = Offer(place, starts={"version": draft.version}, fixed={"block": block.key})
    keep = f"block-{place['fact']}-{place['document']}-{block.key}"
    editing = replace(here, starts={**here.starts, "text": block.text}, keep=keep)
    behind = block.state is BlockState.BEHIND
    return BlockPage(
        block,
        settle.form(visit, here) if behind else None,
        edit.form(visit, editing),
        correct.form(visit, here),
    )


def _step(
    following: DocumentState, found: MeetingView, *, place: Mapping[str, str], visit: Visit
) -> FormView | None:
    """The next step; an adoption with the later meetings of the table, and what they changed."""
    to = {"to": ((following.value, word(STEPS[following], visit.language)),)}
    if following is not DocumentState.ADOPTED:
        return step.form(visit, Offer(place, to, fixed={"adopted_in": None, "changes": None}))
    held = meetings(visit.view.as_of, reader=visit.reader, table=found.fact.table)
    later = tuple(
        (each.stamp.id, written(each.on, visit.language)) for each in held if each.on > found.fact.on
    )
    first = {"adopted_in": later[0][0]} if later else {}
    return step.form(visit, Offer(place, {**to, "adopted_in": later}, first))
