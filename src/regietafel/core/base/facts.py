# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The closed union of facts: a new kind breaks the build until every balance knows it."""

from __future__ import annotations

from typing import TypeAlias

from regietafel.core.base.agenda_facts import AgendaRecord
from regietafel.core.base.attendance_facts import AttendanceFact
from regietafel.core.base.consent_facts import ConsentFact
from regietafel.core.base.decisions import Action, Decision
from regietafel.core.base.dispatches import Dispatch, PublicSince, Reaction, Receipt
from regietafel.core.base.housing_facts import (
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
from regietafel.core.base.ladder_facts import (
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
from regietafel.core.base.loaded import AreaListed, AreasMerged, Boundary
from regietafel.core.base.meeting_facts import MeetingFact
from regietafel.core.base.observations import Dispute, Observation
from regietafel.core.base.reception_facts import Location, Plan
from regietafel.core.base.report_facts import ReportFact
from regietafel.core.base.tasks import Distribution, Lot, PublishedValue, Transfer

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
