# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Released minutes that a person has checked, kept as a draft; nothing of it is on record yet."""

from __future__ import annotations

import json
from datetime import date

from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.base.messages import Refused
from regietafel.minutes.outlets.lines import to_json
from regietafel.minutes.rules.structure import MinutesStructure
from regietafel.minutes.sources.kept import from_json
from regietafel.records import drafts, ledger
from regietafel.records.drafts import Draft

READ = "read-minutes"
"""The kind of draft; its subject is the table and the day: ``LRT/2022-07-08``."""


@ledger.turn()
def take_in(minutes: MinutesStructure, *, reader: Reader, version: int = 0) -> Draft:
    """Keep a checked structure as a draft of its table and day; ``version`` is the one it was made from.

    Refused without a table or a day: then it is not known whose minutes they are.
    """
    if minutes.table is None or minutes.on is None:
        raise Refused("minutesread-whose-unknown")
    require(reader, "table.keep", thing=minutes.table)
    content = json.loads(to_json(minutes))
    return drafts.save(
        READ, _subject(minutes.table, minutes.on), content=content, version=version, by=reader.actor
    )


def taken_in(table: str, on: date, *, reader: Reader) -> MinutesStructure | None:
    """The structure that was kept for a table and a day; None where there is none."""
    require(reader, "table.keep", thing=table)
    subject = _subject(table, on)
    found = drafts.read(READ, subject)
    return from_json(json.dumps(found.content), name=subject) if found is not None else None


def _subject(table: str, on: date) -> str:
    return f"{table}/{on.isoformat()}"
