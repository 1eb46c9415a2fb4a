# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A comment round says of everybody who was asked what they answered, and what silence comes to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Refused, Said
from regietafel.facts.papers import CommentsAsked, NothingToRemark, WordingRequest
from regietafel.meetings.rules.commenting import Replied, replies, require_may_answer
from tests.meetings.rules.worlds import DAY, asks, stamp

UNTIL = date(2022, 7, 15)
ROUND = CommentsAsked(stamp("round"), "letter", 1, ("IPO", "VNG"), Said("vijf werkdagen"), UNTIL)
BODIES = ("IPO", "VNG", "COA")


def remark(body: str, day: date, name: str = "r") -> WordingRequest:
    return replace(asks(f"{name}{body}"), by=body, stamp=stamp(f"{name}{body}", day))


def quiet(body: str, day: date) -> NothingToRemark:
    return NothingToRemark(stamp(f"n{body}", day), "round", body)


def test_silence_is_no_objection_only_when_the_last_day_is_over() -> None:
    how = {
        day: [each.how for each in replies(ROUND, [], nothing=[], on=day)]
        for day in (UNTIL, UNTIL + timedelta(1))
    }
    assert how == {UNTIL: [Replied.WAITING] * 2, UNTIL + timedelta(1): [Replied.SILENT] * 2}


def test_a_remark_on_another_version_is_no_answer_to_this_round() -> None:
    other = replace(remark("IPO", DAY), version=2)
    assert [each.how for each in replies(ROUND, [other], nothing=[], on=DAY)] == [Replied.WAITING] * 2


@given(
    st.dictionaries(st.sampled_from(BODIES), st.integers(0, 12)),
    st.dictionaries(st.sampled_from(BODIES), st.integers(0, 12)),
    st.integers(0, 12),
)
def test_everybody_stands_there_once_with_the_first_day_on_which_they_said_something(
    remarks: dict[str, int], nothing: dict[str, int], passed: int
) -> None:
    requests = [remark(body, DAY + timedelta(days)) for body, days in remarks.items()]
    none = [quiet(body, DAY + timedelta(days)) for body, days in nothing.items()]
    found = replies(ROUND, requests, nothing=none, on=DAY + timedelta(passed))
    assert len({each.body for each in found}) == len(found)
    assert [each.body for each in found[:2]] == ["IPO", "VNG"]
    for each in found:
        said = [days[each.body] for days in (remarks, nothing) if days.get(each.body, 99) <= passed]
        assert each.on == (DAY + timedelta(min(said)) if said else None)
        assert (each.how is Replied.REMARKS) == (remarks.get(each.body, 99) <= passed)
        assert each.invited == (each.body != "COA")
        assert each.late == any(DAY + timedelta(days) > UNTIL for days in said)


def test_who_was_not_asked_has_answered_or_comes_too_late_is_told_so() -> None:
    given_ = replies(ROUND, [], nothing=[quiet("VNG", DAY)], on=DAY)
    require_may_answer(ROUND, "IPO", given=given_, on=UNTIL)
    for body, day, key in (
        ("COA", DAY, "comments-not-asked"),
        ("VNG", DAY, "comments-answered-already"),
        ("IPO", UNTIL + timedelta(1), "comments-closed"),
    ):
        with pytest.raises(Refused, match=key):
            require_may_answer(ROUND, body, given=given_, on=day)
