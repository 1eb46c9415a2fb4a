# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""A checked reading is kept as a draft of its table and day, by who keeps it, and never over another's."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused
from regietafel.minutes.rules.structure import MinutesStructure
from regietafel.minutes.services.taking import take_in, taken_in
from regietafel.minutes.sources import read_minutes
from regietafel.records.drafts import Overtaken
from tests.shape.tree import ROOT

pytestmark = pytest.mark.django_db

DAY = date(2022, 9, 14)
KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"HLRT"}))
TEXT: Path = ROOT / "tests/minutes/sources/minutes/hlrt.txt"


@pytest.fixture(scope="module")
def minutes() -> MinutesStructure:
    return read_minutes(TEXT.read_text("utf-8"))


def test_what_was_taken_in_is_there_again_with_its_places(minutes: MinutesStructure) -> None:
    kept = take_in(minutes, reader=KEEPER)
    assert (kept.subject, kept.version, kept.by) == ("HLRT/2022-09-14", 1, "m.bakker")
    again = taken_in("HLRT", DAY, reader=KEEPER)
    assert again == minutes
    assert again is not None
    assert [each.spot for each in again.findings] == [each.spot for each in minutes.findings]
    assert taken_in("HLRT", date(2022, 9, 15), reader=KEEPER) is None


def test_a_second_one_goes_over_the_version_it_was_made_from_and_over_no_other(
    minutes: MinutesStructure,
) -> None:
    first = take_in(minutes, reader=KEEPER)
    with pytest.raises(Overtaken):
        take_in(replace(minutes, entries=()), reader=KEEPER)
    assert take_in(replace(minutes, entries=()), reader=KEEPER, version=first.version).version == 2


def test_minutes_of_nobody_knows_whom_are_refused(minutes: MinutesStructure) -> None:
    for unknown in (replace(minutes, table=None), replace(minutes, on=None)):
        with pytest.raises(Refused) as refused:
            take_in(unknown, reader=KEEPER)
        assert refused.value.message.key == "minutesread-whose-unknown"


@pytest.mark.parametrize("reader", [ANYONE, Reader("x", Role.SECRETARIAT, frozenset({"LRT"}))])
def test_only_who_keeps_the_table_may(minutes: MinutesStructure, reader: Reader) -> None:
    with pytest.raises(Refused):
        take_in(minutes, reader=reader)
    with pytest.raises(Refused):
        taken_in("HLRT", DAY, reader=reader)
