# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision causes comes into force with it, on the day on which the last condition is met."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Said
from regietafel.decisions.rules.consent import Dossier
from regietafel.decisions.rules.effects import waiting
from regietafel.facts.papers import Voice
from tests.meetings.rules.worlds import (
    DAY,
    asked,
    asks,
    met,
    processed,
    says,
    sent,
    stamp,
    waits_for,
    waits_for_fact,
    waits_for_wording,
)

NAMES = [f"d{number}" for number in range(5)]
ALL = frozenset({f"{one}<{other}" for one in NAMES for other in [*NAMES, "fact", f"r{one}"]})
PAIRS = st.sets(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda pair: pair[0] < pair[1])
)
DAYS = st.integers(0, 6)
"""The day after the meeting on which the wording is in; the sixth is later than the test looks."""
LAST = 5


@given(PAIRS, st.dictionaries(st.sampled_from(NAMES), DAYS), st.dictionaries(st.sampled_from(NAMES), DAYS))
def test_what_is_carried_waits_until_the_day_all_is_met_or_it_was_sent_and_never_waits_again(
    pairs: set[tuple[str, str]], wordings: dict[str, int], sendings: dict[str, int]
) -> None:
    conditions = [waits_for(*pair) for pair in sorted(pairs)]
    conditions += [waits_for_wording(name, f"r{name}") for name in wordings]
    done = [
        replace(processed(f"r{name}"), stamp=stamp(f"r{name}!", DAY + timedelta(days)))
        for name, days in wordings.items()
    ]
    gone = [
        replace(sent(name, ("open",)), stamp=stamp(f"{name}>", DAY + timedelta(days)))
        for name, days in sendings.items()
    ]
    requests = tuple(asks(f"r{name}") for name in wordings)
    dossier = Dossier(tuple(conditions), requests, processed=tuple(done), sent=tuple(gone))
    before = set(NAMES)
    for passed in range(LAST + 1):
        blocked: set[str] = set()
        for _ in NAMES:
            held = {name for name, days in wordings.items() if days > passed}
            held |= {name for name, other in pairs if other in blocked}
            blocked = {name for name in held if sendings.get(name, LAST + 1) > passed}
        now = set(waiting(NAMES, dossier, on=DAY + timedelta(passed), shown=ALL))
        assert now == blocked
        assert now <= before
        before = now


def test_it_says_what_it_waits_for_and_names_no_condition_that_the_reader_may_not_see() -> None:
    dossier = Dossier((waits_for_fact("d"), waits_for_wording("d", "r")), (asks("r"),))
    seen = waiting(["d", "free"], dossier, on=DAY, shown={"d<fact", "d<r"})
    assert list(seen) == ["d"]
    assert seen["d"].params == {"open": (Said("het cijfer"), Said("tekst r")), "count": 2}
    partly = waiting(["d"], dossier, on=DAY, shown={"d<fact"})["d"]
    assert partly.params["open"] == (Said("het cijfer"),)
    assert waiting(["d"], dossier, on=DAY, shown=())["d"].key == "waits-for-something"


def test_a_written_round_and_an_objection_hold_up_what_is_carried() -> None:
    until = DAY + timedelta(7)
    running = Dossier(rounds=(asked(["VNG"], until),))
    assert waiting(["d"], running, on=until, shown=())["d"].params == {"until": until}
    assert waiting(["d"], running, on=until + timedelta(1), shown=()) == {}
    objected = replace(running, voices=(says("VNG", Voice.NO),))
    found = waiting(["d"], objected, on=until + timedelta(1), shown=())
    assert found["d"].params == {"seats": ("VNG",)}


def test_what_was_said_later_does_not_count_on_an_earlier_day() -> None:
    condition = waits_for_fact("d")
    said = replace(met(condition), stamp=stamp("later", DAY + timedelta(10)))
    dossier = Dossier((condition,), met=(said,))
    assert set(waiting(["d"], dossier, on=DAY + timedelta(9), shown=())) == {"d"}
    assert waiting(["d"], dossier, on=DAY + timedelta(10), shown=()) == {}
