# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the core says is a key with values; what is wrong is said all at once."""

from datetime import date

import pytest

from regietafel.base.messages import ManyRefused, Message, Refused, Said


def test_a_refusal_carries_its_message_for_whoever_has_the_words() -> None:
    refusal = Refused("areas-unknown", text="Leidschendam", day=date(2022, 7, 8))
    assert refusal.message == Message("areas-unknown", {"text": "Leidschendam", "day": date(2022, 7, 8)})
    assert "Leidschendam" in str(refusal)


def test_many_faults_are_one_refusal_with_their_number() -> None:
    faults = (Message("a"), Message("b", {"row": 2}))
    with pytest.raises(Refused) as refusal:
        raise ManyRefused(faults)
    assert isinstance(refusal.value, ManyRefused)
    assert refusal.value.faults == faults
    assert refusal.value.message.params["count"] == 2


def test_equal_messages_count_once_and_other_values_are_another_message() -> None:
    one, same, other = Message("a", {"n": 1}), Message("a", {"n": 1}), Message("a", {"n": 2})
    assert {one, same, other} == {one, other}
    assert hash(one) == hash(same)


def test_a_text_without_a_rendering_stays_dutch() -> None:
    said = Said("Opgave")
    assert (said.on("nl"), said.on("en")) == ("Opgave", "Opgave")
    assert Said("Opgave", "Task").on("en") == "Task"
