# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Webster, exactly: ours beside the packages `apportionment` and `biprop`, in one run on the same weights.

Run: python benchmarks/apportionment.py. Exit status 1 if a promise of the README is not kept.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from statistics import median

import biprop

from regietafel.base.apportionment import Bounds, DrawNeeded, RoundingRule, apportion, certificate

PLACES = 96_000
PROMISED_RATIO = 500
PROMISED_SECONDS = 0.020
FLAT = 2.0
TIME_LIMIT = 60
"""Seconds for one call of another package, in a process of its own."""

MEMORY = 5 << 30
"""Bytes the other package may take; its table has a cell for every unit and place."""

PEER = """
import json, resource, sys, time
resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
import apportionment.methods as peer
weights, places, exact, runs = json.load(sys.stdin)
times = []
for _ in range(runs):
    start = time.perf_counter()
    names = list(map(str, range(len(weights))))
    units = peer.compute("webster", weights, places, fractions=exact, parties=names)
    times.append(time.perf_counter() - start)
print(json.dumps([times, units]))
"""


def municipalities(units: int) -> list[int]:
    """Made-up inhabitants, spread as those of Dutch municipalities: many of 30,000, a few of 800,000,
    in thousandths.

    All different, because equal ones would ask for a lot, which the other packages do not know.
    """
    rng = random.Random(20220708)  # noqa: S311 - made-up sizes for a benchmark, nothing secret
    sizes: dict[int, None] = {}
    while len(sizes) < units:
        sizes[int(rng.lognormvariate(10.3, 0.85) * 1_000) + 900_000] = None
    return list(sizes)


def seconds(run: Callable[[], object], times: int) -> float:
    """The median of several runs."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return median(taken)


def ours(weights: list[int], places: int, *, bounds: dict[str, Bounds] | None = None) -> Callable[[], object]:
    named = {f"GM{number:06}": weight for number, weight in enumerate(weights)}
    held = bounds or {}

    def run() -> object:
        outcome = apportion(places, named, rule=RoundingRule.WEBSTER, bounds=held)
        assert not isinstance(outcome, DrawNeeded)
        return list(outcome.units.values())

    return run


def theirs(weights: list[int], places: int, *, exact: bool) -> tuple[float | None, list[int]]:
    """Median seconds and result of the other package; no seconds where time or memory run out."""
    runs = 1 if exact or len(weights) > 1_000 else 3
    given = json.dumps([weights, places, exact, runs])
    command = [sys.executable, "-P", "-c", PEER]
    try:
        done = subprocess.run(
            command, input=given, capture_output=True, text=True, timeout=TIME_LIMIT, check=True
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        return None, []
    times, units = json.loads(done.stdout)
    return median(times), units


def beside_apportionment(units: int) -> bool:
    """Print both modes of the other package, and whether ours is the promised times faster than each."""
    weights = municipalities(units)
    run = ours(weights, PLACES)
    own, result = seconds(run, 21), run()
    print(f"\n{units:,} units, {PLACES:,} places")
    print(f"  regietafel, exact               {own * 1e3:12.3f} ms")
    kept = [one_mode(weights, exact=exact, own=own, result=result) for exact in (False, True)]
    print(f"  biprop                          {beside_biprop(weights, result)}")
    return all(kept)


def one_mode(weights: list[int], *, exact: bool, own: float, result: object) -> bool:
    """One mode at all places; where it needs more than ``MEMORY``, at a tenth of them, and so on.

    Its table has units × places cells, so with fewer places it does strictly less: its time then is a
    lower bound for what was asked.
    """
    name = "apportionment, fractions=True" if exact else "apportionment, default"
    places = PLACES
    while len(weights) * places * (200 if exact else 20) > MEMORY:
        places //= 10
    taken, other = theirs(weights, places, exact=exact)
    while taken is None and places >= 100:
        places //= 10
        taken, other = theirs(weights, places, exact=exact)
    if taken is None:
        print(f"  {name:30}  no answer at all")
        return False
    whole = places == PLACES
    said = f"{'' if whole else 'at least '}{taken / own:,.0f} x"
    note = (
        ("same result" if other == result else "ANOTHER RESULT")
        if whole
        else f"measured at {places:,} places"
    )
    print(f"  {name:30}  {taken * 1e3:12.3f} ms  {said:>18}  {note}")
    return taken / own >= PROMISED_RATIO


def beside_biprop(weights: list[int], expected: object) -> str:
    """What biprop says: one column of votes, its upper apportionment (Webster) over the rows."""
    election = biprop.Election([[weight] for weight in weights], total_seats=PLACES)
    try:
        taken = seconds(lambda: election.upper_apportionment(which="parties"), 5)
    except RecursionError as failed:
        return f"no answer: {failed}"
    same = [int(seats) for seats in election.upper_apportionment(which="parties")] == expected
    said = "same result" if same else "ANOTHER RESULT"
    return f"{taken * 1e3:12.3f} ms              {said}, in binary fractions"


def biprop_on_a_tie() -> str:
    """Weights 6, 6, 9, 9 for 3: the answer is a draw."""
    election = biprop.Election([[6], [6], [9], [9]], total_seats=3)
    try:
        return f"gives {list(election.upper_apportionment(which='parties'))} without a word"
    except RecursionError as failed:
        return f"gives no answer ({failed})"


def cost_per_unit() -> bool:
    """Microseconds of processor per unit at ten places per unit; sizes take turns, so that noise hits all."""
    print("\nProcessor time per unit (microseconds), 10 places per unit")
    print(f"  {'units':>8}  {'free':>8}  {'floor+cap':>9}  {'proof':>8}")
    runs = {units: three_runs(units) for units in (345, 1_000, 10_000, 100_000)}
    taken: dict[tuple[int, int], list[float]] = {}
    for _ in range(9):
        for units, each in runs.items():
            for number, run in enumerate(each):
                repeats = max(1, 10_000 // units)
                start = time.process_time()
                for _ in range(repeats):
                    run()
                taken.setdefault((units, number), []).append((time.process_time() - start) / repeats / units)
    cost = {key: median(values) * 1e6 for key, values in taken.items()}
    for units in runs:
        print(f"  {units:8,}  {cost[units, 0]:8.2f}  {cost[units, 1]:9.2f}  {cost[units, 2]:8.2f}")
    free = [cost[units, 0] for units in runs]
    print(f"  dearest / cheapest, free: {max(free) / min(free):.2f}")
    return max(free) / min(free) <= FLAT


def three_runs(units: int) -> tuple[Callable[[], object], ...]:
    """Free, with a floor and a cap for every unit, and the certificate of the first."""
    weights = municipalities(units)
    bounds = {f"GM{number:06}": Bounds(3 + number % 3, 40 + number % 7) for number in range(units)}
    named = {str(number): weight for number, weight in enumerate(weights)}
    outcome = apportion(10 * units, named, rule=RoundingRule.WEBSTER)
    assert not isinstance(outcome, DrawNeeded)
    return ours(weights, 10 * units), ours(weights, 10 * units, bounds=bounds), partial(certificate, outcome)


def main() -> int:
    run = ours(municipalities(10_000), PLACES)
    large = seconds(run, 21)
    promises = {
        f"at least {PROMISED_RATIO} x faster, 345 units": beside_apportionment(345),
        f"at least {PROMISED_RATIO} x faster, 10,000 units": beside_apportionment(10_000),
        f"10,000 units under {PROMISED_SECONDS * 1e3:.0f} ms ({large * 1e3:.1f} ms)": large
        < PROMISED_SECONDS,
        "cost per unit flat from 345 to 100,000": cost_per_unit(),
    }
    print(f"\nA tie (6, 6, 9, 9 for 3): regietafel asks for a draw; biprop {biprop_on_a_tie()}.\n")
    for promise, kept in promises.items():
        print(f"{'kept' if kept else 'NOT KEPT':8}  {promise}")
    return 0 if all(promises.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
