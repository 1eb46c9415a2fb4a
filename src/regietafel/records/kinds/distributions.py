# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Distributions with their lines, to and from their rows."""

from __future__ import annotations

from uuid import uuid5

from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.tasks import Distribution, Group, KeyUsed, Share, TaskKind
from regietafel.records.ids import as_uuid, optional_id, to_uuid
from regietafel.records.kinds.kind import Columns, Kind, said_columns
from regietafel.records.models import DistributionRow, ShareRow


def _columns(fact: Distribution) -> Columns:
    return {
        "series": fact.series,
        "version": fact.version,
        "decision_id": to_uuid(fact.decision),
        **said_columns("title", fact.title),
        "total": fact.total,
        "unit": fact.unit,
        "group": str(fact.group),
        "on": fact.on,
        "kind": str(fact.kind),
        "level": str(fact.level),
        "within": fact.within,
        **_key_columns(fact.key),
        "rule": str(fact.rule),
        "drawn": tuple(sorted(fact.drawn)),
        "part_of": fact.part_of,
    }


def _key_columns(key: KeyUsed) -> Columns:
    return {
        "key_code": key.code,
        **said_columns("key_title", key.title),
        "key_decision_id": as_uuid(key.decision),
        "key_assumed": key.assumed,
        "key_inhabitants_on": key.inhabitants_on,
        "key_areas_on": key.areas_on,
    }


def _lines(fact: Distribution) -> list[Columns]:
    whole = to_uuid(fact.stamp.id)
    return [
        {
            "id": uuid5(whole, share.area),
            "distribution_id": whole,
            "place": place,
            "area": share.area,
            "weight": share.weight,
            "quota": share.quota,
            "amount": share.amount,
            "floor": share.floor,
            "cap": share.cap,
            "locked": share.locked,
            "existing": share.existing,
        }
        for place, share in enumerate(fact.shares)
    ]


def _share(row: ShareRow) -> Share:
    return Share(
        row.area,
        row.weight,
        row.quota,
        row.amount,
        floor=row.floor,
        cap=row.cap,
        locked=row.locked,
        existing=row.existing,
    )


def _key(row: DistributionRow) -> KeyUsed:
    return KeyUsed(
        row.key_code,
        Said(row.key_title_nl, row.key_title_en),
        decision=optional_id(row.key_decision_id),
        assumed=row.key_assumed,
        inhabitants_on=row.key_inhabitants_on,
        areas_on=row.key_areas_on,
    )


def _distribution(row: DistributionRow, stamp: Stamp) -> Distribution:
    return Distribution(
        stamp,
        series=row.series,
        version=row.version,
        decision=str(row.decision_id),
        title=Said(row.title_nl, row.title_en),
        total=row.total,
        unit=row.unit,
        group=Group(row.group),
        on=row.on,
        kind=TaskKind(row.kind),
        level=AreaKind(row.level),
        within=row.within,
        key=_key(row),
        rule=RoundingRule(row.rule),
        shares=tuple(_share(line) for line in row.shares.all()),
        drawn=frozenset(row.drawn),
        part_of=row.part_of,
    )


DISTRIBUTION = Kind(DistributionRow, _columns, _distribution, ShareRow, _lines, ("shares",))
