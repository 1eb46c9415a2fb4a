# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper with its versions, what changed between them, and what was asked about its wording."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import Refused
from regietafel.facts.papers import PaperVersion
from regietafel.meetings.rules.differences import Change, ChangeKind, anchors, paragraphs
from regietafel.meetings.services import papers as meetings_papers
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.paper_files import content_of, text_in
from regietafel.meetings.services.papers import File, PaperView, Wish
from regietafel.meetings.web.paper_flow import PaperFlow, flow
from regietafel.meetings.web.parts import acting, keeps
from regietafel.web.forms import required, said
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

LARGEST = 20_000_000
"""Bytes of one paper."""


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One paper."""

    found: PaperView
    text: tuple[tuple[bool, str], ...] = field(
        metadata={"help": "the paragraphs of the last version; true for a heading"}
    )
    flow: PaperFlow
    anchors: tuple[str, ...]
    changes: tuple[Change, ...] = field(
        metadata={"help": "from the version before the last one; what stayed is left out"}
    )
    open_requests: int
    keeps: bool
    may_answer: bool
    speaks_for: tuple[str, ...]
    can_act: bool


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


@needs("table.keep")
@require_POST
def file(request: Visited, fact: UUID) -> HttpResponse:
    """Put a paper before the table, with its first version."""
    visit, given, act = request.visit, request.POST, acting(request.visit)
    held = meeting(str(fact), visit.view.as_of, reader=visit.reader).fact
    item, owner = given.get("punt", "") or None, given.get("eigenaar", "").strip() or None
    made = meetings_papers.file_paper(
        required(given, "titel"),
        table=held.table,
        item=item,
        owner=owner,
        public=bool(given.get("openbaar")),
        acting=act,
    )
    meetings_papers.add_version(made.stamp.id, uploaded(request), after=0, acting=act)
    return redirect(visit.address("meetings-paper", made.stamp.id))


@needs("table.keep")
@require_POST
def add(request: Visited, fact: UUID) -> HttpResponse:
    """Add a version after the one that was read, with the requests it carries out."""
    given = request.POST
    after = int(given.get("na") or 0)
    processes = tuple(given.getlist("verwerkt"))
    act = acting(request.visit)
    meetings_papers.add_version(str(fact), uploaded(request), after=after, processes=processes, acting=act)
    return redirect(request.visit.address("meetings-paper", str(fact)))


@needs("table.speak")
@require_POST
def ask(request: Visited, fact: UUID) -> HttpResponse:
    """Ask for another wording at a place in a version."""
    given = request.POST
    wish = Wish(
        given.get("wie", ""),
        int(given.get("versie") or 0),
        given.get("plaats", ""),
        required(given, "vraag"),
    )
    meetings_papers.ask_wording(str(fact), wish, acting=acting(request.visit))
    return redirect(request.visit.address("meetings-paper", str(fact)) + "#verzoeken")


@needs("table.speak")
@require_POST
def answer(request: Visited, fact: UUID, *, request_id: UUID) -> HttpResponse:
    """Accept a request for another wording, or reject it."""
    visit, given = request.visit, request.POST
    meetings_papers.answer_wording(
        str(request_id),
        accepted=given.get("antwoord") == "ja",
        by=given.get("wie", ""),
        because=said(given, "reden"),
        acting=acting(visit),
    )
    return redirect(visit.address("meetings-paper", str(fact)) + "#verzoeken")


@needs("table.keep")
@require_POST
def to_table(request: Visited, fact: UUID, *, request_id: UUID) -> HttpResponse:
    """Let the table decide about a request: it is proposed for the next agenda."""
    meetings_papers.put_to_table(str(request_id), acting=acting(request.visit))
    return redirect(request.visit.address("meetings-paper", str(fact)) + "#verzoeken")


def uploaded(request: Visited) -> File:
    """The file that was sent with the form, with its plain text where it has one."""
    sent = request.FILES.get("bestand")
    if not isinstance(sent, UploadedFile) or not sent.name:
        raise Refused("webmeetings-no-file")
    content = sent.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise Refused("webmeetings-file-too-large", file=sent.name, most=LARGEST // 1_000_000)
    kind = sent.content_type or "application/octet-stream"
    return File(sent.name, kind, content, text=text_in(content, sent.name))


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
    owner = found.fact.owner or table
    return PaperPage(
        found,
        text=tuple((part.startswith("#"), part.lstrip("#").strip()) for part in paragraphs(text or "")),
        flow=flow(found, visit),
        anchors=anchors(text) if text else (),
        changes=tuple(each for each in changes if each.kind is not ChangeKind.SAME),
        open_requests=sum(1 for each in found.requests if each.open),
        keeps=runs,
        may_answer=runs or owner in visit.reader.bodies,
        speaks_for=tuple(sorted(visit.reader.bodies)),
        can_act=visit.view.can_act,
    )
