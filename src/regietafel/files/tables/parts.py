# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The parts of a workbook, unpacked piece by piece within bounds: a file can say less than it holds."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from regietafel.base.messages import Refused
from regietafel.files.tables.bounds import Bounds

_PIECE = 1 << 16
_MOST_PARTS = 5_000
_BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError)


@dataclass(slots=True)
class Parts:
    """A workbook as the zip file it is; what is read of it adds up against the bounds.

    ``kept`` becomes a clean copy, so that who opens that finds exactly what was seen here: no second part of
    the same name, no part that is larger than it says.
    """

    file: zipfile.ZipFile
    name: str
    bounds: Bounds
    infos: dict[str, zipfile.ZipInfo]
    """The parts there are, by their names in small letters."""
    kept: dict[str, bytes] = field(default_factory=dict)
    _unpacked: int = 0

    @classmethod
    def of(cls, content: bytes, name: str, *, bounds: Bounds) -> Parts:
        """The parts of a workbook, none of them unpacked yet."""
        try:
            file = zipfile.ZipFile(io.BytesIO(content))
        except _BROKEN as fault:
            raise Refused("read-not-a-workbook", file=name) from fault
        infos = file.infolist()
        if len(infos) > _MOST_PARTS:
            raise Refused("read-too-many-parts", file=name, most=_MOST_PARTS)
        return cls(file, name, bounds, {info.filename.casefold(): info for info in infos})

    def pieces(self, part: str) -> Iterator[bytes]:
        """A part piece by piece, kept for the copy; refused unread where it says that it is too large."""
        info = self.infos.get(part.casefold())
        if info is None:
            raise Refused("read-not-a-workbook", file=self.name)
        self.bounds.require_unpacked(self._unpacked + info.file_size, self.name)
        found: list[bytes] = []
        for piece in self._unpack(info):
            self._unpacked += len(piece)
            self.bounds.require_unpacked(self._unpacked, self.name)
            found.append(piece)
            yield piece
        self.kept[info.filename] = b"".join(found)

    def whole(self, part: str) -> bytes:
        """A small part at once; empty where it is not there."""
        return b"".join(self.pieces(part)) if part.casefold() in self.infos else b""

    def copy(self) -> bytes:
        """A workbook of what was read, and nothing else."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
            for name, content in self.kept.items():
                file.writestr(zipfile.ZipInfo(name), content)
        return out.getvalue()

    def _unpack(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        try:
            with self.file.open(info) as part:
                while piece := part.read(_PIECE):
                    yield piece
        except _BROKEN as fault:
            raise Refused("read-not-a-workbook", file=self.name) from fault
