# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The description beside a CSV says what stands in it: a validator of data packages finds nothing wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from regietafel.outlets.datapackage import FILE, slug, to_datapackage
from regietafel.outlets.files import to_csv
from tests.outlets.test_tables import COLUMNS, TABLE

# Its import reads an old name of a library that it brings itself.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::PendingDeprecationWarning")


def validated(folder: Path, package: str, content: str) -> list[str]:
    """What frictionless finds wrong in a folder with a description and the CSV that it names."""
    from frictionless import Package

    (folder / FILE).write_text(package, "utf-8")
    path = json.loads(package)["resources"][0]["path"]
    (folder / path).write_bytes(content.encode())
    report = Package(str(folder / FILE)).validate()
    return [str(error[0]) for error in report.flatten(["type"])]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_validator_finds_the_csv_as_described(tmp_path: Path, language: str) -> None:
    package = to_datapackage(TABLE, language, name="opgave")
    assert validated(tmp_path, package, to_csv(TABLE, language)) == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        (lambda text: text.replace("1896", "veel"), "type-error"),
        (lambda text: text.replace("10/7", "tien"), "constraint-error"),
        (lambda text: text.replace("amount,", "aantal,"), "incorrect-label"),
    ],
)
def test_a_csv_that_is_something_else_is_found_out(tmp_path: Path, changed: Any, fault: str) -> None:
    package = to_datapackage(TABLE, "nl", name="opgave")
    assert fault in validated(tmp_path, package, changed(to_csv(TABLE, "nl")))


def test_it_names_every_column_its_unit_the_sources_and_the_days() -> None:
    package = json.loads(to_datapackage(TABLE, "nl", name="opgave"))
    fields = {field["name"]: field for field in package["resources"][0]["schema"]["fields"]}
    assert list(fields) == to_csv(TABLE, "nl").split("\r\n")[0].split(",")
    assert (fields["amount"]["type"], fields["amount"]["unit"]) == ("integer", "plekken")
    assert (fields["quota_decimal"]["type"], fields["on"]["type"]) == ("number", "date")
    assert package["sources"] == [
        {"title": "CBS, Kerncijfers 2022, https://cbs.nl/", "path": "https://cbs.nl/"}
    ]
    assert "Stand op: 8 juli 2022" in package["description"]


def test_without_a_name_it_is_called_after_its_title() -> None:
    named = replace(TABLE, title="Opgave: Súdwest", columns=COLUMNS[:1])
    assert json.loads(to_datapackage(named, "nl"))["resources"][0]["path"] == "opgave-sudwest.csv"
    assert slug("…") == "tabel"
