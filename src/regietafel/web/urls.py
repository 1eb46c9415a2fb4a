# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every address of the site in one table: route, view, name; once in Dutch and once under /en/."""

from __future__ import annotations

from django.urls import URLPattern, include, path

from regietafel.web.execution_urls import EXECUTION
from regietafel.web.figures_urls import FIGURES
from regietafel.web.meetings_urls import MEETINGS
from regietafel.web.pages import (
    area,
    comparison,
    decision,
    dispatch,
    distribution,
    distributions,
    municipalities,
    picture,
    search,
    sign_in,
    site,
    source,
    what_if,
)
from regietafel.web.reception_urls import RECEPTION
from regietafel.web.reports_urls import REPORTS
from regietafel.web.targets_urls import TARGETS

SENT = "verdeling/<slug:series>/verzending"

ROUTES: tuple[URLPattern, ...] = (
    path("", picture.view, name="picture"),
    path("verdeling/", distributions.view, name="distributions"),
    path("verdeling/wat-als/", what_if.view, name="what-if"),
    path("verdeling/<slug:series>/", distribution.view, name="distribution"),
    path("verdeling/<slug:series>/tabel.<str:form>", distribution.export, name="distribution-export"),
    path("verdeling/<slug:series>/gemeenten/", municipalities.view, name="municipalities"),
    path("verdeling/<slug:series>/vergelijk/", comparison.view, name="comparison"),
    path("verdeling/<slug:series>/verzending/", dispatch.view, name="dispatch"),
    path("verdeling/<slug:series>/verzending/verstuur/", dispatch.send, name="dispatch-send"),
    path(
        "verdeling/<slug:series>/verzending/<uuid:fact>/ontvangst/", dispatch.receive, name="dispatch-receive"
    ),
    path("verdeling/<slug:series>/verzending/<uuid:fact>/reactie/", dispatch.react, name="dispatch-react"),
    *RECEPTION,
    *TARGETS,
    *EXECUTION,
    *REPORTS,
    *FIGURES,
    *MEETINGS,
    path("besluit/<uuid:fact>/", decision.view, name="decision"),
    path("bron/<path:source_id>/", source.view, name="source"),
    path("gebied/<str:code>/", area.view, name="area"),
    path("gebied/<str:code>/tabel.<str:form>", area.export, name="area-export"),
    path("gebied/<str:code>/blad.pdf", area.sheet_pdf, name="sheet"),
    path("zoeken/", search.view, name="search"),
    path("aanmelden/<str:token>", sign_in.view, name="sign-in"),
    path("afmelden/", sign_in.sign_out, name="sign-out"),
    path("toegankelijkheid/", site.accessibility, name="accessibility"),
    path("toetsen/", site.keys, name="keys"),
)

urlpatterns = [
    path(".well-known/security.txt", site.security, name="security"),
    path("en/", include((ROUTES, "regietafel"), namespace="en")),
    path("", include((ROUTES, "regietafel"), namespace="nl")),
]
