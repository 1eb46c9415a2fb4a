# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""On an old count nothing is proposed, and it is said which count is waited for."""

from datetime import date

import pytest

from regietafel.base.messages import Refused
from regietafel.base.stamps import Span
from regietafel.ladders.rules.outcomes import NothingDue, Proposed
from regietafel.targets.services.recording import record_housed
from regietafel.targets.services.supervising import cases, due_within, new_cases
from regietafel.targets.services.supervising_counts import waiting_within
from regietafel.targets.services.supervising_steps import open_case
from regietafel.words import say
from tests.targets.services.housing import GS_UTRECHT, PLANNER, PRT_UTRECHT, SECOND, attest
from tests.targets.services.test_supervising import LATER, NOW, count_of_summer, due, opened

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("case")]


def test_on_an_old_count_nothing_is_proposed_and_it_is_said_what_is_waited_for() -> None:
    opened()
    assert isinstance(due(), Proposed)  # the count of 1 July is two months old
    after = date(2022, 9, 2)
    (view,) = cases(after, as_of=NOW, reader=GS_UTRECHT, subject="GM0344")
    assert isinstance(view.due, NothingDue)
    assert view.waits is not None
    assert "De laatste telling is van 1 juli 2022" in say(view.waits, "nl")
    assert due_within("PV26", after, as_of=NOW, reader=GS_UTRECHT) == ()
    assert new_cases("PV26", after, as_of=NOW, reader=GS_UTRECHT) == ()
    waiting = waiting_within("PV26", after, as_of=NOW, reader=GS_UTRECHT)
    assert [(each.why, "GM0344" in each.areas, "GM0355" in each.areas) for each in waiting] == [
        (view.waits, True, False)
    ]
    assert waiting_within("PV26", LATER, as_of=NOW, reader=GS_UTRECHT) == ()
    count_of_summer(3)
    (view,) = cases(date(2022, 11, 1), as_of=NOW, reader=GS_UTRECHT, subject="GM0344")
    assert isinstance(view.due, Proposed)
    with pytest.raises(Refused, match="access-denied"):
        waiting_within("PV26", after, as_of=NOW, reader=PRT_UTRECHT)


def test_after_a_half_year_nothing_is_proposed_until_its_closing_count_is_in() -> None:
    opened()
    count_of_summer(3)
    january, end = date(2023, 1, 9), date(2023, 1, 1)
    (view,) = cases(january, as_of=NOW, reader=GS_UTRECHT, subject="GM0344")
    assert view.waits is not None
    assert "De telling van 1 januari 2023, aan het eind van 2022-II, is er nog niet" in say(view.waits, "nl")
    assert [
        each for each in new_cases("PV26", january, as_of=NOW, reader=GS_UTRECHT) if each.area == "GM0344"
    ] == []
    with pytest.raises(Refused, match="targets-not-counted"):
        open_case("GM0344", SECOND, on=january, reader=GS_UTRECHT)
    whole = Span(SECOND.first_day, end)
    record_housed("GM0344", 40, window=whole, attest=attest(january), reader=PLANNER)
    new = [each for each in new_cases("PV26", january, as_of=NOW, reader=GS_UTRECHT) if each.area == "GM0344"]
    assert [(str(each.owed.origin), each.counted) for each in new] == [("2022-II", end)]
    case = open_case("GM0344", SECOND, on=january, reader=GS_UTRECHT)
    assert case.persons == new[0].owed.persons
    assert "Op 1 januari 2023" in case.ground.nl or "stonden op 1 januari 2023" in case.ground.nl
