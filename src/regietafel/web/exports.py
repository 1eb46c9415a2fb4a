# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures of a page as CSV, spreadsheet or JSON: the same rows, total, sources and days."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponse

from regietafel.core.base.areas import AreaKind
from regietafel.core.base.messages import Refused
from regietafel.core.base.sources import Source
from regietafel.publication.tables import Column, ColumnKind, Row, Table, to_csv, to_json, to_xlsx
from regietafel.publication.words import word
from regietafel.services.standing import Line, Standing
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
    fact, language = standing.distribution, visit.language
    return Table(
        title=fact.title.on(language),
        columns=_columns(standing, visit),
        rows=tuple(_row(standing, line) for line in lines),
        language=language,
        day=visit.view.day,
        known=visit.view.known,
        sources=tuple(_cited(source) for source in _sources(standing, lines)),
        facts=(
            (word("web-decision", language), standing.decision.title.on(language)),
            (word("web-key", language), fact.key.title.on(language)),
            (word("web-rule", language), word(f"apportionment-rule-{fact.rule.value}", language)),
            (word("web-version", language), str(fact.version)),
        ),
    )


def _columns(standing: Standing, visit: Visit) -> tuple[Column, ...]:
    language = visit.language
    unit = word(f"base-unit-{standing.distribution.unit}", language)
    labels = {
        "code": ColumnKind.TEXT,
        "name": ColumnKind.TEXT,
        "kind": ColumnKind.TEXT,
        "weight": ColumnKind.FRACTION,
        "quota": ColumnKind.FRACTION,
        "amount": ColumnKind.WHOLE,
        "before-transfers": ColumnKind.WHOLE,
        "existing": ColumnKind.WHOLE,
        "to-find": ColumnKind.WHOLE,
    }
    counted = {"quota", "amount", "before-transfers", "existing", "to-find"}
    return tuple(
        Column(
            key.replace("-", "_"),
            word(f"web-export-{key}", language),
            kind,
            unit if key in counted else None,
        )
        for key, kind in labels.items()
    )


def _row(standing: Standing, line: Line) -> Row:
    code, cover = line.task.area, line.coverage
    share = standing.distributed[code]
    return (
        code,
        standing.distributed.ask.tree.units[code].name,
        line.task.kind.value,
        share.weight,
        share.quota,
        line.task.amount,
        line.before_transfers,
        cover.existing,
        cover.to_find,
    )


def _sources(standing: Standing, lines: list[Line]) -> tuple[Source, ...]:
    found = [standing.decision.stamp.source, standing.distribution.stamp.source]
    if lines:
        found += standing.working(lines[0].task.area).sources()
    found += [line.existing.stamp.source for line in lines if line.existing is not None]
    return tuple(dict.fromkeys(found))


def _cited(source: Source) -> str:
    return ", ".join(part for part in (source.publisher, source.title, source.address) if part)
