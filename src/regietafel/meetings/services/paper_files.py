# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The files of papers: their bytes, and the plain text of those that have one."""

from __future__ import annotations

from regietafel.base.messages import Refused
from regietafel.facts.papers import PaperVersion
from regietafel.minutes.sources.text import text_of
from regietafel.records import stored

WORD = b"PK\x03\x04"
"""How a DOCX begins."""


def content_of(version: PaperVersion) -> bytes:
    """The file of a version; whoever may see the version may have it."""
    return stored.fetch(version.digest)


def text_in(content: bytes, name: str) -> str | None:
    """The plain text of a file, paragraphs apart by an empty line; None where it has none we can read.

    A picture or a scan has no text: then its versions are kept and cannot be compared.
    """
    try:
        text = text_of(content, name, marked=False)
    except Refused:
        return None
    if content.startswith(WORD):
        # Word writes a paragraph a line; two versions are compared paragraph by paragraph.
        return "\n\n".join(line for line in text.splitlines() if line.strip())
    return text
