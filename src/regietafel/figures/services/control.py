# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The control totals of a file of figures: what it adds up to per indicator, beside what is on record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from regietafel.base.messages import Message
from regietafel.data.indicators import indicators
from regietafel.figures.services.comparing import Change, ChangeKind
from regietafel.figures.sources.shape import Counted
from regietafel.outlets.tables import WHOLE, Column, Table


@dataclass(frozen=True, slots=True)
class FigureSum:
    """One indicator of a file as a whole (*controletotaal*); what is not known adds nothing.

    ``on_record`` is what stands there of the same source, areas and days.
    """

    indicator: str
    figures: int
    file: int
    on_record: int
    new: int
    changed: int


def figure_sums(counted: Iterable[Counted], changes: Sequence[Change]) -> tuple[FigureSum, ...]:
    """The sums of every indicator of a file, in the order in which it names them."""
    there: dict[str, list[Counted]] = {}
    for each in counted:
        there.setdefault(each.indicator, []).append(each)
    return tuple(
        _sum(code, mine, changes=[change for change in changes if change.indicator == code])
        for code, mine in there.items()
    )


def _sum(code: str, mine: list[Counted], *, changes: list[Change]) -> FigureSum:
    whole = sum(each.amount or 0 for each in mine)
    differing = sum(change.after or 0 for change in changes if change.row is not None)
    stood = sum(change.before or 0 for change in changes)
    new = sum(1 for change in changes if change.kind is ChangeKind.NEW)
    changed = sum(1 for change in changes if change.kind is ChangeKind.CHANGED)
    return FigureSum(code, len(mine), whole, stood + whole - differing, new, changed)


def figure_sums_table(sums: Sequence[FigureSum], *, day: date) -> Table[FigureSum]:
    """The control totals, for page and terminal."""
    columns: tuple[Column[FigureSum], ...] = (
        Column("indicator", lambda line: indicators()[line.indicator].name),
        Column("figures-count", lambda line: line.figures, WHOLE),
        Column("file-sum", lambda line: line.file, WHOLE),
        Column("on-record", lambda line: line.on_record, WHOLE),
        Column("new-figures", lambda line: line.new, WHOLE),
        Column("changed-figures", lambda line: line.changed, WHOLE),
    )
    return Table(Message("figures-sums"), columns, sums, day)
