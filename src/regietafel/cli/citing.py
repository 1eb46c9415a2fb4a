# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where what a command puts on record comes from, and since when it is known: asked the same everywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any, TypeAlias

import typer

from regietafel.access.citation import Citation, CitedKind
from regietafel.base.messages import Refused
from regietafel.cli.given import Made, day


def citation(*told: str | None) -> Citation:
    """What the options say of a source; a source has a title and a publisher."""
    title, publisher, kind, address, published_on, known_on, *more = told
    if not title or not publisher:
        raise Refused("cli-source-needed")
    if kind is not None and kind not in tuple(CitedKind):
        raise Refused("cli-source-kind-unknown", text=kind, known=", ".join(CitedKind))
    return Citation(
        title,
        publisher,
        CitedKind(kind or CitedKind.PUBLISHED),
        address,
        day(published_on, "--published-on") if published_on else None,
        day(known_on, "--known-on") if known_on else None,
        *more,
    )


def figure_citation(*told: str | None) -> Citation:
    """The same of a figure, which was published on the day it is known since where nothing else is said."""
    said = citation(*told)
    return replace(said, published_on=said.published_on or said.known_on)


def _text(option: str, meaning: str, *, metavar: str | None = None) -> Any:
    return Annotated[str | None, typer.Option(option, metavar=metavar, help=meaning)]


_SOURCE = {
    "source_title": _text("--source", "The title of its source."),
    "publisher": _text("--publisher", "Who published that."),
    "source_kind": _text("--source-kind", "published (the default), press, stated or assumption."),
    "address": _text("--address", "Its address on the internet."),
    "published_on": _text("--published-on", "When it was published.", metavar="DAY"),
}
_GROUND = _text("--known-ground", "Why that day.")

Cited: TypeAlias = Annotated[
    Citation,
    Made(
        citation,
        {
            **_SOURCE,
            "known_on": _text("--known-on", "The day it could be known; left out, unknown.", metavar="DAY"),
            "known_ground": _GROUND,
        },
    ),
]
"""The source of something that can be known since a day that nobody knows."""

FigureCited: TypeAlias = Annotated[
    Citation,
    Made(
        figure_citation,
        {
            **_SOURCE,
            "known_on": _text(
                "--known-on", "The day it became known; default that of recording.", metavar="DAY"
            ),
            "known_ground": _GROUND,
            "reason": _text("--reason", "Why it takes the place of what is on record."),
        },
    ),
]
"""The source of a figure, and why it corrects another."""
