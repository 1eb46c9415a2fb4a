# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""XML read as it comes in, with no more of it in memory than one piece; a document type is refused."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol
from xml.parsers import expat

from regietafel.base.messages import Refused


class Listener(Protocol):
    """Who hears the elements of a document, by their names without prefix."""

    def start(self, tag: str, attributes: dict[str, str], /) -> None: ...
    def end(self, tag: str, /) -> None: ...
    def text(self, text: str, /) -> None: ...


def listen(pieces: Iterable[bytes], listener: Listener, *, name: str) -> None:
    """Tell a listener what stands in a document; attributes keep their prefix."""
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(tag: str, attributes: dict[str, str]) -> None:
        listener.start(tag[tag.find(":") + 1 :], attributes)

    def end(tag: str) -> None:
        listener.end(tag[tag.find(":") + 1 :])

    def doctype(*_: object) -> None:
        raise Refused("read-has-doctype", file=name)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = listener.text
    parser.StartDoctypeDeclHandler = doctype
    try:
        for piece in pieces:
            parser.Parse(piece, False)  # noqa: FBT003 - as expat has it
        parser.Parse(b"", True)  # noqa: FBT003 - as expat has it
    except (expat.ExpatError, LookupError, UnicodeError) as fault:
        raise Refused("read-not-a-workbook", file=name) from fault
