# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document of a meeting in the form that is asked: to print, to work in, for a page, to read again."""

from __future__ import annotations

from enum import StrEnum

from regietafel.facts.meetings import Document
from regietafel.minutes.outlets.documents.of_meeting import content_of
from regietafel.minutes.outlets.documents.writing import Writing
from regietafel.minutes.outlets.text import labelled
from regietafel.outlets.documents.to_docx import docx
from regietafel.outlets.documents.to_html import html
from regietafel.outlets.documents.to_pdf import pdf
from regietafel.outlets.documents.to_text import plain_text


class PaperForm(StrEnum):
    """The forms of a document (*vorm*)."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    TEXT = "txt"


def written(writing: Writing, form: PaperForm) -> bytes:
    """The document in that form; minutes as text are those that ``minutes read`` reads again unchanged."""
    content = content_of(writing)
    match form:
        case PaperForm.PDF:
            return pdf(content)
        case PaperForm.DOCX:
            return docx(content)
        case PaperForm.HTML:
            return html(content).encode()
        case PaperForm.TEXT:
            again = writing.document is Document.MINUTES
            return (labelled(writing.minutes) if again else plain_text(content)).encode()
