# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The progress report for the LRT: one page, the same bytes, and nobody called late before being told."""

from __future__ import annotations

import io
from datetime import date

import pytest
from docx import Document
from pypdf import PdfReader

from regietafel.actions.outlets.progress import Progress, progress_docx, progress_pdf
from regietafel.actions.rules.coming import coming
from regietafel.actions.rules.register import Given, register
from regietafel.base.messages import Said
from regietafel.facts.actions import ChangeRequested, MeasureListed
from regietafel.reports.rules.calendar import board, months_until
from regietafel.reports.sources.form import forms
from regietafel.words import LANGUAGES
from tests.actions.rules.worlds import action, stamp, told

DAY = date(2022, 9, 15)
FACTS: list[Given] = [
    MeasureListed(stamp("8"), "8", Said("Flexibele opvang", "Flexible reception")),
    ChangeRequested(stamp("vng"), "maatregel-8", "VNG", Said("Structureel", "Structural")),
    action("Verdeel de plekken", latest=date(2022, 7, 15)),
    action("Schrijf de notitie", holders=()),
]


def progress(*more: Given, language: str = "nl") -> Progress:
    seen = register([*FACTS, *more], DAY)
    months = months_until(forms(), DAY)[-3:]
    found = board(["PV20", "PV26"], months, forms=forms(), reports=[], answers=[], day=DAY)
    return Progress(seen, coming(seen), found, language)


def text(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_page_for_everyone_and_comes_out_the_same(language: str) -> None:
    made = progress_pdf(progress(language=language))
    assert made.fits
    assert made.content == progress_pdf(progress(language=language)).content
    assert "/MarkInfo" in PdfReader(io.BytesIO(made.content)).root_object
    document = Document(io.BytesIO(progress_docx(progress(language=language)).content))
    assert any("8. " in cell.text for table in document.tables for row in table.rows for cell in row.cells)


def test_it_says_what_is_unanswered_what_is_missing_and_what_comes_back() -> None:
    said = text(progress_pdf(progress()).content)
    for part in ("VNG: Structureel", "Verdeel de plekken", "Schrijf de notitie", "geen houder", "geen datum"):
        assert part in said
    assert "Maandverslagen over 2022-07: 0 van 2 ingediend, 2 na de termijn nog niet binnen" in said
    assert "2022-09" not in said.replace("2022-09-", "")


def test_nobody_is_called_late_before_being_told() -> None:
    before, after = (
        text(progress_pdf(progress(*more)).content)
        for more in ((), (told("Verdeel de plekken", "COA", date(2022, 9, 1)),))
    )
    assert "15 juli 2022 termijn verstreken" in before
    assert "15 juli 2022 te laat" in after


def test_what_does_not_fit_on_one_page_says_so() -> None:
    many = [action(f"Een lange actie nummer {number}", holders=()) for number in range(120)]
    assert not progress_pdf(progress(*many)).fits
