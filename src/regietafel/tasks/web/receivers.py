# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who a distribution can be shared with: the tables of the provinces, and the associations."""

from __future__ import annotations

from regietafel.base.areas import AreaKind, Areas
from regietafel.base.bodies import Body, BodyKind
from regietafel.data.organisations import national, of_province


def receivers(areas: Areas) -> tuple[Body, ...]:
    """The provincial tables first: they are who the minutes say to share with; then the associations."""
    provinces = areas.on(AreaKind.PROVINCE, areas.known_until).values()
    tables = [body for area in provinces for body in of_province(area) if body.kind is BodyKind.TABLE]
    associations = [body for body in national().values() if body.kind is BodyKind.ASSOCIATION]
    return (*tables, *associations)
