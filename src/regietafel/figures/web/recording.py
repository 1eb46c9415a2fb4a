# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A figure put on record by hand on its own page, with where it can be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from regietafel.base.area import COUNTRY
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.base.stamps import Span
from regietafel.figures.services import recording
from regietafel.figures.services.recording import Told
from regietafel.web.acts import To, act, on
from regietafel.web.citing import FigureSourceInput
from regietafel.web.forms import here
from regietafel.web.inputs import asked, line
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class FigureInput:
    """Where, for which day or period, how many; left empty the number is not known."""

    area: Annotated[str | None, line("gebied", "recording-area", hint="recording-area-hint")]
    start: Annotated[date, asked("dag", "recording-day", about=("recording-same",))]
    until: Annotated[date | None, asked("tot", "recording-until", beside=True)]
    amount: Annotated[int | None, asked("aantal", "recording-amount", hint="recording-amount-hint")]


def area_named(text: str, kind: AreaKind | None, *, day: date, visit: Visit, at: str) -> str:
    """The code of an area as somebody types it; what is wrong with it is said at that field."""
    try:
        return visit.country.areas.find(text, kind, day=day).code
    except Refused as refusal:
        raise Refused("recording-area-wrong", why=refusal.message, field=at) from None


@act(
    "figure-record",
    "reception.record",
    words="recording-figure",
    page=on("indicator", "code", at="vastleggen"),
)
def record(visit: Visit, *, code: str, given: FigureInput, source: FigureSourceInput) -> To:
    """Put one figure on record."""
    area = area_named(given.area, None, day=given.start, visit=visit, at="area") if given.area else COUNTRY
    told = Told(code, area, Span(given.start, given.until), given.amount)
    recording.record_figure(told, source.citation, **here(visit))
    return To("indicator", (code,))
