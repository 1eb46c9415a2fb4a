# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel observations``: figures in and out at the command line."""

import json
import re
from pathlib import Path

import pytest

from tests.support.runs import refusal, run, said

pytestmark = pytest.mark.django_db
ID = r"[0-9a-f]{8}-[0-9a-f-]{27}"


def weekly(path: Path, total: str = "42301") -> Path:
    path.write_text(f"peildatum,bezetting\n2022-06-27,{total}\n")
    return path


def test_a_file_is_shown_then_taken_in_and_a_change_is_told_with_its_size(tmp_path: Path) -> None:
    path = weekly(tmp_path / "week.csv")
    asked = ("observations", "import", "coa-weekly", path, "--known", "2022-06-29")
    shown = said(*asked, "--dry-run")
    assert "42.301" in shown
    assert "Er is niets vastgelegd" in shown
    assert "1 nieuw" in said(*asked)
    assert "1 gelijk" in said(*asked)
    weekly(path, "42310")
    assert "was 42.301, wordt 42.310" in said(*asked, "--dry-run")
    assert "(verschil 9)" in said(*asked, "--dry-run")
    assert "becomes 42,310" in said(*asked, "--dry-run", "--lang", "en")


def test_figures_go_out_in_every_form_as_known(tmp_path: Path) -> None:
    path = weekly(tmp_path / "week.csv")
    said("observations", "import", "coa-weekly", path, "--known", "2022-06-29")
    assert "2022-06-27,,persons-in-reception,NL,42301" in said("observations", "export")
    assert "42301" not in said("observations", "export", "--as-known", "2022-06-28")
    asked = ("observations", "export", "--indicator", "persons-in-reception", "--on", "2022-06-27")
    assert json.loads(said(*asked, "--format", "json"))["rows"][0]["amount"] == 42301
    assert "iets" in refusal("observations", "export", "--indicator", "iets")


def test_sources_and_what_is_counted_are_listed(tmp_path: Path) -> None:
    said("observations", "import", "coa-weekly", weekly(tmp_path / "week.csv"))
    listed = json.loads(said("observations", "sources", "--on", "2022-07-08", "--format", "json"))["rows"]
    assert [row["due"] for row in listed if row["source"] == "coa-weekly"] == ["2022-07-04"]
    assert "crisis-places" in said("observations", "indicators", "--format", "csv")


def test_a_template_is_a_form_to_fill_in(tmp_path: Path) -> None:
    assert said("observations", "template", "coa-weekly").startswith("date,persons,entitled,with_agreement")
    path = tmp_path / "crisis.xlsx"
    said("observations", "template", "crisis-shelter", "--output", path)
    assert path.read_bytes().startswith(b"PK")


def test_faults_are_all_told_and_an_unknown_source_is_refused_with_those_there_are(tmp_path: Path) -> None:
    path = tmp_path / "fout.csv"
    path.write_text("datum,veiligheidsregio,opgave\n2022-07-08,Nergens,225\nx,Twente,veel\n")
    result = run("observations", "import", "crisis-shelter", path)
    assert result.exit_code == 2
    assert {line[:5] for line in result.stderr.splitlines()} >= {"Rij 2", "Rij 3"}
    assert "crisis-shelter" in refusal("observations", "import", "iets", path)
    assert "week.csv" in refusal("observations", "import", "coa-weekly", tmp_path / "week.csv")


def test_locations_are_told_and_taken_in_beside_figures(tmp_path: Path) -> None:
    path = tmp_path / "locaties.csv"
    path.write_text(said("observations", "template", "locations"))
    with path.open("a") as file:
        file.write("X1,Voorbeeldlaan,Utrecht,azc,400,in gebruik,2020-01-01,,,\n")
    asked = (
        "observations",
        "import",
        "locations",
        path,
        "--on",
        "2022-07-01",
        "--known",
        "2022-07-01",
        "--publisher",
        "COA",
    )
    assert "Nieuw: Voorbeeldlaan (X1), 400 plekken" in said(*asked, "--dry-run")
    assert "1 nieuw" in said(*asked)
    path.write_text(path.read_text().replace(",400,", ",450,"))
    assert "wordt 450" in said(*asked, "--dry-run")


def test_a_figure_is_contested_for_a_body_and_answered_by_its_source(tmp_path: Path) -> None:
    said("observations", "import", "coa-weekly", weekly(tmp_path / "week.csv"), "--known", "2022-06-29")
    shown = ("observations", "figures", "persons-in-reception", "--on", "2022-07-08")
    (fact,) = re.findall(ID, said(*shown))
    contest = ("observations", "dispute", fact, "--on", "2022-07-08", "--ground", "Dubbel geteld.")
    told = said(*contest, "--for", "VNG", "--own-count", "42000")
    (dispute,) = re.findall(ID, told)
    assert "nog niet beantwoord" in said(*shown)
    reply = ("observations", "reply", dispute, "--on", "2022-07-08", "--ground", "Nageteld.")
    assert "Alleen de bron" in refusal(*reply, "--for", "LRT")
    said(*reply, "--for", "COA")
    assert "(beantwoord)" in said(*shown)
    assert "geen-cijfer" in refusal("observations", "figures", "geen-cijfer")


def test_a_figure_of_another_definition_comes_by_a_conversion_with_a_name_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "week.csv"
    path.write_text("peildatum,totaal,bij COA\n2021-06-27,43934,42017\n")
    said("observations", "import", "coa-weekly", path, "--known", "2021-06-29")
    made = said("observations", "convert", "outside-from-total", "--on", "2021-06-27")
    assert "1.917" in made
    assert "43.934" in made
    assert "outside-from-total" in said("observations", "convert", "--format", "json")
    assert "iets" in refusal("observations", "convert", "iets")
    assert refusal("observations", "convert", "outside-from-total", "--on", "2021-06-28")
