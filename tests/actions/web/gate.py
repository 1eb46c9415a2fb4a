# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who may pass the gate to the room of carrying out, with an address for every name."""

from regietafel.access.personas import PERSONAS
from regietafel.cases.lrt_2022_07_08.reading import fact_id

SIGNED_IN = frozenset(persona.code for persona in PERSONAS)
PUBLIC = SIGNED_IN | {"openbaar"}
NATIONAL = frozenset({"secretariaat", "planner"})
SUPERVISORS = frozenset({"secretariaat"})
"""Who may act for SJenV and MVRO, which nobody of the demonstration speaks for."""
KEEPERS = frozenset({"secretariaat", "prt-utrecht"})
"""Who run a table; an item for the LRT from another is for the service to refuse."""
ACTION_ID = fact_id("note-tracks")
ACTION = f"/uitvoering/actie/{ACTION_ID}"
ABOUT = f"/uitvoering/over/{ACTION_ID}"
STEP = "/uitvoering/ladder/voorstel/00000000-0000-4000-8000-000000000000"
NOWHERE = "00000000-0000-4000-8000-000000000000"

READ: dict[str, tuple[str, frozenset[str]]] = {
    "execution": ("/uitvoering/", PUBLIC),
    "execution-register": ("/uitvoering/register/", PUBLIC),
    "execution-register-export": ("/uitvoering/register/tabel.csv", PUBLIC),
    "execution-ladder": ("/uitvoering/ladder/", PUBLIC),
    "execution-ladder-table": ("/uitvoering/ladder/tabel.toml", PUBLIC),
    "execution-ladder-trying": ("/uitvoering/ladder/proef/", SIGNED_IN),
    "execution-progress": ("/uitvoering/voortgang/", PUBLIC),
    "execution-progress-pdf": ("/uitvoering/voortgang.pdf", PUBLIC),
    "execution-progress-docx": ("/uitvoering/voortgang.docx", PUBLIC),
    "execution-measure": ("/uitvoering/maatregel/8/", PUBLIC),
    "execution-action": (f"{ACTION}/", PUBLIC),
}
CHANGE: dict[str, tuple[str, frozenset[str]]] = {
    "execution-list-measure": ("/uitvoering/maatregel/", NATIONAL),
    "execution-register-keep": ("/uitvoering/register/bewaar/", SIGNED_IN),
    "execution-register-forget": ("/uitvoering/register/vergeet/", SIGNED_IN),
    "execution-sweep": ("/uitvoering/ladder/ronde/", NATIONAL),
    "execution-ladder-adopt": ("/uitvoering/ladder/vaststellen/", NATIONAL),
    "execution-step-take": (f"{STEP}/neem/", SUPERVISORS),
    "execution-step-postpone": (f"{STEP}/uitstel/", SUPERVISORS),
    "execution-step-decline": (f"{STEP}/afzien/", SUPERVISORS),
    "execution-place-on-agenda": ("/uitvoering/voortgang/agenda/", KEEPERS),
    "execution-state": ("/uitvoering/maatregel/8/stand/", NATIONAL),
    "execution-milestone": (f"{ACTION}/mijlpaal/", SIGNED_IN),
    "execution-done": (f"{ACTION}/gereed/", SIGNED_IN),
    "execution-assign": (f"{ACTION}/toewijzing/", NATIONAL),
    "execution-place": (f"{ACTION}/plaats/", NATIONAL),
    "execution-drop": (f"{ACTION}/vervalt/", NATIONAL),
    "execution-notice": (f"{ACTION}/kennisgeving/", SUPERVISORS),
    "execution-note": (f"{ABOUT}/noteer/", SIGNED_IN),
    "execution-ask": (f"{ABOUT}/verzoek/", SIGNED_IN),
    "execution-answer": (f"{ABOUT}/verzoek/{NOWHERE}/", NATIONAL),
    "execution-answer-done": (f"{ABOUT}/gereed/{NOWHERE}/", NATIONAL),
}
"""What changes something: never by following a link."""
EXECUTION = {**READ, **CHANGE}
