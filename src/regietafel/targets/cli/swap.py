# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel targets swap`` and ``dispute``: what municipalities do about targets, and the answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.areas.cli.finding import half_year_of, municipality_of
from regietafel.base.messages import Message, Refused, Said, Value
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Typed, Who, today_or
from regietafel.cli.roles import municipality
from regietafel.figures.cli.observations import contest_line

if TYPE_CHECKING:
    from regietafel.base.areas import Areas
    from regietafel.targets.services.reading import MunicipalityTargets

_HALF_YEAR = typer.Argument(metavar="HALF-YEAR", help="A half-year, such as 2022-I.")
Period = Annotated[HalfYear, Typed(_HALF_YEAR, half_year_of)]
For = Annotated[str, typer.Option("--for", metavar="AREA", help="The municipality that acts.")]
Ground = Annotated[str, typer.Option(help="On what ground.")]
On = Annotated[date, today_or("The day it was said; default today.")]


@command()
def figures(
    period: Period, *, area: Annotated[str, typer.Option(help="A municipality, by code or name.")], on: On
) -> Answer:
    """The swaps, the figures and the disputes of a municipality, each with the id to answer it by."""
    from regietafel.access.readers import ANYONE
    from regietafel.areas.country import known
    from regietafel.targets.services.reading import municipality_account

    code = municipality_of(area, period.first_day)
    account = municipality_account(period, on, as_of=AsOf(), area=code, reader=ANYONE)
    lines = tuple(_told(account, known(AsOf(), ANYONE).areas))
    return lines or Message("housing-nothing-known", {"period": str(period)})


@command()
def swap(  # noqa: PLR0913 - every option of the command is an argument
    period: Period,
    *,
    by: For,
    partner: Annotated[str, typer.Option("--with", metavar="AREA", help="The other municipality.")],
    hands_over: Annotated[int | None, typer.Option("--hands-over", help="Persons handed over.")] = None,
    takes_on: Annotated[int | None, typer.Option("--takes-on", help="Persons taken on.")] = None,
    ground: Ground,
    on: On,
    who: Who,
) -> Answer:
    """Propose a swap; it counts once the other municipality has accepted it."""
    from regietafel.targets.services.swapping import propose_swap

    change = _change(hands_over, takes_on)
    mine, other = (municipality_of(text, period.first_day) for text in (by, partner))
    proposed = propose_swap(
        {mine: change, other: -change},
        by=mine,
        period=period,
        ground=Said(ground),
        on=on,
        reader=municipality(who, mine),
    )
    return Message("housing-swap-proposed", {"fact": proposed.stamp.id})


@command()
def answer(
    swap: Annotated[str, typer.Argument(help="The id of the swap.")],
    *,
    by: For,
    accept: Annotated[bool, typer.Option("--accept/--refuse", help="Accept it, or refuse it.")],
    ground: Annotated[str | None, typer.Option(help="On what ground.")] = None,
    on: On,
    who: Who,
) -> Answer:
    """Accept a proposed swap, or refuse it, for one of its municipalities."""
    from regietafel.targets.services.swapping import answer_swap

    mine = municipality_of(by, on)
    because, reader = Said(ground) if ground else None, municipality(who, mine)
    answer_swap(swap, area=mine, accepted=accept, ground=because, on=on, reader=reader)
    return Message("housing-swap-accepted" if accept else "housing-swap-refused")


@command()
def dispute(  # noqa: PLR0913 - every option of the command is an argument
    figure: Annotated[str, typer.Argument(help="The id of the figure.")],
    *,
    by: For,
    ground: Ground,
    own_count: Annotated[int | None, typer.Option(min=0, help="What the municipality counts itself.")] = None,
    evidence: Annotated[str | None, typer.Option(help="Where that can be seen.")] = None,
    on: On,
    who: Who,
) -> Answer:
    """Contest a figure about the own municipality; shown with it, and it holds up a rung that rests on it."""
    from regietafel.figures.services.disputes import Contest
    from regietafel.targets.services.swapping import contest

    mine = municipality_of(by, on)
    said = Contest(figure, Said(ground), own_count, evidence)
    disputed = contest(said, area=mine, on=on, reader=municipality(who, mine))
    return Message("housing-disputed", {"fact": disputed.stamp.id})


@command()
def reply(
    dispute: Annotated[str, typer.Argument(help="The id of the dispute.")],
    *,
    body: Annotated[str, typer.Option("--for", metavar="BODY", help="The source of the figure.")] = "COA",
    ground: Ground,
    on: On,
    who: Who,
) -> Answer:
    """Answer a dispute for the source of the figure; a changed figure is a correction beside it."""
    from regietafel.targets.services.swapping import answer_contest

    answer_contest(dispute, by=body, ground=Said(ground), on=on, reader=who)
    return Message("housing-dispute-answered")


def _told(account: MunicipalityTargets, areas: Areas) -> Iterator[Message]:
    from regietafel.access.readers import ANYONE
    from regietafel.targets.services.figures import figures as contestable

    for each in contestable(account, as_of=AsOf(), reader=ANYONE):
        figure: dict[str, Value] = {"what": each.what, "persons": each.persons, "source": each.by}
        yield Message("housing-with-id", {"fact": each.fact, "what": Message("housing-figure-line", figure)})
    for swapped in account.swaps:
        parts: dict[str, Value] = {
            "areas": tuple(f"{areas.get(code).name} {change:+}" for code, change in swapped.changes.items()),
            "state": Message(f"targets-swap-{swapped.state.value}"),
        }
        what = Message("housing-swap-line", parts)
        yield Message("housing-with-id", {"fact": swapped.proposed.stamp.id, "what": what})
    for contested in account.contested:
        yield contest_line(contested)


def _change(hands_over: int | None, takes_on: int | None) -> int:
    """What the municipality itself takes on, below zero what it hands over; one of the two is said."""
    said = [persons for persons in (hands_over, takes_on) if persons is not None]
    if len(said) != 1 or said[0] <= 0:
        raise Refused("housing-swap-one-way")
    return takes_on if takes_on is not None else -said[0]
