# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""An empty form for the locations of reception."""

from __future__ import annotations

from datetime import date
from typing import Never

from regietafel.base.messages import Message, Said
from regietafel.outlets.tables import DAY, TEXT, WHOLE, Column, Table
from regietafel.reception.sources.locations.columns import NAMES, LocationColumn

_DAYS = (LocationColumn.OPENS, LocationColumn.ENDS, LocationColumn.EXTENSION)


def locations_template(*, day: date) -> Table[Never]:
    """An empty form for locations."""
    columns = tuple(_column(each) for each in LocationColumn)
    return Table(Message("figures-locations-title"), columns, (), day)


def _column(column: LocationColumn) -> Column[Never]:
    """A column under the name by which it comes in."""
    english, dutch, *_ = NAMES[column]
    kind = DAY if column in _DAYS else WHOLE if column is LocationColumn.CAPACITY else TEXT
    return Column(column.value, lambda _: None, kind, Said(dutch, english))
