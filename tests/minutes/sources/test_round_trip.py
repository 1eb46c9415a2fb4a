# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Minutes written from a structure and read again give the structure back: the case's own, and any other."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.outlets.text import labelled, prose
from regietafel.minutes.rules.structure import (
    Attendee,
    Hides,
    Presence,
    ToldAction,
    ToldAnswer,
    ToldCondition,
    ToldEntry,
    ToldFigure,
    ToldItem,
    ToldMinutes,
    ToldPerson,
    ToldRedaction,
    ToldSubstitution,
)
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.truth import read_truth
from tests.shape.tree import PACKAGE, ROOT

CASE = ROOT / PACKAGE / "cases/lrt_2022_07_08/minutes.toml"

NAMES = ("Van der Veld", "Ottervanger", "El Idrissi", "De Wit-Kramer", "A. Bakker", "Zuidema", "K.L.")
ORGANISATIONS = ("COA", "VNG", "gemeente Waterstad", "provincie Zuiderland", "Aedes")
FUNCTIONS = ("SJenV", "DGM", "wethouder", "burgemeester")
TERMS = ("z.s.m.", "deze zomer", "voor 1 mei 2023", "de week van 11 juli")
SENTENCES = (
    "Het onderwerp komt vaker terug.",
    "De leden spreken hier lang over.",
    "Wie dat wil, kan meedoen.",
    "Aan het eind blijft één punt over!",
    "Is daar ruimte voor?",
)
"""Sentences in which no figure, reference or fault hides; what they are is said by their label alone."""


@pytest.fixture(scope="module")
def case() -> ToldMinutes:
    """The meeting of 8 July 2022 in our own words; our words have not the faults of the source."""
    return replace(read_truth(CASE).minutes, defects=())


def test_the_meeting_of_the_case_comes_back_unchanged(case: ToldMinutes) -> None:
    assert read_minutes(labelled(case)) == case


def test_the_meeting_of_the_case_comes_back_unchanged_without_any_label(case: ToldMinutes) -> None:
    """The rules alone, on sentences that they were not made from."""
    assert read_minutes(prose(case)) == case


def people(names: st.SearchStrategy[str]) -> st.SearchStrategy[ToldPerson]:
    organisation = st.sampled_from(ORGANISATIONS)
    function = st.sampled_from(FUNCTIONS)
    return st.one_of(
        st.builds(ToldPerson, names, organisation | st.none(), function | st.none()),
        st.builds(lambda role: ToldPerson(None, None, role, hidden=True), function),
        st.builds(lambda role: ToldPerson(None, None, role), function),
    )


@st.composite
def entries(draw: st.DrawFn, number: int, item: str) -> tuple[ToldEntry, tuple[ToldFigure, ...]]:
    kind = draw(st.sampled_from((*DecisionKind, None)))
    act = draw(st.none() | actions()) if kind is not None else draw(actions())
    text = " ".join(draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3, unique=True)))
    value = draw(st.none() | st.integers(2, 99_999))
    figures: tuple[ToldFigure, ...] = ()
    if value is not None:
        text += f" Het gaat om {value:,} plekken.".replace(",", ".")
        figures = (ToldFigure(Decimal(value), "places", "plekken", number),)
    few = st.lists(st.sampled_from(ORGANISATIONS), max_size=2, unique=True).map(tuple)
    earlier = st.none() | st.integers(1, max(number - 1, 1))
    conditions = st.lists(st.builds(ToldCondition, st.just("zodra dat kan"), earlier), max_size=2).map(tuple)
    answer = st.none() | st.builds(
        ToldAnswer, st.sampled_from(ORGANISATIONS), st.sampled_from((True, False, None))
    )
    entry = ToldEntry(
        number,
        item,
        text,
        kind,
        act,
        by=draw(few),
        to=draw(few),
        answer=draw(answer),
        conditions=draw(conditions),
    )
    return entry, figures


def actions() -> st.SearchStrategy[ToldAction]:
    few = st.lists(st.sampled_from(ORGANISATIONS), max_size=2, unique=True).map(tuple)
    return st.builds(ToldAction, few, few, st.none() | st.sampled_from(TERMS))


@st.composite
def substitutions(draw: st.DrawFn) -> tuple[ToldSubstitution, ...]:
    """Lines of one edge or more; in the later edges of a line the substitute is the same."""
    who = people(st.sampled_from(NAMES[:-1])) | st.just(ToldPerson(hidden=True))
    found: list[ToldSubstitution] = []
    for _ in range(draw(st.integers(0, 3))):
        by = draw(who)
        for place in range(draw(st.integers(1, 2))):
            role = draw(st.sampled_from((None, "voorzitter")))
            hidden = role is None and draw(st.booleans())
            found.append(ToldSubstitution(draw(who), by, role, role_hidden=hidden, also=place > 0))
    return tuple(found)


def redactions(told: ToldMinutes) -> tuple[ToldRedaction, ...]:
    """Every mark that the text of these minutes gets, in its order."""
    order = (Presence.PRESENT, Presence.SUPPORT, Presence.GUEST, Presence.EXCUSED)
    found = [
        ToldRedaction(Hides.NAME, None, each.person.function)
        for each in sorted(told.attendees, key=lambda each: order.index(each.presence))
        if each.person.hidden
    ]
    for edge in told.substitutions:
        persons = (edge.absent,) if edge.also else (edge.absent, edge.by)
        found += [ToldRedaction(Hides.NAME, "1") for who in persons if who.hidden]
        found += [ToldRedaction(Hides.ROLE, "1")] if edge.role_hidden else []
    return tuple(found)


@st.composite
def minutes(draw: st.DrawFn) -> ToldMinutes:
    order = (Presence.PRESENT, Presence.GUEST, Presence.EXCUSED)
    there = draw(st.lists(st.tuples(people(st.sampled_from(NAMES)), st.sampled_from(order)), max_size=8))
    items = tuple(ToldItem(str(n + 1), f"Punt {'abcde'[n]}") for n in range(draw(st.integers(2, 4))))
    found: list[ToldEntry] = []
    figures: list[ToldFigure] = []
    for item in items:
        for _ in range(draw(st.integers(0, 3))):
            entry, counted = draw(entries(len(found) + 1, item.number))
            found.append(entry)
            figures += counted
    told = ToldMinutes(
        table=draw(st.sampled_from((None, "LRT", "HLRT", "PRT Zuiderland", "Tafel van Middenland"))),
        on=draw(st.dates(date(2015, 1, 1), date(2040, 12, 31))),
        attendees=tuple(
            Attendee(who, presence) for who, presence in sorted(there, key=lambda each: order.index(each[1]))
        ),
        substitutions=draw(substitutions()),
        items=items,
        entries=tuple(found),
        figures=tuple(figures),
    )
    return replace(told, redactions=redactions(told))


@settings(max_examples=60, deadline=None)
@given(told=minutes())
def test_any_structure_written_and_read_again_is_what_it_was(told: ToldMinutes) -> None:
    assert read_minutes(labelled(told)) == told


@pytest.mark.parametrize("kind", [*DecisionKind, None], ids=str)
@pytest.mark.parametrize("agrees", [True, False, None], ids=str)
def test_every_kind_comes_back_with_every_answer(kind: DecisionKind | None, *, agrees: bool | None) -> None:
    act = ToldAction(("COA",), ("VNG",), "z.s.m.")
    entry = ToldEntry(
        1, "1", SENTENCES[0], kind, act, by=("IPO",), to=("VNG",), answer=ToldAnswer("COA", agrees)
    )
    told = ToldMinutes(
        "LRT", date(2023, 1, 5), items=(ToldItem("1", "Een"), ToldItem("2", "Twee")), entries=(entry,)
    )
    assert read_minutes(labelled(told)) == told
