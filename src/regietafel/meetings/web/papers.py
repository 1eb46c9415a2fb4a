# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper with its versions, what changed between them, and what was asked about its wording."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Refused
from regietafel.facts.papers import PaperVersion
from regietafel.meetings.rules.differences import Change, ChangeKind, paragraphs
from regietafel.meetings.services import papers as meetings_papers
from regietafel.meetings.services.paper_files import content_of
from regietafel.meetings.services.papers import PaperView
from regietafel.meetings.web.paper_flow import PaperFlow, flow
from regietafel.meetings.web.parts import keeps
from regietafel.meetings.web.requests import AskedView, adding, asked_views, asking, returning
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One paper."""

    found: PaperView
    text: tuple[tuple[bool, str], ...] = field(
        metadata={"help": "the paragraphs of the last version; true for a heading"}
    )
    flow: PaperFlow
    changes: tuple[Change, ...] = field(
        metadata={"help": "from the version before the last one; what stayed is left out"}
    )
    open_requests: int
    requests: tuple[AskedView, ...]
    add: FormView | None
    returning: FormView | None
    ask: FormView | None


@needs("table.view")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The page of one paper."""
    visit = request.visit
    found = meetings_papers.paper(str(fact), visit.view.as_of, reader=visit.reader)
    context = {"page": build(found, visit), "visit": visit}
    return render(request, "regietafel/pages/meetings_paper.html", context)


@needs("table.view")
def version(request: Visited, fact: UUID, *, version: int) -> HttpResponse:
    """The file of one version, as it was handed in."""
    visit = request.visit
    found = meetings_papers.paper(str(fact), visit.view.as_of, reader=visit.reader)
    asked = next((each for each in found.versions if each.version == version), None)
    if asked is None:
        raise Refused("version-not-there", version=version)
    return file_response(asked)


def file_response(asked: PaperVersion) -> HttpResponse:
    """The bytes of a version; never shown in the page itself, whatever is in them."""
    response = HttpResponse(content_of(asked), content_type="application/octet-stream")
    bare = asked.name.replace('"', "").replace("\n", "")
    response["Content-Disposition"] = f'attachment; filename="{bare}"'
    return response


def build(found: PaperView, visit: Visit) -> PaperPage:
    """The paper with its last text and the change that led to it."""
    key, table = found.fact.stamp.id, found.fact.table
    last = found.versions[-1].version if found.versions else 0
    text = meetings_papers.text_of(key, last, reader=visit.reader) if last else None
    changes = meetings_papers.changes(key, old=last - 1, new=last, reader=visit.reader) if last > 1 else ()
    runs = keeps(visit, table)
    may_answer = runs or (found.fact.owner or table) in visit.reader.bodies
    return PaperPage(
        found,
        text=tuple((part.startswith("#"), part.lstrip("#").strip()) for part in paragraphs(text or "")),
        flow=flow(found, visit),
        changes=tuple(each for each in changes if each.kind is not ChangeKind.SAME),
        open_requests=sum(1 for each in found.requests if each.open),
        requests=asked_views(found, may_answer=may_answer, keeps=runs, visit=visit),
        add=adding(found, keeps=runs, visit=visit),
        returning=returning(found, keeps=runs, visit=visit),
        ask=asking(found, text, visit=visit),
    )
