# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of decisions that are put on record."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.decisions.web import openness, recording

DECISIONS: tuple[URLPattern, ...] = (
    path("besluit/nieuw/", recording.view, name="decision-new"),
    recording.record.at("besluit/nieuw/vastleggen/"),
    openness.public.at("besluit/<uuid:fact>/openbaar/"),
)
