# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How many were housed per area and half-year, added up by the database: a million daily facts, one query.

The rule is that of ``core.targets.counting``, which is the reference: of each area and half-year the longest
count to date, and every window that begins on its end or later.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import cast

from django.db import connection
from django.db.models import QuerySet

from regietafel.core.base.area import Merger
from regietafel.core.base.housing_facts import HOUSED
from regietafel.core.base.periods import HalfYear
from regietafel.core.base.stamps import AsOf, Visibility
from regietafel.core.targets.counting import Done, slices
from regietafel.core.targets.country import COUNTRY
from regietafel.records.models import HousedRow
from regietafel.records.reading import seen

_SUMS = """
WITH counted AS ({counted}),
till AS (
  SELECT area, period, MAX(valid_until) AS till FROM counted
  WHERE valid_from IN ({firsts}) GROUP BY area, period
)
SELECT counted.area, counted.period,
  COALESCE(SUM(CASE WHEN till.till IS NULL OR counted.valid_from >= till.till THEN counted.persons END), 0)
  + COALESCE(MAX(
      CASE WHEN counted.valid_until = till.till AND counted.valid_from IN ({firsts}) THEN counted.persons END
    ), 0)
FROM counted LEFT JOIN till ON till.area = counted.area AND till.period = counted.period
GROUP BY counted.area, counted.period
"""


def housed(
    as_of: AsOf,
    *,
    day: date,
    upto: HalfYear,
    mergers: Iterable[Merger] = (),
    areas: Collection[str] | None = None,
) -> Done:
    """Persons housed before that day, per municipality and slice; of these areas alone where asked.

    Queries: one, and one for each day inside a half-year on which municipalities merged.
    """
    known = tuple(mergers)
    rows = _counted(as_of, day=min(day, upto.next().first_day), areas=areas)
    whole = _sums(rows, upto)
    found = {(area, period.first_day): persons for (area, period), persons in whole.items()}
    slice_of: dict[tuple[str, HalfYear], date] = {}
    for period, cut, merged in _cuts(known, upto):
        before = _sums(rows.filter(area__in=merged, period=str(period), valid_until__lte=cut), upto)
        for key in ((area, period) for area in merged if (area, period) in whole):
            found[key[0], cut] = whole[key] - before.get(key, 0)
            found[key[0], slice_of.get(key, period.first_day)] -= found[key[0], cut]
            slice_of[key] = cut
    return found


def _counted(as_of: AsOf, *, day: date, areas: Collection[str] | None) -> QuerySet[HousedRow]:
    """The windows that count: public, seen from there, ended by that day, of municipalities."""
    rows = cast("QuerySet[HousedRow]", seen(HousedRow, as_of)).filter(
        indicator=HOUSED, visibility=Visibility.PUBLIC.value, valid_until__lte=day
    )
    return rows.exclude(area=COUNTRY) if areas is None else rows.filter(area__in=sorted(areas))


def _sums(rows: QuerySet[HousedRow], upto: HalfYear) -> dict[tuple[str, HalfYear], int]:
    inner = rows.values_list("area", "period", "valid_from", "valid_until", "persons")
    sql, params = inner.query.sql_with_params()
    firsts = [connection.ops.adapt_datefield_value(day) for day in _first_days(upto)]
    places = ", ".join(["%s"] * len(firsts))
    # Only placeholders and a query made by Django are filled in; every value is a parameter.
    query = _SUMS.format(counted=sql, firsts=places)
    with connection.cursor() as cursor:
        cursor.execute(query, [*params, *firsts, *firsts])
        return {(area, HalfYear.parse(period)): int(sum_) for area, period, sum_ in cursor.fetchall()}


def _first_days(upto: HalfYear) -> Iterator[date]:
    """The first days of the half-years up to this one, from the first under the law of 2014."""
    period = HalfYear(2015, 1)
    while period <= upto:
        yield period.first_day
        period = period.next()


def _cuts(mergers: tuple[Merger, ...], upto: HalfYear) -> Iterator[tuple[HalfYear, date, frozenset[str]]]:
    """The days inside a half-year on which municipalities merged, with the municipalities concerned."""
    for day in sorted({merger.on for merger in mergers}):
        period = HalfYear.of(day)
        if period <= upto and len(slices(period, [each for each in mergers if each.on == day])) > 1:
            there = [each for each in mergers if each.on == day]
            yield period, day, frozenset(code for each in there for code in (*each.gone, each.into))
