# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A returned DOCX held against the version that went out: requests, and everything one should know of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regietafel.base.messages import Message, Refused
from regietafel.base.paper_text import HASH, PAPER, VERSION, PaperText
from regietafel.meetings.sources.word.asked import Asked, Manner, Returned
from regietafel.meetings.sources.word.package import Element, Package, W, opened
from regietafel.meetings.sources.word.pieces import Body, body_of
from regietafel.meetings.sources.word.placing import Placing, placed
from regietafel.meetings.sources.word.remarks import comments_of
from regietafel.meetings.sources.word.requests import requests_of

MOST_PARAGRAPHS = 5_000
_OUTSIDE = ("header", "footer", "footnotes", "endnotes")
_CHANGES = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_NAME = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}lastModifiedBy"
_PROPERTY = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"


@dataclass(frozen=True, slots=True)
class Identity:
    """What the file says of itself: which paper, which version, and the hash of that version's text."""

    paper: str
    version: int
    fingerprint: str


def identity_of(content: bytes, name: str) -> Identity | None:
    """Of which version a file was made; None where it does not say so any more."""
    return _identity(opened(content, name))


def read_returned(content: bytes, *, name: str, sent: PaperText) -> Returned:
    """What is asked of the version that was sent; refused where the file is of another paper or version."""
    package = opened(content, name)
    main = package.main()
    said = _identity(package)
    _require_same(said, sent, name=name)
    document = package.tree(main)
    body = body_of(document)
    if len(body.paragraphs) > MOST_PARAGRAPHS:
        raise Refused("word-too-long", file=name, most=MOST_PARAGRAPHS)
    placing = placed(body.paragraphs, sent)
    asked = requests_of(placing, comments_of(package, main), sent=sent)
    manner = _manner(asked)
    notes = [*_of_file(package, main, said=said), *_of_text(placing, body), *_of_manner(manner, package)]
    return Returned(sent.paper, sent.version, manner, asked, tuple(notes))


def _identity(package: Package) -> Identity | None:
    part = package.related("", "custom-properties")
    if part is None or part not in package.parts:
        return None
    told = {
        each.get("name", ""): "".join(each.itertext()).strip() for each in package.tree(part).iter(_PROPERTY)
    }
    if not {PAPER, VERSION, HASH} <= told.keys() or not told[VERSION].isdecimal():
        return None
    return Identity(told[PAPER], int(told[VERSION]), told[HASH])


def _require_same(said: Identity | None, sent: PaperText, *, name: str) -> None:
    if said is None:
        return
    if (said.paper, said.version) != (sent.paper, sent.version):
        raise Refused(
            "word-other-version", file=name, paper=said.paper, version=said.version,
            asked=sent.paper, asked_version=sent.version,
        )  # fmt: skip
    if said.fingerprint != sent.fingerprint:
        raise Refused("word-other-text", file=name, paper=said.paper, version=said.version)


def _manner(asked: Sequence[Asked]) -> Manner:
    recorded = any(each.tracked and each.new is not None for each in asked)
    unrecorded = any(not each.tracked for each in asked)
    if unrecorded:
        return Manner.BOTH if recorded else Manner.UNRECORDED
    return Manner.RECORDED if asked else Manner.UNTOUCHED


def _of_file(package: Package, main: str, *, said: Identity | None) -> Iterator[Message]:
    if said is None:
        yield Message("word-no-identity", {"file": package.name})
    settings = package.related(main, "settings")
    if settings in package.parts and not _on(package.tree(settings).find(f"{W}trackRevisions")):
        yield Message("word-recording-off")
    if any(_changed(package, main, kind=kind) for kind in _OUTSIDE):
        yield Message("word-changed-outside")


def _changed(package: Package, main: str, *, kind: str) -> bool:
    part = package.related(main, kind)
    return part in package.parts and next(package.tree(part).iter(*_CHANGES), None) is not None


def _on(switch: Element) -> bool:
    """Whether a switch is there and not turned off."""
    return switch is not None and switch.get(f"{W}val", "true") in ("true", "1", "on")


def _of_text(placing: Placing, body: Body) -> Iterator[Message]:
    if placing.found_again:
        yield Message("word-anchors-found-again", {"count": len(placing.found_again)})
    for block in placing.lost:
        yield Message("word-anchor-lost", {"anchor": block.anchor, "text": _short(block.text)})
    if body.form_only:
        yield Message("word-form-only", {"count": body.form_only})
    if body.boxes:
        yield Message("word-boxes")


def _of_manner(manner: Manner, package: Package) -> Iterator[Message]:
    if manner in (Manner.UNRECORDED, Manner.BOTH):
        who = _last_saved_by(package)
        yield Message(f"word-manner-{manner.value}", {"who": who or Message("base-unknown")})
    if manner is Manner.UNTOUCHED:
        yield Message("word-manner-untouched")


def _last_saved_by(package: Package) -> str:
    part = package.related("", "core-properties")
    found = package.tree(part).find(_NAME) if part is not None and part in package.parts else None
    return (found.text or "").strip() if found is not None else ""


def _short(text: str) -> str:
    """The beginning of a text, to recognise it by."""
    return text if len(text) <= 60 else f"{text[:59].rstrip()}…"
