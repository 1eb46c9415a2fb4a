# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Faults on purpose: the same ones for the same seed, never where nothing runs, near tests first."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.locks import ROOT
from tools.mutants import Tried, files, table
from tools.mutating import OPERATORS, Mutant, sample
from tools.nearest import Nearest

CODE = '''
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Line:
    """Not 1 of these numbers runs."""

    amount: int | None = 3


@lru_cache(maxsize=10)
def late(day: int, until: int | None) -> bool:
    """Whether 2 > 1."""
    pairs = zip((1, 2), (3, 4), strict=True)
    return until is not None and day > until and day in [one for one, _ in pairs]
'''


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "line.py").write_text(CODE)
    return tmp_path


def every(tree: Path) -> list[Mutant]:
    return [each for seed in range(20) for each in sample(tree, ["line.py"], count=99, seed=seed)]


def test_each_place_that_runs_gets_a_fault_and_no_other(tree: Path) -> None:
    found = {(each.fault, each.after) for each in every(tree)}
    lines = {each.after for each in every(tree)}
    assert "return until is None and day > until and day in [one for one, _ in pairs]" in lines
    assert "return until is not None or day > until and day in [one for one, _ in pairs]" in lines
    assert "return until is not None and day >= until and day in [one for one, _ in pairs]" in lines
    assert "return until is not None and day > until and day not in [one for one, _ in pairs]" in lines
    assert {fault for fault, _ in found} <= set(OPERATORS)
    for quiet in ("frozen=False", "maxsize=9", "maxsize=11", "int & None", "strict=False"):
        assert not any(quiet in each.code for each in every(tree))


def test_the_same_seed_gives_the_same_faults_and_another_seed_others(tree: Path) -> None:
    first, again, other = (
        [each.key for each in sample(tree, ["line.py"], count=4, seed=seed)] for seed in (1, 1, 2)
    )
    assert len(set(first)) == 4
    assert first == again != other


def test_the_tests_of_the_same_floor_come_first_and_those_of_another_subject_only_when_near() -> None:
    found = Nearest(ROOT).of("src/regietafel/targets/rules/counting.py")
    assert found[0].startswith("tests/targets/rules/")
    assert "tests/targets/rules/test_counting.py" in found[:2]
    assert not any(each.startswith(("tests/shape/", "tests/minutes/")) for each in found)


def test_every_file_that_is_tried_has_tests() -> None:
    tests = Nearest(ROOT)
    assert all(any(each.startswith("tests/") for each in tests.of(path)) for path in files(ROOT))


def test_the_table_counts_by_folder_and_shows_what_nobody_noticed() -> None:
    def tried(path: str, outcome: str) -> Tried:
        return Tried(
            key=path,
            path=path,
            line=3,
            fault="AddNot",
            before="if a:",
            after="if not a:",
            outcome=outcome,
            by=[],
        )

    told = "\n".join(
        table(
            [
                tried("src/regietafel/targets/rules/a.py", "killed"),
                tried("src/regietafel/targets/rules/b.py", "survived"),
                tried("src/regietafel/files/tables/c.py", "slow"),
            ]
        )
    )
    assert "targets/rules               2       1   50%" in told
    assert "files                       1       1  100%" in told
    assert "all                         3       2   66%" in told
    assert "src/regietafel/targets/rules/b.py:3 AddNot\n  - if a:\n  + if not a:" in told
