# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""An ODS held against its bounds and looked through for what its values do not tell, before it is opened."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from regietafel.base.messages import Refused
from regietafel.files.tables.bounds import Bounds
from regietafel.files.tables.marks import Marks, Place
from regietafel.files.tables.parts import Parts
from regietafel.files.tables.xlsx import SheetFound
from regietafel.files.tables.xml import listen

_NOUGHT = re.compile(r"0*\.?0*[a-z%]*", re.IGNORECASE)
_MANIFEST = "meta-inf/manifest.xml"


def look_through(parts: Parts) -> list[SheetFound]:
    """The sheets of an ODS with their marks, in their order; refused where one is larger than the bounds."""
    parts.whole("mimetype")
    if b"encryption-data" in parts.whole(_MANIFEST):
        raise Refused("read-password", file=parts.name)
    sheets = _Sheets(parts.bounds, parts.name)
    listen(parts.pieces("content.xml"), sheets, name=parts.name)
    return sheets.found


def _times(attributes: dict[str, str], what: str) -> int:
    text = attributes.get(f"table:number-{what}", "1")
    return int(text[:9]) if text.isdecimal() else 1


def _is_nothing(size: str | None) -> bool:
    """Whether a height or width is nought, in whatever unit: 0cm, 0.00in."""
    return size is not None and bool(_NOUGHT.fullmatch(size))


@dataclass(slots=True)
class _Sheets:
    """All sheets, cell by cell; empty rows and cells may be repeated to the end, as programs write them."""

    bounds: Bounds
    name: str
    found: list[SheetFound] = field(default_factory=list)
    hidden_styles: set[str] = field(default_factory=set)
    style: str = ""
    title: str = ""
    shown: bool = True
    row: int = 0
    rows: int = 1
    """How often this row stands there."""
    column: int = 0
    columns: int = 1
    full: int = 0
    """The last column of this row with something in it."""
    widest: int = 0
    texts: int = 0
    is_error: bool = False
    row_hidden: bool = False
    heads: int = 0
    instead: dict[Place, str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    merged: list[tuple[Place, Place]] = field(default_factory=list)
    elsewhere: list[Place] = field(default_factory=list)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match tag:
            case "table-cell" | "covered-table-cell":
                self._cell(attributes)
            case "table-row":
                self.row += self.rows
                self.rows, self.column, self.columns, self.full = _times(attributes, "rows-repeated"), 0, 1, 0
                self.row_hidden = self._is_hidden(attributes)
            case "table-column":
                repeated = _times(attributes, "columns-repeated")
                if self._is_hidden(attributes):
                    self.hidden_columns.append((self.heads + 1, self.heads + repeated))
                self.heads += repeated
            case "table":
                self._open(attributes)
            case _:
                self._style(tag, attributes)

    def _style(self, tag: str, attributes: dict[str, str]) -> None:
        """The styles that do not show what has them."""
        match tag:
            case "style":
                self.style = attributes.get("style:name", "")
            case "table-properties" if attributes.get("table:display") == "false":
                self.hidden_styles.add(self.style)
            case "table-row-properties" if _is_nothing(attributes.get("style:row-height")):
                self.hidden_styles.add(self.style)
            case "table-column-properties" if _is_nothing(attributes.get("style:column-width")):
                self.hidden_styles.add(self.style)

    def text(self, text: str) -> None:
        if self.column and text.strip():
            self._fill(len(text) * self.columns * self.rows)
            if self.is_error:
                self.instead[self.row, self.column] = text

    def end(self, tag: str) -> None:
        if tag in ("table-cell", "covered-table-cell"):
            self.column += self.columns - 1
            self.columns, self.is_error = 1, False
        elif tag == "table-row":
            self.column = 0
        elif tag == "table":
            marks = Marks(
                self.instead,
                hidden_rows=self.hidden_rows,
                hidden_columns=self.hidden_columns,
                merged=self.merged,
                elsewhere=self.elsewhere,
            )
            self.found.append(SheetFound(self.title, self.shown, marks))

    def _is_hidden(self, attributes: dict[str, str]) -> bool:
        """Whether a row or column is not shown: it is said, or its style gives it no size."""
        is_shown = attributes.get("table:visibility", "visible") == "visible"
        return not is_shown or attributes.get("table:style-name", "") in self.hidden_styles

    def _open(self, attributes: dict[str, str]) -> None:
        self.title = attributes.get("table:name", "")
        self.shown = attributes.get("table:style-name", "") not in self.hidden_styles
        self.row, self.rows, self.widest, self.heads = 0, 1, 0, 0
        self.instead, self.hidden_rows, self.hidden_columns = {}, set(), []
        self.merged, self.elsewhere = [], []

    def _cell(self, attributes: dict[str, str]) -> None:
        self.column += 1
        self.columns = _times(attributes, "columns-repeated")
        kind, formula = attributes.get("office:value-type"), attributes.get("table:formula")
        self.is_error = attributes.get("calcext:value-type") == "error"
        wide, high = _times(attributes, "columns-spanned"), _times(attributes, "rows-spanned")
        if wide > 1 or high > 1:
            end = (self.row + high - 1, self.column + wide - 1)
            self.merged.append(((self.row, self.column), end))
        if kind is not None:
            self._fill(0)
        if formula is not None and kind is None:
            self._fill(0)
            self.instead[self.row, self.column] = formula.partition(":")[2]
        if formula is not None and ("file:" in formula or "http" in formula):
            self.elsewhere.append((self.row, self.column))

    def _fill(self, length: int) -> None:
        """Something stands here: everything before it counts, what is repeated as often as it is."""
        self.full = self.column + self.columns - 1
        self.widest = max(self.widest, self.full)
        self.bounds.require_area(self.row + self.rows - 1, self.widest, name=self.name)
        self.texts += length
        self.bounds.require_unpacked(self.texts, self.name)
        if self.row_hidden:
            self.hidden_rows.add(self.row)
