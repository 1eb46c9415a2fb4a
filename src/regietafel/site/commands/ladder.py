# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel ladder``: the ladder of supervision on the targets, and the escalation ladder for actions."""

from __future__ import annotations

import typer

from regietafel.actions.cli.simulating import adopt, simulate
from regietafel.targets.cli.ladder import due, show

app = typer.Typer(help="The ladder of supervision: where cases stand, what is due.", no_args_is_help=True)


@app.callback()
def ladder() -> None:
    """The ladder of supervision: where cases stand, what is due."""


for command in (simulate, adopt, show, due):
    app.command()(command)
