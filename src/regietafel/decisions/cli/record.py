# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel decisions record`` and ``public``: a decision, and since when it is known to everyone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused, Said
from regietafel.cli.answers import Answer
from regietafel.cli.citing import Cited
from regietafel.cli.command import command
from regietafel.cli.given import Who, a_day

if TYPE_CHECKING:
    from regietafel.facts.decisions import DecisionKind

_NEED = typer.Option(
    "--need", metavar="DAY=N", help="Places needed on a day, such as 2022-07-01=45000; more than once."
)
_LAW = typer.Option(metavar="ARTICLE", help="The article it rests on, such as 'BWBR0006685 article 3'.")
_KIND = typer.Option(help="besluit, afspraak or kennisname.")


@command()
def record(  # shape: who decided and what it is called are said first  # noqa: PLR0913 - every option is an argument
    body: Annotated[str, typer.Argument(help="Who decided, by code: COA, LRT, GS-PV26.")],
    title: Annotated[str, typer.Argument(help="What it is called.")],
    *,
    text: Annotated[str, typer.Option(help="What was decided.")],
    start: Annotated[date, a_day("The day it holds from.", "--from")],
    kind: Annotated[str, _KIND] = "besluit",
    law: Annotated[str | None, _LAW] = None,
    about: Annotated[
        str | None, typer.Option(metavar="ID", help="The decision that it takes notice of.")
    ] = None,
    need: Annotated[list[str] | None, _NEED] = None,
    cited: Cited,
    who: Who,
) -> Answer:
    """Put a decision on record with its source and, for an order, the need it sets by day."""
    from regietafel.decisions.rules.written import law_in, needs_in
    from regietafel.decisions.services.deciding import Ruling, rule

    ruling = Ruling(
        _kind(kind),
        body,
        Said(title),
        Said(text),
        start,
        law=law_in(law) if law else None,
        about=about,
        needs=needs_in(need or ()),
    )
    made = rule(ruling, cited, reader=who)
    return Message("cli-decision-recorded", {"title": made.title, "fact": made.stamp.id})


@command()
def public(
    decision: Annotated[str, typer.Argument(metavar="ID", help="The decision.")],
    *,
    ground: Annotated[str, typer.Option(help="How it is known that it was public.")],
    since: Annotated[
        date | None, a_day("Since which day; left out where that is not known.", "--since")
    ] = None,
    cited: Cited,
    who: Who,
) -> Answer:
    """Put on record since when a decision is public."""
    from regietafel.decisions.services.deciding import make_public

    make_public(decision, since, ground=Said(ground), attest=cited, reader=who)
    return Message("cli-decision-public", {"fact": decision})


def _kind(text: str) -> DecisionKind:
    from regietafel.facts.decisions import DecisionKind

    known = (DecisionKind.ORDER, DecisionKind.AGREEMENT, DecisionKind.NOTICE)
    if text not in known:
        raise Refused("decision-kind-unknown", text=text, known=", ".join(known))
    return DecisionKind(text)
