# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The views of the register that somebody keeps by name, for themselves alone; a view is an address."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.base.messages import Refused
from regietafel.records import drafts

VIEWS = "register-view"
"""The kind of draft; its subject is who keeps it and the name: ``v.jong/Wat COA houdt``."""
MOST = 60
"""So long a name may be."""


@dataclass(frozen=True, slots=True)
class View:
    """A view under a name (*bewaarde weergave*); ``query`` is what the address asks for."""

    name: str
    query: str


def views(reader: Reader) -> tuple[View, ...]:
    """The views this reader keeps, by name."""
    require(reader, "views.keep")
    mine = f"{reader.actor}/"
    kept = drafts.of_kind(VIEWS, starts=mine)
    return tuple(View(each.subject.removeprefix(mine), each.content["query"]) for each in kept)


def keep(view: View, reader: Reader) -> None:
    """Keep a view under its name; what stood under that name before is replaced."""
    require(reader, "views.keep")
    name = view.name.strip()
    if not name or len(name) > MOST:
        raise Refused("agenda-view-name", most=MOST)
    subject = f"{reader.actor}/{name}"
    before = drafts.read(VIEWS, subject)
    version = 0 if before is None else before.version
    drafts.save(VIEWS, subject, content={"query": view.query}, version=version, by=reader.actor)


def forget(name: str, reader: Reader) -> None:
    """Throw a view away; one that is not there is gone already."""
    require(reader, "views.keep")
    subject = f"{reader.actor}/{name}"
    kept = drafts.read(VIEWS, subject)
    if kept is not None:
        drafts.throw_away(VIEWS, subject, version=kept.version)
