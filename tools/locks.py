# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The locks: made from pyproject.toml and package.json, checked without asking any registry.

`python -m tools.locks` says what is out of date; `python -m tools.locks --write` makes the Python locks anew.
"""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "requirements.lock"
DEVELOPMENT = "requirements-dev.lock"
COMPILE = (
    "uv", "pip", "compile", "pyproject.toml", "--quiet", "--universal", "--python-version", "3.11",
    "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate", "--group", "build",
)  # fmt: skip
ADDRESS = re.compile(r"https?:|git\+|file:|\bftp:|--(?:extra-)?index|--find-links|(?i:resolved\W)")
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)")
NAME = re.compile(r"^([A-Za-z0-9._-]+)")


def normal(name: str) -> str:
    """A name as the registries compare it.

    >>> normal("Fluent.Runtime")
    'fluent-runtime'
    """
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted(project: dict[str, Any], groups: Iterable[str]) -> Iterator[str]:
    """The names that pyproject.toml asks for: those of the product and those of the groups."""
    asked = list(project["project"]["dependencies"])
    for group in groups:
        asked += project["dependency-groups"][group]
    for line in asked:
        found = NAME.match(line)
        if found is None:
            raise ValueError(f"pyproject.toml: {line!r} is not a requirement")
        yield normal(found[1])


def pins(lock: str) -> dict[str, str]:
    """Name to version of every pin in a lock.

    >>> pins("rich==15.0.0 \\\\\\n    --hash=sha256:00\\n")
    {'rich': '15.0.0'}
    """
    return {normal(found[1]): found[2] for line in lock.splitlines() if (found := PIN.match(line))}


def addresses(name: str, text: str) -> list[str]:
    """Lines of a lock that say where to download: there should be none.

    >>> addresses("x.lock", "rich==15.0.0")
    []
    >>> addresses("x.lock", "rich @ https://example.org/rich.whl")
    ['x.lock:1: names a download address']
    """
    lines = enumerate(text.splitlines(), start=1)
    return [f"{name}:{number}: names a download address" for number, line in lines if ADDRESS.search(line)]


def unhashed(name: str, lock: str) -> list[str]:
    """Pins without a hash.

    >>> unhashed("x.lock", "rich==15.0.0 \\\\\\n    --hash=sha256:00\\nrules==3.5\\n")
    ['x.lock: rules has no hash']
    """
    blocks = re.split(r"\n(?=\S)", lock)
    return [
        f"{name}: {found[1]} has no hash"
        for block in blocks
        if (found := PIN.match(block)) and "--hash=" not in block
    ]


def missing(name: str, lock: str, *, names: Iterable[str]) -> list[str]:
    """Names that are asked for and not pinned."""
    known = pins(lock)
    return [f"{name}: {each} is not locked; run make lock" for each in names if each not in known]


def differing(runtime: str, development: str) -> list[str]:
    """Pins of the product that the tests would run with in another version.

    >>> differing("a==1", "a==2")
    ['requirements-dev.lock: a is 2, the product is locked on 1']
    """
    ours, theirs = pins(runtime), pins(development)
    return [
        f"{DEVELOPMENT}: {name} is {theirs.get(name)}, the product is locked on {version}"
        for name, version in ours.items()
        if theirs.get(name) != version
    ]


def front_end(package: dict[str, Any], lock: dict[str, Any]) -> list[str]:
    """What package.json asks for and package-lock.json does not know."""
    root = lock["packages"][""]
    return [
        f"package-lock.json: {part} differ from package.json; run make lock"
        for part in ("dependencies", "devDependencies")
        if package.get(part, {}) != root.get(part, {})
    ]


def faults(root: Path) -> list[str]:
    """Everything that is wrong with the locks of the tree at ``root``."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    texts = {name: (root / name).read_text("utf-8") for name in (RUNTIME, DEVELOPMENT, "package-lock.json")}
    found = [fault for name, text in texts.items() for fault in addresses(name, text)]
    found += unhashed(RUNTIME, texts[RUNTIME]) + unhashed(DEVELOPMENT, texts[DEVELOPMENT])
    found += missing(RUNTIME, texts[RUNTIME], names=wanted(project, ["build"]))
    found += missing(DEVELOPMENT, texts[DEVELOPMENT], names=wanted(project, ["build", "dev"]))
    found += differing(texts[RUNTIME], texts[DEVELOPMENT])
    package = json.loads((root / "package.json").read_text("utf-8"))
    return found + front_end(package, json.loads(texts["package-lock.json"]))


def write(root: Path) -> None:
    """Make both Python locks anew; the second never differs from the first."""
    commands = (
        (*COMPILE, "--group", "build", "--output-file", RUNTIME),
        (
            *COMPILE,
            "--group",
            "build",
            "--group",
            "dev",
            "--constraints",
            RUNTIME,
            "--output-file",
            DEVELOPMENT,
        ),
    )
    for command in commands:
        subprocess.run([sys.executable, "-m", *command], cwd=root, check=True)


def main() -> int:
    if "--write" in sys.argv[1:]:
        write(ROOT)
    found = faults(ROOT)
    print("".join(f"{fault}\n" for fault in found), end="", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
