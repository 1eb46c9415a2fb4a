# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every address of the site in one table: route, view, name; once in Dutch and once under /en/."""

from __future__ import annotations

from django.urls import URLPattern, include, path

from regietafel.actions.web.urls import EXECUTION, REGISTERS
from regietafel.decisions.web.urls import DECISIONS
from regietafel.meetings.web.urls import MEETING, MEETINGS
from regietafel.reception.web.urls import RECEPTION
from regietafel.reports.web.urls import REPORTS
from regietafel.site.figures_urls import FIGURES
from regietafel.site.pages import about as site
from regietafel.site.pages import annotated, area, decision, picture, search, sign_in, source, targets_country
from regietafel.targets.web.urls import TARGETS
from regietafel.tasks.web import (
    adopting,
    comparison,
    dispatch,
    distribution,
    distributions,
    municipalities,
    receipts,
    recording,
    what_if,
)

SENT = "verdeling/<slug:series>/verzending"

ROUTES: tuple[URLPattern, ...] = (
    path("", picture.view, name="picture"),
    path("verdeling/", distributions.view, name="distributions"),
    path("verdeling/wat-als/", what_if.view, name="what-if"),
    path("verdeling/wat-als/tabel.<str:form>", what_if.export, name="what-if-export"),
    path("verdeling/wat-als/rekenbewijs.json", receipts.of_what_if, name="what-if-receipt"),
    adopting.adopt.at("verdeling/wat-als/vaststellen/"),
    path("verdeling/<slug:series>/", distribution.view, name="distribution"),
    path("verdeling/<slug:series>/tabel.<str:form>", distribution.export, name="distribution-export"),
    path("verdeling/<slug:series>/rekenbewijs.json", receipts.of_distribution, name="distribution-receipt"),
    path("verdeling/<slug:series>/narekenblad.pdf", receipts.sheet, name="distribution-recount"),
    path("verdeling/<slug:series>/vastleggen/", recording.view, name="distribution-record"),
    recording.published.at("verdeling/<slug:series>/vastleggen/gepubliceerd/"),
    recording.lent.at("verdeling/<slug:series>/vastleggen/uitleen/"),
    path("verdeling/<slug:series>/gemeenten/", municipalities.view, name="municipalities"),
    path("verdeling/<slug:series>/vergelijk/", comparison.view, name="comparison"),
    path("verdeling/<slug:series>/verzending/", dispatch.view, name="dispatch"),
    dispatch.send.at("verdeling/<slug:series>/verzending/verstuur/"),
    dispatch.receive.at("verdeling/<slug:series>/verzending/<uuid:fact>/ontvangst/"),
    dispatch.react.at("verdeling/<slug:series>/verzending/<uuid:fact>/reactie/"),
    *RECEPTION,
    *TARGETS,
    path("taakstelling/<str:period>/", targets_country.view, name="targets-country"),
    *EXECUTION,
    *REPORTS,
    *FIGURES,
    *REGISTERS,
    *MEETINGS,
    path(f"{MEETING}/voor-mij/", annotated.view, name="meetings-annotated"),
    path(f"{MEETING}/voor-mij.docx", annotated.file, name="meetings-annotated-file"),
    *DECISIONS,
    path("besluit/<uuid:fact>/", decision.view, name="decision"),
    path("bron/<path:source_id>/", source.view, name="source"),
    path("gebied/<str:code>/", area.view, name="area"),
    path("gebied/<str:code>/tabel.<str:form>", area.export, name="area-export"),
    path("gebied/<str:code>/blad.pdf", area.sheet_pdf, name="sheet"),
    path("zoeken/", search.view, name="search"),
    path("aanmelden/<str:token>", sign_in.view, name="sign-in"),
    sign_in.sign_out.at("afmelden/"),
    path("toegankelijkheid/", site.accessibility, name="accessibility"),
    path("toetsen/", site.keys, name="keys"),
)

urlpatterns = [
    path(".well-known/security.txt", site.security, name="security"),
    path("en/", include((ROUTES, "regietafel"), namespace="en")),
    path("", include((ROUTES, "regietafel"), namespace="nl")),
]
