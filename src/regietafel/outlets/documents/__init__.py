# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Documents of a table (*stukken*) from one content: as PDF, page, DOCX and text."""

from __future__ import annotations

from regietafel.outlets.documents.content import (
    Content,
    Heading,
    Mark,
    Paragraph,
    Part,
    Reference,
    Run,
    Style,
    Table,
    text_of,
)
from regietafel.outlets.documents.to_docx import docx
from regietafel.outlets.documents.to_html import html
from regietafel.outlets.documents.to_pdf import pdf
from regietafel.outlets.documents.to_text import plain_text

__all__ = [
    "Content",
    "Heading",
    "Mark",
    "Paragraph",
    "Part",
    "Reference",
    "Run",
    "Style",
    "Table",
    "docx",
    "html",
    "pdf",
    "plain_text",
    "text_of",
]
