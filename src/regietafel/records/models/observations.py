# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of counted figures and of what is said against them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Index

from regietafel.records.models.rows import FactRow, not_negative


class ObservationRow(FactRow):
    indicator = models.TextField()
    area = models.TextField()
    amount = models.BigIntegerField(null=True)

    class Meta(FactRow.Meta):
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            # Holds what finding the last day of a figure needs, as known and as recorded.
            Index(
                *("indicator", "area", "valid_from", "known_on", "recorded_at"),
                name="%(class)s_figure",
            ),
            Index("indicator", "valid_from", name="%(class)s_day"),
        ]


class DisputeRow(FactRow):
    about = models.TextField(db_index=True)
    body = models.TextField()
    own_count = models.BigIntegerField(null=True)
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    evidence = models.TextField(null=True)
    answers = models.ForeignKey("self", models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("own_count"),
        ]
