# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Whoever can open the records here may act in another role too; the name goes on record with it."""

from __future__ import annotations

from regietafel.access.readers import Reader, Role


def supervisor(who: Reader, province: str) -> Reader:
    """Who reads the file of the supervisor of a province."""
    return Reader(who.actor, Role.SUPERVISOR, frozenset({f"GS-{province}"}))


def municipality(who: Reader, code: str) -> Reader:
    """Who speaks for a municipality."""
    return Reader(who.actor, Role.MUNICIPALITY, frozenset({code}))


def coordinator(who: Reader, province: str) -> Reader:
    """Who acts for the coordinator of the table of a province."""
    return Reader(who.actor, Role.COORDINATOR, frozenset({f"PRT-{province}"}))


def keeper(who: Reader, table: str) -> Reader:
    """Who keeps a table."""
    return Reader(who.actor, Role.SECRETARIAT, frozenset({table}))


def body(who: Reader, code: str) -> Reader:
    """Who speaks for a body; who does so already stays as it is."""
    return who if who.speaks_for(code) else Reader(who.actor, Role.MEMBER, frozenset({code}))
