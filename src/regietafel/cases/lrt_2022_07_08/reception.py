# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception in the case: counts, plans and locations, from its files to facts with source and day known."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.resources import files

from regietafel.areas.country import shipped
from regietafel.base.areas import AreaKind
from regietafel.base.stamps import Span
from regietafel.cases.lrt_2022_07_08.reading import File, Row
from regietafel.facts import Fact
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Location, Plan

FIRST = "plan-7500"
"""The name of a fact that is on record when these files were loaded."""
RECEPTION = File("reception.toml", before="reception/")


def facts() -> list[Fact]:
    """Every fact about reception; what replaces another comes after it."""
    told = RECEPTION.content()
    return [
        *(fact for row in told["observations"] for fact in _observed(row)),
        *(fact for row in told["tables"] for fact in _table(row)),
        *(_plan(row) for row in told["plans"]),
        *(_location(row) for row in told["locations"]),
        *(_location(row) for row in example_locations()),
    ]


def _observed(row: Row) -> Iterator[Observation]:
    """The counts of one source for one area; a count without a day known is known once it is complete."""
    for text, amount in row["values"].items():
        start = date.fromisoformat(text)
        end = _end(start, row)
        yield RECEPTION.fact(
            Observation,
            {"known": end or start, **row, "amount": amount},
            valid=Span(start, end),
            name=f"{row['indicator']}/{row['area']}/{text}" + ("/2" if "replaces" in row else ""),
            used=("values", "months", "weeks"),
        )


def _end(start: date, row: Row) -> date | None:
    """The first day after the period a flow speaks of; a count speaks of its day."""
    if row.get("months"):
        return (start + timedelta(days=31)).replace(day=1)
    return start + timedelta(weeks=1) if row.get("weeks") else None


def _table(row: Row) -> Iterator[Observation]:
    """One count for each area; an area that did not report is not zero."""
    for area, amount in {**row["values"], **dict.fromkeys(row.get("unknown", ()))}.items():
        yield RECEPTION.fact(
            Observation,
            {**row, "area": area, "amount": amount},
            valid=row["on"],
            name=f"{row['indicator']}/{area}/{row['on']}",
            used=("values", "unknown", "on"),
        )


def _plan(row: Row) -> Plan:
    """A plan; one that asks the same of each area names the level, and where it asks another number."""
    other, path = row.get("except", {}), row.get("path", {})
    areas = shipped().areas.on(AreaKind(row["over"]), row["from"]) if "over" in row else ()
    asked = ((area, other.get(area, row["each"])) for area in areas)
    return RECEPTION.fact(
        Plan,
        row,
        valid=row["from"],
        used=("over", "each", "except", "path"),
        path=[{"on": date.fromisoformat(on), "amount": amount} for on, amount in path.items()],
        parts=[{"area": area, "amount": amount} for area, amount in asked if amount],
    )


def _location(row: Row) -> Location:
    # A plan is described from the day it was known on, long before it opens.
    start = min(row["opens"], row.get("known", row["opens"]))
    return RECEPTION.fact(Location, row, valid=start, name=f"location/{row['code']}")


def example_locations() -> Iterator[Row]:
    """The made-up locations, each as a row of the file with facts would have it."""
    text = (files(__package__) / "reception_locations.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        name = RECEPTION.content()["examples"][row["kind"]]
        days = {day: date.fromisoformat(row[day]) for day in ("opens", "ends", "known") if row[day]}
        yield {
            **{key: row[key] for key in ("code", "kind", "area", "certainty")},
            **days,
            "name": {language: f"{words} {row['place']}" for language, words in name.items()},
            "capacity": int(row["capacity"]),
            "source": "example-locations",
            **_extension(row),
        }


def _extension(row: Row) -> Row:
    if not row["extension_until"]:
        return {}
    until = date.fromisoformat(row["extension_until"])
    return {"extension": {"until": until, "certainty": row["extension_certainty"]}}
