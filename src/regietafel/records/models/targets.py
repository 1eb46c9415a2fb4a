# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of the housing targets; a half-year is kept as the text 2022-I, which sorts as time runs."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, Index, Q, UniqueConstraint

from regietafel.base.apportionment import RoundingRule
from regietafel.base.indicators import Included
from regietafel.facts.targets import SumOf, TargetKind, TargetOrigin
from regietafel.records.models.decisions import DecisionRow
from regietafel.records.models.rows import FactRow, LedgerRow, not_negative, one_of


class NationalTargetRow(FactRow):
    period = models.CharField(max_length=7, db_index=True)
    persons = models.BigIntegerField()
    kind = models.TextField()
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    law_bwb = models.TextField(null=True)
    law_article = models.TextField(null=True)
    law_paragraph = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("persons"),
            one_of("kind", TargetKind),
        ]


class PublishedSumRow(FactRow):
    period = models.CharField(max_length=7, db_index=True)
    area = models.TextField()
    of = models.TextField()
    persons = models.BigIntegerField()

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [*FactRow.Meta.constraints, one_of("of", SumOf)]


class MunicipalTargetRow(FactRow):
    period = models.CharField(max_length=7)
    area = models.TextField()
    persons = models.BigIntegerField()
    how = models.TextField()
    backlog = models.TextField()
    rule = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("persons"),
            one_of("how", TargetOrigin),
            one_of("backlog", Included),
            CheckConstraint(
                condition=Q(rule__isnull=True) | Q(rule__in=[rule.value for rule in RoundingRule]),
                name="%(class)s_rule",
            ),
        ]
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("area", "period", name="%(class)s_area"),
        ]


class OpeningBalanceRow(FactRow):
    period = models.CharField(max_length=7)
    area = models.TextField()
    balance = models.BigIntegerField()
    origin = models.CharField(max_length=7, null=True)

    class Meta(FactRow.Meta):
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("area", "period", name="%(class)s_area"),
        ]


class HousedRow(FactRow):
    period = models.CharField(max_length=7)
    """Follows from ``valid_from``; kept so that a database can add up per half-year."""
    area = models.TextField()
    persons = models.BigIntegerField()
    indicator = models.TextField()

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("persons"),
        ]
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            # Holds everything a sum needs, as known and as recorded: the table itself is not read. The area
            # comes first, so that who asks for the counts of an area without the indicator is served too.
            Index(
                *("area", "period", "indicator", "valid_from", "valid_until"),
                *("visibility", "known_on", "recorded_at", "persons", "id"),
                name="%(class)s_sums",
            ),
        ]


class SwapProposedRow(FactRow):
    period = models.CharField(max_length=7, db_index=True)
    by = models.TextField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class SwapPartRow(LedgerRow):
    """One line of a swap; ``change`` is what is taken on, below zero what is handed over."""

    swap = models.ForeignKey(SwapProposedRow, models.DO_NOTHING, related_name="parts", db_index=False)
    place = models.PositiveIntegerField()
    area = models.TextField(db_index=True)
    change = models.BigIntegerField()

    class Meta:
        ordering: ClassVar[list[str]] = ["swap", "place"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            UniqueConstraint(fields=["swap", "place"], name="%(class)s_place"),
            UniqueConstraint(fields=["swap", "area"], name="%(class)s_area"),
        ]


class SwapAnsweredRow(FactRow):
    swap = models.ForeignKey(SwapProposedRow, models.DO_NOTHING, related_name="+")
    area = models.TextField()
    accepted = models.BooleanField()
    ground_nl = models.TextField(null=True)
    ground_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        pass


class TargetAdjustedRow(FactRow):
    period = models.CharField(max_length=7)
    area = models.TextField()
    persons = models.BigIntegerField()
    why_nl = models.TextField()
    why_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("persons"),
        ]
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("area", "period", name="%(class)s_area"),
        ]


class ExpectationRow(FactRow):
    period = models.CharField(max_length=7)
    area = models.TextField()
    persons = models.BigIntegerField()

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("persons"),
        ]
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("area", "period", name="%(class)s_area"),
        ]


class LinkedTooFewRow(FactRow):
    period = models.CharField(max_length=7)
    area = models.TextField()
    on = models.DateField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    linked = models.BigIntegerField(null=True)
    needed = models.BigIntegerField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("linked", "needed"),
        ]
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("area", "period", name="%(class)s_area"),
        ]


class HalfYearClosedRow(FactRow):
    period = models.CharField(max_length=7, db_index=True)
    area = models.TextField()
    target = models.BigIntegerField()
    housed = models.BigIntegerField()
    backlog = models.BigIntegerField()
    lead = models.BigIntegerField()
    not_attributed = models.BigIntegerField()

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("target", "housed", "backlog", "lead"),
        ]
