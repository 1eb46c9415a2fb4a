# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What cannot be divided is refused, and the refusal says what, where and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from regietafel.core.base.messages import Refused
from regietafel.core.distribution.levels import Distributed
from regietafel.services.distributing import Options, distribute

BASE: Options = {"inhabitants_on": "2022-01-01"}


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({}, "distribution-no-day"),
        ({"inhabitants_on": "2024-01-01"}, "data-inhabitants-missing"),
        ({"inhabitants_on": "1 januari"}, "distribution-day-unreadable"),
        ({**BASE, "areas_on": "2021-06-01"}, "areas-carry-back-days"),
        ({**BASE, "key": "gdp"}, "distribution-key-unknown"),
        ({**BASE, "rule": "dhondt"}, "distribution-rule-unknown"),
        ({**BASE, "by": "safety-region"}, "distribution-level-unknown"),
        ({**BASE, "within": "Zeist"}, "distribution-within-not-province"),
        ({**BASE, "within": "Atlantis"}, "areas-unknown"),
        ({**BASE, "within": "PV26", "by": "province"}, "distribution-within-by-province"),
        ({**BASE, "lock": {"PV99": 1}}, "distribution-label-unknown"),
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
        ("code,amount\nWeesp,3\n", "distribution-label-unknown"),
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
        ("level,parent,code\nunit,,z\n", "distribution-label-unknown"),
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
