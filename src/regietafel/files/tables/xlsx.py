# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""An XLSX held against its bounds and looked through for what its values do not tell, before it is opened."""

from __future__ import annotations

from dataclasses import dataclass, field

from regietafel.base.messages import Refused
from regietafel.files.tables.bounds import Bounds
from regietafel.files.tables.marks import Marks, Place, place
from regietafel.files.tables.parts import Parts
from regietafel.files.tables.xml import listen

_ALONG = ("[content_types].xml", "_rels/.rels", "xl/styles.xml")
"""Parts that are needed to open it, and hold no cells."""


@dataclass(frozen=True, slots=True)
class SheetFound:
    """A sheet by its title, whether it is shown, and its marks."""

    title: str
    shown: bool
    marks: Marks


def look_through(parts: Parts) -> list[SheetFound]:
    """The sheets of an XLSX with their marks, in their order; refused where one is larger than the bounds."""
    for part in _ALONG:
        parts.whole(part)
    book, targets = _Book(), _Targets()
    listen(parts.pieces("xl/workbook.xml"), book, name=parts.name)
    listen(parts.pieces("xl/_rels/workbook.xml.rels"), targets, name=parts.name)
    texts = _Texts()
    if "xl/sharedstrings.xml" in parts.infos:
        listen(parts.pieces("xl/sharedStrings.xml"), texts, name=parts.name)
    found, budget = [], _Budget(parts.bounds, parts.name)
    for title, relation, shown in book.sheets:
        part = _part(targets.by_id.get(relation, ""))
        if part.casefold() not in parts.infos:
            raise Refused("read-not-a-workbook", file=parts.name)
        sheet = _Sheet(budget, texts.lengths, book.never_computed)
        listen(parts.pieces(part), sheet, name=parts.name)
        found.append(SheetFound(title, shown, sheet.marks()))
    return found


_YES = ("1", "true")


def _is_nothing(size: str | None) -> bool:
    """Whether a height or width is nought: 0, or 0.00."""
    return size is not None and bool(size) and not size.strip("0.")


def _part(target: str) -> str:
    return target[1:] if target.startswith("/") else f"xl/{target}"


def _number(attributes: dict[str, str], name: str, *, default: int) -> int:
    """A whole number where one is given; a row of more digits than there are rows is refused by its size."""
    text = attributes.get(name, "")
    return int(text[:9]) if text.isdecimal() else default


@dataclass(slots=True)
class _Book:
    """The sheets in order, and whether the values of formulas were ever computed."""

    sheets: list[tuple[str, str, bool]] = field(default_factory=list)
    never_computed: bool = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            shown = attributes.get("state", "visible") == "visible"
            self.sheets.append((attributes.get("name", ""), relation, shown))
        elif tag == "calcPr":
            self.never_computed = attributes.get("fullCalcOnLoad") in ("1", "true")

    def end(self, _tag: str) -> None:
        """Nothing follows from the end of an element here."""

    def text(self, _text: str) -> None:
        """Nothing stands in the elements here."""


@dataclass(slots=True)
class _Targets:
    by_id: dict[str, str] = field(default_factory=dict)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship":
            self.by_id[attributes.get("Id", "")] = attributes.get("Target", "")

    def end(self, _tag: str) -> None:
        """Nothing follows from the end of an element here."""

    def text(self, _text: str) -> None:
        """Nothing stands in the elements here."""


@dataclass(slots=True)
class _Texts:
    """How long each shared text is; a text is stored once and can stand in a million cells."""

    lengths: list[int] = field(default_factory=list)

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        if tag == "si":
            self.lengths.append(0)

    def end(self, _tag: str) -> None:
        """A text ends where the next begins."""

    def text(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)


@dataclass(slots=True)
class _Budget:
    """What all sheets together may hold in their cells."""

    bounds: Bounds
    name: str
    texts: int = 0

    def take(self, length: int) -> None:
        self.texts += length
        self.bounds.require_unpacked(self.texts, self.name)


@dataclass(slots=True)
class _Sheet:
    """One sheet, cell by cell."""

    budget: _Budget
    lengths: list[int]
    never_computed: bool
    row: int = 0
    column: int = 0
    widest: int = 0
    row_hidden: bool = False
    rows_hidden: bool = False
    """Whether a row is hidden that says nothing of it."""
    kind: str = ""
    inside: str = ""
    said: dict[str, str] = field(default_factory=dict)
    instead: dict[Place, str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    merged: list[tuple[Place, Place]] = field(default_factory=list)
    elsewhere: list[Place] = field(default_factory=list)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match tag:
            case "c":
                self._cell(attributes)
            case "v" | "f" | "is":
                self.inside, self.said[tag] = tag, ""
            case "row":
                self.row = _number(attributes, "r", default=self.row + 1)
                self.column, self.row_hidden = 0, self._is_hidden(attributes)
                self.budget.bounds.require_area(self.row, self.widest, name=self.budget.name)
            case "dimension":
                self._declared(attributes.get("ref", ""))
            case _:
                self._lay(tag, attributes)

    def _lay(self, tag: str, attributes: dict[str, str]) -> None:
        """What an element says of the sheet itself: what it hides and what it joins."""
        match tag:
            case "sheetFormatPr":
                self.rows_hidden = attributes.get("zeroHeight") in _YES
            case "col" if attributes.get("hidden") in _YES or _is_nothing(attributes.get("width")):
                first_column = _number(attributes, "min", default=1)
                self.hidden_columns.append((first_column, _number(attributes, "max", default=first_column)))
            case "mergeCell":
                first, _, last = attributes.get("ref", "").partition(":")
                if (start := place(first)) and (end := place(last or first)):
                    self.merged.append((start, end))

    def text(self, text: str) -> None:
        if self.inside:
            self.said[self.inside] += text

    def end(self, tag: str) -> None:
        if tag in ("v", "f", "is"):
            self.inside = ""
        elif tag == "c":
            self._close()

    def marks(self) -> Marks:
        return Marks(
            self.instead,
            hidden_rows=self.hidden_rows,
            hidden_columns=self.hidden_columns,
            merged=self.merged,
            elsewhere=self.elsewhere,
        )

    def _is_hidden(self, attributes: dict[str, str]) -> bool:
        """Whether a row is not shown: it is said, it has no height, or the sheet hides what says nothing."""
        if "hidden" in attributes or "ht" in attributes:
            return attributes.get("hidden") in _YES or _is_nothing(attributes.get("ht"))
        return self.rows_hidden

    def _declared(self, ref: str) -> None:
        last = place(ref.partition(":")[2] or ref)
        if last is not None:
            self.budget.bounds.require_area(*last, name=self.budget.name)

    def _cell(self, attributes: dict[str, str]) -> None:
        at = place(attributes.get("r", ""))
        self.row, self.column = at or (self.row, self.column + 1)
        self.widest = max(self.widest, self.column)
        self.budget.bounds.require_area(self.row, self.widest, name=self.budget.name)
        self.kind, self.said = attributes.get("t", ""), {}

    def _close(self) -> None:
        if not self.said:
            return
        if self.row_hidden:
            self.hidden_rows.add(self.row)
        value, formula, at = self.said.get("v", ""), self.said.get("f"), (self.row, self.column)
        if self.kind == "s" and value.isdecimal() and int(value) < len(self.lengths):
            self.budget.take(self.lengths[int(value)])
        elif self.kind == "e":
            self.instead[at] = value
        elif "f" in self.said and (self.never_computed or not value):
            self.instead[at] = f"={formula}"
        if formula and "[" in formula:
            self.elsewhere.append(at)
