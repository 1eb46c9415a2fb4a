# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The page of the country's housing targets, with its open questions and the actions they wait for."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.actions.web.parts import ItemView, followed
from regietafel.base.messages import Said
from regietafel.decisions.services.speaking import speaking_of
from regietafel.facts.decisions import Decision
from regietafel.targets.services.accounts import Returning
from regietafel.targets.services.reading import CountryTargets
from regietafel.targets.web.country_page import build, found_for
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class QuestionView:
    """An open question with what must be in place first, by whom and when."""

    title: Said
    decision: str = field(metadata={"help": "the id of the decision, for its page"})
    preconditions: tuple[ItemView, ...]
    agenda: tuple[Returning, ...] = field(metadata={"help": "where it is proposed for an agenda"})


@needs("targets.view")
def view(request: Visited, period: str) -> HttpResponse:
    """The page of the country."""
    visit = request.visit
    found = found_for(period, visit)
    context = {"page": build(found, visit), "questions": questions(found, visit), "visit": visit}
    context["spoken"] = spoken(found, visit)
    return render(request, "regietafel/pages/targets_country.html", context)


def spoken(found: CountryTargets, visit: Visit) -> tuple[Decision, ...]:
    """What was said or decided about the number of the country and about what was agreed beside it."""
    if found.account is None:
        return ()
    numbers = [each for each in (found.account.national, *found.account.agreed) if each is not None]
    ids = [each.stamp.id for each in numbers] + [each.decision for each in numbers if each.decision]
    return speaking_of(ids, visit.view.as_of, reader=visit.reader)


def questions(found: CountryTargets, visit: Visit) -> tuple[QuestionView, ...]:
    """The open questions about the target, each with its preconditions as they stand on this day."""
    return tuple(
        QuestionView(
            line.question.title, line.question.stamp.id, followed(line.preconditions, visit), line.agenda
        )
        for line in found.questions
    )
