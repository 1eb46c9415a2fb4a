# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers asked for in a half-year, to and from their rows: national, printed sums, municipal."""

from __future__ import annotations

from regietafel.base.apportionment import RoundingRule
from regietafel.base.indicators import Included
from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import Stamp
from regietafel.facts.targets import (
    HalfYearClosed,
    MunicipalTarget,
    NationalTarget,
    OpeningBalance,
    PublishedSum,
    SumOf,
    TargetAdjusted,
    TargetKind,
    TargetOrigin,
)
from regietafel.records.ids import as_uuid, optional_id
from regietafel.records.kinds.kind import Columns, Kind, said_columns
from regietafel.records.models import (
    HalfYearClosedRow,
    MunicipalTargetRow,
    NationalTargetRow,
    OpeningBalanceRow,
    PublishedSumRow,
    TargetAdjustedRow,
)


def _national_columns(fact: NationalTarget) -> Columns:
    law = fact.law
    return {
        "period": str(fact.period),
        "persons": fact.persons,
        "kind": str(fact.kind),
        **said_columns("title", fact.title),
        "law_bwb": law and law.bwb,
        "law_article": law and law.article,
        "law_paragraph": law and law.paragraph,
        "decision_id": as_uuid(fact.decision),
    }


def _law(row: NationalTargetRow) -> LawRef | None:
    if row.law_bwb is None or row.law_article is None:
        return None
    return LawRef(row.law_bwb, row.law_article, row.law_paragraph)


def _national(row: NationalTargetRow, stamp: Stamp) -> NationalTarget:
    return NationalTarget(
        stamp,
        period=HalfYear.parse(row.period),
        persons=row.persons,
        kind=TargetKind(row.kind),
        title=Said(row.title_nl, row.title_en),
        law=_law(row),
        decision=optional_id(row.decision_id),
    )


def _sum_columns(fact: PublishedSum) -> Columns:
    return {"period": str(fact.period), "area": fact.area, "of": str(fact.of), "persons": fact.persons}


def _sum(row: PublishedSumRow, stamp: Stamp) -> PublishedSum:
    return PublishedSum(stamp, HalfYear.parse(row.period), row.area, SumOf(row.of), row.persons)


def _municipal_columns(fact: MunicipalTarget) -> Columns:
    return {
        "period": str(fact.period),
        "area": fact.area,
        "persons": fact.persons,
        "how": str(fact.how),
        "backlog": str(fact.backlog),
        "rule": None if fact.rule is None else str(fact.rule),
    }


def _municipal(row: MunicipalTargetRow, stamp: Stamp) -> MunicipalTarget:
    return MunicipalTarget(
        stamp,
        period=HalfYear.parse(row.period),
        area=row.area,
        persons=row.persons,
        how=TargetOrigin(row.how),
        backlog=Included(row.backlog),
        rule=None if row.rule is None else RoundingRule(row.rule),
    )


def _opening_columns(fact: OpeningBalance) -> Columns:
    return {
        "period": str(fact.period),
        "area": fact.area,
        "balance": fact.balance,
        "origin": None if fact.origin is None else str(fact.origin),
    }


def _opening(row: OpeningBalanceRow, stamp: Stamp) -> OpeningBalance:
    origin = None if row.origin is None else HalfYear.parse(row.origin)
    return OpeningBalance(stamp, HalfYear.parse(row.period), row.area, row.balance, origin)


def _adjusted_columns(fact: TargetAdjusted) -> Columns:
    return {
        "period": str(fact.period),
        "area": fact.area,
        "persons": fact.persons,
        **said_columns("why", fact.why),
        "decision_id": as_uuid(fact.decision),
    }


def _adjusted(row: TargetAdjustedRow, stamp: Stamp) -> TargetAdjusted:
    return TargetAdjusted(
        stamp,
        period=HalfYear.parse(row.period),
        area=row.area,
        persons=row.persons,
        why=Said(row.why_nl, row.why_en),
        decision=optional_id(row.decision_id),
    )


def _closed_columns(fact: HalfYearClosed) -> Columns:
    return {
        "period": str(fact.period),
        "area": fact.area,
        "target": fact.target,
        "housed": fact.housed,
        "backlog": fact.backlog,
        "lead": fact.lead,
        "not_attributed": fact.not_attributed,
    }


def _closed(row: HalfYearClosedRow, stamp: Stamp) -> HalfYearClosed:
    return HalfYearClosed(
        stamp,
        period=HalfYear.parse(row.period),
        area=row.area,
        target=row.target,
        housed=row.housed,
        backlog=row.backlog,
        lead=row.lead,
        not_attributed=row.not_attributed,
    )


NATIONAL_TARGET = Kind(NationalTargetRow, _national_columns, _national)
PUBLISHED_SUM = Kind(PublishedSumRow, _sum_columns, _sum)
MUNICIPAL_TARGET = Kind(MunicipalTargetRow, _municipal_columns, _municipal)
OPENING_BALANCE = Kind(OpeningBalanceRow, _opening_columns, _opening)
TARGET_ADJUSTED = Kind(TargetAdjustedRow, _adjusted_columns, _adjusted)
HALF_YEAR_CLOSED = Kind(HalfYearClosedRow, _closed_columns, _closed)
