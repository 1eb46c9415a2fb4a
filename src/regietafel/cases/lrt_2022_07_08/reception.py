# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception in the case: counts, plans and locations, from its files to facts with source and day known."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from regietafel.areas.country import shipped
from regietafel.base.areas import AreaKind
from regietafel.base.sources import Source
from regietafel.base.stamps import Span, Stamp
from regietafel.cases.lrt_2022_07_08.reading import Row, Told, fact_id, read_sources, said
from regietafel.facts import Fact
from regietafel.facts.observations import Observation
from regietafel.facts.reception import (
    Certainty,
    Extension,
    Location,
    LocationKind,
    PathPoint,
    Plan,
    PlanPart,
)

FIRST = "plan-7500"
"""The name of a fact that is on record when these files were loaded."""


@cache
def content() -> dict[str, Any]:
    """The file about reception as it was read."""
    return tomllib.loads((files(__package__) / "reception.toml").read_text(encoding="utf-8"))


@cache
def sources() -> dict[str, Source]:
    """The sources of reception, by the name they have in the file."""
    return read_sources(content()["sources"])


def facts() -> list[Fact]:
    """Every fact about reception; what replaces another comes after it."""
    told = content()
    return [
        *(fact for row in told["observations"] for fact in _observed(row)),
        *(fact for row in told["tables"] for fact in _table(row)),
        *(_plan(row) for row in told["plans"]),
        *(_location(row) for row in told["locations"]),
        *(_location(row) for row in example_locations()),
    ]


def _stamp(name: str, row: Row, *, start: date, end: date | None = None) -> Stamp:
    """The stamp of one fact; one that replaces another names it by its own name, and says why."""
    stamp = Told(name, row, start, sources()).stamp()
    earlier = row.get("replaces")
    return replace(
        stamp,
        valid=Span(start, end),
        replaces=fact_id(f"reception/{earlier}") if earlier else None,
        reason=row.get("reason"),
    )


def _observed(row: Row) -> Iterator[Observation]:
    """The counts of one source for one area; a count without a day known is known once it is complete."""
    for text, amount in row["values"].items():
        start = date.fromisoformat(text)
        end = _end(start, row)
        name = f"reception/{row['indicator']}/{row['area']}/{text}" + ("/2" if "replaces" in row else "")
        known = {"known": row.get("known", end or start)}
        yield Observation(
            _stamp(name, {**row, **known}, start=start, end=end), row["indicator"], row["area"], amount
        )


def _end(start: date, row: Row) -> date | None:
    """The first day after the period a flow speaks of; a count speaks of its day."""
    if row.get("months"):
        return (start + timedelta(days=31)).replace(day=1)
    return start + timedelta(weeks=1) if row.get("weeks") else None


def _table(row: Row) -> Iterator[Observation]:
    """One count for each area; an area that did not report is not zero."""
    every = {**row["values"], **dict.fromkeys(row.get("unknown", ()))}
    for area, amount in every.items():
        name = f"reception/{row['indicator']}/{area}/{row['on']}"
        yield Observation(_stamp(name, row, start=row["on"]), row["indicator"], area, amount)


def _plan(row: Row) -> Plan:
    """A plan; one that asks the same of each area names the level, and where it asks another number."""
    stamp = _stamp(f"reception/{row['id']}", row, start=row["from"])
    other = row.get("except", {})
    areas = shipped().areas.on(AreaKind(row["over"]), row["from"]) if "over" in row else ()
    return Plan(
        stamp,
        row["code"],
        said(row["title"]),
        row["indicator"],
        row["amount"],
        row["until"],
        path=tuple(PathPoint(date.fromisoformat(on), amount) for on, amount in row.get("path", {}).items()),
        parts=tuple(PlanPart(area, amount) for area in areas if (amount := other.get(area, row["each"]))),
    )


def _location(row: Row) -> Location:
    known = row.get("known")
    # A plan is described from the day it was known on, long before it opens.
    start = row["opens"] if known is None else min(row["opens"], known)
    stamp = _stamp(f"reception/location/{row['code']}", row, start=start)
    extension = row.get("extension")
    return Location(
        stamp,
        row["code"],
        said(row["name"]),
        LocationKind(row["kind"]),
        row["area"],
        row["capacity"],
        Certainty(row["certainty"]),
        row["opens"],
        ends=row.get("ends"),
        extension=Extension(extension["until"], Certainty(extension["certainty"])) if extension else None,
    )


def example_locations() -> Iterator[Row]:
    """The made-up locations, each as a row of the file with facts would have it."""
    text = (files(__package__) / "reception_locations.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        name = content()["examples"][row["kind"]]
        found: dict[str, Any] = {
            **row,
            "name": {language: f"{words} {row['place']}" for language, words in name.items()},
            "capacity": int(row["capacity"]),
            "opens": date.fromisoformat(row["opens"]),
            "ends": date.fromisoformat(row["ends"]) if row["ends"] else None,
            "known": date.fromisoformat(row["known"]),
            "source": "example-locations",
        }
        if row["extension_until"]:
            found["extension"] = {
                "until": date.fromisoformat(row["extension_until"]),
                "certainty": row["extension_certainty"],
            }
        yield found
