# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A merger inside the half-year: an overview that has only the heir counts the others with it.

On record they then stand as zero, so that nobody is counted twice whatever was loaded or published first.
"""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.base.area import Merger
from regietafel.base.areas import Areas
from regietafel.targets.services.overview_record import OnRecord
from regietafel.targets.sources import OverviewColumn, OverviewFile, OverviewRow

COUNTED = (OverviewColumn.TARGET, OverviewColumn.BALANCE, OverviewColumn.HOUSED)


def counted_with_heirs(file: OverviewFile, there: OnRecord, *, areas: Areas) -> Iterator[OverviewRow]:
    """A row of zeros for every municipality that merged before the count and has no row in the file."""
    rows = {row.area: row for row in file.rows}
    for merger in sorted(areas.mergers, key=lambda merger: merger.on):
        if not file.period.first_day < merger.on <= min(file.on, file.period.last_day):
            continue
        for gone in merger.gone:
            heir = rows.get(_heir(merger, file, areas=areas))
            if heir is not None and gone not in rows and not _is_apart(heir, gone, there=there):
                yield _row(areas.get(gone).name, gone, heir=heir)


def _heir(merger: Merger, file: OverviewFile, *, areas: Areas) -> str:
    """What it is part of on the day of the count."""
    return areas.successor(merger.into, day=min(file.on, file.period.last_day)).code


def _is_apart(heir: OverviewRow, gone: str, *, there: OnRecord) -> bool:
    """Whether the file prints the number of the heir alone, while the other has one: it is part of a form."""
    own, other = there.target(heir.area), there.target(gone)
    printed = heir.counts.get(OverviewColumn.TARGET)
    if printed is None or own is None or other is None:
        return False
    return other.persons > 0 and printed == own.before_swaps


def _row(name: str, gone: str, *, heir: OverviewRow) -> OverviewRow:
    counts = {column: 0 for column in COUNTED if column in heir.counts}
    return OverviewRow(gone, name, counts, heir.row, heir.on, heir.expected_on, heir.how, heir.name)
