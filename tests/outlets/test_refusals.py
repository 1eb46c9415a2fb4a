# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who uses the library can put a refusal in words."""

from __future__ import annotations

import pytest

import regietafel
from regietafel.base.messages import ManyRefused, Message


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "The total \N{MINUS SIGN}5 is negative."), ("nl", "Het totaal \N{MINUS SIGN}5 is negatief.")],
)
def test_a_refusal_is_said_in_words(language: str, told: str) -> None:
    with pytest.raises(regietafel.Refused) as refusal:
        regietafel.distribute(-5, inhabitants_on="2022-01-01")
    assert regietafel.say(refusal.value, language=language) == told
    assert regietafel.say(refusal.value.message, language) == told


def test_many_faults_are_said_in_lines() -> None:
    fault = Message("distribution-number-unreadable", {"text": "veel"})
    assert regietafel.say(ManyRefused((fault, fault))).splitlines()[:2] == ["veel is not a number."] * 2
