# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The reminder of a monthly report by e-mail: which report, by which day, where to hand it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from email.message import EmailMessage
from enum import StrEnum
from html import escape

from regietafel.base.periods import Month
from regietafel.outlets.mail.letters import headed
from regietafel.words import month as month_words
from regietafel.words import word


class ReminderKind(StrEnum):
    """Whether the term still runs (*soort herinnering*)."""

    DUE = "report-due"
    MISSING = "report-missing"


@dataclass(frozen=True, slots=True)
class ReportReminder:
    """What a reminder says, to one receiver in their language (*herinnering aan een verslag*)."""

    kind: ReminderKind
    language: str
    table: str
    month: Month
    due: date
    sender: str = field(metadata={"help": "address that it comes from"})
    sender_name: str
    receiver: str = field(metadata={"help": "address that it goes to"})
    receiver_name: str = ""
    address: str = field(default="", metadata={"help": "the page on which the report is collected"})


def reminder(told: ReportReminder, *, number: str, made: datetime) -> EmailMessage:
    """The message; ``number`` makes its Message-ID, the same whenever it is made again."""
    subject = word(
        f"letters-{told.kind.value}-subject", told.language, month=month_words(told.month, told.language)
    )
    message = headed(told, subject, number=number, made=made)
    lines = list(_lines(told))
    message.set_content("\n\n".join(lines) + "\n")
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    head = f'<meta charset="utf-8"><title>{escape(subject)}</title>'
    page = f'<!doctype html><html lang="{told.language}"><head>{head}</head><body>{body}</body></html>'
    message.add_alternative(page, subtype="html")
    return message


def _lines(told: ReportReminder) -> Iterator[str]:
    language, name = told.language, told.receiver_name
    yield word("letters-dear", language, name=name) if name else word("letters-dear-all", language)
    month = month_words(told.month, language)
    yield word(f"letters-{told.kind.value}", language, table=told.table, month=month, due=told.due)
    yield word("letters-report-help", language)
    if told.address:
        yield word("letters-report-page", language, address=told.address)
    yield told.sender_name
