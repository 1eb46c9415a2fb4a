# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The meeting of 8 July 2022 as it is on record, written as minutes and read again."""

from dataclasses import replace

import pytest

from regietafel.access.readers import ANYONE
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08 import load
from regietafel.cases.lrt_2022_07_08.meeting import MEETING
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.structure import told
from regietafel.minutes.outlets.text import labelled
from regietafel.minutes.rules.structure import MinutesStructure
from regietafel.minutes.sources import read_minutes

pytestmark = pytest.mark.django_db


@pytest.fixture
def recorded(db: None) -> MinutesStructure:
    load()
    return told(meeting(MEETING, AsOf(), reader=ANYONE), AsOf(), reader=ANYONE)


def test_what_is_on_record_comes_back_from_its_own_minutes(recorded: MinutesStructure) -> None:
    """On record, figures and references are no words; what is read of them in the text is set aside."""
    again = read_minutes(labelled(recorded))
    assert replace(again, figures=(), mentions=(), defects=()) == recorded
    assert len(again.figures) >= 1
