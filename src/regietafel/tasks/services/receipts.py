# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution handed on so that somebody else can run it again: program, data, law, inputs and output."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from regietafel.areas.country import Country, shipped
from regietafel.base.apportionment import Bounds, RoundingRule
from regietafel.base.messages import Message, Refused, Value
from regietafel.base.sources import Source, SourceKind
from regietafel.facts.tasks import TaskKind
from regietafel.tasks.rules.figures import Figures
from regietafel.tasks.rules.keys import (
    FixedPerUnit,
    InhabitantsTimesSes,
    Key,
    PerformanceCorrected,
    WeightedColumns,
)
from regietafel.tasks.rules.levels import Ask, Distributed, DrawsNeeded, Way, distribute
from regietafel.tasks.rules.tree import Tree, Unit
from regietafel.tasks.rules.weighing import main_figures
from regietafel.tasks.services.distributing_json import Json, exact

FORM = "regietafel-distribution-1"
LAW = "huisvestingswet_2014.toml"
"""The file of the law that a housing target goes by."""
_ON_RECEIPT = Source("receipt", "rekenbewijs", "Regietafel", SourceKind.USER)


def receipt(outcome: Distributed) -> dict[str, Json]:
    """All that is needed to make the same distribution again, and what came out."""
    asked: Json = _asked(outcome)
    amounts: dict[str, Json] = dict(outcome.amounts)
    return {
        "form": FORM,
        "program": f"regietafel {version('regietafel')}",
        "data": [_figures(figures) for figures in _all_figures(outcome.ask.key)],
        "law": [{"file": LAW, "sha256": law_hash()}] if outcome.ask.kind is TaskKind.TARGET else [],
        "asked": asked,
        "outcome": amounts,
        "sha256": _hash({"asked": asked, "outcome": amounts}),
    }


def law_hash() -> str:
    """The hash of the file of the law as it is here."""
    return hashlib.sha256((files("regietafel.law") / LAW).read_bytes()).hexdigest()


def checked(told: Mapping[str, Any], *, country: Country | None = None) -> tuple[Message, ...]:
    """What differs where a receipt is run again here; nothing where it is confirmed."""
    found = told.get("receipt", told)
    if not isinstance(found, Mapping) or found.get("form") != FORM:
        raise Refused("receipt-unknown", form=FORM)
    try:
        return tuple(_differences(found, country or shipped()))
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise Refused("receipt-broken", what=str(fault)) from fault


def again(told: Mapping[str, Any]) -> Distributed:
    """The distribution of a receipt, made again from its inputs; refused where it comes out otherwise."""
    differences = [each for each in checked(told) if each.key in ("receipt-hash", "receipt-amounts")]
    if differences:
        raise Refused(differences[0].key, **differences[0].params)
    outcome = distribute(_ask(told.get("receipt", told)["asked"]))
    assert isinstance(outcome, Distributed)
    return outcome


def _differences(found: Mapping[str, Any], country: Country) -> Iterator[Message]:
    if found["sha256"] != _hash({"asked": found["asked"], "outcome": found["outcome"]}):
        yield Message("receipt-hash")
    outcome = distribute(_ask(found["asked"]))
    if isinstance(outcome, DrawsNeeded):
        yield Message("receipt-draw")
    elif outcome.amounts != found["outcome"]:
        names = outcome.ask.tree.units
        other = [code for code, amount in outcome.amounts.items() if found["outcome"].get(code) != amount]
        units = tuple(names[code].name for code in other) or tuple(found["outcome"])
        yield Message("receipt-amounts", {"units": units, "count": len(units)})
    yield from _other_data(found, country)
    here = f"regietafel {version('regietafel')}"
    if found["program"] != here:
        yield Message("receipt-program", {"there": str(found["program"]), "here": here})


def _other_data(found: Mapping[str, Any], country: Country) -> Iterator[Message]:
    """Inhabitants and law that are here too, and are others than those that were used."""
    on = _day(found["asked"]["on"])
    for used in found["data"]:
        day = _day(used["day"])
        if used["unit"] != "persons" or day is None or on is None or day not in country.tables:
            continue
        table = country.inhabitants(day).carried(country.areas, on)
        here = {code: value for code, value in table.values.items() if code in found["asked"]["weights"]}
        if _values_hash(here) != used["sha256"]:
            yield Message("receipt-data", {"day": day})
    for law in found["law"]:
        if law["sha256"] != law_hash():
            yield Message("receipt-law", {"file": str(law["file"])})


def _all_figures(key: Key) -> tuple[Figures, ...]:
    match key:
        case InhabitantsTimesSes(inhabitants=first, scores=second):
            return (first, second)
        case PerformanceCorrected(inhabitants=first, corrections=second):
            return (first, second)
        case WeightedColumns(columns=columns):
            return tuple(columns.values())
        case _:
            return (main_figures(key),)


def _figures(figures: Figures) -> dict[str, Json]:
    source, is_own = figures.source, figures.source.kind is SourceKind.USER
    return {
        "source": source.id,
        "title": None if is_own else source.title,
        "publisher": None if is_own else source.publisher,
        "unit": figures.unit,
        "day": figures.day.isoformat() if figures.day else None,
        "sha256": _values_hash(figures.values),
    }


def _values_hash(values: Mapping[str, int | Fraction]) -> str:
    lines = "".join(f"{code};{exact(values[code])}\n" for code in sorted(values))
    return hashlib.sha256(lines.encode()).hexdigest()


def _hash(told: Mapping[str, Json]) -> str:
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _asked(outcome: Distributed) -> dict[str, Json]:
    """The question in whole numbers and fractions; the weights at the lowest level that has them all."""
    ask = outcome.ask
    level = next(
        level
        for level in reversed(ask.tree.levels)
        if all(code in outcome.weights for code in ask.tree.at(level))
    )
    weights: dict[str, Json] = {code: exact(outcome.weights[code]) for code in ask.tree.at(level)}
    units: list[Json] = [[unit.code, unit.name, unit.level, unit.parent] for unit in ask.tree.units.values()]
    bounds: dict[str, Json] = {
        code: {"floor": bound.floor, "cap": bound.cap, "locked": bound.locked}
        for code, bound in ask.bounds.items()
    }
    drawn: list[Json] = [
        [level, parent, [*sorted(codes)]] for (level, parent), codes in sorted(ask.drawn.items(), key=str)
    ]
    existing: dict[str, Json] = dict(ask.existing)
    return {
        "total": ask.total, "unit": ask.unit, "kind": ask.kind.value, "key": ask.key.code,
        "rule": ask.rule.value, "way": ask.way.value, "root": ask.tree.root, "levels": [*ask.tree.levels],
        "level": ask.level, "on": ask.on.isoformat() if ask.on else None,
        "inhabitants_on": ask.inhabitants_on.isoformat() if ask.inhabitants_on else None,
        "units": units, "weights": weights, "bounds": bounds, "drawn": drawn, "existing": existing,
    }  # fmt: skip


def _ask(told: Mapping[str, Any]) -> Ask:
    weights = {code: Fraction(text) for code, text in told["weights"].items()}
    units = [Unit(code, name, level, parent) for code, name, level, parent in told["units"]]
    what: dict[str, Value] = {"key": str(told["key"])}
    return Ask(
        total=told["total"],
        key=FixedPerUnit(
            Figures(Message("distribution-figures-on-record", what), weights, "weight", _ON_RECEIPT)
        ),
        rule=RoundingRule(told["rule"]),
        tree=Tree.of(told["root"], tuple(told["levels"]), units=units),
        level=told["level"],
        way=Way(told["way"]),
        bounds={
            code: Bounds(each["floor"], each["cap"], each["locked"]) for code, each in told["bounds"].items()
        },
        drawn={(level, parent): frozenset(codes) for level, parent, codes in told["drawn"]},
        existing=told["existing"],
        unit=told["unit"],
        on=_day(told["on"]),
        inhabitants_on=_day(told["inhabitants_on"]),
        kind=TaskKind(told["kind"]),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
