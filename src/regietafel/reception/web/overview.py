# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception: its places per kind and province, Ter Apel, crisis shelter per region."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message, Value
from regietafel.decisions.services.speaking import speaking_of
from regietafel.facts.reception import Certainty
from regietafel.outlets.tables import Table
from regietafel.reception.services.charts import crisis_chart, kinds_chart, ter_apel_chart
from regietafel.reception.services.day import ter_apel
from regietafel.reception.services.leading import headline, leaned_on
from regietafel.reception.services.occupancy import occupancy_table
from regietafel.reception.services.progress import Count, counts_table, crisis_asked, crisis_table
from regietafel.reception.services.tables import kinds_table, provinces_table
from regietafel.reception.services.view import TER_APEL, Reception
from regietafel.reception.web.contested import contests
from regietafel.reception.web.parts import (
    TEMPLATE,
    ReceptionPage,
    Section,
    files_of,
    found_for,
    held,
    marks,
    province_map,
    section,
)
from regietafel.web.exports import download
from regietafel.web.gate import needs
from regietafel.web.grid import grid, tagged
from regietafel.web.visit import Visit, Visited
from regietafel.words import say, word


@needs("reception.view")
def view(request: Visited) -> HttpResponse:
    """What there is, per kind and per province."""
    visit = request.visit
    return render(request, TEMPLATE, {"page": overview(found_for(visit), visit), "visit": visit})


@needs("reception.view")
def export(request: Visited, *, form: str) -> HttpResponse:
    """Its provinces as a file."""
    visit = request.visit
    table = provinces_table(found_for(visit), areas=visit.country.areas)
    return download(table, form, name="opvang", language=visit.language)


@needs("reception.view")
def ter_apel_view(request: Visited) -> HttpResponse:
    """Ter Apel."""
    visit = request.visit
    return render(request, TEMPLATE, {"page": ter_apel_page(found_for(visit), visit), "visit": visit})


@needs("reception.view")
def ter_apel_export(request: Visited, *, form: str) -> HttpResponse:
    """Its counts as a file."""
    visit = request.visit
    return download(_ter_apel(found_for(visit)), form, name="ter-apel", language=visit.language)


@needs("reception.view")
def crisis_view(request: Visited) -> HttpResponse:
    """Crisis shelter per safety region."""
    visit = request.visit
    return render(request, TEMPLATE, {"page": crisis_page(found_for(visit), visit), "visit": visit})


@needs("reception.view")
def crisis_export(request: Visited, *, form: str) -> HttpResponse:
    """Its regions as a file."""
    visit = request.visit
    table = crisis_table(found_for(visit), areas=visit.country.areas)
    return download(table, form, name="crisisnoodopvang", language=visit.language)


def overview(found: Reception, visit: Visit) -> ReceptionPage:
    """Places per kind and per province."""
    language, sections = visit.language, []
    stands = [each for each in found.portfolio(found.day) if each.certainty is Certainty.IN_USE]
    if stands:
        kinds = section(
            "kinds",
            grid(kinds_table(found), visit),
            visit=visit,
            chart=kinds_chart(found, language),
            files=files_of(visit, "reception-file", "soorten"),
        )
        sections = [kinds, *_occupancy(found, visit), _provinces(found, visit)]
    elif any(full.count for full in held(found, visit).by_kind):
        sections = _occupancy(found, visit)
    total = sum(stand.location.capacity for stand in stands)
    given: dict[str, Value] = {"day": found.day, "places": total, "locations": len(stands)}
    return ReceptionPage(
        title=word("webreception-title", language),
        lead=Message("webreception-lead" if stands else "webreception-locations-unknown", given)
        if sections
        else None,
        tags=marks(found.location_sources, visit),
        sections=tuple(sections),
        sources=found.location_sources,
    )


def _occupancy(found: Reception, visit: Visit) -> list[Section]:
    """How full the places are, by kind and by province; where no province was counted, that is said."""
    language, full, areas = visit.language, held(found, visit), visit.country.areas
    by_kind = occupancy_table("occupancy", full.by_kind, found=found, areas=areas)
    counted = full.counted_provinces
    note = Message("webreception-occupancy-note", {"count": counted, "all": len(full.by_province)})
    title, there = word("webreception-occupancy", language), files_of(visit, "reception-file", "bezetting")
    drawn = grid(by_kind, visit, is_sorted=False)
    sections = [Section("occupancy", title, grid=drawn, note=note, files=there)]
    if counted:
        table = occupancy_table("occupancy-provinces", full.by_province, found=found, areas=areas)
        title = word("webreception-occupancy-provinces", language)
        there = files_of(visit, "reception-file", "bezetting-per-provincie")
        sections.append(Section("occupancy-provinces", title, grid=grid(table, visit), files=there))
    return sections


def _provinces(found: Reception, visit: Visit) -> Section:
    table = provinces_table(found, areas=visit.country.areas)
    title = word("webreception-provinces", visit.language)
    return Section(
        "provinces",
        title,
        grid=grid(table, visit),
        map=province_map(table, visit, column="places", title=word("webreception-map", visit.language)),
        note=Message("webreception-provinces-note"),
        files=files_of(visit, "reception-export"),
    )


def ter_apel_page(found: Reception, visit: Visit) -> ReceptionPage:
    """How many stay there, against the most that may; who had no bed."""
    figure = ter_apel(found.day, visit.view.as_of, reader=visit.reader)
    sources, sections, lead = leaned_on(found), [], None
    if figure is not None:
        lead = headline(figure)
        chart = ter_apel_chart(found, say(lead, visit.language).rstrip("."), language=visit.language)
        sections.append(section("ter-apel-counts", grid(_ter_apel(found), visit), visit=visit, chart=chart))
    counted, beds = found.past("persons-ter-apel", TER_APEL), found.past("persons-without-bed", TER_APEL)
    if beds:
        drawn = grid(counts_table(found, "persons-without-bed", area=TER_APEL), visit, is_sorted=False)
        sections.append(section("without-bed", drawn, visit=visit))
    return ReceptionPage(
        title=word("webreception-ter-apel", visit.language),
        lead=lead,
        tags=tagged(figure.leans_on, visit.language) if figure else (),
        sections=tuple(sections),
        sources=(*sources, *(row.stamp.source for row in beds)),
        contests=contests((*counted, *beds), found, visit=visit),
        spoken=speaking_of((row.stamp.id for row in counted), visit.view.as_of, reader=visit.reader),
        export="reception-ter-apel-export",
    )


def _ter_apel(found: Reception) -> Table[Count]:
    return counts_table(found, "persons-ter-apel", area=TER_APEL)


def crisis_page(found: Reception, visit: Visit) -> ReceptionPage:
    """Every region with its places, and what was agreed."""
    language, areas = visit.language, visit.country.areas
    rows = found.latest("crisis-places")
    known = [row.amount for row in rows.values() if row.amount is not None]
    sections: tuple[Section, ...] = ()
    if rows:
        table, chart = crisis_table(found, areas=areas), crisis_chart(found, language, areas=areas)
        sections = (section("crisis-regions", grid(table, visit), visit=visit, chart=chart),)
    each = next(iter(crisis_asked(found).values()), None)
    given: dict[str, Value] = {
        "places": sum(known),
        "count": len(known),
        "all": len(set(rows) | set(crisis_asked(found))),
    }
    lead = Message("webreception-crisis-lead" if known else "webreception-crisis-lead-unknown", given)
    if each is not None and known:
        lead = Message("webreception-crisis-lead-asked", {**given, "each": each})
    sources = tuple(dict.fromkeys(row.stamp.source for row in rows.values()))
    plans = tuple(plan.stamp.source for plan in found.plans if plan.indicator == "crisis-places")
    return ReceptionPage(
        title=word("webreception-crisis", language),
        lead=lead if rows else None,
        tags=marks((*sources, *plans), visit),
        sections=sections,
        sources=(*sources, *plans),
        contests=contests(rows.values(), found, visit=visit),
        export="reception-crisis-export",
    )
