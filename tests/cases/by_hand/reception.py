# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The reception of the case by hand: its besluiten, its division, its figures, locations and plans."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from regietafel.cases.lrt_2022_07_08.reading import File
from regietafel.cases.lrt_2022_07_08.reception import RECEPTION, facts
from regietafel.facts.decisions import Decision
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Location, Plan
from regietafel.records import ledger
from tests.cases.by_hand.hands import DAY, Hands

CASE = File("case.toml")
PLACES = "2022-opvang-51000"
KINDS = {"example": "assumption", "computed": "assumption", "user": "assumption"}
"""What was made up goes on record as assumed: no form offers a source that is an example."""


def cited(fact: Any) -> dict[str, str]:
    """The fields in which a form asks where something can be read."""
    source, known = fact.stamp.source, fact.stamp.known.on
    return {
        "bron": source.title,
        "uitgever": source.publisher,
        "bronsoort": KINDS.get(source.kind.value, source.kind.value),
        "adres": source.address or "",
        "bekend": str(known or ""),
    }


def decide(hands: Hands) -> None:
    """The besluit of COA with the need of each month, and what the table called its key."""
    need = {
        date(2022, 6 + month, 1) if month < 7 else date(2023, 1, 1): 44_000 + 1_000 * month
        for month in range(1, 8)
    }
    source = {
        "bron": "Weekcijfers en capaciteit, peildatum 27 juni 2022",
        "uitgever": "COA",
        "bronsoort": "published",
        "bekend-op": "2022-06-27",
        "grond": "Stond die dag op de site van COA.",
        "voor-wie": "public",
    }
    told = {row["id"]: row for row in CASE.content()["decisions"]}
    first = told["coa-capacity-2022-1"]
    hands.do(
        "planner",
        "decision-record",
        None,
        {
            "soort": "besluit",
            "orgaan": "COA",
            "titel": first["title"]["nl"],
            "tekst": first["text"]["nl"],
            "geldt-van": "2022-07-01",
            "artikel": "BWBR0006685 artikel 3",
            "behoefte": "\n".join(f"{day} {amount}" for day, amount in need.items()),
            **source,
        },
    )


def divide(hands: Hands) -> None:
    """The what-if that was looked at, adopted as it stood."""
    asked = {
        "totaal": "51.000",
        "niveau": "provincie",
        "sleutel": "inwoners-2022-01-01",
        "regel": "largest-remainder",
    }
    page = hands.of("planner").get(f"/verdeling/wat-als/?op={DAY}&bekend={DAY}", asked).content.decode()
    question = re.search(r'name="vraag" value="([^"]*)"', page)
    assert question, page[-3000:]
    decision = next(fact for fact in ledger.read(Decision) if fact.body == "COA")
    hands.do(
        "planner",
        "what-if-adopt",
        None,
        {
            "vraag": question[1].replace("&amp;", "&"),
            "besluit": decision.stamp.id,
            "reeks": PLACES,
            "titel": "Opvangplekken op 1 januari 2023",
            "peildatum": "2023-01-01",
            "wat": "indicatief aandeel",
            "voor": "asylum",
            "sleutelnaam": "Inwoners op 1 januari 2022",
            "aangenomen": "1",
            "bron": "Aanname over de verdeelsleutel van de LRT",
            "uitgever": "Regietafel",
            "bronsoort": "assumption",
            "grond": "Berekend op de dag van de vergadering.",
            "voor-wie": "public",
        },
    )


def count(hands: Hands, file: str) -> None:
    """Every figure of the case, as somebody has it in a file of their own."""
    said = {"soort": "user", "uitgever": "eigen bestand"}
    hands.bring("figures-import", file, {"code": "own-figures"}, said, on=date(2025, 12, 1))


def locate(hands: Hands) -> None:
    """The locations, in a file per day from which they are described."""
    by_day: dict[date, list[Location]] = {}
    for fact in facts():
        if isinstance(fact, Location):
            by_day.setdefault(fact.stamp.known.on or fact.stamp.valid.start, []).append(fact)
    for day, locations in sorted(by_day.items()):
        said = {"vanaf": str(day), "bekend": str(day), "uitgever": "COA", "titel": f"Locaties {day}"}
        hands.bring("locations-import", table(map(row, locations)), None, said, on=max(day, DAY))


def row(fact: Location) -> dict[str, object]:
    """A location as the form of a file asks it."""
    return {
        "code": fact.code,
        "naam": fact.name.nl,
        "gemeente": fact.area,
        "soort": fact.kind.value,
        "plekken": fact.capacity,
        "zekerheid": fact.certainty.value,
        "opening": fact.opens,
        "einde contract": fact.ends or "",
        "verlenging tot": fact.extension.until if fact.extension else "",
        "zekerheid verlenging": fact.extension.certainty.value if fact.extension else "",
    }


def table(rows: Iterator[dict[str, object]]) -> str:
    """Rows as CSV."""
    lines = list(rows)
    file = io.StringIO()
    writer = csv.DictWriter(file, list(lines[0]))
    writer.writeheader()
    writer.writerows(lines)
    return file.getvalue()


def plan(hands: Hands) -> None:
    """The plans that were known by then, with the areas that each asks something of."""
    for fact in facts():
        if isinstance(fact, Plan) and fact.stamp.known.on and fact.stamp.known.on <= DAY:
            hands.do(
                "planner",
                "reception-plan-record",
                None,
                cited(fact),
                code=fact.code,
                titel=fact.title.nl,
                cijfer=fact.indicator,
                aantal=str(fact.amount),
                vanaf=str(fact.stamp.valid.start),
                uiterlijk=str(fact.until),
                delen="\n".join(f"{part.area} {part.amount}" for part in fact.parts),
                niveau="safety-region" if fact.parts and fact.parts[0].area.startswith("VR") else "province",
            )


def observed() -> int:
    """How many figures are on record."""
    return len(ledger.read(Observation))


__all__ = ["RECEPTION", "count", "decide", "divide", "locate", "observed", "plan"]
