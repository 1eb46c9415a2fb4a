# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses at which figures of reception come in (*invoer*)."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.figures.web import importing as figures_import
from regietafel.reception.web import locations_import
from regietafel.site.pages import figure_sources

LOCATIONS = "opvang/invoer/locations"
SOURCE = "opvang/invoer/<slug:code>"

FIGURES: tuple[URLPattern, ...] = (
    path("opvang/invoer/", figure_sources.sources, name="figures-sources"),
    path(f"{LOCATIONS}/", locations_import.view, name="locations-import"),
    path(f"{LOCATIONS}/formulier.<str:form>", locations_import.empty, name="locations-template"),
    path(f"{LOCATIONS}/bekijk/", locations_import.look, name="locations-import-look"),
    path(f"{LOCATIONS}/bevestig/", locations_import.confirm, name="locations-import-confirm"),
    path(f"{SOURCE}/", figures_import.view, name="figures-import"),
    path(f"{SOURCE}/formulier.<str:form>", figures_import.empty, name="figures-template"),
    path(f"{SOURCE}/bekijk/", figures_import.look, name="figures-import-look"),
    path(f"{SOURCE}/bevestig/", figures_import.confirm, name="figures-import-confirm"),
)
