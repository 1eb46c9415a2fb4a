# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception: the list of locations with its filters, and how the portfolio runs off."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.area import COUNTRY
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Refused, Value
from regietafel.base.sources import Source
from regietafel.base.timeline import NotInForce
from regietafel.facts.reception import Certainty, LocationKind
from regietafel.outlets.tables import Table
from regietafel.reception.rules.portfolio import LocationOnDay
from regietafel.reception.services.charts import need_chart, run_off_chart
from regietafel.reception.services.listing import locations_table, sums_table
from regietafel.reception.services.need import NEED, level
from regietafel.reception.services.norm import need_of
from regietafel.reception.services.tables import (
    need_lines,
    need_table,
    run_off_gaps,
    run_off_table,
)
from regietafel.reception.services.view import Reception
from regietafel.reception.web.contested import contests
from regietafel.reception.web.parts import (
    TEMPLATE,
    NormForm,
    ReceptionPage,
    Section,
    files_of,
    found_for,
    listed,
    marks,
    section,
    shortage,
)
from regietafel.reception.web.recorded import location_form
from regietafel.reception.web.recording import need
from regietafel.tasks.web.parts import told
from regietafel.web.exports import FORMS, download
from regietafel.web.form_view import FormView
from regietafel.web.forms import MOST, whole_number
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

KIND, PROVINCE, CERTAINTY = "soort", "provincie", "zekerheid"


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a filter."""

    value: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of the list: its name in the address, its words, its choices with all of them first."""

    name: str
    text: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class LocationsPage:
    """The locations that have places on the day, as far as they are asked for."""

    filters: tuple[Filter, ...]
    count: int
    is_known: bool = field(metadata={"help": "whether any location at all is on record"})
    sums: Grid | None = field(metadata={"help": "what may be added of them, each sum apart"})
    grid: Grid | None = field(metadata={"help": "None where no location fits"})
    sources: tuple[Source, ...]
    tags: tuple[tuple[str, str], ...]
    record: FormView | None = field(metadata={"help": "to describe a location; None where one may not"})
    forms: tuple[str, ...] = tuple(FORMS)


@needs("reception.view")
def locations_view(request: Visited) -> HttpResponse:
    """The list of locations."""
    visit = request.visit
    page = locations_page(found_for(visit), visit)
    return render(request, "regietafel/pages/reception_locations.html", {"page": page, "visit": visit})


@needs("reception.view")
def locations_export(request: Visited, *, form: str) -> HttpResponse:
    """The same list as a file, with the same filters."""
    visit = request.visit
    found = found_for(visit)
    table = _table(found, asked_for(found, visit), visit=visit)
    return download(table, form, name="locaties", language=visit.language)


@needs("reception.view")
def portfolio_view(request: Visited) -> HttpResponse:
    """How the portfolio runs off against the need."""
    visit = request.visit
    return render(request, TEMPLATE, {"page": portfolio_page(found_for(visit), visit), "visit": visit})


@needs("reception.view")
def portfolio_export(request: Visited, *, form: str) -> HttpResponse:
    """The run-off as a file."""
    visit = request.visit
    table = run_off_table(found_for(visit))
    return download(table, form, name="portefeuille", language=visit.language)


def locations_page(found: Reception, visit: Visit) -> LocationsPage:
    """The list, with the filters as they are set."""
    stands = asked_for(found, visit)
    sources = tuple(dict.fromkeys(stand.location.stamp.source for stand in stands))
    return LocationsPage(
        filters=_filters(found, visit),
        count=len(stands),
        is_known=bool(found.described(found.day)),
        sums=grid(sums_table(stands, found), visit, is_sorted=False) if stands else None,
        grid=grid(_table(found, stands, visit=visit), visit) if stands else None,
        sources=sources,
        tags=marks(sources, visit),
        record=location_form(found, visit),
    )


def _table(found: Reception, stands: list[LocationOnDay], *, visit: Visit) -> Table[LocationOnDay]:
    return locations_table(found, stands, areas=visit.country.areas)


def asked_for(found: Reception, visit: Visit) -> list[LocationOnDay]:
    """The locations that fit the filters of the address; a filter with a value nobody knows is refused."""
    asked = {name: visit.given.get(name, "") for name in (KIND, PROVINCE, CERTAINTY)}
    known = {each.name: {choice.value for choice in each.choices} for each in _filters(found, visit)}
    for name, value in asked.items():
        if value not in known[name]:
            raise Refused("webreception-no-such-choice", name=name, value=value)
    areas = visit.country.areas
    return [
        each
        for each in listed(found)
        if asked[KIND] in ("", each.location.kind.value)
        and asked[CERTAINTY] in ("", each.certainty.value)
        and asked[PROVINCE] in ("", areas.province_of(each.location.area).code)
    ]


def _filters(found: Reception, visit: Visit) -> tuple[Filter, ...]:
    language = visit.language
    provinces = visit.country.areas.on(AreaKind.PROVINCE, found.day).values()
    kinds = [(kind.value, word(f"reception-kind-{kind}", language)) for kind in LocationKind]
    sure = [(each.value, word(f"reception-certainty-{each}", language)) for each in Certainty]
    return (
        _filter(KIND, "kind", choices=kinds, visit=visit),
        _filter(
            PROVINCE,
            "province",
            choices=[(province.code, province.name) for province in provinces],
            visit=visit,
        ),
        _filter(CERTAINTY, "certainty", choices=sure, visit=visit),
    )


def _filter(name: str, key: str, *, choices: list[tuple[str, str]], visit: Visit) -> Filter:
    chosen = visit.given.get(name, "")
    every = [("", word("webreception-filter-all", visit.language)), *choices]
    return Filter(
        name,
        word(f"webreception-filter-{key}", visit.language),
        tuple(Choice(value, text, value == chosen) for value, text in every),
    )


def _gaps(found: Reception, visit: Visit) -> list[Section]:
    short = shortage(found, visit)
    if short is None:
        return []
    table, front = short
    key = "webreception-gaps-note-assumed" if front.distribution.key.assumed else "webreception-gaps-note"
    note = Message(key, {"day": front.distribution.on})
    there = files_of(visit, "reception-file", "tekort-per-provincie")
    return [
        Section(
            "gaps", word("webreception-gaps", visit.language), grid=grid(table, visit), note=note, files=there
        )
    ]


def _norm(visit: Visit) -> NormForm:
    """The places that a number of people needs by the norm in force on the day of the page."""
    given = visit.given.get("verwacht", "").strip()
    if not given:
        return NormForm("")
    persons = whole_number(given.replace(",", "."))
    if persons is None or persons > MOST:
        what = Message("webreception-norm-expected")
        return NormForm(given, fault=Message("webreception-balance-not-whole", {"text": given, "what": what}))
    try:
        working = need_of(persons, decided_on=visit.view.day)
    except NotInForce as refusal:
        return NormForm(given, fault=refusal.message)
    return NormForm(given, told(working, visit, decisions=()))


def _need_alone(found: Reception) -> Message | None:
    """What is needed, and that nobody knows what there is; None where not even that is known."""
    asked = level(found.known(NEED, COUNTRY), found.day)
    if asked is None or asked.amount is None:
        return None
    given: dict[str, Value] = {"need": asked.amount, "on": asked.stamp.valid.start, "day": found.day}
    there = any(line.portfolio is not None for line in need_lines(found))
    return Message(
        "webreception-portfolio-lead-published" if there else "webreception-portfolio-lead-need", given
    )


def portfolio_page(found: Reception, visit: Visit) -> ReceptionPage:
    """The published run-off, and that of the locations by certainty."""
    language = visit.language
    gaps = [gap for gap in run_off_gaps(found) if gap.places is not None]
    published, run_off = need_chart(found, language), run_off_chart(found, language)
    sections = []
    if published or need_lines(found):
        sections.append(
            section(
                "need",
                grid(need_table(found), visit),
                visit=visit,
                chart=published,
                files=files_of(visit, "reception-file", "nodig"),
            )
        )
    if run_off:
        sections.append(
            section(
                "run-off",
                grid(run_off_table(found), visit),
                visit=visit,
                chart=run_off,
                files=files_of(visit, "reception-portfolio-export"),
            )
        )
    sections += _gaps(found, visit)
    lead = _need_alone(found)
    if gaps:
        first, last = gaps[0], gaps[-1]
        given: dict[str, Value] = {
            "on": last.on,
            "in_use": last.of(Certainty.IN_USE) or 0,
            "now": first.of(Certainty.IN_USE) or 0,
            "gap": last.upto(Certainty.IN_USE) or 0,
        }
        lead = Message("webreception-portfolio-lead", given)
    rows = [row for code in ("places-needed", "places-portfolio") for row in found.counts.get(code, ())]
    every = tuple(dict.fromkeys((*(row.stamp.source for row in rows), *found.location_sources)))
    return ReceptionPage(
        title=word("webreception-portfolio", language),
        lead=lead,
        tags=marks(found.location_sources, visit),
        sections=tuple(sections),
        sources=every,
        norm=_norm(visit),
        contests=contests(rows, found, visit=visit),
        record=need.form(visit, Offer(starts={"publisher": "COA"})),
    )
