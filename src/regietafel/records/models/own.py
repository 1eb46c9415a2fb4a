# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows that are asked for by name, have a column that their fact does not say, or are lines of a fact."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from regietafel.facts.areas import AreaListed
from regietafel.facts.observations import Observation
from regietafel.facts.papers import CommentsAsked
from regietafel.facts.reception import Location, Plan
from regietafel.facts.reports import ReportHandedIn
from regietafel.facts.targets import Housed, SwapProposed
from regietafel.facts.tasks import Distribution, Lot
from regietafel.records.models.making import lines_of, row_of
from regietafel.records.models.rows import FactRow, LineRow, check, unique


@row_of(Observation)
class ObservationRow(FactRow):
    pass


@row_of(AreaListed)
class AreaListedRow(FactRow):
    code = models.TextField(db_index=True)
    kind = models.TextField()
    """Of those that a register lists."""


@row_of(Housed)
class HousedRow(FactRow):
    period = models.CharField(max_length=7)
    """Follows from ``valid_from``; kept so that a database can add up per half-year."""


@row_of(Location)
class LocationRow(FactRow):
    extension_certainty = models.TextField(null=True)
    """Held together with ``extension_until``."""


@row_of(CommentsAsked)
class CommentsAskedRow(FactRow):
    document = models.TextField(null=True)


@row_of(Lot)
class LotRow(FactRow):
    level = models.TextField()
    """Of those that a register lists."""


@row_of(Distribution)
class DistributionRow(FactRow):
    version = models.PositiveIntegerField()
    level = models.TextField()
    """Of those that a register lists."""


@lines_of(
    Distribution,
    check("exact", Q(weight__contains="/", quota__contains="/")),
    unique("place", "distribution", "place"),
    unique("area", "distribution", "area"),
    id_from="area",
)
class ShareRow(LineRow):
    """The line of one unit (*regel van een verdeling*), in its place in the list."""

    distribution = models.ForeignKey(
        DistributionRow, models.DO_NOTHING, related_name="shares", db_index=False
    )


@lines_of(SwapProposed, unique("place", "swap", "place"), unique("area", "swap", "area"), id_from="area")
class SwapPartRow(LineRow):
    """One line of a swap; ``change`` is what is taken on, below zero what is handed over."""

    swap = models.ForeignKey("SwapProposedRow", models.DO_NOTHING, related_name="parts", db_index=False)


@lines_of(
    Plan,
    unique("place", "plan", "place"),
    check("sort", Q(on__isnull=True, area__isnull=False) | Q(on__isnull=False, area__isnull=True)),
)
class PlanLineRow(LineRow):
    """One line of a plan: of its path where it has a day, of its division where it has an area."""

    plan = models.ForeignKey("PlanRow", models.DO_NOTHING, related_name="lines", db_index=False)


@lines_of(ReportHandedIn)
class ReportLineRow(LineRow):
    """A line of a report."""

    report = models.ForeignKey("ReportHandedInRow", models.DO_NOTHING, related_name="lines")
