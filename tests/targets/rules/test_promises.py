# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What always holds: nothing is lost or made, whatever the order; the past as known stays as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.area import Merger
from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf, Known, current
from regietafel.facts.targets import (
    MunicipalTarget,
    NationalTarget,
    OpeningBalance,
    SwapAnswered,
    SwapProposed,
    TargetAdjusted,
    TargetKind,
)
from regietafel.targets.rules.book import Asked, book
from regietafel.targets.rules.counting import done
from regietafel.targets.rules.country import Published, country
from regietafel.targets.rules.folding import fold
from tests.targets.rules.by_hand import Hand
from tests.targets.rules.worlds import (
    FIRST,
    OWN,
    SECOND,
    THIRD,
    WEESP,
    A,
    B,
    C,
    World,
    adjusted,
    answer,
    housed,
    opening,
    stamp,
    swap,
    target,
)

SMALL = st.integers(0, 9)
PERIODS = (FIRST, SECOND, THIRD)
MONTHS = [(year, month) for year in (2022, 2023) for month in range(1, 13)][:18]
MERGERS = st.sampled_from([(), (WEESP,), (Merger(SECOND.first_day, (B,), A, OWN),)])


def there(area: str, period: HalfYear, mergers: Sequence[Merger]) -> bool:
    return not any(area in merger.gone and merger.on <= period.first_day for merger in mergers)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    mergers = draw(MERGERS)
    numbers = tuple(
        target(area, draw(SMALL), period)
        for area in (A, B, C)
        for period in PERIODS
        if there(area, period, mergers)
    )
    openings = tuple(
        opening(area, draw(st.integers(-9, 9)), FIRST, HalfYear(2021, 2))
        for area in (A, B, C)
        if draw(st.booleans())
    )
    windows = tuple(
        housed(area, draw(SMALL), date(year, month, 1), until=_next(year, month))
        for area in (A, B, C)
        for year, month in draw(st.sets(st.sampled_from(MONTHS), max_size=5))
    )
    proposed = tuple(
        swap(A, {A: change, C: -change}, period)
        for period, change in draw(
            st.lists(st.tuples(st.sampled_from(PERIODS), st.integers(1, 3)), max_size=2)
        )
    )
    answered = tuple(
        answer(each, C, accepted=draw(st.booleans())) for each in proposed if draw(st.booleans())
    )
    changed = tuple(adjusted(A, draw(SMALL), period) for period in draw(st.sets(st.sampled_from(PERIODS))))
    return World(Asked(numbers, changed, proposed, answered, openings), windows, mergers)


def _next(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1)


def shuffled(world: World, seed: st.DataObject) -> World:
    def any_order(facts: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(seed.draw(st.permutations(facts)))

    asked = world.asked
    return World(
        Asked(
            any_order(asked.numbers),  # type: ignore[arg-type]  # the same facts in another order
            any_order(asked.adjusted),  # type: ignore[arg-type]  # the same facts in another order
            any_order(asked.proposed),  # type: ignore[arg-type]  # the same facts in another order
            any_order(asked.answered),  # type: ignore[arg-type]  # the same facts in another order
            any_order(asked.openings),  # type: ignore[arg-type]  # the same facts in another order
        ),
        any_order(world.windows),  # type: ignore[arg-type]  # the same facts in another order
        world.mergers,
    )


def asked_for(world: World) -> int:
    """What was asked of everybody: the last word per target; swaps leave the sum as it is."""
    amounts = {(fact.area, fact.period): fact.persons for fact in world.asked.numbers}
    amounts |= {(fact.area, fact.period): fact.persons for fact in world.asked.adjusted}
    return sum(amounts.values())


@given(worlds())
def test_the_sum_of_the_balances_is_what_was_asked_minus_what_was_done(world: World) -> None:
    last = world.ledger.at(THIRD).values()
    began = sum(fact.balance for fact in world.asked.openings)
    done = sum(window.persons for window in world.windows)
    assert sum(line.closing.balance for line in last) == began - asked_for(world) + done


@given(worlds(), st.data())
def test_the_order_in_which_facts_were_recorded_does_not_matter(world: World, data: st.DataObject) -> None:
    assert shuffled(world, data).ledger.lines == world.ledger.lines


@given(worlds())
def test_every_line_adds_up(world: World) -> None:
    for line in world.ledger.lines.values():
        flow = line.received - line.handed_over - line.dropped
        assert line.closing.balance == line.opening.balance - (line.target or 0) + line.housed + flow
        assert line.closing.balance == line.housed - line.corrected
        assert sum(part.persons for part in line.booked) <= line.housed


@given(worlds())
def test_oldest_first_is_what_one_gets_by_housing_one_person_at_a_time(world: World) -> None:
    hand = Hand(world.asked, world.mergers)
    hand.run(world.windows, MONTHS)
    for area, line in world.ledger.at(THIRD).items():
        still = [part.origin for part in line.closing.owed for _ in range(part.persons)]
        assert (still, line.closing.lead) == (hand.queues[area], hand.leads[area])


@given(worlds(), st.integers(1, 9))
def test_a_correction_leaves_the_past_as_it_was_known(world: World, persons: int) -> None:
    if not world.windows:
        return
    wrong = world.windows[0]
    later = date(2024, 1, 1)
    right = replace(
        wrong,
        persons=wrong.persons + persons,
        stamp=replace(
            wrong.stamp, id="later", replaces=wrong.stamp.id, reason="telfout", known=Known(later, "test")
        ),
    )
    everything = (*world.windows, right)
    then = current(everything, AsOf(known=date(2023, 12, 31)))
    now = current(everything, AsOf(known=later))
    assert replace(world, windows=tuple(then)).ledger == world.ledger
    before = sum(line.closing.balance for line in world.ledger.at(THIRD).values())
    after = sum(line.closing.balance for line in replace(world, windows=tuple(now)).ledger.at(THIRD).values())
    assert after == before + persons


@given(worlds(), st.integers(0, 30_000))
def test_an_agreed_number_never_changes_a_balance(world: World, persons: int) -> None:
    agreed = NationalTarget(stamp(), SECOND, persons, TargetKind.AGREED, Said("20.000 extra"))
    there_ = dict.fromkeys(PERIODS, (A,))
    without = country(Published(), world.ledger, upto=THIRD, municipalities=there_)
    beside = country(Published(national=(agreed,)), world.ledger, upto=THIRD, municipalities=there_)
    assert {period: replace(found, agreed=()) for period, found in beside.items()} == without
    assert beside[SECOND].agreed == (agreed,)


def test_the_kinds_of_fact_that_make_a_ledger_are_all_tried() -> None:
    tried = {MunicipalTarget, TargetAdjusted, SwapProposed, SwapAnswered, OpeningBalance}
    assert len(tried) == len(Asked.__dataclass_fields__)


@given(worlds(), st.sampled_from([*PERIODS, THIRD.next()]))
def test_a_ledger_that_is_continued_is_the_ledger_folded_whole(world: World, period: HalfYear) -> None:
    grounds = book(world.asked, done(world.windows, mergers=world.mergers), mergers=world.mergers)
    whole = fold(grounds, THIRD)
    assert fold(grounds, THIRD, before=whole.until(period)) == whole
