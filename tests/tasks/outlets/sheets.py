# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sheets that the tests set: a province with its task, a municipality with an indicative share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from regietafel.facts.tasks import TaskKind
from regietafel.outlets.accounts import Account, Line, LineRole, Link
from regietafel.tasks.outlets.sheet import Row, SheetContent

PROVINCES = {
    "Groningen": 1_711,
    "Fryslân": 1_896,
    "Drenthe": 1_443,
    "Overijssel": 3_398,
    "Flevoland": 1_261,
    "Gelderland": 6_119,
    "Utrecht": 3_972,
    "Noord-Holland": 8_436,
    "Zuid-Holland": 10_884,
    "Zeeland": 1_121,
    "Noord-Brabant": 7_517,
    "Limburg": 3_242,
}
CBS = Link(
    "CBS, Kerncijfers wijken en buurten 2022 (85318NED)",
    "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85318NED/table",
)
COA = Link("COA, Capaciteit en bezetting, 27 juni 2022", "https://www.coa.nl/nl/weekcijfers-capaciteit")
ACCOUNT = Account(
    "Opgave Utrecht",
    "3.972 plekken",
    (
        Line(
            LineRole.WORDS,
            "In woorden",
            "plekken in het land × inwoners van Utrecht / inwoners van Nederland",
        ),
        Line(LineRole.VALUES, "In getallen", "51.000 × 1.369.873 / 17.590.672 ≈ 3.971,62"),
        Line(LineRole.INPUT, "Bron", "opvangplekken in het land 51.000 (1 januari 2023)", (COA,)),
        Line(
            LineRole.INPUT,
            "Bron",
            "inwoners van Utrecht 1.369.873; inwoners van Nederland 17.590.672 (1 januari 2022)",
            (CBS,),
        ),
        Line(LineRole.RULE, "Regel", "verdelen naar inwoners", (), "aanname"),
        Line(LineRole.ROUNDING, "Afronding", "grootste resten: 3.971,62 wordt 3.972"),
    ),
)
UTRECHT = SheetContent(
    language="nl",
    title="Opgave opvangplekken provincie Utrecht",
    number=3_972,
    unit="places",
    kind=TaskKind.ASSIGNMENT,
    on=date(2023, 1, 1),
    decision=(
        Link("COA nam in mei 2022 het capaciteitsbesluit: 51.000 plekken op 1 januari 2023."),
        Link("De Landelijke Regietafel nam er op 8 juli 2022 kennis van."),
    ),
    account=ACCOUNT,
    day=date(2022, 7, 8),
    known=date(2022, 7, 8),
    version=1,
    assumptions=(
        "De tekst van de verdeelsleutel is niet bekend. Aangenomen is: inwoners op 1 januari 2022.",
        "De sleutel komt uit een eerdere afspraak van de Landelijke Regietafel; de datum is niet bekend.",
    ),
    published=(Link("Geen waarde voor 1 januari 2023. Utrecht 2.800 geldt tot september 2022.", None),),
    transfers=("Geen.",),
    dispatch=(
        "Versie 1, aan de provincie Utrecht en de provinciale regietafel.",
        "Te verdelen: z.s.m. Te delen: in de week van 11 juli 2022 (uiterlijk vrijdag 15 juli 2022).",
    ),
    table_title="Alle provincies",
    rows=tuple(Row(name, amount, here=name == "Utrecht") for name, amount in PROVINCES.items()),
    total=Row("Nederland", 51_000),
    address="https://regietafel.example/gebieden/PV26/?dag=2022-07-08&bekend=2022-07-08",
)
ENGLISH = replace(
    UTRECHT,
    language="en",
    title="Reception task of the province of Utrecht",
    account=replace(
        ACCOUNT, lines=(Line(LineRole.VALUES, "In numbers", "51,000 × 1,369,873 / 17,590,672 ≈ 3,971.62"),)
    ),
    table_title="All provinces",
    total=Row("The Netherlands", 51_000),
)
MUNICIPALITY = replace(
    UTRECHT,
    title="Indicatief aandeel opvangplekken gemeente Amersfoort",
    number=460,
    kind=TaskKind.INDICATIVE,
    account=Account(
        "Indicatief aandeel Amersfoort",
        "460 plekken",
        (
            Line(
                LineRole.WORDS,
                "In woorden",
                "opgave van Utrecht × inwoners van Amersfoort / inwoners van Utrecht",
            ),
            Line(LineRole.VALUES, "In getallen", "3.972 × 158.590 / 1.369.873 ≈ 459,84"),
            Line(
                LineRole.INPUT,
                "Bron",
                "inwoners van Amersfoort 158.590; inwoners van Utrecht 1.369.873 (1 januari 2022)",
                (CBS,),
            ),
            Line(LineRole.ROUNDING, "Afronding", "grootste resten: 459,84 wordt 460"),
        ),
    ),
    rows=(),
    total=None,
    published=(),
    transfers=(),
)
