# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reading facts as a reader may: first what the reader may see, then what is current of that."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from regietafel.access.permissions import visible
from regietafel.access.readers import Reader
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf, current
from regietafel.facts import Fact
from regietafel.records import ledger
from regietafel.records.reading import Where

F = TypeVar("F", bound=Fact)


def read(kind: type[F], as_of: AsOf, *, reader: Reader, **where: Where) -> list[F]:
    """The current facts of a kind, as known and as recorded, that this reader may see.

    What was replaced is dropped only after the visibility: who may not see a correction sees what it
    corrects, and never learns that there is one.
    """
    return current(visible(reader, ledger.read(kind, as_of, history=True, valid_on=None, **where)), as_of)


def read_few(kind: type[F], as_of: AsOf, *, reader: Reader, **where: Where) -> list[F]:
    """What ``read`` gives of a kind of which there are few: all are read, so that a page that looks from
    several points asks for them once.
    """
    return current(visible(reader, ledger.read(kind, AsOf(), history=True, valid_on=None, **where)), as_of)


def one(kind: type[F], fact: str, *, as_of: AsOf, reader: Reader) -> F:
    """The fact with that id; refused where it is not there, not yet known, or not for this reader."""
    found = visible(reader, ledger.read(kind, as_of, history=True, ids=[fact]))
    if not found:
        raise Refused("base-no-such-fact", fact=fact)
    return found[0]


def from_sources(kind: type[F], keys: Collection[str], *, as_of: AsOf, reader: Reader) -> list[F]:
    """The facts of a kind that name one of these sources, by their keys; also what was replaced."""
    return visible(reader, ledger.read(kind, as_of, history=True, source_id=keys))


def replaced_among(facts: Collection[F], kind: type[F], *, as_of: AsOf, reader: Reader) -> frozenset[str]:
    """The ids of those that another fact replaces, of whatever source, that this reader may see."""
    ids = [fact.stamp.id for fact in facts]
    later = visible(reader, ledger.read(kind, as_of, history=True, replaces_id=ids)) if ids else []
    return frozenset(fact.stamp.replaces for fact in later if fact.stamp.replaces is not None)


def ever(kind: type[F], ids: Collection[str], *, as_of: AsOf, reader: Reader) -> list[F]:
    """The facts of a kind with these ids that this reader may see, also those that were replaced since."""
    return visible(reader, ledger.read(kind, as_of, history=True, ids=ids))
