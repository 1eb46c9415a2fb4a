# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The files of the case, each row read by the types of its fact; and the facts of ``case.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias, TypeVar
from uuid import NAMESPACE_URL, uuid5

from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import HasStamp, Known, Span, Stamp, Visibility
from regietafel.facts import Fact
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.dispatches import PublicSince
from regietafel.facts.observations import Observation
from regietafel.facts.reading import read_fact
from regietafel.facts.tasks import PublishedValue

ACTOR = "regietafel-voorbeeld"
"""Who is on record for the facts of the demonstration."""

SET_BY_THE_LEDGER = datetime(1, 1, 1, tzinfo=UTC)
"""Stands in until the ledger sets the moment of recording itself."""

OF_THE_STAMP = frozenset({"id", "from", "known", "source", "replaces"})
"""What a row says beside the fields of its fact."""

Row: TypeAlias = Mapping[str, Any]
Used: TypeAlias = Collection[str]
F = TypeVar("F", bound=HasStamp)


def fact_id(name: str) -> str:
    """The id of a fact of this case: the same name gives the same id, on every machine."""
    return str(uuid5(NAMESPACE_URL, f"regietafel:case:lrt-2022-07-08:{name}"))


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files(__package__) / name).read_text(encoding="utf-8"))


@cache
def _sources(name: str) -> dict[str, Source]:
    return {
        code: Source(f"lrt-2022-07-08/{code}", **{**row, "kind": SourceKind(row["kind"])})
        for code, row in _read(name)["sources"].items()
    }


def stamp_of(name: str, row: Row, *, span: Span, source: Source) -> Stamp:
    """The stamp of a fact by what a row says of it; every fact of the demonstration is public."""
    return Stamp(
        id=fact_id(name),
        valid=span,
        known=Known(row.get("known"), row["ground"]),
        recorded=SET_BY_THE_LEDGER,
        actor=ACTOR,
        visibility=Visibility.PUBLIC,
        source=source,
        replaces=fact_id(row["replaces"]) if "replaces" in row else None,
        reason=row.get("reason"),
    )


@dataclass(frozen=True, slots=True)
class File:
    """A file of the case: what it says, and what holds for a fact of it that does not say otherwise."""

    name: str
    otherwise: Row = field(default_factory=dict)
    before: str = ""
    """Stands before the names of its facts."""
    by_note: bool = False
    """Without a ground of its own a fact has the note of its source."""

    def content(self) -> dict[str, Any]:
        """The file as it was read."""
        return _read(self.name)

    def sources(self) -> dict[str, Source]:
        """Its sources, by the name they have in it."""
        return _sources(self.name)

    def stamp(self, name: str, row: Row, *, span: Span) -> Stamp:
        """The stamp of a fact of the file."""
        row = {**self.otherwise, **row}
        source, ground = self.sources()[row["source"]], row.get("ground")
        if not isinstance(ground, str):
            ground = (self.by_note and source.note) or source.title
        earlier = {"replaces": f"{self.before}{row['replaces']}"} if "replaces" in row else {}
        return stamp_of(self.before + name, {**row, "ground": ground, **earlier}, span=span, source=source)

    def fact(
        self, kind: type[F], row: Row, *, valid: date | Span, name: str = "", used: Used = (), **more: Any
    ) -> F:
        """The fact that a row tells, by its ``id`` or the name given, valid from a day on or for a span.

        ``more`` was made of the row, out of what it says under the keys that were ``used``.
        """
        span = Span(valid) if isinstance(valid, date) else valid
        stamp = self.stamp(name or row["id"], row, span=span)
        told = {key: value for key, value in row.items() if key not in used and not _of_the_stamp(key, value)}
        return read_fact(kind, told | more, stamp=stamp, named=fact_id)

    def by_area(
        self, kind: type[F], row: Row, *, valid: date | Span, number: str, used: Used = ()
    ) -> Iterator[F]:
        """A fact for each area in the table ``values`` of a row, which holds the field ``number``."""
        for area, amount in row["values"].items():
            told = {**row, "area": area, number: amount}
            yield self.fact(kind, told, valid=valid, name=f"{row['id']}/{area}", used=("values", *used))


def _of_the_stamp(key: str, value: object) -> bool:
    """Whether it is not of the fact itself; the ground and the reason of a stamp are bare texts."""
    return key in OF_THE_STAMP or (key in ("ground", "reason") and isinstance(value, str))


CASE = File("case.toml")


def sources() -> dict[str, Source]:
    """The sources of the case, by the name they have in its file."""
    return CASE.sources()


def facts() -> list[Fact]:
    """Every fact of the file, in an order in which each rests on earlier ones only."""
    told = CASE.content()
    return [
        *decided(CASE),
        *(
            CASE.fact(PublicSince, row, valid=row["since"], about=fact_id(row["about"]))
            for row in told["public_since"]
        ),
        *(CASE.fact(PublishedValue, row, valid=row["on"]) for row in told["published"]),
        *(
            value
            for row in told["published_tables"]
            for value in CASE.by_area(
                PublishedValue, {**row, "id": row["series"]}, valid=row["on"], number="amount"
            )
        ),
        *(counted for row in told["observations"] for counted in _observed(row)),
        *(counted for row in told["existing"] for counted in _existing(row)),
    ]


def decided(file: File) -> Iterator[Decision | Action]:
    """The decisions of a file, and the actions that follow from them."""
    for row in file.content()["decisions"]:
        yield file.fact(Decision, row, valid=row["from"])
    for row in file.content()["actions"]:
        yield file.fact(Action, row, valid=row["known"])


def _observed(row: Row) -> Iterator[Observation]:
    for day, amount in row["values"].items():
        name = f"{row['indicator']}/{row['area']}/{day}"
        yield CASE.fact(
            Observation, row, valid=date.fromisoformat(day), name=name, used=("values",), amount=amount
        )


def _existing(row: Row) -> Iterator[Observation]:
    known = {**row, "indicator": "places-existing"}
    for area, amount in row["values"].items():
        name = f"places-existing/{area}/{row['on']}"
        yield CASE.fact(
            Observation, known, valid=row["on"], name=name, used=("values", "on"), area=area, amount=amount
        )
