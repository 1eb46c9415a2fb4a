# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every kind of fact with its table; a test says so when a new member of the union has none."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

from regietafel.facts.areas import AreaListed, AreasMerged, Boundary
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
from regietafel.facts.observations import Dispute, Observation
from regietafel.facts.reception import Location, Plan
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
from regietafel.records.kinds.agenda import AGENDA_KINDS
from regietafel.records.kinds.areas import AREA_LISTED, AREAS_MERGED, BOUNDARY
from regietafel.records.kinds.changes import LOT, PUBLISHED_VALUE, TRANSFER
from regietafel.records.kinds.decisions import ACTION, DECISION
from regietafel.records.kinds.dispatches import DISPATCH, PUBLIC_SINCE, REACTION, RECEIPT
from regietafel.records.kinds.distributions import DISTRIBUTION
from regietafel.records.kinds.housed import (
    EXPECTATION,
    HOUSED_IN_WINDOW,
    LINKED_TOO_FEW,
    SWAP_ANSWERED,
    SWAP_PROPOSED,
)
from regietafel.records.kinds.kind import F, Kind
from regietafel.records.kinds.ladders import (
    CASE_CLOSED,
    CASE_HELD,
    CASE_OPENED,
    CASE_RESUMED,
    EXCUSE,
    ON_FILE,
    STEP_DECLINED,
    STEP_TAKEN,
    STEPPED_DOWN,
    TERM_SET,
)
from regietafel.records.kinds.meetings import MEETING_KINDS
from regietafel.records.kinds.observations import DISPUTE, OBSERVATION
from regietafel.records.kinds.reception import LOCATION, PLAN
from regietafel.records.kinds.reports import REPORT_KINDS
from regietafel.records.kinds.targets import (
    HALF_YEAR_CLOSED,
    MUNICIPAL_TARGET,
    NATIONAL_TARGET,
    OPENING_BALANCE,
    PUBLISHED_SUM,
    TARGET_ADJUSTED,
)

__all__ = ["KINDS", "Kind", "kind_of"]

KINDS: Mapping[type[object], Kind[Any]] = MappingProxyType(
    {
        Observation: OBSERVATION,
        Dispute: DISPUTE,
        Decision: DECISION,
        Action: ACTION,
        Distribution: DISTRIBUTION,
        Transfer: TRANSFER,
        Lot: LOT,
        PublishedValue: PUBLISHED_VALUE,
        Dispatch: DISPATCH,
        Receipt: RECEIPT,
        Reaction: REACTION,
        PublicSince: PUBLIC_SINCE,
        AreaListed: AREA_LISTED,
        AreasMerged: AREAS_MERGED,
        Boundary: BOUNDARY,
        Location: LOCATION,
        Plan: PLAN,
        NationalTarget: NATIONAL_TARGET,
        PublishedSum: PUBLISHED_SUM,
        MunicipalTarget: MUNICIPAL_TARGET,
        OpeningBalance: OPENING_BALANCE,
        Housed: HOUSED_IN_WINDOW,
        SwapProposed: SWAP_PROPOSED,
        SwapAnswered: SWAP_ANSWERED,
        TargetAdjusted: TARGET_ADJUSTED,
        Expectation: EXPECTATION,
        LinkedTooFew: LINKED_TOO_FEW,
        HalfYearClosed: HALF_YEAR_CLOSED,
        CaseOpened: CASE_OPENED,
        OnFile: ON_FILE,
        StepTaken: STEP_TAKEN,
        TermSet: TERM_SET,
        StepDeclined: STEP_DECLINED,
        SteppedDown: STEPPED_DOWN,
        CaseHeld: CASE_HELD,
        CaseResumed: CASE_RESUMED,
        Excuse: EXCUSE,
        CaseClosed: CASE_CLOSED,
        **MEETING_KINDS,
        **AGENDA_KINDS,
        **REPORT_KINDS,
    }
)


def kind_of(fact: type[F]) -> Kind[F]:
    """The table of a kind of fact and the way in and out of it."""
    return cast("Kind[F]", KINDS[fact])
