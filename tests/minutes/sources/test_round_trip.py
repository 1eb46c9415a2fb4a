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
    MinutesAction,
    MinutesAnswer,
    MinutesCondition,
    MinutesEntry,
    MinutesFigure,
    MinutesItem,
    MinutesPerson,
    MinutesRedaction,
    MinutesStructure,
    MinutesSubstitution,
    Presence,
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
def case() -> MinutesStructure:
    """The meeting of 8 July 2022 in our own words; our words have not the faults of the source."""
    return replace(read_truth(CASE).minutes, defects=())


def test_the_meeting_of_the_case_comes_back_unchanged(case: MinutesStructure) -> None:
    assert read_minutes(labelled(case)) == case


def test_the_meeting_of_the_case_comes_back_unchanged_without_any_label(case: MinutesStructure) -> None:
    """The rules alone, on sentences that they were not made from."""
    assert read_minutes(prose(case)) == case


def people(names: st.SearchStrategy[str]) -> st.SearchStrategy[MinutesPerson]:
    organisation = st.sampled_from(ORGANISATIONS)
    function = st.sampled_from(FUNCTIONS)
    return st.one_of(
        st.builds(MinutesPerson, names, organisation | st.none(), function | st.none()),
        st.builds(lambda role: MinutesPerson(None, None, role, hidden=True), function),
        st.builds(lambda role: MinutesPerson(None, None, role), function),
    )


@st.composite
def entries(draw: st.DrawFn, number: int, item: str) -> tuple[MinutesEntry, tuple[MinutesFigure, ...]]:
    kind = draw(st.sampled_from((*DecisionKind, None)))
    act = draw(st.none() | actions()) if kind is not None else draw(actions())
    text = " ".join(draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3, unique=True)))
    value = draw(st.none() | st.integers(2, 99_999))
    figures: tuple[MinutesFigure, ...] = ()
    if value is not None:
        text += f" Het gaat om {value:,} plekken.".replace(",", ".")
        figures = (MinutesFigure(Decimal(value), "places", "plekken", number),)
    few = st.lists(st.sampled_from(ORGANISATIONS), max_size=2, unique=True).map(tuple)
    earlier = st.none() | st.integers(1, max(number - 1, 1))
    conditions = st.lists(st.builds(MinutesCondition, st.just("zodra dat kan"), earlier), max_size=2).map(
        tuple
    )
    answer = st.none() | st.builds(
        MinutesAnswer, st.sampled_from(ORGANISATIONS), st.sampled_from((True, False, None))
    )
    entry = MinutesEntry(
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


def actions() -> st.SearchStrategy[MinutesAction]:
    few = st.lists(st.sampled_from(ORGANISATIONS), max_size=2, unique=True).map(tuple)
    return st.builds(MinutesAction, few, few, st.none() | st.sampled_from(TERMS), closed=st.booleans())


@st.composite
def substitutions(draw: st.DrawFn) -> tuple[MinutesSubstitution, ...]:
    """Lines of one edge or more; in the later edges of a line the substitute is the same."""
    who = people(st.sampled_from(NAMES[:-1])) | st.just(MinutesPerson(hidden=True))
    found: list[MinutesSubstitution] = []
    for _ in range(draw(st.integers(0, 3))):
        by = draw(who)
        for place in range(draw(st.integers(1, 2))):
            role = draw(st.sampled_from((None, "voorzitter")))
            hidden = role is None and draw(st.booleans())
            found.append(MinutesSubstitution(draw(who), by, role, role_hidden=hidden, also=place > 0))
    return tuple(found)


def redactions(minutes: MinutesStructure) -> tuple[MinutesRedaction, ...]:
    """Every mark that the text of these minutes gets, in its order."""
    order = (Presence.PRESENT, Presence.SUPPORT, Presence.GUEST, Presence.EXCUSED)
    found = [
        MinutesRedaction(Hides.NAME, None, each.person.function)
        for each in sorted(minutes.attendees, key=lambda each: order.index(each.presence))
        if each.person.hidden
    ]
    for edge in minutes.substitutions:
        persons = (edge.absent,) if edge.also else (edge.absent, edge.by)
        found += [MinutesRedaction(Hides.NAME, "1") for who in persons if who.hidden]
        found += [MinutesRedaction(Hides.ROLE, "1")] if edge.role_hidden else []
    return tuple(found)


@st.composite
def minutes(draw: st.DrawFn) -> MinutesStructure:
    order = (Presence.PRESENT, Presence.GUEST, Presence.EXCUSED)
    there = draw(st.lists(st.tuples(people(st.sampled_from(NAMES)), st.sampled_from(order)), max_size=8))
    items = tuple(MinutesItem(str(n + 1), f"Punt {'abcde'[n]}") for n in range(draw(st.integers(2, 4))))
    found: list[MinutesEntry] = []
    figures: list[MinutesFigure] = []
    for item in items:
        for _ in range(draw(st.integers(0, 3))):
            entry, counted = draw(entries(len(found) + 1, item.number))
            found.append(entry)
            figures += counted
    minutes = MinutesStructure(
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
    return replace(minutes, redactions=redactions(minutes))


@settings(max_examples=60, deadline=None)
@given(minutes=minutes())
def test_any_structure_written_and_read_again_is_what_it_was(minutes: MinutesStructure) -> None:
    assert read_minutes(labelled(minutes)) == minutes


@pytest.mark.parametrize("kind", [*DecisionKind, None], ids=str)
@pytest.mark.parametrize("agrees", [True, False, None], ids=str)
def test_every_kind_comes_back_with_every_answer(kind: DecisionKind | None, *, agrees: bool | None) -> None:
    act = MinutesAction(("COA",), ("VNG",), "z.s.m.")
    entry = MinutesEntry(
        1, "1", SENTENCES[0], kind, act, by=("IPO",), to=("VNG",), answer=MinutesAnswer("COA", agrees)
    )
    minutes = MinutesStructure(
        "LRT", date(2023, 1, 5), items=(MinutesItem("1", "Een"), MinutesItem("2", "Twee")), entries=(entry,)
    )
    assert read_minutes(labelled(minutes)) == minutes
