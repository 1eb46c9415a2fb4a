# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Names of areas as people and tables write them, made comparable."""

from __future__ import annotations

import re
import unicodedata

from regietafel.base.area import AreaKind

_ENDINGS = {
    "(gemeente)": AreaKind.MUNICIPALITY,
    "(gm)": AreaKind.MUNICIPALITY,
    "(pv)": AreaKind.PROVINCE,
    "(provincie)": AreaKind.PROVINCE,
    "(vr)": AreaKind.SAFETY_REGION,
    "(veiligheidsregio)": AreaKind.SAFETY_REGION,
}
_BEGINNINGS = {
    "gemeente ": AreaKind.MUNICIPALITY,
    "provincie ": AreaKind.PROVINCE,
    "veiligheidsregio ": AreaKind.SAFETY_REGION,
}


def plain(name: str) -> str:
    """A name without case, accents, spaces and signs, to compare by.

    >>> plain("'s-Gravenhage"), plain("\u2019s Gravenhage"), plain("Súdwest-Fryslân"), plain("Bergen (NH.)")
    ('sgravenhage', 'sgravenhage', 'sudwestfryslan', 'bergennh')
    """
    parts = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z0-9]", "", "".join(sign for sign in parts if not unicodedata.combining(sign)))


def split_kind(text: str) -> tuple[str, AreaKind | None]:
    """The name, and the level where the writer gave it, as CBS does where a name occurs twice.

    >>> split_kind("Groningen (PV)")
    ('Groningen', <AreaKind.PROVINCE: 'province'>)
    >>> split_kind("gemeente Utrecht")
    ('Utrecht', <AreaKind.MUNICIPALITY: 'municipality'>)
    >>> split_kind("Bergen (NH.)")
    ('Bergen (NH.)', None)
    """
    name = " ".join(text.split())
    for ending, kind in _ENDINGS.items():
        if name.casefold().endswith(ending):
            return name[: -len(ending)].strip(), kind
    for beginning, kind in _BEGINNINGS.items():
        if name.casefold().startswith(beginning):
            return name[len(beginning) :].strip(), kind
    return name, None
