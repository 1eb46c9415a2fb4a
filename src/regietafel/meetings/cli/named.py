# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting on record as it is named on the command line, for whoever keeps its table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.cli.roles import keeper

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.facts.meetings import MeetingConvened

Named = Annotated[str, typer.Argument(metavar="MEETING", help="Table and day, such as LRT-2022-07-08.")]
_TABLE_AND_DAY = re.compile(r"(?P<table>.+)-\d{4}-\d\d-\d\d")


def meeting_named(name: str, who: Reader) -> tuple[MeetingConvened, Reader]:
    """The meeting, and a reader who keeps its table; by id it must be one that everybody may see."""
    from regietafel.base.stamps import AsOf
    from regietafel.meetings.services.writing import find_meeting

    told = _TABLE_AND_DAY.fullmatch(name)
    meeting = find_meeting(name, AsOf(), reader=keeper(who, told["table"]) if told is not None else who)
    return meeting, keeper(who, meeting.table)
