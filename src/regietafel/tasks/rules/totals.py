# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Whether a line of a table is a total over the others, by what it is called: never a unit of its own."""

from __future__ import annotations

import re

from regietafel.base.area_names import plain

_TOTALS = re.compile(
    r"(sub|eind|tussen|grand|algemeen|algeheel|landelijk|overall|kontroll|controle)*"
    r"(tota(al|len|l|ls|le)|som|summa|sum|gesamt)"
    r"(asprinted|general|generaal|nederland|land|nl|gemeenten?|provincies?|gebieden|alle.*|van.*|over.*|of.*|\d*)?"
)
_WHOLES = re.compile(
    r"(het|heel(het)?|the|whole)?(nederland|netherlands|nl0?[01]?|land|rijk|country)|landelijk|national"
    r"|alle(s|n|gemeenten|provincies|gebieden)?|all|everything|tot|(te)?samen|tezamen|bijelkaar|opgeteld"
)


def is_total(label: str) -> bool:
    """Whether a label names the whole and not a part of it (*totaalrij*).

    >>> [is_total(text) for text in ("Totaal", "TOTAL_AS_PRINTED", "Nederland", "Eindtotaal", "NL")]
    [True, True, True, True, True]
    >>> [is_total(text) for text in ("Someren", "Sommelsdijk", "Zeeland", "A", "Landsmeer", "Totalenau")]
    [False, False, False, False, False, False]
    """
    if label.strip() in ("Σ", "∑", "+", "="):
        return True
    name = plain(label)
    return bool(_WHOLES.fullmatch(name) or _TOTALS.fullmatch(name))
