# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The way of a document of a meeting: draft, for adoption, adopted in a later meeting, published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from regietafel.base.messages import Message, Refused
from regietafel.facts.meetings import Document, DocumentMoved, DocumentState, MeetingConvened

ORDER = (DocumentState.FOR_ADOPTION, DocumentState.ADOPTED, DocumentState.PUBLISHED)


def state_of(document: Document, moves: Sequence[DocumentMoved]) -> DocumentState | None:
    """How far a document is; None while it is a draft."""
    states = [move.state for move in moves if move.document is document]
    return max(states, key=ORDER.index) if states else None


def require_next(document: Document, state: DocumentState, *, moves: Sequence[DocumentMoved]) -> None:
    """Refuse a step that skips one or goes back."""
    now = state_of(document, moves)
    # What was sent for adoption can be sent again with another text, until it is adopted.
    again = state is now is DocumentState.FOR_ADOPTION
    following = 0 if now is None else ORDER.index(now) + 1
    if not again and (following >= len(ORDER) or ORDER[following] is not state):
        raise Refused(
            "minutes-step-not-next",
            document=document.value,
            now=Message(f"minutes-state-{now.value}" if now else "minutes-state-draft"),
            asked=Message(f"minutes-state-{state.value}"),
        )


def require_later(of: MeetingConvened, adopted_in: MeetingConvened) -> None:
    """Minutes are adopted in a later meeting of the same table, never in their own."""
    if adopted_in.table != of.table or adopted_in.on <= of.on:
        raise Refused("minutes-adopted-too-early", on=of.on, adopting=adopted_in.on)


def adopted_on(document: Document, moves: Sequence[DocumentMoved]) -> date | None:
    """The day a document was adopted; None where it was not, or the day is not known."""
    days = [
        move.stamp.known.on
        for move in moves
        if move.document is document and move.state is DocumentState.ADOPTED
    ]
    return days[-1] if days else None
