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
    MinutesAction,
    MinutesAnswer,
    MinutesCondition,
    MinutesEntry,
    MinutesFigure,
    MinutesItem,
    MinutesPerson,
    MinutesRedaction,
    MinutesStructure,
    MinutesSubstitution,
    Presence,
    Suspected,
)
from regietafel.outlets.documents import Reference

VOORBEELD = MinutesPerson("Voorbeeld", function="MBZK")
HIDDEN = MinutesPerson(function="DGM", hidden=True)
ENTRIES = (
    MinutesEntry(1, "1", "Het verslag van 15 juni is vastgesteld.", DecisionKind.ADOPTION),
    MinutesEntry(
        2, "2", "IPO verzoekt om een andere tekst onder het tweede kopje.", DecisionKind.REQUEST, by=("IPO",),
        answer=MinutesAnswer("SJenV", agrees=True),
    ),
    MinutesEntry(3, "2", "IPO vraagt aandacht voor de uitvoering.", DecisionKind.CONCERN, by=("IPO",)),
    MinutesEntry(
        4, "2", "De leden zijn akkoord met verzending, zodra het verzoek is verwerkt.",
        DecisionKind.AGREEMENT,
        conditions=(MinutesCondition("zodra het verzoek is verwerkt", 2),),
    ),
    MinutesEntry(5, "3", "Heeft een besluit genomen met daarin 51.000 plekken.", DecisionKind.NOTICE),
    MinutesEntry(
        6, "3", "Het COA verdeelt dit z.s.m. over de provincies.", None,
        MinutesAction(("COA",), ("SJenV", "MVRO"), "z.s.m."),
    ),
    MinutesEntry(
        7, "3", "Afgesproken is een notitie over de sporen op te stellen.",
        DecisionKind.AGREEMENT, MinutesAction(),
    ),
    MinutesEntry(
        8, "3", "De uitkomst wordt in de week van 11 juli gedeeld met [REDACTED].", None,
        MinutesAction(("COA",), (), "in de week van 11 juli"),
    ),
    MinutesEntry(9, "3", "Aan het eind is 50% ingehaald.", DecisionKind.FINDING),
)  # fmt: skip
MEETING = MinutesStructure(
    "LRT",
    date(2022, 7, 8),
    attendees=(
        Attendee(VOORBEELD),
        Attendee(MinutesPerson("De Wit", "IPO")),
        Attendee(HIDDEN),
        Attendee(MinutesPerson(function="secretariaat"), Presence.SUPPORT),
        Attendee(MinutesPerson("Zwart", "CBS"), Presence.GUEST),
    ),
    redactions=(MinutesRedaction(Hides.NAME, None, "DGM"), MinutesRedaction(Hides.ROLE, "1")),
    substitutions=(
        MinutesSubstitution(MinutesPerson("Groen"), MinutesPerson(function="DGRVB")),
        MinutesSubstitution(MinutesPerson(function="DGVB"), MinutesPerson(function="DGRVB"), also=True),
        MinutesSubstitution(MinutesPerson(hidden=True), MinutesPerson(hidden=True), role_hidden=True),
    ),
    items=(MinutesItem("1", "Opening"), MinutesItem("2", "De brief"), MinutesItem("3", "Voortgang")),
    entries=ENTRIES,
    figures=(
        MinutesFigure(Decimal(51_000), "places", "opvangplekken in het land", 5),
        MinutesFigure(Decimal(50), "%", "van de achterstand", 9),
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
