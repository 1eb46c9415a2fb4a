# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Names of areas in what the core refuses: it knows codes alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from regietafel.access.readers import ANYONE
from regietafel.areas.country import known
from regietafel.base.messages import ManyRefused, Refused, Value
from regietafel.base.stamps import AsOf


@contextmanager
def with_names() -> Iterator[None]:
    """Refuse with the names of areas where the core gave their codes."""
    try:
        yield
    except ManyRefused:
        raise
    except Refused as refusal:
        names = {area.code: area.name for area in known(AsOf(), ANYONE).areas.areas}
        params = {key: _named(value, names) for key, value in refusal.message.params.items()}
        raise Refused(refusal.message.key, **params) from refusal


def _named(value: Value, names: dict[str, str]) -> Value:
    match value:
        case str():
            return names.get(value, value)
        case tuple():
            return tuple(_named(each, names) for each in value)
        case _:
            return value
