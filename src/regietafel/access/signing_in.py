# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Signing in with a link that works once: the way into the demonstration, on this machine only."""

from __future__ import annotations

from regietafel.access.readers import Reader, Role
from regietafel.records import links


def issue_link(reader: Reader) -> str:
    """A token for a link that lets this reader in, once and not for long; it is shown once."""
    bodies, tables = tuple(sorted(reader.bodies)), tuple(sorted(reader.tables))
    return links.issue(links.SignedIn(reader.actor, reader.role.value, bodies, tables))


def look(token: str) -> Reader:
    """Who the link would let in, without using it up; refused where it is not valid any more."""
    return _reader(links.look(token))


def consume(token: str) -> Reader:
    """Let in whoever holds the token, and make it void."""
    return _reader(links.use(token))


def _reader(found: links.SignedIn) -> Reader:
    return Reader(found.actor, Role(found.role), frozenset(found.bodies), frozenset(found.tables))
