# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel tasks``: who must do what on a day, how that number came about, and places lent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Part, Shape
from regietafel.cli.command import command, group
from regietafel.cli.given import ANY_FORM, Seen, Spoken, Today, Who
from regietafel.tasks.cli.adopt import adopt, publish

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.base.areas import Areas
    from regietafel.base.stamps import AsOf
    from regietafel.outlets.accounts import Link
    from regietafel.tasks.services.standing import Standing

app = group("Who must do what on a day, and how that number came about.")

for _command in (adopt, publish):
    app.command()(_command)

Series = Annotated[str | None, typer.Option(help="The distribution; default the newest known.")]


@command(app, forms=ANY_FORM)
def show(
    *,
    on: Today,
    series: Series = None,
    area: Annotated[str | None, typer.Option(help="A province: its municipalities.")] = None,
    seen: Seen,
    shape: Shape,
    who: Who,
) -> Iterator[Part]:
    """The tasks in force on a day, as known and as recorded."""
    from regietafel.areas.country import known
    from regietafel.base.areas import AreaKind
    from regietafel.tasks.services.tables import apart_in, task_table

    stands = _standing(series, on, seen=seen, who=who)
    within = _province(area, known(seen, who).areas, at=stands.day) if area else None
    level = AreaKind.MUNICIPALITY if within else stands.distribution.level
    lines = stands.lines(level, within=within)
    yield task_table(stands, lines, known=seen.known, within=within)
    if shape.is_read:
        yield from apart_in(stands, lines)


@command(app)
def explain(
    area: Annotated[str, typer.Argument(help="A province or municipality, by code or name.")],
    *,
    on: Today,
    series: Series = None,
    seen: Seen,
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """How the number of one area came about, down to the decision and the figures."""
    from regietafel.areas.country import known
    from regietafel.outlets.accounts import account, plain

    stands = _standing(series, on, seen=seen, who=who)
    code = known(seen, who).areas.find(area, day=stands.day).code
    stands.line(code)
    yield from plain(account(stands.working(code), spoken, decisions=_named(stands, spoken)))
    for notice in stands.notices:
        yield Message("tasks-noticed", {"body": notice.body, "day": notice.stamp.valid.start})


def _named(stands: Standing, spoken: str) -> dict[str, Link]:
    """The decisions a number may rest on, as they are called."""
    from regietafel.outlets.accounts import Link

    found = [stands.decision, *([stands.key_decision] if stands.key_decision else [])]
    return {
        decision.stamp.id: Link(f"{decision.title.on(spoken)} ({decision.body})", None) for decision in found
    }


def _standing(series: str | None, on: date, *, seen: AsOf, who: Reader) -> Standing:
    from regietafel.tasks.services.standing import in_force, standing

    if series is None:
        known = [fact.series for fact in in_force(on, seen, reader=who) if fact.part_of is None]
        if not known:
            raise Refused("tasks-nothing")
        series = known[0]
    return standing(series, on, as_of=seen, reader=who)


def _province(text: str, areas: Areas, *, at: date) -> str:
    from regietafel.base.areas import AreaKind

    if text.startswith("GM"):
        raise Refused("tasks-area-not-province", name=areas.find(text, day=at).name)
    return areas.find(text, AreaKind.PROVINCE, day=at).code
