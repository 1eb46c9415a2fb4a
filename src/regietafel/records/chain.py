# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The chain: every append is hashed over what it holds and over the append before it (*keten*).

A changed, missing or slipped-in row breaks the hash of its append; a changed append breaks the next.
Who holds the last number and hash elsewhere (``head``) also sees that the end was cut off.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import groupby

from regietafel.records.canonical import line, plain
from regietafel.records.kinds.kind import Columns
from regietafel.records.models import LEDGER_TABLES, Entry, LedgerRow

START = "0" * 64
"""What the first append follows."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last append: its number and hash, to be kept elsewhere (*waarmerk*)."""

    number: int
    digest: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found: appends and rows that fit, and the number of the first append that does not."""

    entries: int
    rows: int
    broken: int | None = None


def head() -> Head:
    """The last append; number 0 where there is none."""
    last = Entry.objects.order_by("-number").first()
    return Head(0, START) if last is None else Head(last.number, last.digest)


def at(number: int) -> Head | None:
    """The append with that number as it stands here, 0 for the start; None where there is none."""
    if number == 0:
        return Head(0, START)
    found = Entry.objects.filter(number=number).first()
    return None if found is None else Head(found.number, found.digest)


class Digest:
    """The hash of one append, fed with its rows table by table, in the order of table name and id."""

    def __init__(self, previous: str, number: int, recorded: datetime) -> None:
        self.rows = 0
        self._hash = hashlib.sha256(f"{previous} {number} {plain(recorded)}\n".encode())

    def add(self, table: type[LedgerRow], rows: Iterable[Columns]) -> None:
        lines = [line(table, row) for row in rows]
        self.rows += len(lines)
        self._hash.update("".join(lines).encode())

    @property
    def hex(self) -> str:
        return self._hash.hexdigest()


def verify() -> Verified:
    """Hash everything again, from the first append on, and stop at the first that does not fit.

    One pass over every table; no writes are held up. What is appended meanwhile is left out.
    """
    last, previous, checked, rows = head().number, START, 0, 0
    groups = groupby(_rows_until(last), key=lambda row: row.entry)
    group = next(groups, None)
    for entry in Entry.objects.filter(number__lte=last).order_by("number").iterator():
        if group is not None and group[0] < entry.number:
            return Verified(checked, rows, group[0])
        digest = Digest(previous, entry.number, entry.recorded_at)
        if group is not None and group[0] == entry.number:
            for row in group[1]:
                digest.add(type(row), [vars(row)])
            group = next(groups, None)
        if (entry.number, entry.previous, entry.rows, entry.digest) != (
            checked + 1, previous, digest.rows, digest.hex,
        ):  # fmt: skip
            return Verified(checked, rows, checked + 1)
        previous, checked, rows = entry.digest, checked + 1, rows + digest.rows
    return Verified(checked, rows, None if group is None else group[0])


def _rows_until(last: int) -> Iterator[LedgerRow]:
    tables = [
        table._default_manager.filter(entry__lte=last).order_by("entry", "id").iterator(chunk_size=5_000)
        for table in LEDGER_TABLES
    ]
    return merge(*tables, key=lambda row: (row.entry, row._meta.db_table, row.id))
