# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reminders of monthly reports leave once over a real mail server, and only then the report may be red."""

from __future__ import annotations

from datetime import date, datetime
from email import message_from_bytes
from email.policy import default

import pytest

from regietafel import clock
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.actions import NoticeGiven
from regietafel.meetings.services.mailing import letters_on_record, send_due, standing
from regietafel.records import ledger
from regietafel.reports.services.board import board_on
from regietafel.reports.services.reminding import Mail, note_sent, reach, remind
from regietafel.words import say
from tests.support.mail import Post, post

__all__ = ["post"]
pytestmark = pytest.mark.django_db
TABLE = Reader("secretariaat", Role.SECRETARIAT, frozenset({"LRT", "HLRT"}))
UTRECHT = Reader("coordinator", Role.COORDINATOR, frozenset({"PRT-PV26"}))
MAIL = Mail("secretariaat@lrt.example", "nl", "https://regietafel.example")
BEFORE, AFTER = date(2022, 8, 7), date(2022, 8, 11)


@pytest.fixture(autouse=True)
def clock_of_2022(monkeypatch: pytest.MonkeyPatch) -> None:
    """The letters leave on the day after the term."""
    at = datetime(2022, 8, 11, 9, 0, tzinfo=clock.AMSTERDAM).astimezone(clock.now().tzinfo)
    monkeypatch.setattr(clock, "now", lambda: at)


def told(day: date) -> list[tuple[str, str]]:
    """The reports that may be shown as late on a day."""
    found = board_on(day, as_of=AsOf(), reader=TABLE)
    return [(each.province, str(each.month)) for each in found if each.told]


def test_a_reminder_goes_once_before_the_term_and_once_after_over_a_real_server(post: Post) -> None:
    reach("PV26", "A. de Vries", address="verslag@prt-utrecht.example", on=date(2022, 7, 8), reader=UTRECHT)
    assert remind(date(2022, 8, 6), MAIL, reader=TABLE).kept.letters == ()
    done = remind(BEFORE, MAIL, reader=TABLE)
    assert len(done.kept.letters) == 1
    assert len(done.unreached) == 11
    assert remind(BEFORE, MAIL, reader=TABLE).kept.letters == ()
    assert remind(date(2022, 8, 10), MAIL, reader=TABLE).kept.letters == ()
    assert len(remind(AFTER, MAIL, reader=TABLE).kept.letters) == 1
    assert note_sent(reader=TABLE) == ()
    assert told(AFTER) == []
    assert all(outcome.fault is None for outcome in send_due(post.transport, reader=TABLE))
    assert remind(AFTER, MAIL, reader=TABLE).kept.letters == ()
    assert send_due(post.transport, reader=TABLE) == []

    assert [each.rcpt_tos for each in post.received] == [["verslag@prt-utrecht.example"]] * 2
    sent = [each.content for each in post.received]
    read = [message_from_bytes(each, policy=default) for each in sent if isinstance(each, bytes)]
    assert [each["Subject"] for each in read] == [
        "Herinnering: maandverslag over juli 2022",
        "Maandverslag over juli 2022 ontbreekt",
    ]
    body = read[1].get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert "Provinciale Regietafel Utrecht" in text
    assert "https://regietafel.example/uitvoering/rapportage/2022-07/PV26/verzamelen/" in text
    assert "herinnering aan een verslag" in say(standing(letters_on_record(reader=TABLE)[0]), "nl")

    (notice,) = note_sent(reader=TABLE)
    assert (notice.about, notice.receiver) == ("report/PV26/2022-07", "PRT-PV26")
    assert note_sent(reader=TABLE) == ()
    assert len(ledger.read(NoticeGiven)) == 1
    assert (told(date(2022, 8, 10)), told(AFTER)) == ([], [("PV26", "2022-07")])


def test_a_reminder_from_before_the_term_is_no_notice_that_it_is_late(post: Post) -> None:
    reach("PV26", "A. de Vries", address="verslag@prt-utrecht.example", on=date(2022, 7, 8), reader=UTRECHT)
    remind(BEFORE, MAIL, reader=TABLE)
    (outcome,) = send_due(post.transport, reader=TABLE)
    assert outcome.fault is None
    assert note_sent(reader=TABLE) == ()
    assert told(AFTER) == []


def test_a_letter_that_did_not_leave_is_no_notice_and_is_tried_again(post: Post) -> None:
    reach("PV26", "A. de Vries", address="verslag@prt-utrecht.example", on=date(2022, 7, 8), reader=UTRECHT)
    remind(AFTER, MAIL, reader=TABLE)
    post.answers.append("451 later")
    (outcome,) = send_due(post.transport, reader=TABLE)
    assert outcome.fault is not None
    assert note_sent(reader=TABLE) == ()
    assert told(AFTER) == []


def test_who_prepares_the_report_can_change_and_only_their_own_table_says_so() -> None:
    reach("PV26", "A. de Vries", address="een@prt-utrecht.example", on=date(2022, 7, 8), reader=UTRECHT)
    reach("PV26", "B. Jansen", address="twee@prt-utrecht.example", on=date(2022, 8, 1), reader=UTRECHT)
    assert len(remind(AFTER, MAIL, reader=TABLE).kept.letters) == 1
    with pytest.raises(Refused, match="access-denied"):
        reach("PV24", "A. de Vries", address="een@x.example", on=AFTER, reader=UTRECHT)
    with pytest.raises(Refused, match="letters-no-address"):
        reach("PV26", "C. Bakker", address="geen adres", on=AFTER, reader=UTRECHT)
    with pytest.raises(Refused, match="access-denied"):
        remind(AFTER, MAIL, reader=ANYONE)
