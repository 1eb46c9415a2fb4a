# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Counted figures and what is said against them, to and from their rows."""

from __future__ import annotations

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.observations import Dispute, Observation
from regietafel.records.ids import as_uuid, optional_id
from regietafel.records.kinds.kind import Columns, Kind, said_columns
from regietafel.records.models import DisputeRow, ObservationRow


def _observation_columns(fact: Observation) -> Columns:
    return {"indicator": fact.indicator, "area": fact.area, "amount": fact.amount}


def _observation(row: ObservationRow, stamp: Stamp) -> Observation:
    return Observation(stamp, row.indicator, row.area, row.amount)


def _dispute_columns(fact: Dispute) -> Columns:
    return {
        "about": fact.about,
        "body": fact.body,
        "own_count": fact.own_count,
        **said_columns("ground", fact.ground),
        "evidence": fact.evidence,
        "answers_id": as_uuid(fact.answers),
    }


def _dispute(row: DisputeRow, stamp: Stamp) -> Dispute:
    return Dispute(
        stamp,
        about=row.about,
        body=row.body,
        own_count=row.own_count,
        ground=Said(row.ground_nl, row.ground_en),
        evidence=row.evidence,
        answers=optional_id(row.answers_id),
    )


OBSERVATION = Kind(ObservationRow, _observation_columns, _observation)
DISPUTE = Kind(DisputeRow, _dispute_columns, _dispute)
