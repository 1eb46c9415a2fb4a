# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How many were housed per area and half-year, added up by the database.

The rule is that of ``core.targets.counting``, which is the reference: of each area and half-year the longest
count to date, and every window that begins on its end or later. Only what is public counts, a correction too.

The groups come first in every join (``CROSS JOIN`` tells SQLite so): a million counts are never read through.
"""

from __future__ import annotations

from django.db import connection

from regietafel.base.stamps import Visibility
from regietafel.records.derived.deriving import Derived
from regietafel.records.models import HousedRow, HousedSumRow

GROUP = ("indicator", "area", "period")

_MADE = """
WITH {asked}, till AS (
  SELECT asked.indicator, asked.area, asked.period, {first_day} AS first_day, MAX(fact.valid_until) AS till
  FROM asked LEFT JOIN {facts} fact ON fact.indicator = asked.indicator AND fact.area = asked.area
    AND fact.period = asked.period AND fact.valid_from = {first_day} AND {counts}
    AND NOT EXISTS (SELECT 1 FROM {facts} by_other WHERE by_other.replaces_id = fact.id AND {replaces})
  GROUP BY asked.indicator, asked.area, asked.period
)
SELECT fact.indicator, fact.area, fact.period,
  CASE WHEN COUNT(by_other.id) < COUNT(*) THEN
    COALESCE(SUM(CASE WHEN by_other.id IS NULL AND (till IS NULL OR fact.valid_from >= till)
      THEN fact.persons END), 0)
    + COALESCE(MAX(CASE WHEN by_other.id IS NULL AND fact.valid_until = till AND fact.valid_from = first_day
      THEN fact.persons END), 0)
  END,
  MIN(fact.valid_until), MAX(fact.valid_until),
  CASE WHEN COUNT(fact.known_on) = COUNT(*) THEN MIN(fact.known_on) END,
  MAX(CASE WHEN fact.known_on IS NULL OR by_other.known_on > fact.known_on
    THEN by_other.known_on ELSE fact.known_on END),
  MIN(fact.recorded_at), MAX(COALESCE(by_other.recorded_at, fact.recorded_at)),
  MAX(CASE WHEN by_other.id IS NULL THEN fact.valid_until END)
FROM till CROSS JOIN {facts} fact LEFT JOIN {facts} by_other ON by_other.replaces_id = fact.id AND {replaces}
WHERE fact.indicator = till.indicator AND fact.area = till.area AND fact.period = till.period AND {counts}
GROUP BY fact.indicator, fact.area, fact.period
"""


def made(asked: str, *, seen: str = "", other_seen: str = "") -> str:
    """The statement that adds up the groups in ``asked``: names, persons, and from where all of it is seen.

    ``seen`` narrows the counts to those seen from a point and ``other_seen`` their corrections. Both stand in
    the statement twice: the counts and their corrections, then the corrections and the counts.
    """
    public = Visibility.PUBLIC.value
    return _MADE.format(
        asked=asked,
        facts=HousedRow._meta.db_table,
        counts=f"fact.visibility = '{public}' AND fact.valid_until IS NOT NULL{seen}",
        replaces=f"by_other.replaces_id IS NOT NULL AND by_other.visibility = '{public}'{other_seen}",
        first_day=_first_day("asked.period"),
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
        *("known_first", "known_last", "recorded_first", "recorded_last", "counted_until"),
    ),
    made,
)
