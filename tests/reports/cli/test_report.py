# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel report``: workbooks out and in, checked, handed in; who is late on which day."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.runs import refusal, run, said

pytestmark = pytest.mark.usefixtures("case")
OF = ("--month", "2022-08", "--province", "PV24")


def fill(file: Path, realised: int | str = 5) -> Path:
    book = load_workbook(file)
    for row in book["Plekken"].iter_rows(min_row=2):
        for cell, value in zip(row[4:9], (10, realised, 0, "onbekend", 20), strict=True):
            cell.value = value
    book.save(file)
    return file


def test_a_report_goes_from_empty_workbooks_to_the_table(tmp_path: Path) -> None:
    assert "8 werkboeken staan in" in said("report", "template", *OF, "--folder", tmp_path)
    files = [fill(file) for file in sorted(tmp_path.glob("2022-08-GM*.xlsx"))]
    assert len(files) == 6
    broken = fill(tmp_path / "2022-08-VR25.xlsx", "veel")
    left = run("report", "import", *files[1:], broken, *OF)
    assert (left.exit_code, "5 van 6 bestanden ingelezen" in left.stdout) == (2, True)
    assert "2022-08-VR25.xlsx: Rij 2" in left.stderr
    shown = said("report", "check", *OF)
    assert "Nog niets ingevuld (2): Almere en Flevoland." in shown
    assert "Van Almere is er geen verslag over de vorige maand" in refusal("report", "same", "Almere", *OF)
    done = said("report", "hand-in", *OF, "--on", "2022-09-09", "--remarks", "Voorbeeld")
    assert "2 gebieden vulden niets in" in done
    again = refusal("report", "hand-in", *OF, "--on", "2022-09-09")
    assert "al ingediend" in again
    rows = json.loads(said("report", "export", "--month", "2022-08", "--format", "json"))["rows"]
    assert {row["realised"] for row in rows} == {5}
    assert {row["soft"] for row in rows} == {None}
    for kind in ("municipalities", "totals"):
        shown = said("report", "export", "--month", "2022-08", "--for", kind, "--format", "csv")
        assert "Flevoland" in shown
    assert "Kies uit: long" in refusal("report", "export", "--month", "2022-08", "--for", "geel")


def test_nothing_new_takes_last_month_over_and_a_fault_stops_the_handing_in(tmp_path: Path) -> None:
    july = ("--month", "2022-07", "--province", "PV24")
    said("report", "template", *july, "--folder", tmp_path)
    said("report", "import", fill(tmp_path / "2022-07-GM0034.xlsx"), *july)
    said("report", "hand-in", *july, "--on", "2022-08-09")
    assert said("report", "same", "Almere", *OF) == "Voor 1 gebied is vastgehouden aan de vorige maand.\n"
    said("report", "template", *OF, "--folder", tmp_path)
    said("report", "import", fill(tmp_path / "2022-08-GM0034.xlsx", 21), *OF)
    wrong = run("report", "check", *OF)
    assert (wrong.exit_code, "meer dan de capaciteit (20)" in " ".join(wrong.stdout.split())) == (2, True)
    stopped = refusal("report", "hand-in", *OF, "--on", "2022-09-09")
    assert "fouten die eerst moeten worden verbeterd" in stopped


def test_files_that_were_not_collected_are_checked_and_nothing_is_taken_in(tmp_path: Path) -> None:
    said("report", "template", *OF, "--folder", tmp_path)
    good, over = fill(tmp_path / "2022-08-GM0034.xlsx"), fill(tmp_path / "2022-08-GM0050.xlsx", 21)
    torn = fill(tmp_path / "2022-08-VR25.xlsx", "veel")
    said("report", "check", good, *OF)
    wrong = run("report", "check", good, over, torn, *OF)
    assert (wrong.exit_code, "meer dan de capaciteit (20)" in " ".join(wrong.stdout.split())) == (2, True)
    assert "Rij 2" in wrong.stderr
    assert "Nog niets ingevuld (7)" in said("report", "check", *OF)
    other = refusal("report", "check", good, "--month", "2022-08", "--province", "PV26")
    assert "coordinator" in other


def test_reminders_are_made_ready_once_and_leave_as_notice() -> None:
    nobody = said("report", "remind", "--on", "2022-08-11")
    assert "PRT-PV24" in nobody
    to = ("--name", "A. de Vries", "--address", "verslag@prt.example", "--on", "2022-07-08")
    assert "Flevoland" in said("report", "reach", "--province", "PV24", *to)
    assert "1 herinnering klaargezet" in said("report", "remind", "--on", "2022-08-11")
    assert "niemand nieuw" in said("report", "remind", "--on", "2022-08-11")
    assert "1 berichten staan in" in said("letters", "send")
    assert "bericht dat een verslag ontbreekt" in said("letters", "list")


def test_the_board_shows_every_province_by_month() -> None:
    rows = json.loads(said("report", "status", "--on", "2022-09-15", "--format", "json"))["rows"]
    assert len(rows) == 36
    states = {(row["month"], row["status"], row["late"]) for row in rows}
    assert states == {
        ("2022-07", "termijn voorbij", 36),
        ("2022-08", "termijn voorbij", 5),
        ("2022-09", "maand loopt", 0),
    }
    assert "geen maand" in refusal("report", "check", "--month", "zomer", "--province", "PV24")
    assert "Het eerste gaat over 2022-07" in refusal(
        "report", "check", "--month", "2022-06", "--province", "PV24"
    )
