# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reminders of monthly reports by e-mail: kept once to whoever sits at the table that owes one, then sent.

A message that a report is missing is notice once it has left: from that day on it may be shown as late. A
reminder before the term is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from regietafel import clock
from regietafel.access.acting import Acting, of_register
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.messages import Said
from regietafel.base.stamps import AsOf
from regietafel.data.organisations import of_province
from regietafel.facts.actions import NoticeGiven
from regietafel.facts.attendance import ReporterNamed
from regietafel.meetings.services.mailing import (
    Kept,
    Prepared,
    keep_prepared,
    letters_on_record,
    message_number,
)
from regietafel.meetings.services.people import Somebody, person_of
from regietafel.meetings.services.seating import name_reporter
from regietafel.meetings.services.seats import reporter_of
from regietafel.outlets.mail import ReminderKind, ReportReminder, fault_of, reminder
from regietafel.records import ledger, persons
from regietafel.reports.rules.calendar import Reminder, body_of, month_of, name_of
from regietafel.reports.services.board import reminders_on
from regietafel.words import month as month_words
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class Mail:
    """How reminders leave (*verzending*): from which address, in which language, to which site they lead."""

    sender: str
    language: str
    site: str = field(
        default="", metadata={"help": "address of the pages, such as https://regietafel.example"}
    )


@dataclass(frozen=True, slots=True)
class Reminded:
    """What became of the reminders of a day (*herinnerd*): kept now, and tables of which nobody is known."""

    kept: Kept
    unreached: tuple[str, ...]


def remind(day: date, mail: Mail, *, reader: Reader) -> Reminded:
    """Keep the reminders that are due on a day; each of them once to each receiver, however often it runs."""
    require(reader, "letters.send")
    prepared: list[Prepared] = []
    unreached: list[str] = []
    for each in reminders_on(day, reader=reader):
        made = list(_prepared(each, mail, day=day, reader=reader))
        prepared += made
        if not made:
            unreached.append(each.body)
    return Reminded(keep_prepared(prepared, reader=reader), tuple(dict.fromkeys(unreached)))


@ledger.turn()
def reach(province: str, name: str, *, address: str, on: date, reader: Reader) -> ReporterNamed:
    """Put on record who is written to about the reports of a province, from a day on, and where.

    It is who prepares its report, and no seat at the table: who did so before no more.
    """
    person = person_of(Somebody(name, address), reader=reader)
    return name_reporter(body_of(province), person, on=on, acting=Acting(reader, on))


@ledger.turn()
def note_sent(*, reader: Reader) -> tuple[NoticeGiven, ...]:
    """Put on record which tables had notice: once for each report that they were told is missing."""
    require(reader, "letters.send")
    there = {fact.about for fact in ledger.read(NoticeGiven)}
    fresh: dict[str, date] = {}
    for each in letters_on_record(reader=reader):
        if each.kind == ReminderKind.MISSING.value and each.sent_at is not None and each.meeting not in there:
            fresh.setdefault(each.meeting, each.sent_at.astimezone(clock.AMSTERDAM).date())
    return ledger.append([_notice(about, on, reader=reader) for about, on in fresh.items()])


def _notice(about: str, on: date, *, reader: Reader) -> NoticeGiven:
    month, province = month_of(about), about.split("/")[1]
    text = Said(
        *(
            word("letters-report-told", language, month=month_words(month, language))
            for language in ("nl", "en")
        )
    )
    return NoticeGiven(attested(of_register(on), reader=reader), about, body_of(province), "LRT", text)


def _prepared(each: Reminder, mail: Mail, *, day: date, reader: Reader) -> Iterator[Prepared]:
    """A message for who prepares the report, where they can be written to."""
    kind = ReminderKind.MISSING if each.after else ReminderKind.DUE
    about, language = name_of(each.province, each.month), mail.language
    area = known(AsOf(), reader).areas.get(each.province)
    table = next(body for body in of_province(area) if body.code == each.body)
    prefix = "" if language == "nl" else f"/{language}"
    page = f"{mail.site}{prefix}/uitvoering/rapportage/{each.month}/{each.province}/verzamelen/"
    for person, (name, address) in _people(each.body, day, reader=reader).items():
        if address is None or fault_of(address) is not None:
            continue
        told = ReportReminder(
            kind,
            language,
            table.name.on(language),
            each.month,
            each.due,
            sender=mail.sender,
            sender_name=word("letters-secretariat", language, table="LRT"),
            receiver=address,
            receiver_name=name or "",
            address=page if mail.site else "",
        )
        number = message_number(about, person, kind=kind.value)
        message = reminder(told, number=number, made=clock.now()).as_bytes()
        yield Prepared(about, person, kind.value, message)


def _people(table: str, day: date, *, reader: Reader) -> dict[str, tuple[str | None, str | None]]:
    """Name and address of who prepares the report of a table on a day, by id."""
    person = reporter_of(table, day, as_of=AsOf(), reader=reader)
    return persons.addresses({person}) if person else {}
