# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A large table of figures from its bytes to the ledger, on one core: reading, comparing, writing.

Run: python benchmarks/imports.py [ROWS] (SQLite), python -m tests.support.postgres python
benchmarks/imports.py (PostgreSQL). Counted is the time of the processor, so that a busy machine changes
little. Exit status 1 if it takes in fewer rows a second than promised.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from itertools import islice, product

PROMISED_ROWS = 20_000
"""A second, end to end."""
ROWS = 100_000

if "REGIETAFEL_DATABASE_URL" not in os.environ:
    os.environ["REGIETAFEL_HOME"] = tempfile.mkdtemp(prefix="regietafel-bench-")

from regietafel.wiring import start_django  # noqa: E402 the settings read the folder when they are loaded

start_django()

from django.core.management import call_command  # noqa: E402 only after Django has started
from django.db import connection  # noqa: E402 only after Django has started

from regietafel import data  # noqa: E402 only after Django has started
from regietafel.access.readers import Reader, Role  # noqa: E402 only after Django has started
from regietafel.base.areas import AreaKind  # noqa: E402 only after Django has started
from regietafel.data.indicators import indicators  # noqa: E402 only after Django has started
from regietafel.figures.services.importing import Brought, preview, take_in  # noqa: E402 as above
from regietafel.figures.sources.catalogue import SHAPES, FigureSource  # noqa: E402 only after Django has started
from regietafel.figures.sources.shape import Told, read_figures  # noqa: E402 only after Django has started

BENCH = Reader("bench", Role.PLANNER, frozenset({"COA"}))


def table(rows: int, *, more: int = 0) -> bytes:
    """One figure in a row, day after day, for every municipality that exists on all of these days."""
    first = date(2022, 7, 8)
    there = data.areas().on(AreaKind.MUNICIPALITY, first)
    last = first + timedelta(days=rows // len(there) + 1)
    codes = [code for code in data.areas().on(AreaKind.MUNICIPALITY, last) if code in there]
    days = (first + timedelta(days=at) for at in range(rows))
    places = islice(product(days, codes), rows)
    lines = (
        f"{day.isoformat()},,persons-without-bed,{code},{at % 997 + more}"
        for at, (day, code) in enumerate(places)
    )
    return "\n".join(("from,until,indicator,area,amount", *lines)).encode()


def timed(name: str, rows: int, *, run: Callable[[], object]) -> float:
    """Rows a second."""
    start = time.process_time()
    run()
    taken = time.process_time() - start
    print(f"  {name:34} {taken:7.2f} s   {rows / taken:10,.0f} rows a second")
    return rows / taken


def main() -> int:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    if connection.vendor == "postgresql":
        # A server for one command is empty: it has no database of ours yet.
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{connection.settings_dict["NAME"]}"')
    call_command("migrate", verbosity=0)
    content, changed = table(rows), table(rows, more=1)
    told, shape = Told(data.areas(), indicators()), SHAPES[FigureSource.OWN_FIGURES]
    first = Brought(FigureSource.OWN_FIGURES, content, "groot.csv", date(2022, 7, 9))
    later = Brought(FigureSource.OWN_FIGURES, changed, "later.csv", date(2022, 7, 10))
    print(f"{connection.vendor}, {rows:,} rows, {len(content) / 1e6:.1f} MB")
    timed("reading alone", rows, run=lambda: read_figures(content, "groot.csv", shape=shape, told=told))
    speed = timed("a new file, end to end", rows, run=lambda: take_in(first, reader=BENCH))
    timed("the same file again", rows, run=lambda: preview(first, reader=BENCH))
    timed("every figure corrected, end to end", rows, run=lambda: take_in(later, reader=BENCH))
    print(f"  most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:,.0f} MB")
    return 0 if speed >= PROMISED_ROWS else 1


if __name__ == "__main__":
    sys.exit(main())
