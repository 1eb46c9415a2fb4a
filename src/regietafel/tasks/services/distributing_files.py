# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The small tables that a user gives with a distribution: columns to weigh by, bounds, scores, lots."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile
from pathlib import Path
from typing import Generic, TypeVar

from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.base.sources import Source, SourceKind
from regietafel.files.tables import Row, is_note, read_bytes, variants
from regietafel.tasks.rules.figures import Number, exact
from regietafel.tasks.rules.levels import Place
from regietafel.tasks.rules.totals import is_total
from regietafel.tasks.services.distributing_names import Origin

_POINT_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")
_AREA_CODE = re.compile(r"(?:NL|PV\d{2}|GM\d{4})", re.IGNORECASE)
N = TypeVar("N")
_IN_A_FILE = {
    "distribution-number-ambiguous": "distribution-file-number-ambiguous",
    "distribution-number-unreadable": "distribution-file-number-unreadable",
}
_AMOUNT_NAMES = ("amount", "aantal")
_VALUE_NAMES = ("value", "waarde", "score", "correction", "correctie")
_CODE_NAMES = ("code", "label", "name", "naam")


@dataclass(frozen=True, slots=True)
class UserTable:
    """A table of the user (*eigen tabel*): a header and rows of text, each with its number in the file."""

    file: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    is_text: bool
    """Typed by hand or exported: a point before three digits can be thousands there."""

    def column(self, name: str) -> int:
        """The place of a column by its name, first exactly, then without regard to case."""
        for found in (list(self.header), [head.casefold() for head in self.header]):
            wanted = name if name in found else name.casefold()
            if found.count(wanted) > 1:
                raise Refused("distribution-file-column-twice", file=self.file, column=name)
            if wanted in found:
                return found.index(wanted)
        known = ", ".join(head for head in self.header if head)
        raise Refused("distribution-file-column-unknown", file=self.file, column=name, known=known)

    def labelled(self, label: str) -> dict[str, Row]:
        """The rows by label; every empty label, and every second one, is named with its row."""
        place = self.column(label)
        found: dict[str, Row] = {}
        faults: list[Message] = []
        for row, cells in self.rows:
            text = cells[place] if place < len(cells) else ""
            if not text:
                told: dict[str, Value] = {"file": self.file, "row": row, "column": label}
                faults.append(Message("distribution-file-label-empty", told))
            elif text in found:
                told = {"file": self.file, "label": text, "row": row, "first": found[text][0]}
                faults.append(Message("distribution-file-label-twice", told))
            else:
                found[text] = (row, cells)
        refuse_all(faults)
        if not found:
            raise Refused("distribution-file-no-rows", file=self.file)
        return found

    def without_totals(self, label: str) -> tuple[UserTable, tuple[Row, ...]]:
        """The table without its rows that are a total over the others, and those rows."""
        place = self.column(label)
        totals = tuple(row for row in self.rows if place < len(row[1]) and is_total(row[1][place]))
        return replace(self, rows=tuple(row for row in self.rows if row not in totals)), totals

    def numbers(self, column: str, *, label: str) -> dict[str, Number]:
        """One exact number per label; every cell that is no number is named with its row and column."""
        place = self.column(column)
        found: dict[str, Number] = {}
        faults: list[Message] = []
        for name, (row, cells) in self.labelled(label).items():
            text = cells[place] if place < len(cells) else ""
            try:
                found[name] = self._number(text, (name, row), column=column)
            except Refused as refusal:
                faults.append(refusal.message)
        refuse_all(faults)
        return found

    def _number(self, text: str, at: tuple[str, int], *, column: str) -> Number:
        name, row = at
        where: dict[str, str | int] = {"file": self.file, "row": row, "column": column, "text": text}
        if not text:
            raise Refused("distribution-file-no-value", file=self.file, unit=name, row=row, column=column)
        if self.is_text and _POINT_THOUSANDS.fullmatch(text):
            raise Refused("distribution-file-number-ambiguous", **where)
        try:
            return exact(text)
        except Refused as fault:
            raise Refused(_IN_A_FILE[fault.message.key], **where) from fault

    def origin(self, label: str) -> Origin:
        """Where each label of a column stands."""
        return Origin(self.file, {name: row for name, (row, _) in self.labelled(label).items()})

    def source(self) -> Source:
        return Source(f"file:{self.file}", self.file, "eigen bestand", SourceKind.USER)


def refuse_all(faults: Sequence[Message]) -> None:
    """Refuse with every fault; one alone as the sentence that it is."""
    if len(faults) == 1:
        raise Refused(faults[0].key, **faults[0].params)
    if faults:
        raise ManyRefused(tuple(faults))


def read_table(path: Path) -> UserTable:
    """The first table in a CSV, XLSX or ODS file: its first row that is not empty is the header."""
    return table_of(_content(path), path.name)


def table_of(content: bytes, name: str) -> UserTable:
    """The first table in what a file of that name holds."""
    for rows in variants(content, name, point="."):
        filled = list(dropwhile(_is_comment, ((row, cells) for row, cells in rows() if any(cells))))
        if filled and len([cell for cell in filled[0][1] if cell]) > 1:
            is_text = not content.startswith(b"PK\x03\x04")
            header = tuple(filled[0][1])
            used = {place: title for place, title in enumerate(header, start=1) if title}
            if faults := tuple(rows.marks.faults(filled[0][0], used)):
                raise ManyRefused(faults)
            below = [row for row in filled[1:] if not is_note(row[1])]
            _require_rectangle(name, header, rows=below)
            return UserTable(name, header, tuple(below), is_text)
    raise Refused("distribution-file-no-table", file=name)


def _content(path: Path) -> bytes:
    if path.is_dir():
        raise Refused("distribution-file-is-folder", file=str(path))
    return read_bytes(path)


def _is_comment(row: Row) -> bool:
    """A line above the header that starts with #, as exports have them."""
    return next(cell for cell in row[1] if cell).startswith("#")


def _require_rectangle(file: str, header: tuple[str, ...], *, rows: list[Row]) -> None:
    refuse_all(
        [
            Message("distribution-file-row-too-long", {"file": file, "row": row, "columns": len(header)})
            for row, cells in rows
            if any(cells[len(header) :])
        ]
    )


@dataclass(frozen=True, slots=True)
class Read(Generic[N]):
    """Numbers by label as a file has them, with the rows they stand in."""

    values: dict[str, N]
    origin: Origin
    source: Source


def read_figures(path: Path) -> Read[Number]:
    """One exact number per code or name: the columns ``code`` and ``value``, or the only two there are."""
    table = read_table(path)
    label, column = _two_columns(table, _VALUE_NAMES + _AMOUNT_NAMES)
    _require_no_total(table, label)
    return Read(table.numbers(column, label=label), table.origin(label), table.source())


def read_amounts(path: Path) -> Read[int]:
    """One whole number per code or name: the columns ``code`` and ``amount``, or the only two there are."""
    table = read_table(path)
    label, column = _two_columns(table, _AMOUNT_NAMES)
    _require_no_total(table, label)
    rows = table.labelled(label)
    found: dict[str, int] = {}
    faults: list[Message] = []
    for name, value in table.numbers(column, label=label).items():
        if isinstance(value, int) and value >= 0:
            found[name] = value
            continue
        told: dict[str, Value] = {
            "file": table.file,
            "row": rows[name][0],
            "column": column,
            "text": str(value),
        }
        faults.append(Message("distribution-file-not-a-count", told))
    refuse_all(faults)
    return Read(found, table.origin(label), table.source())


def _require_no_total(table: UserTable, label: str) -> None:
    """A total among bounds or scores would be taken for an area of its own: it is named, not passed over."""
    _, totals = table.without_totals(label)
    place = table.column(label)
    refuse_all(
        [
            Message("distribution-file-total-row", {"file": table.file, "row": row, "label": cells[place]})
            for row, cells in totals
        ]
    )


def _two_columns(table: UserTable, numbers: tuple[str, ...]) -> tuple[str, str]:
    heads = [head for head in table.header if head]
    _require_header(table.file, heads)
    named = [head for head in heads if head.casefold() in numbers]
    labels = [head for head in heads if head.casefold() in _CODE_NAMES]
    if len(heads) == 2:
        return heads[0], heads[1]
    if named and labels:
        return labels[0], named[0]
    raise Refused(
        "distribution-file-two-columns", file=table.file, wanted=f"code, {numbers[0]}", known=", ".join(heads)
    )


def _require_header(file: str, heads: list[str]) -> None:
    """A first line of numbers or codes is no header: without this, its unit would be lost in silence."""
    second = re.sub(r"[.,]", "", heads[1]).removeprefix("-")
    if second.isdecimal() or _AREA_CODE.fullmatch(heads[0]):
        raise Refused("distribution-file-no-header", file=file, line=", ".join(heads[:2]))


def read_lots(path: Path) -> dict[Place, frozenset[str]]:
    """Drawn lots: the JSON of ``draw_needed`` with ``drawn`` put in, or a table of level, parent and code."""
    content = _content(path)
    found: dict[Place, set[str]] = {}
    is_json = content.lstrip()[:1] in (b"{", b"[")
    for level, parent, code in _json_lots(content, path.name) if is_json else _table_lots(path):
        drawn = found.setdefault((level, parent), set())
        if code in drawn:
            raise Refused("distribution-lot-twice", file=path.name, unit=code)
        drawn.add(code)
    if not found:
        raise Refused("distribution-lot-empty", file=path.name)
    return {place: frozenset(drawn) for place, drawn in found.items()}


def _table_lots(path: Path) -> Iterator[tuple[str, str | None, str]]:
    table = read_table(path)
    places = [table.column(name) for name in ("level", "parent", "code")]
    for row, cells in table.rows:
        level, parent, code = (cells[place] if place < len(cells) else "" for place in places)
        if not level or not code:
            raise Refused("distribution-lot-row-incomplete", file=table.file, row=row)
        yield level, parent or None, code


def _json_lots(content: bytes, file: str) -> Iterator[tuple[str, str | None, str]]:
    try:
        given = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as fault:
        raise Refused("distribution-lot-not-json", file=file) from fault
    lots = given.get("draw_needed", given.get("lots")) if isinstance(given, Mapping) else given
    for lot in lots if isinstance(lots, list) else [None]:
        level, parent, drawn = (
            (lot.get("level"), lot.get("parent"), lot.get("drawn"))
            if isinstance(lot, Mapping)
            else (None, None, None)
        )
        whole = isinstance(drawn, list) and all(isinstance(code, str) for code in drawn)
        if not isinstance(level, str) or not isinstance(parent, str | None) or not whole:
            raise Refused("distribution-lot-form", file=file)
        yield from ((level, parent, code) for code in drawn or [])
