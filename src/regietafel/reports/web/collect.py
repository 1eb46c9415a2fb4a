# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The report of a province while it is collected: who is missing, what was found, what changed; hand in."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.permissions import require
from regietafel.base.areas import Area
from regietafel.base.messages import Message, Value
from regietafel.base.stamps import AsOf
from regietafel.outlets.tables import CODE, NOTHING, WHOLE, CellValue, Column, Link, Nothing, Table, Tag
from regietafel.reports.rules.calendar import body_of
from regietafel.reports.rules.checks import Change, Finding, Weight, faults, moved, sums
from regietafel.reports.services.board import Collecting, PartStanding, collecting, report
from regietafel.reports.services.handing import hand_in as handed_in
from regietafel.reports.services.parts import TakenIn, nothing_new_in, take_in, workbooks
from regietafel.reports.web.parts import (
    called,
    changes_grid,
    findings_grid,
    month_in,
    province_in,
    totals_grid,
)
from regietafel.web.acts import To, act, on
from regietafel.web.form_view import FormView, Kind
from regietafel.web.forms import acting_day
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.inputs import Sent, area, asked, ticks
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import month as month_words

COLLECT = on("execution-reports-collect", "month", "code")
ACCEPT = ".csv,.xlsx,.ods"


@dataclass(frozen=True, slots=True)
class CollectPage:
    """A report while it is collected."""

    found: Collecting
    month: str
    headline: Message
    parts: Grid
    take: FormView | None
    same: FormView | None = field(metadata={"help": "of who is missing and reported last month"})
    new: tuple[str, ...] = field(metadata={"help": "who is missing and did not"})
    faults: Grid
    remarks: Grid
    totals: Grid
    changes: Grid
    hand_in: FormView | None
    may_fill: bool
    taken: tuple[TakenIn, ...] = field(default=(), metadata={"help": "what became of files sent just now"})


@needs("reports.collect")
def view(request: Visited, month: str, *, code: str) -> HttpResponse:
    """Who is missing, what is wrong, what changed."""
    return shown(request, month, code=code)


@needs("reports.collect")
def empty(request: Visited, month: str, *, code: str) -> HttpResponse:
    """Every workbook of the province in one file, with last month's numbers in them."""
    visit = request.visit
    of, province = month_in(month), province_in(code, visit)
    made = workbooks(province, of, language=visit.language, reader=visit.reader)
    response = HttpResponse(zipped(made), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="werkboeken-{of}-{province}.zip"'
    return response


@act(
    "execution-reports-take",
    "reports.collect",
    button="webreports-step-in-do",
    page=COLLECT,
    is_first=False,
)
def take(
    visit: Visit,
    *,
    request: Visited,
    month: str,
    code: str,
    files: Annotated[
        tuple[Sent, ...],
        asked("bestand", "webreports-step-in-files", kind=Kind.FILES, required=True, accept=ACCEPT),
    ],
) -> HttpResponse:
    """Take many workbooks in at once: each whole, or left out whole with every fault."""
    taken = take_in({file.name: file.content for file in files}, month_in(month), reader=visit.reader)
    return shown(request, month, code=code, taken=taken)


@act(
    "execution-reports-same",
    "reports.collect",
    button="webreports-step-same-do",
    page=COLLECT,
    is_first=False,
)
def same(
    visit: Visit,
    *,
    month: str,
    areas: Annotated[tuple[str, ...], ticks("gebied", "webreports-step-same-lead")],
) -> None:
    """Nothing new in the areas that were ticked, in one act."""
    nothing_new_in(areas, month_in(month), reader=visit.reader)


@act("execution-reports-hand-in", "reports.hand-in", button="webreports-hand-in-do", page=COLLECT)
def hand_in(
    visit: Visit,
    *,
    month: str,
    code: str,
    remarks: Annotated[str | None, area("opmerkingen", "webreports-remarks")],
    reason: Annotated[
        str | None, asked("reden", "webreports-correct-reason", about=("reports-handed-in-already",))
    ],
) -> To:
    """Hand the report in, or a correction with its reason; from there one goes on to the report."""
    province, of, on = province_in(code, visit), month_in(month), acting_day(visit)
    handed_in(province, of, remarks=remarks or "", on=on, reader=visit.reader, reason=reason or "")
    return To("execution-reports-report", (month, code))


def shown(request: Visited, month: str, *, code: str, taken: tuple[TakenIn, ...] = ()) -> HttpResponse:
    """The page, with what became of files."""
    visit, province = request.visit, province_in(code, request.visit)
    require(visit.reader, "reports.collect", thing=body_of(province))
    found = collecting(province, month_in(month), reader=visit.reader)
    page = build(found, visit, taken=taken)
    return render(request, "regietafel/pages/reports_collect.html", {"page": page, "visit": visit})


def build(found: Collecting, visit: Visit, *, taken: tuple[TakenIn, ...] = ()) -> CollectPage:
    """The page from what was collected."""
    before = {line.area for line in found.before}
    repeating = [area for area in found.missing if area.code in before]
    added = (sums(found.lines, found.form), moved(found.lines, found.before, form=found.form))
    wrong = faults(found.findings)
    may_fill = visit.may("reports.fill", frozenset({body_of(found.province.code)}))
    remarks = [finding for finding in found.findings if finding.weight is Weight.REMARK]
    title = Message("webreports-changes-last", {"count": len(found.changes)})
    return CollectPage(
        found=found,
        month=month_words(found.month, visit.language),
        headline=_headline(found, len(wrong)),
        parts=_parts(found, visit),
        take=take.form(visit, Offer(_place(found))) if may_fill else None,
        same=_same(repeating, found, visit=visit) if may_fill and repeating else None,
        new=tuple(called(area.code, visit) for area in found.missing if area.code not in before),
        faults=findings_grid(wrong, "webreports-faults", form=found.form, visit=visit),
        remarks=findings_grid(remarks, "webreports-remarks-found", form=found.form, visit=visit),
        totals=totals_grid(*added, form=found.form, visit=visit),
        changes=changes_grid(found.changes, title, form=found.form, visit=visit),
        hand_in=_hand_in(found, visit),
        may_fill=may_fill and visit.view.can_act,
        taken=taken,
    )


def _place(found: Collecting) -> dict[str, str]:
    return {"month": str(found.month), "code": found.province.code}


def _same(areas: Iterable[Area], found: Collecting, *, visit: Visit) -> FormView | None:
    """Who is missing and reported last month, to hold on to that."""
    named = tuple((area.code, called(area.code, visit)) for area in areas)
    return same.form(visit, Offer(_place(found), {"areas": named}))


def _hand_in(found: Collecting, visit: Visit) -> FormView | None:
    """The report, or a correction of the one that was handed in."""
    code = found.province.code
    earlier = report(code, found.month, as_of=AsOf(), reader=visit.reader)
    offer = Offer(_place(found), thing=body_of(code))
    if earlier is None:
        return hand_in.form(visit, replace(offer, fixed={"reason": None}))
    says: dict[str, Value] = {"day": earlier.stamp.valid.start}
    return hand_in.form(visit, replace(offer, button="webreports-correct-do", says=says))


def zipped(files: dict[str, bytes]) -> bytes:
    """Files in one; the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def _headline(found: Collecting, wrong: int) -> Message:
    values: dict[str, Value] = {
        "all": len(found.parts), "there": len(found.parts) - len(found.missing),
        "missing": len(found.missing), "faults": wrong,
    }  # fmt: skip
    return Message("webreports-collecting", values)


def _parts(found: Collecting, visit: Visit) -> Grid:
    """Who filled in what, and how it came; who is missing first."""
    own = found.province.code

    def link(part: PartStanding) -> Link | None:
        may = visit.may("reports.fill", frozenset({part.area.code, body_of(own)}))
        return ("execution-reports-part", str(found.month), part.area.code) if may else None

    def count(of: Iterable[Change | Finding]) -> Callable[[PartStanding], int | Nothing]:
        by_area = Counter(each.area for each in of)
        return lambda part: NOTHING if part.missing or part.area.code == own else by_area[part.area.code]

    columns: tuple[Column[PartStanding], ...] = (
        Column("code", lambda part: part.area.code, CODE),
        Column(
            "part",
            lambda part: (
                Message("webreports-part-own") if part.area.code == own else called(part.area.code, visit)
            ),
            link=link,
        ),
        Column("way", _way, marks=lambda part: _missing(part, is_own=part.area.code == own)),
        Column("by", lambda part: part.by),
        Column(
            "lines-count",
            lambda part: len(part.content.lines) if part.content and part.area.code != own else NOTHING,
            WHOLE,
        ),
        Column("changes-count", count(found.changes), WHOLE),
        Column("findings-count", count(found.findings), WHOLE),
    )
    ordered = sorted((found.own, *found.parts), key=lambda part: not part.missing)
    table = Table(Message("webreports-parts"), columns, ordered, visit.view.day)
    return grid(table, visit, is_sorted=False)


def _way(part: PartStanding) -> CellValue:
    return Message(f"webreports-way-{part.content.way}") if part.content else ""


def _missing(part: PartStanding, *, is_own: bool) -> tuple[Tag, ...]:
    if part.content is not None:
        return ()
    return (Tag("status", Message(f"webreports-way-{'none' if is_own else 'missing'}")),)
