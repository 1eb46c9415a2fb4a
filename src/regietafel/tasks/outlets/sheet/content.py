# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What stands on the sheet, as plain values: it is read and decided elsewhere, here it is only set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.facts.tasks import TaskKind
from regietafel.outlets.accounts import Account, Link


@dataclass(frozen=True, slots=True)
class Row:
    """One area of the small table beside the account; ``here`` is the area of this sheet."""

    name: str
    amount: int
    here: bool = False


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What one sheet says (*blad*), in one language, nl or en; texts are sentences, ready to be printed."""

    language: str
    title: str
    """Such as "Opgave opvangplekken provincie Utrecht"."""
    number: int
    unit: str
    """The unit by its code: places, persons, homes."""
    kind: TaskKind
    on: date
    """The reference day (*peildatum*) on which it must be met."""
    decision: tuple[Link, ...]
    """Who decided, when; who took notice of it."""
    account: Account
    day: date
    known: date
    """The day up to which things known are shown (*zoals bekend op*)."""
    version: int
    assumptions: tuple[str, ...] = ()
    published: tuple[Link, ...] = ()
    """What others printed for this area, beside the computed number."""
    transfers: tuple[str, ...] = ()
    dispatch: tuple[str, ...] = ()
    """To whom, by when: the term in its own words and as days."""
    table_title: str = ""
    rows: tuple[Row, ...] = ()
    """The other areas; left off where there is no room for them on the page."""
    total: Row | None = None
    address: str | None = None
    """The page on which the same can be read, with its tree of inputs and downloads."""
