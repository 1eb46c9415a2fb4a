# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Measures and requests of the case: from the known list and the file of the case to facts."""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.base.stamps import Span
from regietafel.cases.lrt_2022_07_08.day import DAY
from regietafel.cases.lrt_2022_07_08.reading import File, stamp_of
from regietafel.data.measures import measures
from regietafel.facts import Fact
from regietafel.facts.actions import ChangeRequested, MeasureListed, MeasureStateSet, measure_code

AGENDA = File("agenda.toml")


def facts() -> list[Fact]:
    """The known measures, their states as far as known, and the requests nobody has answered."""
    told = AGENDA.content()
    return [
        *_measures(),
        *(AGENDA.fact(MeasureStateSet, row, valid=row["from"]) for row in told["states"]),
        *(
            AGENDA.fact(ChangeRequested, row, valid=row["from"], about=measure_code(row["about"]))
            for row in told["requests"]
        ),
    ]


def _measures() -> Iterator[MeasureListed]:
    for measure in measures():
        said = {"known": DAY, "ground": measure.source.title}
        stamp = stamp_of(f"measure-{measure.number}", said, span=Span(DAY), source=measure.source)
        yield MeasureListed(stamp, measure.number, measure.title)
