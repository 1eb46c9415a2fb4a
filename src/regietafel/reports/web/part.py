# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The part of a municipality, a safety region or the table itself: typed, pasted, sent, or nothing new."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.areas import Area, AreaKind
from regietafel.base.bodies import BodyKind
from regietafel.base.messages import ManyRefused, Message, Refused, Said
from regietafel.base.periods import Month
from regietafel.data.measures import measures as listed
from regietafel.data.organisations import of_area, of_province
from regietafel.records.drafts import Overtaken
from regietafel.reports.rules.form import NUMBERS, ReportForm
from regietafel.reports.services.board import PartStanding, form_for
from regietafel.reports.services.parts import (
    Given,
    examine,
    lines_before,
    nothing_new,
    part,
    province_of,
    take_part,
    template,
)
from regietafel.reports.web.form import (
    TEXTS,
    Filled,
    RowView,
    measures,
    measures_file,
    places,
    places_file,
    typed,
)
from regietafel.reports.web.parts import areas_of, capital, findings_grid, month_in
from regietafel.web import kept_files
from regietafel.web.acts import To, act, on
from regietafel.web.form_view import FormView, Kind
from regietafel.web.gate import needs
from regietafel.web.grid import Grid
from regietafel.web.inputs import Sent, asked
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import month as month_words

SAVED = "bewaard"


@dataclass(frozen=True, slots=True)
class PartPage:
    """One part of a report, to be filled in."""

    stands: PartStanding
    name: Said
    province: str
    province_name: str
    month: str
    words: str
    form: ReportForm
    heads: tuple[str, ...]
    places: tuple[RowView, ...]
    measures: tuple[RowView, ...]
    can_repeat: bool = field(metadata={"help": "there is a report of last month to hold on to"})
    same: FormView | None
    take: FormView | None
    findings: Grid
    version: int
    saved: bool = False
    faults: tuple[Message, ...] = ()


@needs("reports.fill")
def view(request: Visited, month: str, *, code: str) -> HttpResponse:
    """The form, with what was filled in, or last month's numbers where nothing was."""
    return shown(request, build(code, month_in(month), visit=request.visit))


@needs("reports.fill")
def empty(request: Visited, month: str, *, code: str) -> HttpResponse:
    """The workbook of this part, with last month's numbers in it."""
    visit, of = request.visit, month_in(month)
    content = template((code,), of, language=visit.language, reader=visit.reader)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{of}-{code}.xlsx"'
    return response


PART_PAGE = on("execution-reports-part", "month", "code")


@act("execution-reports-part-save", "reports.fill", button="webreports-save", page=PART_PAGE)
def save(visit: Visit, *, request: Visited, month: str, code: str) -> To | HttpResponse:
    """Save what was typed; with one fault nothing of it is saved, and all of it stays on the page."""
    of, page = month_in(month), build(code, month_in(month), visit=visit)
    given = {key: str(value) for key, value in request.POST.items()}
    try:
        take_part(code, of, given=typed_in(page, given, language=visit.language), reader=visit.reader)
    except Refused as refusal:
        return shown(request, refused(page, refusal, given=given))
    return saved(month, code)


@act("execution-reports-part-take", "reports.fill", button="webreports-take", page=PART_PAGE, is_first=False)
def take(
    visit: Visit,
    *,
    month: str,
    code: str,
    file: Annotated[Sent | None, asked("bestand", "webreports-file-choose", accept=".csv,.xlsx,.ods")],
    pasted: Annotated[str | None, asked("plakken", "webreports-paste", kind=Kind.TABLE, rows=5)],
) -> To:
    """Take a workbook or a pasted table in, whole, or show every fault in it."""
    take_part(code, month_in(month), given=sent(file, pasted), reader=visit.reader)
    return saved(month, code)


@act(
    "execution-reports-part-same",
    "reports.fill",
    button="webreports-same-do",
    note="webreports-same-lead",
    page=PART_PAGE,
)
def same(visit: Visit, *, month: str, code: str) -> To:
    """Nothing new this month, with one click."""
    nothing_new(code, month_in(month), reader=visit.reader)
    return saved(month, code)


def saved(month: str, code: str) -> To:
    """The page, which says that it is kept."""
    return To("execution-reports-part", (month, code), query={SAVED: "1"})


def shown(request: Visited, page: PartPage) -> HttpResponse:
    """The page."""
    return render(request, "regietafel/pages/reports_part.html", {"page": page, "visit": request.visit})


def build(code: str, month: Month, *, visit: Visit) -> PartPage:
    """The page as the part stands."""
    reader, language, form = visit.reader, visit.language, form_for(month)
    stands = part(code, month, reader=reader)
    before = lines_before(code, month, reader=reader)
    lines = before if stands.content is None else stands.content.lines
    province = province_of(code, month, reader=reader)
    is_table = stands.area.kind is AreaKind.PROVINCE
    here = Offer({"month": str(month), "code": code})
    heads = ("state", *TEXTS) if is_table else (*NUMBERS, "end")
    found = () if stands.content is None else examine(lines, month, before=before)
    return PartPage(
        stands=stands,
        name=name_of(stands.area),
        province=province,
        province_name=areas_of(visit).get(province).name,
        month=str(month),
        words=month_words(month, language),
        form=form,
        heads=tuple(capital(form.names[key].on(language)) for key in heads),
        places=() if is_table else places(stands.area, form, lines=lines, before=before, language=language),
        measures=measures(numbers(), form, content=stands.content, language=language) if is_table else (),
        can_repeat=bool(before),
        same=same.form(visit, here) if before else None,
        take=take.form(visit, here),
        findings=findings_grid(found, "webreports-findings", form=form, visit=visit),
        version=stands.version,
        saved=SAVED in visit.given,
    )


def name_of(area: Area) -> Said:
    """The body that fills the part: a municipality or safety region, or the table of a province."""
    if area.kind is AreaKind.PROVINCE:
        return next(body.name for body in of_province(area) if body.kind is BodyKind.TABLE)
    return Said(area.name) if area.kind is AreaKind.REGION else of_area(area).name


def numbers() -> tuple[str, ...]:
    """The measures that are asked."""
    return tuple(each.number for each in listed())


def typed_in(page: PartPage, given: Mapping[str, str], *, language: str) -> Given:
    """What was typed, as a file that is read by the same rules as a workbook."""
    filled = Filled(page.stands.area, Month.parse(page.month), language)
    content = (
        measures_file(filled, numbers=numbers(), form=page.form, given=given)
        if page.measures
        else places_file(filled, form=page.form, given=given)
    )
    version = given.get("versie", "")
    return Given("formulier.csv", content, "form", int(version) if version.isdecimal() else 0)


def sent(file: Sent | None, pasted: str | None) -> Given:
    """The file of the form, or the table pasted into it."""
    place = kept_files.sent(file, pasted)
    content = place.read_bytes()
    place.unlink()
    return Given(place.name, content, "paste" if file is None else "file")


def refused(page: PartPage, refusal: Refused, *, given: Mapping[str, str]) -> PartPage:
    """The page with what was typed and every fault; who was overtaken saves over what stands there now."""
    version = page.version
    if not isinstance(refusal, Overtaken):
        version = int(given["versie"]) if given.get("versie", "").isdecimal() else page.version
    return replace(
        page,
        places=typed(page.places, given),
        measures=typed(page.measures, given),
        faults=faults_of(refusal),
        version=version,
        saved=False,
    )


def faults_of(refusal: Refused) -> tuple[Message, ...]:
    return refusal.faults if isinstance(refusal, ManyRefused) else (refusal.message,)
