# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The parts of a zip file that somebody sends, never unpacked further than it says: it can say too little."""

from __future__ import annotations

import io
import zipfile


def unpacked(file: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """A part, never more of it than its declared size; one that holds more is broken."""
    with file.open(part) as opened:
        return opened.read(part.file_size)


def clean_copy(file: zipfile.ZipFile) -> bytes:
    """The same parts in a file that says what it holds, for a library that unpacks by itself."""
    copied = {part.filename: unpacked(file, part) for part in file.infolist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as clean:
        for name, content in copied.items():
            clean.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()
