# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel report remind`` and ``reach``: reminders of monthly reports by e-mail, and to whom they go."""

from __future__ import annotations

from typing import Annotated

import typer

from regietafel.areas.cli.finding import loaded_areas
from regietafel.base.messages import Message
from regietafel.cli.acting import Actor, On, coordinator, day, open_records, reader
from regietafel.cli.speaking import Lang, language, refusing


def remind(
    *,
    on: On = None,
    site: Annotated[str, typer.Option(metavar="ADDRESS", help="Where the pages are, to link to.")] = "",
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Make the reminders that are due on a day ready to be sent, each once; run it as often as you like.

    `regietafel letters send` sends them. A table of which nobody is known is named.
    """
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from django.conf import settings

        from regietafel import clock
        from regietafel.reports.services import reminding as report_reminding

        at, who = day(on, "--on") if on is not None else clock.today(), reader(actor)
        mail = report_reminding.Mail(settings.MAIL_FROM, spoken, site.rstrip("/"))
        done = report_reminding.remind(at, mail, reader=who)
        report_reminding.note_sent(reader=who)
        typer.echo(say(Message("reports-reminded", {"count": len(done.kept.letters)}), spoken))
        if done.unreached:
            typer.echo(say(Message("reports-unreached", {"tables": done.unreached}), spoken))


def reach(
    *,
    province: Annotated[str, typer.Option("--province", help="The province, by code or name.")],
    name: Annotated[str, typer.Option("--name", help="Who prepares the report.")],
    address: Annotated[str, typer.Option("--address", help="The e-mail address.")],
    on: On = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """Put on record who is written to about the reports of a province, from a day on."""
    from regietafel.words import say

    spoken = language(lang)
    with refusing(spoken):
        open_records()
        from regietafel import clock
        from regietafel.base.areas import AreaKind
        from regietafel.reports.services import reminding as report_reminding

        at = day(on, "--on") if on is not None else clock.today()
        place = loaded_areas().find(province, AreaKind.PROVINCE, day=at)
        who = coordinator(place.code, actor)
        report_reminding.reach(place.code, name, address=address, on=at, reader=who)
        typer.echo(say(Message("reports-reached", {"name": name, "province": place.name, "day": at}), spoken))
