# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The chain and its sources; and beside the facts persons, links, drafts, files, letters and sums."""

from __future__ import annotations

from django.db.models import (
    BigIntegerField,
    BinaryField,
    CharField,
    DateField,
    DateTimeField,
    Index,
    JSONField,
    PositiveBigIntegerField,
    PositiveIntegerField,
    Q,
    TextField,
    UUIDField,
)

from regietafel.records.fields import CodesField
from regietafel.records.migrations._tables import NUMBERED, check, ledger_table, one_of, table, unique

TABLES = (
    table(
        "Entry",
        {
            "number": PositiveBigIntegerField(primary_key=True, serialize=False),
            "recorded_at": DateTimeField(),
            "rows": PositiveBigIntegerField(),
            "previous": CharField(max_length=64),
            "digest": CharField(max_length=64, unique=True),
        },
    ),
    ledger_table(
        "SourceRow",
        {
            "code": TextField(),
            "title": TextField(),
            "publisher": TextField(),
            "kind": TextField(),
            "address": TextField(null=True),
            "published_on": DateField(null=True),
            "checked_on": DateField(null=True),
            "note": TextField(null=True),
        },
        indexes=[Index("code", name="source_code")],
        constraints=[
            one_of("kind", "published", "press", "stated", "computed", "user", "assumption", "example")
        ],
    ),
    table(
        "NumberGiven",
        {**NUMBERED, "series": TextField(), "year": PositiveIntegerField(), "number": PositiveIntegerField()},
        constraints=[unique("once", "series", "year", "number"), check("from_one", Q(number__gte=1))],
    ),
    table(
        "Person",
        {
            "id": UUIDField(primary_key=True, serialize=False),
            "name": TextField(null=True),
            "address": TextField(null=True),
            "erased_at": DateTimeField(null=True),
        },
        constraints=[
            check(
                "erased_wholly",
                Q(erased_at__isnull=True, name__isnull=False)
                | Q(erased_at__isnull=False, name__isnull=True, address__isnull=True),
            )
        ],
    ),
    table(
        "SignInLink",
        {
            "token_hash": CharField(primary_key=True, max_length=64, serialize=False),
            "actor": TextField(),
            "role": TextField(),
            "bodies": CodesField(default=tuple),
            "tables": CodesField(default=tuple),
            "created_at": DateTimeField(),
            "expires_at": DateTimeField(),
            "used_at": DateTimeField(null=True),
        },
    ),
    table(
        "DraftRow",
        {
            **NUMBERED,
            "kind": TextField(),
            "subject": TextField(),
            "version": PositiveIntegerField(),
            "content": JSONField(),
            "by": TextField(),
            "saved_at": DateTimeField(),
        },
        constraints=[unique("one", "kind", "subject"), check("from_one", Q(version__gte=1))],
    ),
    table(
        "StoredFileRow",
        {
            "digest": CharField(primary_key=True, max_length=64, serialize=False),
            "content": BinaryField(),
            "size": PositiveBigIntegerField(),
            "kept_at": DateTimeField(),
        },
    ),
    table(
        "LetterRow",
        {
            **NUMBERED,
            "meeting": TextField(),
            "receiver": TextField(),
            "kind": TextField(),
            "message": BinaryField(null=True),
            "kept_by": TextField(),
            "kept_at": DateTimeField(),
            "attempts": PositiveIntegerField(default=0),
            "again_at": DateTimeField(null=True),
            "claimed_at": DateTimeField(null=True),
            "fault": TextField(default=""),
            "sent_at": DateTimeField(null=True),
        },
        constraints=[
            unique("once", "meeting", "receiver", "kind"),
            check(
                "message_until_sent",
                Q(sent_at__isnull=True, message__isnull=False)
                | Q(sent_at__isnull=False, message__isnull=True, again_at__isnull=True),
            ),
        ],
    ),
    table(
        "CalendarFeedRow",
        {
            "token_hash": CharField(primary_key=True, max_length=64, serialize=False),
            "table": TextField(),
            "actor": TextField(),
            "created_at": DateTimeField(),
            "revoked_at": DateTimeField(null=True),
        },
    ),
    table(
        "LastAppendRow",
        {"table": TextField(primary_key=True, serialize=False), "digest": CharField(max_length=64)},
    ),
    table(
        "HousedSumRow",
        {
            **NUMBERED,
            "known_first": DateField(null=True),
            "known_last": DateField(null=True),
            "recorded_first": DateTimeField(),
            "recorded_last": DateTimeField(),
            "indicator": TextField(),
            "area": TextField(),
            "period": CharField(max_length=7),
            "persons": BigIntegerField(null=True),
            "ended_first": DateField(),
            "ended_last": DateField(),
            "counted_until": DateField(null=True),
        },
        constraints=[unique("once", "indicator", "area", "period")],
    ),
)
