# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows that are neither facts nor machinery: drafts that can be edited, and files kept by their content."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint


class DraftRow(models.Model):
    """A draft (*concept*): what is being worked on, under one name, with the number of its last saving."""

    kind = models.TextField()
    subject = models.TextField()
    version = models.PositiveIntegerField()
    content = models.JSONField()
    by = models.TextField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            UniqueConstraint(fields=["kind", "subject"], name="%(class)s_one"),
            CheckConstraint(condition=Q(version__gte=1), name="%(class)s_from_one"),
        ]


class StoredFileRow(models.Model):
    """The bytes of a file (*bestand*) under the hash of its content; the same file is kept once."""

    digest = models.CharField(max_length=64, primary_key=True)
    content = models.BinaryField()
    size = models.PositiveBigIntegerField()
    kept_at = models.DateTimeField()
