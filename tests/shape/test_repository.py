# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The repository as a whole: licences, locks, changes, what may stand in a text and what may be committed."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.shape.tree import PACKAGE, ROOT, File, files, paths
from tools import changes, licences, locks, publiccode

COMMENTED = (".py", ".ftl", ".toml", ".html", ".css", ".js", ".md", ".typ", ".yml", ".svg", ".sql")
HEADER = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: EUPL-1.2")
# Put together here, so that this file does not name what it bans.
ELSEWHERE = re.compile(
    "|".join(
        [
            "/wo" + "rk/",
            "/ro" + "ot/",
            "py" + r"pi\.org",
            "python" + r"hosted",
            "registry" + r"\.npm",
            "npm" + "js",
        ]
    )
)
MADE = re.compile(
    r"(^|/)(node_modules|\.venv|__pycache__|dist|build|\.hypothesis)/|\.(ipynb|pyc|sqlite3|woff2?|ttf)$"
)


def headless(file: File) -> bool:
    """Whether a file lacks its two lines of licence at the top."""
    head = "\n".join(file.text.splitlines()[:6])
    return not all(line in head for line in HEADER)


def test_every_file_opens_with_its_licence() -> None:
    found = [file.path for suffix in COMMENTED for file in files(suffix) if headless(file)]
    assert not found, "\n".join(found)


def test_a_file_without_licence_is_caught() -> None:
    assert headless(File("src/x.py", "x = 1\n"))


def test_no_file_names_a_registry_or_a_place_on_one_machine() -> None:
    texts = (File(path, (ROOT / path).read_text("utf-8", "ignore")) for path in paths())
    found = [file.path for file in texts if ELSEWHERE.search(file.text)]
    assert found == []


@pytest.mark.parametrize("text", ["/wo" + "rk/main", "https://py" + "pi.org/simple"])
def test_such_a_place_is_caught(text: str) -> None:
    assert ELSEWHERE.search(text)


def test_nothing_that_a_command_makes_is_committed() -> None:
    assert [path for path in paths() if MADE.search(path)] == []
    assert MADE.search("node_modules/x.js")
    assert MADE.search(f"{PACKAGE}/outlets/fonts/x.ttf")


def test_the_locks_are_whole() -> None:
    assert locks.faults(ROOT) == []


def lock_tree(folder: Path, **changed: str) -> Path:
    """A copy of what the locks are made of, with some files changed."""
    names = ("pyproject.toml", "package.json", "package-lock.json", locks.RUNTIME, locks.DEVELOPMENT)
    for name in names:
        (folder / name).write_text(changed.get(name, (ROOT / name).read_text("utf-8")), "utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("pyproject.toml", '"babel>=', '"notlocked", "babel>=', "notlocked is not locked"),
        ("package.json", '"axe-core"', '"axe-more"', "devDependencies differ"),
        (
            "package-lock.json",
            '"integrity"',
            '"resolved": "https://x.example/y", "integrity"',
            "download address",
        ),
        ("requirements.lock", "babel==", "babel @ https://x.example/babel-", "download address"),
        ("requirements.lock", "babel==", "babel==9.9.9\nother==", "babel has no hash"),
        ("requirements-dev.lock", "babel==", "babel==0.", "the product is locked on"),
    ],
)
def test_a_lock_that_is_wrong_is_caught(tmp_path: Path, *, name: str, old: str, new: str, fault: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert old in text
    found = locks.faults(lock_tree(tmp_path, **{name: text.replace(old, new, 1)}))
    assert any(fault in each for each in found), found


def test_what_ships_may_be_shipped() -> None:
    lock = (ROOT / locks.RUNTIME).read_text("utf-8")
    node = (ROOT / "package-lock.json").read_text("utf-8")
    assert licences.refused(licences.python_licences(lock) | licences.node_licences(node)) == []


@pytest.mark.parametrize(
    "licence", ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "All rights reserved", "nothing"]
)
def test_a_licence_we_cannot_ship_with_is_caught(licence: str) -> None:
    assert licences.refused({"x": licence})


def test_every_change_can_be_read() -> None:
    assert changes.faults({path.name: path.read_text("utf-8") for path in changes.FOLDER.glob("*.md")}) == []


@pytest.mark.parametrize(
    "text",
    ["", "type: rule\n", "type: guess\nperiods: all\nareas: all\n---\nx", "type: rule\nareas: all\n---\nx",
     "type: rule\nperiods: all\nareas: all\nwho: me\n---\nx", "type: rule\nperiods: all\nareas: all\n---\n"],
)  # fmt: skip
def test_a_change_that_cannot_be_read_is_caught(text: str) -> None:
    assert changes.faults({"x.md": text})


PUBLIC: dict[str, Any] = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))


def test_publiccode_is_complete() -> None:
    assert publiccode.faults(PUBLIC, PUBLIC["softwareVersion"]) == []


@pytest.mark.parametrize("key", ["name", "legal", "maintenance", "description", "developmentStatus"])
def test_publiccode_without_a_key_is_caught(key: str) -> None:
    assert publiccode.faults({k: v for k, v in PUBLIC.items() if k != key}, PUBLIC["softwareVersion"])
