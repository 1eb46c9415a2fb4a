# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Ids of facts: UUIDs, as text in the core and as UUID in a row."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from uuid import UUID

from regietafel import clock
from regietafel.base.messages import Refused

_USUAL = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def new_id() -> str:
    """A fresh id (UUID version 7): those of one moment stand together, so that a large table stays fast."""
    return next(new_ids(1))


def new_ids(many: int) -> Iterator[str]:
    """So many fresh ids of one moment."""
    moment = (int(clock.now().timestamp() * 1000) & (1 << 48) - 1) << 80 | 7 << 76 | 2 << 62
    for _ in range(many):
        chance = secrets.randbits(74)
        text = f"{moment | (chance >> 62) << 64 | chance & (1 << 62) - 1:032x}"
        yield f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def to_uuid(text: str) -> UUID:
    """The id as a row keeps it; refused unless it is a UUID in its one usual form.

    >>> to_uuid("GM0014")
    Traceback (most recent call last):
    ...
    regietafel.base.messages.Refused: records-not-an-id (text='GM0014')
    """
    if not _USUAL.fullmatch(text):
        raise Refused("records-not-an-id", text=text)
    return UUID(int=int(text.replace("-", ""), 16))


def as_uuid(text: str | None) -> UUID | None:
    """The same for a reference that may be absent."""
    return None if text is None else to_uuid(text)


def as_id(column: UUID | str) -> UUID:
    """The id in a column, as a driver gives it: SQLite keeps 32 signs, PostgreSQL an id."""
    return UUID(hex=column) if isinstance(column, str) else column


def text_of(column: UUID | str) -> str:
    """The id in a column as the core keeps it.

    >>> text_of("0123456789abcdef0123456789abcdef")
    '01234567-89ab-cdef-0123-456789abcdef'
    """
    if isinstance(column, str):
        return f"{column[:8]}-{column[8:12]}-{column[12:16]}-{column[16:20]}-{column[20:]}"
    return str(column)


def optional_id(found: UUID | None) -> str | None:
    """A reference that may be absent, as the core keeps it."""
    return None if found is None else str(found)
