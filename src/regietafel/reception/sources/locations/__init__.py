# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations of reception from a file: what each is, where, how many places, and until when."""

from __future__ import annotations

from regietafel.reception.sources.locations.columns import LocationColumn
from regietafel.reception.sources.locations.reading import LocationRow, LocationsFile, read_locations

SOURCE = "locations"
"""The code of this source, beside those of figures."""

__all__ = ["SOURCE", "LocationColumn", "LocationRow", "LocationsFile", "read_locations"]
