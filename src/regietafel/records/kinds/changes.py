# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What changes or fixes a share, to and from its rows: transfers, lots, published values."""

from __future__ import annotations

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.tasks import Group, Lot, PublishedValue, Transfer
from regietafel.records.ids import as_uuid, optional_id
from regietafel.records.kinds.kind import Columns, Kind, optional_said, said_columns
from regietafel.records.models import LotRow, PublishedValueRow, TransferRow


def _transfer_columns(fact: Transfer) -> Columns:
    return {
        "series": fact.series,
        "giver": fact.giver,
        "taker": fact.taker,
        "amount": fact.amount,
        "group": str(fact.group),
        **said_columns("ground", fact.ground),
        **said_columns("condition", fact.condition),
        "decision_id": as_uuid(fact.decision),
    }


def _transfer(row: TransferRow, stamp: Stamp) -> Transfer:
    return Transfer(
        stamp,
        series=row.series,
        giver=row.giver,
        taker=row.taker,
        amount=row.amount,
        group=Group(row.group),
        ground=Said(row.ground_nl, row.ground_en),
        condition=optional_said(row.condition_nl, row.condition_en),
        decision=optional_id(row.decision_id),
    )


def _lot_columns(fact: Lot) -> Columns:
    return {
        "series": fact.series,
        "level": str(fact.level),
        "parent": fact.parent,
        "among": tuple(sorted(fact.among)),
        "places": fact.places,
        "drawn": tuple(sorted(fact.drawn)),
        **said_columns("how", fact.how),
    }


def _lot(row: LotRow, stamp: Stamp) -> Lot:
    return Lot(
        stamp,
        series=row.series,
        level=AreaKind(row.level),
        parent=row.parent,
        among=frozenset(row.among),
        places=row.places,
        drawn=frozenset(row.drawn),
        how=Said(row.how_nl, row.how_en),
    )


def _published_columns(fact: PublishedValue) -> Columns:
    return {
        "series": fact.series,
        "area": fact.area,
        "amount": fact.amount,
        "on": fact.on,
        **said_columns("remark", fact.remark),
    }


def _published(row: PublishedValueRow, stamp: Stamp) -> PublishedValue:
    remark = optional_said(row.remark_nl, row.remark_en)
    return PublishedValue(stamp, row.series, row.area, row.amount, row.on, remark)


TRANSFER = Kind(TransferRow, _transfer_columns, _transfer)
LOT = Kind(LotRow, _lot_columns, _lot)
PUBLISHED_VALUE = Kind(PublishedValueRow, _published_columns, _published)
