# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Measures and requests of the case: from the known list and the file of the case to facts."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from regietafel.base.stamps import Stamp
from regietafel.cases.lrt_2022_07_08.reading import Row, Told, fact_id, read_sources, said
from regietafel.data.measures import measures
from regietafel.facts import Fact
from regietafel.facts.actions import (
    ChangeRequested,
    MeasureListed,
    MeasureState,
    MeasureStateSet,
    measure_code,
)

DAY = date(2022, 7, 8)


@cache
def content() -> dict[str, Any]:
    """The file of measures and requests as it was read."""
    return tomllib.loads((files(__package__) / "agenda.toml").read_text(encoding="utf-8"))


def facts() -> list[Fact]:
    """The known measures, their states as far as known, and the requests nobody has answered."""
    return [*_measures(), *map(_state, content()["states"]), *map(_request, content()["requests"])]


def _measures() -> Iterator[MeasureListed]:
    for each in measures():
        row = {"known": DAY, "source": "list", "ground": each.source.title}
        of = Told(f"measure-{each.number}", row, DAY, {"list": each.source}).stamp()
        yield MeasureListed(of, each.number, each.title)


def _state(row: Row) -> MeasureStateSet:
    return MeasureStateSet(
        _stamp({**row, "ground": None}), row["measure"], MeasureState(row["state"]), said(row["ground"])
    )


def _request(row: Row) -> ChangeRequested:
    about = measure_code(row["about"])
    return ChangeRequested(_stamp(row), about, row["by"], said(row["text"]), fact_id(row["decision"]))


def _stamp(row: Row) -> Stamp:
    return Told(row["id"], row, row["from"], read_sources(content()["sources"])).stamp()
