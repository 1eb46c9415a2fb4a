# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How many were housed per area and half-year: from the sums kept beside the facts, and where those say too
much from the facts themselves.

A sum is kept per area and half-year with everything known. Seen from a point at which a part of it was not
known, recorded or over yet, that one is added up anew: as a rule those of the half-year that is looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias, cast

from django.db import connection
from django.db.models import Q, QuerySet

from regietafel.base.area import COUNTRY, Merger
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Visibility
from regietafel.facts.targets import HOUSED
from regietafel.records.derived.housed import GROUP, made
from regietafel.records.models import HousedRow, HousedSumRow, SourceRow
from regietafel.records.reading import seen
from regietafel.records.stamping import sources_by_id
from regietafel.targets.rules.counting import Done, slices
from regietafel.targets.rules.numbers import Key

Sums: TypeAlias = "dict[tuple[str, HalfYear], tuple[int, date]]"
"""Persons housed and the day of the last count, per area and half-year."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What was housed per area and slice, and up to which day it was counted (*tellingen*)."""

    done: Done
    until: Mapping[Key, date]


def housed(
    as_of: AsOf,
    *,
    day: date,
    upto: HalfYear,
    mergers: Iterable[Merger] = (),
    areas: Collection[str] | None = None,
) -> Counts:
    """Persons housed before that day, per municipality and slice; of these areas alone where asked.

    Queries: two, and one for each day inside a half-year on which municipalities merged.
    """
    known, until = tuple(mergers), min(day, upto.next().first_day)
    there = _seen(as_of, until, areas=areas)
    wholly = _wholly(as_of, until)
    whole = _by_key(there.filter(wholly).values_list("area", "period", "persons", "counted_until"))
    whole |= _added(as_of, until, groups=there.exclude(wholly))
    found = {(area, period.first_day): persons for (area, period), (persons, _) in whole.items()}
    slice_of: dict[tuple[str, HalfYear], date] = {}
    for period, cut, merged in _cuts(known, upto):
        mine = there.filter(area__in=sorted(merged), period=str(period))
        before = _added(as_of, min(until, cut), groups=mine)
        for key in ((area, period) for area in merged if (area, period) in whole):
            found[key[0], cut] = whole[key][0] - before.get(key, (0, cut))[0]
            found[key[0], slice_of.get(key, period.first_day)] -= found[key[0], cut]
            slice_of[key] = cut
    return Counts(found, {key: counted for key, (_, counted) in whole.items()})


def marked_counts(half_year: HalfYear, *, as_of: AsOf) -> dict[str, tuple[Source, ...]]:
    """The areas whose public counts of a half-year are made up or assumed, with the sources that say so.

    Queries: two, and a third where there are such sources at all.
    """
    kinds = [SourceKind.EXAMPLE.value, SourceKind.ASSUMPTION.value]
    marked = list(SourceRow.objects.filter(kind__in=kinds).values_list("id", flat=True))
    if not marked:
        return {}
    rows = cast("QuerySet[HousedRow]", seen(HousedRow, as_of)).filter(
        source__in=marked, period=str(half_year), visibility=Visibility.PUBLIC.value
    )
    pairs = set(rows.values_list("area", "source_id").distinct())
    sources = sources_by_id({source for _, source in pairs})
    found: dict[str, tuple[Source, ...]] = {}
    for area, source in sorted(pairs, key=str):
        found[area] = (*found.get(area, ()), sources[source])
    return found


def _seen(as_of: AsOf, day: date, *, areas: Collection[str] | None) -> QuerySet[HousedSumRow]:
    """The sums of municipalities of which at least a part may be seen from there."""
    rows = HousedSumRow.objects.filter(indicator=HOUSED, ended_first__lte=day)
    if as_of.known is not None:
        rows = rows.filter(Q(known_first__isnull=True) | Q(known_first__lte=as_of.known))
    if as_of.recorded is not None:
        rows = rows.filter(recorded_first__lte=as_of.recorded)
    return rows.exclude(area=COUNTRY) if areas is None else rows.filter(area__in=sorted(areas))


def _wholly(as_of: AsOf, day: date) -> Q:
    """Whether all of a sum is seen from there, what was replaced and by what included."""
    condition = Q(ended_last__lte=day)
    if as_of.known is not None:
        condition &= Q(known_last__isnull=True) | Q(known_last__lte=as_of.known)
    if as_of.recorded is not None:
        condition &= Q(recorded_last__lte=as_of.recorded)
    return condition


def _added(as_of: AsOf, day: date, *, groups: QuerySet[HousedSumRow]) -> Sums:
    """The sums of these areas and half-years, added up from the facts as seen from there, in one query."""
    asked, params = groups.values_list(*GROUP).query.sql_with_params()
    seen, values = _narrowed("fact", as_of)
    other_seen, other_values = _narrowed("by_other", as_of)
    statement = made(
        f"asked({', '.join(GROUP)}) AS ({asked})",
        seen=f"{seen} AND fact.valid_until <= %s",
        other_seen=other_seen,
    )
    counted = [*values, _day(day)]
    with connection.cursor() as cursor:
        # The second half of the statement names the corrections before the counts.
        cursor.execute(statement, [*params, *counted, *other_values, *other_values, *counted])
        rows = cursor.fetchall()
    return _by_key((area, period, persons, counted) for _, area, period, persons, *_, counted in rows)


def _narrowed(table: str, as_of: AsOf) -> tuple[str, list[str | None]]:
    """The conditions on a fact seen from there, and their values."""
    conditions, values = "", list[str | None]()
    if as_of.known is not None:
        conditions += f" AND ({table}.known_on IS NULL OR {table}.known_on <= %s)"
        values.append(_day(as_of.known))
    if as_of.recorded is not None:
        conditions += f" AND {table}.recorded_at <= %s"
        values.append(_moment(as_of.recorded))
    return conditions, values


def _day(day: date) -> str | None:
    adapted: str | None = connection.ops.adapt_datefield_value(day)
    return adapted


def _moment(moment: datetime) -> str | None:
    adapted: str | None = connection.ops.adapt_datetimefield_value(moment)
    return adapted


def _by_key(rows: Iterable[tuple[str, str, int | None, date | str | None]]) -> Sums:
    return {
        (area, HalfYear.parse(period)): (int(persons), _as_day(counted))
        for area, period, persons, counted in rows
        if persons is not None and counted is not None
    }


def _as_day(day: date | str) -> date:
    """SQLite gives the day of a statement of our own as its text."""
    return day if isinstance(day, date) else date.fromisoformat(day)


def _cuts(mergers: tuple[Merger, ...], upto: HalfYear) -> Iterator[tuple[HalfYear, date, frozenset[str]]]:
    """The days inside a half-year on which municipalities merged, with the municipalities concerned."""
    for day in sorted({merger.on for merger in mergers}):
        period = HalfYear.of(day)
        if period <= upto and len(slices(period, [each for each in mergers if each.on == day])) > 1:
            there = [each for each in mergers if each.on == day]
            yield period, day, frozenset(code for each in there for code in (*each.gone, each.into))
