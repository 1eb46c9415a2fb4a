# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception locations and plans, to and from their rows."""

from __future__ import annotations

from uuid import uuid5

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.reception import (
    Certainty,
    Extension,
    Location,
    LocationKind,
    PathPoint,
    Plan,
    PlanPart,
)
from regietafel.records.ids import as_uuid, optional_id, to_uuid
from regietafel.records.kinds.kind import Columns, Kind, said_columns
from regietafel.records.models import LocationRow, PlanLineRow, PlanRow


def _location_columns(fact: Location) -> Columns:
    extension = fact.extension
    return {
        "code": fact.code,
        **said_columns("name", fact.name),
        "kind": str(fact.kind),
        "area": fact.area,
        "capacity": fact.capacity,
        "certainty": str(fact.certainty),
        "opens": fact.opens,
        "ends": fact.ends,
        "extension_until": None if extension is None else extension.until,
        "extension_certainty": None if extension is None else str(extension.certainty),
    }


def _location(row: LocationRow, stamp: Stamp) -> Location:
    return Location(
        stamp,
        code=row.code,
        name=Said(row.name_nl, row.name_en),
        kind=LocationKind(row.kind),
        area=row.area,
        capacity=row.capacity,
        certainty=Certainty(row.certainty),
        opens=row.opens,
        ends=row.ends,
        extension=_extension(row),
    )


def _extension(row: LocationRow) -> Extension | None:
    if row.extension_until is None or row.extension_certainty is None:
        return None
    return Extension(row.extension_until, Certainty(row.extension_certainty))


def _plan_columns(fact: Plan) -> Columns:
    return {
        "code": fact.code,
        **said_columns("title", fact.title),
        "indicator": fact.indicator,
        "amount": fact.amount,
        "until": fact.until,
        "area": fact.area,
        "decision_id": as_uuid(fact.decision),
    }


def _plan_lines(fact: Plan) -> list[Columns]:
    whole = to_uuid(fact.stamp.id)
    path: list[dict[str, object]] = [
        {"on": point.on, "area": None, "amount": point.amount} for point in fact.path
    ]
    parts: list[dict[str, object]] = [
        {"on": None, "area": part.area, "amount": part.amount} for part in fact.parts
    ]
    return [
        {"id": uuid5(whole, str(place)), "plan_id": whole, "place": place, **line}
        for place, line in enumerate([*path, *parts])
    ]


def _plan(row: PlanRow, stamp: Stamp) -> Plan:
    lines = list(row.lines.all())
    return Plan(
        stamp,
        code=row.code,
        title=Said(row.title_nl, row.title_en),
        indicator=row.indicator,
        amount=row.amount,
        until=row.until,
        path=tuple(PathPoint(line.on, line.amount) for line in lines if line.on is not None),
        parts=tuple(PlanPart(line.area, line.amount) for line in lines if line.area is not None),
        decision=optional_id(row.decision_id),
        area=row.area,
    )


LOCATION = Kind(LocationRow, _location_columns, _location)
PLAN = Kind(PlanRow, _plan_columns, _plan, PlanLineRow, _plan_lines, ("lines",))
