# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of decisions and the actions that follow from them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from regietafel.facts.decisions import DecisionKind
from regietafel.records.fields import CodesField
from regietafel.records.models.rows import FactRow, one_of


class DecisionRow(FactRow):
    kind = models.TextField()
    body = models.TextField(db_index=True)
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    text_nl = models.TextField()
    text_en = models.TextField(null=True)
    meeting_table = models.TextField(null=True)
    meeting_on = models.DateField(null=True)
    meeting_item = models.TextField(null=True)
    law_bwb = models.TextField(null=True)
    law_article = models.TextField(null=True)
    law_paragraph = models.TextField(null=True)
    about = models.ForeignKey("self", models.DO_NOTHING, null=True, related_name="+")
    number = models.BigIntegerField(null=True)
    place = models.BigIntegerField(null=True)
    refers_to = CodesField(null=True)  # type: ignore[misc] # null in the rows from before it was there

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("kind", DecisionKind),
        ]


class ActionRow(FactRow):
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, related_name="+")
    holders = CodesField(default=tuple)
    supervisors = CodesField(default=tuple)
    term_nl = models.TextField(null=True)
    term_en = models.TextField(null=True)
    latest = models.DateField(null=True)
    place = models.BigIntegerField(null=True)

    class Meta(FactRow.Meta):
        pass
