# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A body by its code or its name."""

from __future__ import annotations

from regietafel.base.areas import Areas
from regietafel.base.bodies import Body, BodyKind
from regietafel.base.messages import Said
from regietafel.data.organisations import national, of_area, of_province


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
