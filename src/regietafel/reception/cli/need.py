# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel need``: places needed against the portfolio, as published and by the contracts."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regietafel.cli.answers import Answer, Shape
from regietafel.cli.command import command
from regietafel.cli.given import ANY_FORM, Seen, Who, a_day, today_or

_EXPLAINED = "How the gap of this day (published, or a first of the month) came about."
Contracts = Annotated[
    bool, typer.Option("--contracts", help="In another form than a table: the months ahead by the contracts.")
]


@command(forms=ANY_FORM)
def need(  # noqa: PLR0913 - every option of the command is an argument
    *,
    on: Annotated[date, today_or("Seen from this day; default today.")],
    explain: Annotated[date | None, a_day(_EXPLAINED, "--explain")] = None,
    contracts: Contracts = False,
    expected: Annotated[
        int | None, typer.Option(min=0, help="People expected: the places they need by the norm of the day.")
    ] = None,
    seen: Seen,
    shape: Shape,
    who: Who,
) -> Answer:
    """Need minus portfolio: on the days that were published, and month by month by the contracts."""
    from regietafel.facts.reception import Certainty
    from regietafel.reception.services.need import need_state, working_on
    from regietafel.reception.services.norm import need_of
    from regietafel.reception.services.tables import need_table, run_off_table
    from regietafel.reception.services.view import reception

    if expected is not None:
        return need_of(expected, decided_on=on)
    if explain is not None:
        # As published if it was, else by places in use: the least that is certain.
        return working_on(explain, need_state(on, seen, reader=who), upto=Certainty.IN_USE)
    view = reception(on, seen, reader=who)
    tables = need_table(view), run_off_table(view)
    return tables if shape.is_read else tables[1 if contracts else 0]
