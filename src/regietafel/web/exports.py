# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures of a page as CSV, spreadsheet or JSON: the same rows, total, sources and days."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse

from regietafel.base.messages import Refused
from regietafel.outlets.files import to_csv, to_json
from regietafel.outlets.tables import L, Table
from regietafel.outlets.workbook import to_xlsx

FORMS: dict[str, tuple[str, Callable[[Table[Any], str], str | bytes]]] = {
    "csv": ("text/csv; charset=utf-8", to_csv),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", to_xlsx),
    "json": ("application/json", to_json),
}


def download(table: Table[L], form: str, *, name: str, language: str) -> HttpResponse:
    """The table as a file; a form we do not make is an address that does not exist."""
    if form not in FORMS:
        raise Refused("web-no-such-page")
    kind, write = FORMS[form]
    response = HttpResponse(write(table, language), content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return response


PDF = "application/pdf"


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
