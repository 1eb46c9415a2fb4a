# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of what tables have on record about their agendas."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q, UniqueConstraint

from regietafel.core.base.meeting_facts import ProposalAnswer, Purpose
from regietafel.records.models.rows import FactRow, one_of


class AgendaProposedRow(FactRow):
    table = models.TextField()
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    about = models.TextField()
    why = models.TextField()
    by = models.TextField()
    purpose = models.TextField()
    ground_nl = models.TextField(null=True)
    ground_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("purpose", Purpose),
            UniqueConstraint(
                fields=["table", "about", "why"], condition=Q(replaces__isnull=True), name="%(class)s_once"
            ),
        ]


class AgendaAnsweredRow(FactRow):
    proposal = models.ForeignKey(AgendaProposedRow, models.DO_NOTHING, related_name="+")
    answer = models.TextField()
    by = models.TextField()
    on = models.DateField(null=True)
    item = models.TextField(null=True)
    because_nl = models.TextField(null=True)
    because_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("answer", ProposalAnswer),
        ]
