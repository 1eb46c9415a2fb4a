# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who may pass the gate to the room of the tables, with an address for every name."""

from regietafel.access.personas import PERSONAS
from regietafel.cases.lrt_2022_07_08.reading import fact_id

SIGNED_IN = frozenset(persona.code for persona in PERSONAS)
PUBLIC = SIGNED_IN | {"openbaar"}
KEEPERS = frozenset({"secretariaat", "prt-utrecht"})
"""Who run a table; what they send to the table of another is for the service to refuse."""
RELEASERS = frozenset({"secretariaat", "planner"})
"""Who may release what another laid ready at the LRT."""
SECRETARIAT = frozenset({"secretariaat"})
"""Who runs the LRT: the drafts of its agenda and minutes are read by nobody else."""
MEMBERS = frozenset({"planner", "lid-vng"})
"""Who sits at the LRT for a member."""
NOWHERE = "00000000-0000-4000-8000-000000000000"
TABLE = "/overleg/tafel/LRT"
PLAN = f"{TABLE}/agenda/2022-07-20"
MEETING = f"/overleg/vergadering/{fact_id('lrt-2022-07-08')}"
MINUTES = f"{MEETING}/verslag/concept"
PAPER = f"/overleg/stuk/{NOWHERE}"
DECISION = f"/overleg/afspraak/{NOWHERE}"

READ: dict[str, tuple[str, frozenset[str]]] = {
    "meetings": ("/overleg/", PUBLIC),
    "meetings-decisions": ("/overleg/besluiten/", PUBLIC),
    "meetings-actions": ("/overleg/acties/", PUBLIC),
    "meetings-asked": ("/overleg/vragen/", PUBLIC),
    "meetings-mine": ("/overleg/mijn/", SIGNED_IN),
    "meetings-table": (f"{TABLE}/", PUBLIC),
    "meetings-seats": (f"{TABLE}/zetels/", PUBLIC),
    "meetings-seats-file": (f"{TABLE}/zetels.csv", SECRETARIAT),
    "meetings-begin": (f"{TABLE}/plan/?dag=2022-07-20", KEEPERS),
    "meetings-plan": (f"{PLAN}/", SECRETARIAT),
    "meetings-minutes": (f"{MINUTES}/", SECRETARIAT),
    "meetings-meeting": (f"{MEETING}/", PUBLIC),
    "meetings-calendar": ("/overleg/kalender/geen-adres.ics", PUBLIC),
    "meetings-bundle": (f"{MEETING}/bundel.pdf", PUBLIC),
    "meetings-annotated": (f"{MEETING}/voor-mij/", MEMBERS),
    "meetings-annotated-file": (f"{MEETING}/voor-mij.docx", MEMBERS),
    "meetings-letters": (f"{MEETING}/bericht/", SECRETARIAT),
    "meetings-document": (f"{MEETING}/document/agenda/", PUBLIC),
    "meetings-document-file": (f"{MEETING}/document/agenda.pdf", PUBLIC),
    "meetings-paper": (f"{PAPER}/", PUBLIC),
    "meetings-since": (f"{MEETING}/sinds/", KEEPERS),
    "meetings-publish": (f"{MEETING}/verslag/openbaar/", RELEASERS),
    "meetings-public": (f"/overleg/openbaar/{NOWHERE}.pdf", PUBLIC),
    "meetings-comments": (f"{MEETING}/verslag/ronde/", PUBLIC),
    "meetings-word": (f"{PAPER}/versie/1/word.docx", PUBLIC),
    "meetings-paper-version": (f"{PAPER}/versie/1/", PUBLIC),
}
CHANGE: dict[str, tuple[str, frozenset[str]]] = {
    "meetings-seat": (f"{TABLE}/zetels/nieuw/", KEEPERS),
    "meetings-seats-take": (f"{TABLE}/zetels/bestand/", KEEPERS),
    "meetings-seat-fill": (f"{TABLE}/zetels/{NOWHERE}/wie/", KEEPERS),
    "meetings-seat-substitute": (f"{TABLE}/zetels/{NOWHERE}/vervanger/", KEEPERS),
    "meetings-seat-end": (f"{TABLE}/zetels/{NOWHERE}/einde/", KEEPERS),
    "meetings-role": (f"{TABLE}/zetels/rol/", KEEPERS),
    "meetings-reporter": (f"{TABLE}/zetels/verslag/", KEEPERS),
    "meetings-body": (f"{TABLE}/zetels/organisatie/", KEEPERS),
    "meetings-feed": (f"{TABLE}/kalender/", SIGNED_IN),
    "meetings-feed-withdraw": (f"{TABLE}/kalender/intrekken/", SIGNED_IN),
    "meetings-letters-send": (f"{MEETING}/bericht/verstuur/", KEEPERS),
    "meetings-letters-again": (f"{MEETING}/bericht/opnieuw/", KEEPERS),
    "meetings-letters-receiver": (f"{MEETING}/bericht/ontvanger/", KEEPERS),
    "meetings-bring-back": (f"{TABLE}/vragen/", KEEPERS),
    "meetings-decline": (f"{TABLE}/voorstel/{NOWHERE}/", KEEPERS),
    "meetings-plan-renumber": (f"{PLAN}/hernummer/", KEEPERS),
    "meetings-plan-save": (f"{PLAN}/bewaar/", KEEPERS),
    "meetings-plan-take": (f"{PLAN}/voorstel/{NOWHERE}/", KEEPERS),
    "meetings-convene": (f"{PLAN}/bijeen/", KEEPERS),
    "meetings-note": (f"{MEETING}/noteer/", KEEPERS),
    "meetings-roll": (f"{MEETING}/lijst/", KEEPERS),
    "meetings-late": (f"{MEETING}/punt/", KEEPERS),
    "meetings-close": (f"{MEETING}/afronden/", KEEPERS),
    "meetings-file": (f"{MEETING}/stuk/", KEEPERS),
    "meetings-minutes-edit": (f"{MINUTES}/blok/", KEEPERS),
    "meetings-minutes-settle": (f"{MINUTES}/kies/", KEEPERS),
    "meetings-minutes-correct": (f"{MINUTES}/verbeter/", KEEPERS),
    "meetings-minutes-step": (f"{MINUTES}/stap/", KEEPERS),
    "meetings-publish-prepare": (f"{MEETING}/verslag/openbaar/klaar/", KEEPERS),
    "meetings-publish-release": (f"{MEETING}/verslag/openbaar/vrij/", KEEPERS | RELEASERS),
    "meetings-comments-begin": (f"{MEETING}/verslag/ronde/open/", KEEPERS),
    "meetings-comments-nothing": (f"{MEETING}/verslag/ronde/geen/", SIGNED_IN),
    "meetings-comments-work-up": (f"{MEETING}/verslag/ronde/verwerk/", KEEPERS),
    "meetings-word-look": (f"{PAPER}/word/", SIGNED_IN),
    "meetings-word-confirm": (f"{PAPER}/word/neem-over/", SIGNED_IN),
    "meetings-paper-table": (f"{PAPER}/verzoek/{NOWHERE}/tafel/", KEEPERS),
    "meetings-paper-add": (f"{PAPER}/versie/", KEEPERS),
    "meetings-paper-ask": (f"{PAPER}/verzoek/", SIGNED_IN),
    "meetings-paper-answer": (f"{PAPER}/verzoek/{NOWHERE}/", SIGNED_IN),
    "meetings-voice": (f"{DECISION}/stem/", SIGNED_IN),
    "meetings-round": (f"{DECISION}/ronde/", KEEPERS),
    "meetings-condition": (f"{DECISION}/voorwaarde/", KEEPERS),
    "meetings-condition-met": (f"{DECISION}/voorwaarde/{NOWHERE}/", KEEPERS),
    "meetings-send": (f"{DECISION}/verzend/", KEEPERS),
    "meetings-follow-up": (f"{DECISION}/opvolging/", KEEPERS),
}
"""What changes something: never by following a link."""
MEETINGS = {**READ, **CHANGE}
