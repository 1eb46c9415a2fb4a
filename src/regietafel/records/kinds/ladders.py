# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The cases on a ladder and what happens to them, to and from their rows."""

from __future__ import annotations

from typing import Protocol

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.ladders import (
    CaseClosed,
    CaseHeld,
    CaseOpened,
    CaseResumed,
    ClosedBecause,
    Excuse,
    FileKind,
    OnFile,
    StepDeclined,
    SteppedDown,
    StepTaken,
    TermSet,
)
from regietafel.records.ids import as_uuid, optional_id, to_uuid
from regietafel.records.kinds.kind import Columns, Kind, optional_said, said_columns
from regietafel.records.models import (
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


class _OfCase(Protocol):
    @property
    def case(self) -> str: ...

    @property
    def by(self) -> str: ...


def _of_case(fact: _OfCase) -> dict[str, object]:
    return {"case_id": to_uuid(fact.case), "by": fact.by}


def _opened_columns(fact: CaseOpened) -> Columns:
    return {
        "ladder": fact.ladder,
        "subject": fact.subject,
        "matter": fact.matter,
        **said_columns("ground", fact.ground),
        "within": fact.within,
        "persons": fact.persons,
        "rests_on": fact.rests_on,
    }


def _opened(row: CaseOpenedRow, stamp: Stamp) -> CaseOpened:
    return CaseOpened(
        stamp,
        ladder=row.ladder,
        subject=row.subject,
        matter=row.matter,
        ground=Said(row.ground_nl, row.ground_en),
        within=row.within,
        persons=row.persons,
        rests_on=row.rests_on,
    )


def _on_file_columns(fact: OnFile) -> Columns:
    return {
        **_of_case(fact),
        "kind": str(fact.kind),
        **said_columns("title", fact.title),
        "document": fact.document,
        "figure": fact.figure,
    }


def _on_file(row: OnFileRow, stamp: Stamp) -> OnFile:
    return OnFile(
        stamp,
        case=str(row.case_id),
        kind=FileKind(row.kind),
        title=Said(row.title_nl, row.title_en),
        by=row.by,
        document=row.document,
        figure=row.figure,
    )


def _taken_columns(fact: StepTaken) -> Columns:
    return {
        **_of_case(fact),
        "rung": fact.rung,
        "exact": fact.exact,
        **said_columns("day_said", fact.day_said),
        **said_columns("ground", fact.ground),
        **said_columns("urgency", fact.urgency),
        "decision_id": as_uuid(fact.decision),
    }


def _taken(row: StepTakenRow, stamp: Stamp) -> StepTaken:
    return StepTaken(
        stamp,
        case=str(row.case_id),
        rung=row.rung,
        by=row.by,
        exact=row.exact,
        day_said=optional_said(row.day_said_nl, row.day_said_en),
        ground=optional_said(row.ground_nl, row.ground_en),
        urgency=optional_said(row.urgency_nl, row.urgency_en),
        decision=optional_id(row.decision_id),
    )


def _term_columns(fact: TermSet) -> Columns:
    return {
        "case_id": to_uuid(fact.case),
        "rung": fact.rung,
        "until": fact.until,
        **said_columns("result", fact.result),
        "persons": fact.persons,
    }


def _term(row: TermSetRow, stamp: Stamp) -> TermSet:
    return TermSet(
        stamp,
        case=str(row.case_id),
        rung=row.rung,
        until=row.until,
        result=Said(row.result_nl, row.result_en),
        persons=row.persons,
    )


def _declined_columns(fact: StepDeclined) -> Columns:
    return {
        **_of_case(fact),
        "rung": fact.rung,
        **said_columns("why", fact.reason),
        "again_on": fact.again_on,
    }


def _declined(row: StepDeclinedRow, stamp: Stamp) -> StepDeclined:
    return StepDeclined(
        stamp,
        case=str(row.case_id),
        rung=row.rung,
        by=row.by,
        reason=Said(row.why_nl, row.why_en),
        again_on=row.again_on,
    )


def _down_columns(fact: SteppedDown) -> Columns:
    return {**_of_case(fact), "to": fact.to, **said_columns("why", fact.reason)}


def _down(row: SteppedDownRow, stamp: Stamp) -> SteppedDown:
    return SteppedDown(stamp, str(row.case_id), row.to, row.by, Said(row.why_nl, row.why_en))


def _paused_columns(fact: CaseHeld | CaseResumed) -> Columns:
    return {**_of_case(fact), **said_columns("why", fact.reason)}


def _held(row: CaseHeldRow, stamp: Stamp) -> CaseHeld:
    return CaseHeld(stamp, str(row.case_id), row.by, Said(row.why_nl, row.why_en))


def _resumed(row: CaseResumedRow, stamp: Stamp) -> CaseResumed:
    return CaseResumed(stamp, str(row.case_id), row.by, Said(row.why_nl, row.why_en))


def _excuse_columns(fact: Excuse) -> Columns:
    return {
        **_of_case(fact),
        **said_columns("ground", fact.ground),
        "persons": fact.persons,
        "rests_on": fact.rests_on,
    }


def _excuse(row: ExcuseRow, stamp: Stamp) -> Excuse:
    return Excuse(
        stamp,
        case=str(row.case_id),
        by=row.by,
        ground=Said(row.ground_nl, row.ground_en),
        persons=row.persons,
        rests_on=row.rests_on,
    )


def _closed_columns(fact: CaseClosed) -> Columns:
    return {**_of_case(fact), "because": str(fact.because), **said_columns("ground", fact.ground)}


def _closed(row: CaseClosedRow, stamp: Stamp) -> CaseClosed:
    ground = Said(row.ground_nl, row.ground_en)
    return CaseClosed(stamp, str(row.case_id), row.by, ClosedBecause(row.because), ground)


CASE_OPENED = Kind(CaseOpenedRow, _opened_columns, _opened)
ON_FILE = Kind(OnFileRow, _on_file_columns, _on_file)
STEP_TAKEN = Kind(StepTakenRow, _taken_columns, _taken)
TERM_SET = Kind(TermSetRow, _term_columns, _term)
STEP_DECLINED = Kind(StepDeclinedRow, _declined_columns, _declined)
STEPPED_DOWN = Kind(SteppedDownRow, _down_columns, _down)
CASE_HELD = Kind(CaseHeldRow, _paused_columns, _held)
CASE_RESUMED = Kind(CaseResumedRow, _paused_columns, _resumed)
EXCUSE = Kind(ExcuseRow, _excuse_columns, _excuse)
CASE_CLOSED = Kind(CaseClosedRow, _closed_columns, _closed)
