# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The diagram of the house in docs/explanation/architecture.md, printed from the contracts by `make docs`."""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


def contracts() -> dict[str, dict[str, Any]]:
    """The contracts of import-linter by id, as pyproject.toml has them."""
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    return {contract["id"]: contract for contract in linter["contracts"]}


def floors(layers: Sequence[str]) -> Iterator[str]:
    """Each layer on a line, the highest first, without the brackets of optional ones.

    >>> list(floors(["(web) | (cli)", "(services)"]))
    ['web | cli', 'services']
    """
    for layer in layers:
        yield layer.replace("(", "").replace(")", "")


def diagram() -> str:
    """The rooms from top to bottom; a room imports only what stands below it, neighbours not each other."""
    known = contracts()
    subjects = {name.removeprefix("regietafel.") for name in known["floors"]["containers"]}
    inside = " → ".join(floors(known["floors"]["layers"]))
    lines = []
    for rooms in floors(known["houses"]["layers"]):
        is_subject = bool(subjects & {room.strip() for room in rooms.split("|")})
        lines.append(f"{rooms:<48}{inside if is_subject else ''}".rstrip())
    return "\n```text\n" + "\n".join(lines) + "\n```\n"
