# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A file of figures beside what is on record of its source: new, changed, older, the same, or gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias
from uuid import UUID

from regietafel.figures.sources.shape import Counted, RowSource
from regietafel.records.versions import Version

Key: TypeAlias = tuple[str, str, date, "date | None", str]


class ChangeKind(StrEnum):
    """What a figure of a file is to what is on record (*soort verschil*)."""

    NEW = "new"
    CHANGED = "changed"
    EARLIER = "earlier"
    """An older publication than what is on record: it stands beside it, and is what was known before."""
    GONE = "gone"
    """On record of these days, and not in the file; it stays on record."""


class Change(NamedTuple):
    """One figure of the file beside what is on record (*verschil*); an amount is None where not known."""

    kind: ChangeKind
    indicator: str
    area: str
    start: date
    until: date | None
    before: int | None
    after: int | None
    by: str
    row: int | None
    """In the file; None where the figure is not in it."""
    replaces: UUID | None = None
    source: RowSource | None = None

    @property
    def by_how_much(self) -> int | None:
        """The difference, where both amounts are known and one was there before."""
        if self.kind is not ChangeKind.CHANGED or self.before is None or self.after is None:
            return None
        return self.after - self.before


def compare(
    counted: Iterable[Counted],
    found: Iterable[Version],
    *,
    known_on: date | None,
    speaks: bool,
    lineage: str | None = None,
) -> Iterator[Change | None]:
    """Every figure of a file as a change, None where it is on record already; then what is not in the file.

    A file that was published before what is on record replaces nothing: as was known in between, it counts.
    Of a table that names the source of each row only what is of its own ``lineage`` can be gone.
    """
    kept: dict[Key, list[Version]] = {}
    for version in found:
        by = version.speaker if lineage is not None else version.publisher if speaks else ""
        key = (version.indicator, version.area, version.start, version.until, by)
        kept.setdefault(key, []).append(version)
    if not kept:
        # The usual case of a large file: nothing of its source is on record of these days.
        yield from (_of(each, ChangeKind.NEW, before=None) for each in counted)
        return
    seen: set[Key] = set()
    for each in counted:
        key = (
            each.indicator,
            each.area,
            each.start,
            each.until,
            each.source.speaker if each.source else each.by,
        )
        seen.add(key)
        there = kept.get(key)
        if there is None:
            yield _of(each, ChangeKind.NEW, before=None)
        else:
            yield None if _is_there(each, there) else _change(each, there, known_on=_known(each, known_on))
    for key in sorted(_gone(kept, seen, lineage=lineage), key=str):
        last = _in_force(kept[key], None)
        if last is not None:
            indicator, area, start, until, by = key
            yield Change(ChangeKind.GONE, indicator, area, start, until, last.amount, None, by, None)


def _of(each: Counted, kind: ChangeKind, *, before: Version | None) -> Change:
    indicator, area, start, until, amount, by, row, _, source = each
    if before is None:
        return Change(kind, indicator, area, start, until, None, amount, by, row, source=source)
    replaces = before.id if kind is ChangeKind.CHANGED else None
    return Change(kind, indicator, area, start, until, before.amount, amount, by, row, replaces, source)


def _known(each: Counted, known_on: date | None) -> date | None:
    """The day on which a figure was known: that of its row, else of the file."""
    return known_on if each.source is None else each.source.known or known_on


def _is_there(each: Counted, there: list[Version]) -> bool:
    """Whether just this figure is on record as a row names it, whatever its source says beside it."""
    if each.source is None:
        return False
    said = (each.amount, each.source.known)
    return any((version.amount, version.known_on) == said for version in there)


def _gone(kept: dict[Key, list[Version]], seen: set[Key], *, lineage: str | None) -> Iterator[Key]:
    """What the file does not hold of what stands there of the same source."""
    speakers = {key[-1] for key in seen}
    for key in kept.keys() - seen:
        own = lineage is None or any(version.source.startswith(lineage) for version in kept[key])
        if own and (lineage is None or key[-1] in speakers):
            yield key


def _change(each: Counted, there: list[Version], *, known_on: date | None) -> Change | None:
    last = _in_force(there, None)
    assert last is not None
    if known_on is None or last.known_on is None or last.known_on <= known_on:
        return None if last.amount == each.amount else _of(each, ChangeKind.CHANGED, before=last)
    then = _in_force(there, known_on)
    if then is None:
        return _of(each, ChangeKind.EARLIER, before=last)
    if then.amount == each.amount:
        return None
    # What was replaced since cannot be replaced again; the correction then stands beside it.
    is_free = then.id not in {version.replaces for version in there}
    return (
        _of(each, ChangeKind.CHANGED, before=then) if is_free else _of(each, ChangeKind.EARLIER, before=last)
    )


def _in_force(there: list[Version], known_on: date | None) -> Version | None:
    """The version that counted with what was known on a day; without a day, with everything known."""
    seen = [each for each in there if known_on is None or each.known_on is None or each.known_on <= known_on]
    replaced = {each.replaces for each in seen}
    standing = [each for each in seen if each.id not in replaced]
    return max(reversed(standing), key=lambda each: each.known_on or date.min, default=None)
