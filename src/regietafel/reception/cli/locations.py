# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations at the command line: taken in and told, beside the sources of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from regietafel.base.messages import Message, Value

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.reception.services.locations_importing import LocationsBrought

LOCATIONS = "locations"


def bring(brought: LocationsBrought, *, reader: Reader, spoken: str, dry_run: bool) -> None:
    """Take a file of locations in, or tell every difference of it; then how many there are of each kind."""
    from regietafel.figures.services.comparing import ChangeKind
    from regietafel.reception.services.locations_importing import preview, take_in
    from regietafel.words import say

    found = (preview if dry_run else take_in)(brought, reader=reader)
    for change in found.changes if dry_run else ():
        values: dict[str, Value] = {
            "name": change.name,
            "code": change.code,
            "before": change.before or 0,
            "after": change.after or 0,
            "what": tuple(Message(f"figures-location-part-{part}") for part in change.what),
        }
        typer.echo(say(Message(f"figures-location-{change.kind.value}", values), spoken))
    counts: dict[str, Value] = {kind.value: len(found.of(kind)) for kind in ChangeKind}
    counts |= {"file": found.name, "same": found.same}
    key = "figures-locations-previewed" if dry_run else "figures-locations-imported"
    typer.echo(say(Message(key, counts), spoken))
