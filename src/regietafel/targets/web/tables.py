# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets as files: provinces of the country, municipalities of a province, a statement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from regietafel.base.sources import Source
from regietafel.outlets.tables import Column, ColumnKind, Row, Table
from regietafel.targets.rules.ledger import HalfYearAccount
from regietafel.targets.rules.totals import Totals
from regietafel.targets.services.reading import CountryTargets, MunicipalityTargets, ProvinceTargets
from regietafel.targets.web.parts import pace_word
from regietafel.web.visit import Visit
from regietafel.words import word

SIGNED = frozenset({"opening", "balance"})
WORDS = frozenset({"code", "name", "period", "class", "origins"})


def country_table(found: CountryTargets, visit: Visit) -> Table:
    """A row per province."""
    names = ("code", "name", "target", "housed", "backlog", "lead", "balance", "municipalities")
    rows = [(line.area.code, line.area.name, *_sums(line.totals)) for line in found.provinces]
    return _table(
        "country", names, rows=rows, visit=visit, period=str(found.half_year), sources=found.sources
    )


def province_table(found: ProvinceTargets, visit: Visit) -> Table:
    """A row per municipality; rungs of the ladder are not open data."""
    names = (
        "code", "name", "period", "target", "opening", "to-house", "housed", "backlog", "lead", "expected",
        "class",
    )  # fmt: skip
    rows: list[Row] = []
    for line in found.lines:
        known = line.line
        rows.append(
            (
                line.area.code,
                line.area.name,
                str(found.half_year),
                *((known.target, known.opening.balance, known.to_house) if known else (None,) * 3),
                *((known.housed, known.closing.backlog, known.closing.lead) if known else (None,) * 3),
                line.expected,
                pace_word(line.pace, visit.language),
            )
        )
    return _table(
        "province",
        names,
        rows=rows, visit=visit, period=f"{found.area.name}, {found.half_year}",
        sources=found.sources,
    )  # fmt: skip


def statement_table(found: MunicipalityTargets, visit: Visit) -> Table:
    """A row per half-year of one municipality."""
    names = (
        "code", "name", "period", "opening", "target", "to-house", "housed", "backlog", "lead", "origins"
    )  # fmt: skip
    rows = [_statement(found, line) for line in found.statement]
    return _table("statement", names, rows=rows, visit=visit, period=found.area.name, sources=found.sources)


def _statement(found: MunicipalityTargets, line: HalfYearAccount) -> Row:
    origins = "; ".join(f"{part.origin or '?'}: {part.persons}" for part in line.closing.owed)
    return (
        found.area.code,
        found.area.name,
        str(line.period),
        line.opening.balance,
        line.target,
        line.to_house,
        line.housed,
        line.closing.backlog,
        line.closing.lead,
        origins,
    )


def _sums(known: Totals) -> tuple[int | None, ...]:
    if not known.areas:
        return (None,) * 5 + (0,)
    return (known.target, known.housed, known.backlog, known.lead, known.balance, known.areas)


def _table(
    what: str,
    names: Sequence[str],
    *,
    rows: Iterable[Row],
    visit: Visit,
    period: str,
    sources: Iterable[Source],
) -> Table:
    language = visit.language
    unit = word("base-unit-persons", language)
    columns = []
    for name in names:
        kind = ColumnKind.TEXT if name in WORDS else ColumnKind.WHOLE
        kind = ColumnKind.SIGNED if name in SIGNED else kind
        counted = None if name in WORDS or name == "municipalities" else unit
        label = word(f"webtargets-export-{name}", language)
        columns.append(Column(name.replace("-", "_"), label, kind, counted))
    return Table(
        title=word(f"webtargets-export-title-{what}", language, period=period),
        columns=tuple(columns),
        rows=tuple(rows),
        language=language,
        day=visit.view.day,
        known=visit.view.known,
        sources=tuple(_cited(source) for source in dict.fromkeys(sources)),
    )


def _cited(source: Source) -> str:
    return ", ".join(part for part in (source.publisher, source.title, source.address) if part)
