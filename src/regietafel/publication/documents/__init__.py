# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Documents of a table (*stukken*) from one content: as PDF, page, DOCX and text."""

from __future__ import annotations

from regietafel.publication.documents.content import (
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
from regietafel.publication.documents.forms import PaperForm, written
from regietafel.publication.documents.of_meeting import content_of
from regietafel.publication.documents.to_docx import docx
from regietafel.publication.documents.to_html import html
from regietafel.publication.documents.to_pdf import pdf
from regietafel.publication.documents.to_text import plain_text
from regietafel.publication.documents.writing import AgendaLine, ByHand, Writing

__all__ = [
    "AgendaLine",
    "ByHand",
    "Content",
    "Heading",
    "Mark",
    "PaperForm",
    "Paragraph",
    "Part",
    "Reference",
    "Run",
    "Style",
    "Table",
    "Writing",
    "content_of",
    "docx",
    "html",
    "pdf",
    "plain_text",
    "text_of",
    "written",
]
