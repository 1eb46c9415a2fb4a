# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows that are not facts: letters to be sent, and secret addresses of calendars."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint


class LetterRow(models.Model):
    """A letter to one receiver (*bericht*), kept until it is sent; once per meeting, receiver and kind.

    The message, with the address in it, goes as soon as it was sent; that it was, stays.
    """

    meeting = models.TextField()
    receiver = models.TextField()
    kind = models.TextField()
    message = models.BinaryField(null=True)
    kept_by = models.TextField()
    kept_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    again_at = models.DateTimeField(null=True)
    claimed_at = models.DateTimeField(null=True)
    fault = models.TextField(default="")
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            UniqueConstraint(fields=["meeting", "receiver", "kind"], name="%(class)s_once"),
            CheckConstraint(
                condition=Q(sent_at__isnull=True, message__isnull=False)
                | Q(sent_at__isnull=False, message__isnull=True, again_at__isnull=True),
                name="%(class)s_message_until_sent",
            ),
        ]


class CalendarFeedRow(models.Model):
    """A secret address of the calendar of a table (*geheim agenda-adres*); only the hash of it is kept."""

    token_hash = models.CharField(max_length=64, primary_key=True)
    table = models.TextField()
    actor = models.TextField()
    created_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
