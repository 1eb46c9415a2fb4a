# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of the cases on a ladder and of what happens to them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Index

from regietafel.facts.ladders import ClosedBecause, FileKind
from regietafel.records.fields import CodesField
from regietafel.records.models.decisions import DecisionRow
from regietafel.records.models.rows import FactRow, not_negative, one_of


class CaseOpenedRow(FactRow):
    ladder = models.TextField()
    subject = models.TextField()
    matter = models.TextField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    within = models.TextField(null=True)
    persons = models.BigIntegerField(null=True)
    rests_on = CodesField(default=tuple)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("persons"),
        ]
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("ladder", "subject", "matter", name="%(class)s_matter"),
            Index("ladder", "within", name="%(class)s_within"),
        ]


class OnFileRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    kind = models.TextField()
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    by = models.TextField()
    document = models.TextField(null=True)
    figure = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("kind", FileKind),
        ]


class StepTakenRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    rung = models.TextField()
    by = models.TextField()
    exact = models.BooleanField()
    day_said_nl = models.TextField(null=True)
    day_said_en = models.TextField(null=True)
    ground_nl = models.TextField(null=True)
    ground_en = models.TextField(null=True)
    urgency_nl = models.TextField(null=True)
    urgency_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        pass


class TermSetRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    rung = models.TextField()
    until = models.DateField()
    result_nl = models.TextField()
    result_en = models.TextField(null=True)
    persons = models.BigIntegerField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("persons"),
        ]


class StepDeclinedRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    rung = models.TextField()
    by = models.TextField()
    why_nl = models.TextField()
    why_en = models.TextField(null=True)
    again_on = models.DateField(null=True)

    class Meta(FactRow.Meta):
        pass


class SteppedDownRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    to = models.TextField(null=True)
    by = models.TextField()
    why_nl = models.TextField()
    why_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class CaseHeldRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    why_nl = models.TextField()
    why_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class CaseResumedRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    why_nl = models.TextField()
    why_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class ExcuseRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    persons = models.BigIntegerField(null=True)
    rests_on = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("persons"),
        ]


class CaseClosedRow(FactRow):
    case = models.ForeignKey(CaseOpenedRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    because = models.TextField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("because", ClosedBecause),
        ]
