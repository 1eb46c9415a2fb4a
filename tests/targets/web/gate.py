# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who may pass the gate to the room of the housing targets, with an address for every name."""

from regietafel.access.personas import PERSONAS

PUBLIC = frozenset({"openbaar", *(persona.code for persona in PERSONAS)})
MUNICIPALITY = frozenset({"gemeente-utrecht"})
NATIONAL = frozenset({"secretariaat", "planner"})
SUPERVISOR = frozenset({"toezicht-utrecht"})
FACT = "00000000-0000-4000-8000-000000000000"
UTRECHT = "/taakstelling/2022-I/gemeente/GM0344"
ENTER = "/taakstelling/2022-I/vastleggen"
PROVINCE = "/taakstelling/2022-I/provincie/PV26"

READ: dict[str, tuple[str, frozenset[str]]] = {
    "targets": ("/taakstelling/", PUBLIC),
    "targets-ladder": ("/taakstelling/ladder/", PUBLIC),
    "targets-country": ("/taakstelling/2022-I/", PUBLIC),
    "targets-country-export": ("/taakstelling/2022-I/tabel.csv", PUBLIC),
    "targets-overview-export": ("/taakstelling/2022-I/gemeenten.csv", PUBLIC),
    "targets-province": (f"{PROVINCE}/", PUBLIC),
    "targets-province-export": (f"{PROVINCE}/tabel.json", PUBLIC),
    "targets-municipality": (f"{UTRECHT}/", PUBLIC),
    "targets-municipality-export": (f"{UTRECHT}/tabel.csv", PUBLIC),
}
READ |= {
    "targets-import": ("/taakstelling/overzicht/", NATIONAL),
    "targets-case-file": (f"{UTRECHT}/dossier.pdf", MUNICIPALITY | SUPERVISOR),
    "targets-template": ("/taakstelling/2022-II/overzicht.csv", NATIONAL),
}
CHANGE: dict[str, tuple[str, frozenset[str]]] = {
    "targets-swap": (f"{UTRECHT}/ruil/", MUNICIPALITY),
    "targets-swap-answer": (f"{UTRECHT}/ruil/{FACT}/", MUNICIPALITY),
    "targets-dispute": (f"{UTRECHT}/betwist/", MUNICIPALITY),
    "targets-answer-dispute": (f"{UTRECHT}/betwist/{FACT}/", frozenset({"planner"})),
    "targets-import-look": ("/taakstelling/overzicht/bekijk/", NATIONAL),
    "targets-import-confirm": ("/taakstelling/overzicht/bevestig/", NATIONAL),
    "targets-open-case": (f"{UTRECHT}/dossier/", SUPERVISOR),
    "targets-step": (f"{UTRECHT}/dossier/{FACT}/stap/", SUPERVISOR),
    "targets-decline": (f"{UTRECHT}/dossier/{FACT}/afzien/", SUPERVISOR),
    "targets-file": (f"{UTRECHT}/dossier/{FACT}/stuk/", SUPERVISOR),
    "targets-close-case": (f"{UTRECHT}/dossier/{FACT}/sluiten/", SUPERVISOR),
    "targets-hold": (f"{UTRECHT}/dossier/{FACT}/aanhouden/", SUPERVISOR),
    "targets-resume": (f"{UTRECHT}/dossier/{FACT}/hervatten/", SUPERVISOR),
    "targets-step-down": (f"{UTRECHT}/dossier/{FACT}/terug/", SUPERVISOR),
    "targets-excuse": (f"{UTRECHT}/dossier/{FACT}/verschonen/", SUPERVISOR),
    "targets-share": (f"{UTRECHT}/dossier/{FACT}/delen/", SUPERVISOR),
    "targets-expect": (f"{UTRECHT}/verwachting/", MUNICIPALITY),
    "targets-publish": ("/taakstelling/2022-I/aantal/", frozenset({"planner"})),
    "targets-enter-target": (f"{ENTER}/GM0344/taakstelling/", NATIONAL),
    "targets-enter-opening": (f"{ENTER}/GM0344/beginstand/", NATIONAL),
    "targets-enter-housed": (f"{ENTER}/GM0344/gehuisvest/", NATIONAL),
    "targets-correct-housed": (f"{ENTER}/GM0344/gehuisvest/verbeter/", NATIONAL),
    "targets-adjust": (f"{ENTER}/GM0344/bijstelling/", frozenset({"planner"})),
    "targets-enter-sum": (f"{ENTER}/NL/som/", NATIONAL),
    "targets-close": ("/taakstelling/2022-I/afsluiten/", NATIONAL),
}
"""What changes something: never by following a link."""
TARGETS = {**READ, **CHANGE}
