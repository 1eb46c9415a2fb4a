# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Finding actions in the register: by words, holder, measure, province, column, and what keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel.actions.rules.board import Column, Stuck, column_of, stuck
from regietafel.actions.rules.coming import Why
from regietafel.actions.rules.items import Item
from regietafel.actions.rules.register import Register


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody looks for (*zoekvraag*); what is left empty does not count."""

    text: str = ""
    holder: str = ""
    measure: str = ""
    province: str = ""
    column: Column | None = None
    stuck: Why | Stuck | None = None


def found(seen: Register, wish: Wish) -> tuple[Item, ...]:
    """The actions that fit every part of the wish, in the order of the register."""
    return tuple(each for each in seen.items if _fits(each, wish, seen=seen))


def of_area(seen: Register, area: str) -> tuple[Item, ...]:
    """The actions that are carried out in a province, or held by a province or municipality or its bodies.

    What ended there is left out.
    """
    return tuple(
        each
        for each in seen.items
        if not each.ended
        and (
            (area in each.provinces and area not in each.done_in)
            or any(holder.rpartition("-")[2] == area for holder in each.holders)
        )
    )


def _fits(item: Item, wish: Wish, *, seen: Register) -> bool:
    asked = (
        not wish.holder or wish.holder in (*item.holders, *item.supervisors),
        not wish.measure or wish.measure == item.measure,
        not wish.province or wish.province in item.provinces,
        wish.column is None or column_of(item) is wish.column,
        wish.stuck is None or wish.stuck in stuck(item, seen.items),
        all(word in _words(item) for word in wish.text.casefold().split()),
    )
    return all(asked)


def _words(item: Item) -> str:
    """Everything that is said of it, in both languages."""
    said = [item.title, *([item.term] if item.term else []), *(each.text for each in item.log)]
    parts = [part for each in said for part in (each.nl, each.en or "")]
    return " ".join([*parts, *item.holders, *item.supervisors]).casefold()
