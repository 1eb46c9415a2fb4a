# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets of the case: from its file to facts, each with its source and the day it was known."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from regietafel.areas.country import shipped
from regietafel.base.area import AreaKind
from regietafel.base.indicators import Included
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.cases.lrt_2022_07_08.reading import (
    ACTOR,
    SET_BY_THE_LEDGER,
    Row,
    fact_id,
    read_action,
    read_decision,
    read_sources,
    said,
)
from regietafel.cases.lrt_2022_07_08.targets_cases import case_facts
from regietafel.facts import Fact
from regietafel.facts.targets import (
    Housed,
    MunicipalTarget,
    NationalTarget,
    OpeningBalance,
    PublishedSum,
    SumOf,
    TargetAdjusted,
    TargetKind,
    TargetOrigin,
)
from regietafel.targets.rules.computed import BY_INHABITANTS
from regietafel.targets.services.recording import computed_targets


@cache
def content() -> dict[str, Any]:
    """The file with the targets as it was read."""
    return tomllib.loads((files(__package__) / "targets.toml").read_text(encoding="utf-8"))


@cache
def sources() -> dict[str, Source]:
    """The sources of the targets, by the name they have in the file."""
    return read_sources(content()["sources"])


def stamp(name: str, row: Row, *, span: Span) -> Stamp:
    """The stamp of one fact of the file; all are public."""
    source = sources()[row["source"]]
    return Stamp(
        id=fact_id(name),
        valid=span,
        known=Known(row.get("known"), row.get("ground") or source.note or source.title),
        recorded=SET_BY_THE_LEDGER,
        actor=ACTOR,
        visibility=Visibility.PUBLIC,
        source=source,
    )


def facts() -> list[Fact]:
    """Every fact of the file, in an order in which each rests on earlier ones only."""
    told = content()
    nationals = {row["id"]: _national(row) for row in told["national"]}
    return [
        *(read_decision(row, sources()) for row in told["decisions"]),
        *(read_action(row, sources()) for row in told["actions"]),
        *nationals.values(),
        *(fact for row in told["national"] if row.get("compute") for fact in _computed(nationals[row["id"]])),
        *(
            fact
            for row in told["computed"]
            for fact in _computed(nationals[row["national"]], within=row["within"])
        ),
        *(_sum(row) for row in told["sums"]),
        *(fact for row in told["openings"] for fact in _openings(row)),
        *(fact for row in told["targets"] for fact in _targets(row)),
        *(_adjusted(row) for row in told["adjusted"]),
        *(fact for row in told["housed"] for fact in _housed(row)),
        *case_facts(told, stamp),
    ]


def _span(period: HalfYear) -> Span:
    return Span(period.first_day, period.next().first_day)


def _national(row: Row) -> NationalTarget:
    period, kind = HalfYear.parse(row["period"]), TargetKind(row.get("kind", "statutory"))
    return NationalTarget(
        stamp(row["id"], row, span=_span(period)),
        period,
        row["persons"],
        kind,
        said(row["title"]),
        law=BY_INHABITANTS if kind is TargetKind.STATUTORY else None,
        decision=fact_id(row["decision"]) if "decision" in row else None,
    )


def _computed(national: NationalTarget, *, within: str | None = None) -> Iterator[MunicipalTarget]:
    """The targets that follow from a number, with ids that are the same on every machine."""
    areas = shipped().areas
    inside = areas.children(within or "NL", AreaKind.MUNICIPALITY, day=national.period.first_day)
    for fact in computed_targets(national, shipped(), on_record={}):
        if fact.area in inside:
            name = f"computed/{national.period}/{fact.area}"
            yield replace(fact, stamp=replace(fact.stamp, id=fact_id(name)))


def _sum(row: Row) -> PublishedSum:
    period = HalfYear.parse(row["period"])
    return PublishedSum(
        stamp(row["id"], row, span=_span(period)), period, row["area"], SumOf(row["of"]), row["persons"]
    )


def _openings(row: Row) -> Iterator[OpeningBalance]:
    period = HalfYear.parse(row["period"])
    origin = HalfYear.parse(row["origin"]) if "origin" in row else None
    for area, balance in row["values"].items():
        of = stamp(f"{row['id']}/{area}", row, span=Span(period.first_day))
        yield OpeningBalance(of, period, area, balance, origin)


def _targets(row: Row) -> Iterator[MunicipalTarget]:
    period = HalfYear.parse(row["period"])
    for area, persons in row["values"].items():
        of = stamp(f"{row['id']}/{area}", row, span=_span(period))
        yield MunicipalTarget(
            of, period, area, persons, TargetOrigin.PUBLISHED, backlog=Included(row["backlog"])
        )


def _adjusted(row: Row) -> TargetAdjusted:
    period = HalfYear.parse(row["period"])
    return TargetAdjusted(
        stamp(row["id"], row, span=_span(period)), period, row["area"], row["persons"], said(row["why"])
    )


def _housed(row: Row) -> Iterator[Housed]:
    start, until = row["from"], row["until"]
    assert isinstance(start, date)
    for area, persons in row["values"].items():
        yield Housed(stamp(f"{row['id']}/{area}", row, span=Span(start, until)), area, persons)
