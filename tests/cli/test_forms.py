# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A command gives its table in the forms that a page gives: also with semicolons, and described."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.outlets.test_datapackage import validated
from tests.support.runs import run

ASKED = ("distribute", "51000", "--key", "inhabitants", "--inhabitants-on", "2022-01-01")


def test_with_semicolons_quotas_have_a_decimal_comma() -> None:
    text = run(*ASKED, "--format", "csv-semicolon").stdout
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert next(row["quota_decimal"] for row in rows if row["code"] == "PV26") == "3971,623313"


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::PendingDeprecationWarning")
def test_the_description_fits_the_csv_of_the_same_command(tmp_path: Path) -> None:
    package = run(*ASKED, "--format", "datapackage").stdout
    run(*ASKED, "--format", "csv", "--output", tmp_path / "uit.csv")
    content = (tmp_path / "uit.csv").read_bytes().decode()
    assert json.loads(package)["resources"][0]["path"].endswith(".csv")
    assert validated(tmp_path, package, content) == []


def test_the_ending_of_a_file_does_not_promise_these_forms(tmp_path: Path) -> None:
    told = run(*ASKED, "--output", tmp_path / "uit.datapackage").stderr
    assert ".csv, .json, .xlsx" in told
