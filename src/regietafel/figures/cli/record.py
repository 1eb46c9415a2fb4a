# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel observations record``: one figure by hand, a count or a prognosis, with where it is from."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regietafel.areas.cli.finding import loaded_area
from regietafel.base.messages import Message
from regietafel.cli.answers import Answer
from regietafel.cli.citing import FigureCited
from regietafel.cli.command import command
from regietafel.cli.given import Today, Who, a_day


@command()
def record(  # noqa: PLR0913 - every option of the command is an argument
    indicator: Annotated[str, typer.Argument(help="What is counted; see: observations indicators.")],
    *,
    amount: Annotated[int | None, typer.Option(min=0, help="How many; left out it is not known.")] = None,
    area: Annotated[str, typer.Option(help="Where, by code or name; default the country.")] = "NL",
    start: Annotated[
        date | None, a_day("The day, or the first of the period; default --on.", "--day")
    ] = None,
    until: Annotated[date | None, a_day("The first day after the period.", "--until")] = None,
    on: Today,
    source: FigureCited,
    who: Who,
) -> Answer:
    """Put one figure on record, a count or a prognosis; one of the same publisher is corrected by it."""
    from regietafel.base.stamps import Span
    from regietafel.data.indicators import indicator as of_code
    from regietafel.figures.services.recording import Told, record_figure

    first = start or on
    told = Told(indicator, loaded_area(area, first), Span(first, until), amount)
    record_figure(told, source, on=on, reader=who)
    return Message("recording-done-figure", {"what": of_code(indicator).name, "day": first})
