# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What tables have on record: meetings, who was there, papers and consent, to and from their rows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from regietafel.facts.attendance import Attended, RoleTaken, SeatFilled, SeatHeld, Substituted
from regietafel.facts.meetings import (
    AgendaAnswered,
    AgendaItem,
    AgendaProposed,
    DocumentMoved,
    ItemClosed,
    MeetingConvened,
)
from regietafel.facts.papers import (
    CommentsAsked,
    ConditionMet,
    ConditionSet,
    Consented,
    FollowedUp,
    NothingToRemark,
    Paper,
    PaperVersion,
    RoundOpened,
    SentOut,
    WordingAnswered,
    WordingProcessed,
    WordingRequest,
)
from regietafel.records.kinds.kind import Kind
from regietafel.records.kinds.plain import plain
from regietafel.records.models import attendance, consent, meetings

MEETING_KINDS: Mapping[type[object], Kind[Any]] = MappingProxyType(
    {
        AgendaProposed: plain(meetings.AgendaProposedRow, AgendaProposed),
        AgendaAnswered: plain(meetings.AgendaAnsweredRow, AgendaAnswered),
        MeetingConvened: plain(meetings.MeetingConvenedRow, MeetingConvened),
        AgendaItem: plain(meetings.AgendaItemRow, AgendaItem),
        ItemClosed: plain(meetings.ItemClosedRow, ItemClosed),
        DocumentMoved: plain(meetings.DocumentMovedRow, DocumentMoved),
        SeatHeld: plain(attendance.SeatHeldRow, SeatHeld),
        SeatFilled: plain(attendance.SeatFilledRow, SeatFilled),
        RoleTaken: plain(attendance.RoleTakenRow, RoleTaken),
        Attended: plain(attendance.AttendedRow, Attended),
        Substituted: plain(attendance.SubstitutedRow, Substituted),
        Paper: plain(consent.PaperRow, Paper),
        PaperVersion: plain(consent.PaperVersionRow, PaperVersion),
        WordingRequest: plain(consent.WordingRequestRow, WordingRequest),
        WordingAnswered: plain(consent.WordingAnsweredRow, WordingAnswered),
        WordingProcessed: plain(consent.WordingProcessedRow, WordingProcessed),
        Consented: plain(consent.ConsentedRow, Consented),
        RoundOpened: plain(consent.RoundOpenedRow, RoundOpened),
        CommentsAsked: plain(consent.CommentsAskedRow, CommentsAsked),
        NothingToRemark: plain(consent.NothingToRemarkRow, NothingToRemark),
        ConditionSet: plain(consent.ConditionSetRow, ConditionSet),
        ConditionMet: plain(consent.ConditionMetRow, ConditionMet),
        SentOut: plain(consent.SentOutRow, SentOut),
        FollowedUp: plain(consent.FollowedUpRow, FollowedUp),
    }
)
