# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Areas, mergers and boundaries that a user loads beside the ones that ship, as facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, TypeAlias

from regietafel.base.area import Area, Merger
from regietafel.base.stamps import Stamp
from regietafel.facts.fields import Kept, Sought


@dataclass(frozen=True, slots=True)
class AreaListed:
    """An area that a loaded list names (*geladen gebied*), with its days."""

    stamp: Stamp
    area: Annotated[Area, Kept("")]


@dataclass(frozen=True, slots=True)
class AreasMerged:
    """A loaded merger (*herindeling*): ``gone`` is part of ``into`` from the first day of ``stamp.valid``."""

    stamp: Stamp
    gone: tuple[str, ...]
    into: Sought

    @property
    def merger(self) -> Merger:
        """The same as the register of areas takes it in."""
        return Merger(self.stamp.valid.start, self.gone, self.into, self.stamp.source)


@dataclass(frozen=True, slots=True)
class Boundary:
    """The real boundary of an area (*grens*): a GeoJSON geometry, as text. Unit: degrees, WGS84."""

    stamp: Stamp
    area: Sought
    geometry: str


AreaFact: TypeAlias = AreaListed | AreasMerged | Boundary
"""Every kind of fact of this module."""
