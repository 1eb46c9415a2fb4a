# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The parts of a DOCX that somebody sends: bounded before unpacking, read without outside entities."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any, TypeAlias

from regietafel.base.messages import Refused
from regietafel.files.unpacking import unpacked

LARGEST_FILE = 25_000_000
LARGEST_UNPACKED = 150_000_000
"""Unit: bytes, of all parts together, as the file declares them; no more than that is unpacked."""
MOST_PARTS = 4_000

_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STRICT = b"http://purl.oclc.org/ooxml/"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

Element: TypeAlias = Any
"""An element of lxml, which has no types of its own."""


@dataclass(frozen=True, slots=True)
class Package:
    """The opened file; parts are parsed when they are asked for."""

    name: str
    parts: dict[str, bytes]

    def main(self) -> str:
        """The name of the part that holds the text; refused where there is none."""
        found = self.related("", "officeDocument")
        if found is None or found not in self.parts:
            raise Refused("word-not-a-document", file=self.name)
        if _STRICT in self.parts[found][:4_000]:
            raise Refused("word-strict", file=self.name)
        return found

    def related(self, part: str, kind: str) -> str | None:
        """The part that another one refers to as being of this kind; None where there is no such."""
        folder, base = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{base}.rels")
        if relations not in self.parts:
            return None
        for each in self.tree(relations).iter(_RELATIONS):
            inside = each.get("TargetMode") != "External"
            if inside and each.get("Type", "").rpartition("/")[2] == kind:
                target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", "")))
                return target.lstrip("/")
        return None

    def tree(self, part: str) -> Element:
        """The elements of a part; refused where it is not XML, or brings definitions of its own."""
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(self.parts[part], parser)
        except etree.XMLSyntaxError as fault:
            raise Refused("word-part-broken", file=self.name, part=part) from fault
        if root.getroottree().docinfo.doctype:
            raise Refused("word-own-definitions", file=self.name, part=part)
        return root


def opened(content: bytes, name: str) -> Package:
    """The parts of a DOCX; each way in which it is not one is refused with its own sentence."""
    if len(content) > LARGEST_FILE:
        raise Refused("word-too-large", file=name, most=LARGEST_FILE // 1_000_000)
    if content.startswith(_OLD_OR_LOCKED):
        raise Refused("word-old-or-locked", file=name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            return Package(name, _unpacked(file, name))
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as fault:
        raise Refused("word-not-a-document", file=name) from fault


def _unpacked(file: zipfile.ZipFile, name: str) -> dict[str, bytes]:
    """The XML parts, and nothing else: pictures and whatever is embedded stay packed."""
    parts = file.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise Refused("word-too-large-unpacked", file=name, most=LARGEST_UNPACKED // 1_000_000)
    if "[Content_Types].xml" not in file.namelist():
        raise Refused("word-not-a-document", file=name)
    return {
        part.filename: unpacked(file, part) for part in parts if part.filename.endswith((".xml", ".rels"))
    }
