# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where what a command puts on record comes from, and since when it is known: asked the same everywhere."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from regietafel.access.attest import Attest
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind, cited
from regietafel.base.stamps import Known
from regietafel.cli.given import Made, day

_KINDS = (SourceKind.PUBLISHED, SourceKind.PRESS, SourceKind.STATED, SourceKind.ASSUMPTION)


def attest_of(*told: str | None) -> Attest:
    """What the options say of a fact; a source has a title and a publisher."""
    title, publisher, kind, address, published_on, known_on, ground = told
    if not title or not publisher:
        raise Refused("cli-source-needed")
    if kind is not None and kind not in _KINDS:
        raise Refused("cli-source-kind-unknown", text=kind, known=", ".join(_KINDS))
    on = day(known_on, "--known-on") if known_on else None
    source = Source(
        "",
        title,
        publisher,
        SourceKind(kind or SourceKind.PUBLISHED),
        address=address,
        published_on=day(published_on, "--published-on") if published_on else None,
    )
    otherwise = "opgegeven bij het vastleggen" if on else "de dag is niet opgegeven"
    return Attest(Known(on, ground or otherwise), cited(source))


Cited: TypeAlias = Annotated[
    Attest,
    Made(
        attest_of,
        {
            "source_title": Annotated[str | None, typer.Option("--source", help="The title of its source.")],
            "publisher": Annotated[str | None, typer.Option(help="Who published that.")],
            "source_kind": Annotated[
                str | None, typer.Option(help="published (the default), press, stated or assumption.")
            ],
            "address": Annotated[str | None, typer.Option(help="Its address on the internet.")],
            "published_on": Annotated[str | None, typer.Option(metavar="DAY", help="When it was published.")],
            "known_on": Annotated[
                str | None, typer.Option(metavar="DAY", help="The day it could be known; left out, unknown.")
            ],
            "known_ground": Annotated[str | None, typer.Option(help="Why that day.")],
        },
    ),
]
