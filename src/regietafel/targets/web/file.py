# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The file of the cases of a municipality as one PDF for a court, with the working of its numbers."""

from __future__ import annotations

from django.http import HttpResponse

from regietafel.base.messages import Refused
from regietafel.outlets.accounts import Account, Line, LineRole, Link
from regietafel.outlets.reading import Printed, printed
from regietafel.targets.outlets.casefile import CaseFile, Section, case_file
from regietafel.targets.services.reading import MunicipalityTargets
from regietafel.targets.web.case_steps import StepView
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
    for contest in page.deeds.contests.views:
        each, figure = contest.contested, contest.figure
        on, ground = day(each.dispute.stamp.valid.start, language), each.dispute.ground.on(language)
        texts.append(f"{on}, {contest.body}, {figure}: {ground}")
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
    ground = [case.ground.on(language), *case.grounds.contested]
    ground += [say(case.why, language)] if case.why else []
    title = f"{word('webtargets-case', language, matter=case.matter)} · {case.status}"
    due = (case.due_account,) if case.due_account else ()
    steps = tuple(_step(step) for step in case.grounds.steps)
    figures = Section(word("webtargets-rests-on", language), case.grounds.figures)
    return (
        Section(title, tuple(ground), Printed("", head, rungs), (*steps, *due)),
        *((figures,) if case.grounds.figures else ()),
        *_course(case, visit),
        _papers(case, visit),
    )


def _step(step: StepView) -> Account:
    """A step as it is set: what it rests on, who decided, who was heard."""
    lines = (
        Line(LineRole.VALUE, detail.label, detail.text, (Link("", detail.address),) if detail.address else ())
        for detail in step.details[1:]
    )
    return Account(step.name, step.details[0].text, tuple(lines))


def _course(case: CaseLine, visit: Visit) -> tuple[Section, ...]:
    """Held, resumed, declined, gone down, closed: when, by whom, why."""
    language = visit.language
    rows = tuple((day(turn.day, language), turn.what, turn.by, turn.reason) for turn in case.grounds.course)
    if not rows:
        return ()
    names = ("column-day", "column-status", "column-by", "webtargets-ground")
    head = tuple(word(name, language) for name in names)
    title = f"{word('webtargets-course', language)}, {case.matter}"
    return (Section(title, (), Printed("", head, rows)),)


def _papers(case: CaseLine, visit: Visit) -> Section:
    language = visit.language
    rows = [
        (
            day(each.fact.stamp.valid.start, language),
            each.kind,
            each.fact.title.on(language),
            each.fact.document or "",
            each.by,
            each.late,
        )
        for each in case.file
    ]
    names = ("column-day", "webtargets-filing-kind", "webtargets-filing-title", "webtargets-step-document")
    head = tuple(word(name, language) for name in (*names, "column-by", "webtargets-step-late"))
    title = f"{word('webtargets-file', language)}, {case.matter}"
    nothing = () if rows else (word("webtargets-file-none", language),)
    return Section(title, nothing, Printed("", head, tuple(rows)) if rows else None)
