# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel distribute`` by the law of a target, and over a table of one's own."""

from pathlib import Path

import pytest

from tests.tasks.cli.test_distribute import DAY, as_json, run


@pytest.mark.parametrize(
    ("options", "areas"),
    [
        (("--inhabitants-on", "2021-01-01"), 345),
        (("--areas-on", "2022-03-24"), 344),
        (("--areas-on", "2022-07-01", "--by", "municipality"), 344),
    ],
)
def test_a_housing_target_goes_by_the_law_of_its_day_and_counts_persons(
    options: tuple[str, ...], areas: int
) -> None:
    found = as_json("10000", "--for", "housing-target", *options)
    assert (found["sum"], len(found["units"]), found["rule"], found["unit"]) == (
        10_167,
        areas,
        "up",
        "persons",
    )
    assert {unit["code"]: unit["amount"] for unit in found["units"]}["GM0344"] == 206
    told = run("10000", "--for", "housing-target", *options).stdout
    assert "10.000 personen" in told
    assert "artikel 29 lid 1" in told
    other = as_json("10000", "--for", "housing-target", *options, "--rule", "nearest")
    assert (other["rule"], other["sum"]) == ("nearest", 10_009 if areas == 345 else other["sum"])


def test_lines_that_are_areas_get_code_and_name_and_what_is_missing_is_named(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("gebied;gewicht;noot\nPV26;1;x\nZeeland;2;y\nTotaal;4;z\n")
    found = as_json("99", "--table", file, "--key", "gewicht")
    assert {unit["code"]: (unit["name"], unit["amount"]) for unit in found["units"]} == {
        "PV26": ("Utrecht", 33),
        "PV29": ("Zeeland", 66),
    }
    told = run("99", "--table", file, "--key", "gewicht").stdout
    for said in (
        "Rij 4, ‘Totaal’, is een totaal en doet niet mee.",
        "bij gewicht 4. De andere rijen tellen op tot 3: een verschil van 1",
        "Niet gelezen is de kolom noot",
        "ontbreken 10 gebieden",
    ):
        assert said in told


def test_what_is_there_can_stand_beside_a_table_of_ones_own(tmp_path: Path) -> None:
    table, there = tmp_path / "t.csv", tmp_path / "er.csv"
    table.write_text("naam;gewicht\nA;1\nB;2\n")
    there.write_text("code,amount\nA,10\nB,90\n")
    found = as_json("99", "--table", table, "--key", "gewicht", "--existing", there)
    assert [(unit["existing"], unit["to_find"], unit["surplus"]) for unit in found["units"]] == [
        (10, 23, 0),
        (90, 0, 24),
    ]


@pytest.mark.parametrize("total", ["Totaal", "TOTAAL", "Nederland", "Eindtotaal", "NL", "Totaal gemeenten"])
@pytest.mark.parametrize("place", [0, 2])
def test_a_total_is_never_a_unit(tmp_path: Path, total: str, place: int) -> None:
    lines = ["A;1234", "B;2345"]
    lines.insert(place, f"{total};3579")
    file = tmp_path / "t.csv"
    file.write_text("\n".join(["naam;gewicht", *lines]))
    found = as_json("100", "--table", file, "--key", "gewicht")
    assert [unit["code"] for unit in found["units"]] == ["A", "B"]
    assert any(total in note for note in found["notes"])


def test_a_total_among_caps_is_refused_by_its_row(tmp_path: Path) -> None:
    file = tmp_path / "caps.csv"
    file.write_text("code,amount\nPV26,5000\nTotaal,5000\n")
    told = run("51000", *DAY, "--by", "province", "--cap", file)
    assert (told.exit_code, "rij 3: ‘Totaal’ is een totaal" in told.stderr) == (2, True)


def test_every_faulty_cell_is_named(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("naam;w\nA;veel\nB;\nC;1\n;4\n")
    told = run("10", "--table", file, "--key", "w").stderr
    assert "rij 5" in told
    file.write_text("naam;w\nA;veel\nB;\nC;1\n")
    told = run("10", "--table", file, "--key", "w").stderr
    assert "rij 2" in told
    assert "rij 3" in told


def test_a_cap_for_who_has_no_weight_makes_no_room_and_says_so(tmp_path: Path) -> None:
    table, caps = tmp_path / "t.csv", tmp_path / "caps.csv"
    table.write_text("lijst,stemmen\nA,0\nB,0\nC,1\n")
    caps.write_text("code,amount\nA,16\nB,16\nC,2\n")
    told = run("10", "--table", table, "--key", "stemmen", "--cap", caps).stderr
    assert "plaats voor 2 van de 10" in told
    assert "A en B" in told


def test_a_country_among_countries_is_asked_about(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("land;bevolking\nNederland;17\nBelgie;11\nDuitsland;83\n")
    told = run("100", "--table", file, "--key", "bevolking")
    assert (told.exit_code, "rij 2: ‘Nederland’ kan het totaal zijn" in told.stderr) == (2, True)


def test_the_faulty_cells_of_every_column_of_the_key_are_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("naam;a;b\nX;1;y\nY;;2\nZ;3;4\n")
    told = run("10", "--table", file, "--key", "1/2 a + 1/2 b").stderr
    assert "rij 2, kolom b" in told
    assert "rij 3, kolom a" in told
