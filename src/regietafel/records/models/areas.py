# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of areas, mergers and boundaries that were loaded beside the ones that ship."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from regietafel.records.fields import CodesField
from regietafel.records.models.rows import LISTED, FactRow, one_of


class AreaListedRow(FactRow):
    code = models.TextField(db_index=True)
    kind = models.TextField()
    name = models.TextField()
    parent = models.TextField(null=True)
    start = models.DateField(null=True)
    end = models.DateField(null=True)
    aliases = CodesField(default=tuple)
    tooi_id = models.TextField(null=True)

    class Meta(FactRow.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *FactRow.Meta.constraints,
            one_of("kind", LISTED),
        ]


class AreasMergedRow(FactRow):
    gone = CodesField()
    into = models.TextField(db_index=True)

    class Meta(FactRow.Meta):
        pass


class BoundaryRow(FactRow):
    area = models.TextField(db_index=True)
    geometry = models.TextField()

    class Meta(FactRow.Meta):
        pass
