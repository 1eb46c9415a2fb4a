# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rows: fields and constraints, no rules. ``FACT_TABLES`` is the one list of what is never changed."""

from __future__ import annotations

from django.db.models import Model

from regietafel.records.models import attendance, consent, meetings
from regietafel.records.models.agenda import (
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
from regietafel.records.models.areas import AreaListedRow, AreasMergedRow, BoundaryRow
from regietafel.records.models.decisions import ActionRow, DecisionRow
from regietafel.records.models.derived import DerivedRow, HousedSumRow, LastAppendRow
from regietafel.records.models.dispatches import DispatchRow, PublicSinceRow, ReactionRow, ReceiptRow
from regietafel.records.models.distributions import (
    DistributionRow,
    LotRow,
    PublishedValueRow,
    ShareRow,
    TransferRow,
)
from regietafel.records.models.drafts import DraftRow, StoredFileRow
from regietafel.records.models.ladders import (
    CaseClosedRow,
    CaseHeldRow,
    CaseOpenedRow,
    CaseResumedRow,
    ExcuseRow,
    OnFileRow,
    StepDeclinedRow,
    SteppedDownRow,
    StepTakenRow,
    TermSetRow,
)
from regietafel.records.models.machinery import NumberGiven, Person, SignInLink
from regietafel.records.models.mailing import CalendarFeedRow, LetterRow
from regietafel.records.models.observations import DisputeRow, ObservationRow
from regietafel.records.models.reception import LocationRow, PlanLineRow, PlanRow
from regietafel.records.models.reports import (
    MeasureReportedRow,
    ReportAnsweredRow,
    ReportHandedInRow,
    ReportLineRow,
)
from regietafel.records.models.rows import Entry, FactRow, LedgerRow, SourceRow
from regietafel.records.models.targets import (
    ExpectationRow,
    HalfYearClosedRow,
    HousedRow,
    LinkedTooFewRow,
    MunicipalTargetRow,
    NationalTargetRow,
    OpeningBalanceRow,
    PublishedSumRow,
    SwapAnsweredRow,
    SwapPartRow,
    SwapProposedRow,
    TargetAdjustedRow,
)

__all__ = [
    "FACT_TABLES",
    "LEDGER_TABLES",
    "ActionAssignedRow",
    "ActionDroppedRow",
    "ActionPlacedRow",
    "ActionRow",
    "AreaListedRow",
    "AreasMergedRow",
    "BoundaryRow",
    "CalendarFeedRow",
    "CaseClosedRow",
    "CaseHeldRow",
    "CaseOpenedRow",
    "CaseResumedRow",
    "ChangeAnsweredRow",
    "ChangeRequestedRow",
    "DecisionRow",
    "DerivedRow",
    "DispatchRow",
    "DisputeRow",
    "DistributionRow",
    "DoneAnsweredRow",
    "DoneProposedRow",
    "DraftRow",
    "Entry",
    "ExcuseRow",
    "ExpectationRow",
    "FactRow",
    "HalfYearClosedRow",
    "HousedRow",
    "HousedSumRow",
    "LadderAdoptedRow",
    "LastAppendRow",
    "LedgerRow",
    "LetterRow",
    "LinkedTooFewRow",
    "LocationRow",
    "LotRow",
    "MeasureListedRow",
    "MeasureReportedRow",
    "MeasureStateSetRow",
    "MilestoneSetRow",
    "MunicipalTargetRow",
    "NationalTargetRow",
    "NotedRow",
    "NoticeGivenRow",
    "NumberGiven",
    "ObservationRow",
    "OnFileRow",
    "OpeningBalanceRow",
    "Person",
    "PlanLineRow",
    "PlanRow",
    "PublicSinceRow",
    "PublishedSumRow",
    "PublishedValueRow",
    "ReactionRow",
    "ReceiptRow",
    "ReportAnsweredRow",
    "ReportHandedInRow",
    "ReportLineRow",
    "ShareRow",
    "SignInLink",
    "SourceRow",
    "StepDeclinedRow",
    "StepTakenRow",
    "SteppedDownRow",
    "StoredFileRow",
    "SwapAnsweredRow",
    "SwapPartRow",
    "SwapProposedRow",
    "SweepAnsweredRow",
    "SweepProposalRow",
    "TargetAdjustedRow",
    "TermSetRow",
    "TransferRow",
    "attendance",
    "consent",
    "meetings",
]

LEDGER_TABLES: tuple[type[LedgerRow], ...] = tuple(
    sorted(
        (row for base in (LedgerRow, FactRow) for row in base.__subclasses__() if row is not FactRow),
        key=lambda row: row._meta.db_table,
    )
)
"""Every table under the chain: the facts, their lines and their sources, in the order of their names."""

_NEVER_CHANGED: tuple[type[Model], ...] = (*LEDGER_TABLES, Entry, NumberGiven)

FACT_TABLES: tuple[str, ...] = tuple(sorted(row._meta.db_table for row in _NEVER_CHANGED))
"""The one list of tables that refuse every change; the triggers are made from it."""
