# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel briefing``: the picture of a day on two pages, as PDF or as DOCX."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.acting import Actor, AsKnown, AsRecorded, On, as_of, day, open_records, reader
from regietafel.cli.output import write
from regietafel.cli.speaking import Lang, language, refusing

FORMS = (".pdf", ".docx")


def briefing(
    *,
    on: On = None,
    as_known: AsKnown = None,
    as_recorded: AsRecorded = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="The file, .pdf or .docx; default dagbeeld-DAY.pdf.")
    ] = None,
    actor: Actor = None,
    lang: Lang = None,
) -> None:
    """The picture of a day on two pages: PDF to send, DOCX to go on with."""
    spoken = language(lang)
    with refusing(spoken):
        if out is not None and out.suffix.casefold() not in FORMS:
            raise Refused("briefing-ending-unknown", file=str(out), known=", ".join(FORMS))
        open_records()
        from regietafel import clock
        from regietafel.reception.outlets.briefing import docx, pdf
        from regietafel.reception.services.briefing import briefing as content_of
        from regietafel.reception.services.day import day_picture
        from regietafel.words import say

        at = day(on, "--on") if on is not None else clock.today()
        file = out or Path(f"dagbeeld-{at.isoformat()}.pdf")
        content = content_of(day_picture(at, as_of(as_known, as_recorded), reader=reader(actor)), spoken)
        write(docx(content) if file.suffix.casefold() == ".docx" else pdf(content), file)
        typer.echo(say(Message("briefing-written", {"file": str(file)}), spoken))
