# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Columns of a file that nobody reads: each is named, with the column that its title comes nearest to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import SequenceMatcher

from regietafel.base.area_names import plain
from regietafel.base.messages import ManyRefused, Message

_NEAR = 0.75
"""How much two titles must have in common, from 0 to 1, to be taken for a slip of the pen."""
_PART = 4
"""Letters; a title of fewer says too little to be part of another."""


def unread_message(title: str, names: Mapping[str, tuple[str, ...]], *, said: str) -> Message:
    """That a column is not read; with the name it should have had, where one comes near.

    ``said`` is the title without its unit.
    """
    near = _nearest(said, names)
    if near is None:
        return Message("read-column-unread", {"column": title})
    return Message("read-column-unread-near", {"column": title, "near": near})


def near_messages(
    titles: Iterable[tuple[str, str]], names: Mapping[str, tuple[str, ...]]
) -> Iterator[Message]:
    """Of these titles, each with what it is without its unit, those that come near to a known one."""
    for title, said in titles:
        if _nearest(said, names) is not None:
            yield unread_message(title, names, said=said)


def require_accepted(unread: Collection[Message], *, leave_out: bool) -> None:
    """Refuse a file with columns that are not read, until somebody says that they can be left out."""
    if unread and not leave_out:
        raise ManyRefused((Message("read-columns-need-yes", {"count": len(unread)}), *unread))


def _nearest(said: str, names: Mapping[str, tuple[str, ...]]) -> str | None:
    """The known name that comes nearest; None where none does."""
    best, found = _NEAR, None
    for known in names.values():
        for name in known:
            share = _share(plain(said), plain(name))
            if share > best:
                best, found = share, name
    return found


def _share(one: str, other: str) -> float:
    """How much of two plain titles is the same; one that begins the other is nearly the same."""
    if not one or not other:
        return 0.0
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _PART and longer.startswith(shorter):
        return 0.9
    return SequenceMatcher(None, one, other).ratio()
