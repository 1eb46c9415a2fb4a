# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The row of a fact follows from its fields: one that is added needs nothing else, none is passed over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace
from typing import Annotated, Any, get_args

import pytest
from django.test.utils import isolate_apps
from hypothesis import HealthCheck, given, settings

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear, Month
from regietafel.base.stamps import Stamp
from regietafel.facts import Fact
from regietafel.facts.decisions import DecisionId, Meeting
from regietafel.facts.fields import Count, Kept, PersonId, Sought, Trait
from regietafel.facts.tasks import Group
from regietafel.records.kinds.ways import back, into, taking
from regietafel.records.models import ROWS, FactRow, making
from regietafel.records.models.making import make_others
from regietafel.records.models.shape import NoColumn, lines_of_fact, shape
from tests.records.worlds import of, stamp


@dataclass(frozen=True, slots=True)
class Everything:
    """A made-up fact with a field of every type that can be kept."""

    stamp: Stamp
    code: Sought
    decision: DecisionId | None
    person: PersonId
    persons: Count
    change: int
    share: Fraction
    sure: bool
    on: date
    group: Group
    other: Group | None
    period: HalfYear | None
    month: Month
    title: Said
    note: Said | None
    reason: Annotated[Said, Kept("why")]
    law: LawRef | None
    meeting: Meeting | None
    bodies: tuple[str, ...]
    among: frozenset[str]
    later: Annotated[bool, Trait.ADDED] = False
    named: Annotated[tuple[str, ...], Trait.ADDED] = ()
    by: str | None = None


COLUMNS = {
    *("code", "decision", "person", "persons", "change", "share", "sure", "on", "group", "other", "period"),
    *("month", "title_nl", "title_en", "note_nl", "note_en", "why_nl", "why_en"),
    *("law_bwb", "law_article", "law_paragraph", "meeting_table", "meeting_on", "meeting_item"),
    *("bodies", "among", "later", "named", "by"),
}
NULL = {
    *("decision", "other", "period", "title_en", "note_nl", "note_en", "why_en", "later", "named", "by"),
    *("law_bwb", "law_article", "law_paragraph", "meeting_table", "meeting_on", "meeting_item"),
}


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Rows made here are not among those of the product."""
    for name in ("ROWS", "MORE"):
        monkeypatch.setattr(making, name, {})
    with isolate_apps("regietafel.records"):
        yield


def made(fact: type) -> type[FactRow]:
    return make_others([fact])[fact]


def again(fact: Any) -> Any:
    """The fact out of the columns it went into, without a database in between."""
    kind: Any = type(fact)
    columns, read = back(shape(kind))
    row = SimpleNamespace(**into(shape(kind))(fact))
    return kind(fact.stamp, *read(taking(columns)(row)))


def test_a_field_of_every_type_has_its_columns(apart: None) -> None:
    row = made(Everything)
    fields: dict[str, Any] = {field.name: field for field in row._meta.local_fields}
    own = set(fields) - {field.name for field in FactRow._meta.fields}
    assert own == COLUMNS
    assert {name for name in own if fields[name].null} == NULL
    assert {name for name in own if fields[name].db_index} == {"code", "decision"}
    held = {held.name for held in row._meta.constraints}
    assert held >= {f"everythingrow_{name}" for name in ("not_negative", "group", "other")}


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(of(Everything))
def test_a_field_of_every_type_comes_out_as_it_went_in(fact: Everything) -> None:
    assert again(fact) == fact


@pytest.mark.parametrize(
    "kind", [kind for kind in get_args(Fact) if not lines_of_fact(kind)], ids=lambda kind: kind.__name__
)
def test_every_kind_of_fact_comes_out_as_it_went_in(kind: type[Fact]) -> None:
    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    @given(of(kind))
    def comes_out(fact: Fact) -> None:
        assert again(fact) == fact

    comes_out()


def test_every_column_of_a_row_is_written() -> None:
    stamped = {field.attname for field in FactRow._meta.concrete_fields}
    for fact, row in ROWS.items():
        columns = {cell.column for cell in (*shape(fact).cells(), *making.MORE[fact])}
        assert {field.attname for field in row._meta.concrete_fields} - stamped == columns, fact


def test_what_was_added_later_is_not_kept_where_it_says_nothing() -> None:
    """The rows of before it have null there, and their hash does not cover it."""
    before, after = Late(stamp(), "a"), Late(stamp(), "a", sure=True, named=("b",))
    columns = into(shape(Late))
    assert columns(before) == {"text": "a", "sure": None, "named": None}
    assert columns(after) == {"text": "a", "sure": True, "named": ("b",)}
    assert (again(before), again(after)) == (before, after)


@dataclass(frozen=True, slots=True)
class Priced:
    stamp: Stamp
    price: Decimal


@dataclass(frozen=True, slots=True)
class Mixed:
    stamp: Stamp
    amount: int | str


@dataclass(frozen=True, slots=True)
class Late:
    stamp: Stamp
    text: str
    sure: Annotated[bool, Trait.ADDED] = False
    named: Annotated[tuple[str, ...], Trait.ADDED] = ()


@dataclass(frozen=True, slots=True)
class Silent:
    stamp: Stamp
    sure: Annotated[bool, Trait.ADDED]


@dataclass(frozen=True, slots=True)
class Perhaps:
    nl: str | None
    en: str | None


@dataclass(frozen=True, slots=True)
class Vague:
    stamp: Stamp
    text: Perhaps | None


@dataclass(frozen=True, slots=True)
class Reasoned:
    stamp: Stamp
    reason: str


@dataclass(frozen=True, slots=True)
class Listed:
    stamp: Stamp
    meetings: tuple[Meeting, ...]


REFUSED = {
    Priced: "Priced.price: no column can hold <class 'decimal.Decimal'>; say how it is kept in",
    Mixed: "Mixed.amount: no column can hold int | str; say how it is kept in",
    Silent: "Silent.sure was added later, and says nothing of the facts from before it",
    Vague: "Perhaps has no part that is always there, so it cannot be left out",
    Reasoned: "Reasoned: the stamp has reason; use Kept for another",
    Listed: "Listed: no table holds the lines of meetings; make one with lines_of",
}


@pytest.mark.parametrize("fact", REFUSED, ids=lambda fact: fact.__name__)
def test_a_fact_that_cannot_be_kept_is_refused_by_name(fact: type, apart: None) -> None:
    with pytest.raises(NoColumn) as refused:
        made(fact)
    assert str(refused.value).startswith(REFUSED[fact])
