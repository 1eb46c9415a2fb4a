# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Decisions and actions, to and from their rows."""

from __future__ import annotations

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.decisions import Action, Decision, DecisionKind, Meeting
from regietafel.records.ids import as_uuid, optional_id, to_uuid
from regietafel.records.kinds.kind import Columns, Kind, optional_said, said_columns
from regietafel.records.models import ActionRow, DecisionRow


def _decision_columns(fact: Decision) -> Columns:
    meeting, law = fact.meeting, fact.law
    return {
        "kind": str(fact.kind),
        "body": fact.body,
        **said_columns("title", fact.title),
        **said_columns("text", fact.text),
        "meeting_table": meeting and meeting.table,
        "meeting_on": meeting and meeting.on,
        "meeting_item": meeting and meeting.item,
        "law_bwb": law and law.bwb,
        "law_article": law and law.article,
        "law_paragraph": law and law.paragraph,
        "about_id": as_uuid(fact.about),
        "number": fact.number,
        "place": fact.place,
        # Null where there is none, as in the rows from before the column was there.
        "refers_to": fact.refers_to or None,
    }


def _meeting(row: DecisionRow) -> Meeting | None:
    if row.meeting_table is None or row.meeting_on is None:
        return None
    return Meeting(row.meeting_table, row.meeting_on, row.meeting_item)


def _law(row: DecisionRow) -> LawRef | None:
    if row.law_bwb is None or row.law_article is None:
        return None
    return LawRef(row.law_bwb, row.law_article, row.law_paragraph)


def _decision(row: DecisionRow, stamp: Stamp) -> Decision:
    return Decision(
        stamp,
        kind=DecisionKind(row.kind),
        body=row.body,
        title=Said(row.title_nl, row.title_en),
        text=Said(row.text_nl, row.text_en),
        meeting=_meeting(row),
        law=_law(row),
        about=optional_id(row.about_id),
        number=row.number,
        place=row.place,
        refers_to=row.refers_to or (),
    )


def _action_columns(fact: Action) -> Columns:
    return {
        **said_columns("title", fact.title),
        "decision_id": to_uuid(fact.decision),
        "holders": fact.holders,
        "supervisors": fact.supervisors,
        **said_columns("term", fact.term),
        "latest": fact.latest,
        "place": fact.place,
    }


def _action(row: ActionRow, stamp: Stamp) -> Action:
    return Action(
        stamp,
        title=Said(row.title_nl, row.title_en),
        decision=str(row.decision_id),
        holders=row.holders,
        supervisors=row.supervisors,
        term=optional_said(row.term_nl, row.term_en),
        latest=row.latest,
        place=row.place,
    )


DECISION = Kind(DecisionRow, _decision_columns, _decision)
ACTION = Kind(ActionRow, _action_columns, _action)
