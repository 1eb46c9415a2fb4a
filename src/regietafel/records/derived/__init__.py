# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tables that follow from the facts: kept up to date by every append, and made again by one command."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from uuid import UUID

from django.db import connection

from regietafel.records.derived import marks
from regietafel.records.derived.deriving import Derived, Group
from regietafel.records.derived.housed import HOUSED_SUMS
from regietafel.records.kinds.kind import Columns
from regietafel.records.models import LastAppendRow, LedgerRow

DERIVED: tuple[Derived, ...] = (HOUSED_SUMS,)
"""Every derived table; a test holds each of them against the facts."""

PART = 5_000
"""Ids asked for in one query."""


class Touched:
    """The groups that one append touches (*geraakte groepen*): of its own facts and of what they replace."""

    def __init__(self) -> None:
        self._tables: set[str] = set()
        self._groups: dict[Derived, set[Group]] = defaultdict(set)
        self._replaced: dict[Derived, set[UUID]] = defaultdict(set)

    def add(self, table: type[LedgerRow], rows: Iterable[Columns]) -> None:
        self._tables.add(table._meta.db_table)
        for derived in _following(table):
            for row in rows:
                self._groups[derived].add(tuple(row[column] for column in derived.group))
                if row["replaces_id"] is not None:
                    self._replaced[derived].add(row["replaces_id"])

    def refresh(self, digest: str) -> None:
        """Make the rows of the touched groups anew, in the transaction of the append with that hash."""
        marks.mark(self._tables, digest)
        for derived, groups in self._groups.items():
            derived.refresh(sorted(groups | _groups_of(derived, self._replaced[derived])))


def rebuild() -> Mapping[str, int]:
    """Drop every derived table and make it again; the number of rows of each. Called in a turn."""
    made = {derived.table._meta.db_table: derived.rebuild() for derived in DERIVED}
    return made | {LastAppendRow._meta.db_table: marks.rebuild()}


def differing() -> Mapping[str, tuple[Group, ...]]:
    """Per derived table the groups that are not what the facts give."""
    found = {derived.table._meta.db_table: derived.differing() for derived in DERIVED}
    return found | {LastAppendRow._meta.db_table: marks.differing()}


def fill_after_migration(**_: object) -> None:
    """Receiver of Django's signal: a derived table that is new, or was emptied, is made from the facts."""
    there = set(connection.introspection.table_names())
    for derived in DERIVED:
        if derived.table._meta.db_table in there and not derived.table._default_manager.exists():
            derived.rebuild()
    if LastAppendRow._meta.db_table in there and not LastAppendRow.objects.exists():
        marks.rebuild()


def _following(table: type[LedgerRow]) -> Sequence[Derived]:
    return [derived for derived in DERIVED if derived.facts is table]


def _groups_of(derived: Derived, ids: Iterable[UUID]) -> set[Group]:
    found, left = set[Group](), iter(sorted(ids))
    while part := list(islice(left, PART)):
        found.update(derived.facts._default_manager.filter(pk__in=part).values_list(*derived.group))
    return found
