# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel minutes publish``: looked at, laid ready by one and released by another."""

from datetime import date

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.stamps import AsOf
from regietafel.meetings.services.preparing import Plan, convene
from regietafel.meetings.services.publishing import published
from regietafel.outlets.documents.texts_within import texts_within
from tests.support.runs import refusal, said

MEETING = "LRT-2022-07-08"
PUBLISH = ("minutes", "publish", MEETING)


@pytest.mark.usefixtures("case")
def test_one_lays_ready_and_another_releases_on_the_command_line() -> None:
    assert refusal(*PUBLISH)  # nobody adopted them yet
    said("minutes", "offer", "LRT", "2022-07-08")
    keeper = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
    convene(Plan(()), table="LRT", on=date(2022, 9, 7), public=True, acting=Acting(keeper, date(2022, 9, 1)))
    said("minutes", "adopt", "LRT", "2022-07-08", "--in", "2022-09-07")
    assert "de naam" in said(*PUBLISH)
    assert "heet niemand N. Iemand" in refusal(*PUBLISH, "--show", "N. Iemand")
    assert "klaargezet" in said(*PUBLISH, "--step", "prepare", "--actor", "m.bakker")
    assert "m.bakker heeft dit klaargezet" in said(*PUBLISH)
    assert "Laat iemand anders" in refusal(*PUBLISH, "--step", "release", "--actor", "m.bakker")
    assert published(AsOf(), reader=ANYONE) == []
    assert "openbaar gemaakt" in said(*PUBLISH, "--step", "release", "--actor", "j.smit")
    (public,) = published(AsOf(), reader=ANYONE)
    assert any("Ter Apel" in text for text in texts_within(public.content("docx")))
