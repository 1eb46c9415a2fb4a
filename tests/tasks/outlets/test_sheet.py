# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The province sheet: one page, readable by everyone, the same bytes for the same content."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdf
import pytest

from regietafel.base.messages import Refused
from regietafel.outlets.accounts import Line, LineRole, Link
from regietafel.tasks.outlets.sheet import SheetContent, font_folder, sheet
from regietafel.words import say
from tests.tasks.outlets.sheets import ENGLISH, MUNICIPALITY, PROVINCES, UTRECHT

SHEETS = pytest.mark.parametrize(
    "content", [UTRECHT, ENGLISH, MUNICIPALITY], ids=lambda content: content.title
)


def text(content: SheetContent) -> str:
    """The words on the page, with line breaks as spaces."""
    return " ".join(pypdf.PdfReader(io.BytesIO(sheet(content))).pages[0].extract_text().split())


@SHEETS
def test_a_sheet_is_one_page(content: SheetContent) -> None:
    assert len(pypdf.PdfReader(io.BytesIO(sheet(content))).pages) == 1


@SHEETS
def test_a_sheet_is_tagged_titled_and_in_its_language(content: SheetContent) -> None:
    with pikepdf.open(io.BytesIO(sheet(content))) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == content.language
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == content.title


@SHEETS
def test_the_same_content_gives_the_same_bytes(content: SheetContent) -> None:
    assert sheet(content) == sheet(content)


def test_only_the_font_that_ships_is_used() -> None:
    with pikepdf.open(io.BytesIO(sheet(UTRECHT))) as pdf:
        fonts = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
    assert fonts
    assert all("SourceSans3" in font for font in fonts)


def test_a_province_sees_its_number_its_working_and_everyone_elses_number() -> None:
    said = text(UTRECHT)
    for name, amount in PROVINCES.items():
        assert f"{name} {amount:,}".replace(",", ".") in said
    for part in (
        "Opgave opvangplekken provincie Utrecht",
        "Peildatum 1 januari 2023",
        "Stand op 8 juli 2022 · zoals bekend op 8 juli 2022 · versie 1",
        "51.000 × 1.369.873 / 17.590.672 ≈ 3.971,62",
        "CBS, Kerncijfers wijken en buurten 2022 (85318NED)",
        "COA nam in mei 2022 het capaciteitsbesluit",
        "week van 11 juli 2022",
        "aanname",
    ):
        assert part in said


def test_the_english_sheet_speaks_english() -> None:
    said = text(ENGLISH)
    for part in ("Reference day 1 January 2023", "3,972", "reception task (opgave)", "What is assumed"):
        assert part in said
    assert "Peildatum" not in said


def test_an_indicative_share_says_that_nobody_owes_it() -> None:
    assert "Het is een rekenuitkomst; er rust geen plicht op." in text(MUNICIPALITY)
    assert "rust geen plicht" not in text(UTRECHT)


def test_links_lead_to_the_web_and_never_to_an_address_inside_the_site() -> None:
    inside = replace(UTRECHT, published=(Link("besluit", "/besluiten/1/"), Link("bron", "javascript:x")))
    with pikepdf.open(io.BytesIO(sheet(inside))) as pdf:
        addresses = {str(note.A.URI) for note in pdf.pages[0].Annots}
    assert addresses
    assert all(address.startswith("https://") for address in addresses)


def test_markup_in_a_text_is_printed_and_not_carried_out() -> None:
    assert '#panic("x") *niet vet* $a$' in text(replace(UTRECHT, assumptions=('#panic("x") *niet vet* $a$',)))


def test_a_long_sheet_gets_smaller_then_loses_the_table_and_is_then_refused() -> None:
    line = Line(
        LineRole.NOTE, "Let op", "Dit is een toelichting van een hele regel, zoals die op het blad kan staan."
    )
    long = replace(UTRECHT, account=replace(UTRECHT.account, lines=(line,) * 12))
    assert "Zuid-Holland 10.884" in text(long)
    longer = replace(UTRECHT, account=replace(UTRECHT.account, lines=(line,) * 24))
    assert "Zuid-Holland 10.884" not in text(longer)
    with pytest.raises(Refused) as refused:
        sheet(replace(UTRECHT, account=replace(UTRECHT.account, lines=(line,) * 80)))
    assert "past niet op één bladzijde" in say(refused.value.message, "nl")


def test_a_missing_font_is_refused_and_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        font_folder(tmp_path)
    assert "Source Sans 3" in say(refused.value.message, "nl")
    assert "make up" in say(refused.value.message, "en")


def test_a_sign_that_the_font_lacks_is_refused_and_not_left_out() -> None:
    with pytest.raises(Refused, match="documents-not-set"):
        sheet(replace(UTRECHT, title="Opgave \N{CJK UNIFIED IDEOGRAPH-6F22}"))


def test_the_day_of_the_sheet_is_its_day_of_making() -> None:
    made = pypdf.PdfReader(io.BytesIO(sheet(UTRECHT))).metadata
    assert made is not None
    assert made.creation_date is not None
    assert made.creation_date.date() == date(2022, 7, 8)
