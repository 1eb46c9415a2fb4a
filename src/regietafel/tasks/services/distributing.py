# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Divide a total: the open figures and the user's own tables brought together for the core."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Unpack

from regietafel.base.apportionment import Bounds, RoundingRule
from regietafel.base.messages import Refused
from regietafel.facts.tasks import TaskKind
from regietafel.tasks.rules.compare import Comparison, compare
from regietafel.tasks.rules.levels import Ask, Distributed, DrawsNeeded, Place, Way
from regietafel.tasks.rules.levels import distribute as divide
from regietafel.tasks.rules.tree import Tree
from regietafel.tasks.services.distributing_checks import flag, require_bound, require_options
from regietafel.tasks.services.distributing_files import UserTable, read_amounts, read_lots, read_table
from regietafel.tasks.services.distributing_keys import (
    FIXED,
    Frame,
    area_frame,
    area_key,
    existing_places,
    require_not_merged,
)
from regietafel.tasks.services.distributing_names import by_code
from regietafel.tasks.services.distributing_options import Amounts, Options
from regietafel.tasks.services.own_table import TableAsked, table_key
from regietafel.tasks.services.usual import usual

PURPOSES = {"reception": TaskKind.ASSIGNMENT, "housing-target": TaskKind.TARGET}
"""What a total is divided for: it decides which article is cited."""


def distribute(total: int, **options: Unpack[Options]) -> Distributed | DrawsNeeded:
    """Divide a total over provinces, municipalities or the lines of a table (*verdelen*). Unit: places.

    A tie is an outcome: ``DrawsNeeded`` says among whom a lot must be drawn, and takes it back as ``lot``.
    Bad input raises ``Refused``, with a message that says what, where and what to do.

    >>> outcome = distribute(51_000, key="inhabitants", inhabitants_on="2022-01-01", by="province")
    >>> outcome["PV26"].amount, str(outcome["PV26"].weight), outcome.sum
    (3972, '1369873', 51000)
    """
    return divide(ask(total, **options))


def ask(total: int, **options: Unpack[Options]) -> Ask:
    """The question as the core takes it: every name found, every file read, every number checked."""
    require_options(options)
    kind = _kind(options.get("purpose"))
    _require_together(options)
    options, told = usual(options, kind)
    rule = _rule(options.get("rule") or RoundingRule.WEBSTER)
    table = options.get("table")
    if table is not None:
        read = table if isinstance(table, UserTable) else read_table(Path(table))
        how = TableAsked(options.get("key"), options.get("label"), options.get("by"), options.get("areas_on"))
        frame, key = table_key(read, how, country=options.get("country"))
    else:
        frame = area_frame(
            options.get("inhabitants_on"),
            options.get("areas_on"),
            by=options.get("by"),
            within=options.get("within"),
            country=options.get("country"),
        )
        key = area_key(
            frame,
            options.get("key") or "inhabitants",
            figures=options.get("figures"),
            existing=options.get("existing"),
        )
    return Ask(
        total=total,
        key=key,
        rule=rule,
        tree=frame.tree,
        level=frame.level,
        way=Way.DIRECT if options.get("direct") else Way.STEPWISE,
        bounds=_bounds(frame, options),
        drawn=_lots(frame.tree, options.get("lot")),
        existing=existing_places(frame, options.get("existing")),
        on=frame.areas_on,
        inhabitants_on=frame.inhabitants_on,
        kind=kind,
        notes=(*told, *frame.notes),
        unit="persons" if kind is TaskKind.TARGET else "places",
    )


def against_direct(outcome: Distributed) -> Comparison | DrawsNeeded | None:
    """Step by step held against straight to the last level (*trapsgewijs tegenover rechtstreeks*).

    None where the outcome did not go step by step, or where a floor, cap or settled value stands above the
    last level: the direct way knows no such thing, so the two cannot be compared. Draws where the direct
    way has a tie of its own.
    """
    last = frozenset(outcome.ask.tree.at(outcome.ask.level))
    if len(outcome.ask.path) == 1 or not last.issuperset(outcome.ask.bounds):
        return None
    other = Ask(
        total=outcome.ask.total,
        key=outcome.ask.key,
        rule=outcome.ask.rule,
        tree=outcome.ask.tree,
        level=outcome.ask.level,
        way=Way.DIRECT,
        bounds=outcome.ask.bounds,
    )
    direct = divide(other)
    return direct if isinstance(direct, DrawsNeeded) else compare(direct.amounts, outcome.amounts)


def _rule(text: RoundingRule | str) -> RoundingRule:
    known = [rule.value for rule in RoundingRule]
    if text not in known:
        raise Refused("distribution-rule-unknown", text=str(text), known=", ".join(known))
    return RoundingRule(text)


def _kind(text: str | None) -> TaskKind:
    if text is not None and text not in PURPOSES:
        raise Refused("distribution-purpose-unknown", text=text, known=", ".join(PURPOSES))
    return PURPOSES[text or "reception"]


def _require_together(options: Options) -> None:
    """Options that would have no effect together are refused: what a user gives is used."""
    alone = ("within", "purpose", "inhabitants_on", "figures", "direct")
    if options.get("table") is not None:
        for name in alone:
            if options.get(name):
                raise Refused("distribution-option-not-with-table", option=flag(name))
    elif options.get("label") is not None:
        raise Refused("distribution-label-without-table")
    if options.get("figures") is not None and options.get("key") not in FIXED:
        raise Refused("distribution-figures-not-used", key=options.get("key") or "inhabitants")


def _bounds(frame: Frame, options: Options) -> dict[str, Bounds]:
    floors = _amounts(frame, "floor", given=options.get("floor"))
    caps = _amounts(frame, "cap", given=options.get("cap"))
    locks = _amounts(frame, "lock", given=options.get("lock"))
    codes = [code for code in frame.tree.units if code in floors or code in caps or code in locks]
    return {code: Bounds(floors.get(code, 0), caps.get(code), locks.get(code)) for code in codes}


def _amounts(frame: Frame, name: str, *, given: int | Amounts | None) -> dict[str, int]:
    """Per unit: one number for every unit of the level asked for, or its own from a table."""
    match given:
        case None:
            return {}
        case int():
            require_bound(name, given)
            return dict.fromkeys(frame.tree.at(frame.level), given)
        case str() | Path():
            read = read_amounts(Path(given))
            require_not_merged(frame, read.values)
            return by_code(frame.tree, frame.level, values=read.values, origin=read.origin)
        case _:
            require_bound(name, given)
            require_not_merged(frame, given)
            return by_code(frame.tree, frame.level, values=given)


def _lots(
    tree: Tree, given: Mapping[Place, frozenset[str]] | Path | str | None
) -> dict[Place, frozenset[str]]:
    if given is None:
        return {}
    lots = read_lots(Path(given)) if isinstance(given, str | Path) else given
    for level, parent in lots:
        if level not in tree.levels:
            raise Refused("distribution-lot-elsewhere", level=level, parent=parent or "-")
    return {
        (level, parent): frozenset(by_code(tree, level, values=dict.fromkeys(drawn, 1)))
        for (level, parent), drawn in lots.items()
    }
