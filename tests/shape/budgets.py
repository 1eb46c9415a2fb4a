# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Budgets that the linter cannot hold: each checker takes one file and names what is over.

A function that must have the form a framework asks for says so on its first line: `# shape: why`.
"""

import ast
import re
from collections.abc import Iterator

from tests.shape.tree import File, functions

MODULE_LINES = 300
TEMPLATE_LINES = 120
VIEW_LINES = 15
POSITIONAL = 2
WEB = re.compile(r"/web/|/site/pages/")
"""Where views stand: the frames of the web, the web of a subject, the pages of the site."""
BANNED_NAMES = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"})
EXEMPTION = re.compile(
    r"#\s*(?P<kind>noqa|type: ignore)"
    r"(?:: *[A-Z]+\d+(?:, ?[A-Z]+\d+)*|\[[a-z, -]+\])?[\s#–-]*(?P<reason>\w.*)?$"
)
EXCEPTION = re.compile(r"#\s*shape:\s*\S+")


def long_module(file: File) -> Iterator[str]:
    """A module has at most 300 lines, a template at most 120; a migration is written by Django."""
    if "/migrations/" in file.path:
        return
    allowed = TEMPLATE_LINES if file.path.endswith(".html") else MODULE_LINES
    lines = file.text.count("\n")
    if lines > allowed:
        yield f"{file.path}: {lines} lines, at most {allowed}"


def banned_name(file: File) -> Iterator[str]:
    """A module is named after what it is about."""
    for part in file.path.removesuffix(".py").split("/"):
        if part in BANNED_NAMES:
            yield f"{file.path}: {part!r} says nothing about what is in it"


def positional(file: File) -> Iterator[str]:
    """From the third argument on, arguments are given by name."""
    lines = file.text.splitlines()
    for node in functions(file.tree()):
        names = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
        own = [name for name in names[:1] if name in {"self", "cls"}]
        excepted = EXCEPTION.search(lines[node.lineno - 1])
        dunder = node.name.startswith("__") and node.name.endswith("__")
        if len(names) - len(own) > POSITIONAL and not excepted and not dunder:
            yield f"{file.path}:{node.lineno}: {node.name} has more than {POSITIONAL} positional arguments"


def long_view(file: File) -> Iterator[str]:
    """A view fetches, calls and renders, in at most 15 lines from `def`."""
    if not WEB.search(file.path):
        return
    for node in functions(file.tree()):
        first = next(iter(node.args.args), None)
        is_view = first is not None and first.arg == "request"
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if is_view and length > VIEW_LINES:
            yield f"{file.path}:{node.lineno}: view {node.name} has {length} lines, at most {VIEW_LINES}"


def broad_except(file: File) -> Iterator[str]:
    """Nobody catches everything."""
    for node in ast.walk(file.tree()):
        if isinstance(node, ast.ExceptHandler):
            caught = "everything" if node.type is None else ast.unparse(node.type)
            if caught in {"everything", "Exception", "BaseException"}:
                yield f"{file.path}:{node.lineno}: catches {caught}"


def bare_exemption(file: File) -> Iterator[str]:
    """An exemption from the linter or the type checker carries its reason on the same line."""
    for number, line in enumerate(file.text.splitlines(), start=1):
        found = EXEMPTION.search(line)
        if found and not found["reason"]:
            yield f"{file.path}:{number}: {found['kind']} without a reason"
