# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations at the command line: taken in and told, beside the sources of figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from regietafel.base.messages import Message, Value

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.reception.services.locations_importing import LocationsBrought

LOCATIONS = "locations"


def bring(brought: LocationsBrought, *, reader: Reader, dry_run: bool) -> Iterator[Message]:
    """Take a file of locations in, or tell every difference of it; then how many there are of each kind."""
    from regietafel.figures.services.comparing import ChangeKind
    from regietafel.reception.services.locations_importing import preview, take_in

    found = (preview if dry_run else take_in)(brought, reader=reader)
    yield from found.unread
    for change in found.changes if dry_run else ():
        values: dict[str, Value] = {
            "name": change.name,
            "code": change.code,
            "before": change.before or 0,
            "after": change.after or 0,
            "what": tuple(Message(f"figures-location-part-{part}") for part in change.what),
        }
        yield Message(f"figures-location-{change.kind.value}", values)
    counts: dict[str, Value] = {kind.value: len(found.of(kind)) for kind in ChangeKind}
    counts |= {"file": found.name, "same": found.same}
    yield Message("figures-locations-previewed" if dry_run else "figures-locations-imported", counts)
