# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of every figure with its definition, and of where figures come in (*invoer*)."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.figures.web import importing as figures_import
from regietafel.figures.web import indicators, recording
from regietafel.reception.web import locations_import
from regietafel.site.pages import figure_sources

LOCATIONS = "opvang/invoer/locations"
SOURCE = "opvang/invoer/<slug:code>"

FIGURES: tuple[URLPattern, ...] = (
    path("cijfers/", indicators.listed, name="indicators"),
    path("cijfers/tabel.<str:form>", indicators.list_export, name="indicators-export"),
    path("cijfers/<slug:code>/", indicators.view, name="indicator"),
    path("cijfers/<slug:code>/tabel.<str:form>", indicators.export, name="indicator-export"),
    recording.record.at("cijfers/<slug:code>/vastleggen/"),
    path("opvang/invoer/", figure_sources.sources, name="figures-sources"),
    path("opvang/invoer/cijfers.<str:form>", figures_import.on_record, name="figures-export"),
    path(f"{LOCATIONS}/", locations_import.view, name="locations-import"),
    path(f"{LOCATIONS}/formulier.<str:form>", locations_import.empty, name="locations-template"),
    locations_import.look.at(f"{LOCATIONS}/bekijk/"),
    locations_import.confirm.at(f"{LOCATIONS}/bevestig/"),
    path(f"{SOURCE}/", figures_import.view, name="figures-import"),
    path(f"{SOURCE}/formulier.<str:form>", figures_import.empty, name="figures-template"),
    figures_import.look.at(f"{SOURCE}/bekijk/"),
    figures_import.confirm.at(f"{SOURCE}/bevestig/"),
)
