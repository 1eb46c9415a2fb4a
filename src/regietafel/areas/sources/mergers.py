# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A small file with mergers that the register does not know yet: on, gone, into, name."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date

from regietafel.base.areas import Areas, Merger
from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.base.sources import Source
from regietafel.files.tables import decode, require_size

_COLUMNS = ("on", "gone", "into", "name")
_CODE = re.compile(r"GM[0-9]{4}")
_LARGEST = 1_000_000


def read_mergers(content: bytes, *, name: str, areas: Areas, source: Source) -> Areas:
    """The register with the mergers (*herindelingen*) of the file added.

    One row per municipality that goes: the first day of the new situation (2026-01-01), its code, and
    the code and name of the municipality it goes into. What the register knows already is passed over.
    With one fault nothing is added.
    """
    require_size(content, name, largest=_LARGEST)
    text = decode(content, name)
    separator = ";" if ";" in text.splitlines()[0] else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    if tuple(reader.fieldnames or ()) != _COLUMNS:
        raise Refused("areas-mergers-header", file=name, columns=_COLUMNS)
    groups: dict[tuple[date, str, str], tuple[int, list[str]]] = {}
    faults: list[Message] = []
    for row in reader:
        wrong = list(_faults(row, reader.line_num))
        faults += wrong
        if not wrong:
            key = (date.fromisoformat(row["on"]), row["into"], row["name"])
            groups.setdefault(key, (reader.line_num, []))[1].append(row["gone"])
    return _grown(areas, groups, faults=faults, source=source)


def _grown(
    areas: Areas,
    groups: dict[tuple[date, str, str], tuple[int, list[str]]],
    *,
    faults: list[Message],
    source: Source,
) -> Areas:
    known = {(merger.on, merger.into, frozenset(merger.gone)) for merger in areas.mergers}
    for (on, into, name), (number, gone) in sorted(groups.items()):
        if (on, into, frozenset(gone)) in known and name == areas.get(into).name:
            continue
        try:
            areas = areas.after(Merger(on, tuple(dict.fromkeys(gone)), into, source), name)
        except Refused as refusal:
            faults.append(Message("areas-mergers-row", {"row": number, "why": refusal.message}))
    if faults:
        raise ManyRefused(tuple(faults))
    return areas


def _faults(row: dict[str, str], number: int) -> Iterator[Message]:
    for column in _COLUMNS:
        given: Value = row.get(column) or ""
        if not given or (column in ("gone", "into") and not _CODE.fullmatch(str(given))):
            yield Message("areas-mergers-cell", {"row": number, "column": column, "text": given})
    try:
        date.fromisoformat(row.get("on") or "")
    except ValueError:
        if row.get("on"):
            yield Message("areas-mergers-cell", {"row": number, "column": "on", "text": row["on"]})
