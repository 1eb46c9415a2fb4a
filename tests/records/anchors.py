# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A fact of every kind that another fact can refer to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import Stamp
from regietafel.facts import Fact
from regietafel.facts.actions import ChangeRequested, DoneProposed, SweepKind, SweepProposal
from regietafel.facts.attendance import Attendance, Attended, SeatHeld
from regietafel.facts.decisions import Action, Decision, DecisionKind
from regietafel.facts.dispatches import Dispatch
from regietafel.facts.ladders import CaseOpened
from regietafel.facts.meetings import AgendaItem, AgendaProposed, MeetingConvened, Purpose
from regietafel.facts.observations import Dispute
from regietafel.facts.papers import CommentsAsked, ConditionSet, Needs, Paper, WordingRequest
from regietafel.facts.reports import PlaceKind, ReportHandedIn, ReportLine
from regietafel.facts.targets import SwapPart, SwapProposed
from regietafel.facts.tasks import Group

KINDS: tuple[type[Fact], ...] = (
    *(Decision, Dispute, Dispatch, SwapProposed, CaseOpened, Action, ChangeRequested, DoneProposed),
    *(ReportHandedIn, SweepProposal, AgendaProposed, MeetingConvened, AgendaItem, SeatHeld, Attended, Paper),
    *(WordingRequest, CommentsAsked, ConditionSet),
)
ANCHORS: Mapping[type, str] = {
    kind: f"00000000-0000-7000-8000-0000000000{place:02}" for place, kind in enumerate(KINDS, start=1)
}
"""The id of the fact that others refer to, by its kind."""
DECISION = ANCHORS[Decision]
PRESENT = "00000000-0000-7000-8000-000000000099"
"""Who takes the place of who is absent."""


def anchors(stamp: Callable[..., Stamp]) -> list[Fact]:
    """One fact in every table that another fact can point at."""
    line = ReportLine("GM0344", Group.ASYLUM, PlaceKind.REGULAR, 10, 8, None, 1)
    action, meeting, paper, day = ANCHORS[Action], ANCHORS[MeetingConvened], ANCHORS[Paper], date(2022, 7, 8)

    def to(kind: type) -> Stamp:
        return stamp(id=ANCHORS[kind])

    return [
        Decision(to(Decision), DecisionKind.AGREEMENT, "LRT", Said("Afspraak"), Said("Zo doen we het.")),
        Dispute(to(Dispute), "een-cijfer", "GM1950", 12, Said("Eigen telling")),
        Dispatch(to(Dispatch), "een-verdeling", "PV20", date(2022, 7, 11)),
        SwapProposed(to(SwapProposed), HalfYear(2022, 1), "GM0014", (SwapPart("GM0014", 1),), Said("Ruil")),
        CaseOpened(to(CaseOpened), "toezicht", "GM1969", "2023-I", Said("42 niet gehuisvest")),
        Action(to(Action), Said("Stel de notitie op"), DECISION),
        ChangeRequested(to(ChangeRequested), "maatregel-8", "VNG", Said("Structureel")),
        DoneProposed(to(DoneProposed), action, "COA", Said("Verdeeld")),
        ReportHandedIn(to(ReportHandedIn), "PV26", "2022-07", (line,)),
        SweepProposal(to(SweepProposal), "k", SweepKind.STEP, action, "LRT", "lacks", day),
        AgendaProposed(to(AgendaProposed), "LRT", Said("Punt"), "een-actie", "action-overdue", "regel"),
        MeetingConvened(to(MeetingConvened), "LRT", day),
        AgendaItem(to(AgendaItem), meeting, "1", Said("Opening"), Purpose.INFORMATION),
        SeatHeld(to(SeatHeld), "LRT/IPO", "LRT", "IPO", Said("gedeputeerde")),
        Attended(to(Attended), meeting, Attendance.EXCUSED),
        Attended(stamp(id=PRESENT), meeting, Attendance.PRESENT),
        Paper(to(Paper), "LRT", Said("De brief")),
        WordingRequest(to(WordingRequest), paper, 1, "IPO", "Conclusie", Said("Neutraler")),
        CommentsAsked(to(CommentsAsked), paper, 1, ("IPO",), Said("vijf werkdagen"), date(2022, 7, 15)),
        ConditionSet(to(ConditionSet), DECISION, Needs.FACT, Said("Het cijfer is bekend")),
    ]
