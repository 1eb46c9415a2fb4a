# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of the site stand in one table: web/urls.py."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("", include("regietafel.site.urls"))]
handler403 = "regietafel.web.errors.forbidden"
handler404 = "regietafel.web.errors.not_found"
handler500 = "regietafel.web.errors.broken"
