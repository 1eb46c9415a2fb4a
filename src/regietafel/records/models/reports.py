# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of the monthly reports of the provincial tables."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, Index, Q

from regietafel.facts.actions import MeasureState
from regietafel.facts.reports import PlaceKind
from regietafel.facts.tasks import Group
from regietafel.records.fields import CodesField
from regietafel.records.models.rows import FactRow, LedgerRow, not_negative, one_of


class ReportHandedInRow(FactRow):
    province = models.TextField()
    month = models.TextField()
    silent = CodesField(default=tuple)
    remarks_nl = models.TextField(null=True)
    remarks_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("month", "province", name="%(class)s_month"),
        ]


class ReportLineRow(LedgerRow):
    """A line of a report; ``place`` keeps the order in which they were handed in."""

    report = models.ForeignKey(ReportHandedInRow, models.DO_NOTHING, related_name="lines")
    place = models.PositiveIntegerField()
    area = models.TextField()
    group = models.TextField()
    kind = models.TextField()
    task = models.BigIntegerField(null=True)
    realised = models.BigIntegerField(null=True)
    firm = models.BigIntegerField(null=True)
    soft = models.BigIntegerField(null=True)
    capacity = models.BigIntegerField(null=True)
    end = models.DateField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            one_of("group", Group),
            one_of("kind", PlaceKind),
            not_negative("task", "realised", "firm", "soft", "capacity"),
        ]


class MeasureReportedRow(FactRow):
    report = models.ForeignKey(ReportHandedInRow, models.DO_NOTHING, related_name="+")
    measure = models.TextField()
    state = models.TextField(null=True)
    progress_nl = models.TextField(null=True)
    progress_en = models.TextField(null=True)
    obstacle_nl = models.TextField(null=True)
    obstacle_en = models.TextField(null=True)
    asked_nl = models.TextField(null=True)
    asked_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            CheckConstraint(
                condition=Q(state__isnull=True) | Q(state__in=[each.value for each in MeasureState]),
                name="%(class)s_state",
            ),
        ]


class ReportAnsweredRow(FactRow):
    report = models.ForeignKey(ReportHandedInRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    taken = models.BooleanField()
    because_nl = models.TextField(null=True)
    because_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass
