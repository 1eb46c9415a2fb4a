# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of the room of carrying out (*uitvoering*): measures, actions and the ladder."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.web.pages import execution_board

EXECUTION: tuple[URLPattern, ...] = (path("uitvoering/", execution_board.view, name="execution"),)
