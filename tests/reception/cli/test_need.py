# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel need`` and ``regietafel plan``: the published gaps, and both measures of the 7,500."""

import csv

import pytest

from tests.support.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")
JULY, AUGUST = ("--on", "2022-07-08"), ("--on", "2022-08-10", "--as-known", "2022-08-10")


def rows(*arguments: str) -> list[dict[str, str]]:
    return list(csv.DictReader(said(*arguments, "--format", "csv").removeprefix("\ufeff").splitlines()))


def test_the_five_gaps_are_those_that_were_published() -> None:
    assert [row["gap"] for row in rows("need", *JULY)] == ["2268", "6173", "16476", "19393", "20934"]


def test_the_months_ahead_follow_from_the_contracts() -> None:
    months = rows("need", *JULY, "--contracts")
    assert (len(months), months[0]["day"], months[0]["need"]) == (13, "2022-07-01", "45000")


def test_a_gap_is_explained_down_to_need_and_portfolio() -> None:
    told = said("need", *JULY, "--explain", "2022-10-01")
    for number in ("6.173", "48.000", "41.827"):
        assert number in told
    assert "2022-07-05" not in refusal("need", *JULY, "--explain", "2022-07-05")


def test_the_7500_stand_at_both_measures_each_under_its_name() -> None:
    shown = rows("plan", "show", *AUGUST, "--code", "moved-out-7500")
    assert [(row["done"], row["ratio"]) for row in shown] == [
        ("3040", "152/375"),
        ("3040", "38/73"),
        ("3040", "152/375"),
    ]
    told = said("plan", "show", *AUGUST, "--code", "moved-out-7500")
    for words in ("gepubliceerde pad", "rechte lijn", "5.840", "7.500", "3.040", "52%", "41%"):
        assert words in told
    assert "published path" in said("plan", "show", *AUGUST, "--code", "moved-out-7500", "--lang", "en")


def test_a_plan_that_does_not_run_is_refused_with_those_that_do() -> None:
    assert "moved-out-7500" in refusal("plan", "show", *AUGUST, "--code", "geen-plan")


def test_a_divided_plan_is_told_per_area() -> None:
    shown = rows("plan", "show", "--on", "2021-10-26", "--as-known", "2021-10-26", "--parts")
    assert {row["code"]: row["done"] for row in shown if row["done"]} == {
        "PV27": "100",
        "PV30": "100",
        "PV31": "40",
    }


def test_the_places_so_many_people_need_follow_from_the_norm_of_the_day() -> None:
    for day, places in (("2022-12-05", "50.000"), ("2023-11-15", "52.748")):
        told = said("need", "--on", day, "--expected", "48000")
        assert told.splitlines()[0].endswith(f"{places} plekken")
    assert "8 juli 2022" in refusal("need", "--on", "2022-07-08", "--expected", "48000")


def test_a_day_on_which_no_plan_runs_is_said_without_naming_a_plan() -> None:
    told = refusal("plan", "show", "--on", "2030-01-01")
    assert "geen plan." in told
    assert "Bekend zijn" not in told


def test_a_sum_of_some_of_the_parts_says_of_how_many() -> None:
    assert "met tellingen van 24 van de 25 gebieden" in said(
        "plan", "show", *AUGUST, "--code", "crisis-places"
    )
