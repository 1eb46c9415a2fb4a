# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The text of minutes out of a file: plain text, DOCX or PDF, within bounds, or a refusal."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from regietafel.base.messages import Refused

LARGEST_FILE = 10_000_000
"""Unit: bytes."""
LONGEST_TEXT = 400_000
"""Some 150 pages; minutes are far shorter. Unit: characters."""

_OLD_WORD = b"\xd0\xcf\x11\xe0"
_BREAKS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n\n", "\x0b": "\n", "\x0c": "\n\n"}
_SPACES = {"\u00a0": " ", "\u202f": " ", "\u00ad": "", "\u200b": "", "\ufeff": ""}
_UNREADABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ue000\ue001]")


def text_of_file(path: Path) -> str:
    """The text of a file on this machine."""
    if not path.is_file():
        raise Refused("minutesread-no-file", file=path.name)
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    return text_of(content, path.name)


def text_of(content: bytes, name: str, *, marked: bool = True) -> str:
    """The text of the content of a file, with plain line breaks, and tabs between the cells of a table.

    ``marked`` keeps a mark at what a Word document has as a heading or in bold, for the reader of minutes.
    """
    if len(content) > LARGEST_FILE:
        raise Refused("minutesread-too-large", file=name, most=LARGEST_FILE // 1_000_000)
    text = plain(_extracted(content, name, marked=marked))
    if not text.strip():
        raise Refused("minutesread-empty", file=name)
    if len(text) > LONGEST_TEXT:
        raise Refused("minutesread-too-long", file=name, most=LONGEST_TEXT)
    return text


def _extracted(content: bytes, name: str, *, marked: bool) -> str:
    if content.startswith(b"PK\x03\x04"):
        from regietafel.minutes.sources.docx_text import docx_text

        return docx_text(content, name, marked=marked)
    if content.lstrip()[:5] == b"%PDF-":
        from regietafel.minutes.sources.pdf_text import pdf_text

        return pdf_text(content, name)
    if content.startswith((_OLD_WORD, b"{\\rtf")):
        raise Refused("minutesread-old-format", file=name)
    return _decoded(content, name)


def _decoded(content: bytes, name: str) -> str:
    """UTF-8, UTF-16 where its mark says so, or the Windows code page."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content:
        raise Refused("minutesread-not-text", file=name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def plain(text: str) -> str:
    """One kind of line break and of space, accents in one character, and no signs that cannot be seen.

    >>> plain("cafe\u0301\\r\\nter\\u00a0Apel")
    'café\\nter Apel'
    """
    for other, ours in (_BREAKS | _SPACES).items():
        text = text.replace(other, ours)
    return unicodedata.normalize("NFC", _UNREADABLE.sub("", text))
