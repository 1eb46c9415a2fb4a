# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The files of the repository, as the shape tests see them: a path, its text and its syntax tree."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "src/regietafel"
MADE = {".git", ".venv", ".make", "node_modules", "build", "dist", "__pycache__", ".regietafel"}


@dataclass(frozen=True, slots=True)
class File:
    """One file: its path from the root of the repository, and its text."""

    path: str
    text: str

    def tree(self) -> ast.Module:
        return _parsed(self.text)

    def within(self, *folders: str) -> bool:
        """Whether it is one of these files or lies in one of these folders."""
        return any(self.path == each or self.path.startswith(f"{each}/") for each in folders)


@cache
def _parsed(text: str) -> ast.Module:
    return ast.parse(text)


@cache
def paths() -> tuple[str, ...]:
    """Every file that is, or is about to be, in version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode == 0:
        names = sorted(set(filter(None, listed.stdout.split("\0"))))
    else:  # an unpacked archive has no git
        found = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        names = sorted(path.as_posix() for path in found if not MADE & set(path.parts))
    return tuple(name for name in names if (ROOT / name).is_file())


@cache
def files(suffix: str, *folders: str) -> tuple[File, ...]:
    """The files with that suffix in those folders (all folders when none is named)."""
    found = (File(path, (ROOT / path).read_text("utf-8")) for path in paths() if path.endswith(suffix))
    return tuple(file for file in found if not folders or file.within(*folders))


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imports(tree: ast.AST) -> Iterator[str]:
    """The dotted name of every module that is imported, wherever in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
