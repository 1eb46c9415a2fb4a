# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting made up for these tests, with everything that minutes can hold."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import Document
from regietafel.minutes.outlets.documents import Writing
from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    Hides,
    Presence,
    Suspected,
    ToldAction,
    ToldAnswer,
    ToldCondition,
    ToldEntry,
    ToldFigure,
    ToldItem,
    ToldMinutes,
    ToldPerson,
    ToldRedaction,
    ToldSubstitution,
)
from regietafel.outlets.documents import Reference

VOORBEELD = ToldPerson("Voorbeeld", function="MBZK")
HIDDEN = ToldPerson(function="DGM", hidden=True)
ENTRIES = (
    ToldEntry(1, "1", "Het verslag van 15 juni is vastgesteld.", DecisionKind.ADOPTION),
    ToldEntry(
        2, "2", "IPO verzoekt om een andere tekst onder het tweede kopje.", DecisionKind.REQUEST, by=("IPO",),
        answer=ToldAnswer("SJenV", agrees=True),
    ),
    ToldEntry(3, "2", "IPO vraagt aandacht voor de uitvoering.", DecisionKind.CONCERN, by=("IPO",)),
    ToldEntry(
        4, "2", "De leden zijn akkoord met verzending, zodra het verzoek is verwerkt.",
        DecisionKind.AGREEMENT,
        conditions=(ToldCondition("zodra het verzoek is verwerkt", 2),),
    ),
    ToldEntry(5, "3", "Heeft een besluit genomen met daarin 51.000 plekken.", DecisionKind.NOTICE),
    ToldEntry(
        6, "3", "Het COA verdeelt dit z.s.m. over de provincies.", None,
        ToldAction(("COA",), ("SJenV", "MVRO"), "z.s.m."),
    ),
    ToldEntry(
        7, "3", "Afgesproken is een notitie over de sporen op te stellen.",
        DecisionKind.AGREEMENT, ToldAction(),
    ),
    ToldEntry(
        8, "3", "De uitkomst wordt in de week van 11 juli gedeeld met [REDACTED].", None,
        ToldAction(("COA",), (), "in de week van 11 juli"),
    ),
    ToldEntry(9, "3", "Aan het eind is 50% ingehaald.", DecisionKind.FINDING),
)  # fmt: skip
MEETING = ToldMinutes(
    "LRT",
    date(2022, 7, 8),
    attendees=(
        Attendee(VOORBEELD),
        Attendee(ToldPerson("De Wit", "IPO")),
        Attendee(HIDDEN),
        Attendee(ToldPerson(function="secretariaat"), Presence.SUPPORT),
        Attendee(ToldPerson("Zwart", "CBS"), Presence.GUEST),
    ),
    redactions=(ToldRedaction(Hides.NAME, None, "DGM"), ToldRedaction(Hides.ROLE, "1")),
    substitutions=(
        ToldSubstitution(ToldPerson("Groen"), ToldPerson(function="DGRVB")),
        ToldSubstitution(ToldPerson(function="DGVB"), ToldPerson(function="DGRVB"), also=True),
        ToldSubstitution(ToldPerson(hidden=True), ToldPerson(hidden=True), role_hidden=True),
    ),
    items=(ToldItem("1", "Opening"), ToldItem("2", "De brief"), ToldItem("3", "Voortgang")),
    entries=ENTRIES,
    figures=(
        ToldFigure(Decimal(51_000), "places", "opvangplekken in het land", 5),
        ToldFigure(Decimal(50), "%", "van de achterstand", 9),
    ),
    defects=(Defect(Suspected.NO_SUBJECT, "Heeft een besluit genomen", "COA heeft een besluit genomen"),),
)


def writing(document: Document = Document.MINUTES, *, language: str = "nl") -> Writing:
    """One document of that meeting."""
    return Writing(
        MEETING,
        document,
        language,
        date(2022, 7, 12),
        table="Landelijke Regietafel",
        numbers={4: "LRT-2022-11", 7: "LRT-2022-12"},
        latest={8: date(2022, 7, 15)},
        references={
            0: Reference("capaciteitsbesluit COA, mei 2022", "https://regietafel.example/besluiten/1/")
        },
        ground="5.1.2.e",
    )
