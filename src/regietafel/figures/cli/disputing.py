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
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, as_of, body, day_on, open_records, reader
from regietafel.cli.speaking import Lang, language, refusing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regietafel.figures.services.disputes import Contested
    from regietafel.figures.services.following import Followed

On = Annotated[str | None, typer.Option("--on", metavar="DAY", help="The day it was said; default today.")]
Ground = Annotated[str, typer.Option(help="On what ground.")]
For = Annotated[str, typer.Option("--for", metavar="BODY", help="The body that speaks: a code, or an area.")]
SHOWN = 20
"""So many figures, the latest, are named."""


def figures(  # noqa: PLR0913 - every option of the command is an argument
    indicator: Annotated[str, typer.Argument(help="What is counted; see: observations indicators.")],
    *,
    area: Annotated[str, typer.Option(help="Where, by code or name; default the country.")] = "NL",
    on: Annotated[str | None, typer.Option("--on", metavar="DAY", help="Up to this day.")] = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The latest figures and what is said against them, each with the id to contest or answer it by."""
    spoken = language(lang)
    with refusing(spoken):
        seen, until = as_of(as_known, as_recorded), day_on(on)
        open_records()
        from regietafel.areas.country import known
        from regietafel.data.indicators import indicators
        from regietafel.figures.services.disputes import contested
        from regietafel.figures.services.following import follow

        if indicator not in indicators():
            raise Refused("figures-no-indicator", text=indicator, known=tuple(indicators()))
        who = reader(actor)
        areas = known(seen, who).areas
        found = follow(indicator, loaded_area(area, until), as_of=seen, reader=who).until(until)
        names = {each.code: each.name for each in areas.areas}
        for message in _told(found, contested(seen, reader=who), names=names):
            _say(message, spoken)


def dispute(  # noqa: PLR0913 - every option of the command is an argument
    figure: Annotated[str, typer.Argument(help="The id of the figure; see: observations figures.")],
    *,
    by: For,
    ground: Ground,
    own_count: Annotated[int | None, typer.Option(min=0, help="What the body counts itself.")] = None,
    evidence: Annotated[str | None, typer.Option(help="Where that can be seen.")] = None,
    on: On = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Contest a figure for a body; it is shown beside the figure wherever that stands."""
    spoken = language(lang)
    with refusing(spoken):
        at = day_on(on)
        open_records()
        from regietafel.figures.services.disputes import Contest
        from regietafel.figures.services.disputing import contest

        who = _body(by, at)
        said = Contest(figure, Said(ground), own_count, evidence)
        made = contest(said, body=who, on=at, reader=body(who, actor))
        _say(Message("disputes-recorded", {"fact": made.stamp.id}), spoken)


def reply(
    dispute: Annotated[str, typer.Argument(help="The id of the dispute; see: observations figures.")],
    *,
    by: For = "COA",
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
        from regietafel.figures.services.disputing import answer

        who = _body(by, at)
        answer(dispute, by=who, ground=Said(ground), on=at, reader=body(who, actor))
        _say(Message("housing-dispute-answered"), spoken)


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


def _say(message: Message, spoken: str) -> None:
    from regietafel.words import say

    typer.echo(say(message, spoken))
