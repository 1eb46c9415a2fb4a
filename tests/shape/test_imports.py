# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The house by subject, as contracts; and copies of the tree that break each of them."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any
from unittest.mock import patch

import grimp
import pytest
from click.testing import CliRunner, Result
from importlinter.cli import lint_imports_command

from tests.shape.budgets import WEB
from tests.shape.tree import PACKAGE, ROOT, File, files, functions

LINTER = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
CONTRACTS: dict[str, dict[str, Any]] = {contract["id"]: contract for contract in LINTER["contracts"]}
ORDER = [part.strip() for layer in CONTRACTS["houses"]["layers"] for part in layer.split("|")]
FLOORS = ("web", "cli", "services", "outlets", "sources", "rules")
SUBJECTS = [name.removeprefix("regietafel.") for name in CONTRACTS["floors"]["containers"]]
LINT = (
    "import sys; sys.path.insert(0, 'src');"
    "from importlinter.cli import lint_imports_command; lint_imports_command()"
)


@dataclass(frozen=True, slots=True)
class Breach:
    """One line of import, written where it must not stand, and the contract that forbids it."""

    module: str
    line: str
    contract: str


BREACHES = [
    Breach("tasks/services/x.py", "import regietafel.targets", "houses"),
    Breach("decisions/rules/x.py", "import regietafel.meetings.rules", "houses"),
    Breach("records/x.py", "import regietafel.data", "houses"),
    Breach("outlets/x.py", "import regietafel.minutes.rules", "houses"),
    Breach("web/x.py", "import regietafel.site", "houses"),
    Breach("actions/web/x.py", "def f() -> None:\n    import regietafel.cases", "houses"),
    Breach("base/x.py", "import regietafel.facts", "houses"),
    Breach("newroom/__init__.py", "", "houses"),
    Breach("targets/services/x.py", "import regietafel.targets.web", "floors"),
    Breach("targets/outlets/x.py", "import regietafel.targets.services", "floors"),
    Breach("targets/rules/x.py", "import regietafel.targets.sources", "floors"),
    Breach("targets/web/x.py", "import regietafel.targets.cli", "floors"),
    Breach("base/x.py", "import django", "pure"),
    Breach("facts/x.py", "import regietafel.clock", "pure"),
    Breach("targets/rules/x.py", "import openpyxl", "pure"),
    Breach("reports/rules/x.py", "import regietafel.records", "pure"),
    Breach("actions/rules/x.py", "import regietafel.reports.rules", "rules-apart"),
    Breach("targets/services/x.py", "import regietafel.wiring", "tops"),
    Breach("targets/web/x.py", "import regietafel.urls", "tops"),
]


def skeleton(folder: Path) -> Path:
    """A small package with our rooms and floors and nothing in them, under our own contracts."""
    package = folder / "regietafel"
    floors = [f"{subject}/{floor}" for subject in SUBJECTS for floor in FLOORS]
    for name in ("", *ORDER, *floors):
        (package / name).mkdir(parents=True, exist_ok=True)
        (package / name / "__init__.py").touch()
    for name in ("clock", "settings", "urls", "wiring"):
        (package / f"{name}.py").touch()
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    return package


def lint(root: Path, *options: str) -> Result:
    """Run import-linter on the small package in ``root``, in this process, as if ours were not there."""
    with patch.dict(sys.modules), pytest.MonkeyPatch.context() as here:
        for name in [name for name in sys.modules if name.partition(".")[0] == "regietafel"]:
            del sys.modules[name]
        here.syspath_prepend(root)
        here.chdir(root)
        return CliRunner().invoke(lint_imports_command, ["--no-cache", *options])


def test_the_contracts_hold() -> None:
    command = [sys.executable, "-c", LINT, "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_skeleton_itself_breaks_nothing(tmp_path: Path) -> None:
    skeleton(tmp_path)
    done = lint(tmp_path)
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: f"{breach.module} {breach.contract}")
def test_a_breach_is_caught(breach: Breach, tmp_path: Path) -> None:
    place = skeleton(tmp_path) / breach.module
    place.parent.mkdir(exist_ok=True)
    place.write_text(breach.line, "utf-8")
    done = lint(tmp_path, "--contract", breach.contract)
    assert done.exit_code != 0, done.output
    assert "BROKEN" in done.output


def test_every_contract_has_a_breach_that_it_must_refuse() -> None:
    assert {breach.contract for breach in BREACHES} == set(CONTRACTS)


def test_the_contracts_speak_of_rooms_that_exist() -> None:
    folders = {file.path.removeprefix(f"{PACKAGE}/").split("/")[0] for file in files(".py", PACKAGE)}
    assert set(ORDER) <= folders
    assert set(SUBJECTS) <= set(ORDER)


def circle(imports: Mapping[str, Iterable[str]]) -> list[str]:
    """The modules of one circle of imports; none where there is no circle."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_module_imports_itself_by_a_detour() -> None:
    graph = grimp.build_graph("regietafel")
    assert circle({name: graph.find_modules_directly_imported_by(name) for name in graph.modules}) == []


def test_a_detour_is_caught() -> None:
    assert circle({"a": ["b"], "b": ["c"], "c": ["a"]})


def module_of(file: File) -> str:
    return file.path.removeprefix("src/").removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def is_page(file: File) -> bool:
    """Whether a module of a subject or the site has a view: decorated, the request its first argument."""
    framed = file.within(f"{PACKAGE}/web") or not WEB.search(file.path)
    return not framed and any(
        node.decorator_list and node.args.args and node.args.args[0].arg == "request"
        for node in functions(file.tree())
    )


def pages_imported(file: File, pages: frozenset[str]) -> list[str]:
    """The other pages that a module imports, whole or a name of them."""
    asked = [node for node in ast.walk(file.tree()) if isinstance(node, ast.ImportFrom) and node.module]
    named = {f"{node.module}.{alias.name}" for node in asked for alias in node.names}
    named |= {str(node.module) for node in asked}
    return sorted(name for name in named & pages if name != module_of(file))


def test_a_page_imports_no_page() -> None:
    found = [file for file in files(".py", PACKAGE) if is_page(file)]
    pages = frozenset(map(module_of, found))
    faults = {file.path: pages_imported(file, pages) for file in found}
    assert {path: names for path, names in faults.items() if names} == {}


def test_a_page_that_imports_a_page_is_caught() -> None:
    text = "from regietafel.b import build\n@needs('x')\ndef view(request): ..."
    page = File("src/regietafel/tasks/web/a.py", text)
    assert is_page(page)
    assert pages_imported(page, frozenset({"regietafel.tasks.web.a", "regietafel.b"})) == ["regietafel.b"]
