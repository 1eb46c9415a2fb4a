# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The structure of minutes: what makes two of them equal, and what is derived."""

import pytest

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import (
    Attendee,
    MinutesAction,
    MinutesAnswer,
    MinutesEntry,
    MinutesItem,
    MinutesPerson,
    MinutesStructure,
    MinutesSubstitution,
    Presence,
    Spot,
    Sureness,
)


def test_where_it_stands_and_how_sure_it_is_do_not_count_in_a_comparison() -> None:
    read = MinutesItem("1", "Opening", spot=Spot(3, 20, 27), sure=Sureness.PERHAPS)
    assert read == MinutesItem("1", "Opening")
    assert read != MinutesItem("2", "Opening")
    assert hash(read) == hash(MinutesItem("1", "Opening"))


def test_who_is_replaced_or_excused_is_absent_and_each_once() -> None:
    away, other = MinutesPerson("Voorbeeld"), MinutesPerson(function="DGVB")
    deputy = MinutesPerson(function="DGRVB")
    minutes = MinutesStructure(
        attendees=(
            Attendee(deputy),
            Attendee(MinutesPerson("secretariaat"), Presence.SUPPORT),
            Attendee(away, Presence.EXCUSED),
        ),
        substitutions=(MinutesSubstitution(away, deputy), MinutesSubstitution(other, deputy, also=True)),
    )
    assert minutes.absent == (away, other)
    assert minutes.present == (Attendee(deputy),)


def test_a_request_is_unanswered_until_somebody_answers() -> None:
    asked = MinutesEntry(1, "2", "IPO vraagt om een andere titel.", DecisionKind.REQUEST, by=("IPO",))
    answered = MinutesEntry(
        1, "2", asked.text, DecisionKind.REQUEST, answer=MinutesAnswer("VNG", agrees=True)
    )
    stated = MinutesEntry(1, "2", asked.text, DecisionKind.POSITION)
    assert (asked.unanswered, answered.unanswered, stated.unanswered) == (True, False, False)


def test_an_action_says_what_it_lacks() -> None:
    bare, whole = MinutesAction(), MinutesAction(holders=("COA",), term="z.s.m.")
    assert (bare.without_holder, bare.without_term) == (True, True)
    assert (whole.without_holder, whole.without_term) == (False, False)


def test_what_is_neither_of_a_kind_nor_an_action_is_no_entry() -> None:
    with pytest.raises(ValueError, match="no kind"):
        MinutesEntry(1, "1", "tekst", None)


def test_a_name_that_is_hidden_is_not_there() -> None:
    with pytest.raises(ValueError, match="not hidden"):
        MinutesPerson("Voorbeeld", hidden=True)
