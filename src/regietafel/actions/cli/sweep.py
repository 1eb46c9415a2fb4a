# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel sweep``: the daily round that proposes steps and items for the next agenda."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Today, Who

if TYPE_CHECKING:
    from regietafel.actions.services.sweeping import Swept


@command()
def sweep(
    *,
    on: Today,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be proposed; nothing goes on record.")
    ] = False,
    who: Who,
) -> Answer:
    """Propose the steps that are due and what comes on the next agenda, each once; people decide.

    Run it every day, from as many machines as you like.
    """
    from regietafel.actions.services import sweeping

    run = sweeping.would_sweep if dry_run else sweeping.sweep
    return _told(run(on, reader=who), dry_run=dry_run)


def _told(swept: Swept, *, dry_run: bool) -> Iterator[Message]:
    for step in swept.steps:
        if step.rung is None:
            month = step.about.rpartition("/")[2]
            yield Message(f"sweep-{step.why}", {"to": step.to, "month": month, "due": step.due})
        else:
            yield Message("sweep-step", {"to": step.to, "rung": step.rung, "due": step.due})
    for item in swept.items:
        yield Message("sweep-item", {"title": item.title, "ground": item.ground or item.title})
    count = len(swept.facts)
    yield Message("sweep-would" if dry_run else "sweep-done", {"count": count, "day": swept.day})
