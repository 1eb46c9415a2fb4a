# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Headings inside a list of people, as *Wethouders:* and *Namens de VNG:*, and what each says of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from regietafel.minutes.sources.columns import LISTS
from regietafel.minutes.sources.lexicon import redaction, row, squeezed
from regietafel.minutes.sources.offices import is_function, is_organisation, one_of_many

_HEADED = re.compile(r"\s*(?P<label>[^:;,()\n]{2,75}?)\s*:\s*(?P<rest>.*)", re.DOTALL)
_ON_BEHALF = re.compile(
    r"^(?:namens|vanuit|van|voor|for|on behalf of)\s+(?:de\s+|het\s+|the\s+)?", re.IGNORECASE
)
_MEMBERS = re.compile(
    r"(?:de )?(?:overige )?leden(?: van .*)?|(?:de )?fracties?|(?:stemhebbende )?leden|ambtelijke?"
    r"|bestuurlijke?|extern|intern|overigen?|online|digitaal|fysiek",
    re.IGNORECASE,
)
_BODY = re.compile(r"\w[\w&'’.-]*(?:\s+[\w&'’.-]+){0,6}")
"""Any few words may be an organisation: who stands behind them is of it."""


@dataclass(frozen=True, slots=True)
class Group:
    """What a heading inside a list says of those under it."""

    organisation: str | None = None
    function: str | None = None
    key: str = ""
    """The list that it opens inside another one: *mede aanwezig*."""


ALL = Group()
"""No heading stands above them."""


def group_of(label: str) -> Group | None:
    """The group that a heading opens; None where it opens none."""
    label = squeezed(label).strip(" :")
    without = re.sub(r"\s*\([^()]*\)$", "", label)
    if key := next((name for name in LISTS if row("keys", name).fullmatch(without)), ""):
        return Group(key=key)
    if (one := one_of_many(without)) is not None:
        return Group(function=one or None)
    if _MEMBERS.fullmatch(without):
        return ALL
    if is_function(without):
        return Group(function=without[:1].lower() + without[1:])
    behalf = _ON_BEHALF.match(label)
    if behalf or is_organisation(label) or _BODY.fullmatch(label):
        return Group(organisation=label[behalf.end() :] if behalf else label)
    return None


def headed(text: str) -> tuple[Group, int] | None:
    """The group that a text begins with, and where the rest of it stands."""
    found = _HEADED.fullmatch(text)
    if found is None or redaction().search(found["label"]):
        return None
    group = group_of(found["label"])
    return (group, found.start("rest")) if group is not None else None
