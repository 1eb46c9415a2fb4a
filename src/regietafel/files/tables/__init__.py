# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tables out of files: the one reading that every source and every room shares."""

from __future__ import annotations

from regietafel.files.tables.bounds import DEFAULT, Bounds, read_bytes, require_size
from regietafel.files.tables.heading import Heading, Table
from regietafel.files.tables.notes import is_note
from regietafel.files.tables.reading import decode, variants
from regietafel.files.tables.rows import Row, Way
from regietafel.files.tables.unread import require_accepted

__all__ = [
    "DEFAULT",
    "Bounds",
    "Heading",
    "Row",
    "Table",
    "Way",
    "decode",
    "is_note",
    "read_bytes",
    "require_accepted",
    "require_size",
    "variants",
]
