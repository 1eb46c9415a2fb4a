# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of docs/reference, printed from the code by `make docs` and compared with it by `make check`."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src/regietafel"
TERM = re.compile(r"\s*\(?\*([^*]+)\*\)?")


@dataclass(frozen=True, slots=True)
class Word:
    """A public class of rules, facts or ground: name, Dutch term of its docstring, meaning, room."""

    name: str
    term: str
    meaning: str
    room: str


def word(node: ast.ClassDef, room: str) -> Word:
    """Name, term and meaning as the first line of the docstring has them.

    >>> made = ast.parse('class Area:\\n    "A province or municipality (*gebied*) by its code."').body[0]
    >>> word(made, "base") if isinstance(made, ast.ClassDef) else None
    Word(name='Area', term='gebied', meaning='A province or municipality by its code.', room='base')
    """
    line = (ast.get_docstring(node) or "").split("\n")[0]
    found = TERM.search(line)
    term = found[1] if found else ""
    return Word(node.name, term, TERM.sub("", line, count=1) if found else line, room)


def pure_modules(package: Path = PACKAGE) -> list[Path]:
    """The modules of the ground, of the facts and of the rules of every subject."""
    folders = [package / "base", package / "facts", *package.glob("*/rules")]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def words(package: Path = PACKAGE) -> Iterator[Word]:
    """Every public class of the rules, the facts and the ground, by room and name."""
    found = [
        word(node, path.relative_to(package).parts[0])
        for path in pure_modules(package)
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    yield from sorted(found, key=lambda each: (each.room, each.name))


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table in Markdown.

    >>> print(table(["a", "b"], [["1", "x|y"]]))
    | a | b |
    | --- | --- |
    | 1 | x\\|y |
    <BLANKLINE>
    """
    names = list(head)
    lines = [names, ["---"] * len(names), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def glossary(package: Path = PACKAGE) -> str:
    """Every public class of the rules, the facts and the ground: English name, Dutch term, meaning."""
    found = list(words(package))
    parts = []
    for room in dict.fromkeys(each.room for each in found):
        rows = [(f"`{each.name}`", each.term or "–", each.meaning) for each in found if each.room == room]
        parts.append(f"\n### {room}\n\n{table(('name', 'Dutch term', 'meaning'), rows)}")
    return "".join(parts) + "\n"


def parameters(law: Path = PACKAGE / "law") -> str:
    """Every number of law or policy: unit, article, and its values with their days and sources."""
    entries = [
        (name, entry, dated)
        for path in sorted(law.glob("*.toml"))
        for name, entry in tomllib.loads(path.read_text("utf-8")).items()
        for dated in entry["values"]
    ]
    rows = [
        (
            f"`{name}`",
            entry["title"],
            entry["unit"],
            origin(entry),
            str(dated["from"]),
            value(dated),
            dated["source"],
        )
        for name, entry, dated in entries
    ]
    head = ("name", "title", "unit", "article or policy", "from", "value", "source")
    return f"\n{table(head, rows)}\n"


def value(dated: dict[str, Any]) -> str:
    """A dated value as it is printed.

    >>> value({"value": 13}), value({"repealed": True})
    ('13', 'repealed')
    """
    return "repealed" if dated.get("repealed") else str(dated["value"])


def origin(entry: dict[str, Any]) -> str:
    """The article, or whose policy it is.

    >>> origin({"law": {"bwb": "BWBR0035303", "article": "29", "paragraph": "1"}})
    'BWBR0035303 art. 29(1)'
    """
    law = entry.get("law")
    if law is None:
        return f"policy of {entry['policy']}"
    paragraph = f"({law['paragraph']})" if "paragraph" in law else ""
    return f"{law['bwb']} art. {law['article']}{paragraph}"


def settings(path: Path = PACKAGE / "settings.py") -> str:
    """The table of settings, as their own module has it."""
    text = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    return "\n" + "".join(f"{line}\n" for line in text.splitlines() if line.startswith("|")) + "\n"
