# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel distribute``: what it prints, the JSON it promises, its exit statuses."""

from __future__ import annotations

import csv
import io
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from regietafel.site.commands import app

DAY = ("--key", "inhabitants", "--inhabitants-on", "2022-01-01")
KEYS = [
    "total", "rule", "key", "inhabitants_on", "areas_on", "unit", "notes", "units", "sum", "difference",
    "certificate", "working", "receipt",
]  # fmt: skip


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app(), ["distribute", *map(str, arguments)])


def as_json(*arguments: str | Path) -> dict[str, Any]:
    result = run(*arguments, "--format", "json")
    assert result.exit_code == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout)
    return found


@pytest.fixture(autouse=True)
def _no_records(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The figures that ship and nothing else, in the language that is the default."""
    monkeypatch.setenv("REGIETAFEL_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("REGIETAFEL_DATABASE_URL", raising=False)
    monkeypatch.delenv("REGIETAFEL_LANG", raising=False)


def test_looking_for_loaded_figures_makes_no_records(tmp_path: Path) -> None:
    assert run("5", "--inhabitants-on", "2026-01-01").exit_code == 2
    assert not (tmp_path / "home").exists()


@pytest.fixture
def tie(tmp_path: Path) -> Path:
    file = tmp_path / "tie.csv"
    file.write_text("u,w\na,6\nb,6\nc,9\nd,9\n")
    return file


def test_json_has_the_promised_shape_and_exact_shares() -> None:
    found = as_json("51000", *DAY, "--by", "province")
    assert list(found) == KEYS
    assert (found["total"], found["rule"], found["key"]) == (51_000, "webster", "inhabitants")
    assert (found["inhabitants_on"], found["areas_on"]) == ("2022-01-01", "2022-01-01")
    assert (found["sum"], found["difference"]) == (51_000, 0)
    utrecht = next(unit for unit in found["units"] if unit["code"] == "PV26")
    assert all("/" in unit["quota"] for unit in found["units"])
    assert Fraction(utrecht.pop("quota")) == Fraction(51_000 * 1_369_873, 17_590_672)
    assert utrecht == {
        "code": "PV26",
        "name": "Utrecht",
        "parent": "NL",
        "amount": 3_972,
        "floor": 0,
        "cap": None,
        "locked": None,
    }
    assert set(found["working"]) == {unit["code"] for unit in found["units"]}


def test_json_carries_a_certificate_that_can_be_checked_by_hand() -> None:
    found = as_json("51000", *DAY)
    (step,) = found["certificate"]["steps"]
    divisor = Fraction(step["divisor"]["simple"])
    weights = {code: working["inputs"][0]["value"] for code, working in found["working"].items()}
    assert {code: int(weight / divisor + Fraction(1, 2)) for code, weight in weights.items()} == {
        unit["code"]: unit["amount"] for unit in found["units"]
    }
    assert set(step["changes"]) == set(weights)
    assert step["loses_if_one_more"] == []


def test_by_municipality_there_is_a_certificate_per_province_and_the_difference_with_direct() -> None:
    found = as_json("51000", *DAY, "--areas-on", "2022-07-08", "--by", "municipality")
    assert len(found["units"]) == 344
    assert found["areas_on"] == "2022-07-08"
    steps = found["certificate"]["steps"]
    assert [step["parent"] for step in steps][:2] == ["NL", "PV20"]
    assert len(steps) == 13
    totals = {step["parent"]: step["total"] for step in steps[1:]}
    sums: dict[str, int] = {}
    for unit in found["units"]:
        sums[unit["parent"]] = sums.get(unit["parent"], 0) + unit["amount"]
    assert sums == totals
    assert found["certificate"]["against_direct"]["moved"] == 8
    direct = as_json("51000", *DAY, "--areas-on", "2022-07-08", "--by", "municipality", "--direct")
    moved = {
        a["code"]: a["amount"] - b["amount"] for a, b in zip(found["units"], direct["units"], strict=True)
    }
    assert {code: n for code, n in moved.items() if n} == found["certificate"]["against_direct"]["units"]


def test_the_same_question_gives_the_same_bytes() -> None:
    assert run("51000", *DAY, "--format", "json").stdout == run("51000", *DAY, "--format", "json").stdout


def test_a_table_of_one_s_own_is_its_own_label(tmp_path: Path) -> None:
    file = tmp_path / "eu.csv"
    file.write_text("x,land,population,gdp\n1,A,10,5.5\n2,B,20,4.5\n3,C,30,10\n")
    found = as_json("100", "--table", file, "--label", "land", "--key", "1/2 population + 1/2 gdp")
    assert [(unit["code"], unit["name"], unit["parent"]) for unit in found["units"]] == [
        (land, land, None) for land in "ABC"
    ]
    assert (found["key"], found["inhabitants_on"]) == ("1/2 population + 1/2 gdp", None)


@pytest.mark.parametrize("spoken", ["nl", "en"])
def test_a_tie_ends_with_status_3_and_says_among_whom(tie: Path, spoken: str) -> None:
    result = run("3", "--table", tie, "--key", "w", "--lang", spoken)
    assert (result.exit_code, result.stdout) == (3, "")
    assert "--lot" in result.stderr
    assert result.stderr.count("\n") == 1
    result = run("3", "--table", tie, "--key", "w", "--format", "json")
    assert result.exit_code == 3
    assert json.loads(result.stdout) == {
        "draw_needed": [{"level": "unit", "parent": None, "among": ["a", "b"], "places": 1}]
    }


def test_the_json_of_a_tie_with_the_lot_put_in_can_be_given_back(tie: Path, tmp_path: Path) -> None:
    needed = json.loads(run("3", "--table", tie, "--key", "w", "--format", "json").stdout)
    needed["draw_needed"][0]["drawn"] = ["b"]
    lot = tmp_path / "lot.json"
    lot.write_text(json.dumps(needed))
    found = as_json("3", "--table", tie, "--key", "w", "--lot", lot)
    assert [unit["amount"] for unit in found["units"]] == [0, 1, 1, 1]
    told = run("3", "--table", tie, "--key", "w", "--lot", lot, "--explain", "b", "--lang", "en").stdout
    assert "lot" in told


def test_floors_caps_and_settled_values_come_from_a_file_or_one_number(tmp_path: Path) -> None:
    lock = tmp_path / "vast.csv"
    lock.write_text("code,amount\nPV29,814\n")
    found = as_json("51000", *DAY, "--lock", lock, "--floor", "1300", "--cap", "10000")
    units = {unit["code"]: unit for unit in found["units"]}
    assert (units["PV29"]["amount"], units["PV29"]["locked"]) == (814, 814)
    assert (units["PV24"]["amount"], units["PV24"]["floor"], units["PV28"]["amount"]) == (
        1_300,
        1_300,
        10_000,
    )
    assert found["sum"] == 51_000


def test_existing_places_show_what_is_still_to_find(tmp_path: Path) -> None:
    file = tmp_path / "bestaand.csv"
    file.write_text("naam,aantal\nUtrecht,3000\nGroningen,5000\n")
    units = {unit["code"]: unit for unit in as_json("51000", *DAY, "--existing", file)["units"]}
    assert (units["PV26"]["existing"], units["PV26"]["to_find"], units["PV26"]["surplus"]) == (3_000, 972, 0)
    assert (units["PV20"]["to_find"], units["PV20"]["surplus"]) == (0, 3_289)
    assert (units["PV21"]["existing"], units["PV21"]["to_find"]) == (None, None)


@pytest.mark.parametrize(("spoken", "amount"), [("nl", "3.972"), ("en", "3,972")])
def test_the_table_reads_as_people_of_that_language_write(spoken: str, amount: str) -> None:
    result = run("51000", *DAY, "--lang", spoken)
    line = next(line for line in result.stdout.splitlines() if line.startswith("PV26"))
    assert line.split()[-1] == amount
    assert "CBS" in result.stdout


def test_the_language_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGIETAFEL_LANG", "en")
    assert "Total" in run("51000", *DAY).stdout
    assert "Totaal" in run("51000", *DAY, "--lang", "nl").stdout
    monkeypatch.setenv("REGIETAFEL_LANG", "fy")
    result = run("51000", *DAY)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)


def test_a_difference_is_shown_and_named() -> None:
    result = run("13500", "--inhabitants-on", "2021-01-01", "--by", "municipality", "--rule", "up")
    assert "+180" in result.stdout


def test_a_number_is_explained_in_words_with_article_and_source() -> None:
    options = ("--inhabitants-on", "2021-01-01", "--by", "municipality", "--rule", "up")
    plain = run("13500", *options, "--explain", "Utrecht").stdout
    assert ("BWBR" in plain, "[aanname]" in plain) == (False, True)
    told = run("13500", *options, "--for", "housing-target", "--explain", "Utrecht").stdout
    assert "278" in told
    assert "13.500 × 359.370 / 17.475.415" in told
    assert "BWBR0035303&artikel=29&lid=1&g=2022-01-01" in told
    assert "CBS" in told


def test_csv_and_xlsx_hold_the_same_units(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    rows = list(csv.DictReader(io.StringIO(run("51000", *DAY, "--format", "csv").stdout)))
    assert [row["code"] for row in rows][:2] == ["PV20", "PV21"]
    assert sum(int(row["amount"]) for row in rows) == 51_000
    file = tmp_path / "verdeling.xlsx"
    assert run("51000", *DAY, "--output", file).exit_code == 0
    sheet = load_workbook(file).worksheets[0]
    codes = [cell.value for cell in sheet["A"]]
    assert codes[2:] == [row["code"] for row in rows]


def test_a_label_that_looks_like_a_formula_is_made_harmless(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("u,w\n=1+1,1\nb,1\n")
    assert "'=1+1" in run("2", "--table", file, "--key", "w", "--format", "csv").stdout


def test_the_output_goes_to_the_file_and_its_name_chooses_the_form(tmp_path: Path) -> None:
    file = tmp_path / "uit.json"
    result = run("51000", *DAY, "--output", file)
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(file.read_text())["sum"] == 51_000


BAD: dict[str, tuple[str, ...]] = {
    "negative total": ("-5", *DAY),
    "total that is not whole": ("12.5", *DAY),
    "total that is no number": ("veel", *DAY),
    "unknown key": ("5", "--key", "gdp", "--inhabitants-on", "2022-01-01"),
    "unknown rule": ("5", *DAY, "--rule", "dhondt"),
    "date without data": ("5", "--inhabitants-on", "2026-01-01"),
    "no date": ("5", "--key", "inhabitants"),
    "not a date": ("5", "--inhabitants-on", "eergisteren"),
    "unknown province": ("5", *DAY, "--within", "Atlantis"),
    "unknown level": ("5", *DAY, "--by", "wijk"),
    "floors above the total": ("5", *DAY, "--floor", "1"),
    "caps below the total": ("500", *DAY, "--cap", "1"),
    "negative floor": ("500", *DAY, "--floor", "-1"),
    "file that is not there": ("500", *DAY, "--lock", "nergens.csv"),
    "xlsx to the terminal": ("500", *DAY, "--format", "xlsx"),
    "folder that is not there": ("500", *DAY, "--output", "nergens/uit.csv"),
    "unknown unit to explain": ("500", *DAY, "--explain", "GM9999"),
    "explanation as csv": ("500", *DAY, "--explain", "PV26", "--format", "csv"),
    "key without its figures": ("500", "--key", "inhabitants-ses", "--inhabitants-on", "2022-01-01"),
}


@pytest.mark.parametrize("spoken", ["nl", "en"])
@pytest.mark.parametrize("case", BAD)
def test_bad_input_ends_with_status_2_and_one_sentence(case: str, spoken: str) -> None:
    result = run(*BAD[case], "--lang", spoken)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert result.stderr.strip().endswith(".")


def test_a_date_without_data_names_the_dates_that_are_there() -> None:
    told = run("5", "--inhabitants-on", "2026-01-01", "--lang", "en").stderr
    assert all(f"1 January {year}" in told for year in (2021, 2022, 2023, 2024, 2025))


@pytest.mark.parametrize(
    ("text", "options", "told"),
    [
        ("u,w\na,1\nb,veel\n", (), ("row 3", "column w", "veel")),
        ("u,w\na,1\na,2\n", (), ("row 3", "row 2")),
        ("u,w\na,1\nb,\n", (), ("b has no value", "column w")),
        ("u,x\na,1\n", (), ("no column w",)),
    ],
)
def test_a_fault_in_a_table_is_told_where_it_stands(
    tmp_path: Path, text: str, options: tuple[str, ...], told: tuple[str, ...]
) -> None:
    file = tmp_path / "tabel.csv"
    file.write_text(text)
    result = run("5", "--table", file, "--key", "w", *options, "--lang", "en")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert all(part in result.stderr for part in told)


def test_codes_that_are_not_there_are_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "vloer.csv"
    file.write_text("code,amount\nPV99,5\n")
    result = run("51000", *DAY, "--floor", file)
    assert result.exit_code == 2
    assert "PV99" in result.stderr


def test_an_unknown_option_is_bad_input() -> None:
    assert run("5", *DAY, "--wat").exit_code == 2
