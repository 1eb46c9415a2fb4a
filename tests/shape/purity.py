# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rules, facts and the ground are told the time, the data and the dice; persons are whole numbers."""

import ast
import re
import sys
from collections.abc import Iterator

from tests.shape.tree import File, imports

PACKAGE = "src/regietafel"
SUBJECTS = (
    *("actions", "decisions", "figures", "flow", "housing", "ladders", "meetings", "minutes", "placement"),
    *("publication", "reception", "reports", "targets", "tasks"),
)
PURE = (f"{PACKAGE}/base", f"{PACKAGE}/facts", *(f"{PACKAGE}/{subject}/rules" for subject in SUBJECTS))
EXACT = (f"{PACKAGE}/tasks/rules", f"{PACKAGE}/targets/rules", f"{PACKAGE}/base/apportionment")
KERNELS = (f"{PACKAGE}/flow/rules", f"{PACKAGE}/placement/rules")
OWN = re.compile(r"regietafel\.(?:base|facts|[a-z]+\.rules)(?:\.|$)")
WORLD = frozenset(
    {"glob", "io", "locale", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3",
     "subprocess", "tempfile", "time", "urllib", "zoneinfo"}
)  # fmt: skip
MOMENTS = frozenset({"fromtimestamp", "now", "today", "utcnow"})
SPEAKS = frozenset({"input", "open", "print"})


def inexact(file: File) -> Iterator[str]:
    """No float where persons and places are counted: not the name, not a literal."""
    if not file.within(*EXACT):
        return
    for node in ast.walk(file.tree()):
        named = isinstance(node, ast.Name) and node.id == "float"
        literal = isinstance(node, ast.Constant) and isinstance(node.value, float | complex)
        if named or literal:
            yield f"{file.path}:{getattr(node, 'lineno', 0)}: a float"


def clock(file: File) -> Iterator[str]:
    """Nothing pure asks what time it is, opens a file or speaks."""
    for node in ast.walk(file.tree()):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(attr=name) if name in MOMENTS:
                yield f"{file.path}:{node.lineno}: asks the clock ({name})"
            case ast.Name(id=name) if name in SPEAKS:
                yield f"{file.path}:{node.lineno}: reaches outside ({name})"


def foreign(file: File) -> Iterator[str]:
    """What is pure imports what is pure, the standard library without the outside world, and numpy."""
    guests = {"numpy", "numba"} if file.within(*KERNELS) else {"numpy"}
    for name in imports(file.tree()):
        top = name.split(".")[0]
        own = OWN.match(name) is not None
        plain = top in sys.stdlib_module_names and top not in WORLD
        if not (own or plain or top in guests):
            yield f"{file.path}: imports {name}"
