# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record about a half-year: the published number, its closing, what a municipality expects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from regietafel.base.messages import Said
from regietafel.facts.targets import TargetKind
from regietafel.targets.services import recording as targets_recording
from regietafel.targets.services.recording import Number
from regietafel.targets.web.parts import period_of
from regietafel.web.acts import act, on
from regietafel.web.citing import FigureSourceInput
from regietafel.web.forms import acting_day, here
from regietafel.web.inputs import asked, line
from regietafel.web.visit import Visit

COUNTRY_PAGE = on("targets-country", "period")


@dataclass(frozen=True, slots=True)
class NumberInput:
    """A number as it was published or agreed."""

    kind: Annotated[TargetKind, asked("soort", "webtargets-publish-kind", words="webtargets-publish")]
    persons: Annotated[int, asked("aantal", "webtargets-swap-persons", beside=True)]
    title: Annotated[Said, line("titel", "webtargets-publish-title", missing="webtargets-no-ground")]


@act(
    "targets-publish",
    "targets.publish",
    words="webtargets-publish",
    lead="webtargets-publish-what",
    page=COUNTRY_PAGE,
)
def publish(visit: Visit, *, period: str, given: NumberInput, source: FigureSourceInput) -> None:
    """Put a number on record as it was published or agreed, with where that can be read."""
    number = Number(period_of(period), given.persons, given.title, given.kind)
    attest = source.citation.attest_on(acting_day(visit))
    targets_recording.publish(number, attest, reader=visit.reader)


@act(
    "targets-close",
    "targets.close",
    button="webtargets-close-half-year",
    lead="webtargets-close-half-year-what",
    page=COUNTRY_PAGE,
    is_first=False,
)
def close(visit: Visit, *, period: str) -> None:
    """Close a half-year that is over, once."""
    targets_recording.close_half_year(period_of(period), **here(visit))


@act(
    "targets-expect",
    "targets.dispute",
    words="webtargets-expect",
    page=on("targets-municipality", "period", "code"),
)
def expect(
    visit: Visit,
    *,
    period: str,
    code: str,
    persons: Annotated[int, asked("aantal", "webtargets-expect-persons")],
) -> None:
    """What a municipality itself expects to house from today to the end of the half-year."""
    half = period_of(period)
    targets_recording.expect(code, persons, period=half, **here(visit))
