# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The command ``regietafel``: one module per command, each importing what is slow when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typer

COMMANDS = {
    "up": "site.commands.up",
    "link": "site.commands.link",
    "picture": "reception.cli.picture",
    "briefing": "reception.cli.briefing",
    "need": "reception.cli.need",
    "plan": "reception.cli.plan",
    "balance": "reception.cli.balance",
    "distribute": "tasks.cli.distribute",
    "recompute": "tasks.cli.recompute",
    "tasks": "tasks.cli.tasks",
    "targets": "targets.cli.targets",
    "ladder": "site.commands.ladder",
    "minutes": "meetings.cli.minutes",
    "meeting": "site.commands.meeting",
    "decisions": "meetings.cli.decisions",
    "actions": "actions.cli.actions",
    "agenda": "actions.cli.agenda",
    "report": "reports.cli.report",
    "sweep": "actions.cli.sweep",
    "letters": "reports.cli.letters",
    "lend": "tasks.cli.lend",
    "areas": "areas.cli.areas",
    "observations": "site.commands.observations",
    "act": "site.commands.act",
    "records": "site.commands.records",
}
"""The commands, in the order of the help, each with its module: with a function of the same name, or with an
``app`` where the command has commands of its own."""


def app() -> typer.Typer:
    """The command with all its commands."""
    import typer

    whole = typer.Typer(
        name="regietafel",
        help="From a capacity decision to everyone's task, every number explained.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    for name, place in COMMANDS.items():
        module = import_module(f"regietafel.{place}")
        if hasattr(module, "app"):
            whole.add_typer(module.app, name=name)
        else:
            whole.command(name, context_settings=getattr(module, "SETTINGS", None))(getattr(module, name))
    whole.callback()(_callback)
    return whole


def _callback() -> None:
    """From a capacity decision to everyone's task, every number explained."""


def main() -> None:
    """Run the command of this process."""
    app()()
