# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The seats of a table from a spreadsheet: who holds each, who fills it and who stands in."""

from __future__ import annotations

from regietafel.meetings.sources.seats.columns import NAMES, SeatColumn
from regietafel.meetings.sources.seats.reading import SeatRow, read_seats

__all__ = ["NAMES", "SeatColumn", "SeatRow", "read_seats"]
