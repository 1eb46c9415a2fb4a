# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A fact from what a file says of it, by the types of its fields; what cannot be read is named."""

from __future__ import annotations

import tomllib
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.facts import Fact
from regietafel.facts.attendance import Attendance, Attended
from regietafel.facts.decisions import Decision
from regietafel.facts.observations import Observation
from regietafel.facts.reading import BadFact, read_fact
from regietafel.facts.reception import Plan, PlanPart
from regietafel.facts.targets import NationalTarget, TargetKind
from tests.records.worlds import of, stamp

WHEN = stamp()

TARGET = """
period = "2022-II"
persons = 13500
kind = "statutory"
title = { nl = "Taakstelling", en = "Target" }
law = { bwb = "BWBR0035303", article = "29" }
decision = "besluit"
"""

SOUND = {"indicator": "in-ter-apel", "area": "GM1950", "amount": 2193}
DECISION = {"kind": "besluit", "body": "SJenV", "title": "Kop", "text": "Tekst"}

WRONG: list[tuple[type[Fact], dict[str, Any], str]] = [
    (Observation, SOUND | {"persons": 1, "Area": "GM1950"}, "Observation has no Area, persons"),
    (Observation, {"area": "GM1950"}, "Observation.indicator is missing"),
    (Observation, SOUND | {"amount": "2193"}, "Observation.amount: '2193' is not a int"),
    (Observation, SOUND | {"amount": True}, "Observation.amount: True is not a int"),
    (Observation, SOUND | {"area": 1950}, "Observation.area: 1950 is not a str"),
    (Decision, DECISION | {"kind": "wens"}, "Decision.kind: 'wens' is not a valid DecisionKind"),
    (Decision, DECISION | {"refers_to": "een"}, "Decision.refers_to: 'een' is not a list"),
    (Decision, DECISION | {"about": 1}, "Decision.about: 1 is not a str"),
    (Decision, DECISION | {"title": {"en": "Title"}}, "Decision.title.nl is missing"),
    (Decision, DECISION | {"title": {"nl": "Kop", "fr": "Tête"}}, "Decision.title has no fr"),
    (Decision, DECISION | {"law": "artikel 29"}, "Decision.law: 'artikel 29' is not a table"),
    (
        Decision,
        DECISION | {"law": {"bwb": "29", "article": "29"}},
        "Decision.law: '29' is not a BWB id, such as BWBR0035303",
    ),
    (
        NationalTarget,
        tomllib.loads(TARGET) | {"period": "2022"},
        "NationalTarget.period: '2022' is not a half-year such as 2022-I",
    ),
]


def test_every_field_is_read_by_its_type() -> None:
    assert read_fact(
        NationalTarget, tomllib.loads(TARGET), stamp=WHEN, named="feit/{}".format
    ) == NationalTarget(
        WHEN,
        period=HalfYear(2022, 2),
        persons=13_500,
        kind=TargetKind.STATUTORY,
        title=Said("Taakstelling", "Target"),
        law=LawRef("BWBR0035303", "29"),
        decision="feit/besluit",
    )


def test_a_list_of_values_of_several_parts_is_read_line_by_line() -> None:
    row = {
        "code": "p",
        "title": "Plan",
        "indicator": "plekken",
        "amount": 3,
        "until": date(2022, 8, 5),
        "parts": [{"area": "PV20", "amount": 1}, {"area": "PV21", "amount": 2}],
    }
    plan = read_fact(Plan, row, stamp=WHEN, named=str)
    assert plan.parts == (PlanPart("PV20", 1), PlanPart("PV21", 2))
    assert plan.title == Said("Plan")
    assert plan.path == ()


def test_what_may_be_absent_is_left_out_and_a_person_is_an_id() -> None:
    row = {"meeting": "lrt", "attendance": "guest", "person": "van-rijn"}
    assert read_fact(Attended, row, stamp=WHEN, named="id-{}".format) == Attended(
        WHEN, "id-lrt", Attendance.GUEST, person="id-van-rijn"
    )
    assert read_fact(Observation, SOUND | {"amount": None}, stamp=WHEN, named=str).amount is None


@pytest.mark.parametrize(
    ("kind", "row", "said"), WRONG, ids=lambda value: value if isinstance(value, str) else ""
)
def test_what_cannot_be_read_is_named_with_its_field(
    kind: type[Fact], row: dict[str, Any], said: str
) -> None:
    with pytest.raises(BadFact) as refused:
        read_fact(kind, row, stamp=WHEN, named=str)
    assert str(refused.value) == said


@pytest.mark.parametrize("kind", get_args(Fact), ids=lambda kind: kind.__name__)
def test_every_kind_of_fact_is_read_from_what_a_file_can_say_of_it(kind: type[Fact]) -> None:
    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    @given(of(kind))
    def comes_back(fact: Fact) -> None:
        row = {name: value for name, value in written(fact).items() if name != "stamp"}
        assert read_fact(kind, row, stamp=fact.stamp, named=str) == fact

    comes_back()


def written(value: Any) -> Any:
    """The value as a file would say it: what is absent is left out."""
    match value:
        case HalfYear() | StrEnum() | Fraction():
            return str(value)
        case tuple() | frozenset():
            return [written(part) for part in value]
        case _ if is_dataclass(value):
            parts = {part.name: getattr(value, part.name) for part in fields(value)}
            return {name: written(part) for name, part in parts.items() if part is not None}
        case _:
            return value
