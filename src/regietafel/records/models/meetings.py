# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of meetings: their agendas, what became of the items, and the state of their documents."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Index, Q, UniqueConstraint

from regietafel.facts.meetings import Document, DocumentState, ItemBecame, ProposalAnswer, Purpose
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


class MeetingConvenedRow(FactRow):
    table = models.TextField()
    on = models.DateField()
    begins = models.TextField(null=True)
    place_nl = models.TextField(null=True)
    place_en = models.TextField(null=True)
    chair = models.TextField(null=True)

    class Meta(FactRow.Meta):
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("table", "on", name="%(class)s_day"),
        ]


class AgendaItemRow(FactRow):
    meeting = models.ForeignKey(MeetingConvenedRow, models.DO_NOTHING, related_name="+")
    number = models.TextField()
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    purpose = models.TextField()
    late = models.BooleanField()
    hammer = models.BooleanField()
    comes_from = models.ForeignKey("self", models.DO_NOTHING, null=True, related_name="+")
    from_table = models.TextField(null=True)
    about = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("purpose", Purpose),
        ]


class ItemClosedRow(FactRow):
    item = models.ForeignKey(AgendaItemRow, models.DO_NOTHING, related_name="+")
    became = models.TextField()
    to_table = models.TextField(null=True)
    remark_nl = models.TextField(null=True)
    remark_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("became", ItemBecame),
        ]


class DocumentMovedRow(FactRow):
    meeting = models.ForeignKey(MeetingConvenedRow, models.DO_NOTHING, related_name="+")
    document = models.TextField()
    state = models.TextField()
    digest = models.TextField(null=True)
    by = models.TextField()
    adopted_in = models.ForeignKey(MeetingConvenedRow, models.DO_NOTHING, null=True, related_name="+")
    changes_nl = models.TextField(null=True)
    changes_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("document", Document),
            one_of("state", DocumentState),
        ]
