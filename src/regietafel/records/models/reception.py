# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of reception locations and of plans; the lines of a plan are its path and its parts."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint

from regietafel.facts.reception import Certainty, LocationKind
from regietafel.records.models.decisions import DecisionRow
from regietafel.records.models.rows import FactRow, LedgerRow, not_negative, one_of


class LocationRow(FactRow):
    code = models.TextField(db_index=True)
    name_nl = models.TextField()
    name_en = models.TextField(null=True)
    kind = models.TextField()
    area = models.TextField(db_index=True)
    capacity = models.BigIntegerField()
    certainty = models.TextField()
    opens = models.DateField()
    ends = models.DateField(null=True)
    extension_until = models.DateField(null=True)
    extension_certainty = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("capacity"),
            one_of("kind", LocationKind),
            one_of("certainty", Certainty),
            CheckConstraint(
                condition=Q(ends__isnull=True) | Q(ends__gt=F("opens")), name="%(class)s_contract"
            ),
            CheckConstraint(
                condition=Q(extension_until__isnull=True, extension_certainty__isnull=True)
                | Q(
                    extension_until__gt=F("ends"),
                    extension_certainty__in=[certainty.value for certainty in Certainty],
                ),
                name="%(class)s_extension",
            ),
        ]


class PlanRow(FactRow):
    code = models.TextField(db_index=True)
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    indicator = models.TextField()
    amount = models.BigIntegerField()
    until = models.DateField()
    area = models.TextField()
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            CheckConstraint(condition=Q(amount__gt=0), name="%(class)s_amount"),
            CheckConstraint(condition=Q(until__gt=F("valid_from")), name="%(class)s_until"),
        ]


class PlanLineRow(LedgerRow):
    """One line of a plan: of its path where it has a day, of its division where it has an area."""

    plan = models.ForeignKey(PlanRow, models.DO_NOTHING, related_name="lines", db_index=False)
    place = models.PositiveIntegerField()
    on = models.DateField(null=True)
    area = models.TextField(null=True)
    amount = models.BigIntegerField()

    class Meta:
        ordering: ClassVar[list[str]] = ["plan", "place"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            UniqueConstraint(fields=["plan", "place"], name="%(class)s_place"),
            not_negative("amount"),
            CheckConstraint(
                condition=Q(on__isnull=True, area__isnull=False) | Q(on__isnull=False, area__isnull=True),
                name="%(class)s_sort",
            ),
        ]
