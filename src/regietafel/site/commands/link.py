# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel link``: a fresh one-time link to sign in to the demonstration as one of its roles."""

from __future__ import annotations

from typing import Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Answer
from regietafel.cli.command import command


@command()
def link(
    role: Annotated[str, typer.Argument(help="Such as secretariaat, planner or prt-utrecht.")] = "planner",
    *,
    port: Annotated[int, typer.Option(help="The port the pages are served on.")] = 8000,
) -> Answer:
    """Print a link that signs in once, on this machine only."""
    from regietafel.access.personas import PERSONAS
    from regietafel.access.signing_in import issue_link

    known = {persona.code: persona.reader for persona in PERSONAS}
    if role not in known:
        raise Refused("cli-links-persona-unknown", text=role, known=tuple(known))
    address = f"http://127.0.0.1:{port}/aanmelden/{issue_link(known[role])}"
    return Message("cli-links-printed", {"address": address})
