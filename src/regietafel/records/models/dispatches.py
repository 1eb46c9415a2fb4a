# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of what was shared with whom, and what came back."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from regietafel.facts.dispatches import Answer
from regietafel.records.models.rows import FactRow, one_of


class DispatchRow(FactRow):
    about = models.TextField(db_index=True)
    receiver = models.TextField(db_index=True)
    sent_on = models.DateField()
    embargo = models.DateField(null=True)

    class Meta(FactRow.Meta):
        pass


class ReceiptRow(FactRow):
    dispatch = models.ForeignKey(DispatchRow, models.DO_NOTHING, related_name="+")
    received_on = models.DateField()

    class Meta(FactRow.Meta):
        pass


class ReactionRow(FactRow):
    dispatch = models.ForeignKey(DispatchRow, models.DO_NOTHING, related_name="+")
    answer = models.TextField()
    reason_nl = models.TextField(null=True)
    reason_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("answer", Answer),
        ]


class PublicSinceRow(FactRow):
    about = models.TextField(db_index=True)
    since = models.DateField(null=True)
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass
