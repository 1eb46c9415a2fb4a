# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is typed at ``regietafel distribute`` is used or refused, and the refusal tells what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tasks.cli.test_distribute import DAY, run


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("5" * 19, *DAY), "999,999,999,999,999,999"),
        (("500", *DAY, "--floor", "-1"), "--floor is \N{MINUS SIGN}1"),
        (("500", *DAY, "--lock", "/tmp"), "/tmp is a folder"),
        (("500", *DAY, "--explain", "Xyz", "--format", "json"), "Xyz"),
        (("500", *DAY, "--explain", "Utrecht, wijk", "--format", "json"), "Utrecht, wijk"),
        (("500", *DAY, "--explain", "NL", "--format", "json"), "NL"),
        (("500", *DAY, "--output", "uit.pdf"), ".csv, .json, .xlsx"),
        (("500", *DAY, "--within", ""), "--within is empty"),
        (("500", *DAY, "--for", "fun"), "housing-target"),
    ],
)
def test_a_refusal_says_what_is_wrong_in_one_sentence(arguments: tuple[str, ...], told: str) -> None:
    result = run(*arguments, "--lang", "en")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert told in result.stderr
    assert "file: -" not in result.stderr


@pytest.mark.parametrize("option", ["--floor", "--cap", "--lock", "--existing"])
def test_a_municipality_that_was_merged_is_told_with_what_it_became(tmp_path: Path, option: str) -> None:
    file = tmp_path / "per.csv"
    file.write_text("code,amount\nWeesp,3\n")
    days = ("--areas-on", "2022-07-08", "--by", "municipality")
    result = run("51000", *DAY, *days, option, file, "--lang", "en")
    assert result.exit_code == 2
    assert "part of Amsterdam" in result.stderr


def test_the_largest_total_is_divided() -> None:
    assert run("9" * 18, *DAY).exit_code == 0


def test_a_text_file_gets_the_table(tmp_path: Path) -> None:
    file = tmp_path / "uit.txt"
    assert run("51000", *DAY, "--output", file).exit_code == 0
    assert "3.972" in file.read_text()


def test_a_code_in_csv_is_the_code_and_a_name_that_looks_like_a_formula_is_harmless(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("u,w\n-a,1\n=1+1,3\n")
    told = run("4", "--table", file, "--key", "w", "--format", "csv").stdout
    assert [line.split(",")[:2] for line in told.splitlines()[1:]] == [["-a", "'-a"], ["=1+1", "'=1+1"]]
