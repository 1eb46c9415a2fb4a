# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel balance``: the sum with its inputs in sight, and what moving out earlier frees."""

import csv

import pytest

from tests.support.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")
JULY = ("--on", "2022-07-08", "--as-known", "2022-07-08")


def test_moving_a_thousand_out_two_weeks_earlier_frees_places_from_a_day_and_where() -> None:
    told = said("balance", *JULY)
    for words in (
        "11 juli 2022",
        "25 juli 2022",
        "42.301 + 8 × (870 − 560) = 44.781",
        "14.000",
        "voorbeeldcijfer",
    ):
        assert words in told, words
    assert "Groningen" in told
    assert "Assumed is" in said("balance", *JULY, "--lang", "en")


def test_own_figures_and_places_take_the_place_of_those_on_record() -> None:
    own = ("--in-reception", "42000", "--weeks", "2", "--where", "Groningen=600", "--where", "Utrecht=400")
    text = said("balance", *JULY, *own, "--format", "csv").removeprefix("\ufeff")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["persons"] for row in rows] == ["42310", "42620"]
    told = said("balance", *JULY, *own)
    assert "600" in told
    assert "Zeeland" not in told


def test_a_place_that_cannot_be_read_is_refused() -> None:
    assert "Groningen=veel" in refusal("balance", *JULY, "--where", "Groningen=veel")
    assert "9.999" in refusal("balance", *JULY, "--weeks", "9999")
