# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What sort of file somebody brought, by its first bytes; a name can promise anything."""

from __future__ import annotations

import re
from collections.abc import Iterable

from regietafel.base.messages import Refused

WORKBOOK = b"PK\x03\x04"
"""How an XLSX and an ODS begin, and any other zip file."""
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BEGINNINGS = (
    (b"%PDF", "read-is-pdf"),
    (b"{\\rtf", "read-is-document"),
    (b"PK\x05\x06", "read-is-archive"),
    (b"\x1f\x8b", "read-is-archive"),
    (b"7z\xbc\xaf", "read-is-archive"),
    (b"Rar!", "read-is-archive"),
    (b"\x89PNG", "read-is-picture"),
    (b"\xff\xd8\xff", "read-is-picture"),
)
_PAGE = re.compile(rb"\s*<(?:!doctype html|html|\?xml|table|meta)", re.IGNORECASE)


def require_table(content: bytes, name: str) -> None:
    """Refuse what is no table and no workbook that can be read, each sort in its own sentence."""
    if content.startswith(_OLE):
        raise Refused("read-password" if _ENCRYPTED in content else "read-is-old-workbook", file=name)
    for beginning, key in _BEGINNINGS:
        if content.startswith(beginning):
            raise Refused(key, file=name)
    if _PAGE.match(content[:1000].removeprefix(b"\xef\xbb\xbf")):
        raise Refused("read-is-page", file=name)


def require_workbook(parts: Iterable[str], name: str) -> None:
    """Refuse a zip file of something else than a workbook."""
    found = {part.casefold() for part in parts}
    if "xl/workbook.bin" in found:
        raise Refused("read-is-binary-workbook", file=name)
    if "xl/workbook.xml" in found or "content.xml" in found:
        return
    if "word/document.xml" in found or "ppt/presentation.xml" in found:
        raise Refused("read-is-document", file=name)
    if "[content_types].xml" in found:
        raise Refused("read-not-a-workbook", file=name)
    raise Refused("read-is-archive", file=name)
