# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel picture`` and ``briefing``: a day as it was known, to read, to reckon with, and on paper."""

import json
from pathlib import Path

import pytest

from tests.support.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")
ON = ("--on", "2022-07-08", "--as-known", "2022-07-08")
AUGUST = ("--on", "2022-08-10", "--as-known", "2022-08-10")


def test_the_picture_of_8_july_says_what_matters_and_what_is_not_sure() -> None:
    shown = said("picture", *ON)
    for part in (
        "2.193", "het hoogste aantal sinds april", "42.732", "2.268", "20.934", "rechte lijn", "Limburg-Zuid",
    ):  # fmt: skip
        assert part in shown, part


def test_a_sentence_on_made_up_counts_says_so_where_no_mark_can_stand_beside_it() -> None:
    first, *rest = said("picture", *ON).splitlines()
    assert first.endswith("hoger. [voorbeeldcijfer]")
    assert any("225 plekken crisisnoodopvang [aanname, voorbeeldcijfer]" in line for line in rest)


def test_in_august_both_measures_of_the_7_500_stand_there() -> None:
    shown = said("picture", *AUGUST)
    for part in ("3.040", "5.840", "52", "41", "gepubliceerd pad", "rechte lijn"):
        assert part in shown, part


def test_as_known_on_8_july_august_knows_nothing_of_the_3_040() -> None:
    assert "3.040" not in said("picture", "--on", "2022-08-10", "--as-known", "2022-07-08")


def test_as_json_the_figures_are_numbers() -> None:
    shown = json.loads(said("picture", *ON, "--format", "json"))
    assert {2193, 45000, 42732, 2268} <= {row["amount"] for row in shown["rows"]}


def test_the_words_follow_the_language() -> None:
    assert "the highest number since April" in said("picture", *ON, "--lang", "en")


def test_the_briefing_is_written_as_pdf_or_docx_by_its_name(tmp_path: Path) -> None:
    for name, start in (("beeld.pdf", b"%PDF"), ("beeld.docx", b"PK")):
        file = tmp_path / name
        assert str(file) in said("briefing", *ON, "--out", file)
        assert file.read_bytes().startswith(start)


def test_another_form_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    file = tmp_path / "beeld.odt"
    assert "beeld.odt" in refusal("briefing", *ON, "--out", file)
    assert not file.exists()


def test_a_day_that_cannot_be_read_is_named() -> None:
    assert "8 juli" in refusal("picture", "--on", "8 juli")
