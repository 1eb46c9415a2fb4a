# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel observations record``: one figure by hand, a count or a prognosis, with where it is from."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, TypeAlias

import typer

from regietafel.areas.cli.finding import loaded_area
from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Made, Today, Who, a_day, day
from regietafel.figures.rules.origins import Origin, OriginKind

KINDS = tuple(kind.value for kind in OriginKind)


def _origin(*typed: str | None) -> Origin:
    """Where something can be read, as it is typed; title and publisher of the source are needed."""
    kind, source, publisher, address, known, reason = typed
    if not source or not publisher:
        raise Refused("recording-no-source")
    if kind is not None and kind not in KINDS:
        raise Refused("recording-no-such-kind", text=kind, known=KINDS)
    on = day(known, "--known") if known else None
    return Origin(OriginKind(kind or KINDS[0]), source, publisher, address, on, reason)


def _text(option: str, meaning: str) -> Any:
    return Annotated[str | None, typer.Option(option, help=meaning)]


From: TypeAlias = Annotated[
    Any,
    Made(
        _origin,
        {
            "source_kind": _text(
                "--source-kind", "published, stated, press or assumption; default published."
            ),
            "source": _text("--source", "The title of where it can be read."),
            "publisher": _text("--publisher", "Who published or stated it."),
            "address": _text("--address", "The address of the source."),
            "known": _text("--known", "The day it became known; default the day it is recorded."),
            "reason": _text("--reason", "Why it takes the place of what is on record."),
        },
    ),
]
"""The options by which a source is given."""


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
    origin: From,
    who: Who,
) -> Answer:
    """Put one figure on record, a count or a prognosis; one of the same publisher is corrected by it."""
    from regietafel.base.stamps import Span
    from regietafel.data.indicators import indicator as of_code
    from regietafel.figures.services.recording import Told, record_figure

    first = start or on
    told = Told(indicator, loaded_area(area, first), Span(first, until), amount)
    record_figure(told, origin, on=on, reader=who)
    return Message("recording-done-figure", {"what": of_code(indicator).name, "day": first})
