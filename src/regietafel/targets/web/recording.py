# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record about a half-year: the published number, its closing, what a municipality expects."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from regietafel.access.attest import Attest
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known
from regietafel.facts.targets import TargetKind
from regietafel.targets.services import recording as targets_recording
from regietafel.targets.services.recording import Number
from regietafel.targets.web.parts import period_of
from regietafel.web.forms import acting_day, chosen, ground_of, whole_of
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("targets.publish")
@require_POST
def publish(request: Visited, period: str) -> HttpResponse:
    """Put a number on record as it was published or agreed, with where that can be read."""
    visit, given = request.visit, request.POST
    number = Number(
        period_of(period),
        whole_of(given.get("aantal", ""), "aantal"),
        ground_of(given.get("titel", "")),
        chosen(TargetKind, given.get("soort", "")),
    )
    day = acting_day(visit)
    attest = Attest(
        Known(day, "gepubliceerd"), source_of(given.get("bron", "")), reason=given.get("reden", "").strip()
    )
    targets_recording.publish(number, attest, reader=visit.reader)
    return redirect(visit.address("targets-country", period))


@needs("targets.close")
@require_POST
def close(request: Visited, period: str) -> HttpResponse:
    """Close a half-year that is over, once."""
    visit = request.visit
    targets_recording.close_half_year(period_of(period), on=acting_day(visit), reader=visit.reader)
    return redirect(visit.address("targets-country", period))


@needs("targets.dispute")
@require_POST
def expect(request: Visited, period: str, *, code: str) -> HttpResponse:
    """What a municipality itself expects to house from today to the end of the half-year."""
    visit = request.visit
    targets_recording.expect(
        code,
        whole_of(request.POST.get("aantal", ""), "aantal"),
        period=period_of(period),
        on=acting_day(visit),
        reader=visit.reader,
    )
    return redirect(visit.address("targets-municipality", period, code))


def source_of(text: str) -> Source:
    """Where a number was published, in the words of who puts it on record."""
    if not text.strip():
        raise Refused("webtargets-no-source")
    title = text.strip()
    return Source(f"opgave: {title}", title, title.partition(",")[0], SourceKind.STATED)
