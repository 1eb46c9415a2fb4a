# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel picture``: the picture of a day, as known on that day or on another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from regietafel.cli.answers import Answer, Part, Shape
from regietafel.cli.command import command
from regietafel.cli.given import ANY_FORM, Seen, Spoken, Today, Who

if TYPE_CHECKING:
    from regietafel.outlets.tables import Table
    from regietafel.reception.services.day import DayPicture


@command(forms=ANY_FORM)
def picture(*, on: Today, seen: Seen, shape: Shape, who: Who, spoken: Spoken) -> Answer:
    """The picture of a day: its sentence, key figures, need and portfolio, plans, what is not sure."""
    from regietafel.reception.services.day import day_picture, strip_table

    found = day_picture(on, seen, reader=who)
    return _read(found, spoken) if shape.is_read else strip_table(found)


def _read(found: DayPicture, spoken: str) -> Iterator[Part]:
    """All of it to read: the sentence, the figures, need against portfolio, plans, what is not sure."""
    from regietafel.reception.services.day import also_table, headline_told, strip_table
    from regietafel.reception.services.progress import plan_lines
    from regietafel.reception.services.tables import need_table
    from regietafel.words import say, word

    yield headline_told(found, spoken)
    tables: list[Table[Any]] = [strip_table(found), also_table(found), need_table(found.reception)]
    for table in tables:
        if table.lines:
            yield table
    yield from plan_lines(found.tasks.plans, found.reception, language=spoken)
    for remark in found.remarks:
        yield f"{word(f'reception-weight-{remark.weight}', spoken)}: {say(remark.message, spoken)}"
