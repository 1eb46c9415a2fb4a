# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper that comes back from Word or LibreOffice with changes and comments."""

from __future__ import annotations

from regietafel.meetings.sources.word.asked import Asked, Edit, Manner, Returned
from regietafel.meetings.sources.word.pieces import Hand
from regietafel.meetings.sources.word.reading import Identity, identity_of, read_returned
from regietafel.meetings.sources.word.remarks import Remark

__all__ = [
    "Asked",
    "Edit",
    "Hand",
    "Identity",
    "Manner",
    "Remark",
    "Returned",
    "identity_of",
    "read_returned",
]
