# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution as a command tells it: a table to read, a file for others, the account of one number."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

from regietafel import clock
from regietafel.base.messages import Message
from regietafel.cli.answers import Format, filed
from regietafel.facts.tasks import Share
from regietafel.outlets.accounts import account, named, plain
from regietafel.outlets.files import Cell, rows_of, total_of
from regietafel.outlets.tables import CODE, FRACTION, SUM, WHOLE, WORDS, Column, Table
from regietafel.tasks.cli.proving import proofs
from regietafel.tasks.rules.compare import Comparison
from regietafel.tasks.rules.existing import Coverage
from regietafel.tasks.rules.explanation import explain
from regietafel.tasks.rules.keys import KEY_CODES
from regietafel.tasks.rules.levels import Distributed, Draw, DrawsNeeded
from regietafel.tasks.rules.weighing import main_figures
from regietafel.tasks.services.distributing import against_direct
from regietafel.tasks.services.distributing_json import draws_json, outcome_json
from regietafel.tasks.services.distributing_names import code_of
from regietafel.tasks.services.receipts import receipt
from regietafel.words import day, say, signed, word
from regietafel.words import told as in_words

if TYPE_CHECKING:
    from collections.abc import Iterator


_TOTAL = {"persons": "base-amount-persons"}
"""How a total is said of what is counted; places are a number alone, of which a table of one's own knows."""


def told(outcome: Distributed, form: Format, *, spoken: str, unit: str | None = None) -> str | bytes:
    """The whole distribution in one of the forms; ``unit`` is the one that was asked about."""
    match form:
        case Format.JSON:
            code = _code(outcome, unit) if unit is not None else None
            content = {**outcome_json(outcome, spoken, explained=code), "receipt": receipt(outcome)}
            return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        case Format.TABLE:
            return _drawn(as_table(outcome, spoken), spoken) + "\n".join(_below(outcome, spoken)) + "\n"
        case _:
            return filed(as_table(outcome, spoken), form, spoken=spoken)


def explained(outcome: Distributed, unit: str, *, spoken: str) -> str:
    """How the number of one unit came about, in words."""
    return "\n".join(plain(account(explain(outcome, _code(outcome, unit)), spoken))) + "\n"


def _code(outcome: Distributed, unit: str) -> str:
    """The code of a unit that has a share; any other is refused."""
    code = code_of(outcome.ask.tree, outcome.ask.level, label=unit)
    return outcome[code].area


def draws_as_json(needed: DrawsNeeded) -> str:
    return json.dumps(draws_json(needed), ensure_ascii=False, indent=1) + "\n"


def draw_in_words(draw: Draw) -> Message:
    """A lot to draw, as a sentence."""
    among = tuple(sorted(draw.among))
    if draw.parent is None:
        return Message("cli-draw", {"places": draw.places, "among": among, "level": draw.level})
    return Message(
        "cli-draw-within",
        {"places": draw.places, "among": among, "level": draw.level, "parent": draw.parent},
    )


def as_table(outcome: Distributed, spoken: str) -> Table[Share]:
    """The units as a table with its total, sources and what it rests on."""
    units = outcome.ask.tree.units
    quota = sum((share.quota for share in outcome.units.values()), start=Fraction(0))
    columns: list[Column[Share]] = [
        Column("code", lambda share: share.area, CODE, total=outcome.ask.tree.root or ""),
        Column("name", lambda share: units[share.area].name, total=Message("base-total")),
        Column("parent", lambda share: units[share.area].parent, CODE),
        Column("quota", lambda share: share.quota, FRACTION, total=quota, digits=2),
        Column("amount", lambda share: share.amount, WHOLE, total=outcome.sum),
        Column("floor", lambda share: share.floor, WHOLE),
        Column("cap", lambda share: share.cap, WHOLE),
        Column("locked", lambda share: share.locked, WHOLE),
    ]
    if outcome.ask.existing:
        columns += [
            Column("existing", lambda share: share.existing, WHOLE, total=SUM),
            Column("to_find", lambda share: Coverage(share.amount, share.existing).to_find, WHOLE, total=SUM),
            Column("surplus", lambda share: Coverage(share.amount, share.existing).surplus, WHOLE, total=SUM),
        ]
    return Table(
        Message("cli-title", {"total": outcome.total}),
        columns,
        tuple(outcome.units.values()),
        outcome.ask.on or clock.today(),
        unit=Message(f"base-unit-{outcome.ask.unit}"),
        sources=(named(main_figures(outcome.ask.key).source, spoken),),
        facts=tuple(_facts(outcome, spoken)),
    )


def _facts(outcome: Distributed, spoken: str) -> Iterator[tuple[str, str]]:
    ask = outcome.ask
    code = ask.key.code
    key = word(f"distribution-key-{code}", spoken) if code in KEY_CODES else code
    total = word(_TOTAL.get(ask.unit, "cli-places"), spoken, count=outcome.total)
    yield word("cli-fact-total", spoken), total
    yield word("cli-fact-key", spoken), key
    yield word("cli-fact-rule", spoken), word(f"apportionment-rule-{ask.rule}", spoken)
    if ask.inhabitants_on is not None:
        yield word("cli-fact-inhabitants", spoken), day(ask.inhabitants_on, spoken)
    if ask.on is not None:
        yield word("cli-fact-areas", spoken), day(ask.on, spoken)
    for note in ask.notes:
        yield word("cli-fact-note", spoken), say(note, spoken)


def _below(outcome: Distributed, spoken: str) -> Iterator[str]:
    """What is said under the table: what it rests on, its difference, its proof and its lots."""
    for name, text in _facts(outcome, spoken):
        yield f"{name}: {text}"
    yield f"{word('cli-fact-source', spoken)}: {named(main_figures(outcome.ask.key).source, spoken)}"
    if outcome.difference:
        yield word("apportionment-difference", spoken, difference=signed(outcome.difference, spoken))
    for proof in proofs(outcome):
        yield say(proof, spoken)
    other = against_direct(outcome)
    if isinstance(other, Comparison):
        yield word(
            "cli-against-direct", spoken, moved=other.moved, units=len(other.gains) + len(other.losses)
        )
    elif other is not None:
        yield word("cli-direct-needs-draw", spoken)


def _drawn(table: Table[Share], spoken: str) -> str:
    """The table with aligned columns, the total on top; empty columns are left out."""
    rows = rows_of(table, spoken)
    kept = [place for place in range(len(table.columns)) if any(row[place] for row in rows)]
    columns = [table.columns[place] for place in kept]
    total = total_of(table, spoken) or ()
    head = [in_words(column.heading, spoken) for column in columns]
    lines = [[_cell(row[place], spoken) for place in kept] for row in (total, *rows)]
    widths = [max(len(line[at]) for line in (head, *lines)) for at in range(len(kept))]
    told_lines = [
        "  ".join(
            text.ljust(width) if column.kind in WORDS else text.rjust(width)
            for text, width, column in zip(line, widths, columns, strict=True)
        ).rstrip()
        for line in (head, *lines)
    ]
    rule = "  ".join("-" * width for width in widths)
    return "\n".join([told_lines[0], rule, *told_lines[1:], "", ""])


def _cell(cell: Cell, spoken: str) -> str:
    from regietafel.words import decimal, number

    match cell:
        case None:
            return ""
        case Fraction():
            return decimal(cell, spoken, digits=2)
        case int():
            return number(cell, spoken)
        case _:
            return str(cell)
