# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document goes its way step by step, and is adopted in a later meeting."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from regietafel.base.messages import Refused
from regietafel.facts.meetings import Document, DocumentMoved, DocumentState, MeetingConvened
from regietafel.meetings.rules.documents import ORDER, adopted_on, require_later, require_next, state_of
from tests.meetings.rules.worlds import DAY, stamp

MINUTES = Document.MINUTES


def move(state: DocumentState, document: Document = MINUTES) -> DocumentMoved:
    return DocumentMoved(stamp(f"{document}-{state}"), "m", document, state, "0" * 64, "secretariaat")


def meeting(on: date, table: str = "LRT") -> MeetingConvened:
    return MeetingConvened(stamp(f"{table}-{on}", on), table, on)


def test_every_step_but_the_next_is_refused() -> None:
    for done, asked in product(range(4), ORDER):
        moves = [move(state) for state in ORDER[:done]]
        again = done == 1 and asked is DocumentState.FOR_ADOPTION
        if again or (done < 3 and ORDER[done] is asked):
            require_next(MINUTES, asked, moves=moves)
        else:
            with pytest.raises(Refused, match="minutes-step-not-next"):
                require_next(MINUTES, asked, moves=moves)


def test_each_document_has_a_status_of_its_own() -> None:
    moves = [move(DocumentState.FOR_ADOPTION), move(DocumentState.FOR_ADOPTION, Document.ACTIONS)]
    moves.append(move(DocumentState.ADOPTED, Document.ACTIONS))
    assert state_of(MINUTES, moves) is DocumentState.FOR_ADOPTION
    assert state_of(Document.ACTIONS, moves) is DocumentState.ADOPTED
    assert state_of(Document.DECISIONS, moves) is None
    assert adopted_on(Document.ACTIONS, moves) == DAY
    assert adopted_on(MINUTES, moves) is None


def test_minutes_are_adopted_in_a_later_meeting_of_the_same_table() -> None:
    held = meeting(date(2022, 6, 15))
    require_later(held, meeting(DAY))
    for other in (held, meeting(date(2022, 4, 4)), meeting(DAY, "HLRT")):
        with pytest.raises(Refused, match="minutes-adopted-too-early"):
            require_later(held, other)
