# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Secret addresses of calendars: who has one reads the meetings of a table. Only a hash of it is kept."""

from __future__ import annotations

import hashlib
import secrets

from regietafel import clock
from regietafel.base.messages import Refused
from regietafel.records.models import CalendarFeedRow


def issue(table: str, *, actor: str) -> str:
    """A fresh token for the calendar of a table; it is shown once and cannot be read back."""
    token = secrets.token_urlsafe(32)
    CalendarFeedRow.objects.create(token_hash=_hash(token), table=table, actor=actor, created_at=clock.now())
    return token


def table_of(token: str) -> tuple[str, str]:
    """The table whose calendar the token opens, and who asked for it; refused when unknown or withdrawn."""
    row = CalendarFeedRow.objects.filter(token_hash=_hash(token), revoked_at__isnull=True).first()
    if row is None:
        raise Refused("calendar-address-unknown")
    return row.table, row.actor


def revoke(table: str, *, actor: str) -> int:
    """Withdraw every address that somebody has for a table; how many there were."""
    open_ = CalendarFeedRow.objects.filter(table=table, actor=actor, revoked_at__isnull=True)
    return open_.update(revoked_at=clock.now())


def count(table: str, *, actor: str) -> int:
    """How many addresses somebody has for a table that still open."""
    return CalendarFeedRow.objects.filter(table=table, actor=actor, revoked_at__isnull=True).count()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
