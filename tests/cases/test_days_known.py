# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Nothing of the case shows before the day its source can be of, or it says that the day is not known."""

from datetime import date

import pytest

from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08 import DAY
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Location, Plan
from regietafel.facts.targets import Housed, MunicipalTarget, PublishedSum
from regietafel.facts.tasks import PublishedValue
from regietafel.records import ledger
from tests.support.case import Read

pytestmark = pytest.mark.usefixtures("case")
LATEST = {
    "pzc": date(2022, 11, 30),
    "nu-utrecht": date(2023, 1, 31),
    "nrc": date(2022, 9, 30),
    "haaglanden": date(2022, 8, 31),
    "trouw": date(2022, 11, 30),
    "nd": date(2022, 4, 30),
}
"""The day of each source that was found, or the last day it can be of."""


def test_a_source_with_a_day_or_a_month_is_not_seen_before() -> None:
    kinds = (PublishedValue, PublishedSum, MunicipalTarget, Housed)
    seen = [fact for kind in kinds for fact in ledger.read(kind, AsOf())]
    for code, day in LATEST.items():
        known = {fact.stamp.known.on for fact in seen if fact.stamp.source.id == f"lrt-2022-07-08/{code}"}
        assert known == {day}, code


def test_what_has_no_day_is_marked_wherever_its_marks_are_shown() -> None:
    kinds = (Observation, Location, Plan)
    undated = [
        fact for kind in kinds for fact in ledger.read(kind, AsOf(known=DAY)) if fact.stamp.known.on is None
    ]
    assert [fact.stamp.source.id for fact in undated] == ["lrt-2022-07-08/nh-ter-apel"]
    assert all(Mark.UNDATED in fact.stamp.marks for fact in undated)


def test_the_list_of_locations_says_it_in_the_row(read: Read) -> None:
    text = read("/opvang/locaties/?soort=registration")
    assert "dag van bekendmaking onbekend" in text[text.index("Aanmeldcentrum Ter Apel") :].split("</tr>")[0]
    assert "dag van bekendmaking onbekend" in read("/opvang/locaties/tabel.csv?soort=registration")
