# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The layers of the design, as contracts; and copies of the tree that break each of them."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.shape.tree import PACKAGE, ROOT, files

LAYERS = (
    *("web", "api", "cli", "cases", "services"),
    *("records", "engines", "sources", "publication", "law", "data", "core"),
    *(f"core/{name}" for name in ("base", "distribution", "ladders", "targets", "agenda", "meetings")),
)
LINT = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); from importlinter.cli import lint_imports_command; {}"
)


@dataclass(frozen=True, slots=True)
class Breach:
    """One line of import, written where it must not stand, and the contract that forbids it."""

    module: str
    line: str
    contract: str


BREACHES = [
    Breach("services/x.py", "import regietafel.web", "layers"),
    Breach("records/x.py", "import regietafel.services", "layers"),
    Breach("records/x.py", "import regietafel.data", "layers"),
    Breach("publication/x.py", "import regietafel.law", "layers"),
    Breach("web/x.py", "import regietafel.cli", "layers"),
    Breach("cases/x.py", "def f() -> None:\n    import regietafel.api", "layers"),
    Breach("core/x/__init__.py", "", "core"),
    Breach("core/base/x.py", "import regietafel.core.distribution", "core"),
    Breach("core/distribution/x.py", "import regietafel.core.ladders", "core"),
    Breach("core/targets/x.py", "import regietafel.core.agenda", "core"),
    Breach("core/base/x.py", "import django", "pure"),
    Breach("core/base/x.py", "import regietafel.clock", "pure"),
    Breach("newroom/__init__.py", "", "layers"),
    Breach("services/x.py", "import regietafel.wiring", "tops"),
]


def skeleton(folder: Path) -> Path:
    """A small package with our layers and nothing in them, under our own contracts."""
    package = folder / "regietafel"
    for name in ("", *LAYERS):
        (package / name).mkdir(parents=True, exist_ok=True)
        (package / name / "__init__.py").touch()
    for name in ("clock", "settings", "urls", "wiring"):
        (package / f"{name}.py").touch()
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    return package


def lint(root: Path, *options: str, config: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package in ``root``."""
    command = [sys.executable, "-c", LINT.format("lint_imports_command()"), str(root), "--no-cache", *options]
    return subprocess.run(command, cwd=config, capture_output=True, text=True, check=False)


def test_the_contracts_hold() -> None:
    done = lint(ROOT / "src")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_skeleton_itself_breaks_nothing(tmp_path: Path) -> None:
    skeleton(tmp_path)
    done = lint(tmp_path, config=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: f"{breach.module} {breach.contract}")
def test_a_breach_is_caught(breach: Breach, tmp_path: Path) -> None:
    place = skeleton(tmp_path) / breach.module
    place.parent.mkdir(exist_ok=True)
    place.write_text(breach.line, "utf-8")
    done = lint(tmp_path, "--contract", breach.contract, config=tmp_path)
    assert done.returncode != 0, done.stdout
    assert "BROKEN" in done.stdout


def test_the_contracts_speak_of_layers_that_exist() -> None:
    folders = {file.path.removeprefix(f"{PACKAGE}/").split("/")[0] for file in files(".py", PACKAGE)}
    assert {name for name in LAYERS if "/" not in name} <= folders
