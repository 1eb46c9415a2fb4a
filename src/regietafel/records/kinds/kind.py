# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How one kind of fact goes into its table and comes out again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from regietafel.base.messages import Said
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


def said_columns(name: str, said: Said | None) -> dict[str, str | None]:
    """A text that is data, as its two columns."""
    return {f"{name}_nl": said.nl if said else None, f"{name}_en": said.en if said else None}


def optional_said(nl: str | None, en: str | None) -> Said | None:
    """The text of two columns; None where there is no Dutch text."""
    return None if nl is None else Said(nl, en)
