# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Documents of a table (*stukken*) from one content: as DOCX to work in."""

from __future__ import annotations

from regietafel.publication.documents.content import (
    Content,
    Heading,
    Mark,
    Paragraph,
    Run,
    Style,
    Table,
    text_of,
)
from regietafel.publication.documents.to_docx import docx

__all__ = ["Content", "Heading", "Mark", "Paragraph", "Run", "Style", "Table", "docx", "text_of"]
