# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who a distribution can be shared with: the tables of the provinces, and the associations."""

from __future__ import annotations

from regietafel.core.base.areas import AreaKind, Areas
from regietafel.core.base.bodies import Body, BodyKind
from regietafel.core.base.messages import Said
from regietafel.data.organisations import national, of_area, of_province


def receivers(areas: Areas) -> tuple[Body, ...]:
    """The provincial tables first: they are who the minutes say to share with; then the associations."""
    provinces = areas.on(AreaKind.PROVINCE, areas.known_until).values()
    tables = [body for area in provinces for body in of_province(area) if body.kind is BodyKind.TABLE]
    associations = [body for body in national().values() if body.kind is BodyKind.ASSOCIATION]
    return (*tables, *associations)


def body_named(code: str, areas: Areas) -> Body:
    """The body under that code; one that is not in the register keeps its code as its name."""
    if code in national():
        return national()[code]
    kind, _, area = code.rpartition("-")
    if kind in ("PRT", "RH", "GS"):
        return next(body for body in of_province(areas.get(area)) if body.code == code)
    if code.startswith(("PV", "GM", "VR")):
        return of_area(areas.get(code))
    return Body(code, Said(code), BodyKind.ASSOCIATION)
