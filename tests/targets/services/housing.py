# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The small world of the tests of housing targets: who acts, and figures made up for them."""

from datetime import date
from pathlib import Path

from regietafel.access.attest import Attest
from regietafel.access.file_source import Origin
from regietafel.access.readers import Reader, Role
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span

FIRST, SECOND = HalfYear(2022, 1), HalfYear(2022, 2)
DAY = date(2022, 7, 8)
PLANNER = Reader("p.jansen", Role.PLANNER, frozenset({"COA", "LRT"}))
UTRECHT = Reader("u.bakker", Role.MUNICIPALITY, frozenset({"GM0344"}))
ZEIST = Reader("z.visser", Role.MUNICIPALITY, frozenset({"GM0355"}))
GS_UTRECHT = Reader("g.smit", Role.SUPERVISOR, frozenset({"GS-PV26"}))
PRT_UTRECHT = Reader("r.mulder", Role.COORDINATOR, frozenset({"PRT-PV26", "RH-PV26"}))
GS_GRONINGEN = Reader("g.dijkstra", Role.SUPERVISOR, frozenset({"GS-PV20"}))
FROM = Origin("JenV", "Overzicht voor deze toets")
MADE_UP = Source("made-up", "Voor deze toets bedacht", "Regietafel", SourceKind.PUBLISHED)


def attest(on: date = DAY, reason: str | None = None) -> Attest:
    return Attest(Known(on, "voor deze toets"), MADE_UP, reason=reason)


def window(start: date, end: date) -> Span:
    return Span(start, end)


def csv(path: Path, lines: list[str]) -> Path:
    path.write_text(
        "\n".join(["province,municipality,target,balance,to_house,housed,still,expected", *lines])
    )
    return path
