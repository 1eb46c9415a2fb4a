# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel briefing``: the picture of a day on two pages, as PDF or as DOCX."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from regietafel.base.messages import Message, Refused
from regietafel.cli.answers import Content, Part
from regietafel.cli.command import command
from regietafel.cli.given import Seen, Spoken, Today, Who

FORMS = (".pdf", ".docx")


@command()
def briefing(
    *,
    on: Today,
    seen: Seen,
    out: Annotated[
        Path | None, typer.Option("--out", help="The file, .pdf or .docx; default dagbeeld-DAY.pdf.")
    ] = None,
    who: Who,
    spoken: Spoken,
) -> Iterator[Part]:
    """The picture of a day on two pages: PDF to send, DOCX to go on with."""
    from regietafel.reception.outlets.briefing import docx, pdf
    from regietafel.reception.services.briefing import briefing as content_of
    from regietafel.reception.services.day import day_picture

    file = out or Path(f"dagbeeld-{on.isoformat()}.pdf")
    if file.suffix.casefold() not in FORMS:
        raise Refused("briefing-ending-unknown", file=str(file), known=", ".join(FORMS))
    content = content_of(day_picture(on, seen, reader=who), spoken)
    yield Content(docx(content) if file.suffix.casefold() == ".docx" else pdf(content), file)
    yield Message("briefing-written", {"file": str(file)})
