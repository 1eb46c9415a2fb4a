# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel plan``: plans held against what was counted, by published path and straight line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from regietafel.base.messages import Refused
from regietafel.cli.answers import Part, Shape
from regietafel.cli.command import command, group
from regietafel.cli.given import ANY_FORM, Seen, Spoken, Today, Who
from regietafel.reception.cli.record import record_plan

app = group("Plans held against what was counted.")

Code = Annotated[str | None, typer.Option(help="One plan: how its ratio came about.")]


@command(app, forms=ANY_FORM)
def show(  # noqa: PLR0913 - every option of the command is an argument
    *,
    on: Today,
    code: Code = None,
    parts: Annotated[bool, typer.Option("--parts", help="Per province or region, where divided.")] = False,
    seen: Seen,
    shape: Shape,
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """Expected by now, done, ratio and expected end of every plan that runs, by each measure."""
    from regietafel.areas.country import known
    from regietafel.reception.services.plans import plans_on
    from regietafel.reception.services.progress import plan_lines, plan_parts_table, plans_table
    from regietafel.reception.services.view import reception

    running = plans_on(on, seen, reader=who)
    codes = tuple(each.plan.code for each in running)
    plans = [each for each in running if code in (None, each.plan.code)]
    if not plans:
        key = "reception-plan-unknown" if codes else "reception-plans-none"
        raise Refused(key, code=code or "", day=on, known=codes)
    view = reception(on, seen, reader=who)
    if parts:
        divided = [plan for plan in plans if plan.plan.parts]
        yield plan_parts_table(divided, view, areas=known(seen, who).areas)
    elif shape.is_read:
        yield from plan_lines(plans, view, language=spoken)
        yield from (working for plan in plans if code for working in plan.workings)
    else:
        yield plans_table(plans, view)


app.command("record")(record_plan)
