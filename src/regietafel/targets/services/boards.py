# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A province in a half-year: a line for every municipality, by class of the schedule and by rung (*bord*)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast

from django.db.models import QuerySet

from regietafel.access.permissions import allowed
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.areas import Area, AreaKind
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf, Visibility
from regietafel.facts.observations import Dispute
from regietafel.facts.targets import Expectation
from regietafel.records.models import HousedRow
from regietafel.records.reading import seen
from regietafel.records.stamping import sources_by_id
from regietafel.targets.rules.totals import totals
from regietafel.targets.services.accounts import MunicipalityLine, ProvinceTargets
from regietafel.targets.services.books import Books, books
from regietafel.targets.services.country import line_progress
from regietafel.targets.services.formula import formula
from regietafel.targets.services.supervising import Rungs, rungs_within


def province_account(
    half_year: HalfYear, day: date, *, as_of: AsOf, area: str, reader: Reader
) -> ProvinceTargets:
    """A province in a half-year as it stood on that day, with a line for every municipality.

    A municipality that merged away inside the half-year has a line too, as far as something is on record
    of it. Queries: a fixed number, whatever is on record.
    """
    kept = books(half_year, day, as_of=as_of)
    province = kept.areas.get(area)
    if province.kind is not AreaKind.PROVINCE:
        raise Refused("housing-not-a-province", area=province.name)
    codes = _codes(kept, half_year, province=area)
    lines = kept.ledger.at(half_year)
    supervised = allowed(reader, "ladder.take", thing=f"GS-{area}")
    beside = _read_beside(half_year, day, as_of=as_of, codes=codes, province=area, reader=reader)
    whole = formula(half_year, kept.country, as_of=as_of, reader=reader)
    if whole is not None:
        bare = {code for code in codes & lines.keys() if lines[code].bare is not None}
        beside = replace(beside, by_formula=whole.beside(codes - bare))
    there = [kept.areas.get(code) for code in codes]
    found = [_line(each, kept, half_year=half_year, day=day, beside=beside) for each in there]
    sources = [source for code in sorted(codes) for source in _sources(code, kept, beside=beside)]
    return ProvinceTargets(
        half_year,
        day,
        province,
        totals(line for code, line in lines.items() if code in codes),
        tuple(sorted(found, key=lambda each: each.area.name)),
        supervised=supervised,
        sources=tuple(dict.fromkeys(sources)),
    )


def _codes(kept: Books, half_year: HalfYear, *, province: str) -> frozenset[str]:
    there = kept.areas.children(province, AreaKind.MUNICIPALITY, day=half_year.first_day)
    new = kept.areas.children(province, AreaKind.MUNICIPALITY, day=half_year.last_day)
    began = {code for code in new if code in kept.ledger.at(half_year)}
    return frozenset({*there, *began})


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside the books for the lines of one province."""

    rungs: Mapping[str, Rungs]
    expected: Mapping[str, int]
    disputed: frozenset[str]
    counted: Mapping[str, tuple[Source, ...]]
    by_formula: Mapping[str, int] = field(default_factory=dict)


def _line(area: Area, kept: Books, *, half_year: HalfYear, day: date, beside: _Beside) -> MunicipalityLine:
    line = kept.ledger.lines.get((area.code, half_year))
    rungs = beside.rungs.get(area.code, Rungs(None, None))
    return MunicipalityLine(
        area,
        line,
        progress=line_progress(line),
        expected=beside.expected.get(area.code),
        marks=frozenset(source.mark for source in _sources(area.code, kept, beside=beside)) - {Mark.SOURCE},
        disputed=area.code in beside.disputed,
        rung=rungs.taken,
        due=rungs.due,
        by_formula=beside.by_formula.get(area.code),
        over=day > half_year.last_day,
    )


def _sources(code: str, kept: Books, *, beside: _Beside) -> list[Source]:
    """Where the numbers of one municipality come from: targets, opening balances, counts."""
    numbers = [fact.stamp.source for fact in kept.asked.numbers if fact.area == code]
    openings = [fact.stamp.source for fact in kept.asked.openings if fact.area == code]
    return [*numbers, *openings, *beside.counted.get(code, ())]


def _read_beside(
    half_year: HalfYear, day: date, *, as_of: AsOf, codes: frozenset[str], province: str, reader: Reader
) -> _Beside:
    expected = read(Expectation, as_of, reader=reader, period=str(half_year), area=codes)
    disputes = read(Dispute, as_of, reader=reader, body=codes)
    answered = {fact.answers for fact in read(Dispute, as_of, reader=reader) if fact.answers}
    return _Beside(
        rungs_within(province, day, as_of=as_of, reader=reader),
        {
            fact.area: fact.persons
            for fact in sorted(expected, key=lambda each: (each.stamp.valid.start, each.stamp.id))
            if fact.stamp.valid.start <= day
        },
        frozenset(fact.body for fact in disputes if not fact.answers and fact.stamp.id not in answered),
        counted(half_year, as_of=as_of, codes=codes),
    )


def counted(half_year: HalfYear, *, as_of: AsOf, codes: frozenset[str]) -> dict[str, tuple[Source, ...]]:
    """The sources of the public counts of a half-year, per municipality; one that has none is not there."""
    rows = cast("QuerySet[HousedRow]", seen(HousedRow, as_of)).filter(
        area__in=sorted(codes), period=str(half_year), visibility=Visibility.PUBLIC.value
    )
    pairs = set(rows.values_list("area", "source_id").distinct())
    sources = sources_by_id({source for _, source in pairs})
    found: dict[str, tuple[Source, ...]] = {}
    for code, source in sorted(pairs, key=str):
        found[code] = (*found.get(code, ()), sources[source])
    return found
