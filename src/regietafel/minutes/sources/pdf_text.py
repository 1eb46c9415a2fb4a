# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The text of a PDF, page by page; without text, with a password or with very many pages it is refused."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from typing import TYPE_CHECKING

from regietafel.base.messages import Refused
from regietafel.minutes.sources.pdf_bars import mark_bars
from regietafel.minutes.sources.pdf_columns import uncolumned

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 150
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]\n(?=[a-zà-ÿ])")
_PAGE = re.compile(
    r"\b(?:pagina|blad(?:zijde)?|page) \d+(?: (?:van|of) \d+)?|^\d+(?: ?/ ?\d+| van \d+)?$", re.IGNORECASE
)
_LEAST_TEXT = 20
"""Fewer letters in the whole document: it is a picture of a text. Unit: characters."""


def pdf_text(content: bytes, name: str) -> str:
    """The text of a PDF, without what stands on every page."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    pages = _pages(content, name)
    text = "\n".join(_without_frame(pages))
    if len(re.findall(r"\w", text)) < _LEAST_TEXT:
        raise Refused("minutesread-scanned", file=name)
    return _BROKEN_WORD.sub("", text)


def _pages(content: bytes, name: str) -> list[str]:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted:
            raise Refused("minutesread-encrypted", file=name)
        if len(reader.pages) > MOST_PAGES:
            raise Refused("minutesread-too-many-pages", file=name, most=MOST_PAGES)
        return _extracted(reader)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError,
            AssertionError, ArithmeticError, LookupError, NotImplementedError) as fault:  # fmt: skip
        raise Refused("minutesread-not-a-document", file=name) from fault


def _extracted(reader: PdfReader) -> list[str]:
    found = []
    for page in reader.pages:
        mark_bars(page)
        found.append(_apart(page.extract_text(extraction_mode="layout")))
    return found


def _apart(page: str) -> str:
    """A page without the margin; what stands in columns keeps the space between them."""
    lines = [line.rstrip() for line in page.split("\n")]
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return uncolumned("\n".join(line[margin:] for line in lines))


def _without_frame(pages: list[str]) -> list[str]:
    """The pages without what stands at the top or the foot of most of them, page numbers included."""
    if len(pages) < 2:
        return pages
    edges = Counter(line for page in pages for line in set(_edges(page)))
    frame = {line for line, count in edges.items() if count * 2 > len(pages)}
    return ["\n".join(line for line in page.split("\n") if _shape(line) not in frame) for page in pages]


def _edges(page: str) -> list[str]:
    lines = [_shape(line) for line in page.split("\n") if line.strip()]
    return [*lines[:2], *lines[-2:]]


def _shape(line: str) -> str:
    """A line of a frame without the number of its page: page 2 of 3 is page 3 of 3."""
    return _PAGE.sub("#", " ".join(line.split()))
