# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of the monthly reports, in the room of carrying out (*uitvoering*)."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.reports.web import board as reports_board
from regietafel.reports.web import collect as reports_collect
from regietafel.reports.web import part as reports_part
from regietafel.reports.web import report as reports_report

REPORTS_AT = "uitvoering/rapportage"
REPORT = f"{REPORTS_AT}/<str:month>/<str:code>"
PART = f"{REPORTS_AT}/<str:month>/deel/<str:code>"

REPORTS: tuple[URLPattern, ...] = (
    path(f"{REPORTS_AT}/", reports_board.view, name="execution-reports"),
    path(f"{REPORTS_AT}/tabel.<str:form>", reports_board.export, name="execution-reports-export"),
    path(
        f"{REPORTS_AT}/<str:month>/cijfers-<slug:kind>.<str:form>",
        reports_report.figures,
        name="execution-reports-figures",
    ),
    path(f"{PART}/", reports_part.view, name="execution-reports-part"),
    path(f"{PART}/werkboek.xlsx", reports_part.empty, name="execution-reports-part-empty"),
    reports_part.save.at(f"{PART}/bewaar/"),
    reports_part.take.at(f"{PART}/bestand/"),
    reports_part.same.at(f"{PART}/niets-nieuws/"),
    path(f"{REPORT}/", reports_report.view, name="execution-reports-report"),
    reports_report.answer.at(f"{REPORT}/antwoord/"),
    path(f"{REPORT}/vergelijk/", reports_report.compare, name="execution-reports-compare"),
    path(f"{REPORT}/verzamelen/", reports_collect.view, name="execution-reports-collect"),
    path(f"{REPORT}/werkboeken.zip", reports_collect.empty, name="execution-reports-empty"),
    reports_collect.take.at(f"{REPORT}/bestanden/"),
    reports_collect.same.at(f"{REPORT}/niets-nieuws/"),
    reports_collect.hand_in.at(f"{REPORT}/indienen/"),
)
