# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Letters by e-mail: convocation and reminder of a meeting, with the meeting beside it; of a report."""

from __future__ import annotations

from regietafel.outlets.mail.addresses import ADDRESS_FAULTS, address_of, fault_of
from regietafel.outlets.mail.letters import Invitation, LetterItem, LetterKind, letter
from regietafel.outlets.mail.reminders import ReminderKind, ReportReminder, reminder

__all__ = [
    "ADDRESS_FAULTS",
    "Invitation",
    "LetterItem",
    "LetterKind",
    "ReminderKind",
    "ReportReminder",
    "address_of",
    "fault_of",
    "letter",
    "reminder",
]
