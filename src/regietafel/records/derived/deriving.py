# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One derived table: for every group of facts a row, made by one statement for the groups asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from django.db import connection

from regietafel.records.models import DerivedRow, FactRow

Group: TypeAlias = tuple[str, ...]
"""The values of the columns that name a group."""

GROUPS = 200
"""Groups made anew in one statement."""


@dataclass(frozen=True, slots=True)
class Derived:
    """A table that follows from one table of facts (*afgeleide tabel*).

    ``made`` gives the statement that reads the rows of the groups in the table expression ``asked``: first
    the columns of ``group``, then those of ``values``. It reads facts and nothing that was derived.
    """

    table: type[DerivedRow]
    facts: type[FactRow]
    group: tuple[str, ...]
    values: tuple[str, ...]
    made: Callable[[str], str]

    @property
    def columns(self) -> str:
        return ", ".join((*self.group, *self.values))

    def refresh(self, groups: Iterable[Group]) -> None:
        """Make the rows of these groups anew from the facts; a group without facts has none."""
        for part in parts(groups):
            self.drop(part)
            place = self.table._meta.db_table
            statement = f"INSERT INTO {place} ({self.columns}) {self.made(asked(self.group, part))}"
            with connection.cursor() as cursor:
                cursor.execute(statement, flat(part))

    def drop(self, groups: Sequence[Group]) -> None:
        """Take the rows of these groups away."""
        place = self.table._meta.db_table
        same = f"({', '.join(self.group)}) IN (VALUES {_places(self.group, groups)})"
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {place} WHERE {same}", flat(groups))  # noqa: S608 our own names

    def rebuild(self) -> int:
        """Drop every row and make all of them again from the facts; how many there are now."""
        self.table._default_manager.all().delete()
        self.refresh(self.groups())
        return self.table._default_manager.count()

    def groups(self) -> list[Group]:
        """Every group that has facts."""
        return sorted(self.facts._default_manager.order_by().values_list(*self.group).distinct())

    def differing(self) -> tuple[Group, ...]:
        """The groups whose row is not what the facts give; none where the table is right."""
        kept = _rows(f"SELECT {self.columns} FROM {self.table._meta.db_table}", ())  # noqa: S608 our own names
        made: set[tuple[str, ...]] = set()
        for part in parts(self.groups()):
            made |= _rows(self.made(asked(self.group, part)), flat(part))
        return tuple(sorted({row[: len(self.group)] for row in kept ^ made}))


def asked(group: Sequence[str], groups: Sequence[Group]) -> str:
    """The groups as a table expression, with places for their values."""
    return f"asked({', '.join(group)}) AS (VALUES {_places(group, groups)})"


def flat(groups: Iterable[Group]) -> list[str]:
    """The values for those places."""
    return [value for group in groups for value in group]


def parts(groups: Iterable[Group]) -> Iterator[list[Group]]:
    """The groups in portions that fit one statement."""
    left = iter(groups)
    while part := list(islice(left, GROUPS)):
        yield part


def _rows(statement: str, values: Sequence[str]) -> set[tuple[str, ...]]:
    """The rows as text: what a database reckons comes back in other types than what it keeps."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return {tuple(map(str, row)) for row in cursor.fetchall()}


def _places(group: Sequence[str], groups: Sequence[Group]) -> str:
    one = f"({', '.join(['%s'] * len(group))})"
    return ", ".join([one] * len(groups))
