# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The doors of docs/reference/doors.md: which page and which command reach what puts a fact on record.

Read from the syntax trees alone: a definition uses what it names, a decorator and a default are part of the
definition that they stand at, and what a module does on import belongs to the module. A method belongs to its
class. So a door is found too where a function is handed on as a value.
"""

import ast
import inspect
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import typer

from regietafel.site.commands import app
from regietafel.wiring import start_django
from tools.reference import table

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src/regietafel"
LEDGER_APPEND = "regietafel.records.ledger.append"


def module_of(path: Path) -> str:
    """The dotted name of a module.

    >>> module_of(PACKAGE / "web/acts.py"), module_of(PACKAGE / "records/__init__.py")
    ('regietafel.web.acts', 'regietafel.records')
    """
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(tree: ast.Module) -> dict[str, str]:
    """The name in the module of everything it imports, with the dotted name of what it is."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.asname: alias.name for alias in node.names if alias.asname}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _dotted(node: ast.expr) -> str | None:
    if isinstance(node, ast.Name):
        return node.id
    before = _dotted(node.value) if isinstance(node, ast.Attribute) else None
    return f"{before}.{node.attr}" if before and isinstance(node, ast.Attribute) else None


def _named(node: ast.AST) -> Iterator[str]:
    """Every name that is read below a node, with what is asked of it (`ledger.append`)."""
    for below in ast.walk(node):
        if isinstance(below, ast.Attribute | ast.Name) and (name := _dotted(below)):
            yield name


def _called(node: ast.AST) -> Iterator[str]:
    for below in ast.walk(node):
        if isinstance(below, ast.Call) and (name := _dotted(below.func)):
            yield name


@cache
def uses() -> dict[str, frozenset[str]]:
    """What each definition of the package names, both as dotted names; a module itself is one of them."""
    return _in_definitions(_named)


@cache
def calls() -> dict[str, frozenset[str]]:
    """What each definition calls: of a kind of fact, that it makes one."""
    return _in_definitions(_called)


def _in_definitions(told: Callable[[ast.AST], Iterator[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted(PACKAGE.rglob("*.py")):
        module, tree = module_of(path), ast.parse(path.read_text("utf-8"))
        names = _imported(tree)
        own = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
        names |= {name: f"{module}.{name}" for name in own | _assigned(tree)}
        for node in tree.body:
            for holder in _holders(node, module):
                found[holder] |= set(_meant(told(node), names))
    return {name: frozenset(named) for name, named in found.items()}


def _assigned(tree: ast.Module) -> set[str]:
    return {name for node in tree.body for name in _targets(node)}


def _targets(node: ast.stmt) -> list[str]:
    """The names that a statement of a module gives a value."""
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _holders(node: ast.stmt, module: str) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [f"{module}.{node.name}"]
    return [f"{module}.{name}" for name in _targets(node)] or [module]


def _meant(named: Iterable[str], names: dict[str, str]) -> Iterator[str]:
    for name in named:
        first, _, rest = name.partition(".")
        if first in names:
            yield f"{names[first]}.{rest}" if rest else names[first]


@cache
def _users() -> dict[str, frozenset[str]]:
    """Who names a definition, the other way round."""
    found: dict[str, set[str]] = defaultdict(set)
    for user, named in uses().items():
        for name in named:
            found[name].add(user)
    return {name: frozenset(by) for name, by in found.items()}


def reached_by(name: str) -> set[str]:
    """Every definition that uses this one, itself or by others."""
    seen, ahead = set[str](), {name}
    while ahead:
        ahead = {by for one in ahead for by in _users().get(one, ())} - seen
        seen |= ahead
    return seen


def is_page(name: str) -> bool:
    """Whether a definition belongs to the pages.

    >>> is_page("regietafel.tasks.web.adopting.adopt"), is_page("regietafel.tasks.cli.distribute.show")
    (True, False)
    """
    return ".web." in name or name.startswith("regietafel.site.pages.")


def is_command(name: str) -> bool:
    """Whether a definition belongs to the commands."""
    return ".cli." in name or name.startswith("regietafel.site.commands.")


def appending() -> list[str]:
    """Every definition outside the records, the cases and the doors themselves that appends facts."""
    apart = ("regietafel.records.", "regietafel.cases.")
    return sorted(
        user
        for user in _users()[LEDGER_APPEND]
        if not user.startswith(apart) and not is_page(user) and not is_command(user)
    )


def makers(fact: type) -> list[str]:
    """Every definition outside the records and the cases that makes a fact of that kind."""
    name = f"{fact.__module__}.{fact.__qualname__}"
    apart = ("regietafel.records.", "regietafel.cases.", "regietafel.facts.")
    return sorted(user for user, made in calls().items() if name in made and not user.startswith(apart))


@dataclass(frozen=True, slots=True)
class Door:
    """Where somebody can put something on record: by name the acts of pages, and the commands."""

    acts: tuple[str, ...]
    commands: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether it can be done both on a page and by a command."""
        return bool(self.acts and self.commands)


def door(*names: str) -> Door:
    """The acts and the commands that reach one of these definitions.

    An act that needs no browser can be carried out by ``regietafel act do`` as well.
    """
    by = {user for name in names for user in (name, *reached_by(name))}
    reaching = sorted((act for act in _acts() if act.by in by), key=lambda act: act.name)
    commands = sorted(words for place, words in _commands().items() if place in by)
    commands += [f"act do {act.name}" for act in reaching if not act.needs_browser]
    return Door(tuple(act.name for act in reaching), tuple(commands))


@dataclass(frozen=True, slots=True)
class DeclaredAct:
    """An act as the site declares it: its name, and the definition it is declared by."""

    name: str
    by: str
    needs_browser: bool


@cache
def _acts() -> tuple[DeclaredAct, ...]:
    start_django()
    from regietafel.site.services.acts import offered_acts  # noqa: PLC0415 - Django has to be started first

    acts = (offered.act for offered in offered_acts().values())
    return tuple(
        DeclaredAct(act.name, place_of(act.do), "request" in inspect.signature(act.do).parameters)
        for act in acts
    )


@cache
def _commands() -> dict[str, str]:
    """The words of each command, by the definition that carries it out."""
    return {place_of(inspect.unwrap(body)): words for words, body in _bodies(app())}


def _bodies(group: typer.Typer, before: str = "") -> Iterator[tuple[str, Callable[..., object]]]:
    for each in group.registered_commands:
        if each.callback:
            yield f"{before}{each.name or each.callback.__name__}", each.callback
    for below in group.registered_groups:
        if below.typer_instance:
            yield from _bodies(below.typer_instance, f"{before}{below.name} ")


def place_of(function: Callable[..., object]) -> str:
    """The dotted name of a function."""
    return f"{function.__module__}.{function.__qualname__}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "–"


def doors_table() -> str:
    """Every use case that puts something on record, with the acts and the commands that reach it."""
    rows = []
    for name in appending():
        found = door(name)
        own = [words for words in found.commands if not words.startswith("act do ")]
        rows.append((f"`{name.removeprefix('regietafel.')}`", _listed(found.acts), _listed(own)))
    return table(("use case", "acts of pages", "commands of its own"), rows)
