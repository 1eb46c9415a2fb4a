# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations as they are listed: one by one with their contracts, and the sums that may be made of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from regietafel.areas.outlets.columns import province_column
from regietafel.base.areas import Areas
from regietafel.base.messages import Message
from regietafel.facts.reception import IN_PORTFOLIO, Certainty
from regietafel.outlets.tables import CODE, DAY, FILE, MARK, PLACES, WHOLE, Column, Table
from regietafel.reception.rules.portfolio import LocationOnDay
from regietafel.reception.services.tables import to_area
from regietafel.reception.services.view import Reception


class OwnSum(NamedTuple):
    """What may be added of a list of locations: of one owner, equally sure, open now or later."""

    owner: str
    certainty: Certainty
    is_open: bool
    locations: int
    places: int

    @property
    def name(self) -> Message:
        said = f"receptionday-sum-{'now' if self.is_open else 'later'}"
        owner = Message(f"reception-kind-{self.owner}") if self.owner else Message("receptionday-sum-coa")
        return Message(said, {"owner": owner, "certainty": Message(f"reception-certainty-{self.certainty}")})


def own_sums(stands: Sequence[LocationOnDay], day: date) -> list[OwnSum]:
    """The places of a list, only those together that may be added: COA's by how sure, others by their kind.

    Nobody adds these sums: a plan is no place, and the places of others are not COA's.
    """
    found: dict[tuple[str, int, bool], list[int]] = {}
    for stand in stands:
        owner = "" if stand.location.kind in IN_PORTFOLIO else stand.location.kind.value
        key = owner, list(Certainty).index(stand.certainty), stand.location.opens > day
        found.setdefault(key, []).append(stand.location.capacity)
    return [
        OwnSum(owner, list(Certainty)[sure], not later, len(places), sum(places))
        for (owner, sure, later), places in sorted(found.items())
    ]


def sums_table(stands: Sequence[LocationOnDay], found: Reception) -> Table[OwnSum]:
    """What the locations of a list have together, each sum apart."""
    columns: tuple[Column[OwnSum], ...] = (
        Column("name", lambda line: line.name),
        Column("locations", lambda line: line.locations, WHOLE, unit=""),
        Column("places", lambda line: line.places, WHOLE, unit=""),
    )
    title, sources = Message("receptionday-table-sums"), [each.location.stamp.source for each in stands]
    lines = own_sums(stands, found.day)
    return Table(title, columns, lines, found.day, found.known_on, sources, unit=PLACES)


def locations_table(
    found: Reception, stands: Sequence[LocationOnDay], *, areas: Areas
) -> Table[LocationOnDay]:
    """Location by location, with its contract and how far to lean on it; its sums stand apart."""
    sums = own_sums(stands, found.day)
    columns: tuple[Column[LocationOnDay], ...] = (
        Column("name", lambda line: line.location.name),
        Column("code", lambda line: line.location.area, CODE, only=FILE),
        Column(
            "area",
            lambda line: areas.get(line.location.area).name,
            name=Message("column-municipality"),
            link=lambda line: to_area(line.location.area, areas),
        ),
        province_column(lambda line: line.location.area, areas),
        Column("kind", lambda line: Message(f"reception-kind-{line.location.kind}")),
        Column("places", lambda line: line.location.capacity, WHOLE),
        Column("certainty", lambda line: Message(f"reception-certainty-{line.certainty}")),
        Column("opens", lambda line: line.location.opens, DAY),
        Column("ends", lambda line: line.location.ends, DAY),
        Column("extension", _extended, DAY),
        Column("mark", lambda line: line.location.stamp.marks, MARK),
    )
    title, sources = (
        Message("receptionday-table-locations"),
        [stand.location.stamp.source for stand in stands],
    )
    facts = [
        (each.name, Message("receptionday-sum-said", {"places": each.places, "locations": each.locations}))
        for each in sums
    ]
    return Table(title, columns, stands, found.day, found.known_on, sources, facts)


def _extended(line: LocationOnDay) -> date | None:
    return line.location.extension.until if line.location.extension else None
