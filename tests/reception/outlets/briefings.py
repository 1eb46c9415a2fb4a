# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A briefing as a table would get it, for the tests of paper and document."""

from __future__ import annotations

from datetime import date

from regietafel.outlets.reading import Printed
from regietafel.reception.outlets.briefing import Briefing, Figure, Part
from tests.outlets.test_charts import TWO

PROVINCES = (
    "Groningen", "Fryslân", "Drenthe", "Overijssel", "Flevoland", "Gelderland", "Utrecht", "Noord-Holland",
    "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg",
)  # fmt: skip
BRIEFING = Briefing(
    "nl",
    "Beeld van 8 juli 2022",
    "In Ter Apel verblijven 2.193 mensen, het hoogste aantal sinds april.",
    date(2022, 7, 8),
    date(2022, 7, 8),
    (
        Figure("asielzoekers in Ter Apel, 8 juli 2022", "2.193", "mensen", "+13 sinds 7 juli 2022"),
        Figure("plekken in de portefeuille, 1 juli 2022", "42.732", "plekken", mark="bron"),
    ),
    (
        Part(
            "Nodig en beschikbaar",
            chart=TWO,
            table=Printed("Per dag", ("dag", "nodig", "tekort"), (("1 juli 2022", "45.000", "2.268"),)),
        ),
        Part(
            "Per provincie",
            table=Printed(
                "Opgave",
                ("provincie", "plekken"),
                tuple((name, "4.250") for name in PROVINCES),
                ("Nederland", "51.000"),
            ),
        ),
        Part("Wat ontbreekt", ("Van één regio is geen cijfer bekend.", "Twee bronnen spreken elkaar tegen.")),
    ),
    ("COA, Weekcijfers en capaciteit, peildatum 27 juni 2022", "Regietafel, Voorbeeldcijfers"),
    "https://regietafel.example/?op=2022-07-08",
)
