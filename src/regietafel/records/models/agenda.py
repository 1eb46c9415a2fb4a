# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of measures, of what happens to actions, and of what the daily sweep proposed."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Index, UniqueConstraint

from regietafel.facts.actions import MeasureState, NoteKind, RequestAnswer, SweepAnswer, SweepKind
from regietafel.records.fields import CodesField
from regietafel.records.models.decisions import ActionRow, DecisionRow
from regietafel.records.models.rows import FactRow, one_of


class MeasureListedRow(FactRow):
    number = models.TextField(db_index=True)
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    goal_nl = models.TextField(null=True)
    goal_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        pass


class MeasureStateSetRow(FactRow):
    measure = models.TextField(db_index=True)
    state = models.TextField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("state", MeasureState),
        ]


class ActionPlacedRow(FactRow):
    action = models.ForeignKey(ActionRow, models.DO_NOTHING, related_name="+")
    measure = models.TextField(null=True)
    provinces = CodesField(default=tuple)
    after = CodesField(default=tuple)

    class Meta(FactRow.Meta):
        pass


class ActionAssignedRow(FactRow):
    action = models.ForeignKey(ActionRow, models.DO_NOTHING, related_name="+")
    holders = CodesField(default=tuple)
    supervisors = CodesField(default=tuple)
    term_nl = models.TextField(null=True)
    term_en = models.TextField(null=True)
    latest = models.DateField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        pass


class MilestoneSetRow(FactRow):
    action = models.ForeignKey(ActionRow, models.DO_NOTHING, related_name="+")
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    latest = models.DateField()

    class Meta(FactRow.Meta):
        pass


class NotedRow(FactRow):
    about = models.TextField(db_index=True)
    kind = models.TextField()
    text_nl = models.TextField()
    text_en = models.TextField(null=True)
    by = models.TextField()
    province = models.TextField(null=True)
    document = models.TextField(null=True)
    ends = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("kind", NoteKind),
        ]


class ChangeRequestedRow(FactRow):
    about = models.TextField(db_index=True)
    by = models.TextField()
    text_nl = models.TextField()
    text_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        pass


class ChangeAnsweredRow(FactRow):
    request = models.ForeignKey(ChangeRequestedRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    answer = models.TextField()
    text_nl = models.TextField()
    text_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("answer", RequestAnswer),
        ]


class DoneProposedRow(FactRow):
    action = models.ForeignKey(ActionRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    province = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class DoneAnsweredRow(FactRow):
    proposal = models.ForeignKey(DoneProposedRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    confirmed = models.BooleanField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        pass


class ActionDroppedRow(FactRow):
    action = models.ForeignKey(ActionRow, models.DO_NOTHING, related_name="+")
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        pass


class NoticeGivenRow(FactRow):
    about = models.TextField(db_index=True)
    receiver = models.TextField()
    by = models.TextField()
    text_nl = models.TextField()
    text_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class LadderAdoptedRow(FactRow):
    ladder = models.TextField(db_index=True)
    version = models.TextField()
    table = models.TextField()
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, related_name="+")

    class Meta(FactRow.Meta):
        pass


class SweepProposalRow(FactRow):
    key = models.TextField()
    kind = models.TextField()
    about = models.TextField()
    to = models.TextField()
    why = models.TextField()
    due = models.DateField()
    rung = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("kind", SweepKind),
            UniqueConstraint(fields=["key"], name="%(class)s_once"),
        ]
        indexes: ClassVar[list[Index]] = [*FactRow.Meta.indexes, Index("about", name="%(class)s_about")]


class SweepAnsweredRow(FactRow):
    proposal = models.ForeignKey(SweepProposalRow, models.DO_NOTHING, related_name="+")
    answer = models.TextField()
    by = models.TextField()
    because_nl = models.TextField(null=True)
    because_en = models.TextField(null=True)
    again_on = models.DateField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("answer", SweepAnswer),
        ]
