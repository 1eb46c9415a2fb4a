# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel recompute``: whether a receipt comes out the same here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Complaint, Ends, Part
from regietafel.cli.command import command

DIFFERS = 1
Receipt = Annotated[
    Path, typer.Argument(metavar="RECEIPT", help="The JSON of a distribution, or - for stdin.")
]


@command(records=False)
def recompute(receipt: Receipt) -> Iterator[Part]:
    """Run a receipt again: confirmed, or what differs (exit status 1)."""
    from regietafel.areas.cli.loaded import loaded_country
    from regietafel.tasks.services.receipts import checked

    told = read_receipt(receipt)
    differences = checked(told, country=loaded_country())
    if not differences:
        found = told.get("receipt", told)
        yield Message("receipt-confirmed", {"total": found["asked"]["total"], "count": len(found["outcome"])})
        return
    yield from (Complaint(each) for each in differences)
    yield Ends(DIFFERS)


def read_receipt(receipt: Path) -> dict[str, Any]:
    """What a file holds, or standard input."""
    try:
        text = typer.get_text_stream("stdin").read() if str(receipt) == "-" else receipt.read_text("utf-8")
        told = json.loads(text)
    except (OSError, UnicodeDecodeError, ValueError, RecursionError) as fault:
        raise Refused("receipt-unreadable", file=str(receipt)) from fault
    if not isinstance(told, dict):
        raise Refused("receipt-unreadable", file=str(receipt))
    return told
