# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows that follow from the facts: no fact, under no chain, dropped and made again by one command."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import UniqueConstraint


class DerivedRow(models.Model):
    """A row for one group of facts, and from where the whole group is seen.

    Seen from a point at or after the four last ones, the group is as it stands here. Seen from before one of
    the first ones nothing of it is seen. In between, the facts themselves are asked.
    """

    known_first = models.DateField(null=True)
    """Null where the day of one of the facts is not known: that one is always seen."""
    known_last = models.DateField(null=True)
    recorded_first = models.DateTimeField()
    recorded_last = models.DateTimeField()

    class Meta:
        abstract = True


class LastAppendRow(models.Model):
    """The hash of the last append that added to a table: who read that table then has read all of it."""

    table = models.TextField(primary_key=True)
    digest = models.CharField(max_length=64)


class HousedSumRow(DerivedRow):
    """How many were housed in an area in a half-year, with everything known; of public counts alone."""

    indicator = models.TextField()
    area = models.TextField()
    period = models.CharField(max_length=7)
    persons = models.BigIntegerField(null=True)
    """Null where every count was replaced by one of another area or half-year: nothing was counted here."""
    ended_first = models.DateField()
    ended_last = models.DateField()
    counted_until = models.DateField(null=True)
    """The day of the last count that was not replaced."""

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            UniqueConstraint(fields=["indicator", "area", "period"], name="%(class)s_once"),
        ]
