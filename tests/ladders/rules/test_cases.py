# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Published cases of supervision, replayed: what is known stands on its day, what is not stays unknown."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from regietafel.base.law import LawRef
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.facts.ladders import CaseClosed, CaseFact, ClosedBecause, StepTaken, TermSet
from regietafel.ladders.rules.case import Case, gather, require_first
from regietafel.ladders.rules.judging import judge
from regietafel.ladders.rules.outcomes import Act, Lawful
from regietafel.ladders.rules.standing import RungState, stand
from tests.ladders.rules.worlds import CASE, WHY, opened, stamp, supervision

PATHS = sorted((Path(__file__).parent / "cases").glob("*.toml"))
READ = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in PATHS}


def fact(row: dict[str, Any], within: str) -> CaseFact:
    known = Known(row.get("known"), "gepubliceerd" if "known" in row else "de dag is niet bekend")
    mark = stamp(row["day"], valid=Span(row["day"], row.get("before")), known=known)
    match row["kind"]:
        case "step":
            said = Said(row["said"]) if "said" in row else None
            return StepTaken(
                mark, CASE, row["rung"], f"GS-{within}", exact="before" not in row, day_said=said
            )
        case "term":
            return TermSet(mark, CASE, row["rung"], row["until"], WHY, row["persons"])
        case "closed":
            return CaseClosed(mark, CASE, f"GS-{within}", ClosedBecause(row["because"]), WHY)
        case other:
            raise AssertionError(other)


def case(read: dict[str, Any], *, known: date | None = None) -> Case:
    first = opened(
        read["start"], subject=read["subject"], matter=read["matter"], persons=read.get("persons"),
        within=read["area"],
    )  # fmt: skip
    facts = [fact(row, read["area"]) for row in read["facts"]]
    return gather([first, *facts], AsOf(known=known))[CASE]


def article(law: LawRef | None) -> str:
    return "" if law is None else f"{law.article}({law.paragraph})"


EXPECTED = [(name, row) for name, read in READ.items() for row in read["expected"]]
REFUSED = [(name, row) for name, read in READ.items() for row in read["refused"]]


@pytest.mark.parametrize(("name", "row"), EXPECTED, ids=lambda each: str(each)[:40])
def test_known_steps_stand_on_their_days_and_nothing_is_inferred(name: str, row: dict[str, Any]) -> None:
    read = READ[name]
    standing = stand(case(read), supervision(read["area"]), day=row["on"])
    assert [each.state.value for each in standing.rungs] == row["states"]
    assert (standing.status.value, standing.on.key if standing.on else "") == (
        row["status"],
        row["stands_on"],
    )
    assert [term.until for term in standing.terms] == ([row["until"]] if "until" in row else [])


@pytest.mark.parametrize(("name", "row"), REFUSED, ids=lambda each: str(each)[:40])
def test_what_is_not_lawful_is_refused_with_its_article(name: str, row: dict[str, Any]) -> None:
    """Judged from what was known on the day of the act."""
    read = READ[name]
    outcome = judge(
        case(read, known=row["on"]), supervision(read["area"]), act=Act(row["rung"], "GS-PV20", row["on"])
    )
    assert type(outcome).__name__ == row["outcome"]
    assert getattr(outcome, "until", None) == row.get("until")
    if "article" in row:
        assert article(getattr(outcome, "law", None)) == row["article"]


def test_westerkwartier_ends_closed_because_housed_and_execution_was_never_taken() -> None:
    standing = stand(case(READ["westerkwartier_2023_i"]), supervision(), day=date(2025, 12, 31))
    assert standing.closed is not None
    assert standing.closed.because is ClosedBecause.DONE
    assert standing.of("execute").state is RungState.AHEAD
    warned = standing.of("announce").step
    assert warned is not None
    assert (warned.exact, warned.day_said) == (False, Said("zomer 2024"))


def test_on_the_day_the_term_has_run_out_execution_would_have_been_lawful() -> None:
    read = READ["westerkwartier_2023_i"]
    day = date(2025, 4, 1)
    assert isinstance(judge(case(read, known=day), supervision(), act=Act("execute", "GS-PV20", day)), Lawful)


def test_each_half_year_of_a_municipality_has_one_case() -> None:
    first, second = (case(READ[f"westerkwartier_2023_{half}"]) for half in ("i", "ii"))
    other = replace(second.opened, stamp=stamp(date(2024, 1, 1)))
    assert require_first(other, [first]) == other
    with pytest.raises(Refused, match="ladders-case-exists"):
        require_first(other, [first, second])


@pytest.mark.parametrize("name", READ)
def test_every_case_names_its_source(name: str) -> None:
    assert len(READ[name]["source"]) > 20
