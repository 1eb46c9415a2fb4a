# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The control totals of an overview: what the file adds up to, beside what is on record and the country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from regietafel.base.area import COUNTRY
from regietafel.base.messages import Message
from regietafel.base.periods import HalfYear
from regietafel.facts.targets import NationalTarget, SumOf, TargetKind
from regietafel.outlets.tables import PERSONS, WHOLE, Column, Table
from regietafel.targets.rules.counting import persons_until
from regietafel.targets.services.overview_record import OnRecord
from regietafel.targets.sources import OverviewColumn, OverviewFile, OverviewRow

SUMMED = (
    OverviewColumn.TARGET,
    OverviewColumn.BALANCE,
    OverviewColumn.HOUSED,
    OverviewColumn.EXPECTED,
)


@dataclass(frozen=True, slots=True)
class ControlSum:
    """One column of the file as a whole (*controletotaal*). Unit: persons; None is not known.

    ``after`` is what municipalities add up to once the file is on record, ``national`` what was published
    for the whole country.
    """

    column: OverviewColumn
    file: int
    on_record: int | None
    after: int
    national: int | None
    new: int
    changed: int

    @property
    def heading(self) -> Message:
        """What its column is called in every table."""
        key = "opening" if self.column is OverviewColumn.BALANCE else self.column.value
        return Message(f"column-{key}")


class Changed(Protocol):
    """A figure that is new or differs."""

    @property
    def change(self) -> Differs: ...


class Differs(Protocol):
    """What it was and becomes."""

    @property
    def area(self) -> str: ...
    @property
    def column(self) -> OverviewColumn: ...
    @property
    def before(self) -> int | None: ...


class Totalled(Protocol):
    """What has control totals."""

    @property
    def period(self) -> HalfYear: ...
    @property
    def on(self) -> date: ...
    @property
    def sums(self) -> tuple[ControlSum, ...]: ...


def control_sums(
    file: OverviewFile, rows: Sequence[OverviewRow], *, there: OnRecord, changes: Iterable[Changed]
) -> tuple[ControlSum, ...]:
    """The sums of the columns that the file has."""
    figures = [figure.change for figure in changes]
    found = []
    for column in SUMMED:
        if not any(column in row.counts for row in file.rows):
            continue
        known = _known(column, there)
        said = {row.area: row.counts[column] for row in rows if column in row.counts}
        mine = [change for change in figures if change.column is column]
        new = sum(1 for change in mine if change.before is None)
        found.append(
            ControlSum(
                column,
                sum(row.counts.get(column, 0) for row in file.rows),
                sum(known.values()) if known else None,
                sum({**known, **said}.values()),
                _national(column, there, on=file.on),
                new,
                len(mine) - new,
            )
        )
    return tuple(found)


def control_table(found: Totalled) -> Table[ControlSum]:
    """The control totals of a file, for page and terminal."""
    columns: tuple[Column[ControlSum], ...] = (
        Column("what", lambda line: line.heading),
        Column("file-sum", lambda line: line.file, WHOLE),
        Column("on-record", lambda line: line.on_record, WHOLE),
        Column("after-import", lambda line: line.after, WHOLE),
        Column("national", lambda line: line.national, WHOLE),
        Column("new-figures", lambda line: line.new, WHOLE, unit=""),
        Column("changed-figures", lambda line: line.changed, WHOLE, unit=""),
    )
    title = Message("overview-sums", {"period": str(found.period), "day": found.on})
    return Table(title, columns, found.sums, found.on, unit=PERSONS)


def _known(column: OverviewColumn, there: OnRecord) -> dict[str, int]:
    """What is on record of the municipalities, of those of which something is."""
    kept, period = there.kept, there.period
    match column:
        case OverviewColumn.TARGET:
            return {area: each.persons for (area, when), each in kept.targets.items() if when == period}
        case OverviewColumn.BALANCE:
            carried = {area: there.carried(area) for area in kept.ledger.at(period)}
            openings = {area: sum(each.balance for each in said) for area, said in there.openings.items()}
            return {
                area: balance
                for area, balance in {**carried, **openings}.items()
                if balance is not None and area != COUNTRY
            }
        case OverviewColumn.HOUSED:
            return {
                area: persons_until(mine, kept.day)
                for area, mine in there.counts.items()
                if area != COUNTRY and any((each.stamp.valid.end or kept.day) <= kept.day for each in mine)
            }
        case _:
            return {area: said[-1].persons for area, said in there.expectations.items()}


def _national(column: OverviewColumn, there: OnRecord, *, on: date) -> int | None:
    """What was published for the country as a whole, for the same half-year and up to the same day."""
    published, period = there.kept.published, there.period
    match column:
        case OverviewColumn.TARGET:
            sums = [
                each.persons for each in published.sums if (each.period, each.of) == (period, SumOf.TARGETS)
            ]
            numbers = [each.persons for each in published.national if _is_statutory(each, there)]
            return next(iter([*reversed(sums), *reversed(numbers)]), None)
        case OverviewColumn.BALANCE:
            balances = [each.balance for each in published.openings if each.period == period]
            return sum(balances) if balances else None
        case OverviewColumn.HOUSED:
            counts = [each for each in published.housed if each.period == period]
            exact = [each for each in counts if each.stamp.valid.end == on]
            return persons_until(counts, on) if exact else None
        case _:
            return None


def _is_statutory(number: NationalTarget, there: OnRecord) -> bool:
    return number.period == there.period and number.kind is TargetKind.STATUTORY
