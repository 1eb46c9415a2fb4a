# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What all rows of the ledger share, and what every row of a fact carries."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from django.db import models
from django.db.models import CheckConstraint, F, Index, Q, UniqueConstraint

from regietafel.base.area import AreaKind
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import Visibility
from regietafel.records.fields import CodesField

LISTED = tuple(kind for kind in AreaKind if kind is not AreaKind.REGION)
"""The kinds of areas that a register lists and a distribution goes down to."""


def one_of(column: str, values: Iterable[StrEnum], *, or_none: bool = False) -> CheckConstraint:
    """The column holds one of the values of the closed list, or nothing where that may be."""
    condition = Q(**{f"{column}__in": [value.value for value in values]})
    if or_none:
        condition = Q(**{f"{column}__isnull": True}) | condition
    return check(column, condition)


def check(name: str, condition: Q) -> CheckConstraint:
    return CheckConstraint(condition=condition, name=f"%(class)s_{name}")


def unique(name: str, *columns: str, condition: Q | None = None) -> UniqueConstraint:
    return UniqueConstraint(fields=columns, condition=condition, name=f"%(class)s_{name}")


def index(name: str, *columns: str) -> Index:
    return Index(*columns, name=f"%(class)s_{name}")


def not_negative(*columns: str) -> CheckConstraint:
    """Persons, places and homes are never fewer than none."""
    condition = Q(*(Q(**{f"{column}__gte": 0}) | Q(**{f"{column}__isnull": True}) for column in columns))
    return check("not_negative", condition)


class Entry(models.Model):
    """One append to the ledger (*boeking*): its place in the chain and the hash of what it holds."""

    number = models.PositiveBigIntegerField(primary_key=True)
    recorded_at = models.DateTimeField()
    rows = models.PositiveBigIntegerField()
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True)


class LedgerRow(models.Model):
    """A row that is added once and never changed; ``entry`` is the append that added it.

    A column that is added later must allow null: the hash of old rows covers what is not null.
    """

    id = models.UUIDField(primary_key=True)
    entry = models.PositiveBigIntegerField()

    class Meta:
        abstract = True


class LineRow(LedgerRow):
    """A line of a fact, such as a share of a distribution; ``place`` keeps their order, from 0."""

    place = models.PositiveIntegerField()

    class Meta:
        abstract = True
        constraints: ClassVar[list[models.BaseConstraint]] = []


class SourceRow(LedgerRow):
    """Where facts come from (*bron*); its id follows from its content, so the same source is kept once."""

    code = models.TextField()
    title = models.TextField()
    publisher = models.TextField()
    kind = models.TextField()
    address = models.TextField(null=True)
    published_on = models.DateField(null=True)
    checked_on = models.DateField(null=True)
    note = models.TextField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [one_of("kind", SourceKind)]
        indexes: ClassVar[list[Index]] = [Index("code", name="source_code")]


class FactRow(LedgerRow):
    """The columns of the stamp: three times, actor, visibility, source, and what is replaced and why."""

    valid_from = models.DateField()
    valid_until = models.DateField(null=True)
    known_on = models.DateField(null=True)
    known_ground = models.TextField()
    recorded_at = models.DateTimeField()
    actor = models.TextField()
    visibility = models.TextField()
    scope = CodesField(default=tuple)
    source = models.ForeignKey(SourceRow, models.DO_NOTHING, related_name="+", db_index=False)
    replaces = models.ForeignKey(
        "self", models.DO_NOTHING, null=True, related_name="replaced_by", db_index=False
    )
    reason = models.TextField(null=True)

    replaces_id: UUID | None

    class Meta:
        abstract = True
        constraints: ClassVar[list[models.BaseConstraint]] = [
            one_of("visibility", Visibility),
            CheckConstraint(
                condition=Q(valid_until__isnull=True) | Q(valid_until__gt=F("valid_from")),
                name="%(class)s_span",
            ),
            CheckConstraint(condition=~Q(known_ground=""), name="%(class)s_ground"),
            CheckConstraint(
                # A comparison with null is not false to a database, so null is excluded by name.
                condition=Q(replaces__isnull=True)
                | (Q(known_on__isnull=False, reason__isnull=False) & ~Q(reason="")),
                name="%(class)s_correction",
            ),
            UniqueConstraint(
                fields=["replaces"], condition=Q(replaces__isnull=False), name="%(class)s_replaced_once"
            ),
        ]
        indexes: ClassVar[list[Index]] = [
            Index("known_on", name="%(class)s_known"),
            Index("recorded_at", name="%(class)s_recorded"),
        ]
