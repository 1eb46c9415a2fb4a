# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a file comes in on the site: looked at first, then put on record, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from regietafel.base.messages import Refused
from regietafel.web import kept_files
from regietafel.web.visit import Visited

B = TypeVar("B")
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Looked(Generic[P]):
    """A file that was looked at and waits to be confirmed (*bekeken bestand*)."""

    name: str
    said: Mapping[str, str]
    preview: P


@dataclass(frozen=True, slots=True, kw_only=True)
class Import(Generic[B, P]):
    """One kind of file (*invoer*): how the service asks for it, looks at it, and puts it on record."""

    key: str
    """Under which it waits in the session."""
    brought: Callable[[Path, Mapping[str, str]], B]
    """What the service asks for, from the file and what was said beside it."""
    preview: Callable[..., P]
    take_in: Callable[..., object]

    def look(self, request: Visited, place: Path, *, said: Mapping[str, str]) -> Looked[P]:
        """What the file would change; every fault in it is refused, and then nothing waits."""
        found = self.preview(self.brought(place, said), reader=request.visit.reader)
        kept_files.remember(request, self.key, place=place, asked=said)
        return Looked(place.name, said, found)

    def confirm(self, request: Visited, **same: str) -> dict[str, str]:
        """Put the file that was looked at on record; what waits for another place is not it."""
        place, said = kept_files.waiting(request, self.key)
        if any(said[name] != value for name, value in same.items()):
            raise Refused("importing-nothing-kept")
        self.take_in(self.brought(place, said), reader=request.visit.reader)
        place.unlink()
        return said


def day_said(text: str) -> date | None:
    """A day as it is kept in a session; none where it was left open."""
    return date.fromisoformat(text) if text else None
