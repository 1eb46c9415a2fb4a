# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Drafts: agendas, minutes, reports that are worked on. Nobody overwrites what another saved unseen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from regietafel import clock
from regietafel.base.messages import Refused
from regietafel.records.models import DraftRow


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it was last saved (*concept*): its number, what it holds, who saved it and when.

    ``content`` is plain data as JSON has it. A draft is not a fact: it can be changed and thrown away.
    """

    kind: str
    subject: str
    version: int
    content: Mapping[str, Any]
    by: str
    at: datetime


class Overtaken(Refused):
    """Another saved the draft after it was read; ``theirs`` is what stands there now, None when gone."""

    def __init__(self, theirs: Draft | None, *, kind: str, subject: str) -> None:
        self.theirs = theirs
        if theirs is None:
            super().__init__("drafts-thrown-away", kind=kind, subject=subject)
        else:
            super().__init__(
                "drafts-overtaken", subject=subject, by=theirs.by, at=theirs.at, version=theirs.version
            )


def read(kind: str, subject: str) -> Draft | None:
    """The draft under that name, None where there is none."""
    row = DraftRow.objects.filter(kind=kind, subject=subject).first()
    return None if row is None else _draft(row)


def of_kind(kind: str, *, starts: str = "") -> list[Draft]:
    """The drafts of a kind whose subject starts so, in the order of their subjects."""
    rows = DraftRow.objects.filter(kind=kind, subject__startswith=starts).order_by("subject")
    return [_draft(row) for row in rows]


def save(kind: str, subject: str, *, content: Mapping[str, Any], version: int, by: str) -> Draft:
    """Save over the version that was read; 0 for a new draft. Gives the draft with its next number.

    Refused with ``Overtaken`` when another saved meanwhile: nothing is lost, and the refusal carries theirs.
    """
    now, own = clock.now(), DraftRow.objects.filter(kind=kind, subject=subject)
    made = Draft(kind, subject, version + 1, content, by, now)
    if version == 0:
        try:
            with transaction.atomic():
                DraftRow.objects.create(
                    kind=kind, subject=subject, version=1, content=dict(content), by=by, saved_at=now
                )
        except IntegrityError as error:
            raise Overtaken(read(kind, subject), kind=kind, subject=subject) from error
        return made
    # One statement decides who was first: it finds the row only while the version is the one that was read.
    saved = own.filter(version=version).update(
        version=version + 1, content=dict(content), by=by, saved_at=now
    )
    if not saved:
        raise Overtaken(read(kind, subject), kind=kind, subject=subject)
    return made


def throw_away(kind: str, subject: str, *, version: int) -> None:
    """Remove a draft (*weggooien*), in the version that was read and no later one."""
    removed, _ = DraftRow.objects.filter(kind=kind, subject=subject, version=version).delete()
    if not removed:
        raise Overtaken(read(kind, subject), kind=kind, subject=subject)


def _draft(row: DraftRow) -> Draft:
    return Draft(row.kind, row.subject, row.version, row.content, row.by, row.saved_at)
