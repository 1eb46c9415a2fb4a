# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Letters that wait to be sent, once per meeting, receiver and kind; what fails is kept and tried again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q

from regietafel import clock
from regietafel.base.messages import Refused
from regietafel.records.models import LetterRow

STALE = timedelta(minutes=30)
"""A letter that somebody began to send so long ago was left behind, and is taken up again."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it stands (*bericht*): to whom, about which meeting, how often tried, what went wrong."""

    id: int
    meeting: str
    receiver: str
    kind: str
    attempts: int
    fault: str
    again_at: datetime | None
    sent_at: datetime | None


def keep(meeting: str, receiver: str, *, kind: str, message: bytes, by: str) -> Letter:
    """Keep a letter to be sent; refused where the receiver has one of that kind about that meeting."""
    now = clock.now()
    try:
        with transaction.atomic():
            row = LetterRow.objects.create(
                meeting=meeting,
                receiver=receiver,
                kind=kind,
                message=message,
                kept_by=by,
                kept_at=now,
                again_at=now,
            )
    except IntegrityError as fault:
        raise Refused("letters-sent-before", receiver=receiver) from fault
    return _letter(row)


def claimed() -> tuple[Letter, bytes] | None:
    """The next letter that is due, taken so that nobody else sends it meanwhile; None when none is."""
    now = clock.now()
    free = Q(claimed_at__isnull=True) | Q(claimed_at__lt=now - STALE)
    due = LetterRow.objects.filter(free, again_at__lte=now, sent_at__isnull=True).order_by("again_at", "id")
    for row in due:
        # One statement decides who takes it: it finds the row only while nobody else did.
        if LetterRow.objects.filter(free, id=row.pk, attempts=row.attempts, sent_at__isnull=True).update(
            claimed_at=now, attempts=row.attempts + 1
        ):
            row.attempts += 1
            return _letter(row), bytes(row.message or b"")
    return None


def sent(letter: Letter) -> None:
    """It was sent: the message goes, that it was sent stays."""
    LetterRow.objects.filter(id=letter.id).update(
        sent_at=clock.now(), message=None, again_at=None, claimed_at=None, fault=""
    )


def failed(letter: Letter, fault: str, *, again_at: datetime | None) -> None:
    """It was not sent: kept with the reason, to be tried again then, or by hand where no moment is given."""
    LetterRow.objects.filter(id=letter.id, sent_at__isnull=True).update(
        fault=fault, again_at=again_at, claimed_at=None
    )


def retry(letter: int) -> bool:
    """Put a letter that was given up back in the row; False where there is no such, or it was sent."""
    now = clock.now()
    waiting = LetterRow.objects.filter(id=letter, sent_at__isnull=True)
    return bool(waiting.update(again_at=now, attempts=0, claimed_at=None))


def all_letters(meeting: str | None = None) -> list[Letter]:
    """The letters on record, of one meeting or of all, in the order in which they were kept."""
    rows = LetterRow.objects.order_by("id")
    return [_letter(row) for row in (rows if meeting is None else rows.filter(meeting=meeting))]


def _letter(row: LetterRow) -> Letter:
    return Letter(
        row.pk, row.meeting, row.receiver, row.kind, row.attempts, row.fault, row.again_at, row.sent_at
    )
