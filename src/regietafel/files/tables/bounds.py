# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How large a table may be; each reader has bounds of its own, and a file that goes over is not opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from regietafel.base.messages import Refused


@dataclass(frozen=True, slots=True)
class Bounds:
    """The most that a reader takes in: of the file as it comes, of what it unpacks to, and of the table."""

    file: int = 50_000_000
    """Unit: bytes."""
    unpacked: int = 60_000_000
    """Unit: bytes, of all parts of a workbook together and of the texts in its cells."""
    rows: int = 20_000
    columns: int = 500
    cells: int = 2_000_000
    """Rows times columns, empty ones included: that is what opening a sheet costs."""

    def require_rows(self, rows: int, name: str) -> None:
        """Refuse more rows than these."""
        if rows > self.rows:
            raise Refused("read-too-many-rows", file=name, most=self.rows)

    def require_area(self, rows: int, columns: int, *, name: str) -> None:
        """Refuse a sheet that reaches to this row and this column."""
        self.require_rows(rows, name)
        if columns > self.columns:
            raise Refused("read-too-many-columns", file=name, most=self.columns)
        if rows * columns > self.cells:
            raise Refused("read-too-many-cells", file=name, most=self.cells)

    def require_unpacked(self, size: int, name: str) -> None:
        """Refuse what unpacks to more bytes than these."""
        if size > self.unpacked:
            raise Refused("read-too-large-unpacked", file=name, most=self.unpacked // 1_000_000)


DEFAULT = Bounds()


def read_bytes(path: Path, *, largest: int = DEFAULT.file) -> bytes:
    """The content of a file, unless it is not there or too large to be what is asked for."""
    if not path.is_file():
        raise Refused("read-no-file", file=path.name)
    with path.open("rb") as file:
        content = file.read(largest + 1)
    require_size(content, path.name, largest=largest)
    return content


def require_size(content: bytes, name: str, *, largest: int = DEFAULT.file) -> None:
    """Refuse a file that is empty or too large."""
    if len(content) > largest:
        raise Refused("read-too-large", file=name, most=largest // 1_000_000)
    if not content.strip():
        raise Refused("read-empty", file=name)
