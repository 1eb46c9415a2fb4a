# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How well minutes were read, as a table: per sort how many are there, were found and are right."""

from __future__ import annotations

from datetime import date

from regietafel.minutes.rules.scores import Score
from regietafel.outlets.rowed import Column, ColumnKind, Table
from regietafel.words import word

_COUNTS = ("there", "found", "matched")
_SHARES = ("precision", "recall")


def score_table(scores: tuple[Score, ...], language: str, *, day: date) -> Table:
    """A row per score; the last of them, over everything, is the total."""
    rows = tuple(
        (
            word(f"minutesread-part-{each.of}", language),
            each.matched + len(each.missing),
            each.matched + len(each.extra),
            each.matched,
            each.precision,
            each.recall,
        )
        for each in scores
    )
    columns = (
        Column("part", word("minutesread-column-part", language)),
        *(Column(name, word(f"minutesread-column-{name}", language), ColumnKind.WHOLE) for name in _COUNTS),
        *(Column(name, word(f"minutesread-column-{name}", language), ColumnKind.SHARE) for name in _SHARES),
    )
    return Table(word("minutesread-score-title", language), columns, rows[:-1], language, day, total=rows[-1])
