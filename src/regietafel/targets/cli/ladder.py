# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel ladder``: where a municipality stands on the ladder of supervision, and which rung is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.areas.cli.finding import loaded_areas
from regietafel.base.messages import Message, Value
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Seen, Today, Who
from regietafel.cli.roles import supervisor

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.targets.services.supervising import CaseView


@command()
def show(
    area: Annotated[str, typer.Argument(help="A municipality, by code or name.")],
    *,
    on: Today,
    seen: Seen,
    who: Who,
) -> Answer:
    """The cases of a municipality on a day, rung by rung; what is not known is said to be so."""
    from regietafel.base.areas import AreaKind
    from regietafel.targets.services.supervising import cases

    land = loaded_areas()
    place = land.find(area, AreaKind.MUNICIPALITY, day=on)
    reader = supervisor(who, land.province_of(place.code).code)
    views = cases(on, as_of=seen, reader=reader, subject=place.code)
    return _lines(views, place.name) if views else Message("supervising-no-cases")


@command()
def due(
    *,
    province: Annotated[str, typer.Option("--province", help="The province, by code or name.")],
    on: Today,
    who: Who,
) -> Answer:
    """The rungs that are due in a province; the system proposes, the supervisor takes."""
    from regietafel.base.areas import AreaKind

    place = loaded_areas().find(province, AreaKind.PROVINCE, day=on)
    reader = supervisor(who, place.code)
    nothing = Message("supervising-nothing-due", {"province": place.name, "day": on})
    proposals = tuple(_due(place.code, at=on, who=reader)) or (nothing,)
    return (*proposals, *_waiting(place.code, at=on, who=reader))


def _lines(views: tuple[CaseView, ...], name: str) -> Iterator[Message]:
    for view in views:
        standing, opened = view.standing, view.case.opened
        values: dict[str, Value] = {
            "area": name,
            "period": opened.matter,
            "persons": opened.persons or 0,
            "status": Message(f"ladders-status-{standing.status.value}"),
            "rung": standing.on.name if standing.on else Message("supervising-on-none"),
        }
        yield Message("supervising-line", values)
        for rung in standing.rungs:
            said: dict[str, Value] = {
                "rung": rung.rung.name,
                "state": Message(f"ladders-state-{rung.state.value}"),
            }
            if rung.step is None:
                yield Message("supervising-state", said)
                continue
            said["day"] = rung.step.day_said or rung.step.stamp.valid.start
            yield Message("supervising-state-on", said)
        for term in view.terms:
            yield Message("supervising-term", {"until": term.until, "result": term.result})
        if view.waits is not None:
            yield view.waits


def _due(code: str, *, at: date, who: Reader) -> Iterator[Message]:
    from regietafel.base.stamps import AsOf
    from regietafel.ladders.rules.outcomes import Proposed
    from regietafel.targets.services.supervising import due_within, new_cases

    areas = loaded_areas()
    for view in due_within(code, at, as_of=AsOf(), reader=who):
        if isinstance(view.due, Proposed):
            name = areas.get(view.case.opened.subject).name
            values: dict[str, Value] = {
                "area": name,
                "period": view.case.opened.matter,
                "rung": view.due.rung.name,
            }
            yield Message("supervising-due", values)
    for new in new_cases(code, at, as_of=AsOf(), reader=who):
        fresh: dict[str, Value] = {
            "area": areas.get(new.area).name,
            "period": str(new.owed.origin),
            "persons": new.owed.persons,
            "counted": new.counted,
        }
        yield Message("supervising-open-due", fresh)


def _waiting(code: str, *, at: date, who: Reader) -> Iterator[Message]:
    """The counts that are waited for: on an old one nothing is proposed."""
    from regietafel.base.stamps import AsOf
    from regietafel.targets.services.supervising_counts import waiting_within

    areas = loaded_areas()
    for waiting in waiting_within(code, at, as_of=AsOf(), reader=who):
        names = tuple(areas.get(area).name for area in waiting.areas)
        values: dict[str, Value] = {"count": len(names), "names": names, "why": waiting.why}
        yield Message("supervising-waits", values)
