# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who may pass the gate to where figures come in, with an address for every name."""

from regietafel.access.personas import PERSONAS

PUBLIC = frozenset({"openbaar", *(persona.code for persona in PERSONAS)})
NATIONAL = frozenset({"secretariaat", "planner"})
LOCATIONS = "/opvang/invoer/locations"
COA = "/opvang/invoer/coa-weekly"

READ: dict[str, tuple[str, frozenset[str]]] = {
    "figures-sources": ("/opvang/invoer/", NATIONAL),
    "figures-export": ("/opvang/invoer/cijfers.csv", PUBLIC),
    "figures-import": (f"{COA}/", NATIONAL),
    "figures-template": (f"{COA}/formulier.csv", NATIONAL),
    "locations-import": (f"{LOCATIONS}/", NATIONAL),
    "locations-template": (f"{LOCATIONS}/formulier.csv", NATIONAL),
}
CHANGE: dict[str, tuple[str, frozenset[str]]] = {
    "figures-import-look": (f"{COA}/bekijk/", NATIONAL),
    "figures-import-confirm": (f"{COA}/bevestig/", NATIONAL),
    "locations-import-look": (f"{LOCATIONS}/bekijk/", NATIONAL),
    "locations-import-confirm": (f"{LOCATIONS}/bevestig/", NATIONAL),
}
"""What changes something: never by following a link."""
FIGURES = {**READ, **CHANGE}
