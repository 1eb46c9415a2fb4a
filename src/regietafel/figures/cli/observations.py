# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel observations figures``, ``dispute`` and ``reply``: what bodies say against figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.areas.cli.finding import loaded_area
from regietafel.base.messages import Message, Refused, Said, Value
from regietafel.cli.answers import Answer, Shape
from regietafel.cli.command import command
from regietafel.cli.given import ANY_FORM, Seen, Spoken, Who, today_or
from regietafel.cli.roles import body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regietafel.figures.services.disputes import Contested
    from regietafel.figures.services.following import Followed

On = Annotated[date, today_or("The day it was said; default today.")]
Ground = Annotated[str, typer.Option(help="On what ground.")]
For = Annotated[str, typer.Option("--for", metavar="BODY", help="The body that speaks: a code, or an area.")]
SHOWN = 20
"""So many figures, the latest, are named."""


@command()
def figures(
    indicator: Annotated[str, typer.Argument(help="What is counted; see: observations indicators.")],
    *,
    area: Annotated[str, typer.Option(help="Where, by code or name; default the country.")] = "NL",
    on: Annotated[date, today_or("Up to this day.")],
    seen: Seen,
    who: Who,
) -> Answer:
    """The latest figures and what is said against them, each with the id to contest or answer it by."""
    from regietafel.areas.country import known
    from regietafel.data.indicators import indicators
    from regietafel.figures.services.disputes import contested
    from regietafel.figures.services.following import follow

    if indicator not in indicators():
        raise Refused("figures-no-indicator", text=indicator, known=tuple(indicators()))
    found = follow(indicator, loaded_area(area, on), as_of=seen, reader=who).until(on)
    names = {each.code: each.name for each in known(seen, who).areas.areas}
    return _told(found, contested(seen, reader=who), names=names)


@command(forms=ANY_FORM)
def convert(
    conversion: Annotated[str | None, typer.Argument(help="Its name; without one they are listed.")] = None,
    *,
    area: Annotated[str, typer.Option(help="Where, by code or name; default the country.")] = "NL",
    on: Annotated[date, today_or("Of this day.")],
    seen: Seen,
    who: Who,
) -> Answer:
    """A figure of another definition, by a conversion with a name, and how it came about."""
    from regietafel.figures.services.converting import conversions_table, converted

    if conversion is None:
        return conversions_table(day=on)
    return converted(conversion, loaded_area(area, on), day=on, as_of=seen, reader=who)


@command(forms=ANY_FORM)
def define(
    indicator: Annotated[str, typer.Argument(help="What is counted; see: observations indicators.")],
    *,
    on: Annotated[date, today_or("Up to this day.")],
    seen: Seen,
    shape: Shape,
    who: Who,
    spoken: Spoken,
) -> Answer:
    """What one figure counts, by whom and how often, and the last count of each area."""
    from regietafel.figures.services.describing import definition, described, described_table
    from regietafel.words import told

    found = described(indicator, on, as_of=seen, reader=who)
    if not shape.is_read:
        return described_table(found)
    said = (f"{told(name, spoken)}: {told(text, spoken)}" for name, text in definition(found.indicator))
    return (*said, described_table(found))


@command()
def dispute(  # noqa: PLR0913 - every option of the command is an argument
    figure: Annotated[str, typer.Argument(help="The id of the figure; see: observations figures.")],
    *,
    by: For,
    ground: Ground,
    own_count: Annotated[int | None, typer.Option(min=0, help="What the body counts itself.")] = None,
    evidence: Annotated[str | None, typer.Option(help="Where that can be seen.")] = None,
    on: On,
    who: Who,
) -> Answer:
    """Contest a figure for a body; it is shown beside the figure wherever that stands."""
    from regietafel.figures.services.disputes import Contest
    from regietafel.figures.services.disputing import contest

    speaker = _body(by, on)
    said = Contest(figure, Said(ground), own_count, evidence)
    recorded = contest(said, body=speaker, on=on, reader=body(who, speaker))
    return Message("disputes-recorded", {"fact": recorded.stamp.id})


@command()
def reply(
    dispute: Annotated[str, typer.Argument(help="The id of the dispute; see: observations figures.")],
    *,
    by: For = "COA",
    ground: Ground,
    on: On,
    who: Who,
) -> Answer:
    """Answer a dispute for the source of the figure; a changed figure is a correction beside it."""
    from regietafel.figures.services.disputing import answer

    speaker = _body(by, on)
    answer(dispute, by=speaker, ground=Said(ground), on=on, reader=body(who, speaker))
    return Message("housing-dispute-answered")


def _told(
    found: Followed, disputed: Mapping[str, tuple[Contested, ...]], *, names: Mapping[str, str]
) -> Iterator[Message]:
    from regietafel.figures.services.lines import figure_line

    rows = [fact for each in found.kept for fact in (*each.beside, each.counts)]
    for fact in (*found.replaced.values(), *rows[-SHOWN:]):
        yield Message("housing-with-id", {"fact": fact.stamp.id, "what": figure_line(fact, names=names)})
        for each in disputed.get(fact.stamp.id, ()):
            yield contest_line(each)


def contest_line(each: Contested) -> Message:
    """A dispute with its id, its ground and whether it is answered."""
    said: dict[str, Value] = {
        "about": each.dispute.about,
        "ground": each.dispute.ground,
        "state": Message("housing-dispute-open" if each.is_open else "housing-dispute-closed"),
    }
    what = Message("housing-dispute-line", said)
    return Message("housing-with-id", {"fact": each.dispute.stamp.id, "what": what})


def _body(text: str, on: date) -> str:
    """The code of a body: a national one, an office of a province, or an area by code or name."""
    from regietafel.data.organisations import national

    if text in national() or text.startswith(("PRT-", "RH-", "GS-")):
        return text
    return loaded_area(text, on)
