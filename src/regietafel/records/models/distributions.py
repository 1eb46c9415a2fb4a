# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of distributions with their lines, and of what changes or fixes a share."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, F, Index, Q, UniqueConstraint

from regietafel.base.apportionment import RoundingRule
from regietafel.facts.tasks import Group, TaskKind
from regietafel.records.fields import CodesField, FractionField
from regietafel.records.models.decisions import DecisionRow
from regietafel.records.models.rows import LISTED, FactRow, LedgerRow, not_negative, one_of


class DistributionRow(FactRow):
    series = models.TextField()
    version = models.PositiveIntegerField()
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, related_name="+")
    title_nl = models.TextField()
    title_en = models.TextField(null=True)
    total = models.BigIntegerField()
    unit = models.TextField()
    group = models.TextField()
    on = models.DateField()
    kind = models.TextField()
    level = models.TextField()
    within = models.TextField()
    key_code = models.TextField()
    key_title_nl = models.TextField()
    key_title_en = models.TextField(null=True)
    key_decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")
    key_assumed = models.BooleanField()
    key_inhabitants_on = models.DateField(null=True)
    key_areas_on = models.DateField(null=True)
    rule = models.TextField()
    drawn = CodesField(default=tuple)
    part_of = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("total"),
            one_of("group", Group),
            one_of("kind", TaskKind),
            one_of("level", LISTED),
            one_of("rule", RoundingRule),
            UniqueConstraint(fields=["series", "version"], name="%(class)s_version"),
        ]


class ShareRow(LedgerRow):
    """The line of one unit (*regel van een verdeling*), in its place in the list."""

    distribution = models.ForeignKey(
        DistributionRow, models.DO_NOTHING, related_name="shares", db_index=False
    )
    place = models.PositiveIntegerField()
    area = models.TextField(db_index=True)
    weight = FractionField()
    quota = FractionField()
    amount = models.BigIntegerField()
    floor = models.BigIntegerField()
    cap = models.BigIntegerField(null=True)
    locked = models.BigIntegerField(null=True)
    existing = models.BigIntegerField(null=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["distribution", "place"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            not_negative("amount", "floor", "cap", "locked", "existing"),
            CheckConstraint(condition=Q(weight__contains="/", quota__contains="/"), name="%(class)s_exact"),
            UniqueConstraint(fields=["distribution", "place"], name="%(class)s_place"),
            UniqueConstraint(fields=["distribution", "area"], name="%(class)s_area"),
        ]


class TransferRow(FactRow):
    series = models.TextField(db_index=True)
    giver = models.TextField()
    taker = models.TextField()
    amount = models.BigIntegerField()
    group = models.TextField()
    ground_nl = models.TextField()
    ground_en = models.TextField(null=True)
    condition_nl = models.TextField(null=True)
    condition_en = models.TextField(null=True)
    decision = models.ForeignKey(DecisionRow, models.DO_NOTHING, null=True, related_name="+")

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("amount"),
            one_of("group", Group),
            CheckConstraint(condition=~Q(giver=F("taker")), name="%(class)s_two_areas"),
        ]


class LotRow(FactRow):
    series = models.TextField(db_index=True)
    level = models.TextField()
    parent = models.TextField()
    among = CodesField()
    places = models.BigIntegerField()
    drawn = CodesField()
    how_nl = models.TextField()
    how_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("places"),
            one_of("level", LISTED),
        ]


class PublishedValueRow(FactRow):
    series = models.TextField()
    area = models.TextField()
    amount = models.BigIntegerField()
    on = models.DateField()
    remark_nl = models.TextField(null=True)
    remark_en = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            not_negative("amount"),
        ]
        indexes: ClassVar[list[Index]] = [
            *FactRow.Meta.indexes,
            Index("series", "area", "on", name="%(class)s_value"),
        ]
