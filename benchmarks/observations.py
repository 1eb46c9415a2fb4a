# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Two million observations: the picture of the day, a figure as known, how fast counts are written.

Run: python benchmarks/observations.py (SQLite), python -m tests.support.postgres python
benchmarks/observations.py (PostgreSQL); a number behind it makes a smaller world. Exit status 1 if a promise
is not kept. The first look counts: nothing is warmed up but the register of areas, as in a started server.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from statistics import median
from typing import Any
from uuid import UUID

PICTURE_SECONDS, KNOWN_SECONDS, WRITTEN_A_SECOND = 0.300, 0.500, 50_000
TOTAL, BATCH, WRITTEN = 2_000_000, 20_000, 200_000
FIRST, LAST = date(2018, 1, 1), date(2027, 12, 31)

if "REGIETAFEL_DATABASE_URL" not in os.environ:
    os.environ["REGIETAFEL_HOME"] = tempfile.mkdtemp(prefix="regietafel-bench-")

from regietafel.wiring import start_django  # noqa: E402 the settings read the folder when they are loaded

start_django()

from django.core.management import call_command  # noqa: E402 only after Django has started
from django.db import connection, transaction  # noqa: E402 only after Django has started
from django.test.utils import CaptureQueriesContext  # noqa: E402 only after Django has started

from regietafel import data  # noqa: E402 only after Django has started
from regietafel.access.readers import ANYONE  # noqa: E402 only after Django has started
from regietafel.base.areas import AreaKind  # noqa: E402 only after Django has started
from regietafel.base.indicators import FREQUENCIES  # noqa: E402 only after Django has started
from regietafel.base.sources import Source, SourceKind  # noqa: E402 only after Django has started
from regietafel.base.stamps import AsOf, Known, Span, Stamp, Visibility  # noqa: E402 as above
from regietafel.cases.lrt_2022_07_08 import load  # noqa: E402 only after Django has started
from regietafel.cases.lrt_2022_07_08.case import DAY  # noqa: E402 only after Django has started
from regietafel.data.indicators import indicators  # noqa: E402 only after Django has started
from regietafel.facts.observations import Observation  # noqa: E402 only after Django has started
from regietafel.figures.services.following import follow, follow_all  # noqa: E402 only after Django has started
from regietafel.reception.services.day import day_picture  # noqa: E402 only after Django has started
from regietafel.records import ledger  # noqa: E402 only after Django has started
from regietafel.records.ids import new_id, to_uuid  # noqa: E402 only after Django has started
from regietafel.records.models import ObservationRow, SourceRow  # noqa: E402 only after Django has started
from regietafel.records.snapshot import snapshot  # noqa: E402 only after Django has started
from regietafel.records.stamping import source_columns, source_id  # noqa: E402 only after Django has started
from regietafel.records.writing import write  # noqa: E402 only after Django has started

Row = dict[str, Any]
SOURCE = Source("voorbeeld", "Voorbeeldcijfers", "Regietafel", SourceKind.EXAMPLE)
RNG = random.Random(20220708)  # noqa: S311 - made-up counts for a benchmark, nothing secret


def days(step: int) -> Iterator[date]:
    day = FIRST
    while day <= LAST:
        yield day
        day += timedelta(days=step)


def row(source: UUID, code: str, *, area: str, day: date) -> Row:
    return {
        "id": to_uuid(new_id()),
        "entry": 1,
        "valid_from": day,
        "valid_until": day + timedelta(days=1),
        "known_on": day + timedelta(days=RNG.choice((0, 1, 7))),
        "known_ground": "voorbeeld",
        "recorded_at": datetime(2026, 1, 1, tzinfo=UTC),
        "actor": "bench",
        "visibility": "public",
        "scope": (),
        "source_id": source,
        "replaces_id": None,
        "reason": None,
        "indicator": code,
        "area": area,
        "amount": RNG.randrange(1_000, 60_000),
    }


def figures(source: UUID) -> Iterator[Row]:
    """Every indicator at its own frequency for ten years, and two of every municipality by the day.

    One in a hundred is corrected a month later.
    """
    register = data.areas()
    # Inhabitants ship with the product and are loaded as tables of their own.
    followed = {code: each for code, each in indicators().items() if code != "inhabitants"}
    for code, each in followed.items():
        if each.per is not AreaKind.COUNTRY and code not in ("persons-ter-apel", "persons-without-bed"):
            areas = [*register.on(each.per, date(2022, 7, 8)), "NL"]
        else:
            areas = ["GM1950"] if "apel" in code or "bed" in code else ["NL"]
        for area in areas:
            yield from corrected(source, code, area=area, step=FREQUENCIES[each.frequency])
    municipalities = list(register.on(AreaKind.MUNICIPALITY, date(2022, 7, 8)))
    for code in ("permit-holders-in-reception", "persons-in-reception"):
        for area in municipalities:
            yield from corrected(source, code, area=area, step=1)


def corrected(source: UUID, code: str, *, area: str, step: int) -> Iterator[Row]:
    for day in days(step):
        made = row(source, code, area=area, day=day)
        yield made
        if RNG.randrange(100) == 0:
            later = {"known_on": made["known_on"] + timedelta(days=30), "reason": "herzien"}
            yield {
                **made,
                **later,
                "id": to_uuid(new_id()),
                "replaces_id": made["id"],
                "amount": made["amount"] + 11,
            }


def fill(total: int) -> int:
    """The case on record, and the made-up counts beside it, written without their chain."""
    if connection.vendor == "postgresql":
        # A server for one command is empty: it has no database of ours yet.
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{connection.settings_dict["NAME"]}"')
    call_command("migrate", verbosity=0)
    load()
    source, count = source_id(SOURCE), 0
    with transaction.atomic():
        write(SourceRow, [{"id": source, "entry": 1, **source_columns(SOURCE)}])
        rows = islice(figures(source), total)
        while batch := list(islice(rows, BATCH)):
            write(ObservationRow, batch)
            count += len(batch)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
    return count


def measure(name: str, promised: float, *, run: Callable[[], object]) -> bool:
    """The first time and the median of later times, with the number of queries; both within the promise?

    The time of the processor stands beside it: where others use the machine too, a clock tells of them.
    """
    busy = time.process_time()
    with CaptureQueriesContext(connection) as queries:
        start = time.perf_counter()
        run()
        first = time.perf_counter() - start
    busy, taken = time.process_time() - busy, list[float]()
    for _ in range(5):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    kept = max(first, median(taken)) < promised
    print(
        f"  {name:34} first {first * 1e3:6.0f} ms, processor {busy * 1e3:4.0f} ms ({len(queries)} queries)"
        f"   then {median(taken) * 1e3:6.0f} ms"
        f"   promised {promised * 1e3:.0f} ms{'' if kept else '   NOT KEPT'}",
        flush=True,
    )
    return kept


def front_page(as_of: AsOf) -> object:
    """All that the front page shows of the day, read from one moment as the page does."""
    with snapshot():
        return day_picture(DAY, as_of, reader=ANYONE)


def facts(count: int) -> list[Observation]:
    codes = list(data.areas().on(AreaKind.MUNICIPALITY, date(2022, 7, 8)))
    moment, public = datetime(2026, 1, 1, tzinfo=UTC), Visibility.PUBLIC
    known = Known(date(2028, 1, 1), "voorbeeld")
    return [
        Observation(
            Stamp(new_id(), Span(date(2028, 1, 1)), known, moment, "bench", public, SOURCE),
            "places-existing",
            codes[place % len(codes)],
            place,
        )
        for place in range(count)
    ]


def written() -> bool:
    """Rows a second of the processor into the table alone, and with the checks and the chain of an append."""
    source = source_id(SOURCE)
    batches = [
        [row(source, "flex-homes", area="NL", day=FIRST) for _ in range(BATCH)]
        for _ in range(WRITTEN // BATCH)
    ]
    start = time.process_time()
    with transaction.atomic():
        for batch in batches:
            write(ObservationRow, batch)
        alone = WRITTEN / (time.process_time() - start)
        transaction.set_rollback(True)
    made = facts(WRITTEN)
    start = time.process_time()
    ledger.append(made)
    appended = WRITTEN / (time.process_time() - start)
    print(
        f"  written: {alone:,.0f} rows a second into the table, {appended:,.0f} with checks and chain"
        f"   promised {WRITTEN_A_SECOND:,} for the write alone"
    )
    return alone >= WRITTEN_A_SECOND


def main() -> int:
    count = fill(int(sys.argv[1]) if len(sys.argv) > 1 else TOTAL)
    data.areas()
    print(f"{connection.vendor}, {count:,} observations", flush=True)
    amsterdam = ("permit-holders-in-reception", "GM0363")
    then = AsOf(known=DAY)
    kept = [
        measure("picture of the day", PICTURE_SECONDS, run=lambda: front_page(AsOf())),
        measure("picture as known that day", PICTURE_SECONDS, run=lambda: front_page(then)),
        measure(
            "one figure over ten years, as known",
            KNOWN_SECONDS,
            run=lambda: follow(*amsterdam, as_of=then, reader=ANYONE),
        ),
        measure(
            "a figure of all municipalities",
            KNOWN_SECONDS,
            run=lambda: follow_all(
                [("places-existing", code) for code in data.areas().on(AreaKind.MUNICIPALITY, DAY)],
                as_of=then,
                reader=ANYONE,
                since=date(2022, 1, 1),
            ),
        ),
        written(),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
