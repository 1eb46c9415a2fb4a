# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Areas, inhabitants and boundaries from files that the user brings."""

from __future__ import annotations

from regietafel.areas.sources.boundaries import Boundaries, Shape, geometries, read_boundaries
from regietafel.areas.sources.inhabitants import AreaRow, InhabitantsFile, read_inhabitants
from regietafel.areas.sources.mergers import read_mergers

__all__ = [
    "AreaRow",
    "Boundaries",
    "InhabitantsFile",
    "Shape",
    "geometries",
    "read_boundaries",
    "read_inhabitants",
    "read_mergers",
]
