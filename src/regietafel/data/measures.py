# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The measures of the Uitvoeringsagenda that are known here; the list is data and is not complete."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from regietafel.base.messages import Said
from regietafel.base.sources import Source, SourceKind


@dataclass(frozen=True, slots=True)
class KnownMeasure:
    """A measure as a source names it (*maatregel*)."""

    number: str
    title: Said
    source: Source


@cache
def measures() -> tuple[KnownMeasure, ...]:
    """The known measures, by number.

    >>> [(each.number, each.title.en) for each in measures()][0]
    ('8', 'Flexible reception')
    """
    read = tomllib.loads((files(__package__) / "measures.toml").read_text(encoding="utf-8"))
    sources = {
        name: Source(f"measures/{name}", **{**row, "kind": SourceKind(row["kind"])})
        for name, row in read["sources"].items()
    }
    return tuple(
        KnownMeasure(row["number"], Said(row["title"]["nl"], row["title"].get("en")), sources[row["source"]])
        for row in read["measures"]
    )
