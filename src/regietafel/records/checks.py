# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What an append is refused for, so that nothing is added twice, lost or left hanging."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NoReturn, TypeAlias, cast
from uuid import UUID

from django.db import IntegrityError
from django.db.models import ForeignKey

from regietafel.base.messages import Refused
from regietafel.facts import Fact
from regietafel.facts.tasks import Distribution
from regietafel.records.ids import to_uuid
from regietafel.records.kinds import KINDS
from regietafel.records.kinds.kind import Columns
from regietafel.records.models import DistributionRow, FactRow, LedgerRow, SourceRow

Ids: TypeAlias = Mapping[type[LedgerRow], set[UUID]]
"""The ids that this append brings, by table: a fact may refer to another that comes with it."""

PART = 5_000
"""Ids asked for in one query."""


def require_new_ids(facts: Sequence[Fact]) -> Ids:
    """The ids of the facts; refused where two have the same, or two replace the same fact."""
    ids: defaultdict[type[LedgerRow], set[UUID]] = defaultdict(set)
    replaced: set[str] = set()
    for fact in facts:
        there, found = ids[KINDS[type(fact)].row], to_uuid(fact.stamp.id)
        if found in there:
            raise Refused("records-id-twice", fact=fact.stamp.id)
        if fact.stamp.replaces in replaced:
            raise Refused("records-replaced-twice", fact=fact.stamp.replaces)
        there.add(found)
        if fact.stamp.replaces is not None:
            replaced.add(fact.stamp.replaces)
    return ids


def require_references(table: type[LedgerRow], rows: Sequence[Columns], *, ids: Ids) -> None:
    """Refuse a reference to a fact that is not there, and a correction of one that has been replaced."""
    for attname, target in _references(table):
        asked = {found for row in rows if (found := row[attname]) is not None}
        elsewhere = asked - ids.get(target, set())
        if not elsewhere:
            continue
        there = set(target._default_manager.filter(pk__in=elsewhere).values_list("pk", flat=True))
        if missing := elsewhere - there:
            raise Refused(
                "records-reference-unknown", kind=attname.removesuffix("_id"), fact=str(min(missing))
            )
        if attname == "replaces_id":
            _require_not_replaced(cast("type[FactRow]", target), elsewhere)


@cache
def _references(table: type[LedgerRow]) -> list[tuple[str, type[LedgerRow]]]:
    """The columns that name another fact, with its table; sources come from the ledger itself."""
    return [
        (field.attname, cast("type[LedgerRow]", field.related_model))
        for field in table._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.related_model is not SourceRow
    ]


def _require_not_replaced(table: type[FactRow], asked: set[UUID]) -> None:
    by = table._default_manager.filter(replaces_id__in=asked).order_by("pk").first()
    if by is not None:
        raise Refused(
            "records-already-replaced",
            fact=str(by.replaces_id),
            by=str(by.pk),
            actor=by.actor,
            recorded=by.recorded_at,
            reason=by.reason or "",
        )


def explain(error: IntegrityError, facts: Sequence[Fact], *, ids: Ids) -> NoReturn:
    """Why the database refused, as far as a person can do something about it; otherwise its own error."""
    for table, found in ids.items():
        for same in _in_parts(sorted(found)):
            row = cast("type[FactRow]", table)._default_manager.filter(pk__in=same).first()
            if row is not None:
                raise Refused(
                    "records-id-there", fact=str(row.pk), actor=row.actor, recorded=row.recorded_at
                ) from error
    for fact in facts:
        if isinstance(fact, Distribution):
            _require_new_version(fact, error)
    raise error


def _require_new_version(fact: Distribution, error: IntegrityError) -> None:
    row = DistributionRow.objects.filter(series=fact.series, version=fact.version).first()
    if row is not None:
        raise Refused(
            "records-version-there",
            series=fact.series,
            version=fact.version,
            actor=row.actor,
            recorded=row.recorded_at,
        ) from error


def _in_parts(ids: list[UUID]) -> Iterator[list[UUID]]:
    return (ids[start : start + PART] for start in range(0, len(ids), PART))
