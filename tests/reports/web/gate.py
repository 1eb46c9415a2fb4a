# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who may pass the gate to the monthly reports, with an address for every name."""

from regietafel.access.personas import PERSONAS

SIGNED_IN = frozenset(persona.code for persona in PERSONAS)
NATIONAL = frozenset({"secretariaat", "planner"})
COLLECT = NATIONAL | {"prt-utrecht"}
FILL = frozenset({"prt-utrecht", "gemeente-utrecht"})
"""Who fills the part of Utrecht; that of another is for the service to refuse."""
AT = "/uitvoering/rapportage"
REPORT = f"{AT}/2022-07/PV26"
PART = f"{AT}/2022-07/deel/GM0344"

READ: dict[str, tuple[str, frozenset[str]]] = {
    "execution-reports": (f"{AT}/", SIGNED_IN),
    "execution-reports-export": (f"{AT}/tabel.csv", SIGNED_IN),
    "execution-reports-figures": (f"{AT}/2022-07/cijfers-totals.csv", SIGNED_IN),
    "execution-reports-report": (f"{REPORT}/", SIGNED_IN),
    "execution-reports-compare": (f"{REPORT}/vergelijk/?met=2022-08", SIGNED_IN),
    "execution-reports-collect": (f"{REPORT}/verzamelen/", COLLECT),
    "execution-reports-empty": (f"{REPORT}/werkboeken.zip", COLLECT),
    "execution-reports-part": (f"{PART}/", FILL),
    "execution-reports-part-empty": (f"{PART}/werkboek.xlsx", FILL | NATIONAL),
}
CHANGE: dict[str, tuple[str, frozenset[str]]] = {
    "execution-reports-answer": (f"{REPORT}/antwoord/", NATIONAL),
    "execution-reports-take": (f"{REPORT}/bestanden/", COLLECT),
    "execution-reports-same": (f"{REPORT}/niets-nieuws/", COLLECT),
    "execution-reports-hand-in": (f"{REPORT}/indienen/", frozenset({"prt-utrecht"})),
    "execution-reports-part-save": (f"{PART}/bewaar/", SIGNED_IN),
    "execution-reports-part-take": (f"{PART}/bestand/", SIGNED_IN),
    "execution-reports-part-same": (f"{PART}/niets-nieuws/", SIGNED_IN),
}
"""What changes something: never by following a link."""
REPORTS = {**READ, **CHANGE}
