# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tags of the papers (*labels voor hulpsoftware*) put under one tree; joining pages would lose them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter

_DEEPEST = 60


class Tags:
    """Takes over the tree of tags of each file, its numbers moved up past those that are there."""

    def __init__(self, writer: PdfWriter) -> None:
        from pypdf.generic import ArrayObject, DictionaryObject

        self._writer = writer
        self._kids, self._numbers, self._roles = ArrayObject(), ArrayObject(), DictionaryObject()
        self._next = 0
        self._root = writer._add_object(DictionaryObject())
        self._whole = writer._add_object(DictionaryObject())

    def take(self, reader: PdfReader, first: int) -> bool:
        """Take over the tags of a file whose pages stand from ``first``; whether it had any."""
        from pypdf.generic import NameObject

        if not has_tags(reader):
            return False
        root: Any = reader.trailer["/Root"]
        tree = root["/StructTreeRoot"]
        own: Any = tree.get_object().clone(self._writer)
        for kid in _as_list(own.get("/K")):
            kid.get_object()[NameObject("/P")] = self._whole
            self._kids.append(kid)
        highest = self._move_pages(reader, first)
        highest = max(highest, self._take_numbers(own.get("/ParentTree")))
        for name, role in (own.get("/RoleMap") or {}).items():
            self._roles.setdefault(name, role)
        self._next += highest + 1
        return True

    def _move_pages(self, reader: PdfReader, first: int) -> int:
        """Move the numbers on pages and links; the highest number this file has.

        The number of a page is left behind when a page is joined, and is put back here.
        """
        from pypdf.generic import NameObject

        highest = -1
        for page, before in zip(self._writer.pages[first:], reader.pages, strict=True):
            if "/StructParents" in before:
                page[NameObject("/StructParents")] = before["/StructParents"]
            highest = max(highest, self._move(page, "/StructParents"))
            for note in _as_list(page.get("/Annots")):
                highest = max(highest, self._move(note.get_object(), "/StructParent"))
        return highest

    def _move(self, thing: Any, key: str) -> int:
        from pypdf.generic import NameObject, NumberObject

        if key not in thing:
            return -1
        number = int(thing[key])
        thing[NameObject(key)] = NumberObject(number + self._next)
        return number

    def _take_numbers(self, tree: Any) -> int:
        from pypdf.generic import NumberObject

        highest = -1
        for number, value in _numbers(tree, depth=0):
            highest = max(highest, number)
            self._numbers.extend((NumberObject(number + self._next), value))
        return highest

    def finish(self, *, whole: bool) -> None:
        """Put the one tree in place; ``whole`` says that every page has tags."""
        from pypdf.generic import BooleanObject, DictionaryObject, NameObject, NumberObject

        root = self._root.get_object()
        assert isinstance(root, DictionaryObject)
        numbers = self._writer._add_object(DictionaryObject({NameObject("/Nums"): self._numbers}))
        root.update({
            NameObject("/Type"): NameObject("/StructTreeRoot"),
            NameObject("/K"): self._whole,
            NameObject("/RoleMap"): self._roles,
            NameObject("/ParentTree"): numbers,
            NameObject("/ParentTreeNextKey"): NumberObject(self._next),
        })  # fmt: skip
        whole_element = self._whole.get_object()
        assert isinstance(whole_element, DictionaryObject)
        whole_element.update({
            NameObject("/Type"): NameObject("/StructElem"),
            NameObject("/S"): NameObject("/Document"),
            NameObject("/P"): self._root,
            NameObject("/K"): self._kids,
        })  # fmt: skip
        self._writer.root_object[NameObject("/StructTreeRoot")] = self._root
        marked = DictionaryObject({NameObject("/Marked"): BooleanObject(whole)})
        self._writer.root_object[NameObject("/MarkInfo")] = marked


def has_tags(reader: PdfReader) -> bool:
    """Whether a file says what its parts are, so that it can be read aloud."""
    from pypdf.generic import NullObject

    root: Any = reader.trailer["/Root"]
    tree = root.get("/StructTreeRoot")
    return tree is not None and not isinstance(tree.get_object(), NullObject)


def _numbers(tree: Any, *, depth: int) -> list[tuple[int, Any]]:
    """The numbers of a tree of numbers, flat."""
    if tree is None or depth > _DEEPEST:
        return []
    node = tree.get_object()
    flat = list(node.get("/Nums") or ())
    found = [(int(number), value) for number, value in zip(flat[::2], flat[1::2], strict=False)]
    for kid in node.get("/Kids") or ():
        found += _numbers(kid, depth=depth + 1)
    return found


def _as_list(value: Any) -> list[Any]:
    from pypdf.generic import ArrayObject

    if value is None:
        return []
    inside = value.get_object()
    return list(inside) if isinstance(inside, ArrayObject) else [value]
