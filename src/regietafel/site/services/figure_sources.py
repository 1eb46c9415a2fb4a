# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources of figures with their last file, as a table."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from regietafel.base.messages import Message
from regietafel.figures.services.sources import SourceStands
from regietafel.outlets.tables import CODE, DAY, PAGE, Column, Link, Table, Worded, Words
from regietafel.reception.sources.locations import SOURCE
from regietafel.records.versions import LastImport


class SourceLine(NamedTuple):
    """A source with its last file, and what is due or missing of it."""

    code: str
    name: Words
    last: LastImport | None
    link: Link
    due: date | None = None
    missing: tuple[str, ...] = ()


def sources_table(
    stands: tuple[SourceStands, ...], locations: LastImport | None, *, day: date
) -> Table[SourceLine]:
    """The sources with their last file and what is due; locations, which nobody waits for, come last."""
    nothing = Worded(Message("webfigures-nothing-yet"), style="is-unknown")
    columns: tuple[Column[SourceLine], ...] = (
        Column("source", lambda line: line.code, CODE),
        Column("name", lambda line: line.name, link=lambda line: line.link),
        Column("file", lambda line: line.last.file if line.last else nothing, only=PAGE),
        Column("file", lambda line: line.last.file if line.last else None, only=~PAGE),
        Column("actor", lambda line: line.last.actor if line.last else None),
        Column(
            "latest",
            lambda line: line.last.latest if line.last else None,
            DAY,
            name=Message("column-latest-figures"),
        ),
        Column("missing", _missing, only=PAGE),
        Column("due", lambda line: line.due, DAY, Message("column-due-since"), only=~PAGE),
    )
    lines = [
        SourceLine(
            stand.source.value,
            stand.shape.name,
            stand.last,
            ("figures-import", stand.source.value),
            stand.due,
            stand.missing,
        )
        for stand in stands
    ]
    own = SourceLine(SOURCE, Message("figures-locations-title"), locations, ("locations-import",))
    return Table(Message("figures-sources-title"), columns, [*lines, own], day)


def _missing(line: SourceLine) -> Message | Worded | None:
    """What should be there and is not: newer figures, or areas without one."""
    if line.last is None:
        return None
    if line.due is not None:
        return Worded(Message("webfigures-due", {"day": line.due}), style="is-late")
    if line.missing:
        return Worded(Message("webfigures-areas-missing", {"count": len(line.missing)}), style="is-late")
    return Message("webfigures-nothing-missing")
