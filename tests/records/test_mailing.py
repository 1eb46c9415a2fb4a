# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Several senders at once: no letter is kept or leaves twice; a withdrawn address opens nothing."""

from __future__ import annotations

import pytest

from regietafel.base.messages import Refused
from regietafel.records import feeds, letters
from regietafel.records.models import CalendarFeedRow
from tests.records.test_at_once import WORKERS, at_once

pytestmark = pytest.mark.django_db(transaction=True)


def keep(receiver: str) -> bool:
    try:
        letters.keep("LRT-2022-07-08", receiver, kind="reminder", message=b"x", by="s.bakker")
    except Refused:
        return False
    return True


def test_of_several_who_keep_the_same_letter_one_succeeds() -> None:
    assert sum(at_once(lambda _: keep("lid-1"))) == 1
    assert len(letters.all_letters()) == 1


def test_of_several_who_send_each_letter_is_taken_by_one() -> None:
    for number in range(WORKERS * 2):
        keep(f"lid-{number}")

    def take(_: int) -> list[int]:
        found = []
        while (taken := letters.claimed()) is not None:
            found.append(taken[0].id)
            letters.sent(taken[0])
        return found

    taken = [number for numbers in at_once(take) for number in numbers]
    assert len(taken) == len(set(taken))
    assert all(letter.sent_at is not None for letter in letters.all_letters())


def test_an_address_of_a_calendar_opens_the_meetings_of_its_table_until_it_is_withdrawn() -> None:
    token = feeds.issue("LRT", actor="a.de.vries")
    other = feeds.issue("LRT", actor="b.jansen")
    assert feeds.table_of(token) == ("LRT", "a.de.vries")
    assert feeds.revoke("LRT", actor="a.de.vries") == 1
    with pytest.raises(Refused, match="calendar-address-unknown"):
        feeds.table_of(token)
    assert feeds.table_of(other) == ("LRT", "b.jansen")


def test_the_token_itself_is_kept_nowhere() -> None:
    token = feeds.issue("LRT", actor="a.de.vries")
    row = CalendarFeedRow.objects.get()
    assert token not in "".join(str(getattr(row, field.name)) for field in row._meta.fields)
    with pytest.raises(Refused, match="calendar-address-unknown"):
        feeds.table_of(row.token_hash)
