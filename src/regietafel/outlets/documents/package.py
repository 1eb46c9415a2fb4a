# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The file around a DOCX: properties of its own, and the same bytes for the same content."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from docx.document import Document

_CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_THUMBNAIL = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
)
_FIRST = 2
"""The first number a property may have."""
_SAME = (1980, 1, 1, 0, 0, 0)
"""The moment on every part: that of making would differ each time."""


def set_properties(document: Document, *, title: str, language: str, day: date) -> None:
    """Title, language and day of making; no name of a maker, and not the picture of the template."""
    made = datetime(day.year, day.month, day.day, tzinfo=UTC)
    core = document.core_properties
    core.title, core.language, core.author, core.comments = title, language, "", ""
    core.created = core.modified = made
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype == _THUMBNAIL:
            del package.rels[name]


def add_own_properties(document: Document, properties: Mapping[str, str]) -> None:
    """Properties that travel with the file and come back with it, also through other programs."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    told = "".join(
        f"<property fmtid={quoteattr(_FORMAT)} pid={quoteattr(str(number))} name={quoteattr(name)}>"
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(properties.items(), start=_FIRST)
    )
    package = document.part.package
    blob = f"{_HEAD}{told}</Properties>".encode()
    package.relate_to(Part(PackURI("/docProps/custom.xml"), _CUSTOM, blob, package), _RELATION)


def saved(document: Document) -> bytes:
    """The bytes of the file: the same content gives the same ones, whenever it is made."""
    written, fixed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as made, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as same:
        for part in made.infolist():
            same.writestr(zipfile.ZipInfo(part.filename, _SAME), made.read(part), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
