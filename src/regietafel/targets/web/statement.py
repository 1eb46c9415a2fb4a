# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The statement of a municipality: a line per half-year, its account, and what is open by origin."""

from __future__ import annotations

from regietafel.base.periods import HalfYear
from regietafel.base.working import Working
from regietafel.outlets.accounts import Account
from regietafel.targets.services.reading import MunicipalityTargets
from regietafel.tasks.web.parts import told
from regietafel.web.grid import Cell, Grid, Head, Line, difference, text, whole
from regietafel.web.visit import Visit
from regietafel.words import word


def counted(found: MunicipalityTargets) -> bool:
    """Whether anything was counted in the half-year; without that nothing is known of what was done."""
    return any(point.housed is not None for point in found.schedule)


def statement(found: MunicipalityTargets, visit: Visit) -> Grid:
    """A line per half-year, the latest first."""
    language = visit.language
    names = ("opening", "target", "to-house", "housed", "balance", "origins")
    heads = [Head("halfjaar", word("webtargets-column-period", language))]
    heads += [
        Head(name, word(f"webtargets-column-{name}", language), is_number=name != "origins") for name in names
    ]
    lines = []
    for line in reversed(found.statement):
        period = str(line.period)
        known = line.period not in found.uncounted and (line.period != found.half_year or counted(found))
        address = visit.address("targets-municipality", period, found.area.code)
        cells = (
            Cell(period, period, address if line.period != found.half_year else ""),
            difference(line.opening.balance, language),
            whole(line.target, language),
            whole(line.to_house if line.target is not None else None, language),
            whole(line.housed if known else None, language),
            difference(line.closing.balance, language),
            text(
                ", ".join(
                    word("targets-open-of", language, persons=part.persons, period=str(part.origin))
                    if part.origin
                    else word("targets-open-of-before", language, persons=part.persons, period="")
                    for part in line.closing.owed
                )
                or "–"
            ),
        )
        lines.append(Line(cells))
    return Grid(word("webtargets-statement", language), tuple(heads), tuple(lines))


def accounts(found: MunicipalityTargets, visit: Visit) -> tuple[tuple[str, Account], ...]:
    """The account of the last balance, and of each before it, as far as they rest on each other."""
    rows: list[tuple[str, Account]] = []
    working: Working | None = found.workings.get("closing")
    for line in reversed(found.statement):
        if working is None or not working.inputs:
            break
        rows.append((str(line.period), told(working, visit, decisions=())))
        working = working.inputs[0]
    return tuple(rows)


def owed(found: MunicipalityTargets, visit: Visit) -> Grid | None:
    if found.line is None or not found.line.closing.owed:
        return None
    language = visit.language
    lines = tuple(
        Line(
            (
                text(str(part.origin) if part.origin else word("webtargets-origin-unknown", language)),
                whole(part.persons, language),
                text(_runs(found, part.origin, language=language)),
            )
        )
        for part in found.line.closing.owed
    )
    heads = (
        Head("herkomst", word("webtargets-column-origin", language)),
        Head(
            "open",
            word("webtargets-column-open", language),
            word("base-unit-persons", language),
            is_number=True,
        ),
        Head("stand", word("web-column-status", language)),
    )
    return Grid(word("webtargets-owed", language), heads, lines)


def _runs(found: MunicipalityTargets, origin: HalfYear | None, *, language: str) -> str:
    over = origin is None or found.day > origin.last_day
    return word("webtargets-origin-over" if over else "webtargets-origin-runs", language)
