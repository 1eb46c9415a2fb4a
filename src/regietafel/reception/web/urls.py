# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of the room of reception (*opvang*), and of the picture of the day on paper."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.reception.web import balance as reception_balance
from regietafel.reception.web import briefing, recording
from regietafel.reception.web import contests as reception_contests
from regietafel.reception.web import files as reception_files
from regietafel.reception.web import overview as reception
from regietafel.reception.web import places as reception_places
from regietafel.reception.web import plans as reception_plans

RECEPTION: tuple[URLPattern, ...] = (
    path("dagbeeld.pdf", briefing.as_pdf, name="briefing-pdf"),
    path("dagbeeld.docx", briefing.as_docx, name="briefing-docx"),
    path("opvang/", reception.view, name="reception"),
    path("opvang/tabel.<str:form>", reception.export, name="reception-export"),
    path("opvang/tabellen/<slug:which>.<str:form>", reception_files.table, name="reception-file"),
    path("opvang/locaties/", reception_places.locations_view, name="reception-locations"),
    path(
        "opvang/locaties/tabel.<str:form>",
        reception_places.locations_export,
        name="reception-locations-export",
    ),
    path("opvang/portefeuille/", reception_places.portfolio_view, name="reception-portfolio"),
    path(
        "opvang/portefeuille/tabel.<str:form>",
        reception_places.portfolio_export,
        name="reception-portfolio-export",
    ),
    path("opvang/balans/", reception_balance.view, name="reception-balance"),
    path("opvang/balans/tabel.<str:form>", reception_balance.export, name="reception-balance-export"),
    path("opvang/plannen/", reception_plans.view, name="reception-plans"),
    path("opvang/plannen/tabel.<str:form>", reception_plans.export, name="reception-plans-export"),
    recording.plan.at("opvang/plannen/vastleggen/"),
    recording.location.at("opvang/locaties/vastleggen/"),
    recording.need.at("opvang/portefeuille/vastleggen/"),
    reception_contests.contest.at("opvang/betwist/"),
    reception_contests.answer.at("opvang/betwist/<uuid:fact>/"),
    path("opvang/ter-apel/", reception.ter_apel_view, name="reception-ter-apel"),
    path("opvang/ter-apel/tabel.<str:form>", reception.ter_apel_export, name="reception-ter-apel-export"),
    path("opvang/crisisnoodopvang/", reception.crisis_view, name="reception-crisis"),
    path("opvang/crisisnoodopvang/tabel.<str:form>", reception.crisis_export, name="reception-crisis-export"),
)
