# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Letters leave once, over a real mail server; what fails is kept and tried again, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from regietafel import clock
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused
from regietafel.meetings.services.mailing import (
    WAITS,
    Addressed,
    keep_letters,
    letters_on_record,
    send_due,
    standing,
    try_again,
)
from regietafel.outlets.mail import LetterKind
from regietafel.outlets.mail.transport import Folder, NotSent, Smtp, transport_of
from regietafel.words import say
from tests.outlets.test_letters import INVITATION
from tests.support.mail import Post, post

__all__ = ["post"]
pytestmark = pytest.mark.django_db
SECRETARIAT = Reader("s.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
ONE = Addressed("LRT-2022-07-08", "lid-1", INVITATION)


class Later:
    """A clock that a test moves on."""

    def __init__(self) -> None:
        self.at = clock.now()

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Later:
    moved = Later()
    monkeypatch.setattr(clock, "now", moved)
    return moved


def keep(*addressed: Addressed) -> int:
    return len(keep_letters(addressed, reader=SECRETARIAT).letters)


def test_a_letter_goes_over_a_real_server_and_its_message_is_not_kept(post: Post) -> None:
    assert keep(ONE) == 1
    (outcome,) = send_due(post.transport, reader=SECRETARIAT)
    assert outcome.fault is None
    (envelope,) = post.received
    assert envelope.rcpt_tos == ["lid@ipo.example"]
    assert isinstance(envelope.content, bytes)
    read = message_from_bytes(envelope.content, policy=default)
    assert read["Subject"] == "Uitnodiging: de Landelijke Regietafel, 8 juli 2022"
    (kept,) = letters_on_record(reader=SECRETARIAT)
    assert kept.sent_at is not None
    assert "verstuurd op" in say(standing(kept), "nl")


def test_each_kind_goes_once_to_each_receiver_about_each_meeting(post: Post) -> None:
    reminder = replace(ONE, invitation=replace(INVITATION, kind=LetterKind.REMINDER))
    others = (replace(ONE, receiver="lid-2"), replace(ONE, meeting="LRT-2022-09-01"), reminder)
    assert keep(ONE, *others) == 4
    again = keep_letters([ONE, *others], reader=SECRETARIAT)
    assert (again.letters, len(again.refused)) == ((), 4)
    assert "al vastgelegd" in say(again.refused[0], "nl")
    assert len(send_due(post.transport, reader=SECRETARIAT)) == 4
    assert send_due(post.transport, reader=SECRETARIAT) == []
    assert keep(ONE) == 0
    assert len(post.received) == 4


def test_a_server_that_is_busy_is_tried_again_later_with_the_same_letter(post: Post, later: Later) -> None:
    keep(ONE)
    post.answers = ["451 later"]
    (outcome,) = send_due(post.transport, reader=SECRETARIAT)
    assert outcome.fault is not None
    assert "451 later" in say(outcome.fault, "nl")
    assert send_due(post.transport, reader=SECRETARIAT) == []
    later.at += WAITS[0]
    (outcome,) = send_due(post.transport, reader=SECRETARIAT)
    assert outcome.fault is None
    assert len(post.received) == 1


def test_an_address_the_server_refuses_for_good_waits_for_a_person(post: Post, later: Later) -> None:
    keep(ONE)
    post.answers = ["550 no such user"]
    (outcome,) = send_due(post.transport, reader=SECRETARIAT)
    assert outcome.fault is not None
    assert "550 no such user" in say(outcome.fault, "en")
    later.at += timedelta(days=30)
    assert send_due(post.transport, reader=SECRETARIAT) == []
    (kept,) = letters_on_record(reader=SECRETARIAT, meeting=ONE.meeting)
    assert "niet verstuurd: 550" in say(standing(kept), "nl")
    try_again(kept.id, reader=SECRETARIAT)
    assert len(send_due(post.transport, reader=SECRETARIAT)) == 1
    assert len(post.received) == 1


class Down:
    """A server that is never there."""

    leaves = True

    def send(self, message: bytes) -> None:
        raise NotSent(f"niet bereikbaar voor {len(message)} bytes")


def test_after_the_last_wait_a_letter_is_given_up_and_still_not_lost(post: Post, later: Later) -> None:
    keep(ONE)
    for wait in WAITS:
        assert len(send_due(Down(), reader=SECRETARIAT)) == 1
        later.at += wait
    (last,) = send_due(Down(), reader=SECRETARIAT)
    assert last.fault is not None
    assert "na 8 pogingen" in say(last.fault, "nl")
    later.at += timedelta(days=30)
    assert send_due(post.transport, reader=SECRETARIAT) == []
    try_again(last.letter.id, reader=SECRETARIAT)
    assert send_due(post.transport, reader=SECRETARIAT)[0].fault is None


class Crash:
    """The power fails while a letter leaves."""

    leaves = True

    def send(self, message: bytes) -> None:
        raise KeyboardInterrupt(len(message))


def test_a_letter_that_was_left_behind_half_way_is_taken_up_again(post: Post, later: Later) -> None:
    keep(ONE)
    with pytest.raises(KeyboardInterrupt):
        send_due(Crash(), reader=SECRETARIAT)
    assert send_due(post.transport, reader=SECRETARIAT) == []
    later.at += timedelta(hours=1)
    assert len(send_due(post.transport, reader=SECRETARIAT)) == 1


def test_a_fault_of_one_letter_holds_up_no_other(post: Post) -> None:
    keep(ONE, replace(ONE, receiver="lid-2"))
    post.answers = ["550 no such user"]
    outcomes = send_due(post.transport, reader=SECRETARIAT)
    assert [outcome.fault is None for outcome in outcomes] == [False, True]


def test_a_server_that_is_not_there_is_asked_once_and_the_other_letters_stay_due(post: Post) -> None:
    assert keep(ONE, replace(ONE, receiver="lid-2"), replace(ONE, receiver="lid-3")) == 3
    (outcome,) = send_due(Smtp("127.0.0.1", 1, "none"), reader=SECRETARIAT)
    assert outcome.fault is not None
    assert len(send_due(post.transport, reader=SECRETARIAT)) == 2
    assert len(post.received) == 2


def test_a_server_without_tls_gets_nothing_unless_the_setting_says_so(post: Post) -> None:
    with pytest.raises(NotSent, match="STARTTLS"):
        Smtp("127.0.0.1", post.port).send(b"Subject: x\r\n\r\nx")
    assert post.received == []


def test_a_server_that_is_not_there_is_a_fault_that_can_pass() -> None:
    with pytest.raises(NotSent) as fault:
        Smtp("127.0.0.1", 1, "none").send(b"Subject: x\r\n\r\nx")
    assert not fault.value.lasting


def test_without_a_server_letters_are_put_in_a_folder(tmp_path: Path) -> None:
    keep(ONE)
    transport = transport_of("", folder=tmp_path / "mail")
    assert isinstance(transport, Folder)
    assert send_due(transport, reader=SECRETARIAT)[0].fault is None
    (file,) = (tmp_path / "mail").iterdir()
    assert b"Uitnodiging" in file.read_bytes()


@pytest.mark.parametrize(
    "address", ["mail.example", "http://mail.example", "smtp://", "smtp://x?tls=perhaps"]
)
def test_a_server_that_is_not_written_as_one_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="smtp://"):
        transport_of(address, folder=tmp_path)


def test_only_who_works_for_the_table_sends_letters(post: Post) -> None:
    with pytest.raises(Refused, match="access-denied"):
        keep_letters([ONE], reader=ANYONE)
    with pytest.raises(Refused, match="access-denied"):
        send_due(post.transport, reader=ANYONE)


def test_a_letter_that_is_not_there_cannot_be_tried_again() -> None:
    with pytest.raises(Refused, match="letters-none-waiting"):
        try_again(1, reader=SECRETARIAT)
