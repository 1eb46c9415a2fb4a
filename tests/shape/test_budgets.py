# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Budgets and purity, held over every file; and beside each checker a sample that it must refuse."""

from collections.abc import Callable, Iterator

import pytest

from tests.shape import budgets, purity
from tests.shape.tree import PACKAGE, File, files

Checker = Callable[[File], Iterator[str]]
CODE = ("src", "tools", "benchmarks")

HELD: list[tuple[Checker, str, tuple[str, ...]]] = [
    (budgets.long_module, ".py", (*CODE, "tests")),
    (budgets.long_module, ".html", ("src",)),
    (budgets.banned_name, ".py", (*CODE, "tests")),
    (budgets.positional, ".py", CODE),
    (budgets.long_view, ".py", (PACKAGE,)),
    (budgets.broad_except, ".py", (*CODE, "tests")),
    (budgets.bare_exemption, ".py", (*CODE, "tests")),
    (purity.inexact, ".py", purity.PURE),
    (purity.clock, ".py", purity.PURE),
    (purity.foreign, ".py", purity.PURE),
]

RULES = f"{PACKAGE}/tasks/rules/sample.py"
REFUSED: list[tuple[Checker, str, str]] = [
    (budgets.long_module, "src/a.py", "x = 1\n" * 301),
    (budgets.long_module, "src/a.html", "<p>\n" * 121),
    (budgets.banned_name, f"{PACKAGE}/web/utils.py", ""),
    (budgets.banned_name, f"{PACKAGE}/common/areas.py", ""),
    (budgets.positional, "src/a.py", "def f(a, b, c): ..."),
    (budgets.positional, "src/a.py", "class A:\n    def f(self, a, b, c): ..."),
    (budgets.long_view, f"{PACKAGE}/web/views.py", "def f(request):\n" + "    x = 1\n" * 15),
    (budgets.broad_except, "src/a.py", "try: ...\nexcept Exception: ..."),
    (budgets.broad_except, "src/a.py", "try: ...\nexcept: ..."),
    (budgets.bare_exemption, "src/a.py", "x = 1  # no" + "qa: E501\n"),
    (budgets.bare_exemption, "src/a.py", "x = 1  # type" + ": ignore[misc]\n"),
    (purity.inexact, RULES, "x: float = 1"),
    (purity.inexact, RULES, "x = 0.5"),
    (purity.inexact, f"{PACKAGE}/base/apportionment/sample.py", "x = 1e3"),
    (purity.clock, RULES, "x = date.today()"),
    (purity.clock, RULES, "x = datetime.now(UTC)"),
    (purity.clock, RULES, "x = open('y')"),
    (purity.foreign, RULES, "from regietafel.clock import now"),
    (purity.foreign, RULES, "def f():\n    import django"),
    (purity.foreign, RULES, "import numba"),
    (purity.foreign, RULES, "from pathlib import Path"),
]

ALLOWED: list[tuple[Checker, str, str]] = [
    (budgets.positional, "src/a.py", "def f(a, b, *, c): ..."),
    (
        budgets.positional,
        "src/a.py",
        "def f(a, b, c):  # shape: the middleware of Django asks for it\n    ...",
    ),
    (budgets.bare_exemption, "src/a.py", "x = 1  # no" + "qa: E501 - a long address\n"),
    (budgets.long_view, f"{PACKAGE}/web/views.py", "def f(request):\n" + "    x = 1\n" * 14),
    (purity.inexact, f"{PACKAGE}/flow/rules/sample.py", "x = 0.5"),
    (purity.foreign, f"{PACKAGE}/flow/rules/sample.py", "import numba"),
    (purity.foreign, RULES, "import numpy as np\nfrom fractions import Fraction"),
]


def title(case: tuple[Checker, str, object]) -> str:
    return f"{case[0].__name__} {case[1]}"


@pytest.mark.parametrize("case", HELD, ids=title)
def test_every_file_keeps_within(case: tuple[Checker, str, tuple[str, ...]]) -> None:
    checker, suffix, folders = case
    faults = [fault for file in files(suffix, *folders) for fault in checker(file)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("case", REFUSED, ids=title)
def test_a_sample_that_goes_over_is_caught(case: tuple[Checker, str, str]) -> None:
    checker, path, text = case
    assert list(checker(File(path, text)))


@pytest.mark.parametrize("case", ALLOWED, ids=title)
def test_a_sample_within_is_let_through(case: tuple[Checker, str, str]) -> None:
    checker, path, text = case
    assert list(checker(File(path, text))) == []


def test_every_checker_has_a_sample_that_it_refuses() -> None:
    assert {checker for checker, *_ in HELD} == {checker for checker, *_ in REFUSED}
