# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Counted figures out of their table by the thousand: what ``read`` gives, without a model for each row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any

from django.db.models import Max, Q

from regietafel.core.base.observations import Observation
from regietafel.core.base.sources import Source
from regietafel.core.base.stamps import AsOf, Stamp
from regietafel.records.models import ObservationRow, SourceRow
from regietafel.records.reading import seen
from regietafel.records.stamping import VISIBILITIES, known_of, moment_of, source_of, span_of

_COLUMNS = (
    *("id", "valid_from", "valid_until", "known_on", "known_ground", "recorded_at", "actor", "visibility"),
    *("scope", "source_id", "replaces_id", "reason", "indicator", "area", "amount"),
)


def counts(
    as_of: AsOf,
    *,
    indicators: Collection[str],
    areas: Collection[str],
    start: date | None = None,
    until: date | None = None,
) -> list[Observation]:
    """The figures of these indicators in these areas as seen from there, also those that were replaced.

    ``start`` and ``until`` bound the first day they speak of, both included. Queries: two.
    """
    between = Q(valid_from__gte=start) if start else Q()
    between &= Q(valid_from__lte=until) if until else Q()
    rows = seen(ObservationRow, as_of, history=True).filter(
        between, indicator__in=list(indicators), area__in=list(areas)
    )
    found = list(rows.values_list(*_COLUMNS))
    return _observations(found)


def latest(as_of: AsOf, *, indicator: str, areas: Collection[str], until: date) -> list[Observation]:
    """The figures of the last day up to ``until`` that each area has, and what replaced them. Queries: four.

    A correction may speak of another day than what it corrects: who drops what was replaced can be left with
    an area without a figure, and then asks ``counts`` for that area.
    """
    everything = seen(ObservationRow, as_of, history=True)
    rows = everything.filter(indicator=indicator, area__in=list(areas))
    by_day: dict[date, list[str]] = defaultdict(list)
    for area, day in rows.filter(valid_from__lte=until).values_list("area").annotate(day=Max("valid_from")):
        by_day[day].append(area)
    at = Q(pk__in=[])
    for day, there in by_day.items():
        at |= Q(Q(area__in=there), valid_from=day)
    found = {row[0]: row for row in rows.filter(at).values_list(*_COLUMNS)}
    later = everything.filter(replaces_id__in=list(found)).values_list(*_COLUMNS)
    return _observations([*({**found, **{row[0]: row for row in later}}).values()])


def _observations(found: list[tuple[Any, ...]]) -> list[Observation]:
    named = {row[9] for row in found}
    sources = {row.id: source_of(row) for row in SourceRow.objects.filter(pk__in=named)} if found else {}
    return [_observation(row, sources[row[9]]) for row in found]


def _observation(row: tuple[Any, ...], source: Source) -> Observation:
    stamp = Stamp(
        id=str(row[0]),
        valid=span_of(row[1], row[2]),
        known=known_of(row[3], row[4]),
        recorded=moment_of(row[5]),
        actor=row[6],
        visibility=VISIBILITIES[row[7]],
        source=source,
        scope=row[8],
        replaces=None if row[10] is None else str(row[10]),
        reason=row[11],
    )
    return Observation(stamp, row[12], row[13], row[14])
