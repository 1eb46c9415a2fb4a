# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which names the columns of a table of locations may have, and which words its choices."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from regietafel.facts.reception import Certainty, LocationKind
from regietafel.files import tables
from regietafel.files.tables import Heading, heading_with


class LocationColumn(StrEnum):
    """What a column holds; the values are the keys of the template."""

    CODE = "code"
    """Stays the same over time."""
    NAME = "name"
    MUNICIPALITY = "municipality"
    KIND = "kind"
    CAPACITY = "capacity"
    CERTAINTY = "certainty"
    OPENS = "opens"
    ENDS = "ends"
    """The first day without its places, by contract."""
    EXTENSION = "extension"
    """The first day after the contract may have run on."""
    EXTENSION_CERTAINTY = "extension_certainty"


NEEDED = (
    LocationColumn.CODE,
    LocationColumn.NAME,
    LocationColumn.MUNICIPALITY,
    LocationColumn.KIND,
    LocationColumn.CAPACITY,
    LocationColumn.CERTAINTY,
    LocationColumn.OPENS,
)
NAMES: Mapping[LocationColumn, tuple[str, ...]] = {
    LocationColumn.CODE: ("code", "locatiecode", "nummer"),
    LocationColumn.NAME: ("name", "naam", "locatie", "location"),
    LocationColumn.MUNICIPALITY: ("municipality", "gemeente"),
    LocationColumn.KIND: ("kind", "soort"),
    LocationColumn.CAPACITY: ("capacity", "capaciteit", "plekken", "places"),
    LocationColumn.CERTAINTY: ("certainty", "zekerheid", "status"),
    LocationColumn.OPENS: ("opens", "opening", "open vanaf", "eerste dag"),
    LocationColumn.ENDS: ("ends", "einde contract", "contract tot", "end of contract"),
    LocationColumn.EXTENSION: ("extension", "verlenging tot", "extended until"),
    LocationColumn.EXTENSION_CERTAINTY: ("extension_certainty", "zekerheid verlenging"),
}
KINDS: Mapping[LocationKind, tuple[str, ...]] = {
    LocationKind.REGULAR: ("regulier", "azc", "regulier azc"),
    LocationKind.SMALL_UNACCOMPANIED: ("kwv", "kleinschalige woonvoorziening"),
    LocationKind.EMERGENCY: ("noodopvang",),
    LocationKind.CRISIS: ("crisisnoodopvang",),
    LocationKind.HAR: ("har", "hotel"),
    LocationKind.GUEST: ("logeerregeling",),
    LocationKind.FLOW_THROUGH: ("doorstroomlocatie",),
    LocationKind.UKRAINE: ("goo", "oekraïne"),
    LocationKind.DEFENCE: ("defensie",),
    LocationKind.REGISTRATION: ("aanmeldcentrum",),
    LocationKind.ENFORCEMENT: ("htl",),
    LocationKind.RESTRICTED: ("gzl", "vbl"),
}
"""The words of the field for a kind, beside its code."""
CERTAINTIES: Mapping[Certainty, tuple[str, ...]] = {
    Certainty.IN_USE: ("in gebruik",),
    Certainty.FIRM: ("hard", "hard plan"),
    Certainty.SOFT: ("zacht", "zacht plan"),
}
Table: TypeAlias = tables.Table[LocationColumn]
HEADING: Heading[LocationColumn] = heading_with(NAMES, NEEDED, source="locations")
