# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Persons at a table: a name is kept in the table that can be erased, facts hold the id."""

from __future__ import annotations

from regietafel.core.base.messages import Refused
from regietafel.records import persons
from regietafel.services.access import require
from regietafel.services.readers import Reader


def known_person(name: str, *, reader: Reader) -> str:
    """The id of a person by name: the one that is known, else a new one."""
    require(reader, "table.keep")
    if not name.strip():
        raise Refused("webmeetings-field-empty", field="naam")
    return persons.named(name.strip()) or persons.add(name.strip())
