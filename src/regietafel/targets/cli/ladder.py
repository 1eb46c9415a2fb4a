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
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, On, as_of, day, open_records, supervisor
from regietafel.cli.speaking import Lang, language, refusing

if TYPE_CHECKING:
    from regietafel.targets.services.supervising import CaseView


def show(
    area: Annotated[str, typer.Argument(help="A municipality, by code or name.")],
    *,
    on: On = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The cases of a municipality on a day, rung by rung; what is not known is said to be so."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel import clock
        from regietafel.base.areas import AreaKind
        from regietafel.targets.services.supervising import cases

        at = day(on, "--on") if on is not None else clock.today()
        land, seen = loaded_areas(), as_of(as_known, as_recorded)
        found = land.find(area, AreaKind.MUNICIPALITY, day=at)
        who = supervisor(land.province_of(found.code).code, actor)
        views = cases(at, as_of=seen, reader=who, subject=found.code)
        for message in _lines(views, found.name):
            typer.echo(say(message, spoken))
        if not views:
            typer.echo(say(Message("supervising-no-cases"), spoken))


def due(
    *,
    province: Annotated[str, typer.Option("--province", help="The province, by code or name.")],
    on: On = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The rungs that are due in a province; the system proposes, the supervisor takes."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel import clock
        from regietafel.base.areas import AreaKind

        at = day(on, "--on") if on is not None else clock.today()
        place = loaded_areas().find(province, AreaKind.PROVINCE, day=at)
        messages = list(_due(place.code, at=at, actor=actor))
        nothing = Message("supervising-nothing-due", {"province": place.name, "day": at})
        for message in messages or [nothing]:
            typer.echo(say(message, spoken))


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
        for each in standing.rungs:
            said: dict[str, Value] = {
                "rung": each.rung.name,
                "state": Message(f"ladders-state-{each.state.value}"),
            }
            if each.step is None:
                yield Message("supervising-state", said)
                continue
            said["day"] = each.step.day_said or each.step.stamp.valid.start
            yield Message("supervising-state-on", said)
        for term in view.terms:
            yield Message("supervising-term", {"until": term.until, "result": term.result})


def _due(code: str, *, at: date, actor: str | None) -> Iterator[Message]:
    from regietafel.base.stamps import AsOf
    from regietafel.ladders.rules.outcomes import Proposed
    from regietafel.targets.services.supervising import due_within, new_cases

    areas = loaded_areas()
    who = supervisor(code, actor)
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
        }
        yield Message("supervising-open-due", fresh)
