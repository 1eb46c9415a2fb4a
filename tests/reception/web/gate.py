# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who may pass the gate to the rooms of reception and the briefing: everyone reads; bodies contest."""

from regietafel.access.personas import PERSONAS
from tests.targets.web.gate import PUBLIC

SIGNED_IN = frozenset(persona.code for persona in PERSONAS)
FACT = "00000000-0000-4000-8000-000000000000"

READ: dict[str, tuple[str, frozenset[str]]] = {
    name: (address, PUBLIC)
    for name, address in {
        "briefing-pdf": "/dagbeeld.pdf",
        "briefing-docx": "/dagbeeld.docx",
        "reception": "/opvang/",
        "indicators": "/cijfers/",
        "indicators-export": "/cijfers/tabel.csv",
        "indicator": "/cijfers/places-needed/",
        "indicator-export": "/cijfers/places-needed/tabel.xlsx",
        "reception-export": "/opvang/tabel.csv",
        "reception-file": "/opvang/tabellen/bezetting.csv",
        "reception-locations": "/opvang/locaties/",
        "reception-locations-export": "/opvang/locaties/tabel.json",
        "reception-portfolio": "/opvang/portefeuille/",
        "reception-portfolio-export": "/opvang/portefeuille/tabel.csv",
        "reception-balance": "/opvang/balans/",
        "reception-balance-export": "/opvang/balans/tabel.csv",
        "reception-plans": "/opvang/plannen/",
        "reception-plans-export": "/opvang/plannen/tabel.csv",
        "reception-ter-apel": "/opvang/ter-apel/",
        "reception-ter-apel-export": "/opvang/ter-apel/tabel.csv",
        "reception-crisis": "/opvang/crisisnoodopvang/",
        "reception-crisis-export": "/opvang/crisisnoodopvang/tabel.xlsx",
    }.items()
}
NATIONAL = frozenset({"secretariaat", "planner"})
CHANGE: dict[str, tuple[str, frozenset[str]]] = {
    "figure-record": ("/cijfers/places-needed/vastleggen/", NATIONAL),
    "reception-plan-record": ("/opvang/plannen/vastleggen/", NATIONAL),
    "reception-location-record": ("/opvang/locaties/vastleggen/", NATIONAL),
    "reception-need-record": ("/opvang/portefeuille/vastleggen/", NATIONAL),
    "reception-dispute": ("/opvang/betwist/", SIGNED_IN),
    "reception-answer": (f"/opvang/betwist/{FACT}/", SIGNED_IN),
}
"""What changes something: never by following a link."""
RECEPTION = {**READ, **CHANGE}
