# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""An empty form for the locations of reception."""

from __future__ import annotations

from datetime import date

from regietafel.outlets.tables import Column, ColumnKind, Table
from regietafel.reception.sources.locations.columns import NAMES, LocationColumn
from regietafel.words import word


def locations_template(*, day: date, language: str) -> Table:
    """An empty form for locations."""
    days = (LocationColumn.OPENS, LocationColumn.ENDS, LocationColumn.EXTENSION)
    columns = tuple(
        Column(
            each.value,
            NAMES[each][0 if language == "en" else 1],
            ColumnKind.DAY
            if each in days
            else ColumnKind.WHOLE
            if each is LocationColumn.CAPACITY
            else ColumnKind.TEXT,
        )
        for each in LocationColumn
    )
    return Table(word("figures-locations-title", language), columns, (), language, day)
