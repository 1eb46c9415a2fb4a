# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register on any day: what stood then, what it lacked, and what was late."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.actions.rules.coming import Why, coming
from regietafel.actions.rules.items import Flag, ItemState, TermState
from regietafel.actions.rules.order import circle, require_no_circle, waiting_for
from regietafel.actions.rules.register import Given, register
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    ActionPlaced,
    ChangeAnswered,
    ChangeRequested,
    DoneAnswered,
    DoneProposed,
    MeasureListed,
    MeasureState,
    MeasureStateSet,
    MilestoneSet,
    NoteKind,
    RequestAnswer,
)
from tests.actions.rules.worlds import FIRST, action, name, noted, stamp, told

AUGUST = date(2022, 8, 1)


def assigned(text: str, day: date, **to: object) -> ActionAssigned:
    return ActionAssigned(stamp(f"{text}/assigned/{day}", day), name(text), **to)  # type: ignore[arg-type]  # the fields of an assignment


def done(text: str, day: date, province: str | None = None) -> DoneProposed:
    return DoneProposed(
        stamp(f"{text}/done/{day}/{province}", day), name(text), "COA", Said("Klaar"), province
    )


def confirmed(of: DoneProposed, day: date, *, yes: bool = True) -> DoneAnswered:
    made = stamp(f"{of.stamp.id}/answer", day)
    return DoneAnswered(made, of.stamp.id, "LRT", confirmed=yes, ground=Said("Gezien"))


def test_an_action_without_holder_or_date_is_kept_flagged_and_comes_back_until_it_has_both() -> None:
    facts: list[Given] = [
        action("notitie", holders=()),
        assigned("notitie", date(2022, 7, 20), holders=("MVRO",)),
        assigned("notitie", AUGUST, holders=("MVRO",), latest=date(2022, 9, 1)),
    ]
    expected = {
        FIRST: (Flag.NO_HOLDER, Flag.NO_DATE),
        date(2022, 7, 19): (Flag.NO_HOLDER, Flag.NO_DATE),
        date(2022, 7, 20): (Flag.NO_DATE,),
        AUGUST: (),
    }
    for day, flags in expected.items():
        seen = register(facts, day)
        assert seen.items[0].flags == flags
        assert [why.value for each in coming(seen) for why in each.why] == [flag.value for flag in flags]


def test_it_is_late_the_day_after_its_term_and_shown_as_late_only_once_every_holder_was_told() -> None:
    latest = date(2022, 7, 15)
    facts: list[Given] = [
        action("verdeel", holders=("COA", "SJenV"), latest=latest),
        told("verdeel", "COA", date(2022, 7, 10)),
        told("verdeel", "COA", date(2022, 7, 20)),
        told("verdeel", "SJenV", date(2022, 7, 22)),
    ]
    states = {
        latest: (0, TermState.RUNNING),
        date(2022, 7, 16): (1, TermState.PASSED),
        date(2022, 7, 21): (6, TermState.PASSED),
        date(2022, 7, 22): (7, TermState.LATE),
    }
    for day, expected in states.items():
        item = register(facts, day).items[0]
        assert (item.days_late, item.term_state) == expected, day
    assert register([action("verdeel", holders=(), latest=latest)], AUGUST).items[0].told is False


def test_a_holder_says_it_is_done_and_the_table_has_the_last_word() -> None:
    claim = done("verdeel", AUGUST)
    facts: list[Given] = [action("verdeel", latest=FIRST), claim]
    assert register(facts, AUGUST).items[0].state is ItemState.REPORTED_DONE
    assert Why.REPORTED_DONE in coming(register(facts, AUGUST))[0].why
    refused = register([*facts, confirmed(claim, AUGUST, yes=False)], AUGUST).items[0]
    assert (refused.state, refused.days_late > 0) == (ItemState.OPEN, True)
    ended = register([*facts, confirmed(claim, AUGUST)], AUGUST)
    assert (ended.items[0].state, ended.overdue, coming(ended)) == (ItemState.DONE, (), ())


def test_what_is_carried_out_per_province_is_done_when_it_is_done_in_each() -> None:
    placed = ActionPlaced(stamp("p"), name("verdeel"), provinces=("PV26", "PV20"))
    facts: list[Given] = [action("verdeel"), placed]
    for province, state in (("PV26", ItemState.OPEN), ("PV20", ItemState.DONE)):
        claim = done("verdeel", AUGUST, province)
        facts += [claim, confirmed(claim, AUGUST)]
        assert register(facts, AUGUST).items[0].state is state
    assert register(facts, AUGUST).items[0].done_in == {"PV26", "PV20"}


def test_a_measure_shows_its_state_and_every_request_that_got_no_answer() -> None:
    asked = ChangeRequested(stamp("vng-8"), "maatregel-8", "VNG", Said("Structureel"))
    facts: list[Given] = [
        MeasureListed(stamp("8"), "8", Said("Flexibele opvang")),
        MeasureStateSet(stamp("8/pilot"), "8", MeasureState.PILOT, Said("Er lopen pilots")),
        action("pilot"),
        ActionPlaced(stamp("8/a"), name("pilot"), "8"),
        asked,
    ]
    measure = register(facts, FIRST).measure("8")
    assert (measure.state, len(measure.items), len(measure.unanswered)) == (MeasureState.PILOT, 1, 1)
    answer = ChangeAnswered(stamp("a", AUGUST), asked.stamp.id, "LRT", RequestAnswer.GRANTED, Said("Ja"))
    granted = [
        *facts,
        answer,
        MeasureStateSet(stamp("s", AUGUST), "8", MeasureState.STRUCTURAL, Said("Besloten")),
    ]
    assert register(granted, date(2022, 7, 31)).measure("8").unanswered
    after = register(granted, AUGUST).measure("8")
    assert (after.state, after.unanswered) == (MeasureState.STRUCTURAL, ())
    with pytest.raises(Refused, match="agenda-no-such-measure"):
        register(facts, FIRST).measure("7")


def test_a_milestone_is_late_until_it_was_reached_and_an_obstacle_stands_until_it_is_gone() -> None:
    goal = MilestoneSet(stamp("m"), name("verdeel"), Said("Concept"), date(2022, 7, 20))
    block = noted("verdeel", NoteKind.OBSTACLE)
    facts: list[Given] = [
        action("verdeel"),
        goal,
        block,
        noted("verdeel", NoteKind.REACHED, AUGUST, ends=goal.stamp.id),
        noted("verdeel", NoteKind.REMOVED, AUGUST, ends=block.stamp.id),
    ]
    before, after = (register(facts, day).items[0] for day in (date(2022, 7, 31), AUGUST))
    assert (before.milestones[0].late_on(before.day), len(before.obstacles)) == (True, 1)
    assert (after.milestones[0].reached, after.obstacles) == (AUGUST, ())
    assert not after.milestones[0].late_on(after.day)


def test_a_dropped_action_is_neither_late_nor_flagged() -> None:
    facts: list[Given] = [
        action("notitie", holders=()),
        ActionDropped(stamp("x", AUGUST), name("notitie"), Said("Ingehaald")),
    ]
    assert register(facts, AUGUST).items[0].state is ItemState.DROPPED
    assert coming(register(facts, AUGUST)) == ()
    assert coming(register(facts, FIRST)) != ()


def test_a_corrected_action_keeps_its_place_and_what_hangs_on_it() -> None:
    first = action("verdeel", latest=FIRST)
    better = action("verdeel (beter)", latest=AUGUST)
    fixed = type(better)(
        stamp("verdeel (beter)", AUGUST, replaces=first.stamp.id, reason="typefout"),
        Said("verdeel (beter)"),
        better.decision,
        holders=("COA",),
        latest=AUGUST,
    )
    (item,) = register([first, fixed, noted("verdeel", NoteKind.PROGRESS)], AUGUST).items
    assert (item.id, item.title.nl, item.latest, len(item.log)) == (
        first.stamp.id,
        "verdeel (beter)",
        AUGUST,
        1,
    )
    (before,) = register([first, fixed], AUGUST, as_of=AsOf(known=FIRST)).items
    assert before.title.nl == "verdeel"


def test_every_small_set_of_dependencies_has_a_circle_exactly_when_no_order_fits() -> None:
    names = "abc"
    pairs = [(one, other) for one in names for other in names]
    for chosen in product([False, True], repeat=len(pairs)):
        ways = {
            each: [b for (a, b), there in zip(pairs, chosen, strict=True) if there and a == each]
            for each in names
        }
        fits = any(
            all(order.index(b) < order.index(a) for a in names for b in ways[a])
            for order in permutations(names)
        )
        found = circle(ways)
        assert bool(found) != fits, ways
        assert all(found[(place + 1) % len(found)] in ways[each] for place, each in enumerate(found))


def test_a_circle_is_refused_with_the_titles_of_who_waits_for_whom() -> None:
    placed = ActionPlaced(stamp("p"), name("b"), after=(name("a"),))
    seen = register([action("a"), action("b"), placed], FIRST)
    items = seen.items
    assert [each.title.nl for each in waiting_for(items, seen.item(name("b")))] == ["a"]
    with pytest.raises(Refused, match="agenda-circle"):
        require_no_circle(items, name("a"), after=(name("b"),))
    require_no_circle(items, name("b"), after=(name("a"),))


@given(st.integers(0, 10_000), st.integers(0, 60))
def test_the_order_in_which_facts_are_given_never_matters(seed: int, after: int) -> None:
    claim = done("verdeel", date(2022, 7, 30))
    facts: list[Given] = [
        action("verdeel", latest=date(2022, 7, 15)),
        assigned("verdeel", date(2022, 7, 12), holders=("COA",), latest=date(2022, 7, 22)),
        assigned("verdeel", date(2022, 7, 18), holders=("MVRO",), latest=date(2022, 7, 25)),
        told("verdeel", "MVRO", date(2022, 7, 27)),
        claim,
        confirmed(claim, date(2022, 8, 10)),
    ]
    day = FIRST + timedelta(days=after)
    shuffled = list(facts)
    random.Random(seed).shuffle(shuffled)
    assert register(shuffled, day) == register(facts, day)
