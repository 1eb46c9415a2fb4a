# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The areas and inhabitants of the country: those that ship, and what a user loaded beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from regietafel import data
from regietafel.access.readers import Reader
from regietafel.base.areas import Areas
from regietafel.base.inhabitants import InhabitantsTable
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf
from regietafel.facts.areas import AreaListed, AreasMerged
from regietafel.facts.observations import Observation

INHABITANTS = "inhabitants"
"""The code of the indicator."""


STRENGTH = (
    SourceKind.PUBLISHED,
    SourceKind.COMPUTED,
    SourceKind.STATED,
    SourceKind.PRESS,
    SourceKind.USER,
    SourceKind.ASSUMPTION,
    SourceKind.EXAMPLE,
)
"""How far a kind of source can be leaned on, the strongest first."""


@dataclass(frozen=True)
class Country:
    """The register of areas and the inhabitants on the days that are known (*gebieden en inwoners*)."""

    areas: Areas
    tables: Mapping[date, InhabitantsTable]

    def inhabitants(self, on: date) -> InhabitantsTable:
        """Inhabitants per municipality on that day; a day without them is refused, naming those there are."""
        if on not in self.tables:
            raise Refused("data-inhabitants-missing", day=on, known=tuple(sorted(self.tables)))
        return self.tables[on]


@cache
def shipped() -> Country:
    """What ships with the product.

    >>> len(shipped().tables)
    5
    """
    return Country(data.areas(), {day: data.inhabitants(day) for day in data.inhabitants_days()})


def known(as_of: AsOf, reader: Reader) -> Country:
    """What ships and what was loaded, as known and as recorded.

    What ships is used unless the day was loaded: a loaded day replaces a shipped one, whole and for every
    use, from the day on which its figures were known.
    """
    from regietafel.access.visible import read_few

    country = shipped()
    areas = country.areas
    mergers = read_few(AreasMerged, as_of, reader=reader)
    listed = read_few(AreaListed, as_of, reader=reader) if mergers else []
    names = {each.area.code: each.area.name for each in listed}
    for merged in sorted(mergers, key=lambda merged: merged.stamp.valid.start):
        name = names.get(merged.into) or areas.get(merged.into).name
        areas = areas.after(merged.merger, name)
    counted = read_few(Observation, as_of, reader=reader, indicator=INHABITANTS)
    loaded: dict[date, dict[str, Observation]] = {}
    for observation in counted:
        loaded.setdefault(observation.stamp.valid.start, {})[observation.area] = observation
    tables = {**country.tables, **{day: _table(day, rows) for day, rows in loaded.items()}}
    return Country(replace(areas, known_until=max([areas.known_until, *loaded])), tables)


def _table(day: date, rows: Mapping[str, Observation]) -> InhabitantsTable:
    values = {code: row.amount for code, row in sorted(rows.items()) if row.amount is not None}
    source = together({rows[code].stamp.source for code in values})
    return InhabitantsTable(day, values, source, areas_on=day)


def together(sources: Iterable[Source]) -> Source:
    """One source that names each of them, as weak as the weakest (*bronnen samen*).

    >>> first = Source("a", "Tabel", "CBS", SourceKind.PUBLISHED)
    >>> both = together([first, Source("b", "Correctie", "eigen bestand", SourceKind.USER)])
    >>> both.id, both.cited, both.kind.value
    ('a,b', 'CBS; eigen bestand, Tabel; Correctie', 'user')
    """
    found = sorted(set(sources), key=lambda source: (STRENGTH.index(source.kind), source.id))
    if len(found) == 1:
        return found[0]
    return Source(
        ",".join(source.id for source in found),
        "; ".join(dict.fromkeys(source.title for source in found)),
        "; ".join(dict.fromkeys(source.publisher for source in found)),
        found[-1].kind,
    )
