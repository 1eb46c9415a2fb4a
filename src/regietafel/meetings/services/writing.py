# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document of a meeting on record, ready to be written: for whom it is, edits by hand, numbers, days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from regietafel.access.permissions import allowed
from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Refused
from regietafel.base.stamps import AsOf
from regietafel.data.organisations import national
from regietafel.facts.meetings import Document, DocumentState, MeetingConvened
from regietafel.meetings.rules.blocks import Block, from_data
from regietafel.meetings.rules.documents import adopted_on, state_of
from regietafel.meetings.services.announcing import agenda_lines
from regietafel.meetings.services.by_hand import (
    agenda_by_hand,
    as_offered,
    by_hand,
    corrections,
    texts_by_hand,
)
from regietafel.meetings.services.meetings import MeetingView, meeting, meetings
from regietafel.meetings.services.minutes import MINUTES, text_as_offered
from regietafel.meetings.services.numbers import Behind, Pages, Speaking, figures_of
from regietafel.meetings.services.structure import facts_behind, told
from regietafel.minutes.outlets.documents import Writing
from regietafel.records import drafts


@dataclass(frozen=True, slots=True)
class Wanted:
    """In which language a document is asked for, made on which day, and to which pages it can lead."""

    language: str
    day: date
    pages: Pages | None = None


def find_meeting(name: str, as_of: AsOf, *, reader: Reader) -> MeetingConvened:
    """The meeting with that id, or of that table on that day, LRT-2022-07-08; refused where there is none."""
    held = meetings(as_of, reader=reader)
    for each in held:
        if name in (each.stamp.id, f"{each.table}-{each.on.isoformat()}"):
            return each
    raise Refused("documents-no-such-meeting", name=name)


def readable(document: Document, view: MeetingView, *, reader: Reader) -> bool:
    """Whether this reader may have a document of a meeting that they may see.

    The agenda is for whoever sees the meeting, and what was made public too. What waits for adoption or was
    adopted is for the table; a draft is for who keeps it. Nobody gets one that moved on without its text.
    """
    state = state_of(document, view.documents)
    if not _held(document, view):
        return False
    if document is Document.AGENDA or state is DocumentState.PUBLISHED:
        return True
    if allowed(reader, "table.keep", thing=view.fact.table):
        return True
    return state is not None and allowed(reader, "table.follow", thing=view.fact.table)


def writing_of(key: str, document: Document, *, as_of: AsOf, wanted: Wanted, reader: Reader) -> Writing:
    """What is needed to write a document of a meeting; refused to who may not have it.

    A draft has the edits by hand; what was offered or adopted has the text and the entries it had then.
    """
    view = meeting(key, as_of, reader=reader)
    require_readable(document, view, reader=reader)
    blocks, version = _blocks(view, document, reader=reader)
    moves = [move for move in view.documents if move.document is document]
    if moves and blocks:
        view = as_offered(view, blocks, document=document)
    behind = facts_behind(view)
    structure = told(view, as_of, reader=reader)
    texts = texts_by_hand(blocks, behind)
    entries = tuple(replace(entry, text=texts.get(entry.number, entry.text)) for entry in structure.entries)
    speaking = Speaking(as_of, wanted.language, reader, wanted.pages)
    figures, references = figures_of(entries, behind, by=speaking)
    body, fact = national().get(view.fact.table), view.fact
    lines = agenda_lines(view, as_of, language=wanted.language, reader=reader)
    return Writing(
        replace(structure, entries=entries, figures=figures, defects=corrections(blocks)),
        document,
        wanted.language,
        wanted.day,
        table=body.name.on(wanted.language) if body is not None else fact.table,
        state=state_of(document, view.documents),
        version=max(1, version),
        adopted_on=adopted_on(document, view.documents),
        numbers=_numbers(behind),
        latest={
            place: action.latest
            for place, (_, action) in enumerate(behind, start=1)
            if action is not None and action.latest is not None
        },
        references=references,
        agenda=agenda_by_hand(lines, blocks) if document is Document.AGENDA else lines,
        begins=fact.begins or "",
        place=fact.place.on(wanted.language) if fact.place is not None else "",
        chair=fact.chair or "",
        by_hand=by_hand(blocks, view, behind=behind),
    )


def require_readable(document: Document, view: MeetingView, *, reader: Reader) -> None:
    """Refuse a document that is not, or not yet, for this reader, and say how far it is."""
    if not _held(document, view):
        raise Refused("documents-not-held", document=document.value)
    if not readable(document, view, reader=reader):
        state = state_of(document, view.documents)
        told_ = Message(f"minutes-state-{state.value if state else 'draft'}")
        raise Refused("documents-not-public", document=document.value, state=told_)


def _held(document: Document, view: MeetingView) -> bool:
    """Whether the text of a document is held here; that of minutes from before this system is not."""
    moves = [move for move in view.documents if move.document is document]
    return not moves or moves[-1].digest is not None


def _blocks(view: MeetingView, document: Document, *, reader: Reader) -> tuple[tuple[Block, ...], int]:
    """The text of a document in blocks with its version: as it was offered last, else as it was drafted."""
    moves = [move for move in view.documents if move.document is document]
    # What was made public has no blocks: its files were made from the text that was adopted.
    own = [move for move in moves if move.state is not DocumentState.PUBLISHED]
    if moves:
        return text_as_offered(own[-1]) if own else (), len(moves)
    if not allowed(reader, "table.keep", thing=view.fact.table):
        return (), 0
    kept = drafts.read(MINUTES, f"{view.fact.stamp.id}/{document.value}")
    return (from_data(kept.content["blocks"]), kept.version) if kept is not None else ((), 0)


def _numbers(behind: Behind) -> dict[int, str]:
    """The number on record of each entry that was given one: table, year and number."""
    return {
        place: f"{decision.meeting.table}-{decision.meeting.on.year}-{decision.number}"
        for place, (decision, _) in enumerate(behind, start=1)
        if decision is not None and decision.meeting is not None and decision.number is not None
    }
