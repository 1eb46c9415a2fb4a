# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution to hand on: its receipt for a machine, and its recount sheet for a pocket calculator."""

from __future__ import annotations

import json

from django.http import HttpResponse

from regietafel.base.messages import Refused
from regietafel.tasks.outlets.recount import RecountContent, recount_sheet
from regietafel.tasks.rules.levels import Distributed, Step
from regietafel.tasks.rules.recount import recount
from regietafel.tasks.rules.weighing import main_figures
from regietafel.tasks.services.receipts import receipt
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web.asking import ask
from regietafel.tasks.web.parts import standing_of
from regietafel.web.exports import PDF
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited
from regietafel.words import say, word

WITHIN = "gebied"
"""In an address: the province within which the sheet is."""


@needs("distribution.view")
def of_distribution(request: Visited, series: str) -> HttpResponse:
    """The receipt of a distribution on record, with the decision it follows from."""
    found = standing_of(request.visit, series)
    fact = found.distribution
    decided = {
        "series": fact.series, "version": fact.version, "id": fact.stamp.id, "decision": fact.decision,
        "title": fact.title.nl, "body": found.decision.body, "reference_day": fact.on.isoformat(),
    }  # fmt: skip
    return _file({"distribution": decided, "receipt": receipt(found.distributed)}, fact.series)


@needs("whatif.use")
def of_what_if(request: Visited) -> HttpResponse:
    """The receipt of what was asked; what cannot be answered has none."""
    outcome = ask(request.visit).outcome
    if not isinstance(outcome, Distributed):
        raise Refused("web-no-such-page")
    return _file({"receipt": receipt(outcome)}, "wat-als")


@needs("distribution.view")
def sheet(request: Visited, series: str) -> HttpResponse:
    """The recount sheet of the level that was decided; ?gebied=PV26 for the municipalities of a province."""
    visit = request.visit
    found = standing_of(visit, series)
    within = visit.given.get(WITHIN) or found.distributed.ask.tree.root
    step = next((step for step in found.distributed.steps if step.parent == within), None)
    if step is None:
        raise Refused("web-no-such-page")
    return HttpResponse(recount_sheet(_content(found, step, visit=visit)), content_type=PDF)


def _content(found: Standing, step: Step, *, visit: Visit) -> RecountContent:
    fact, language = found.distribution, visit.language
    units = found.distributed.ask.tree.units
    title = fact.title.on(language)
    if step.parent in units:
        title = f"{title}, {units[step.parent or ''].name}"
    source = main_figures(found.distributed.ask.key).source
    decision = found.decision
    return RecountContent(
        language,
        word("recount-title", language, title=title),
        {code: unit.name for code, unit in units.items()},
        recount(step.apportioned),
        visit.view.day,
        (
            word("recount-decision", language, title=decision.title.on(language), body=decision.body),
            word("recount-source", language, source=source.cited),
            *(say(note, language) for note in found.distributed.ask.notes),
            word("sheet-version", language, version=fact.version),
        ),
    )


def _file(told: dict[str, object], name: str) -> HttpResponse:
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    response = HttpResponse(text, content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="{name}-rekenbewijs.json"'
    return response
