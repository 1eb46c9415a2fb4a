# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Bytes of a text file as clean UTF-8: what can be understood is, what was garbled on the way is refused."""

from __future__ import annotations

import codecs
import re

from regietafel.base.messages import Refused

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]")
_GARBLED = re.compile(rb"\xc3[\x82\x83](?:\xc2[\xa0-\xbf]|\xe2\x80[\x98-\xba]|\xe2\x82\xac|\xc5[\x92-\xbe])")
"""UTF-8 that somebody read as Windows text and wrote again: FryslÃ¢n."""
_LOST = "\N{REPLACEMENT CHARACTER}".encode()
_INVISIBLE = re.compile(rb"\xe2\x80[\x8b-\x8f]|\xe2\x81\xa0|\xef\xbb\xbf|\xc2\xad")
"""Spaces without width, marks of direction, soft hyphens: they change nothing and match nothing."""
_TURNING = re.compile(rb"\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]")
"""Signs that turn the order of what is read on the screen: 12 can show as 21."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PIECE = 1 << 16


def clean(content: bytes, name: str) -> bytes:
    """The text in UTF-8: out of UTF-8, UTF-16 with its mark, or the Windows code page of old exports.

    >>> clean("Súdwest;1".encode("cp1252"), "a.csv").decode()
    'Súdwest;1'
    """
    text = _as_utf8(content, name)
    for pattern, key in (
        (_CONTROL, "read-control-sign"),
        (_GARBLED, "read-garbled"),
        (_TURNING, "read-turned"),
    ):
        if found := pattern.search(text):
            raise Refused(key, file=name, row=_row(text, found.start()), text=_beside(text, found.start()))
    if (at := text.find(_LOST)) >= 0:
        raise Refused("read-lost-sign", file=name, row=_row(text, at), text=_beside(text, at))
    return text if text.isascii() else _INVISIBLE.sub(b"", text)


def _as_utf8(content: bytes, name: str) -> bytes:
    try:
        if content.startswith(_UTF_16):
            return content.decode("utf-16").encode()
        content = content.removeprefix(codecs.BOM_UTF8)
        if _is_utf8(content):
            return content
        if b"\x00" in content:
            raise Refused("read-not-text", file=name)
        return content.decode("cp1252").encode()
    except UnicodeError as fault:
        raise Refused("read-not-text", file=name) from fault


def _is_utf8(content: bytes) -> bool:
    """Whether all of it can be read as UTF-8, without holding it a second time."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _PIECE):
            decoder.decode(content[start : start + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _row(text: bytes, at: int) -> int:
    return text.count(b"\n", 0, at) + 1


def _beside(text: bytes, at: int) -> str:
    """What stands around a place, as far as it can be shown."""
    start = max(text.rfind(b"\n", 0, at) + 1, at - 20)
    piece = text[start : at + 20].split(b"\n")[0].decode(errors="ignore")
    return "".join(sign if sign.isprintable() else "·" for sign in piece)
