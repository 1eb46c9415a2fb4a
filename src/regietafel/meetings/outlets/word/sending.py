# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper as DOCX that can come back: blocks under anchors, the version in the file, changes recorded."""

from __future__ import annotations

from datetime import date

from regietafel.base.paper_text import Block, PaperText, identity
from regietafel.outlets.documents import Content, Heading, Paragraph, Run, Style, docx
from regietafel.words import word


def paper_docx(text: PaperText, *, day: date) -> bytes:
    """One version of a paper to comment on; ``day`` is the day it goes out.

    The body holds the title and the blocks and nothing else: whatever else comes back was put there by
    somebody. Which version it is stands in the foot of the page and in the properties of the file.
    """
    footer = word("word-footer", text.language, title=text.title, version=text.version, day=day)
    content = Content(text.language, text.title, day, parts=tuple(map(_part, text.blocks)), footer=footer)
    return docx(content, own=identity(text), tracked=True)


def _part(block: Block) -> Heading | Paragraph:
    if block.level:
        return Heading(block.level, block.text, block.anchor)
    style = Style.ITEM if block.item else Style.TEXT
    return Paragraph((Run(block.text),), style, block.anchor)
