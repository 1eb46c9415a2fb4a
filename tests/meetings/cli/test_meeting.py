# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel meeting``: what goes to the members before a meeting."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytest_django import Settings

from regietafel import clock
from regietafel.access.acting import Acting
from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Said
from regietafel.base.seats import Seat
from regietafel.base.stamps import Span
from regietafel.facts.meetings import Purpose
from regietafel.meetings.services.preparing import Plan, PlannedItem, convene
from regietafel.meetings.services.seating import fill_seat, hold_seat
from regietafel.records import persons
from tests.support.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")


def test_the_bundle_of_a_meeting_is_written_to_a_file(tmp_path: Path) -> None:
    output = tmp_path / "bundel.pdf"
    said("meeting", "bundle", "LRT-2022-07-08", "--output", output)
    assert output.read_bytes().startswith(b"%PDF-")
    assert "geen overleg op record" in refusal("meeting", "bundle", "LRT-1999-01-01", "--output", output)


@pytest.fixture
def ahead() -> str:
    """A meeting of the HLRT next week, with one seat that can be reached and one that is empty."""
    today = clock.today()
    acting = Acting(Reader("s.bakker", Role.SECRETARIAT, frozenset({"HLRT"})), today)
    for code in "AB":
        seat = hold_seat(Seat(f"HLRT/{code}", "HLRT", code, Said(f"lid {code}"), Span(today)), acting=acting)
    fill_seat(
        seat.stamp.id, persons.add("B. Bos", "b.bos@voorbeeld.example"), held=Span(today), acting=acting
    )
    plan = Plan((PlannedItem("1", Said("De notitie"), Purpose.DISCUSSION),))
    on = today + timedelta(days=7)
    convene(plan, table="HLRT", on=on, public=False, acting=acting)
    return f"HLRT-{on}"


def test_the_convocation_is_shown_first_and_then_kept_and_sent(
    ahead: str, tmp_path: Path, *, settings: Settings
) -> None:
    settings.MAIL_URL, settings.MAIL_FOLDER = "", tmp_path
    shown = said("meeting", "invite", ahead, "--site", "https://tafel.example/")
    assert "Aan: B. Bos (lid B), b.bos@voorbeeld.example" in shown
    assert "Niet aan: lid A: niet bekend wie deze zetel bezet" in shown
    assert "https://tafel.example/overleg/vergadering/" in shown
    assert "Eén bericht ligt klaar" in said("meeting", "invite", ahead, "--keep")
    said("letters", "send")
    (file,) = tmp_path.iterdir()
    assert b"b.bos@voorbeeld.example" in file.read_bytes()
    assert "niemand" in refusal("meeting", "invite", ahead, "--keep")


def test_the_annotated_agenda_of_a_member_is_written_as_docx(tmp_path: Path) -> None:
    output = tmp_path / "agenda.docx"
    said("meeting", "annotate", "LRT-2022-07-08", "--for", "VNG", "--output", output)
    assert output.read_bytes().startswith(b"PK")
    for other in ("HLRT", "NIEMAND"):
        said_no = refusal("meeting", "annotate", "LRT-2022-07-08", "--for", other, "--output", output)
        assert "geen lid" in said_no
