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
from regietafel.figures.rules.origins import Origin, OriginKind
from regietafel.figures.services import recording
from regietafel.figures.services.recording import Told
from regietafel.web.acts import To, act, on
from regietafel.web.forms import here
from regietafel.web.inputs import asked, line
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class OriginInput:
    """Where it can be read, since when, and why it takes the place of what is there."""

    kind: Annotated[OriginKind, asked("bronsoort", "recording-kind", words="recording-kind")]
    source: Annotated[str, line("bron", "recording-source", missing="webtargets-no-source")]
    publisher: Annotated[str, line("uitgever", "recording-publisher", beside=True)]
    address: Annotated[str | None, line("adres", "recording-address")]
    known: Annotated[date | None, asked("bekend", "recording-known", beside=True)]
    reason: Annotated[str | None, line("reden", "recording-reason", about=("recording-no-reason",))]

    @property
    def origin(self) -> Origin:
        return Origin(self.kind, self.source, self.publisher, self.address, self.known, self.reason)


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
def record(visit: Visit, *, code: str, given: FigureInput, origin: OriginInput) -> To:
    """Put one figure on record."""
    area = area_named(given.area, None, day=given.start, visit=visit, at="area") if given.area else COUNTRY
    told = Told(code, area, Span(given.start, given.until), given.amount)
    recording.record_figure(told, origin.origin, **here(visit))
    return To("indicator", (code,))
