# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Loading areas: inhabitants of another year, mergers, boundaries; all of a file or nothing of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from regietafel import clock
from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.areas.country import INHABITANTS, known
from regietafel.areas.sources import (
    Boundaries,
    Shape,
    geometries,
    read_boundaries,
    read_inhabitants,
    read_mergers,
)
from regietafel.base.areas import Areas
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Stamp
from regietafel.facts import Fact
from regietafel.facts.areas import AreaListed, AreasMerged, Boundary
from regietafel.facts.observations import Observation
from regietafel.files.tables import read_bytes
from regietafel.records import ledger

OWN_FILE = "eigen bestand"
"""Stands for the publisher of a file of which nobody said who published it; a text of the records."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did (*ingelezen*): how many facts are new, how many stood there with the same value."""

    day: date
    new: int
    same: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What a user says beside the file: the day it speaks of, when it was published, and by whom."""

    day: date | None
    known_on: date | None
    publisher: str | None = None
    """Who published the file; without one it is the user's own."""


@ledger.turn()
def load_inhabitants(path: Path, mergers: Path | None, *, asked: Asked, reader: Reader) -> Loaded:
    """Load the inhabitants of a year from a CBS export, with the mergers up to then where there are any.

    The same file twice adds nothing; a figure that differs from the one on record is a correction of it.
    """
    return _load(read_bytes(path), path.name, mergers, asked=asked, reader=reader)


@ledger.turn()
def load_inhabitants_from(  # shape: what a file is, and what came with it
    content: bytes, name: str, mergers: Path | None, *, asked: Asked, reader: Reader
) -> Loaded:
    """Load the inhabitants of a year from what a service answered, as from a file of that name."""
    return _load(content, name, mergers, asked=asked, reader=reader)


def _load(  # shape: what a file is, and what came with it
    content: bytes, name: str, mergers: Path | None, *, asked: Asked, reader: Reader
) -> Loaded:
    require(reader, "areas.load")
    require_not_ahead(asked.known_on)
    country = known(AsOf(), reader)
    source = _source(name, content, asked=asked)
    areas = country.areas
    if mergers is not None:
        given = read_bytes(mergers)
        areas = read_mergers(
            given, name=mergers.name, areas=areas, source=_source(mergers.name, given, asked=asked)
        )
    read = read_inhabitants(content, name=name, areas=areas, day=asked.day)
    table = read.table(source)
    stamps = _Stamps(source, read.day, asked.known_on, reader)
    before = {
        fact.area: fact
        for fact in ledger.read(Observation, AsOf(), indicator=INHABITANTS)
        if fact.stamp.valid.start == read.day
    }
    changed = [
        Observation(stamps.of(code, amount, before=before.get(code)), INHABITANTS, code, amount)
        for code, amount in table.values.items()
        if code not in before or before[code].amount != amount
    ]
    facts: list[Fact] = [*_new_mergers(country.areas, areas, stamps=stamps), *changed]
    ledger.append(facts)
    return Loaded(read.day, len(facts), len(table.values) - len(changed))


@ledger.turn()
def load_boundaries(
    path: Path, day: date, *, reader: Reader, known_on: date | None = None, publisher: str | None = None
) -> Loaded:
    """Load real boundaries from GeoJSON, checked for completeness against the municipalities of that day."""
    require(reader, "areas.load")
    require_not_ahead(known_on)
    content = read_bytes(path)
    read_boundaries(content, name=path.name, areas=known(AsOf(), reader).areas, day=day)
    asked = Asked(day, known_on, publisher)
    stamps = _Stamps(_source(path.name, content, asked=asked), day, known_on, reader)
    before = {fact.area: fact for fact in ledger.read(Boundary, AsOf()) if fact.stamp.valid.start == day}
    given = geometries(content, path.name)
    facts = [
        Boundary(stamps.of(code, text, before=before.get(code)), code, text)
        for code, text in sorted(given.items())
        if code not in before or before[code].geometry != text
    ]
    ledger.append(facts)
    return Loaded(day, len(facts), len(given) - len(facts))


def boundaries(day: date, as_of: AsOf, *, reader: Reader) -> Boundaries | None:
    """The newest boundaries loaded by that day, what merged since drawn as one; None where there are none."""
    from regietafel.access.visible import read

    found = [fact for fact in read(Boundary, as_of, reader=reader) if fact.stamp.valid.start <= day]
    if not found:
        return None
    last = max(fact.stamp.valid.start for fact in found)
    areas = known(as_of, reader).areas
    features = ",".join(
        f'{{"type":"Feature","properties":{{"gm_code":"{fact.area}"}},"geometry":{fact.geometry}}}'
        for fact in found
        if fact.stamp.valid.start == last
    )
    content = f'{{"type":"FeatureCollection","features":[{features}]}}'.encode()
    return _joined(read_boundaries(content, name="records", areas=areas, day=last), areas, day=day)


def _joined(drawn: Boundaries, areas: Areas, *, day: date) -> Boundaries:
    """The same drawing with the shapes of what merged since put together under its successor."""
    paths: dict[str, str] = {}
    for code, shape in drawn.shapes.items():
        into = areas.successor(code, day=day).code
        paths[into] = paths.get(into, "") + shape.path
    return replace(drawn, day=day, shapes={code: Shape(code, path) for code, path in sorted(paths.items())})


def _new_mergers(before: Areas, after: Areas, *, stamps: _Stamps) -> list[Fact]:
    facts: list[Fact] = []
    for merger in after.mergers:
        if merger in before.mergers:
            continue
        into = after.get(merger.into)
        if into.code not in {area.code for area in before.areas}:
            facts.append(AreaListed(stamps.of(f"listed:{into.code}", into.name, before=None), into))
        stamp = stamps.of(
            f"merged:{into.code}:{merger.on}", "+".join(merger.gone), before=None, day=merger.on
        )
        facts.append(AreasMerged(stamp, merger.gone, merger.into))
    return facts


def _source(name: str, content: bytes, *, asked: Asked) -> Source:
    """One file as a source: published only where the user says by whom; another file is another source."""
    publisher = (asked.publisher or "").strip()
    kind = SourceKind.PUBLISHED if publisher else SourceKind.USER
    made = hashlib.sha256(f"{publisher}\n{name}\n".encode() + content).hexdigest()[:12]
    return Source(f"loaded:{made}", name, publisher or OWN_FILE, kind, published_on=asked.known_on)


@dataclass(frozen=True, slots=True)
class _Stamps:
    """Stamps for the facts of one file; the same content gives the same id, so a second load is seen."""

    source: Source
    day: date
    known_on: date | None
    reader: Reader

    def of(
        self, name: str, content: object, *, before: Observation | Boundary | None, day: date | None = None
    ) -> Stamp:
        start = day or self.day
        replaced = before.stamp.id if before is not None else None
        # A correction is known on the day it is made, unless the file was published on another.
        on = self.known_on or (clock.today() if replaced else None)
        ground = (
            f"gepubliceerd op {self.known_on.isoformat()}"
            if self.known_on
            else "de dag van publicatie is niet opgegeven"
        )
        attest = Attest(
            Known(on, ground),
            self.source,
            reason="een later ingelezen bestand geeft een andere waarde",
            fact=str(uuid5(NAMESPACE_URL, f"regietafel:{name}:{start}:{content}:{replaced}")),
        )
        return attested(attest, Span(start), reader=self.reader, replaces=replaced)
