# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The areas that monthly reports speak of: those of the register, and the regions below a province."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.areas import Areas
from regietafel.base.stamps import AsOf
from regietafel.data.tables import regions


def reporting(as_of: AsOf, reader: Reader) -> Areas:
    """Every area that can be named in a report, as known from there."""
    return _with_regions(known(as_of, reader).areas)


@lru_cache(maxsize=4)
def _with_regions(land: Areas) -> Areas:
    return replace(land, areas=(*land.areas, *regions()))
