# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows that are not facts: numbers given out, persons who can be erased, links to sign in with."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from regietafel.records.fields import CodesField


class NumberGiven(models.Model):
    """A number of a series in a year (*volgnummer*), given once and never taken back."""

    series = models.TextField()
    year = models.PositiveIntegerField()
    number = models.PositiveIntegerField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            UniqueConstraint(fields=["series", "year", "number"], name="%(class)s_once"),
            CheckConstraint(condition=Q(number__gte=1), name="%(class)s_from_one"),
        ]


class Person(models.Model):
    """A person's name and address (*persoonsgegevens*), kept nowhere else and erasable by law.

    Facts hold the id, which stays when the rest is erased.
    """

    id = models.UUIDField(primary_key=True)
    name = models.TextField(null=True)
    address = models.TextField(null=True)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            CheckConstraint(
                condition=Q(erased_at__isnull=True, name__isnull=False)
                | Q(erased_at__isnull=False, name__isnull=True, address__isnull=True),
                name="%(class)s_erased_wholly",
            ),
        ]


class SignInLink(models.Model):
    """A link that signs in once (*inloglink*); only the hash of its token is kept."""

    token_hash = models.CharField(max_length=64, primary_key=True)
    actor = models.TextField()
    role = models.TextField()
    bodies = CodesField(default=tuple)
    tables = CodesField(default=tuple)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
