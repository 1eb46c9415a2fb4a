# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The columns of a file by which a program knows an area."""

from __future__ import annotations

from collections.abc import Callable

from regietafel.base.areas import AreaKind, Areas
from regietafel.outlets.tables import FILE, NOTHING, CellValue, Column, L

_WITHOUT = (AreaKind.COUNTRY, AreaKind.REGION)


def province_column(code: Callable[[L], str], areas: Areas) -> Column[L]:
    """The province that the area of a line lies in, in files alone; nothing for the country."""

    def name(line: L) -> CellValue:
        area = areas.get(code(line))
        return NOTHING if area.kind in _WITHOUT else areas.province_of(area.code).name

    return Column("province", name, only=FILE)
