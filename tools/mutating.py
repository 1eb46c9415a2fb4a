# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small faults put into the code on purpose: where one can stand, and the code with it.

The faults are those of cosmic-ray; one of our own is added, for `in`. Left out are the many that die of
themselves (`+` into `>>`), and places where a fault is none: annotations, decorators and guards of `zip`.
"""

from __future__ import annotations

import ast
import hashlib
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import parso
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Example, Operator
from cosmic_ray.plugins import get_operator

Position = tuple[int, int]
"""Line from 1 and column from 0."""
COMPARED = (
    "Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt", "Lt_GtE", "GtE_Lt", "Gt_LtE", "LtE_Gt",
    "Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is",
)  # fmt: skip
RECKONED = (
    "Add_Sub", "Sub_Add", "Mul_Add", "Mul_FloorDiv", "FloorDiv_Mul", "Mod_FloorDiv",
    "BitOr_BitAnd", "BitAnd_BitOr", "Sub_BitAnd",
)  # fmt: skip
OTHERS = (
    "AddNot", "ReplaceUnaryOperator_Delete_Not", "ReplaceUnaryOperator_USub_UAdd", "ReplaceAndWithOr",
    "ReplaceOrWithAnd", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue", "ReplaceBreakWithContinue",
    "ReplaceContinueWithBreak", "NumberReplacer", "ZeroIterationForLoop", "ExceptionReplacer",
)  # fmt: skip


class Membership(Operator):  # type: ignore[misc] # cosmic-ray says no types
    """`in` into `not in`, and the other way; cosmic-ray has none for it."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Position, Position]]:
        for sign in self._signs(node):
            yield sign.start_pos, sign.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        sign = self._signs(node)[index]
        turned = " in" if sign.get_code().strip().startswith("not") else " not in"
        node.children[node.children.index(sign)] = parso.parse(turned)  # type: ignore[no-untyped-call]  # parso gives no types here
        return node

    @staticmethod
    def _signs(node: Any) -> list[Any]:
        if node.type != "comparison":
            return []
        return [each for each in node.children[1::2] if each.get_code().split() in (["in"], ["not", "in"])]

    @classmethod
    def examples(cls) -> Sequence[Example]:
        return (Example("x in y", "x not in y"), Example("x not in y", "x in y"))


OPERATORS = {
    "Membership": Membership,
    **{f"ReplaceComparisonOperator_{each}": None for each in COMPARED},
    **{f"ReplaceBinaryOperator_{each}": None for each in RECKONED},
    **dict.fromkeys(OTHERS),
}


def operator(name: str) -> Any:
    return (OPERATORS[name] or get_operator(f"core/{name}"))()


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault: the file, where in it, which fault, and the line before and after."""

    path: str
    line: int
    fault: str
    before: str
    after: str
    code: str

    @property
    def key(self) -> str:
        """What stays the same as long as the code around it does."""
        return hashlib.sha256(f"{self.path}\n{self.code}".encode()).hexdigest()[:16]


def sample(root: Path, paths: Iterable[str], *, count: int, seed: int) -> list[Mutant]:
    """So many faults by chance, the same for the same seed and code; each place has the same chance.

    At a place where several faults fit one is taken, so that a sum is not tried ten times.
    """
    chance = random.Random(seed)  # noqa: S311 - a sample that anybody can draw again, no secret
    places = [place for path in sorted(paths) for place in _places(path, (root / path).read_text("utf-8"))]
    found: list[Mutant] = []
    for path, faults in chance.sample(places, len(places)):
        if len(found) == count:
            break
        made = _mutant(root, path, fault=chance.choice(faults))
        if made is not None:
            found.append(made)
    return found


Fault = tuple[str, int, Position]
"""The operator, which of its places in the file, and where that is."""


def _places(path: str, source: str) -> Iterator[tuple[str, list[Fault]]]:
    quiet, nodes = _quiet(source), list(ast_nodes(get_ast(source)))
    by_place: dict[tuple[Position, Position], list[Fault]] = defaultdict(list)
    for name in OPERATORS:
        which, number = operator(name), 0
        for node in nodes:
            for start, end in which.mutation_positions(node):
                if not any(first <= start and end <= last for first, last in quiet):
                    by_place[start, end].append((name, number, start))
                number += 1
    return ((path, faults) for _, faults in sorted(by_place.items()))


def _mutant(root: Path, path: str, *, fault: Fault) -> Mutant | None:
    """The code with that fault; None where it says the same or cannot be read any more."""
    name, number, (line, _) = fault
    source = (root / path).read_text("utf-8")
    code = mutate_code(source, operator(name), number)
    if code is None or code == source:
        return None
    try:
        if ast.dump(ast.parse(code)) == ast.dump(ast.parse(source)):
            return None
    except SyntaxError:
        return None
    lines = zip(source.splitlines(), code.splitlines(), strict=False)
    at, (before, after) = next(
        ((at, both) for at, both in enumerate(lines, start=1) if both[0] != both[1]), (line, ("", ""))
    )
    return Mutant(path, at, name, before.strip(), after.strip(), code)


def _quiet(source: str) -> list[tuple[Position, Position]]:
    """Where a fault changes nothing that runs, or only how a class is made."""
    lines = source.splitlines()
    return [_span(node, lines) for each in ast.walk(ast.parse(source)) for node in _silent(each)]


def _silent(node: ast.AST) -> list[ast.expr | ast.keyword | ast.stmt]:
    match node:
        case ast.FunctionDef():
            return [*node.decorator_list, *([node.returns] if node.returns else [])]
        case ast.ClassDef():
            return list(node.decorator_list)
        case ast.arg(annotation=ast.expr() as said):
            return [said]
        case ast.AnnAssign():
            is_alias = ast.unparse(node.annotation) == "TypeAlias"
            return [node] if is_alias else [node.annotation]
        case ast.Call(func=ast.Name(id="zip")):
            return list(node.keywords)
        case _:
            return []


def _span(node: ast.expr | ast.keyword | ast.stmt, lines: list[str]) -> tuple[Position, Position]:
    """Where a node stands, in signs: the parser of Python counts bytes."""

    def place(line: int, column: int) -> Position:
        return line, len(lines[line - 1].encode()[:column].decode())

    return place(node.lineno, node.col_offset), place(node.end_lineno or 0, node.end_col_offset or 0)
