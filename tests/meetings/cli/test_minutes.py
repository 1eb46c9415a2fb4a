# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Released minutes on the command line: the draft in three forms, the scores, and what is refused."""

import json
from pathlib import Path

import pytest

from tests.shape.tree import ROOT
from tests.support.runs import refusal, said

PRT = ROOT / "tests/minutes/sources/minutes/prt.txt"
TRUTH = PRT.with_suffix(".toml")


def test_the_draft_says_what_was_found_how_sure_it_is_and_what_is_missing() -> None:
    screen = " ".join(said("minutes", "read", PRT).split())
    assert "overleg: PRT Zuiderland, dag: 12 april 2023" in screen
    assert "Timmerhuis wordt vervangen door Sterrenburg" in screen
    assert "geen houder" in screen
    assert "waarschijnlijk" in screen
    assert screen.endswith("Kijk alles na: dit is een concept.")


def test_what_is_missing_is_said_without_words_to_quote(tmp_path: Path) -> None:
    file = tmp_path / "verslag.txt"
    file.write_text("Verslag LRT\n1. Opening\n", encoding="utf-8")
    screen = said("minutes", "read", file)
    assert "er staat geen volledige datum" in screen
    assert '""' not in screen


def test_the_draft_as_json_is_the_whole_structure() -> None:
    told = json.loads(said("minutes", "read", PRT, "--format", "json"))
    assert told["on"] == "2023-04-12"
    assert told["entries"][4]["answer"]["agrees"] is True
    assert told["figures"][0]["value"] == 1240
    assert told["entries"][0]["spot"]["line"] == 12


def test_the_draft_as_csv_has_a_row_per_finding() -> None:
    rows = said("minutes", "read", PRT, "--format", "csv", "--lang", "en").splitlines()
    assert rows[0] == "part,line,sure,what"
    assert any(row.startswith("figure,15,certain,") for row in rows)


def test_against_what_is_there_the_command_prints_precision_and_recall() -> None:
    rows = said("minutes", "read", PRT, "--against", TRUTH, "--format", "csv").splitlines()
    assert rows[0] == "part,there,found,matched,precision,precision_decimal,recall,recall_decimal"
    assert "regel,11,11,11,1/1,1,1/1,1" in rows


def test_what_was_missed_and_what_is_not_there_is_named(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(PRT.read_text("utf-8").replace("1.240 plekken", "1.250 plekken"), "utf-8")
    screen = said("minutes", "read", other, "--against", TRUTH)
    assert "Gemist (getal): 2 · 1240 · places · plekken" in screen
    assert "Gevonden, maar staat er niet (getal): 2 · 1250 · places · plekken" in screen


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "staat geen tekst"),
        (b"\x00\x01\x02 verslag", "is geen tekst, DOCX of PDF"),
        (b"PK\x03\x04 no document", "niet te openen"),
        (b"%PDF-1.7 no pages", "niet te openen"),
        (b"\xd0\xcf\x11\xe0 old", "Sla het op als DOCX"),
        (b"{\\rtf1 text}", "Sla het op als DOCX"),
        (b"verslag " * 60_000, "meer dan 400.000 tekens"),
        (b"verslag " * 1_300_000, "groter dan 10 MB"),
    ],
    ids=["empty", "binary", "no-docx", "no-pdf", "doc", "rtf", "long", "large"],
)
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "verslag.bin"
    file.write_bytes(content)
    assert words in refusal("minutes", "read", file)


def test_a_file_that_is_not_there_is_refused() -> None:
    assert "is er niet" in refusal("minutes", "read", "nergens.txt")


def test_a_truth_that_cannot_be_used_names_its_row(tmp_path: Path) -> None:
    truth = tmp_path / "truth.toml"
    truth.write_text('[[entries]]\nnumber = 1\nitem = "1"\nkind = "gevoel"\ntext = "x"\n', "utf-8")
    assert "rij 1 onder entries" in refusal("minutes", "read", PRT, "--against", truth)
    truth.write_text("not toml", "utf-8")
    assert "niet te lezen als TOML" in refusal("minutes", "read", PRT, "--against", truth)


@pytest.mark.django_db
def test_a_checked_reading_is_kept_and_a_second_one_goes_over_its_version(tmp_path: Path) -> None:
    checked = tmp_path / "prt.json"
    checked.write_text(said("minutes", "read", PRT, "--format", "json"), "utf-8")
    assert "PRT Zuiderland/2023-04-12, versie 1" in said("minutes", "keep", checked)
    assert "versie 2" in said("minutes", "keep", checked, "--over", "1")
    again = ("minutes", "kept", "PRT Zuiderland", "2023-04-12")
    assert json.loads(said(*again, "--format", "json")) == json.loads(checked.read_text("utf-8"))
    assert said(*again, "--sentences").startswith("Verslag")
    assert "geen lezing bewaard" in refusal("minutes", "kept", "PRT Zuiderland", "2023-04-13")
    assert "Zuiderland" in refusal("minutes", "keep", checked, "--over", "1")


@pytest.mark.django_db
def test_what_is_no_checked_reading_is_not_kept(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"tafel": "LRT"}', "utf-8")
    assert "klopt /tafel niet" in refusal("minutes", "keep", other)
    other.write_text('{"table": "LRT"}', "utf-8")
    assert 'Vul "table" en "on" in' in refusal("minutes", "keep", other)


def test_a_truth_that_names_its_parts_is_held_against_these_alone(tmp_path: Path) -> None:
    truth = tmp_path / "truth.toml"
    truth.write_text(
        'parts = ["action"]\n[[entries]]\nitem = "4"\nholds = ["Lijst"]\n'
        'action = { holders = ["corporaties"], term = "maandelijks" }\n',
        "utf-8",
    )
    rows = said("minutes", "read", PRT, "--against", truth, "--format", "csv").splitlines()
    assert [row.partition(",")[0] for row in rows] == ["part", "actie"]


def test_the_draft_says_of_an_action_that_it_is_closed(tmp_path: Path) -> None:
    file = tmp_path / "verslag.txt"
    file.write_text("Verslag LRT\n1. Opening\n2. Acties\nWat\tWie\tStatus\nLijst\tCOA\tgereed\n", "utf-8")
    assert "afgehandeld" in said("minutes", "read", file)
    (entry,) = json.loads(said("minutes", "read", file, "--format", "json"))["entries"]
    assert entry["action"]["closed"] is True
