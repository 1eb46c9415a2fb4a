# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The closed union of facts: a new kind breaks the build until every balance knows it."""

from __future__ import annotations

from typing import TypeAlias

from regietafel.facts.actions import AgendaRecord
from regietafel.facts.areas import AreaListed, AreasMerged, Boundary
from regietafel.facts.attendance import AttendanceFact
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.dispatches import Dispatch, PublicSince, Reaction, Receipt
from regietafel.facts.ladders import (
    CaseClosed,
    CaseHeld,
    CaseOpened,
    CaseResumed,
    Excuse,
    OnFile,
    StepDeclined,
    SteppedDown,
    StepTaken,
    TermSet,
)
from regietafel.facts.meetings import MeetingFact
from regietafel.facts.observations import Dispute, Observation
from regietafel.facts.papers import ConsentFact
from regietafel.facts.reception import Location, Plan
from regietafel.facts.reports import ReportFact
from regietafel.facts.targets import (
    Expectation,
    HalfYearClosed,
    Housed,
    LinkedTooFew,
    MunicipalTarget,
    NationalTarget,
    OpeningBalance,
    PublishedSum,
    SwapAnswered,
    SwapProposed,
    TargetAdjusted,
)
from regietafel.facts.tasks import Distribution, Lot, PublishedValue, Transfer

Fact: TypeAlias = (
    Observation
    | Dispute
    | Decision
    | Action
    | Distribution
    | Transfer
    | Lot
    | PublishedValue
    | Dispatch
    | Receipt
    | Reaction
    | PublicSince
    | AreaListed
    | AreasMerged
    | Boundary
    | Location
    | Plan
    | NationalTarget
    | PublishedSum
    | MunicipalTarget
    | OpeningBalance
    | Housed
    | SwapProposed
    | SwapAnswered
    | TargetAdjusted
    | Expectation
    | LinkedTooFew
    | HalfYearClosed
    | CaseOpened
    | OnFile
    | StepTaken
    | TermSet
    | StepDeclined
    | SteppedDown
    | CaseHeld
    | CaseResumed
    | Excuse
    | CaseClosed
    | AgendaRecord
    | MeetingFact
    | AttendanceFact
    | ConsentFact
    | ReportFact
)
