# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources of figures with their last file, as a table."""

from __future__ import annotations

from datetime import date

from regietafel.figures.services.sources import SourceStands
from regietafel.outlets.tables import Cell, Column, ColumnKind, Table
from regietafel.reception.sources.locations import SOURCE
from regietafel.records.versions import LastImport
from regietafel.words import word


def sources_table(
    stands: tuple[SourceStands, ...], locations: LastImport | None, *, day: date, language: str
) -> Table:
    """The sources with their last file and what is due; locations, which nobody waits for, come last."""
    keys = ("source", "name", "file", "actor", "latest", "due")
    kinds = (ColumnKind.CODE, *(ColumnKind.TEXT,) * 3, *(ColumnKind.DAY,) * 2)
    return Table(
        word("figures-sources-title", language),
        tuple(
            Column(key, word(f"figures-column-{key}", language), kind)
            for key, kind in zip(keys, kinds, strict=True)
        ),
        (
            *(
                (each.source.value, each.shape.name.on(language), *_last(each.last), each.due)
                for each in stands
            ),
            (SOURCE, word("figures-locations-title", language), *_last(locations), None),
        ),
        language,
        day,
    )


def _last(brought: LastImport | None) -> tuple[Cell, ...]:
    return (None, None, None) if brought is None else (brought.file, brought.actor, brought.latest)
