# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The PDF of a paper, opened with care: locked, broken and endless ones are refused with a sentence."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from regietafel.base.messages import Refused
from regietafel.meetings.outlets.bundle.content import BundlePaper

if TYPE_CHECKING:
    from pypdf import PdfReader

LARGEST = 100_000_000
"""Unit: bytes, of one paper."""
MOST_PAGES = 2_000


def opened(paper: BundlePaper) -> PdfReader:
    """The pages of a paper; every way in which it cannot be taken in is refused with its own sentence."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    if len(paper.content) > LARGEST:
        raise Refused("bundle-too-large", file=paper.name, most=LARGEST // 1_000_000)
    if b"%PDF-" not in paper.content[:1_024]:
        raise Refused("bundle-not-a-pdf", file=paper.name)
    try:
        reader = PdfReader(io.BytesIO(paper.content))
        if reader.is_encrypted:
            raise Refused("bundle-locked", file=paper.name)
        pages = len(reader.pages)
    except (PyPdfError, *_BROKEN) as fault:
        raise Refused("bundle-broken", file=paper.name) from fault
    if not 1 <= pages <= MOST_PAGES:
        raise Refused("bundle-pages", file=paper.name, count=pages, most=MOST_PAGES)
    return reader


_BROKEN = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    RecursionError,
    OSError,
    AssertionError,
)
"""What the library lets through when a file is not what it says; each means that it cannot be read."""
