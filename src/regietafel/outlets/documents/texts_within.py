# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every text within a file that we made, whatever part of it: pages, properties, comments, attachments."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

_TAGS = re.compile(r"<[^>]*>")
_PARAGRAPH = re.compile(r"</w:p>|<w:br/>|<w:tab/>")
_PROPERTIES = "docProps/"
"""Where a package says what it is: each element is a text by itself, not the run of a sentence."""


def texts_within(content: bytes) -> Iterator[str]:
    """The texts of a PDF, of a file in a package such as DOCX, or of anything that is text itself.

    Of a part in XML both what stands between the tags, run on as a reader sees it, and what stands in them.
    """
    if content.startswith(b"%PDF-"):
        yield from _of_pdf(content)
    elif content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for name in package.namelist():
                yield name
                part = package.read(name).decode("utf-8", "replace")
                yield from _apart(part) if name.startswith(_PROPERTIES) else _of_part(part)
    else:
        yield from _of_part(content.decode("utf-8", "replace"))


def _of_part(text: str) -> Iterator[str]:
    yield text
    yield _TAGS.sub("", _PARAGRAPH.sub("\n", text))


def _apart(text: str) -> Iterator[str]:
    """The title of a document and the moment it was made are no number together."""
    yield text
    yield from (each for each in _TAGS.split(text) if each.strip())


def _of_pdf(content: bytes) -> Iterator[str]:
    from pypdf import PdfReader
    from pypdf.generic import IndirectObject

    read = PdfReader(io.BytesIO(content))
    for page in read.pages:
        text = page.extract_text()
        yield text
        # A word that was broken at the end of a line is one word for who reads it.
        yield text.replace("-\n", "").replace("\u00ad", "")
    for number in range(1, int(str(read.trailer["/Size"]))):
        yield from _of_object(IndirectObject(number, 0, read).get_object())


def _of_object(found: Any) -> Iterator[str]:
    """The texts in an object: bookmarks, properties, texts beside pictures, and metadata as a stream."""
    from pypdf.generic import ArrayObject, DictionaryObject, StreamObject, TextStringObject

    if isinstance(found, TextStringObject):
        yield str(found)
    elif isinstance(found, ArrayObject):
        for each in list.__iter__(found):
            yield from _of_object(each)
    elif isinstance(found, DictionaryObject):
        for each in dict.values(found):
            yield from _of_object(each)
        if isinstance(found, StreamObject) and found.get("/Type") == "/Metadata":
            yield from _of_part(found.get_data().decode("utf-8", "replace"))
