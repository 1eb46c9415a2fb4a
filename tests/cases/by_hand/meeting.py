# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The meeting of 8 July 2022 by hand: seats, convocation, roll, notes, actions, the letter."""

from __future__ import annotations

import re
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from regietafel.cases.lrt_2022_07_08.meeting import FILE
from regietafel.cases.lrt_2022_07_08.reading import File
from regietafel.data.tables import seating
from regietafel.facts.decisions import Decision
from regietafel.facts.meetings import MeetingConvened
from regietafel.facts.papers import Paper, WordingRequest
from regietafel.meetings.web.roll import COLUMNS
from regietafel.records import ledger
from tests.cases.by_hand.hands import DAY, Hands

TOLD = FILE.content()
ELSEWHERE = (File("case.toml").content(), File("targets.toml").content())
"""Where the files of the case tell what else was noted at the meeting: the task and the target."""
DECISIONS = [
    *TOLD["decisions"],
    *(
        {**row, "item": row["meeting"]["item"]}
        for told in ELSEWHERE
        for row in told["decisions"]
        if row.get("meeting", {}).get("on") == DAY
    ),
]
ACTIONS = [*TOLD["actions"], *(row for told in ELSEWHERE for row in told["actions"])]
LRT = {"table": "LRT"}


def seat(hands: Hands) -> None:
    """The seats of the table, with who filled them on the day of the meeting, and who chaired it."""
    persons = {row["seat"]: TOLD["persons"][row["id"]] for row in TOLD["parties"] if "seat" in row}
    for seat in seating().seats:
        given = {"organisatie": seat.organisation, "functie": seat.function.nl, "vanaf": str(seat.held.start)}
        hands.do("secretariaat", "meetings-seat", LRT, given, naam=persons.get(seat.code))
    for role in seating().roles:
        given = {"rol": role.role.value, "wie": ", ".join(role.holders), "vanaf": str(role.held.start)}
        hands.do("secretariaat", "meetings-role", LRT, given)


def convene(hands: Hands) -> dict[str, str]:
    """The draft agenda saved and the meeting convened; its place in an address."""
    where = {**LRT, "day": str(DAY)}
    items = TOLD["items"]
    empty = [""] * len(items)
    agenda: dict[str, Any] = {
        "versie": "0",
        "nummer": [item["number"] for item in items],
        "titel": [item["title"]["nl"] for item in items],
        "titel_en": [item["title"]["en"] for item in items],
        "doel": [item["purpose"] for item in items],
        **dict.fromkeys(("hamer", "voorstel", "over", "komt", "tafel"), empty),
    }
    address = hands.typed("secretariaat", "meetings-plan-save", where, agenda)
    assert address
    hands.do("secretariaat", "meetings-convene", where, openbaar="1")
    (held,) = ledger.read(MeetingConvened, table="LRT", on=DAY)
    return {"fact": held.stamp.id}


def attend(hands: Hands, where: dict[str, str]) -> None:
    """Everybody on the roll and who took whose place, in one act: a row for each seat, then the others."""
    codes = {seat.organisation: seat.code for seat in seating().seats}
    page = hands.page(f"/overleg/vergadering/{where['fact']}/", persona="secretariaat")
    seats = [seat for seat in re.findall('name="zetel" value="([^"]*)"', page) if seat]
    seated = {_seat(row, codes): row for row in TOLD["parties"] if "seat" in row}
    others = [row for row in TOLD["parties"] if "seat" not in row]
    told = [*(seated.get(seat, {}) for seat in seats), *others]
    rows = {row["id"]: str(number) for number, row in enumerate(told, 1) if row}
    by = {edge["absent"]: rows[edge["by"]] for edge in TOLD["substitutions"]}
    roll: dict[str, Any] = {name: [""] * len(told) for name in COLUMNS}
    roll["zetel"] = [*seats, *[""] * len(others)]
    roll["naam"] = [TOLD["persons"].get(row.get("id"), "") for row in told]
    roll["door"] = [by.get(row.get("id"), "") for row in told]
    roll["als"] = [row.get("attendance", "present") if row and "seat" not in row else "" for row in told]
    for name, key in (("organisatie", "organisation"), ("functie", "function"), ("weggelakt", "hidden")):
        roll[name] = [row.get(key, "") for row in told]
    is_there = [bool(row) and "seat" in row and "attendance" not in row for row in told]
    roll["er"] = [str(number) for number, there in enumerate(is_there, 1) if there]
    hands.typed("secretariaat", "meetings-roll", where, roll)


def _seat(row: dict[str, Any], codes: dict[str, str]) -> str | None:
    """The seat somebody sits in; of two of one organisation the second has a number here."""
    if "seat" not in row:
        return None
    asked = row["seat"].removeprefix("LRT/")
    if asked.endswith("-2"):
        return f"LRT/{asked.removesuffix('-2')}/2"
    return f"LRT/{asked.removesuffix('-1')}"


def note(hands: Hands, where: dict[str, str]) -> dict[str, str]:
    """What was decided, asked and observed, and what is to be done; the ids of the decisions by name."""
    hands.do("secretariaat", "meetings-body", LRT, naam="betrokken partijen", soort="organisation")
    keys: dict[str, str] = {}
    for row in sorted(DECISIONS, key=lambda row: row["place"]):
        before = {fact.stamp.id for fact in ledger.read(Decision)}
        hands.do(
            "secretariaat",
            "meetings-note",
            where,
            punt=row["item"],
            soort=row["kind"],
            wie=row.get("body"),
            titel=row["title"]["nl"],
            tekst=row["text"]["nl"],
        )
        (keys[row["id"]],) = {fact.stamp.id for fact in ledger.read(Decision)} - before
    for row in ACTIONS:
        item = next(made["item"] for made in DECISIONS if made["id"] == row["decision"])
        hands.do(
            "secretariaat",
            "meetings-note",
            where,
            punt=item,
            soort="actie",
            titel=row["title"]["nl"],
            tekst=row["title"]["nl"],
            houder=", ".join(row.get("holders", ())),
            toezicht=", ".join(row.get("supervisors", ())),
            termijn=row.get("term", {}).get("nl"),
            onder=keys[row["decision"]],
        )
    return keys


def letter(hands: Hands, where: dict[str, str], keys: dict[str, str]) -> None:
    """The letter on the table, what IPO asked of it, and that the agreement waits for it."""
    told, asked = TOLD["letter"], TOLD["wording"]
    sent = SimpleUploadedFile(told["name"], told["text"].strip().encode())
    fields = {"titel": told["title"]["nl"], "eigenaar": told["owner"], "bestand": sent, "openbaar": "1"}
    hands.do("secretariaat", "meetings-file", where, fields)
    (paper,) = ledger.read(Paper)
    of_paper = {"fact": paper.stamp.id}
    question = {"versie": "1", "wie": asked["by"], "plaats": asked["anchor"], "vraag": asked["asks"]["nl"]}
    hands.do("secretariaat", "meetings-paper-ask", of_paper, question)
    (request,) = ledger.read(WordingRequest)
    hands.do(
        "secretariaat",
        "meetings-paper-answer",
        {**of_paper, "request_id": request.stamp.id},
        wie=asked["accepted_by"],
        antwoord="ja",
    )
    hands.do(
        "secretariaat",
        "meetings-condition",
        {"fact": keys["lrt-letter"]},
        soort="wording",
        waarop=request.stamp.id,
        tekst=asked["condition"]["nl"],
    )
