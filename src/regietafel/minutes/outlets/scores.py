# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How well minutes were read, as a table: per sort how many are there, were found and are right."""

from __future__ import annotations

from datetime import date

from regietafel.base.messages import Message
from regietafel.minutes.rules.scores import Score
from regietafel.outlets.tables import SHARE, WHOLE, Column, Table


def score_table(scores: tuple[Score, ...], *, day: date) -> Table[Score]:
    """A row per score; the last of them, over everything, is the total."""
    *each, whole = scores
    columns: tuple[Column[Score], ...] = (
        Column("part", _part, name=Message("column-sort"), total=_part(whole)),
        Column("there", _there, WHOLE, total=_there(whole)),
        Column("found", _found, WHOLE, Message("column-read"), total=_found(whole)),
        Column("matched", lambda score: score.matched, WHOLE, total=whole.matched),
        Column("precision", lambda score: score.precision, SHARE, total=whole.precision),
        Column("recall", lambda score: score.recall, SHARE, total=whole.recall),
    )
    return Table(Message("minutesread-score-title"), columns, each, day)


def _part(score: Score) -> Message:
    return Message(f"minutesread-part-{score.of}")


def _there(score: Score) -> int:
    return score.matched + len(score.missing)


def _found(score: Score) -> int:
    return score.matched + len(score.extra)
