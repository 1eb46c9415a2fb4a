# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What goes on record about the monthly report of a provincial table: handed in, taken in or sent back.

Until it is handed in a report is a draft. A correction is a report that replaces another, with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.actions import MeasureState
from regietafel.facts.fields import Count, Ref
from regietafel.facts.tasks import Group


class PlaceKind(StrEnum):
    """What sort of places (*soort plekken*)."""

    REGULAR = "regular"
    EMERGENCY = "emergency"
    """*Noodopvang*."""
    CRISIS = "crisis"
    """*Crisisnoodopvang*."""
    FLOW_THROUGH = "flow-through"
    """*Doorstroomlocatie*."""
    HOMES = "homes"
    """*Woningen*, for permit holders and Ukraine."""


@dataclass(frozen=True, slots=True)
class ReportLine:
    """Places of one group and kind in one area (*verslagregel*). None is "not known", which is not zero.

    ``realised`` are there, ``firm`` are decided on, ``soft`` are still talked about; ``capacity`` is what the
    locations can hold at most, ``end`` the first day on which they are no longer there.
    """

    area: str
    group: Group
    kind: PlaceKind
    task: Count | None
    realised: Count | None
    firm: Count | None
    soft: Count | None
    capacity: Count | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class ReportHandedIn:
    """The report of a province over a month (*maandverslag*), as the coordinator handed it in.

    ``month`` is written 2022-07. ``silent`` are the areas that filled in nothing.
    """

    stamp: Stamp
    province: str
    month: str
    lines: tuple[ReportLine, ...]
    silent: tuple[str, ...] = ()
    remarks: Said | None = None


ReportId: TypeAlias = Annotated[str, Ref(ReportHandedIn)]


@dataclass(frozen=True, slots=True)
class MeasureReported:
    """How a measure stands in a province, by its report (*voortgang van een maatregel*).

    None is "not known" for state and progress; for the other two that nothing was filled in.
    """

    stamp: Stamp
    report: ReportId
    measure: str
    state: MeasureState | None
    progress: Said | None
    obstacle: Said | None = None
    asked: Said | None = None


@dataclass(frozen=True, slots=True)
class ReportAnswered:
    """The secretariat took a report in, or sent it back with a reason (*ingenomen, teruggestuurd*)."""

    stamp: Stamp
    report: ReportId
    by: str
    taken: bool
    because: Said | None = None


ReportFact: TypeAlias = ReportHandedIn | MeasureReported | ReportAnswered
"""Every kind of fact of this module."""
