# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The cases of supervision in the demonstration, as known from publications; unknown steps stay unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from regietafel.base.stamps import Span, Stamp
from regietafel.cases.lrt_2022_07_08.reading import Row, fact_id, said
from regietafel.facts import Fact
from regietafel.facts.ladders import CaseClosed, CaseOpened, ClosedBecause, StepTaken, TermSet
from regietafel.targets.services.supervising import LADDER


class Stamping(Protocol):
    """Makes the stamp of a fact of the file."""

    def __call__(self, name: str, row: Row, *, span: Span) -> Stamp: ...


def case_facts(told: Mapping[str, Any], stamp: Stamping) -> Iterator[Fact]:
    """Every fact about a case: opened, steps with the terms they set, closed."""
    within = {row["id"]: row["within"] for row in told["cases"]}
    for row in told["cases"]:
        yield CaseOpened(
            stamp(row["id"], row, span=Span(row["start"])),
            LADDER,
            row["subject"],
            row["matter"],
            said(row["text"]),
            within=row["within"],
            persons=row["persons"],
        )
    for row in told["steps"]:
        yield from _step(row, stamp, by=f"GS-{within[row['case']]}")
    for row in told["closed"]:
        yield CaseClosed(
            stamp(f"{row['case']}/closed", row, span=Span(row["day"])),
            fact_id(row["case"]),
            f"GS-{within[row['case']]}",
            ClosedBecause.DONE,
            said(row["text"]),
        )


def _step(row: Row, stamp: Stamping, *, by: str) -> Iterator[Fact]:
    case, name = fact_id(row["case"]), f"{row['case']}/{row['rung']}"
    yield StepTaken(
        stamp(name, row, span=Span(row["day"], row.get("before"))),
        case,
        row["rung"],
        by,
        exact="before" not in row,
        day_said=said(row["said"]) if "said" in row else None,
        ground=said(row["text"]),
    )
    if "until" in row:
        # A term counts from the day on which the step is certain to have been taken.
        start = row.get("known") if "before" in row else row["day"]
        assert start is not None
        yield TermSet(
            stamp(f"{name}/term", row, span=Span(start)),
            case,
            row["rung"],
            row["until"],
            said(row["text"]),
            persons=row["persons"],
        )
