# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""What only a Word document or a PDF has: columns of a page, counted numbers, black ground, bold lines."""

import io

import docx
import typst
from docx.document import Document as Word
from docx.enum.text import WD_COLOR_INDEX

from regietafel.minutes.rules.structure import Hides
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.docx_numbers import _said
from regietafel.minutes.sources.pdf_columns import uncolumned
from regietafel.minutes.sources.text import text_of

LEFT = (
    "De eerste kolom van deze pagina van het",
    "verslag gaat over de opvang, en die loopt",
    "door tot de laatste regel van dit stuk,",
    "waarna de tweede kolom aan de beurt komt",
    "en de lezer weer boven aan begint.",
)
RIGHT = (
    "Hier begint de tweede kolom die gaat",
    "over het wonen en die ook uit hele",
    "regels van tekst bestaat, zoals dat",
    "in een krant of in een nieuwsbrief",
    "is, en niet in een tabel.",
)


def test_two_columns_of_prose_are_read_one_after_the_other_and_a_table_is_not() -> None:
    page = ["Titel", *(f"{left:<50}{right}" for left, right in zip(LEFT, RIGHT, strict=True)), "", "", "Slot"]
    assert uncolumned("\n".join(page)).split("\n") == ["Titel", *LEFT, *RIGHT, "", "", "Slot"]
    table = "\n".join(f"{name:<50}{text}" for name, text in zip("abcde", RIGHT, strict=True))
    assert uncolumned(table) == table


def saved(word: Word) -> str:
    out = io.BytesIO()
    word.save(out)
    return text_of(out.getvalue(), "verslag")


def test_text_on_a_black_ground_is_not_in_the_text_of_a_document() -> None:
    word = docx.Document()
    run = word.add_paragraph("Mevrouw ").add_run("De Geheime")
    run.font.highlight_color = WD_COLOR_INDEX.BLACK
    assert saved(word) == "Mevrouw ██████████"


def test_headings_below_the_items_keep_their_level_and_no_number() -> None:
    word = docx.Document()
    for level, text in ((1, "Verslag"), (2, "Opening"), (3, "Stand"), (2, "3 Slot")):
        word.add_heading(text, level=level)
    assert saved(word).split() == ["Verslag", "1.", "Opening", "###", "Stand", "3", "Slot"]


def test_a_mark_of_bold_is_kept_for_the_reader_only() -> None:
    word = docx.Document()
    word.add_paragraph().add_run("Besluit").bold = True
    assert saved(word) == "**Besluit**"
    out = io.BytesIO()
    word.save(out)
    assert text_of(out.getvalue(), "verslag", marked=False) == "Besluit"


def test_word_counts_in_figures_letters_and_roman_numbers() -> None:
    assert [
        _said(4, form) for form in ("decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman")
    ] == [
        "4",
        "d",
        "D",
        "iv",
        "IV",
    ]


BARS = """#set page(paper: "a4")
#let bar = box(rect(width: 50pt, height: 9pt, fill: black), baseline: 1pt)
Verslag overleg Wonen, 3 mei 2023

Aanwezig: #bar (COA), J. Bos (VNG)

#"1. Opening"

Mevrouw #bar meldt dat er 40 plekken zijn.

#"2. Slot"

#rect(fill: black, width: 100%)[#text(fill: white)[Kop van een blok]]
#rect(fill: gray, width: 50pt, height: 9pt)
#line(length: 100%)
#table(columns: 2, [Wat], [Wie], [Lijst maken], [Bos])
"""


def test_a_black_bar_in_a_pdf_is_a_mark_and_a_head_or_a_rule_is_none() -> None:
    minutes = read_minutes(text_of(bytes(typst.compile(BARS.encode())), "verslag"))
    assert [
        (each.person.name, each.person.hidden, each.person.organisation) for each in minutes.attendees
    ] == [
        (None, True, "COA"),
        ("J. Bos", False, "VNG"),
    ]
    assert [(each.hides, each.item) for each in minutes.redactions] == [(Hides.NAME, None), (Hides.NAME, "1")]


def test_numbers_that_word_counts_are_written_out() -> None:
    word = docx.Document()
    for text in ("Opening", "Wonen"):
        word.add_paragraph(style="List Number").add_run(text).bold = True
    word.add_paragraph("Een teken", style="List Bullet")
    assert saved(word).split("\n") == ["1. **Opening**", "2. **Wonen**", "- Een teken"]
