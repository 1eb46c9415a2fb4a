# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel report remind`` and ``reach``: reminders of monthly reports by e-mail, and to whom they go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from regietafel.areas.cli.finding import loaded_areas
from regietafel.base.messages import Message
from regietafel.cli.answers import Answer, Part
from regietafel.cli.command import command
from regietafel.cli.given import Spoken, Today, Who
from regietafel.cli.roles import coordinator


@command()
def remind(
    *,
    on: Today,
    site: Annotated[str, typer.Option(metavar="ADDRESS", help="Where the pages are, to link to.")] = "",
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """Make the reminders that are due on a day ready to be sent, each once; run it as often as you like.

    `regietafel letters send` sends them. A table of which nobody is known is named.
    """
    from django.conf import settings

    from regietafel.reports.services import reminding as report_reminding

    mail = report_reminding.Mail(settings.MAIL_FROM, spoken, site.rstrip("/"))
    done = report_reminding.remind(on, mail, reader=who)
    report_reminding.note_sent(reader=who)
    yield Message("reports-reminded", {"count": len(done.kept.letters)})
    if done.unreached:
        yield Message("reports-unreached", {"tables": done.unreached})


@command()
def reach(
    *,
    province: Annotated[str, typer.Option("--province", help="The province, by code or name.")],
    name: Annotated[str, typer.Option("--name", help="Who prepares the report.")],
    address: Annotated[str, typer.Option("--address", help="The e-mail address.")],
    on: Today,
    who: Who,
) -> Answer:
    """Put on record who is written to about the reports of a province, from a day on."""
    from regietafel.base.areas import AreaKind
    from regietafel.reports.services import reminding as report_reminding

    place = loaded_areas().find(province, AreaKind.PROVINCE, day=on)
    reader = coordinator(who, place.code)
    report_reminding.reach(place.code, name, address=address, on=on, reader=reader)
    return Message("reports-reached", {"name": name, "province": place.name, "day": on})
