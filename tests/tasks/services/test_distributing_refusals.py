# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What cannot be divided is refused, and the refusal says what, where and why."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from regietafel.base.messages import Refused
from regietafel.tasks.rules.levels import Distributed
from regietafel.tasks.services.distributing import distribute
from regietafel.tasks.services.distributing_options import Options
from regietafel.words import say

BASE: Options = {"inhabitants_on": "2022-01-01"}


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({}, "distribution-no-day"),
        ({"inhabitants_on": "2026-01-01"}, "data-inhabitants-missing"),
        ({"inhabitants_on": "1 januari"}, "distribution-day-unreadable"),
        ({**BASE, "areas_on": "2021-06-01"}, "areas-carry-back-days"),
        ({**BASE, "key": "gdp"}, "distribution-key-unknown"),
        ({**BASE, "rule": "dhondt"}, "distribution-rule-unknown"),
        ({**BASE, "by": "safety-region"}, "distribution-level-unknown"),
        ({**BASE, "within": "Zeist"}, "distribution-within-not-province"),
        ({**BASE, "within": "Atlantis"}, "areas-unknown"),
        ({**BASE, "within": "PV26", "by": "province"}, "distribution-within-by-province"),
        ({**BASE, "lock": {"PV99": 1}}, "distribution-label-not-here"),
        ({**BASE, "lock": {"Utrecht": 1, "PV26": 1}}, "distribution-unit-twice"),
        ({**BASE, "floor": 10_000}, "apportionment-floors-above-total"),
        ({**BASE, "cap": 10}, "apportionment-caps-below-total"),
        ({**BASE, "key": "inhabitants-ses"}, "distribution-key-needs-file"),
        ({**BASE, "key": "existing"}, "distribution-key-needs-file"),
        ({**BASE, "figures": {"PV26": 1}}, "distribution-figures-not-used"),
        ({**BASE, "key": "fixed", "figures": {"PV26": 1}}, "distribution-units-missing"),
        ({**BASE, "key": "fixed", "figures": {"Weesp ": 1, "PV26": 1}}, "distribution-levels-mixed"),
        ({**BASE, "label": "land"}, "distribution-label-without-table"),
        ({**BASE, "lot": {("unit", None): frozenset({"a"})}}, "distribution-lot-elsewhere"),
        ({**BASE, "lot": {("province", "NL"): frozenset({"PV26"})}}, "apportionment-drawn-not-asked"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(options: Options, key: str) -> None:
    with pytest.raises(Refused) as refusal:
        distribute(51_000, **options)
    assert refusal.value.message.key == key


@pytest.mark.parametrize(
    ("text", "key", "params"),
    [
        (
            "u,w\na,1\nb,veel\n",
            "distribution-file-number-unreadable",
            {"row": 3, "column": "w", "text": "veel"},
        ),
        ("u;w\na;1\nb;17.590\n", "distribution-file-number-ambiguous", {"row": 3, "column": "w"}),
        ('u,w\na,"17,590"\nb,1\n', "distribution-file-number-ambiguous", {"row": 2, "column": "w"}),
        ("u,w\na,1\nb,\n", "distribution-file-no-value", {"unit": "b", "row": 3, "column": "w"}),
        ("u,w\na,1\nb\n", "distribution-file-no-value", {"unit": "b"}),
        ("u,w\na,1\na,2\n", "distribution-file-label-twice", {"label": "a", "row": 3, "first": 2}),
        ("u,w\na,1\n,2\n", "distribution-file-label-empty", {"row": 3}),
        ("u,w\n", "distribution-file-no-rows", {}),
        ("u,w\na,1,9\n", "distribution-file-row-too-long", {"row": 2}),
        ("u,x\na,1\n", "distribution-file-column-unknown", {"column": "w", "known": "u, x"}),
        ("u,w,W\na,1,2\n", None, {}),
        ("u,w,w\na,1,2\n", "distribution-file-column-twice", {"column": "w"}),
        ("alleen\n1\n", "distribution-file-no-table", {}),
        ("u,w\na,-1\nb,2\n", "distribution-column-negative", {"units": "a"}),
    ],
)
def test_a_fault_in_a_table_is_told_with_row_and_column(
    tmp_path: Path, text: str, key: str | None, params: dict[str, object]
) -> None:
    file = tmp_path / "tabel.csv"
    file.write_text(text)
    if key is None:
        assert isinstance(distribute(1, table=file, key="w"), Distributed)
        return
    with pytest.raises(Refused) as refusal:
        distribute(10, table=file, key="w")
    assert refusal.value.message.key == key
    assert {name: refusal.value.message.params[name] for name in params} == params


@pytest.mark.parametrize(
    "options",
    [{"inhabitants_on": "2022-01-01"}, {"within": "PV26"}, {"direct": True}, {"figures": {"a": 1}}],
    ids=lambda options: next(iter(options)),
)
def test_options_about_areas_do_not_go_with_a_table(tmp_path: Path, options: Options) -> None:
    file = tmp_path / "t.csv"
    file.write_text("u,w\na,1\n")
    with pytest.raises(Refused, match="distribution-option-not-with-table"):
        distribute(1, **(options | {"table": file, "key": "w"}))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("code,amount\nPV29,814.5\n", "distribution-file-not-a-count"),
        ("code,amount\nPV29,-1\n", "distribution-file-not-a-count"),
        ("code,naam,x\nPV29,Zeeland,3\n", "distribution-file-two-columns"),
        ("code,amount\nWeesp,3\n", "areas-merged"),
        ("code,amount\nPV99,3\n", "distribution-label-unknown"),
        ("PV29,814\nPV26,3\n", "distribution-file-no-header"),
        ("Zeeland;814\n", "distribution-file-no-header"),
        ("PV29,814,Zeeland\n", "distribution-file-no-header"),
        ("code,amount\nPV29,1.000\n", "distribution-file-number-ambiguous"),
        ("code\tamount\nPV29\t1.000\n", "distribution-file-number-ambiguous"),
        ("code;amount\nPV29;1,000\n", "distribution-file-number-ambiguous"),
        ("code,amount\nPV29,3\nZeeland,3\n", "distribution-file-unit-twice"),
    ],
)
def test_a_fault_in_a_file_of_amounts_is_refused(tmp_path: Path, text: str, key: str) -> None:
    file = tmp_path / "vast.csv"
    file.write_text(text)
    with pytest.raises(Refused) as refusal:
        distribute(51_000, inhabitants_on="2022-01-01", areas_on="2022-07-08", lock=file)
    assert refusal.value.message.key == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[]", "distribution-lot-empty"),
        ("{", "distribution-lot-not-json"),
        ('[{"level": "unit"}]', "distribution-lot-form"),
        ('{"a": 1}', "distribution-lot-form"),
        ("level,parent,code\nunit,,b\nunit,,b\n", "distribution-lot-twice"),
        ("level,parent,code\n,,b\n", "distribution-lot-row-incomplete"),
        ("level,parent,code\nunit,,z\n", "distribution-label-not-here"),
        ("level,parent,code\nunit,,c\n", "apportionment-drawn-not-among"),
        ("level,parent,code\nunit,,a\nunit,,b\n", "apportionment-drawn-wrong-number"),
    ],
)
def test_a_lot_that_does_not_fit_is_refused(tmp_path: Path, text: str, key: str) -> None:
    table, lot = tmp_path / "t.csv", tmp_path / "lot"
    table.write_text("u,w\na,6\nb,6\nc,9\nd,9\n")
    lot.write_text(text)
    with pytest.raises(Refused) as refusal:
        distribute(3, table=table, key="w", lot=lot)
    assert refusal.value.message.key == key


def test_the_file_the_row_and_the_first_row_are_named_where_a_unit_stands_twice(tmp_path: Path) -> None:
    file = tmp_path / "vast.csv"
    file.write_text("# uit de notulen\n# tweede regel\ncode,amount\nPV29,3\nPV26,4\nZeeland,3\n")
    with pytest.raises(Refused) as refusal:
        distribute(51_000, inhabitants_on="2022-01-01", lock=file)
    params = refusal.value.message.params
    assert (params["file"], params["row"], params["first"]) == ("vast.csv", 6, 4)


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"wihtin": "PV26"}, "distribution-option-unknown"),
        ({"within": ""}, "distribution-option-empty"),
        ({"key": " "}, "distribution-option-empty"),
        ({"within": 26}, "distribution-option-wrong"),
        ({"inhabitants_on": 2022}, "distribution-option-wrong"),
        ({"inhabitants_on": datetime(2022, 1, 1, 12, tzinfo=UTC)}, "distribution-option-wrong"),
        ({"lot": 3}, "distribution-option-wrong"),
        ({"lot": {"province": "PV26"}}, "distribution-option-wrong"),
        ({"floor": True}, "distribution-option-wrong"),
        ({"floor": 1.5}, "distribution-option-wrong"),
        ({"lock": {"PV26": "3"}}, "distribution-option-wrong"),
        ({"existing": {"PV26": 3.5}}, "distribution-option-wrong"),
        ({"direct": "yes"}, "distribution-option-wrong"),
        ({"country": "NL"}, "distribution-option-wrong"),
        ({"purpose": "huis"}, "distribution-purpose-unknown"),
        ({"floor": -1}, "distribution-bound-negative"),
        ({"lock": {"Utrecht": -1}}, "distribution-bound-negative-for"),
    ],
)
def test_a_library_call_that_cannot_be_meant_is_refused(options: dict[str, Any], key: str) -> None:
    with pytest.raises(Refused) as refusal:
        distribute(51_000, **({"inhabitants_on": "2022-01-01"} | options))
    assert refusal.value.message.key == key
    assert say(refusal.value.message, "nl")
    assert say(refusal.value.message, "en")


def test_missing_scores_are_told_by_name() -> None:
    scores = {f"PV{n}": 0 for n in range(20, 32) if n != 26}
    with pytest.raises(Refused) as refusal:
        distribute(51_000, key="inhabitants-ses", figures=scores, inhabitants_on="2022-01-01")
    assert "Utrecht" in str(refusal.value.message.params["units"])


def test_a_decimal_number_in_a_workbook_is_no_thousands(tmp_path: Path) -> None:
    from openpyxl import Workbook

    file, book = tmp_path / "t.xlsx", Workbook()
    for row in (["u", "w"], ["a", 1.125], ["b", 3.375]):
        book.active.append(row)  # type: ignore[union-attr] # a new book has a sheet
    book.save(file)
    found = distribute(4, table=file, key="w")
    assert isinstance(found, Distributed)
    assert found.amounts == {"a": 1, "b": 3}
