# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was done, swapped and expected in a half-year, to and from its rows."""

from __future__ import annotations

from uuid import uuid5

from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import Stamp
from regietafel.facts.targets import (
    Expectation,
    Housed,
    LinkedTooFew,
    SwapAnswered,
    SwapPart,
    SwapProposed,
)
from regietafel.records.ids import to_uuid
from regietafel.records.kinds.kind import Columns, Kind, optional_said, said_columns
from regietafel.records.models import (
    ExpectationRow,
    HousedRow,
    LinkedTooFewRow,
    SwapAnsweredRow,
    SwapPartRow,
    SwapProposedRow,
)


def _housed_columns(fact: Housed) -> Columns:
    return {
        "period": str(fact.period),
        "area": fact.area,
        "persons": fact.persons,
        "indicator": fact.indicator,
    }


def _housed(row: HousedRow, stamp: Stamp) -> Housed:
    return Housed(stamp, row.area, row.persons, row.indicator)


def _swap_columns(fact: SwapProposed) -> Columns:
    return {"period": str(fact.period), "by": fact.by, **said_columns("ground", fact.ground)}


def _swap_lines(fact: SwapProposed) -> list[Columns]:
    whole = to_uuid(fact.stamp.id)
    return [
        {
            "id": uuid5(whole, part.area),
            "swap_id": whole,
            "place": place,
            "area": part.area,
            "change": part.change,
        }
        for place, part in enumerate(fact.parts)
    ]


def _swap(row: SwapProposedRow, stamp: Stamp) -> SwapProposed:
    return SwapProposed(
        stamp,
        period=HalfYear.parse(row.period),
        by=row.by,
        parts=tuple(SwapPart(line.area, line.change) for line in row.parts.all()),
        ground=Said(row.ground_nl, row.ground_en),
    )


def _answer_columns(fact: SwapAnswered) -> Columns:
    return {
        "swap_id": to_uuid(fact.swap),
        "area": fact.area,
        "accepted": fact.accepted,
        **said_columns("ground", fact.ground),
    }


def _answer(row: SwapAnsweredRow, stamp: Stamp) -> SwapAnswered:
    ground = optional_said(row.ground_nl, row.ground_en)
    return SwapAnswered(stamp, str(row.swap_id), row.area, row.accepted, ground)


def _expectation_columns(fact: Expectation) -> Columns:
    return {"period": str(fact.period), "area": fact.area, "persons": fact.persons}


def _expectation(row: ExpectationRow, stamp: Stamp) -> Expectation:
    return Expectation(stamp, HalfYear.parse(row.period), row.area, row.persons)


def _linked_columns(fact: LinkedTooFew) -> Columns:
    return {
        "period": str(fact.period),
        "area": fact.area,
        "on": fact.on,
        **said_columns("ground", fact.ground),
        "linked": fact.linked,
        "needed": fact.needed,
    }


def _linked(row: LinkedTooFewRow, stamp: Stamp) -> LinkedTooFew:
    return LinkedTooFew(
        stamp,
        period=HalfYear.parse(row.period),
        area=row.area,
        on=row.on,
        ground=Said(row.ground_nl, row.ground_en),
        linked=row.linked,
        needed=row.needed,
    )


HOUSED_IN_WINDOW = Kind(HousedRow, _housed_columns, _housed)
SWAP_PROPOSED = Kind(SwapProposedRow, _swap_columns, _swap, SwapPartRow, _swap_lines, ("parts",))
SWAP_ANSWERED = Kind(SwapAnsweredRow, _answer_columns, _answer)
EXPECTATION = Kind(ExpectationRow, _expectation_columns, _expectation)
LINKED_TOO_FEW = Kind(LinkedTooFewRow, _linked_columns, _linked)
