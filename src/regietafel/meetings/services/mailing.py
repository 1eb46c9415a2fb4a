# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Letters about meetings and reports, kept and then sent: once to each, and what fails is tried again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from regietafel import clock
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Refused
from regietafel.outlets.mail import Invitation, letter
from regietafel.outlets.mail.transport import NotSent
from regietafel.records import letters

WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 720, 1_440, 2_880))
"""How long to wait after each attempt that failed; after the last the letter is given up, and kept."""

PREPARED = "prepared"
"""The reason on record of a letter that did not leave because no mail server is set."""


class Transport(Protocol):
    """A way for a message to leave: a mail server; or a folder, where it is put down and does not leave."""

    @property
    def leaves(self) -> bool: ...
    def send(self, message: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class Addressed:
    """A letter to be kept: about which meeting, to whom by the id on record, and what it says."""

    meeting: str
    receiver: str
    invitation: Invitation


@dataclass(frozen=True, slots=True)
class Prepared:
    """A message to be kept (*klaargezet bericht*): about which meeting or report, to whom, of which kind."""

    about: str
    receiver: str
    kind: str
    message: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of keeping letters: those that are new, and a message for each that is there already."""

    letters: tuple[letters.Letter, ...]
    refused: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one letter: sent, or not and why."""

    letter: letters.Letter
    fault: Message | None = None


def keep_letters(addressed: Sequence[Addressed], *, reader: Reader) -> Kept:
    """Keep letters to be sent; who has one of that kind about that meeting does not get another."""
    require(reader, "letters.send")
    prepared: list[Prepared] = []
    refused: list[Message] = []
    for each in addressed:
        try:
            prepared.append(Prepared(each.meeting, each.receiver, each.invitation.kind.value, _message(each)))
        except Refused as fault:
            # One address that is none holds up no other.
            refused.append(fault.message)
    kept = keep_prepared(prepared, reader=reader)
    return Kept(kept.letters, (*refused, *kept.refused))


def keep_prepared(prepared: Sequence[Prepared], *, reader: Reader) -> Kept:
    """Keep messages to be sent, each kind once to each receiver about the same."""
    require(reader, "letters.send")
    kept: list[letters.Letter] = []
    refused: list[Message] = []
    for each in prepared:
        try:
            kept.append(
                letters.keep(each.about, each.receiver, kind=each.kind, message=each.message, by=reader.actor)
            )
        except Refused as fault:
            refused.append(fault.message)
    return Kept(tuple(kept), tuple(refused))


def send_due(transport: Transport, *, reader: Reader) -> list[Outcome]:
    """Send every letter that is due, one after another; a fault of one holds up no other.

    Where the server itself is not there it stops: the rest stays due, for the next time.
    """
    require(reader, "letters.send")
    return list(_sent(transport))


def letters_on_record(*, reader: Reader, meeting: str | None = None) -> list[letters.Letter]:
    """The letters of one meeting or of all, with how each stands."""
    require(reader, "letters.send")
    return letters.all_letters(meeting)


def try_again(number: int, *, reader: Reader) -> None:
    """Put a letter that was given up back among those to be sent; refused where there is no such letter."""
    require(reader, "letters.send")
    if not letters.retry(number):
        raise Refused("letters-none-waiting", number=number)


def _sent(transport: Transport) -> Iterator[Outcome]:
    while (taken := letters.claimed()) is not None:
        one, message = taken
        try:
            transport.send(message)
        except NotSent as fault:
            again = None if fault.lasting else _again(one.attempts)
            letters.failed(one, fault.reason, again_at=again)
            yield Outcome(one, _told(one, fault, again=again))
            if fault.unreachable:
                # The others wait as they are: each would only wait for the same server, one after another.
                return
        else:
            if transport.leaves:
                letters.sent(one)
            else:
                letters.failed(one, PREPARED, again_at=None)
            yield Outcome(one)


def _again(attempts: int) -> datetime | None:
    """When to try again after so many attempts; None when it is given up."""
    return clock.now() + WAITS[attempts - 1] if attempts <= len(WAITS) else None


def _told(one: letters.Letter, fault: NotSent, *, again: datetime | None) -> Message:
    values = {"receiver": one.receiver, "reason": fault.reason}
    if again is None:
        return Message("letters-given-up", {**values, "count": one.attempts})
    return Message("letters-not-sent", {**values, "again": again})


def _message(each: Addressed) -> bytes:
    number = message_number(each.meeting, each.receiver, kind=each.invitation.kind.value)
    return letter(each.invitation, number=number).as_bytes()


def message_number(about: str, receiver: str, *, kind: str) -> str:
    """The same for the same meeting, receiver and kind: a program that gets it twice shows it once."""
    told = "\n".join((about, receiver, kind))
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def standing(one: letters.Letter) -> Message:
    """How a letter stands, as a message: sent, waiting, or given up with the reason."""
    about = {"number": str(one.id), "receiver": one.receiver, "meeting": one.meeting}
    kind = Message(f"letters-kind-{one.kind}")
    if one.sent_at is not None:
        return Message("letters-stands-sent", {**about, "kind": kind, "at": one.sent_at})
    if one.again_at is not None:
        return Message("letters-stands-waiting", {**about, "kind": kind, "at": one.again_at})
    if one.fault == PREPARED:
        return Message("letters-stands-prepared", {**about, "kind": kind})
    return Message("letters-stands-given-up", {**about, "kind": kind, "reason": one.fault})
