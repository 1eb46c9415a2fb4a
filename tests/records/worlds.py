# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Facts to try things on: of every kind with every field filled in any way, and plain ones made in a line."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from regietafel.base.areas import Area, AreaKind
from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear, Month
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.facts import Fact
from regietafel.facts.actions import (
    SweepProposal,
)
from regietafel.facts.attendance import Substituted
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.facts.fields import Trait, hint_of
from regietafel.facts.meetings import AgendaProposed
from regietafel.facts.observations import Observation
from regietafel.facts.reception import (
    Certainty,
    Extension,
    Location,
    LocationKind,
    PathPoint,
    Plan,
    PlanPart,
)
from regietafel.facts.targets import (
    SwapPart,
)
from regietafel.facts.tasks import Distribution, Lot, Share, Transfer
from regietafel.records.ids import new_id
from regietafel.records.models.rows import LISTED
from tests.records.anchors import ANCHORS, DECISION, PRESENT
from tests.records.anchors import anchors as made_anchors

SOURCE = Source("coa-weekly", "Weekcijfers", "COA", SourceKind.EXAMPLE)
COUNT = st.integers(0, 2**63 - 1)
TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)


def stamp(day: date = date(2022, 7, 8), **other: Any) -> Stamp:
    """A stamp with nothing special to it, valid and known on that day."""
    plain = Stamp(
        new_id(),
        valid=Span(day),
        known=Known(day, "gepubliceerd"),
        recorded=datetime(1999, 1, 1, tzinfo=UTC),
        actor="p.jansen",
        visibility=Visibility.PUBLIC,
        source=SOURCE,
    )
    return replace(plain, **other)


def observation(amount: int = 2193, day: date = date(2022, 7, 8), **other: Any) -> Observation:
    return Observation(stamp(day, **other), "in-ter-apel", "GM1950", amount)


def correction(of: Fact, amount: int = 2200, day: date = date(2022, 7, 15)) -> Observation:
    """Another amount for the same day, known a week later."""
    known = Known(day, "gecorrigeerd")
    made = observation(amount, day=of.stamp.valid.start, replaces=of.stamp.id, reason="telfout", known=known)
    assert made.stamp.replaces == of.stamp.id
    return made


def decision(**other: Any) -> Decision:
    return Decision(stamp(**other), DecisionKind.AGREEMENT, "LRT", Said("Afspraak"), Said("Zo doen we het."))


def anchors() -> list[Fact]:
    """The facts that those of ``of`` refer to."""
    return made_anchors(stamp)


def _stamps() -> st.SearchStrategy[Stamp]:
    days = st.dates(date(2000, 1, 1), date(2099, 1, 1))
    spans = st.builds(Span, days, st.none() | st.dates(date(2099, 1, 2), date(2200, 1, 1)))
    return st.builds(
        Stamp,
        id=st.builds(new_id),
        valid=spans,
        known=st.builds(Known, st.none() | days, TEXT.filter(bool)),
        recorded=st.just(datetime(1999, 1, 1, tzinfo=UTC)),
        actor=TEXT,
        visibility=st.sampled_from(Visibility),
        source=of(Source),
        scope=of(tuple[str, ...]),
        reason=st.none() | TEXT,
    )


def _areas() -> st.SearchStrategy[Area]:
    kinds = {AreaKind.COUNTRY: "NL", AreaKind.PROVINCE: "PV26", AreaKind.SAFETY_REGION: "VR17"}
    plain = st.builds(
        Area,
        st.just("GM0344"),
        st.just(AreaKind.MUNICIPALITY),
        TEXT,
        parent=of(str | None),
        start=st.none() | st.dates(max_value=date(2022, 1, 1)),
        end=st.none() | st.dates(min_value=date(2022, 1, 2)),
        aliases=of(tuple[str, ...]),
        tooi_id=of(str | None),
    )
    of_kind = st.sampled_from(sorted(kinds.items()))
    return plain | st.builds(lambda area, pair: replace(area, kind=pair[0], code=pair[1]), plain, of_kind)


def _locations() -> st.SearchStrategy[Location]:
    """Locations with every field filled: an extension comes after the end of the contract."""
    plain = st.builds(
        Location,
        _stamps(),
        code=TEXT,
        name=of(Said),
        kind=st.sampled_from(LocationKind),
        area=TEXT,
        capacity=COUNT,
        certainty=st.sampled_from(Certainty),
        opens=st.dates(date(2000, 1, 1), date(2030, 1, 1)),
        ends=st.none() | st.dates(date(2031, 1, 1), date(2040, 1, 1)),
    )
    longer = st.builds(Extension, st.dates(date(2041, 1, 1)), st.sampled_from(Certainty))
    return st.builds(lambda made, more: replace(made, extension=more if made.ends else None), plain, longer)


def _plans() -> st.SearchStrategy[Plan]:
    """Plans whose path rises and whose parts add up."""
    days = st.lists(st.dates(date(2000, 1, 1), date(2030, 1, 1)), min_size=1, max_size=4, unique=True).map(
        sorted
    )
    amounts = st.lists(st.integers(0, 9_999), min_size=4, max_size=4).map(sorted)
    path = st.builds(lambda on, done: tuple(map(PathPoint, on, done)), days, amounts)
    parts = st.lists(st.builds(PlanPart, TEXT, st.integers(1, 9_999)), max_size=4).map(tuple)
    plain = st.builds(
        Plan,
        _stamps(),
        code=TEXT,
        title=of(Said),
        indicator=TEXT,
        amount=st.integers(1, 9_999),
        until=st.dates(date(2200, 1, 2), date(2300, 1, 1)),
        path=path,
        decision=st.none() | st.just(DECISION),
        area=TEXT,
    )

    def divided(made: Plan, given: tuple[PlanPart, ...]) -> Plan:
        return replace(made, parts=given, amount=sum(part.amount for part in given) or made.amount)

    return st.builds(divided, plain, parts)


_SPECIAL: dict[Any, Any] = {
    Stamp: _stamps,
    Location: _locations,
    Plan: _plans,
    Area: _areas,
    LawRef: lambda: st.builds(LawRef, st.just("BWBR0035303"), TEXT.filter(bool), st.none() | TEXT),
    str: lambda: TEXT,
    int: lambda: st.integers(-(2**63), 2**63 - 1),
    bool: st.booleans,
    date: st.dates,
    Fraction: lambda: st.fractions(min_value=0),
    NoneType: st.none,
    Month: lambda: st.dates().map(Month.of),
    HalfYear: lambda: st.builds(HalfYear, st.integers(1, 9998), st.sampled_from([1, 2])),
}
_FIELDS: dict[tuple[type, str], st.SearchStrategy[Any]] = {
    (Transfer, "taker"): TEXT.map(lambda text: f"naar {text}"),
    (Transfer, "giver"): TEXT.map(lambda text: f"van {text}"),
    (Distribution, "series"): st.builds(new_id),
    (Distribution, "version"): st.integers(1, 2**31 - 1),
    # A region in between reports; nothing is divided down to it, and the table refuses it.
    **{(kind, "level"): st.sampled_from(LISTED) for kind in (Distribution, Lot)},
    (AgendaProposed, "about"): st.builds(new_id),
    (Substituted, "by"): st.just(PRESENT),
    (SweepProposal, "key"): st.builds(new_id),
}


def of(wanted: Any) -> st.SearchStrategy[Any]:
    """Any value of a type; of a dataclass every field is filled, so a field that is forgotten shows."""
    if wanted in _SPECIAL:
        found: st.SearchStrategy[Any] = _SPECIAL[wanted]()
        return found
    if get_origin(wanted) is not None:
        return _composed(wanted)
    if issubclass(wanted, StrEnum):
        return st.sampled_from(wanted)
    assert isinstance(wanted, type), wanted
    assert is_dataclass(wanted), wanted
    hints = get_type_hints(wanted, include_extras=True)
    return st.builds(wanted, **{part.name: _field(wanted, part.name, hints) for part in fields(wanted)})


def _field(owner: type, name: str, hints: dict[str, Any]) -> st.SearchStrategy[Any]:
    if (owner, name) in _FIELDS:
        return _FIELDS[owner, name]
    hint = hint_of(hints[name])
    if hint.ref is not None:
        there: st.SearchStrategy[Any] = st.just(ANCHORS[hint.ref.to])
    elif Trait.PERSON in hint.traits:
        there = st.builds(new_id)
    elif Trait.NOT_NEGATIVE in hint.traits:
        there = COUNT
    else:
        there = of(hint.type)
    return st.none() | there if hint.absent else there


def _composed(wanted: Any) -> st.SearchStrategy[Any]:
    origin, parts = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        return st.one_of(*(of(part) for part in parts))
    if wanted in (tuple[Share, ...], tuple[SwapPart, ...]):
        return st.lists(of(parts[0]), max_size=4, unique_by=lambda line: line.area).map(tuple)
    many = st.frozensets if origin is frozenset else st.lists
    return many(of(parts[0]), max_size=3).map(origin)
