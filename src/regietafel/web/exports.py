# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures of a page as CSV, spreadsheet or JSON: the same rows, total, sources and days."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponse

from regietafel.core.base.areas import AreaKind
from regietafel.core.base.messages import Refused
from regietafel.publication.tables import Table, to_csv, to_json, to_xlsx
from regietafel.services.standing import Standing
from regietafel.services.task_tables import task_table
from regietafel.web.visit import Visit

FORMS: dict[str, tuple[str, Callable[[Table], str | bytes]]] = {
    "csv": ("text/csv; charset=utf-8", to_csv),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", to_xlsx),
    "json": ("application/json", to_json),
}


def download(table: Table, form: str, *, name: str) -> HttpResponse:
    """The table as a file; a form we do not make is an address that does not exist."""
    if form not in FORMS:
        raise Refused("web-no-such-page")
    kind, write = FORMS[form]
    response = HttpResponse(write(table), content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return response


def standing_table(
    standing: Standing, visit: Visit, *, level: AreaKind, within: str | None = None, only: str | None = None
) -> Table:
    """One level of a distribution: all of it, one province, or one area."""
    lines = standing.lines(level, within=within) if only is None else [standing.line(only)]
    return task_table(standing, lines, as_of=visit.view.as_of, language=visit.language)
