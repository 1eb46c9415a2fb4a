# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How many were housed per area and half-year, added up by the database.

The rule is that of ``core.targets.counting``, which is the reference: of each area and half-year the longest
count to date, and every window that begins on its end or later. Only what is public counts, a correction too.
"""

from __future__ import annotations

from django.db import connection

from regietafel.core.base.stamps import Visibility
from regietafel.records.derived.deriving import Derived
from regietafel.records.models import HousedRow, HousedSumRow

GROUP = ("indicator", "area", "period")

_MADE = """
WITH {asked}, counted AS (
  SELECT fact.indicator, fact.area, fact.period, fact.persons, fact.valid_from, fact.valid_until,
    fact.known_on, fact.recorded_at, by_other.id AS gone,
    COALESCE(
      CASE WHEN by_other.known_on > fact.known_on THEN by_other.known_on ELSE fact.known_on END,
      by_other.known_on
    ) AS known_last,
    COALESCE(by_other.recorded_at, fact.recorded_at) AS recorded_last
  FROM asked
  JOIN {facts} fact ON fact.indicator = asked.indicator AND fact.area = asked.area
    AND fact.period = asked.period AND fact.visibility = '{public}' AND fact.valid_until IS NOT NULL{seen}
  LEFT JOIN {facts} by_other ON by_other.replaces_id = fact.id AND by_other.replaces_id IS NOT NULL
    AND by_other.visibility = '{public}'{other_seen}
), standing AS (
  SELECT * FROM counted WHERE gone IS NULL
), till AS (
  SELECT indicator, area, period, MAX(valid_until) AS till FROM standing
  WHERE valid_from = {first_day} GROUP BY indicator, area, period
), added AS (
  SELECT standing.indicator, standing.area, standing.period,
    COALESCE(SUM(CASE WHEN till.till IS NULL OR standing.valid_from >= till.till THEN persons END), 0)
    + COALESCE(MAX(
        CASE WHEN standing.valid_until = till.till AND standing.valid_from = {first_day_of_standing}
        THEN persons END
      ), 0) AS persons
  FROM standing LEFT JOIN till ON till.indicator = standing.indicator AND till.area = standing.area
    AND till.period = standing.period
  GROUP BY standing.indicator, standing.area, standing.period
)
"""
_ROWS = """
SELECT counted.indicator, counted.area, counted.period, MAX(added.persons),
  MIN(valid_until), MAX(valid_until),
  CASE WHEN COUNT(known_on) = COUNT(*) THEN MIN(known_on) END, MAX(known_last),
  MIN(recorded_at), MAX(recorded_last)
FROM counted LEFT JOIN added ON added.indicator = counted.indicator AND added.area = counted.area
  AND added.period = counted.period
GROUP BY counted.indicator, counted.area, counted.period
"""


def added(asked: str, *, seen: str = "", other_seen: str = "") -> str:
    """The start of a statement in which ``added`` has the persons of every group in ``asked``.

    ``seen`` narrows the counts to those seen from a point, ``other_seen`` their corrections.
    """
    return _MADE.format(
        asked=asked,
        seen=seen,
        other_seen=other_seen,
        facts=HousedRow._meta.db_table,
        public=Visibility.PUBLIC.value,
        first_day=_first_day("period"),
        first_day_of_standing=_first_day("standing.period"),
    )


def _first_day(period: str) -> str:
    """The first day of a half-year that is kept as the text 2022-II, as a database reckons it."""
    text = f"(substr({period}, 1, 4) || CASE WHEN substr({period}, 6) = 'I' THEN '-01-01' ELSE '-07-01' END)"
    return text if connection.vendor == "sqlite" else f"CAST({text} AS date)"


HOUSED_SUMS = Derived(
    HousedSumRow,
    HousedRow,
    GROUP,
    (
        *("persons", "ended_first", "ended_last"),
        *("known_first", "known_last", "recorded_first", "recorded_last"),
    ),
    lambda asked: added(asked) + _ROWS,
)
