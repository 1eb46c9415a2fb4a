# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A hundred ways in which a table reaches us damaged, made by code: for every reader of tables.

A damage takes a sound sample and gives the bytes of a file. ``key`` is the message with which a reader must
refuse it; None where the damage is harmless and the file must read as the sound one does.
"""

from __future__ import annotations

from tests.support.damage.books import BOOKS
from tests.support.damage.heavy import HEAVY
from tests.support.damage.sample import Damage, Sample
from tests.support.damage.texts import TEXTS

ALL: tuple[Damage, ...] = (*TEXTS, *BOOKS, *HEAVY)

__all__ = ["ALL", "BOOKS", "HEAVY", "TEXTS", "Damage", "Sample"]
