# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who may pass the gate to the rooms of reception and the briefing: everyone; an address for every name."""

from tests.web.targets_gate import PUBLIC

RECEPTION: dict[str, tuple[str, frozenset[str]]] = {
    name: (address, PUBLIC)
    for name, address in {
        "briefing-pdf": "/dagbeeld.pdf",
        "briefing-docx": "/dagbeeld.docx",
        "reception": "/opvang/",
        "reception-export": "/opvang/tabel.csv",
        "reception-locations": "/opvang/locaties/",
        "reception-locations-export": "/opvang/locaties/tabel.json",
        "reception-portfolio": "/opvang/portefeuille/",
        "reception-portfolio-export": "/opvang/portefeuille/tabel.csv",
        "reception-balance": "/opvang/balans/",
        "reception-balance-export": "/opvang/balans/tabel.csv",
        "reception-ter-apel": "/opvang/ter-apel/",
        "reception-ter-apel-export": "/opvang/ter-apel/tabel.csv",
        "reception-crisis": "/opvang/crisisnoodopvang/",
        "reception-crisis-export": "/opvang/crisisnoodopvang/tabel.xlsx",
    }.items()
}
