# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The file of the cases of a municipality as one PDF for a court, with the working of its numbers."""

from __future__ import annotations

from django.http import HttpResponse

from regietafel.base.messages import Refused
from regietafel.outlets.reading import Printed, printed
from regietafel.targets.outlets.casefile import CaseFile, Section, case_file
from regietafel.targets.services.reading import MunicipalityTargets
from regietafel.targets.web.cases import CaseLine
from regietafel.targets.web.municipality_page import MunicipalityPage, build, found_for
from regietafel.targets.web.statement import latest_first
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited
from regietafel.words import day, say, word


@needs("ladder.view")
def view(request: Visited, period: str, *, code: str) -> HttpResponse:
    """The PDF; for the municipality itself and its supervisor."""
    visit = request.visit
    found = found_for(period, code, visit=visit)
    require_own(found, visit)
    address = request.build_absolute_uri(visit.address("targets-municipality", period, code))
    pdf = case_file(content(build(found, visit), visit, address=address))
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="dossier-{code.lower()}.pdf"'
    return response


def require_own(found: MunicipalityTargets, visit: Visit) -> None:
    """Refused to every office but these two."""
    own = frozenset({found.area.code, f"GS-{found.province.code}"})
    if not visit.may("ladder.view", own):
        reader = visit.reader
        raise Refused("access-denied", actor=reader.actor, role=reader.role.value, permission="ladder.view")


def content(page: MunicipalityPage, visit: Visit, *, address: str) -> CaseFile:
    """Everything on file that this reader may see: figures, disputes, excuses, steps, terms, documents."""
    language, name = visit.language, page.found.area.name
    return CaseFile(
        language=language,
        title=word("webtargets-file-title", language, name=name),
        stand=word("webtargets-file-stand", language, day=visit.view.day, known=visit.view.known),
        day=visit.view.day,
        address=address,
        sections=(
            Section(
                word("webtargets-statement", language),
                (say(page.headline, language),),
                printed(latest_first(page.found, visit), language) if page.found.statement else None,
                tuple(account for _, account in page.accounts),
            ),
            *_disputes(page, visit),
            *(section for case in page.cases for section in _case(case, visit)),
        ),
    )


def _disputes(page: MunicipalityPage, visit: Visit) -> tuple[Section, ...]:
    language, found = visit.language, page.found
    texts = []
    for each in found.contested:
        texts.append(f"{day(each.dispute.stamp.valid.start, language)}: {each.dispute.ground.on(language)}")
        answer = each.answer
        texts.append(answer.ground.on(language) if answer else word("webtargets-unanswered", language))
    for excuse in found.excuses:
        told = word("webtargets-linked-too-few", language, day=excuse.on)
        texts.append(f"{told} {excuse.ground.on(language)}")
    return (Section(word("webtargets-contested", language), tuple(texts)),) if texts else ()


def _case(case: CaseLine, visit: Visit) -> tuple[Section, ...]:
    language = visit.language
    rungs = tuple(
        (f"{rung.place}. {rung.name}", rung.state, day(rung.day, language) if rung.day else rung.said)
        for rung in case.rungs
    )
    names = ("column-rung", "column-status", "column-day")
    head = tuple(word(name, language) for name in names)
    ground = (case.ground.on(language), *(excuse.ground.on(language) for excuse in case.excuses))
    title = f"{word('webtargets-case', language, matter=case.matter)} · {case.status}"
    due = (case.due_account,) if case.due_account else ()
    return (Section(title, ground, Printed("", head, rungs), due), _papers(case, visit))


def _papers(case: CaseLine, visit: Visit) -> Section:
    language = visit.language
    rows = [
        (day(each.fact.stamp.valid.start, language), each.kind, each.fact.title.on(language))
        for each in case.file
    ]
    rows += [
        (day(term.until, language), word("webtargets-terms", language), term.result.on(language))
        for term in case.terms
    ]
    head = tuple(
        word(name, language) for name in ("column-day", "webtargets-filing-kind", "webtargets-filing-title")
    )
    title = f"{word('webtargets-file', language)}, {case.matter}"
    nothing = () if rows else (word("webtargets-file-none", language),)
    return Section(title, nothing, Printed("", head, tuple(rows)) if rows else None)
