# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of papers, wording requests, consent, conditions and the sending."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Index

from regietafel.facts.meetings import Document
from regietafel.facts.papers import Became, Needs, Voice
from regietafel.records.fields import CodesField
from regietafel.records.models.decisions import DecisionRow
from regietafel.records.models.meetings import AgendaItemRow, MeetingConvenedRow
from regietafel.records.models.rows import FactRow, one_of


class PaperRow(FactRow):
    table = models.TextField(db_index=True)
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    owner = models.TextField(null=True)
    item = models.ForeignKey(AgendaItemRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        pass


class PaperVersionRow(FactRow):
    paper = models.ForeignKey(PaperRow, models.DO_NOTHING, related_name="+")
    version = models.BigIntegerField()
    name = models.TextField()
    media = models.TextField()
    digest = models.TextField()
    text = models.TextField(null=True)

    class Meta(FactRow.Meta):
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("paper", "version", name="%(class)s_version"),
        ]


class WordingRequestRow(FactRow):
    paper = models.ForeignKey(PaperRow, models.DO_NOTHING, related_name="+")
    version = models.BigIntegerField()
    by = models.TextField()
    anchor = models.TextField()
    asks_nl = models.TextField()
    asks_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        pass


class WordingAnsweredRow(FactRow):
    request = models.ForeignKey(WordingRequestRow, models.DO_NOTHING, related_name="+")
    accepted = models.BooleanField()
    by = models.TextField()
    because_nl = models.TextField(null=True)
    because_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class WordingProcessedRow(FactRow):
    request = models.ForeignKey(WordingRequestRow, models.DO_NOTHING, related_name="+")
    version = models.BigIntegerField()
    by = models.TextField()

    class Meta(FactRow.Meta):
        pass


class ConsentedRow(FactRow):
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, related_name="+")
    seat = models.TextField()
    voice = models.TextField()
    conditions = CodesField(default=tuple)
    because_nl = models.TextField(null=True)
    because_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("voice", Voice),
        ]


class RoundOpenedRow(FactRow):
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, related_name="+")
    seats = CodesField(default=tuple)
    term_nl = models.TextField()
    term_en = models.TextField(null=True)
    until = models.DateField()

    class Meta(FactRow.Meta):
        pass


class CommentsAskedRow(FactRow):
    paper = models.ForeignKey(PaperRow, models.DO_NOTHING, related_name="+")
    version = models.BigIntegerField()
    bodies = CodesField(default=tuple)
    term_nl = models.TextField()
    term_en = models.TextField(null=True)
    until = models.DateField()
    meeting = models.ForeignKey(MeetingConvenedRow, models.DO_NOTHING, null=True, related_name="+")
    document = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("document", Document),
        ]


class NothingToRemarkRow(FactRow):
    asked = models.ForeignKey(CommentsAskedRow, models.DO_NOTHING, related_name="+")
    body = models.TextField(db_index=True)

    class Meta(FactRow.Meta):
        pass


class ConditionSetRow(FactRow):
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, related_name="+")
    needs = models.TextField()
    text_nl = models.TextField()
    text_en = models.TextField(null=True)
    by = models.TextField(null=True)
    request = models.ForeignKey(WordingRequestRow, models.DO_NOTHING, null=True, related_name="+")
    other = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")
    by_day = models.DateField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("needs", Needs),
        ]


class ConditionMetRow(FactRow):
    condition = models.ForeignKey(ConditionSetRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    because_nl = models.TextField()
    because_en = models.TextField(null=True)
    fact = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class SentOutRow(FactRow):
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, related_name="+")
    by = models.TextField()
    to = CodesField(default=tuple)
    paper = models.ForeignKey(PaperRow, models.DO_NOTHING, null=True, related_name="+")
    version = models.BigIntegerField(null=True)
    still_open = CodesField(default=tuple)
    because_nl = models.TextField(null=True)
    because_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class FollowedUpRow(FactRow):
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, related_name="+")
    became = models.TextField()
    text_nl = models.TextField()
    text_en = models.TextField(null=True)
    by = models.TextField()
    through = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("became", Became),
        ]
