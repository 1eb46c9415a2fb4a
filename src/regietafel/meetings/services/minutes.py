# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Minutes: a draft in blocks made from the record, for adoption, adopted in a later meeting, public."""

from __future__ import annotations

import json
from dataclasses import dataclass

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import one, read
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.stamps import AsOf, Visibility
from regietafel.facts.meetings import Document, DocumentMoved, DocumentState, MeetingConvened
from regietafel.meetings.rules.blocks import (
    Block,
    Correction,
    as_data,
    edited,
    from_data,
    loose_numbers,
    refreshed,
    settled,
)
from regietafel.meetings.rules.documents import require_later, require_next, state_of
from regietafel.meetings.services.blocks import blocks_of
from regietafel.meetings.services.meetings import meeting
from regietafel.records import drafts, ledger, stored
from regietafel.records.drafts import Draft

MINUTES = "minutes"
"""The kind of draft; its subject is the id of the meeting and the document: ``…/verslag``."""


@dataclass(frozen=True, slots=True)
class MinutesDraft:
    """Draft minutes as they stand (*conceptverslag*): blocks, version, and numbers that lead nowhere."""

    meeting: str
    document: Document
    version: int
    blocks: tuple[Block, ...]
    loose: tuple[Message, ...]


def draft(key: str, *, reader: Reader, document: Document = Document.MINUTES) -> MinutesDraft:
    """The draft of a document, brought up to what is on record now; edits by hand stay as they are."""
    view = meeting(key, AsOf(), reader=reader)
    require(reader, "table.keep", thing=view.fact.table)
    kept = drafts.read(MINUTES, _subject(key, document))
    old = from_data(kept.content["blocks"]) if kept else ()
    blocks = refreshed(old, blocks_of(view, document=document))
    loose = tuple(fault for block in blocks for fault in loose_numbers(block))
    return MinutesDraft(key, document, kept.version if kept else 0, blocks, loose)


def edit(read_draft: MinutesDraft, block: str, *, text: str, reader: Reader) -> Draft:
    """Change one block by hand and save; refused with what another saved meanwhile."""
    return _save(read_draft, edited(read_draft.blocks, block, text=text), reader=reader)


def settle(read_draft: MinutesDraft, block: str, *, take_made: bool, reader: Reader) -> Draft:
    """Choose about a block whose subject changed after it was edited: the new text, or the edit."""
    return _save(read_draft, settled(read_draft.blocks, block, take_made=take_made), reader=reader)


def correct(read_draft: MinutesDraft, block: str, *, correction: Correction, reader: Reader) -> Draft:
    """Put a correction beside a defect; the text that is corrected stays as it reads."""
    found = next((each for each in read_draft.blocks if each.key == block), None)
    if found is None or correction.verbatim not in found.text:
        raise Refused("minutes-correction-without-text", verbatim=correction.verbatim)
    blocks = tuple(
        Block(
            each.key,
            each.heading,
            each.made,
            edited=each.edited,
            seen=each.seen,
            refers_to=each.refers_to,
            corrections=(*each.corrections, correction),
        )
        if each.key == block
        else each
        for each in read_draft.blocks
    )
    return _save(read_draft, blocks, reader=reader)


def _save(read_draft: MinutesDraft, blocks: tuple[Block, ...], *, reader: Reader) -> Draft:
    fact = one(MeetingConvened, read_draft.meeting, as_of=AsOf(), reader=reader)
    require(reader, "table.keep", thing=fact.table)
    return drafts.save(
        MINUTES,
        _subject(read_draft.meeting, read_draft.document),
        content={"blocks": as_data(blocks)},
        version=read_draft.version,
        by=reader.actor,
    )


@ledger.turn()
def offer(key: str, document: Document = Document.MINUTES, *, acting: Acting) -> DocumentMoved:
    """Offer a document for adoption (*ter vaststelling*); a number that refers to nothing is refused."""
    found = draft(key, reader=acting.reader, document=document)
    if found.loose:
        raise Refused("minutes-numbers-loose", faults=found.loose)
    content = json.dumps(as_data(found.blocks), ensure_ascii=False, sort_keys=True)
    digest = stored.keep(content.encode())
    return _move(key, document, state=DocumentState.FOR_ADOPTION, digest=digest, acting=acting)


@ledger.turn()
def adopt(
    key: str,
    document: Document = Document.MINUTES,
    *,
    adopted_in: str,
    changes: Said | None = None,
    reader: Reader,
) -> DocumentMoved:
    """Adopt a document in a later meeting of the table (*vaststellen*), with the changes that were asked.

    The day is that of the adopting meeting. What is adopted is the version that was offered last.
    """
    later = one(MeetingConvened, adopted_in, as_of=AsOf(), reader=reader)
    require_later(one(MeetingConvened, key, as_of=AsOf(), reader=reader), later)
    return _move(
        key,
        document,
        state=DocumentState.ADOPTED,
        digest=None,
        acting=Acting(reader, later.on),
        adopted_in=(adopted_in, changes),
    )


@ledger.turn()
def publish(key: str, document: Document, *, digest: str, acting: Acting) -> DocumentMoved:
    """Put on record that an adopted document is public (*openbaar*), in the forms kept under that hash.

    ``services.meetings_publishing`` makes those without the names that may not be public.
    """
    return _move(key, document, state=DocumentState.PUBLISHED, digest=digest, acting=acting)


def _move(
    key: str,
    document: Document,
    *,
    state: DocumentState,
    digest: str | None,
    acting: Acting,
    adopted_in: tuple[str | None, Said | None] = (None, None),
) -> DocumentMoved:
    fact = one(MeetingConvened, key, as_of=AsOf(), reader=acting.reader)
    permission = "table.release" if state is DocumentState.PUBLISHED else "table.keep"
    require(acting.reader, permission, thing=fact.table)
    moves = ledger.read(DocumentMoved, meeting_id=key, document=document.value)
    require_next(document, state, moves=moves)
    public = fact.stamp.visibility is Visibility.PUBLIC or state is DocumentState.PUBLISHED
    circle = Circle((fact.table,), public=public)
    made = DocumentMoved(
        attested(of_table(circle, acting.today, ground="status van het stuk"), reader=acting.reader),
        meeting=key,
        document=document,
        state=state,
        digest=digest or (moves[-1].digest if moves else None),
        by=fact.table,
        adopted_in=adopted_in[0],
        changes=adopted_in[1],
    )
    return ledger.append([made])[0]


def document_state(key: str, document: Document, *, as_of: AsOf, reader: Reader) -> DocumentState | None:
    """How far a document of a meeting is for this reader; None while it is a draft."""
    return state_of(document, read(DocumentMoved, as_of, reader=reader, meeting_id=key))


def text_as_offered(move: DocumentMoved) -> tuple[Block, ...]:
    """The blocks of a document as they were when it moved to a state; none where it is not held here."""
    return () if move.digest is None else from_data(json.loads(stored.fetch(move.digest)))


def _subject(key: str, document: Document) -> str:
    return f"{key}/{document.value}"
