# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Loaded areas, mergers and boundaries, to and from their rows."""

from __future__ import annotations

from regietafel.base.areas import Area, AreaKind
from regietafel.base.stamps import Stamp
from regietafel.facts.areas import AreaListed, AreasMerged, Boundary
from regietafel.records.kinds.kind import Columns, Kind
from regietafel.records.models import AreaListedRow, AreasMergedRow, BoundaryRow


def _listed_columns(fact: AreaListed) -> Columns:
    area = fact.area
    return {
        "code": area.code,
        "kind": str(area.kind),
        "name": area.name,
        "parent": area.parent,
        "start": area.start,
        "end": area.end,
        "aliases": area.aliases,
        "tooi_id": area.tooi_id,
    }


def _listed(row: AreaListedRow, stamp: Stamp) -> AreaListed:
    area = Area(
        row.code,
        AreaKind(row.kind),
        row.name,
        parent=row.parent,
        start=row.start,
        end=row.end,
        aliases=row.aliases,
        tooi_id=row.tooi_id,
    )
    return AreaListed(stamp, area)


def _merged_columns(fact: AreasMerged) -> Columns:
    return {"gone": fact.gone, "into": fact.into}


def _merged(row: AreasMergedRow, stamp: Stamp) -> AreasMerged:
    return AreasMerged(stamp, row.gone, row.into)


def _boundary_columns(fact: Boundary) -> Columns:
    return {"area": fact.area, "geometry": fact.geometry}


def _boundary(row: BoundaryRow, stamp: Stamp) -> Boundary:
    return Boundary(stamp, row.area, row.geometry)


AREA_LISTED = Kind(AreaListedRow, _listed_columns, _listed)
AREAS_MERGED = Kind(AreasMergedRow, _merged_columns, _merged)
BOUNDARY = Kind(BoundaryRow, _boundary_columns, _boundary)
