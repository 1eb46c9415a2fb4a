# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The known ladders as dated tables, one file each."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from regietafel.ladders.rules.ladder import Ladders
from regietafel.ladders.rules.reading import BadLadder, parse

SUPERVISION = "supervision-housing"
"""The ladder of supervision on the housing of permit holders (*interventieladder*)."""


def _folder() -> Traversable:
    """Where the tables stand: beside the numbers of the law."""
    return files("regietafel.law") / "ladders"


@cache
def ladders() -> dict[str, Ladders]:
    """Every known ladder by key; a key that stands in two files is refused.

    >>> from datetime import date
    >>> [rung.key for rung in ladders()[SUPERVISION].of("PV20").at(date(2022, 7, 8)).rungs]
    ['signal', 'inform', 'agree', 'announce', 'decide', 'execute']
    """
    found: dict[str, Ladders] = {}
    for entry in sorted(_folder().iterdir(), key=lambda entry: entry.name):
        if not entry.name.endswith(".toml"):
            continue
        read = parse(tomllib.loads(entry.read_text(encoding="utf-8")))
        if read.key in found:
            raise BadLadder(f"{entry.name}: {read.key} stands in another file too")
        found[read.key] = read
    return found


def shipped_table(key: str) -> str:
    """The text of the table (TOML) that ships for a ladder.

    >>> "escalation-actions" in shipped_table("escalation-actions")
    True
    """
    return (_folder() / f"{key.replace('-', '_')}.toml").read_text(encoding="utf-8")
