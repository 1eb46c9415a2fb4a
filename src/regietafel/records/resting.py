# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which kinds of facts name a source: a few questions, however many kinds there are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from django.db.models import Value

from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf
from regietafel.facts import Fact
from regietafel.records.kinds import KINDS
from regietafel.records.models import SourceRow
from regietafel.records.reading import holdable, seen
from regietafel.records.stamping import source_of


@dataclass(frozen=True, slots=True)
class Named:
    """The sources on record under some ids, and the kinds of facts that name any of them."""

    sources: tuple[Source, ...]
    keys: tuple[str, ...]
    """The keys of those sources in the tables."""
    kinds: tuple[type[Fact], ...]


def named(ids: Collection[str], as_of: AsOf) -> Named:
    """What is on record of the sources with these ids (*bron*); one question where there is none."""
    rows = list(SourceRow.objects.filter(code__in=holdable(ids)).order_by("entry", "id"))
    if not rows:
        return Named((), (), ())
    keys = [row.pk for row in rows]
    sources = tuple(source_of(row) for row in rows)
    return Named(sources, tuple(str(key) for key in keys), _kinds(keys, as_of))


def _kinds(keys: Collection[UUID], as_of: AsOf) -> tuple[type[Fact], ...]:
    """The kinds with a fact of one of the sources, in the order of the union of facts."""
    asked = [
        seen(kind.row, as_of, history=True)
        .filter(source_id__in=keys)
        .order_by()
        .values_list(Value(fact.__name__), flat=True)
        for fact, kind in KINDS.items()
    ]
    there = set(asked[0].union(*asked[1:]))
    return tuple(cast("type[Fact]", fact) for fact in KINDS if fact.__name__ in there)
