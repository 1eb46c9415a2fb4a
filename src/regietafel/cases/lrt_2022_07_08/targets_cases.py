# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The cases of supervision in the demonstration, as known from publications; unknown steps stay unknown."""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.base.stamps import Span
from regietafel.cases.lrt_2022_07_08.reading import File, Row
from regietafel.facts import Fact
from regietafel.facts.ladders import CaseClosed, CaseOpened, StepTaken, TermSet
from regietafel.targets.services.supervising import LADDER


def case_facts(file: File) -> Iterator[Fact]:
    """Every fact about a case: opened, steps with the terms they set, closed."""
    told = file.content()
    by = {row["id"]: f"GS-{row['within']}" for row in told["cases"]}
    for row in told["cases"]:
        opened = {**row, "ladder": LADDER}
        yield file.fact(CaseOpened, opened, valid=row["start"], used=("start", "text"), ground=row["text"])
    for row in told["steps"]:
        yield from _step(file, {**row, "by": by[row["case"]]})
    for row in told["closed"]:
        closed = {**row, "by": by[row["case"]], "because": "done"}
        name = f"{row['case']}/closed"
        yield file.fact(
            CaseClosed, closed, valid=row["day"], name=name, used=("day", "text"), ground=row["text"]
        )


def _step(file: File, row: Row) -> Iterator[Fact]:
    name, exact = f"{row['case']}/{row['rung']}", "before" not in row
    yield file.fact(
        StepTaken,
        {**row, "exact": exact},
        valid=Span(row["day"], row.get("before")),
        name=name,
        used=("day", "before", "text", "until", "persons"),
        ground=row["text"],
    )
    if "until" in row:
        yield file.fact(
            TermSet,
            row,
            # A term counts from the day on which the step is certain to have been taken.
            valid=row["day"] if exact else row["known"],
            name=f"{name}/term",
            used=("day", "before", "day_said", "text", "by"),
            result=row["text"],
        )
