# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From the file of the case to facts; ids are made from names, so that loading twice is seen."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.facts import Fact
from regietafel.facts.decisions import Action, Decision, DecisionKind, Meeting
from regietafel.facts.dispatches import PublicSince
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import PublishedValue

ACTOR = "regietafel-voorbeeld"
"""Who is on record for the facts of the demonstration."""

SET_BY_THE_LEDGER = datetime(1, 1, 1, tzinfo=UTC)
"""Stands in until the ledger sets the moment of recording itself."""

Row = Mapping[str, Any]


def fact_id(name: str) -> str:
    """The id of a fact of this case: the same name gives the same id, on every machine."""
    return str(uuid5(NAMESPACE_URL, f"regietafel:case:lrt-2022-07-08:{name}"))


@cache
def content() -> dict[str, Any]:
    """The file of the case as it was read."""
    return tomllib.loads((files(__package__) / "case.toml").read_text(encoding="utf-8"))


@cache
def sources() -> dict[str, Source]:
    """The sources of the case, by the name they have in its file."""
    return read_sources(content()["sources"])


def read_sources(rows: Mapping[str, Row]) -> dict[str, Source]:
    """Sources by the name they have in a file of the case."""
    return {
        name: Source(
            f"lrt-2022-07-08/{name}",
            row["title"],
            row["publisher"],
            SourceKind(row["kind"]),
            address=row.get("address"),
            published_on=row.get("published_on"),
            note=row.get("note"),
        )
        for name, row in rows.items()
    }


@dataclass(frozen=True, slots=True)
class Told:
    """What the file says of one fact besides its content."""

    name: str
    row: Row
    start: date
    among: Mapping[str, Source] | None = None
    """The sources of its file; by default those of the case."""

    def stamp(self) -> Stamp:
        """The stamp of the fact; every fact of the demonstration is public."""
        ground = self.row.get("ground")
        source = (self.among or sources())[self.row["source"]]
        return Stamp(
            id=fact_id(self.name),
            valid=Span(self.start),
            known=Known(
                self.row.get("known"),
                ground if isinstance(ground, str) else source.title,
            ),
            recorded=SET_BY_THE_LEDGER,
            actor=ACTOR,
            visibility=Visibility.PUBLIC,
            source=source,
        )


def facts() -> list[Fact]:
    """Every fact of the file, in an order in which each rests on earlier ones only."""
    told = content()
    return [
        *(read_decision(row, sources()) for row in told["decisions"]),
        *(read_action(row, sources()) for row in told["actions"]),
        *(_public_since(row) for row in told["public_since"]),
        *(_published(row) for row in told["published"]),
        *(
            _published({**row, "id": f"{row['series']}/{area}", "area": area, "amount": amount})
            for row in told["published_tables"]
            for area, amount in row["values"].items()
        ),
        *(seen for row in told["observations"] for seen in _observed(row)),
        *(seen for row in told["existing"] for seen in _existing(row)),
    ]


def said(row: Row) -> Said:
    """A text of the file, in Dutch and where it is there in English."""
    return Said(row["nl"], row.get("en"))


def read_decision(row: Row, among: Mapping[str, Source]) -> Decision:
    """A decision of a file, with the sources of that file."""
    meeting, law = row.get("meeting"), row.get("law")
    return Decision(
        Told(row["id"], row, row["from"], among).stamp(),
        DecisionKind(row["kind"]),
        row["body"],
        said(row["title"]),
        said(row["text"]),
        meeting=Meeting(meeting["table"], meeting["on"], meeting["item"]) if meeting else None,
        law=LawRef(**law) if law else None,
        about=fact_id(row["about"]) if "about" in row else None,
        place=row.get("place"),
    )


def read_action(row: Row, among: Mapping[str, Source]) -> Action:
    """An action of a file, with the sources of that file."""
    return Action(
        Told(row["id"], row, row["known"], among).stamp(),
        said(row["title"]),
        fact_id(row["decision"]),
        holders=tuple(row["holders"]),
        term=said(row["term"]),
        latest=row.get("latest"),
        place=row.get("place"),
    )


def _public_since(row: Row) -> PublicSince:
    return PublicSince(
        Told(row["id"], row, row["since"]).stamp(), fact_id(row["about"]), row["since"], said(row["ground"])
    )


def _published(row: Row) -> PublishedValue:
    return PublishedValue(
        Told(row["id"], row, row["on"]).stamp(),
        row["series"],
        row["area"],
        row["amount"],
        row["on"],
        said(row["remark"]),
    )


def _observed(row: Row) -> list[Observation]:
    return [
        Observation(
            Told(f"{row['indicator']}/{row['area']}/{day}", row, date.fromisoformat(day)).stamp(),
            row["indicator"],
            row["area"],
            amount,
        )
        for day, amount in row["values"].items()
    ]


def _existing(row: Row) -> list[Observation]:
    return [
        Observation(
            Told(f"places-existing/{area}/{row['on']}", row, row["on"]).stamp(), "places-existing", area, n
        )
        for area, n in row["values"].items()
    ]
