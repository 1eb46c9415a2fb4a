# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the ledger needs to know of a kind of fact: its table, and the way into it and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from regietafel.base.stamps import Stamp
from regietafel.facts import Fact
from regietafel.records.models import FactRow, LedgerRow

F = TypeVar("F", bound=Fact)

Columns: TypeAlias = Mapping[str, Any]
"""Values by column; each column has a type of its own."""


@dataclass(frozen=True, slots=True)
class Kind(Generic[F]):
    """The table of a kind, its columns beside those of the stamp, the way back, and the lines below it.

    ``lines`` gives the rows of a fact in ``line_row``; ``prefetch`` reads them in one query.
    """

    row: type[FactRow]
    columns: Callable[[F], Columns]
    fact: Callable[[Any, Stamp], F]
    line_row: type[LedgerRow] | None = None
    lines: Callable[[F], list[Columns]] | None = None
    prefetch: tuple[str, ...] = ()
