# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The facts of a meeting that others refer to, and which of them a column points at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db.models import ForeignKey
from hypothesis import strategies as st

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts import Fact
from regietafel.facts.attendance import Attendance, Attended, SeatHeld
from regietafel.facts.meetings import AgendaItem, AgendaProposed, MeetingConvened, Purpose
from regietafel.facts.papers import CommentsAsked, ConditionSet, Needs, Paper, WordingRequest
from regietafel.records import models as rows
from regietafel.records.kinds.meetings import MEETING_KINDS

DECISION = "00000000-0000-7000-8000-000000000001"
PROPOSAL, MEETING, ITEM, SEAT, ABSENT, PRESENT, PAPER, WORDING, CONDITION, COMMENTS = (
    f"00000000-0000-7000-8000-00000000002{n}" for n in range(10)
)

ANCHORS: dict[Any, str] = {
    rows.DecisionRow: DECISION,
    rows.meetings.AgendaProposedRow: PROPOSAL,
    rows.meetings.MeetingConvenedRow: MEETING,
    rows.meetings.AgendaItemRow: ITEM,
    rows.attendance.SeatHeldRow: SEAT,
    rows.attendance.AttendedRow: ABSENT,
    rows.consent.PaperRow: PAPER,
    rows.consent.WordingRequestRow: WORDING,
    rows.consent.ConditionSetRow: CONDITION,
    rows.consent.CommentsAskedRow: COMMENTS,
}


def meeting_anchors(stamp: Callable[..., Stamp]) -> list[Fact]:
    """One fact in every table that a fact of a meeting can point at."""
    return [
        AgendaProposed(stamp(id=PROPOSAL), "LRT", Said("Punt"), "een-actie", "action-overdue", "regel"),
        MeetingConvened(stamp(id=MEETING), "LRT", date(2022, 7, 8)),
        AgendaItem(stamp(id=ITEM), MEETING, "1", Said("Opening"), Purpose.INFORMATION),
        SeatHeld(stamp(id=SEAT), "LRT/IPO", "LRT", "IPO", Said("gedeputeerde")),
        Attended(stamp(id=ABSENT), MEETING, Attendance.EXCUSED),
        Attended(stamp(id=PRESENT), MEETING, Attendance.PRESENT),
        Paper(stamp(id=PAPER), "LRT", Said("De brief")),
        WordingRequest(stamp(id=WORDING), PAPER, 1, "IPO", "Conclusie", Said("Neutraler")),
        CommentsAsked(stamp(id=COMMENTS), PAPER, 1, ("IPO",), Said("vijf werkdagen"), date(2022, 7, 15)),
        ConditionSet(stamp(id=CONDITION), DECISION, Needs.FACT, Said("Het cijfer is bekend")),
    ]


def reference(owner: type, name: str) -> st.SearchStrategy[str | None] | None:
    """The anchor in the table that a column of a meeting points at; None where it points at nothing."""
    row = MEETING_KINDS[owner].row if owner in MEETING_KINDS else None
    column = next((field for field in row._meta.concrete_fields if field.name == name), None) if row else None
    if not isinstance(column, ForeignKey):
        return None
    anchor = st.just(ANCHORS[column.related_model])
    return st.none() | anchor if column.null else anchor
