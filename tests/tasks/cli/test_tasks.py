# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel tasks``: who must do what on a day, in any form, as known and as recorded."""

import csv
import json
from pathlib import Path

import pytest

from tests.support.runs import refusal, run, said

pytestmark = pytest.mark.usefixtures("case")
ON = ("--on", "2022-07-08")
KNOWN = ("--as-known", "2022-07-08")


def amounts(*arguments: str) -> dict[str, int]:
    """The number of each area, from the CSV."""
    shown = said("tasks", "show", *ON, *arguments, "--format", "csv").removeprefix("\ufeff")
    columns, *rows = list(csv.reader(shown.splitlines()))
    place = columns.index("amount")
    return {row[0]: int(row[place]) for row in rows}


def test_the_tasks_of_8_july_2022_stand_in_the_table() -> None:
    shown = said("tasks", "show", *ON, *KNOWN)
    assert "51.000" in shown
    assert "3.972" in shown
    assert "PV26" in shown


def test_the_words_follow_the_language() -> None:
    dutch = said("tasks", "show", *ON)
    assert "Opvangplekken op 1 januari 2023" in dutch
    english = said("tasks", "show", *ON, "--lang", "en")
    assert "51,000" in english
    assert "Reception places on 1 January 2023" in english


def test_as_json_every_province_has_its_whole_number() -> None:
    shown = json.loads(said("tasks", "show", *ON, *KNOWN, "--format", "json"))
    assert "3972" in json.dumps(shown)
    assert all(f"PV{n}" in json.dumps(shown) for n in range(20, 32))


def test_as_csv_a_province_opens_into_its_municipalities() -> None:
    provinces = amounts(*KNOWN)
    assert provinces["PV26"] == 3972
    below = amounts(*KNOWN, "--area", "Utrecht")
    assert "GM0344" in below
    assert sum(amount for code, amount in below.items() if code.startswith("GM")) == 3972


def test_a_file_is_written_by_the_name_it_is_given(tmp_path: Path) -> None:
    file = tmp_path / "opgaven.xlsx"
    assert said("tasks", "show", *ON, "--output", file) == ""
    assert file.read_bytes().startswith(b"PK")


def test_the_decision_of_november_was_not_known_in_july() -> None:
    series = ("--series", "2022-amv-5088")
    assert "5.088" in said("tasks", "show", "--on", "2022-12-01", *series)
    assert "2022-amv-5088" in refusal("tasks", "show", "--on", "2022-12-01", *series, *KNOWN)


@pytest.mark.parametrize(
    "point",
    [("--as-known", "2022-07-07"), ("--as-recorded", "2022-07-08"), ("--as-recorded", "2022-07-08T12:00")],
)
def test_before_it_was_known_or_recorded_there_is_nothing(point: tuple[str, str]) -> None:
    assert refusal("tasks", "show", *ON, *point) == "Op deze dag is geen verdeling bekend."
    assert refusal("tasks", "explain", "Utrecht (PV)", *ON, *point)


def test_as_recorded_later_everything_is_there() -> None:
    assert "51.000" in said("tasks", "show", *ON, "--as-recorded", "2999-01-01")


def test_explaining_leads_down_to_the_decision_the_key_and_the_figures() -> None:
    told = said("tasks", "explain", "Utrecht (PV)", *ON, *KNOWN)
    for part in ("3.972", "51.000", "COA", "LRT", "CBS", "aanname", "8 juli 2022"):
        assert part in told
    assert "assumption" in said("tasks", "explain", "PV26", *ON, *KNOWN, "--lang", "en")


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("show", "--on", "8 juli"), "8 juli"),
        (("show", *ON, "--as-known", "gisteren"), "--as-known"),
        (("show", *ON, "--as-recorded", "net"), "--as-recorded"),
        (("show", *ON, "--series", "geen-verdeling"), "geen-verdeling"),
        (("show", *ON, "--area", "Atlantis"), "Atlantis"),
        (("show", *ON, "--area", "GM0344"), "Utrecht is geen provincie"),
        (("show", *ON, "--format", "xlsx"), "--output"),
        (("show", *ON, "--output", "/nergens/x.csv"), "/nergens/x.csv"),
        (("explain", "Atlantis", *ON), "Atlantis"),
        (("explain", "Weesp", *ON), "Amsterdam"),
        (("explain", "Utrecht", *ON), "PV26"),
        (("explain", "PV26", "--on", "morgen"), "morgen"),
    ],
)
def test_what_cannot_be_shown_is_one_sentence_that_names_it(arguments: tuple[str, ...], names: str) -> None:
    assert names in refusal("tasks", *arguments)
    assert run("tasks", *arguments, "--lang", "en").exit_code == 2
