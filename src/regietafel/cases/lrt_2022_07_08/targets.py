# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets of the case: from its file to facts, each with its source and the day it was known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from regietafel.areas.country import shipped
from regietafel.base.area import AreaKind
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import Span
from regietafel.cases.lrt_2022_07_08.reading import File, Row, decided, fact_id
from regietafel.cases.lrt_2022_07_08.targets_cases import case_facts
from regietafel.facts import Fact
from regietafel.facts.targets import (
    Housed,
    MunicipalTarget,
    NationalTarget,
    OpeningBalance,
    PublishedSum,
    TargetAdjusted,
)
from regietafel.targets.services.recording import computed_targets

TARGETS = File("targets.toml", by_note=True)


def facts() -> list[Fact]:
    """Every fact of the file, in an order in which each rests on earlier ones only."""
    told = TARGETS.content()
    nationals = {
        row["id"]: TARGETS.fact(NationalTarget, row, valid=_half_year(row), used=("compute",))
        for row in told["national"]
    }
    return [
        *decided(TARGETS),
        *nationals.values(),
        *(fact for row in told["national"] if row.get("compute") for fact in _computed(nationals[row["id"]])),
        *(
            fact
            for row in told["computed"]
            for fact in _computed(nationals[row["national"]], within=row["within"])
        ),
        *(TARGETS.fact(PublishedSum, row, valid=_half_year(row)) for row in told["sums"]),
        *(
            fact
            for row in told["openings"]
            for fact in TARGETS.by_area(OpeningBalance, row, valid=_half_year(row).start, number="balance")
        ),
        *(
            fact
            for row in told["targets"]
            for fact in TARGETS.by_area(
                MunicipalTarget, {**row, "how": "published"}, valid=_half_year(row), number="persons"
            )
        ),
        *(TARGETS.fact(TargetAdjusted, row, valid=_half_year(row)) for row in told["adjusted"]),
        *(
            fact
            for row in told["housed"]
            for fact in TARGETS.by_area(
                Housed, row, valid=Span(row["from"], row["until"]), number="persons", used=("until",)
            )
        ),
        *case_facts(TARGETS),
    ]


def _half_year(row: Row) -> Span:
    period = HalfYear.parse(row["period"])
    return Span(period.first_day, period.next().first_day)


def _computed(national: NationalTarget, *, within: str | None = None) -> Iterator[MunicipalTarget]:
    """The targets that follow from a number, with ids that are the same on every machine."""
    areas = shipped().areas
    inside = areas.children(within or "NL", AreaKind.MUNICIPALITY, day=national.period.first_day)
    for fact in computed_targets(national, shipped(), on_record={}):
        if fact.area in inside:
            name = f"computed/{national.period}/{fact.area}"
            yield replace(fact, stamp=replace(fact.stamp, id=fact_id(name)))
