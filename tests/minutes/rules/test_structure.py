# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The structure of minutes: what makes two of them equal, and what is derived."""

import pytest

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import (
    Attendee,
    Presence,
    Spot,
    Sureness,
    ToldAction,
    ToldAnswer,
    ToldEntry,
    ToldItem,
    ToldMinutes,
    ToldPerson,
    ToldSubstitution,
)


def test_where_it_stands_and_how_sure_it_is_do_not_count_in_a_comparison() -> None:
    read = ToldItem("1", "Opening", spot=Spot(3, 20, 27), sure=Sureness.PERHAPS)
    assert read == ToldItem("1", "Opening")
    assert read != ToldItem("2", "Opening")
    assert hash(read) == hash(ToldItem("1", "Opening"))


def test_who_is_replaced_or_excused_is_absent_and_each_once() -> None:
    away, other = ToldPerson("Voorbeeld"), ToldPerson(function="DGVB")
    deputy = ToldPerson(function="DGRVB")
    minutes = ToldMinutes(
        attendees=(
            Attendee(deputy),
            Attendee(ToldPerson("secretariaat"), Presence.SUPPORT),
            Attendee(away, Presence.EXCUSED),
        ),
        substitutions=(ToldSubstitution(away, deputy), ToldSubstitution(other, deputy, also=True)),
    )
    assert minutes.absent == (away, other)
    assert minutes.present == (Attendee(deputy),)


def test_a_request_is_unanswered_until_somebody_answers() -> None:
    asked = ToldEntry(1, "2", "IPO vraagt om een andere titel.", DecisionKind.REQUEST, by=("IPO",))
    answered = ToldEntry(1, "2", asked.text, DecisionKind.REQUEST, answer=ToldAnswer("VNG", agrees=True))
    stated = ToldEntry(1, "2", asked.text, DecisionKind.POSITION)
    assert (asked.unanswered, answered.unanswered, stated.unanswered) == (True, False, False)


def test_an_action_says_what_it_lacks() -> None:
    bare, whole = ToldAction(), ToldAction(holders=("COA",), term="z.s.m.")
    assert (bare.without_holder, bare.without_term) == (True, True)
    assert (whole.without_holder, whole.without_term) == (False, False)


def test_what_is_neither_of_a_kind_nor_an_action_is_no_entry() -> None:
    with pytest.raises(ValueError, match="no kind"):
        ToldEntry(1, "1", "tekst", None)


def test_a_name_that_is_hidden_is_not_there() -> None:
    with pytest.raises(ValueError, match="not hidden"):
        ToldPerson("Voorbeeld", hidden=True)
