# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures of a page as CSV, spreadsheet or JSON, and the description of the CSV: the same rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse

from regietafel.base.messages import Refused
from regietafel.outlets.datapackage import FILE, to_datapackage
from regietafel.outlets.files import to_csv, to_csv_semicolon, to_json
from regietafel.outlets.tables import L, Table
from regietafel.outlets.workbook import to_xlsx

FORMS: dict[str, tuple[str, Callable[[Table[Any], str], str | bytes]]] = {
    "csv": ("text/csv; charset=utf-8", to_csv),
    "puntkomma.csv": ("text/csv; charset=utf-8", to_csv_semicolon),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", to_xlsx),
    "json": ("application/json", to_json),
    FILE: ("application/json", to_datapackage),
}


def download(table: Table[L], form: str, *, name: str, language: str) -> HttpResponse:
    """The table as a file; a form we do not make is an address that does not exist."""
    if form not in FORMS:
        raise Refused("web-no-such-page")
    kind, write = FORMS[form]
    is_package = form == FILE
    content = to_datapackage(table, language, name=name) if is_package else write(table, language)
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{FILE if is_package else f"{name}.{form}"}"'
    return response


PDF = "application/pdf"


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
