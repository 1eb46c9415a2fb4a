# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Ids of facts: UUIDs, as text in the core and as UUID in a row."""

from __future__ import annotations

import secrets
from uuid import UUID

from regietafel import clock
from regietafel.core.base.messages import Refused


def new_id() -> str:
    """A fresh id (UUID version 7): those of one moment stand together, so that a large table stays fast."""
    moment = int(clock.now().timestamp() * 1000) & (1 << 48) - 1
    chance = secrets.randbits(74)
    return str(UUID(int=moment << 80 | 7 << 76 | (chance >> 62) << 64 | 2 << 62 | chance & (1 << 62) - 1))


def to_uuid(text: str) -> UUID:
    """The id as a row keeps it; refused unless it is a UUID in its one usual form.

    >>> to_uuid("GM0014")
    Traceback (most recent call last):
    ...
    regietafel.core.base.messages.Refused: records-not-an-id (text='GM0014')
    """
    try:
        found = UUID(text)
    except ValueError as error:
        raise Refused("records-not-an-id", text=text) from error
    if str(found) != text:
        raise Refused("records-not-an-id", text=text)
    return found


def as_uuid(text: str | None) -> UUID | None:
    """The same for a reference that may be absent."""
    return None if text is None else to_uuid(text)


def optional_id(found: UUID | None) -> str | None:
    """A reference that may be absent, as the core keeps it."""
    return None if found is None else str(found)
