# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Paper that everyone can read (PDF/UA-1), set by typst: one set-up for every layout.

Words and figures are put in elsewhere, a layout places them, and ``paper.typ`` says what is the same on every
page. It uses the font that ships and nothing of this machine, and its time of making is the day of its
content: the same content gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeAlias

from regietafel.base.messages import Refused
from regietafel.outlets.font import FAMILY, font_folder

Plain: TypeAlias = "str | int | bool | list[Plain] | dict[str, Plain] | None"
Page: TypeAlias = Mapping[str, Plain]
"""What a layout is given; it has a title and a language."""

_PACKAGE = Path(__file__).parents[2]
"""Layouts find the set-up from here, as ``/outlets/paper/paper.typ``."""
_RUNS_OVER = "longer than"
"""What a layout says that asserts how many pages it may take."""


class RunsOver(Exception):
    """It takes more pages than its layout allows."""


def set_pages(layout: Path, page: Page, *, day: date) -> bytes:
    """The PDF of a layout with its values; refused where the font is not there or a sign is not in it."""
    import typst

    made = datetime(day.year, day.month, day.day, tzinfo=UTC)
    try:
        return typst.compile(
            layout,
            root=_PACKAGE,
            font_paths=[font_folder()],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards="ua-1",
            timestamp=int(made.timestamp()),
            sys_inputs={"page": json.dumps({"family": FAMILY, **page}, ensure_ascii=False)},
        )
    except typst.TypstError as fault:
        if _RUNS_OVER in str(fault):
            raise RunsOver(str(fault)) from fault
        raise Refused("documents-not-set", title=str(page["title"]), reason=str(fault)) from fault


def first_that_fits(layout: Path, pages: Iterable[Page], *, day: date) -> bytes | None:
    """The PDF of the first of these that takes no more pages than the layout allows; None where none does."""
    for page in pages:
        try:
            return set_pages(layout, page, day=day)
        except RunsOver:
            continue
    return None


def on_web(address: str | None) -> str | None:
    """On paper a link leads to the web or nowhere; its text stands there either way."""
    return address if address and address.startswith(("https://", "http://")) else None
