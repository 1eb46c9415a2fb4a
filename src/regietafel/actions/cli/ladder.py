# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel ladder simulate`` and ``adopt``: try an escalation ladder out, and put it in force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regietafel.base.messages import Message, Refused, Value
from regietafel.cli.answers import Answer
from regietafel.cli.command import command
from regietafel.cli.given import Who, a_day, today_or

if TYPE_CHECKING:
    from regietafel.access.readers import Reader
    from regietafel.actions.rules.simulation import Difference, WouldBe

File = Annotated[Path, typer.Argument(help="The table of the ladder (TOML).")]


@command()
def simulate(
    file: File,
    *,
    against: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Another ladder: show only what differs.")
    ] = None,
    first: Annotated[date, a_day("The first day to look at.", "--from")],
    last: Annotated[date, today_or("The last; default today.", "--until")],
    term: Annotated[int, typer.Option(min=1, help="Days of a term to recover; an assumption.")] = 14,
    who: Who,
) -> Answer:
    """What a ladder would have proposed on which day, on our own history; nothing goes on record.

    A proposed step counts as taken on its day.
    """
    found = _tried(file, (first, last), term=term, who=who)
    if against is None:
        return _would(found, term=term)
    return _differs(found, _tried(against, (first, last), term=term, who=who))


@command()
def adopt(
    file: File,
    *,
    version: Annotated[str, typer.Option(help="The version, such as 1.")],
    decision: Annotated[str, typer.Option(metavar="ID", help="The agreement on record that adopts it.")],
    on: Annotated[date, a_day("The day it comes in force.")],
    who: Who,
) -> Answer:
    """Put an escalation ladder in force from a day, by an agreement on record."""
    from regietafel.actions.services.escalation import adopt_ladder

    adopted = adopt_ladder(_text(file), version, decision=decision, on=on, reader=who)
    return Message("escalation-adopted", {"version": adopted.version, "day": adopted.stamp.valid.start})


def _tried(file: Path, span: tuple[date, date], *, term: int, who: Reader) -> list[tuple[WouldBe, str]]:
    from regietafel.actions.services.escalation import always, newest, titles, try_out
    from regietafel.base.stamps import AsOf

    ladders = always(newest(_text(file)), since=span[0])
    found = try_out(ladders, first=span[0], last=span[1], term=term, as_of=AsOf(), reader=who)
    names = titles(found, as_of=AsOf(), reader=who)
    return [(each, names[each.action]) for each in found]


def _would(found: list[tuple[WouldBe, str]], *, term: int) -> Iterator[Message]:
    for each, title in found:
        values: dict[str, Value] = {"day": each.day, "holder": each.holder, "rung": each.rung, "title": title}
        yield Message("escalation-would", values)
    yield Message("escalation-would-sum", {"count": len(found), "term": term})


def _differs(first: list[tuple[WouldBe, str]], second: list[tuple[WouldBe, str]]) -> Iterator[Message]:
    from regietafel.actions.rules.simulation import differences

    names = {each.action: title for each, title in (*first, *second)}
    found = differences((each for each, _ in first), (each for each, _ in second))
    for each in found:
        yield Message("escalation-differs", _values(each, names[each.action]))
    yield Message("escalation-differs-sum", {"count": len(found)})


def _values(each: Difference, title: str) -> dict[str, Value]:
    never = Message("escalation-never")
    return {
        "holder": each.holder,
        "rung": each.rung,
        "title": title,
        "first": each.first or never,
        "second": each.second or never,
    }


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("escalation-bad-table", fault=str(error)) from error
