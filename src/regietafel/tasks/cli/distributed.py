# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution as a command tells it: a table to read, a file for others, the account of one number."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

from regietafel import clock
from regietafel.base.messages import Message
from regietafel.cli.answers import Format
from regietafel.facts.tasks import Share
from regietafel.outlets.accounts import account, named, plain
from regietafel.outlets.tables import Cell, Column, ColumnKind, Row, Table, to_csv
from regietafel.outlets.workbook import to_xlsx
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
from regietafel.words import day, say, signed, word

if TYPE_CHECKING:
    from collections.abc import Iterator


def told(outcome: Distributed, form: Format, *, spoken: str, unit: str | None = None) -> str | bytes:
    """The whole distribution in one of the forms; ``unit`` is the one that was asked about."""
    match form:
        case Format.JSON:
            code = _code(outcome, unit) if unit is not None else None
            content = outcome_json(outcome, spoken, explained=code)
            return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        case Format.CSV:
            return to_csv(as_table(outcome, spoken))
        case Format.XLSX:
            return to_xlsx(as_table(outcome, spoken))
        case Format.TABLE:
            return _drawn(as_table(outcome, spoken)) + "\n".join(_below(outcome, spoken)) + "\n"


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


def as_table(outcome: Distributed, spoken: str) -> Table:
    """The units as a table with its total, sources and what it rests on."""
    columns = _columns(outcome, spoken)
    rows = tuple(_row(outcome, share) for share in outcome.units.values())
    source = named(main_figures(outcome.ask.key).source, spoken)
    return Table(
        title=word("cli-title", spoken, total=outcome.total),
        columns=columns,
        rows=rows,
        language=spoken,
        day=outcome.ask.on or clock.today(),
        total=_total(outcome, columns, spoken=spoken),
        sources=(source,),
        facts=tuple(_facts(outcome, spoken)),
    )


def _columns(outcome: Distributed, spoken: str) -> tuple[Column, ...]:
    keys = ["code", "name", "parent", "quota", "amount", "floor", "cap", "locked"]
    if outcome.ask.existing:
        keys += ["existing", "to_find", "surplus"]
    kinds = {
        "code": ColumnKind.CODE,
        "name": ColumnKind.TEXT,
        "parent": ColumnKind.CODE,
        "quota": ColumnKind.FRACTION,
    }
    return tuple(
        Column(key, word(f"cli-column-{key.replace('_', '-')}", spoken), kinds.get(key, ColumnKind.WHOLE))
        for key in keys
    )


def _row(outcome: Distributed, share: Share) -> Row:
    unit = outcome.ask.tree.units[share.area]
    row: Row = (
        unit.code,
        unit.name,
        unit.parent,
        share.quota,
        share.amount,
        share.floor,
        share.cap,
        share.locked,
    )
    if not outcome.ask.existing:
        return row
    covered = Coverage(share.amount, share.existing)
    return (*row, share.existing, covered.to_find, covered.surplus)


def _total(outcome: Distributed, columns: tuple[Column, ...], *, spoken: str) -> Row:
    sums: dict[str, Cell] = {
        "code": outcome.ask.tree.root or "",
        "name": word("base-total", spoken),
        "quota": sum((share.quota for share in outcome.units.values()), start=Fraction(0)),
        "amount": outcome.sum,
    }
    covered = [Coverage(share.amount, share.existing) for share in outcome.units.values()]
    if all(each.existing is not None for each in covered):
        sums["existing"] = sum(each.existing or 0 for each in covered)
        sums["to_find"] = sum(each.to_find or 0 for each in covered)
        sums["surplus"] = sum(each.surplus or 0 for each in covered)
    return tuple(sums.get(column.key) for column in columns)


def _facts(outcome: Distributed, spoken: str) -> Iterator[tuple[str, str]]:
    ask = outcome.ask
    code = ask.key.code
    key = word(f"distribution-key-{code}", spoken) if code in KEY_CODES else code
    yield word("cli-fact-total", spoken), word("cli-places", spoken, count=outcome.total)
    yield word("cli-fact-key", spoken), key
    yield word("cli-fact-rule", spoken), word(f"apportionment-rule-{ask.rule}", spoken)
    if ask.inhabitants_on is not None:
        yield word("cli-fact-inhabitants", spoken), day(ask.inhabitants_on, spoken)
    if ask.on is not None:
        yield word("cli-fact-areas", spoken), day(ask.on, spoken)


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


def _drawn(table: Table) -> str:
    """The table with aligned columns, the total on top; empty columns are left out."""
    kept = [place for place in range(len(table.columns)) if any(row[place] for row in table.rows)]
    head = [table.columns[place].head for place in kept]
    lines = [[_cell(row[place], table.language) for place in kept] for row in table.all_rows]
    widths = [max(len(line[at]) for line in (head, *lines)) for at in range(len(kept))]
    left = [table.columns[place].kind in (ColumnKind.TEXT, ColumnKind.CODE) for place in kept]
    told_lines = [
        "  ".join(
            text.ljust(width) if is_left else text.rjust(width)
            for text, width, is_left in zip(line, widths, left, strict=True)
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
