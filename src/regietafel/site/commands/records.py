# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel records``: check that history is as it was written, and make anew what follows from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Complaint, Ends, Part
from regietafel.cli.command import command, group
from regietafel.cli.given import Typed

if TYPE_CHECKING:
    from regietafel.records.chain import Verified

BROKEN = 1
"""Exit status: history is not as it was written, or what is derived from it is not what it gives."""
_ENTRY = re.compile(r"(\d{1,18}):([0-9a-fA-F]{64})")

app = group("The records: check that history is as it was written; make derived tables anew.")


def _noted(text: str) -> tuple[int, str]:
    fitting = _ENTRY.fullmatch(text.strip())
    if fitting is None:
        raise Refused("records-head-unreadable", text=text)
    return int(fitting[1]), fitting[2].lower()


_HEAD = typer.Option(metavar="N:HASH", help="A last entry noted before: it must still be in the chain.")


@command(app)
def verify(*, head: Annotated[tuple[int, str] | None, Typed(_HEAD, _noted)] = None) -> Iterator[Part]:
    """Follow the chain of entries to the last, and print that one's number and hash to keep elsewhere.

    Exit status 1 where an entry does not fit, or the one noted with --head is not there any more: then the
    end was cut off or history was written anew. Also where a derived table is not what the facts give, which
    ``records rebuild`` mends. Status 2 is for input that cannot be used.
    """
    from regietafel.records import chain

    verified = chain.verify()
    fault = _fault(verified, head)
    if fault is not None:
        yield Complaint(fault)
        yield Ends(BROKEN)
        return
    yield Message("cli-records-verified", {"count": verified.entries})
    last = chain.at(verified.entries)
    if last is not None:
        yield Message("records-head", {"head": f"{last.number}:{last.digest}"})


def _fault(verified: Verified, noted: tuple[int, str] | None) -> Message | None:
    """The first that is not as it was written, or does not follow from it."""
    from regietafel.records import chain, derived

    if verified.broken is not None:
        return Message("cli-records-broken", {"number": verified.broken})
    if noted is not None and chain.at(noted[0]) != chain.Head(*noted):
        return Message("records-head-gone", {"number": noted[0], "count": verified.entries})
    for table, groups in derived.differing().items():
        if groups:
            return Message("records-derived-differs", {"table": table, "count": len(groups)})
    return None


@command(app)
def rebuild() -> Iterator[Part]:
    """Drop the derived tables and make them again from the facts; nothing that is on record changes."""
    from regietafel.records import derived, ledger

    with ledger.turn():
        rebuilt = derived.rebuild()
    for table, rows in rebuilt.items():
        yield Message("records-derived-made", {"table": table, "count": rows})
