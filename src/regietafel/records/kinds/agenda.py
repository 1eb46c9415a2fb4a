# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Measures, actions and proposals, to and from their rows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    ActionPlaced,
    ChangeAnswered,
    ChangeRequested,
    DoneAnswered,
    DoneProposed,
    LadderAdopted,
    MeasureListed,
    MeasureStateSet,
    MilestoneSet,
    Noted,
    NoticeGiven,
    SweepAnswered,
    SweepProposal,
)
from regietafel.records.kinds.kind import Kind
from regietafel.records.kinds.plain import plain
from regietafel.records.models import (
    ActionAssignedRow,
    ActionDroppedRow,
    ActionPlacedRow,
    ChangeAnsweredRow,
    ChangeRequestedRow,
    DoneAnsweredRow,
    DoneProposedRow,
    LadderAdoptedRow,
    MeasureListedRow,
    MeasureStateSetRow,
    MilestoneSetRow,
    NotedRow,
    NoticeGivenRow,
    SweepAnsweredRow,
    SweepProposalRow,
)

AGENDA_KINDS: Mapping[type[object], Kind[Any]] = MappingProxyType(
    {
        MeasureListed: plain(MeasureListedRow, MeasureListed),
        MeasureStateSet: plain(MeasureStateSetRow, MeasureStateSet),
        ActionPlaced: plain(ActionPlacedRow, ActionPlaced),
        ActionAssigned: plain(ActionAssignedRow, ActionAssigned),
        MilestoneSet: plain(MilestoneSetRow, MilestoneSet),
        Noted: plain(NotedRow, Noted),
        ChangeRequested: plain(ChangeRequestedRow, ChangeRequested),
        ChangeAnswered: plain(ChangeAnsweredRow, ChangeAnswered),
        DoneProposed: plain(DoneProposedRow, DoneProposed),
        DoneAnswered: plain(DoneAnsweredRow, DoneAnswered),
        ActionDropped: plain(ActionDroppedRow, ActionDropped),
        NoticeGiven: plain(NoticeGivenRow, NoticeGiven),
        LadderAdopted: plain(LadderAdoptedRow, LadderAdopted),
        SweepProposal: plain(SweepProposalRow, SweepProposal),
        SweepAnswered: plain(SweepAnsweredRow, SweepAnswered),
    }
)
