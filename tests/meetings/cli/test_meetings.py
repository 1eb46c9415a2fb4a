# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel decisions``, ``actions``, and ``minutes offer`` and ``adopt``, as somebody types them."""

import json
from datetime import date

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import Reader, Role
from regietafel.meetings.services.preparing import Plan, convene
from tests.support.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")


def rows(*arguments: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(said(*arguments, "--format", "json"))["rows"]
    return found


def test_the_register_of_decisions_tells_how_each_stands() -> None:
    found = rows("decisions", "list", "--table", "LRT", "--on", "2022-07-08")
    numbered = {row["number"]: row["standing"] for row in found if row["number"]}
    assert numbered == {
        "LRT 2022-1": "akkoord onder voorwaarden",
        "LRT 2022-2": "akkoord",
        "LRT 2022-3": "akkoord",
    }
    assert "agreed under conditions" in said("decisions", "list", "brief", "--lang", "en", "--format", "csv")
    assert len(rows("decisions", "list", "flexwoningen", "--every-kind", "--table", "LRT")) >= 3


def test_the_actions_that_are_late_on_a_day() -> None:
    assert rows("actions", "list", "--overdue", "--on", "2022-07-15") == []
    late = rows("actions", "list", "--overdue", "--on", "2022-07-16", "--table", "LRT")
    assert [row["latest"] for row in late] == ["2022-07-15"]
    assert len(rows("actions", "list", "--on", "2022-07-08", "--table", "LRT")) == 7
    assert len(rows("actions", "list", "notitie", "--on", "2022-07-08")) == 2


def test_minutes_are_offered_and_adopted_in_a_later_meeting() -> None:
    assert "ter vaststelling" in said("minutes", "offer", "LRT", "2022-07-08")
    keeper = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
    acting = Acting(keeper, date(2022, 9, 1))
    convene(Plan(()), table="LRT", on=date(2022, 9, 7), public=True, acting=acting)
    told = said(
        "minutes", "adopt", "LRT", "2022-07-08", "--in", "2022-09-07", "--changes", "Punt 2 aangevuld."
    )
    assert "vastgesteld in de vergadering van 7 september 2022" in told
    assert "kan niet naar" in refusal("minutes", "adopt", "LRT", "2022-06-15", "--in", "2022-07-08")


def test_a_meeting_that_is_not_there_is_refused_in_words() -> None:
    assert "vergaderde niet" in refusal("minutes", "adopt", "LRT", "2022-01-01", "--in", "2022-07-08")
    assert refusal("actions", "list", "--on", "gisteren")
