# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of commands in docs/reference, printed from the command itself."""

from collections.abc import Iterator
from typing import Any

import typer.main

from regietafel.site import commands as cli
from tools.reference import table


def walk(command: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Every command that does something, with its full name."""
    parts = getattr(command, "commands", None)
    if not parts:
        yield path, command
        return
    for name, part in parts.items():
        yield from walk(part, f"{path} {name}")


def row(parameter: Any) -> tuple[str, str]:
    """One argument or option and what it is for."""
    if parameter.param_type_name == "argument":
        return f"`{parameter.name.upper()}`", getattr(parameter, "help", None) or ""
    names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
    return names, parameter.help or ""


def commands() -> str:
    """A section for each command: what it does, its arguments and options."""
    parts = []
    for name, command in walk(typer.main.get_command(cli.app()), "regietafel"):
        shown = [
            each for each in command.params if not getattr(each, "hidden", False) and each.name != "help"
        ]
        text = " ".join((command.help or "").split("\n\n")[0].split())
        parts.append(f"\n## {name}\n\n{text}\n\n{table(('argument or option', 'meaning'), map(row, shown))}")
    return "".join(parts) + "\n"
