# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which tests are nearest to a file of the product, told by the imports: those of its subject first."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

NEAR = 2
"""A test of another subject is near when it imports the module, or something that imports it."""
NEAR_TO_FILES = 4
"""The readers of files are used by those of every subject, one step further."""
PURE = ("rules", "sources")
"""Tests on these floors see nothing that they do not import; the others may come by it through a page."""
LEFT_OUT = ("tests/shape/", "tests/support/", "in_a_browser")
"""The form of the repository says nothing about what the code does; a browser is slow and sees pages."""
PAGES = ("tests/site/pages/", "tests/site/services/", "tests/cases/")
"""Where all subjects come together."""


class Nearest:
    """The tests of a tree and how far each is from a file."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.paths = dict(_modules(root / "src", "regietafel")) | dict(_modules(root, "tests"))
        self.importers: dict[str, set[str]] = defaultdict(set)
        for name, path in self.paths.items():
            for imported in self._imports(path):
                self.importers[imported].add(name)

    def of(self, path: str) -> list[str]:
        """The tests to run for a fault in that file, in the order of what is likely to notice it."""
        module = ".".join(Path(path).with_suffix("").parts[1:])
        subject, floor = Path(path).parts[2:4]
        far = self._distances(module)
        ranked = [
            (self._rank(test, subject, floor=floor, far=far.get(name)), test) for name, test in self._tests()
        ]
        found = [test for rank, test in sorted(ranked, key=lambda each: (each[0] or (9, 0), each[1])) if rank]
        own = [path] if ">>>" in (self.root / path).read_text("utf-8") else []
        return [*own, *found]

    def _rank(self, test: str, subject: str, *, floor: str, far: int | None) -> tuple[int, int] | None:
        """Smaller is nearer; None where a test is left out."""
        is_own = test.startswith(f"tests/{subject}/")
        if is_own and far is not None:
            return (0 if test.startswith(f"tests/{subject}/{floor}/") else 1, far)
        if is_own and test.split("/")[2] not in PURE:
            return (2, 0)
        if far is not None and far <= (NEAR_TO_FILES if subject == "files" else NEAR):
            return (3, far)
        if floor == "services" and test.startswith(PAGES):
            return (4, 0)
        return None

    def _tests(self) -> Iterator[tuple[str, str]]:
        for name, path in self.paths.items():
            test = path.relative_to(self.root).as_posix()
            if path.name.startswith("test_") and not any(part in test for part in LEFT_OUT):
                yield name, test

    def _distances(self, module: str) -> dict[str, int]:
        """How many imports lie between each module and that one."""
        found, edge, steps = {module: 0}, {module}, 0
        while edge:
            steps += 1
            edge = {name for each in edge for name in self.importers[each]} - found.keys()
            found |= dict.fromkeys(edge, steps)
        return found

    def _imports(self, path: Path) -> Iterator[str]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (each.name for each in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module
                yield from (
                    name for each in node.names if (name := f"{node.module}.{each.name}") in self.paths
                )


def _modules(root: Path, package: str) -> Iterator[tuple[str, Path]]:
    for path in sorted((root / package).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path
