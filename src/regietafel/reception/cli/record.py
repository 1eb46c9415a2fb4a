# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Plans, locations and the need put on record at the command line, and corrected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated

import typer

from regietafel.areas.cli.finding import loaded_areas, municipality_of
from regietafel.base.area import AreaKind
from regietafel.base.messages import Message, Refused, Said
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Today, Who, a_day, day
from regietafel.facts.reception import Certainty, LocationKind
from regietafel.figures.cli.record import From

Code = Annotated[str, typer.Argument(help="A code that stays the same.")]


@command()
def record_plan(  # noqa: PLR0913 - every option of the command is an argument
    code: Code,
    *,
    title: Annotated[str, typer.Option(help="What it says.")],
    indicator: Annotated[str, typer.Option(help="The figure it is held against.")],
    amount: Annotated[int, typer.Option(min=1, help="How many in all.")],
    start: Annotated[date, a_day("The first day.", "--from")],
    until: Annotated[date, a_day("The last day.", "--until")],
    milestone: Annotated[
        list[str] | None, typer.Option(metavar="DAY=NUMBER", help="Done by that day, as published.")
    ] = None,
    part: Annotated[
        list[str] | None, typer.Option(metavar="AREA=NUMBER", help="What falls to an area.")
    ] = None,
    over: Annotated[AreaKind, typer.Option(help="The level of its parts.")] = AreaKind.PROVINCE,
    decision: Annotated[str | None, typer.Option(help="The id of the decision it rests on.")] = None,
    on: Today,
    origin: From,
    who: Who,
) -> Answer:
    """Put a plan on record; one with the same code takes the place of the plan that is there."""
    from regietafel.facts.reception import PathPoint, PlanPart
    from regietafel.reception.services import recording

    areas = loaded_areas()
    path = tuple(PathPoint(day(key, "--milestone"), number) for key, number in _pairs(milestone or ()))
    parts = tuple(
        PlanPart(areas.find(key, over, day=start).code, number) for key, number in _pairs(part or ())
    )
    draft = recording.PlanDraft(
        code, Said(title), indicator, amount, start, until, path=path, parts=parts, decision=decision
    )
    recording.record_plan(draft, origin, on=on, reader=who)
    return Message("recording-done-plan", {"code": code})


def _pairs(given: Iterable[str]) -> Iterator[tuple[str, int]]:
    """What stands before the equals sign, and the whole number behind it."""
    for text in given:
        key, _, amount = text.rpartition("=")
        if not key or not (amount.isascii() and amount.isdigit()):
            raise Refused("recording-no-pair", text=text)
        yield key, int(amount)


@command()
def location(  # noqa: PLR0913 - every option of the command is an argument
    code: Code,
    *,
    name: Annotated[str, typer.Option(help="What it is called.")],
    kind: Annotated[LocationKind, typer.Option(help="What kind of place it is.")],
    area: Annotated[str, typer.Option(help="The municipality, by code or name.")],
    places: Annotated[int, typer.Option(min=0, help="How many places.")],
    certainty: Annotated[Certainty, typer.Option(help="How sure the places are.")],
    opens: Annotated[date, a_day("The first day with these places.", "--opens")],
    ends: Annotated[date | None, a_day("The first day after the contract.", "--ends")] = None,
    extended: Annotated[date | None, a_day("The first day after the extension.", "--extended")] = None,
    extension: Annotated[Certainty, typer.Option(help="How sure the extension is.")] = Certainty.SOFT,
    start: Annotated[date | None, a_day("So from this day on; default --on.", "--from")] = None,
    on: Today,
    origin: From,
    who: Who,
) -> Answer:
    """Describe a location from a day on, or correct how it is described for that day."""
    from regietafel.facts.reception import Extension
    from regietafel.reception.services import recording

    draft = recording.LocationDraft(
        code,
        Said(name),
        kind,
        municipality_of(area, start or on),
        places,
        certainty,
        opens,
        ends,
        Extension(extended, extension) if extended else None,
        start,
    )
    recording.record_location(draft, origin, on=on, reader=who)
    return Message("recording-done-location", {"code": code})


@command()
def need(  # noqa: PLR0913 - every option of the command is an argument
    *,
    first: Annotated[date, a_day("A day in the first month.", "--from")],
    amount: Annotated[int, typer.Option(min=1, help="Places needed in that month.")],
    step: Annotated[int | None, typer.Option(min=1, help="So many more each month.")] = None,
    last: Annotated[int | None, typer.Option(min=1, help="Up to so many.")] = None,
    on: Today,
    origin: From,
    who: Who,
) -> Answer:
    """Put on record how many places are needed, month by month, where no decision says it."""
    from regietafel.reception.services import recording

    ramp = recording.ramp_of(first, amount, step=step, last=last)
    facts = recording.record_need(ramp, origin, on=on, reader=who)
    return Message("recording-done-need", {"count": len(facts)})
