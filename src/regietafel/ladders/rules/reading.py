# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A ladder from its table (TOML already read): versions by day, variants by area, each with its source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.timeline import NotInForce, Repealed, Timeline
from regietafel.facts.ladders import FileKind
from regietafel.ladders.rules.ladder import (
    Authority,
    Ladder,
    Ladders,
    Need,
    Rung,
    Urgent,
    Wait,
    WaitSince,
    WaitUnit,
)

Table: TypeAlias = Mapping[str, Any]
_E = TypeVar("_E", bound=StrEnum)

_PARTS = {
    "ladder": {"key", "title", "sources", "versions", "variants"},
    "version": {"from", "version", "basis", "source", "checks", "rungs", "repealed"},
    "variant": {"areas", "from", "version", "what", "source", "checks", "waits"},
    "rung": {
        "key", "name", "text", "authorities", "wait", "source", "law", "needs", "produces", "urgent",
        "required", "at_check", "sets_term", "term_law", "term_of", "addressed",
    },
}  # fmt: skip


class BadLadder(ValueError):
    """A table of a ladder that lacks something or names what is not there; it says where."""


@dataclass(frozen=True, slots=True)
class _Sources:
    known: Mapping[str, Source]

    def named(self, table: Table, where: str) -> Source:
        name = str(table.get("source"))
        if name not in self.known:
            raise BadLadder(f"{where}: source {name!r} is not one of {sorted(self.known)}")
        return self.known[name]


def parse(table: Table) -> Ladders:
    """A ladder with its versions and variants; the first fault is raised with its place.

    >>> parse({"key": "x", "title": {"nl": "x"}, "sources": {}, "versions": []})
    Traceback (most recent call last):
    ...
    regietafel.ladders.rules.reading.BadLadder: x: a ladder has at least one version
    """
    key = str(table.get("key") or "a ladder")
    try:
        _only(table, "ladder", where=key)
        sources = _Sources(
            {name: _source(f"ladders/{key}/{name}", each) for name, each in table["sources"].items()}
        )
        if not table["versions"]:
            raise BadLadder(f"{key}: a ladder has at least one version")
        country = Timeline.of(dict(_version(table, each, sources=sources) for each in table["versions"]))
        return Ladders(key, country, _variants(country, table.get("variants", ()), sources=sources))
    except (KeyError, TypeError, AttributeError) as error:
        raise BadLadder(f"{key}: {error!r} is missing or of the wrong kind") from error


def _only(table: Table, part: str, *, where: str) -> None:
    if extra := sorted(table.keys() - _PARTS[part]):
        raise BadLadder(f"{where}: {part} does not know {', '.join(extra)}")


def _source(name: str, table: Table) -> Source:
    return Source(name, **{**table, "kind": _choice(SourceKind, table["kind"], where=name)})


def _version(table: Table, row: Table, *, sources: _Sources) -> tuple[date, Ladder | Repealed]:
    where = f"{table['key']} from {row['from']}"
    _only(row, "version", where=where)
    if row.get("repealed") is True:
        return _day(row, where), Repealed()
    rungs = tuple(_rung(each, sources, where=where) for each in row["rungs"])
    keys = [rung.key for rung in rungs]
    if len(set(keys)) < len(keys) or not keys:
        raise BadLadder(f"{where}: it has rungs, each with a key of its own")
    for place, rung in enumerate(rungs):
        terms = {None, *(each.key for each in rungs[:place] if each.sets_term)}
        if rung.term_of not in terms:
            raise BadLadder(f"{where}: {rung.key} waits for the term of a rung below it that sets one")
    return _day(row, where), Ladder(
        key=table["key"],
        version=str(row["version"]),
        title=_said(table["title"]),
        rungs=rungs,
        source=sources.named(row, where),
        basis=_said(row["basis"]) if "basis" in row else None,
        checks=_checks(row.get("checks", ()), where=where),
    )


def _rung(row: Table, sources: _Sources, *, where: str) -> Rung:
    where = f"{where}, {row.get('key')}"
    _only(row, "rung", where=where)
    if not row["authorities"]:
        raise BadLadder(f"{where}: somebody may take it")
    return Rung(
        key=row["key"],
        name=_said(row["name"]),
        text=_said(row["text"]),
        authorities=tuple(_authority(each, where) for each in row["authorities"]),
        wait=_wait(row["wait"], sources, where=where),
        source=sources.named(row, where),
        law=_law(row.get("law"), where),
        needs=tuple(
            Need(
                _choice(FileKind, each["kind"], where=where),
                each.get("count", 1),
                _law(each.get("law"), where),
            )
            for each in row.get("needs", ())
        ),
        produces=tuple(_choice(FileKind, each, where=where) for each in row.get("produces", ())),
        urgent=frozenset(_choice(Urgent, each, where=where) for each in row.get("urgent", ())),
        required=row.get("required", True),
        at_check=row.get("at_check", False),
        sets_term=row.get("sets_term", False),
        term_of=row.get("term_of"),
        term_law=_law(row.get("term_law"), where),
        addressed=_said(row["addressed"]) if "addressed" in row else None,
    )


def _authority(row: Table, where: str) -> Authority:
    needs = tuple(_choice(FileKind, each, where=where) for each in row.get("needs", ()))
    return Authority(row["role"], _law(row.get("law"), where), needs, row.get("instead", False))


def _wait(row: Table, sources: _Sources, *, where: str) -> Wait:
    amount = row["amount"]
    if type(amount) is not int or amount < 0:
        raise BadLadder(f"{where}: a wait is a whole number, not {amount!r}")
    unit, since = _choice(WaitUnit, row["unit"], where=where), _choice(WaitSince, row["since"], where=where)
    return Wait(amount, unit, since, sources.named(row, f"{where}, wait"))


def _variants(
    country: Timeline[Ladder], rows: Iterable[Table], *, sources: _Sources
) -> dict[str, Timeline[Ladder]]:
    """The timeline of every area with a variant: that of the country, with its own days laid over it."""
    of_area: dict[str, dict[date, Table]] = {}
    for row in rows:
        where = f"variant from {row['from']}"
        _only(row, "variant", where=where)
        for area in row["areas"]:
            if of_area.setdefault(area, {}).setdefault(_day(row, where), row) is not row:
                raise BadLadder(f"{where}: {area} has two")
    return {area: _laid_over(country, days, sources=sources) for area, days in of_area.items()}


def _laid_over(
    country: Timeline[Ladder], own: Mapping[date, Table], *, sources: _Sources
) -> Timeline[Ladder]:
    entries: dict[date, Ladder | Repealed] = {}
    for day in sorted({*country.days(), *own}):
        try:
            ladder = country.at(day)
        except NotInForce:
            entries[day] = Repealed()
            continue
        row = next((own[start] for start in sorted(own, reverse=True) if start <= day), None)
        entries[day] = ladder if row is None else _varied(ladder, row, sources=sources)
    return Timeline.of(entries)


def _varied(ladder: Ladder, row: Table, *, sources: _Sources) -> Ladder:
    where = f"variant from {row['from']}"
    waits = {key: _wait(wait, sources, where=f"{where}, {key}") for key, wait in row.get("waits", {}).items()}
    for key in waits:
        if ladder.place(key) is None:
            raise BadLadder(f"{where}: there is no rung {key}")
    return replace(
        ladder,
        version=str(row["version"]),
        source=sources.named(row, where),
        variant=_said(row["what"]),
        checks=_checks(row["checks"], where=where) if "checks" in row else ladder.checks,
        rungs=tuple(replace(rung, wait=waits.get(rung.key, rung.wait)) for rung in ladder.rungs),
    )


def _checks(rows: Iterable[str], *, where: str) -> tuple[tuple[int, int], ...]:
    """Days of the year, written 01-01; 29 February is not one."""
    days = []
    for row in rows:
        try:
            day = date.fromisoformat(f"2023-{row}")
        except ValueError as error:
            raise BadLadder(f"{where}: {row!r} is not a day of the year such as 07-01") from error
        days.append((day.month, day.day))
    return tuple(sorted(days))


def _day(row: Table, where: str) -> date:
    if type(row["from"]) is not date:
        raise BadLadder(f"{where}: it holds from a day, not {row['from']!r}")
    return row["from"]


def _said(row: Table) -> Said:
    return Said(row["nl"], row.get("en"))


def _law(row: Table | None, where: str) -> LawRef | None:
    if row is None:
        return None
    try:
        return LawRef(row["bwb"], row["article"], row.get("paragraph"))
    except ValueError as error:
        raise BadLadder(f"{where}: {error}") from error


def _choice(kind: type[_E], text: str, *, where: str) -> _E:
    try:
        return kind(text)
    except ValueError as error:
        raise BadLadder(f"{where}: {text!r} is not one of {[each.value for each in kind]}") from error
