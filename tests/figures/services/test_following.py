# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One figure over time: which source counts and why, what it replaced, who disputes it, who may see."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.sources import Mark, Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Visibility
from regietafel.facts.observations import Observation
from regietafel.figures.rules.sources import ORDER, Reason, choose
from regietafel.figures.services.disputes import contested
from regietafel.figures.services.following import follow, follow_all, latest_on
from regietafel.reception.services.view import reception
from regietafel.records import ledger
from regietafel.records.counts import counts
from tests.reception.services.worlds import COA, DAY, PAPER, corrected, counted, disputed
from tests.records.worlds import stamp

pytestmark = pytest.mark.django_db
NOW, WEEK = AsOf(), timedelta(weeks=1)
TABLE = Reader("secretaris", Role.SECRETARIAT, frozenset({"LRT"}))


def test_the_body_that_counts_goes_before_the_paper_that_quotes_and_both_are_kept() -> None:
    quoted, published = (
        counted("persons-in-reception", n, DAY, source=by) for n, by in ((42_000, PAPER), (42_301, COA))
    )
    ledger.append([quoted, published])
    found = follow("persons-in-reception", "NL", as_of=NOW, reader=ANYONE).latest
    assert found is not None
    assert (found.counts.amount, found.reason, [other.amount for other in found.beside]) == (
        42_301,
        Reason.SOURCE,
        [42_000],
    )
    assert found.is_contradicted


@given(
    st.lists(st.tuples(st.sampled_from(SourceKind), st.none() | st.integers(0, 3)), min_size=1, max_size=5)
)
def test_which_source_counts_does_not_depend_on_the_order_in_which_they_came(
    told: list[tuple[SourceKind, int | None]],
) -> None:
    facts = [
        counted(
            "persons-in-reception",
            place,
            DAY,
            source=Source(kind, kind, kind, kind),
            known=Known(None if later is None else DAY + later * WEEK, "gepubliceerd"),
        )
        for place, (kind, later) in enumerate(told)
    ]
    found = choose(facts)
    assert found == choose(reversed(facts))
    assert {found.counts, *found.beside} == set(facts)
    best = min(ORDER.index(fact.stamp.source.kind) for fact in facts)
    assert ORDER.index(found.counts.stamp.source.kind) == best
    same = [fact.stamp.known.on for fact in facts if fact.stamp.source.kind is found.counts.stamp.source.kind]
    assert (found.counts.stamp.known.on or date.min) == max(known or date.min for known in same)


def test_every_kind_of_source_has_its_place() -> None:
    assert set(ORDER) == set(SourceKind)


def test_a_revision_stands_beside_what_it_replaced_and_only_from_the_day_it_was_known() -> None:
    """IND, September 2022: first 4,324, then 4,435."""
    september = Span(date(2022, 9, 1), date(2022, 10, 1))
    known = Known(date(2022, 10, 31), "gepubliceerd")
    first = counted("first-applications", 4_324, DAY, valid=september, known=known)
    second = corrected(first, 4_435, date(2023, 1, 31))
    ledger.append([first])
    ledger.append([second])
    by_day = {}
    for day in (date(2022, 10, 31), date(2023, 1, 31)):
        found = follow("first-applications", "NL", as_of=AsOf(known=day), reader=ANYONE)
        assert found.latest is not None
        earlier = found.before(found.latest.counts)
        by_day[day] = (found.latest.counts.amount, [fact.amount for fact in earlier])
    assert by_day == {date(2022, 10, 31): (4_324, []), date(2023, 1, 31): (4_435, [4_324])}


def test_who_may_not_see_a_correction_sees_what_it_corrects() -> None:
    first = counted("persons-ter-apel", 2_193, DAY, area="GM1950")
    ledger.append([first])
    hidden = corrected(first, 2_210, DAY)
    secret = stamp(
        DAY,
        id=hidden.stamp.id,
        known=hidden.stamp.known,
        replaces=first.stamp.id,
        reason="Nog niet openbaar.",
        visibility=Visibility.TABLE,
        scope=("LRT",),
        source=COA,
    )
    ledger.append([Observation(secret, "persons-ter-apel", "GM1950", 2_210)])
    seen = {}
    for reader in (ANYONE, TABLE):
        found = follow("persons-ter-apel", "GM1950", as_of=NOW, reader=reader)
        assert found.latest is not None
        seen[reader.actor] = (found.latest.counts.amount, len(found.before(found.latest.counts)))
    assert seen == {"openbaar": (2_193, 0), "secretaris": (2_210, 1)}


def test_what_the_source_does_not_know_is_no_zero_and_no_latest_count() -> None:
    silent = counted("crisis-places", None, DAY, area="VR24")
    ledger.append([counted("crisis-places", 110, DAY - WEEK, area="VR24"), silent])
    found = follow("crisis-places", "VR24", as_of=NOW, reader=ANYONE)
    assert found.latest is not None
    assert (found.latest.counts.amount, found.silent is not None) == (110, True)
    assert [point.amount for point in found.series.points] == [110]
    assert found.marks({DAY}) == {Mark.SOURCE}


def test_a_figure_that_was_never_counted_is_empty() -> None:
    found = follow("flex-homes", "NL", as_of=NOW, reader=ANYONE)
    assert (found.latest, found.silent, found.series.last, found.on(DAY)) == (None, None, None, None)


def test_of_two_windows_that_begin_on_one_day_the_series_takes_the_shorter() -> None:
    month, quarter = Span(date(2022, 7, 1), date(2022, 8, 1)), Span(date(2022, 7, 1), date(2022, 10, 1))
    ledger.append(
        [counted("inflow-total", n, DAY, valid=span) for n, span in ((9_000, quarter), (3_000, month))]
    )
    found = follow("inflow-total", "NL", as_of=NOW, reader=ANYONE)
    assert [point.amount for point in found.series.points] == [3_000]


def test_who_disputes_a_figure_stands_with_it() -> None:
    fact = counted("persons-ter-apel", 2_193, DAY, area="GM1950")
    ledger.append([fact])
    ledger.append([disputed(fact, 2_240)])
    said = contested(NOW, reader=ANYONE)
    assert [each.dispute.own_count for each in said[fact.stamp.id]] == [2_240]


STEPS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), st.booleans()), min_size=1, max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS, st.none() | st.integers(0, 4))
def test_the_quick_way_out_gives_the_same_facts_as_the_usual_one(
    steps: list[tuple[int, int, bool]], known: int | None
) -> None:
    before = {fact.stamp.id for fact in ledger.read(Observation, history=True)}
    made: list[Observation] = []
    for week, later, correct in steps:
        free = [fact for fact in made if fact.stamp.id not in {other.stamp.replaces for other in made}]
        day = DAY + later * WEEK
        fresh = counted("persons-in-reception", week, DAY + week * WEEK, known=Known(day, "gepubliceerd"))
        made.extend(ledger.append([corrected(free[0], later, day) if correct and free else fresh]))
    as_of = AsOf(known=None if known is None else DAY + known * WEEK)
    usual = ledger.read(Observation, as_of, history=True, indicator="persons-in-reception", area="NL")
    quick = counts(as_of, wanted=[("persons-in-reception", "NL")])
    own = [{fact.stamp.id: fact for fact in found if fact.stamp.id not in before} for found in (usual, quick)]
    assert own[0] == own[1]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS, st.integers(-1, 4), st.none() | st.integers(0, 4))
def test_the_last_figure_of_an_area_is_the_last_of_all_its_figures(
    steps: list[tuple[int, int, bool]], until: int, known: int | None
) -> None:
    """Also where a correction moved it to another day, or to another area."""
    with transaction.atomic():
        made: list[Observation] = []
        for week, later, correct in steps:
            free = [fact for fact in made if fact.stamp.id not in {other.stamp.replaces for other in made}]
            told, on = Known(DAY + later * WEEK, "gepubliceerd"), DAY + week * WEEK
            place: dict[str, Any] = {"area": f"VR0{1 + later % 2}", "known": told}
            if correct and free:
                place |= {"replaces": free[-1].stamp.id, "reason": "Verplaatst."}
            made.extend(ledger.append([counted("crisis-places", week, on, **place)]))
        day = DAY + until * WEEK
        as_of = AsOf(known=None if known is None else DAY + known * WEEK)
        areas = ["VR01", "VR02", "VR03"]
        found = latest_on("crisis-places", areas, day=day, as_of=as_of, reader=ANYONE)
        wanted = [("crisis-places", area) for area in areas]
        for (_, area), followed in follow_all(wanted, as_of=as_of, reader=ANYONE).items():
            last = followed.until(day).kept[-1:]
            assert [found[area]] == [each.counts for each in last] if last else area not in found
        transaction.set_rollback(True)


def test_the_number_of_queries_does_not_grow_with_what_is_asked(django_assert_num_queries: object) -> None:
    ledger.append([counted("persons-in-reception", n, DAY + n * WEEK) for n in range(30)])
    assert callable(django_assert_num_queries)
    follow("persons-in-reception", "NL", as_of=NOW, reader=ANYONE)
    # The source was met by now, and is not asked for again.
    for wanted in (
        [("persons-in-reception", "NL")],
        [("persons-in-reception", "NL"), ("crisis-places", "VR01")],
    ):
        with django_assert_num_queries(1):
            follow_all(wanted, as_of=NOW, reader=ANYONE)


def test_an_older_publication_loaded_later_counts_only_for_the_days_before_the_newer_one() -> None:
    newer = counted("persons-in-reception", 42_310, DAY, known=Known(DAY + 2 * WEEK, "gepubliceerd"))
    older = counted("persons-in-reception", 42_301, DAY, known=Known(DAY, "gepubliceerd"))
    ledger.append([newer])
    ledger.append([older])
    amounts = {}
    for day in (DAY, DAY + 2 * WEEK):
        seen = AsOf(known=day)
        found = follow("persons-in-reception", "NL", as_of=seen, reader=ANYONE).latest
        shown = reception(day, seen, reader=ANYONE).past("persons-in-reception", "NL")
        assert found is not None
        assert [row.amount for row in shown] == [found.counts.amount]
        amounts[day] = (found.counts.amount, found.is_contradicted, [fact.amount for fact in found.earlier])
    assert amounts == {DAY: (42_301, False, []), DAY + 2 * WEEK: (42_310, False, [42_301])}


def test_the_rooms_show_the_source_that_counts_whichever_was_recorded_last() -> None:
    ledger.append([counted("persons-in-reception", 42_301, DAY)])
    ledger.append([counted("persons-in-reception", 42_000, DAY, source=PAPER)])
    shown = reception(DAY, NOW, reader=ANYONE).past("persons-in-reception", "NL")
    assert [row.amount for row in shown] == [42_301]
