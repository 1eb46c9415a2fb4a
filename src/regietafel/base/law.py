# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A citation of the law is a value; its link is made from it, never typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_BWB = re.compile(r"BWB[RVW]\d{7}")


@dataclass(frozen=True, slots=True)
class LawRef:
    """A place in the law (*vindplaats*): regulation by BWB id, article, paragraph.

    >>> LawRef("BWBR0035303", article="29", paragraph="1").link(date(2022, 7, 8))
    'https://wetten.overheid.nl/jci1.3:c:BWBR0035303&artikel=29&lid=1&g=2022-07-08'
    """

    bwb: str
    article: str
    paragraph: str | None = None

    def __post_init__(self) -> None:
        if not _BWB.fullmatch(self.bwb):
            raise ValueError(f"{self.bwb!r} is not a BWB id, such as BWBR0035303")
        if not self.article:
            raise ValueError(f"{self.bwb}: a citation names its article")

    def link(self, on: date) -> str:
        """The text of the article as it stood on that day."""
        paragraph = f"&lid={self.paragraph}" if self.paragraph else ""
        return f"https://wetten.overheid.nl/jci1.3:c:{self.bwb}&artikel={self.article}{paragraph}&g={on.isoformat()}"
