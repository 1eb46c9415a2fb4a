# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel targets swap`` and ``dispute``: what municipalities do about targets, and the answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.areas.cli.finding import half_year_of, municipality_of
from regietafel.base.messages import Message, Refused, Said, Value
from regietafel.cli.acting import Actor, as_of, day_on, municipality, open_records, reader
from regietafel.cli.speaking import Lang, language, refusing
from regietafel.figures.cli.disputing import contest_line

if TYPE_CHECKING:
    from regietafel.base.areas import Areas
    from regietafel.targets.services.reading import MunicipalityTargets

Period = Annotated[str, typer.Argument(metavar="HALF-YEAR", help="A half-year, such as 2022-I.")]
For = Annotated[str, typer.Option("--for", metavar="AREA", help="The municipality that acts.")]
Ground = Annotated[str, typer.Option(help="On what ground.")]
On = Annotated[str | None, typer.Option("--on", metavar="DAY", help="The day it was said; default today.")]


def figures(
    period: Period,
    *,
    area: Annotated[str, typer.Option(help="A municipality, by code or name.")],
    on: On = None,
    lang: Lang = None,
) -> None:
    """The swaps, the figures and the disputes of a municipality, each with the id to answer it by."""
    spoken = language(lang)
    with refusing(spoken):
        half_year = half_year_of(period)
        open_records()
        from regietafel.access.readers import ANYONE
        from regietafel.areas.country import known
        from regietafel.targets.services.reading import municipality_account

        seen = as_of(None, None)
        found = municipality_account(
            half_year, day_on(on), as_of=seen, area=municipality_of(area, half_year.first_day), reader=ANYONE
        )
        messages = list(_told(found, known(seen, ANYONE).areas))
        for message in messages or [Message("housing-nothing-known", {"period": str(half_year)})]:
            _say(message, spoken)


def swap(  # noqa: PLR0913 - every option of the command is an argument
    period: Period,
    *,
    by: For,
    partner: Annotated[str, typer.Option("--with", metavar="AREA", help="The other municipality.")],
    hands_over: Annotated[int | None, typer.Option("--hands-over", help="Persons handed over.")] = None,
    takes_on: Annotated[int | None, typer.Option("--takes-on", help="Persons taken on.")] = None,
    ground: Ground,
    on: On = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Propose a swap; it counts once the other municipality has accepted it."""
    spoken = language(lang)
    with refusing(spoken):
        half_year = half_year_of(period)
        change = _change(hands_over, takes_on)
        open_records()
        from regietafel.targets.services.swapping import propose_swap

        mine, other = (municipality_of(text, half_year.first_day) for text in (by, partner))
        made = propose_swap(
            {mine: change, other: -change},
            by=mine,
            period=half_year,
            ground=Said(ground),
            on=day_on(on),
            reader=municipality(mine, actor),
        )
        _say(Message("housing-swap-proposed", {"fact": made.stamp.id}), spoken)


def answer(  # noqa: PLR0913 - every option of the command is an argument
    swap: Annotated[str, typer.Argument(help="The id of the swap.")],
    *,
    by: For,
    accept: Annotated[bool, typer.Option("--accept/--refuse", help="Accept it, or refuse it.")],
    ground: Annotated[str | None, typer.Option(help="On what ground.")] = None,
    on: On = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Accept a proposed swap, or refuse it, for one of its municipalities."""
    spoken = language(lang)
    with refusing(spoken):
        at = day_on(on)
        open_records()
        from regietafel.targets.services.swapping import answer_swap

        mine = municipality_of(by, at)
        answer_swap(
            swap,
            area=mine,
            accepted=accept,
            ground=Said(ground) if ground else None,
            on=at,
            reader=municipality(mine, actor),
        )
        _say(Message("housing-swap-accepted" if accept else "housing-swap-refused"), spoken)


def dispute(  # noqa: PLR0913 - every option of the command is an argument
    figure: Annotated[str, typer.Argument(help="The id of the figure.")],
    *,
    by: For,
    ground: Ground,
    own_count: Annotated[int | None, typer.Option(min=0, help="What the municipality counts itself.")] = None,
    evidence: Annotated[str | None, typer.Option(help="Where that can be seen.")] = None,
    on: On = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Contest a figure about the own municipality; shown with it, and it holds up a rung that rests on it."""
    spoken = language(lang)
    with refusing(spoken):
        at = day_on(on)
        open_records()
        from regietafel.figures.services.disputes import Contest
        from regietafel.targets.services.swapping import contest

        mine = municipality_of(by, at)
        said = Contest(figure, Said(ground), own_count, evidence)
        made = contest(said, area=mine, on=at, reader=municipality(mine, actor))
        _say(Message("housing-disputed", {"fact": made.stamp.id}), spoken)


def reply(
    dispute: Annotated[str, typer.Argument(help="The id of the dispute.")],
    *,
    body: Annotated[str, typer.Option("--for", metavar="BODY", help="The source of the figure.")] = "COA",
    ground: Ground,
    on: On = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Answer a dispute for the source of the figure; a changed figure is a correction beside it."""
    spoken = language(lang)
    with refusing(spoken):
        at = day_on(on)
        open_records()
        from regietafel.targets.services.swapping import answer_contest

        answer_contest(dispute, by=body, ground=Said(ground), on=at, reader=reader(actor))
        _say(Message("housing-dispute-answered"), spoken)


def _told(found: MunicipalityTargets, areas: Areas) -> Iterator[Message]:
    from regietafel.access.readers import ANYONE
    from regietafel.targets.services.figures import figures as contestable

    for each in contestable(found, as_of=as_of(None, None), reader=ANYONE):
        figure: dict[str, Value] = {"what": each.what, "persons": each.persons, "source": each.by}
        yield Message("housing-with-id", {"fact": each.fact, "what": Message("housing-figure-line", figure)})
    for swapped in found.swaps:
        parts: dict[str, Value] = {
            "areas": tuple(f"{areas.get(code).name} {change:+}" for code, change in swapped.changes.items()),
            "state": Message(f"targets-swap-{swapped.state.value}"),
        }
        what = Message("housing-swap-line", parts)
        yield Message("housing-with-id", {"fact": swapped.proposed.stamp.id, "what": what})
    for contested in found.contested:
        yield contest_line(contested)


def _change(hands_over: int | None, takes_on: int | None) -> int:
    """What the municipality itself takes on, below zero what it hands over; one of the two is said."""
    said = [persons for persons in (hands_over, takes_on) if persons is not None]
    if len(said) != 1 or said[0] <= 0:
        raise Refused("housing-swap-one-way")
    return takes_on if takes_on is not None else -said[0]


def _say(message: Message, spoken: str) -> None:
    from regietafel.words import say

    typer.echo(say(message, spoken))
