# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A file between looking at it and putting it on record: kept for the session that sent it alone."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from django.conf import settings
from django.http import HttpRequest

from regietafel.base.messages import Refused
from regietafel.web.form_view import Kind
from regietafel.web.inputs import Sent, asked

LARGEST = 5_000_000
"""Bytes; a table of the country is a few dozen kilobytes."""
ENDINGS = (".csv", ".xlsx", ".ods")
PASTED_AS = "geplakt.csv"
"""The name on record of a table that was pasted."""
LASTS = 24 * 3600
"""Seconds that a file waits to be confirmed."""


SourceFile = Annotated[
    Sent | None,
    asked(
        "bestand",
        "webfigures-file",
        accept=".csv,.xlsx,.ods",
        about=("importing-no-file", "importing-wrong-file"),
    ),
]
Pasted = Annotated[str | None, asked("plakken", "webfigures-paste", kind=Kind.TABLE, rows=6)]


def sent(file: Sent | None, pasted: str | None = None, *, endings: tuple[str, ...] = ENDINGS) -> Path:
    """The file of a form, or the table pasted into it, kept under its own name."""
    if file is not None:
        return keep(file.name, file.content, endings=endings)
    if not pasted:
        raise Refused("importing-no-file")
    return keep(PASTED_AS, pasted.encode())


def keep(name: str, content: bytes, *, endings: tuple[str, ...] = ENDINGS) -> Path:
    """The bytes in a folder nobody can guess; what waited too long is thrown away."""
    plain = re.sub(r"[^\w.-]+", "-", Path(name).name, flags=re.ASCII)[-80:].lstrip(".")
    if len(content) > LARGEST or not plain.lower().endswith(endings):
        raise _wrong(plain, endings)
    folder: Path = settings.HOME / "imports"
    for old in folder.glob("*/*"):
        if time.time() - old.stat().st_mtime > LASTS:
            old.unlink(missing_ok=True)
    place = folder / secrets.token_urlsafe(16) / plain
    place.parent.mkdir(parents=True, mode=0o700)
    place.write_bytes(content)
    return place


def remember(request: HttpRequest, key: str, *, place: Path, asked: Mapping[str, str]) -> None:
    """Hold in the session which file waits, and what was said beside it."""
    request.session[key] = {"place": str(place), **asked}


def waiting(request: HttpRequest, key: str) -> tuple[Path, dict[str, str]]:
    """The file that waits and what was said beside it; it waits no longer."""
    kept = request.session.pop(key, None)
    if kept is None or not Path(kept["place"]).exists():
        raise Refused("importing-nothing-kept")
    return Path(kept["place"]), kept


def _wrong(name: str, endings: tuple[str, ...]) -> Refused:
    return Refused("importing-wrong-file", name=name, endings=", ".join(endings), most=LARGEST // 1_000_000)
