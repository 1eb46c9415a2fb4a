# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Whether a line of a table is a total over the others, by what it is called: never a unit of its own."""

from __future__ import annotations

import re

from regietafel.base.area_names import plain

SIGNS = ("Σ", "∑", "+", "=")
_TOTALS = re.compile(
    r"(sub|eind|tussen|grand|algemeen|algeheel|landelijk|overall|kontroll|controle)*"
    r"(tota(al|len|l|ls|le)|som|summa|sum|gesamt)"
    r"(asprinted|general|generaal|nederland|land|nl|gemeenten?|provincies?|gebieden|alle.*|van.*|over.*|of.*|\d*)?"
)
_WHOLES = re.compile(
    r"(het|heel(het)?|the|whole)?(nederland|netherlands|nl0?[01]?|land|rijk|country)|landelijk|national"
    r"|alle(s|n|gemeenten|provincies|gebieden)?|all|everything|tot|(te)?samen|tezamen|bijelkaar|opgeteld"
)


def says_total(label: str) -> bool:
    """Whether a label says that it is a total, and does not merely name the whole, as "Nederland" does.

    >>> says_total("Totaal"), says_total("Nederland")
    (True, False)
    """
    return label.strip() in SIGNS or _TOTALS.fullmatch(plain(label)) is not None


def is_total(label: str) -> bool:
    """Whether a label names the whole and not a part of it (*totaalrij*).

    >>> [is_total(text) for text in ("Totaal", "TOTAL_AS_PRINTED", "Nederland", "Eindtotaal", "NL")]
    [True, True, True, True, True]
    >>> [is_total(text) for text in ("Someren", "Sommelsdijk", "Zeeland", "A", "Landsmeer", "Totalenau")]
    [False, False, False, False, False, False]
    """
    return says_total(label) or _WHOLES.fullmatch(plain(label)) is not None
