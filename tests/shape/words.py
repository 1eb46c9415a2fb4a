# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which entries of the catalogue the code and the templates name."""

import ast
import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from tests.shape.tree import File

SPEAKERS = frozenset({"Message", "Refused", "ManyRefused"})
IN_TEMPLATE = re.compile(r"""\{%\s*say\s+(["'])([^"']+)\1""")


@dataclass(frozen=True, slots=True)
class Named:
    """A place that names an entry; where the id is put together, ``pattern`` matches what it can become."""

    place: str
    pattern: str


def speakers(files: Iterable[File]) -> frozenset[str]:
    """The classes whose first argument is the id of an entry: Message, Refused and its own kinds."""
    known = set(SPEAKERS)
    classes = [node for file in files for node in ast.walk(file.tree()) if isinstance(node, ast.ClassDef)]
    while (
        more := {
            node.name
            for node in classes
            if any(isinstance(base, ast.Name) and base.id in known for base in node.bases)
            and not own_init(node)
        }
        - known
    ):
        known |= more
    return frozenset(known - {"ManyRefused"})


def own_init(node: ast.ClassDef) -> bool:
    return any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in node.body)


def pattern(node: ast.expr) -> str | None:
    """A pattern for the ids this expression can be; None when it is not written out here."""
    match node:
        case ast.Constant(value=str(text)):
            return re.escape(text)
        case ast.JoinedStr(values=parts):
            return "".join(pattern(part) or "[a-z0-9-]+" for part in parts)
        case ast.FormattedValue():
            return "[a-z0-9-]+"
    return None


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Subscript(value=ast.Name(id=name)):
            return name
    return ""


def in_code(file: File, known: Set[str]) -> Iterator[Named]:
    """Every id that a call of a speaker in this file names."""
    for node in ast.walk(file.tree()):
        if not (isinstance(node, ast.Call) and called(node) in known and node.args):
            continue
        first = node.args[0]
        choices = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
        for choice in choices:
            if found := pattern(choice):
                yield Named(f"{file.path}:{node.lineno}", found)


def headings(file: File) -> Iterator[Named]:
    """The heading of every column of a table that has no name of its own: its fourth argument, or by name."""
    if "from regietafel.outlets.tables import" not in file.text:
        return
    for node in ast.walk(file.tree()):
        if not (isinstance(node, ast.Call) and called(node) == "Column" and len(node.args) < 4):
            continue
        if not any(given.arg in ("name", None) for given in node.keywords) and (key := pattern(node.args[0])):
            yield Named(f"{file.path}:{node.lineno}", f"column-{key.replace('_', '-')}")


def in_template(file: File) -> Iterator[Named]:
    """Every id that a template says."""
    for number, line in enumerate(file.text.splitlines(), start=1):
        for found in IN_TEMPLATE.finditer(line):
            yield Named(f"{file.path}:{number}", re.escape(found[2]))


def unknown(named: Iterable[Named], ids: Set[str]) -> list[str]:
    """Places that name an entry the catalogue does not have."""
    return [f"{each.place}: {plain(each.pattern)}" for each in named if not matches(each.pattern, ids)]


def matches(pattern: str, ids: Set[str]) -> bool:
    return any(re.fullmatch(pattern, each) for each in ids)


def plain(pattern: str) -> str:
    """A pattern as a person reads it."""
    return pattern.replace("\\", "")
