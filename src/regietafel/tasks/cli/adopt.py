# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel tasks adopt`` and ``publish``: what was reckoned becomes the task; what a source printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from regietafel.base.messages import Message, Refused, Said
from regietafel.cli.answers import Answer
from regietafel.cli.citing import Cited
from regietafel.cli.command import command
from regietafel.cli.given import Who, a_day

E = TypeVar("E", bound=StrEnum)
_RECEIPT = typer.Argument(metavar="RECEIPT", help="What regietafel distribute --format json gave, or -.")
_SERIES = typer.Option(help="Its code, such as 2024-opvang-75500; one that is there gets a new version.")
_DECISION = typer.Option(metavar="ID", help="The decision or agreement that it follows from.")
_KEY_TITLE = typer.Option(help="What the key is called.")
_KEY_DECISION = typer.Option(metavar="ID", help="The decision that set the key; left out where not known.")
_ASSUMED = typer.Option("--assumed", help="The text of the key is not known: this one is taken to be it.")
_GROUP = typer.Option(help="asylum, unaccompanied, permit-holders, ukraine or crisis.")
_KIND = typer.Option(help="opgave, or 'indicatief aandeel'.")
_REASON = typer.Option(help="Why it replaces the version before.")
_VALUE = typer.Option(metavar="AREA=N", help="What was printed: Zeeland=814; more than once.")
_LEVEL = typer.Option(help="province or municipality, where a name is both.")


@command()
def adopt(  # noqa: PLR0913 - every option of the command is an argument
    receipt: Annotated[Path, _RECEIPT],
    *,
    series: Annotated[str, _SERIES],
    decision: Annotated[str, _DECISION],
    title: Annotated[str, typer.Option(help="What it is called.")],
    reference: Annotated[date, a_day("The day on which the task must be met.", "--reference-day")],
    key_title: Annotated[str, _KEY_TITLE],
    key_decision: Annotated[str | None, _KEY_DECISION] = None,
    assumed: Annotated[bool, _ASSUMED] = False,
    group: Annotated[str, _GROUP] = "asylum",
    kind: Annotated[str, _KIND] = "opgave",
    part_of: Annotated[str | None, typer.Option(help="The code of the whole of which it is a part.")] = None,
    lot: Annotated[str | None, typer.Option("--lot-how", help="How the lot was drawn.")] = None,
    reason: Annotated[str | None, _REASON] = None,
    cited: Cited,
    who: Who,
) -> Answer:
    """Adopt what a receipt holds: it is reckoned again and goes on record under its decision."""
    from dataclasses import replace

    from regietafel.facts.tasks import Group, TaskKind
    from regietafel.tasks.cli.recompute import read_receipt
    from regietafel.tasks.services.adopting_outcome import Adoption, adopt_outcome
    from regietafel.tasks.services.receipts import again

    adoption = Adoption(
        series,
        decision,
        Said(title),
        reference,
        Said(key_title),
        group=_one_of(Group, group),
        kind=_one_of(TaskKind, kind),
        key_decision=key_decision,
        assumed=assumed,
        part_of=part_of,
        lot_how=Said(lot) if lot else None,
    )
    outcome = again(read_receipt(receipt))
    made = adopt_outcome(outcome, adoption, attest=replace(cited, reason=reason), reader=who)
    return Message("cli-adopted", {"title": made.title, "version": made.version, "series": made.series})


@command()
def publish(  # noqa: PLR0913 - every option of the command is an argument
    series: Annotated[str, typer.Argument(help="The distribution that the values belong to.")],
    *,
    value: Annotated[list[str], _VALUE],
    reference: Annotated[date, a_day("The day that the values speak of.", "--reference-day")],
    level: Annotated[str | None, _LEVEL] = None,
    remark: Annotated[str | None, typer.Option(help="What a reader should know of them.")] = None,
    cited: Cited,
    who: Who,
) -> Answer:
    """Put values that a source printed on record, beside what is computed."""
    from regietafel.base.areas import AreaKind
    from regietafel.tasks.services.publishing import Printed
    from regietafel.tasks.services.publishing import publish as record

    printed = Printed(
        series,
        reference,
        _amounts(value),
        remark=Said(remark) if remark else None,
        level=_one_of(AreaKind, level) if level else None,
    )
    made = record(printed, attest=cited, reader=who)
    return Message("cli-published", {"count": len(made), "series": series})


def _amounts(texts: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for text in texts:
        fits = re.fullmatch(r"\s*(.+?)\s*=\s*(\d{1,9})\s*", text)
        if fits is None or fits[1] in found:
            raise Refused("cli-not-a-value", text=text)
        found[fits[1]] = int(fits[2])
    return found


def _one_of(choices: type[E], text: str) -> E:
    """One of a closed list, by its word."""
    known = [str(each.value) for each in choices]
    if text not in known:
        raise Refused("cli-not-one-of", text=text, known=", ".join(known))
    return choices(text)
