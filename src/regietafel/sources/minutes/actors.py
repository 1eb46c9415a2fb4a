# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who can act in a sentence: organisations and functions by code, bodies of a place, groups, and persons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from regietafel.sources.minutes.lexicon import LETTERS, SURNAME, squeezed, title, words

_ARTICLE = re.compile(r"^(?:de|het|een)\s+", re.IGNORECASE)
_CODE = rf"[A-ZÀ-Þ]{LETTERS}*[A-ZÀ-Þ](?:{LETTERS}|&)*(?:'s|-en)?"
_PLACE = rf"[A-ZÀ-Þ]{LETTERS}+(?:[-\s](?:[A-ZÀ-Þ]{LETTERS}+|aan|den|en|op))*(?<!\sen)(?<!\saan)(?<!\sop)"


@dataclass(frozen=True)
class Actors:
    """Everybody who can act in these minutes; ``names`` are those of the list of who was present."""

    names: tuple[str, ...] = ()

    @cached_property
    def one(self) -> str:
        """The source of a pattern for one of them, with its article; capitals count."""
        organisations, functions = words("organisations", "codes"), words("functions", "codes")
        fixed = sorted({*organisations, *functions}, key=len, reverse=True)
        choices = [
            rf"{title()}{SURNAME}",
            *(re.escape(each).replace(r"\ ", r"\s+") for each in fixed),
            rf"(?i:{words('organisations', 'of_a_place')})\s+{_PLACE}",
            f"(?i:{words('organisations', 'groups')})".replace(" ", r"\s+"),
            _CODE,
        ]
        body = "|".join(choices)
        named = "".join(rf"{re.escape(name)}(?![\w-])|" for name in sorted(self.names, key=len, reverse=True))
        return rf"(?-i:(?<![\w-])(?:{named}(?:(?:[Dd]e|[Hh]et)\s+)?(?:{body})(?![\w-])))"

    @cached_property
    def several(self) -> str:
        """The source of a pattern for one or more of them, in a list."""
        return rf"{self.one}(?:(?:\s*,\s*|\s+en\s+|\s*/\s*){self.one})*"

    @cached_property
    def each(self) -> re.Pattern[str]:
        return re.compile(self.one, re.IGNORECASE)

    def split(self, text: str) -> tuple[str, ...]:
        """The single ones of a list, without article and title.

        >>> Actors().split("de VNG en mw. De Voorbeeld")
        ('VNG', 'De Voorbeeld')
        """
        found = [squeezed(each.group()) for each in self.each.finditer(text)] or [text]
        found = [each for each in found if each]
        return tuple(dict.fromkeys(each if each in self.names else bare(each) for each in found))

    def filled(self, mark: str) -> str:
        """A mark of the tables with the actors put in."""
        mark = mark.replace("{anybody}", r"^(?P<by>(?:(?:de|het|een)\s+)?[\w'’-]+(?:\s+[\w'’-]+){0,2}?)")
        return mark.replace("{by}", f"(?P<by>{self.one})").replace("{more}", f"(?P<by>{self.several})")


def bare(text: str) -> str:
    """Without article and title; a sort of body, such as *gemeente*, with a small letter."""
    found = re.sub(rf"^{title()}", "", _ARTICLE.sub("", squeezed(text)), flags=re.IGNORECASE)
    first = found.split(" ")[0]
    sort = re.fullmatch(words("organisations", "of_a_place"), first.casefold()) and not first.isupper()
    return found[:1].lower() + found[1:] if sort else found
