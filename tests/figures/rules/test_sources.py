# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Of one source the latest known wins; sources contradict each other, a source never itself."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span
from regietafel.facts.observations import Observation
from regietafel.figures.rules.sources import RANK, Reason, chosen
from tests.reception.rules.worlds import START
from tests.records.worlds import stamp

WEEK = timedelta(weeks=1)
COA, PAPER = SourceKind.PUBLISHED, SourceKind.PRESS


def said(
    amount: int, *, by: str = "COA", kind: SourceKind = COA, known: date = START, span: Span | None = None
) -> Observation:
    """A figure from a file or article of its own."""
    source = Source(f"{by}:{amount}", f"Bestand {amount}", by, kind)
    valid = span or Span(START)
    return Observation(
        stamp(valid.start, valid=valid, known=Known(known, "gepubliceerd"), source=source), "x", "NL", amount
    )


def test_of_two_publications_of_one_source_the_latest_known_wins_and_it_contradicts_nobody() -> None:
    old, new = said(42_301), said(42_310, known=START + WEEK)
    for order in ([old, new], [new, old]):
        (found,) = chosen(order)
        assert (found.counts, found.beside, found.earlier) == (new, (), (old,))
        assert (found.reason, found.is_contradicted) == (Reason.ALONE, False)


def test_an_older_article_does_not_win_from_a_newer_one_because_it_was_loaded_later() -> None:
    newer, older = said(42_310, known=START + WEEK), said(42_301)
    assert chosen([newer, older])[0].counts == newer


def test_every_small_set_of_sources_gives_what_the_plainest_rule_gives() -> None:
    options = list(product(("COA", "Krant"), (0, 1)))
    for told in product(options, repeat=3):
        facts = [
            said(place, by=by, kind=COA if by == "COA" else PAPER, known=START + later * WEEK)
            for place, (by, later) in enumerate(told)
        ]
        (found,) = chosen(facts)
        best = min(facts, key=lambda fact: RANK[fact.stamp.source.kind]).stamp.source.publisher
        of_best = [fact for fact in facts if fact.stamp.source.publisher == best]
        assert found.counts in of_best
        assert found.counts.stamp.known.on == max(fact.stamp.known.on or START for fact in of_best)
        assert {found.counts, *found.earlier} == set(of_best)
        others = {fact.stamp.source.publisher for fact in facts} - {best}
        assert [fact.stamp.source.publisher for fact in found.beside] == list(others)


@pytest.mark.parametrize(
    ("first", "later", "left"),
    [
        (Span(START, START + WEEK), Span(START + WEEK, START + 2 * WEEK), 2),
        (Span(START, START + WEEK), Span(START + timedelta(days=1), START + timedelta(days=8)), 1),
        (Span(START, START + 13 * WEEK), Span(START, START + WEEK), 2),
        (Span(START), Span(START + timedelta(days=1)), 2),
        (Span(date.max), Span(date.max), 1),
    ],
)
def test_periods_of_equal_length_that_overlap_are_one_and_a_quarter_and_its_weeks_are_not(
    first: Span, later: Span, left: int
) -> None:
    found = chosen([said(1, span=first), said(2, span=later, known=START + WEEK)])
    assert len(found) == left
    assert found[-1].counts.amount in (1, 2) if left == 2 else found[0].counts.amount == 2
