# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""`import regietafel` and `regietafel --help` answer at once: what is slow is imported where it is used.

Held by what is imported, never by a stopwatch.
"""

import json
import subprocess
import sys

import pytest

SLOW = frozenset(
    {"altair", "babel", "django", "docx", "fluent", "highspy", "lxml", "ninja", "numba", "numpy", "openpyxl",
     "psycopg", "python_calamine", "rules", "scipy", "typst", "waitress", "whitenoise", "xlsxwriter"}
)  # fmt: skip
DUMP = "import sys, json; sys.stderr.write('\\n' + json.dumps(sorted(sys.modules)))"
HELP = "import sys; sys.argv = ['regietafel', '--help']\nfrom regietafel.site.commands import main\n{}\n"
RUN = "try:\n    main()\nexcept SystemExit as done:\n    assert not done.code, done.code"


def slow_after(lines: str) -> set[str]:
    """The slow packages that these lines leave imported, in an interpreter of their own."""
    done = subprocess.run(
        [sys.executable, "-c", f"{lines}\n{DUMP}"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    names: list[str] = json.loads(done.stderr.splitlines()[-1])
    return {name.split(".")[0] for name in names} & SLOW


@pytest.mark.parametrize(
    "lines", ["import regietafel", HELP.format(RUN)], ids=["import regietafel", "regietafel --help"]
)
def test_nothing_slow_is_imported(lines: str) -> None:
    assert slow_after(lines) == set()


@pytest.mark.parametrize("name", ["django", "babel", "xlsxwriter"])
def test_a_slow_import_is_seen(name: str) -> None:
    assert name in slow_after(f"import regietafel\nimport {name}")
