# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who speaks for which seat follows from who was there and who replaced whom, and from nothing else."""

from __future__ import annotations

from itertools import chain, combinations, pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.circles import find_circle
from regietafel.base.messages import Refused
from regietafel.meetings.rules.attendance import SeatStatus, roll
from tests.meetings.rules.worlds import edges, party, seat

NAMES = ("a", "b", "c")


def test_one_who_came_speaks_for_two_who_did_not_and_for_oneself() -> None:
    parties = [party("MVRO", there=False, seated=True), party("DGVB", there=False), party("DGRVB")]
    found = roll([seat("MVRO"), seat("IPO")], parties, edges=edges([("MVRO", "DGRVB"), ("DGVB", "DGRVB")]))
    assert [(place.seat.organisation, place.status) for place in found.places] == [
        ("MVRO", SeatStatus.SUBSTITUTED),
        ("IPO", SeatStatus.ABSENT),
    ]
    assert [each.stamp.id for each in found.places[0].by] == ["DGRVB"]
    assert [each.stamp.id for each in found.stands_for("DGRVB")] == ["MVRO", "DGVB"]
    assert found.voices == ("LRT/MVRO",)
    assert [each.organisation for each in found.missing] == ["IPO"]


def test_a_substitute_can_be_a_member_and_speaks_for_two_seats() -> None:
    parties = [party("IPO", seated=True), party("VNG", there=False, seated=True)]
    found = roll([seat("IPO"), seat("VNG")], parties, edges=edges([("VNG", "IPO")]))
    assert [place.status for place in found.places] == [SeatStatus.PRESENT, SeatStatus.SUBSTITUTED]
    assert found.voices == ("LRT/IPO", "LRT/VNG")


def test_who_is_replaced_by_somebody_who_did_not_come_either_has_no_voice() -> None:
    parties = [party("IPO", there=False, seated=True), party("VNG", there=False)]
    found = roll([seat("IPO")], parties, edges=edges([("IPO", "VNG")]))
    assert found.places[0].status is SeatStatus.EXCUSED
    assert found.voices == ()


def test_a_chain_of_substitutes_ends_at_who_came() -> None:
    parties = [party("a", there=False, seated=True), party("b", there=False), party("c")]
    found = roll([seat("a")], parties, edges=edges([("a", "b"), ("b", "c")]))
    assert [each.stamp.id for each in found.places[0].by] == ["c"]


def test_many_ways_to_the_same_substitutes_are_walked_once() -> None:
    """Twenty rows of two, each replaced by both of the next: a million paths, forty-two parties."""
    rows = [(f"l{row}", f"r{row}") for row in range(21)]
    parties = [party(name, there=name in rows[-1], seated=name == "l0") for name in chain(*rows)]
    pairs = [pair for above, below in pairwise(rows) for pair in product(above, below)]
    (place,) = roll([seat("l0")], parties, edges=edges(pairs)).places
    assert [each.stamp.id for each in place.by] == ["l20", "r20"]


@pytest.mark.parametrize(
    ("pairs", "key"),
    [
        ([("a", "b"), ("b", "a")], "attendance-circle"),
        ([("a", "b"), ("a", "b")], "attendance-edge-twice"),
        ([("a", "c"), ("c", "b")], "attendance-there-and-replaced"),
        ([("a", "x")], "attendance-party-unknown"),
    ],
)
def test_edges_that_cannot_be_are_refused(pairs: list[tuple[str, str]], key: str) -> None:
    parties = [party("a", there=False), party("b", there=False), party("c")]
    with pytest.raises(Refused, match=key):
        roll([], parties, edges=edges(pairs))


def test_a_seat_counts_once() -> None:
    twice = [party("IPO", seated=True), party("ook-IPO")]
    parties = [twice[0], party("IPO", seated=True)]
    with pytest.raises(Refused, match="attendance-seat-twice"):
        roll([seat("IPO")], parties, edges=[])
    assert roll([seat("IPO")], twice, edges=[]).voices == ("LRT/IPO",)


def all_graphs() -> list[frozenset[tuple[str, str]]]:
    pairs = list(product(NAMES, NAMES))
    chosen = chain.from_iterable(combinations(pairs, size) for size in range(len(pairs) + 1))
    return [frozenset(each) for each in chosen]


def test_in_every_graph_of_three_a_circle_is_found_exactly_when_somebody_leads_back_to_themselves() -> None:
    for graph in all_graphs():
        reach = set(graph)
        for _ in NAMES:
            reach |= {(a, d) for a, b in reach for c, d in reach if b == c}
        circle = find_circle(set(graph))
        assert bool(circle) == any(a == b for a, b in reach), graph
        steps = zip(circle, (*circle[1:], *circle[:1]), strict=True)
        assert all(step in graph for step in steps)


PARTIES = [f"p{number}" for number in range(6)]


@given(
    st.sets(st.tuples(st.sampled_from(PARTIES), st.sampled_from(PARTIES)), max_size=10),
    st.sets(st.sampled_from(PARTIES)),
)
def test_a_seat_has_a_voice_exactly_when_a_path_leads_to_somebody_present(
    pairs: set[tuple[str, str]], there: set[str]
) -> None:
    kept = {(a, b) for a, b in pairs if a < b and a not in there}
    parties = [party(name, there=name in there, seated=True) for name in PARTIES]
    found = roll([seat(name) for name in PARTIES], parties, edges=edges(sorted(kept)))
    voice = set(there)
    for _ in PARTIES:
        voice |= {a for a, b in kept if b in voice}
    assert set(found.voices) == {f"LRT/{name}" for name in voice}
    assert len(found.voices) == len(set(found.voices))
    assert len(found.voices) + len(found.missing) == len(PARTIES)
