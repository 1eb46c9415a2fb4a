# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The one shape of a source of figures: which columns it has, what each counts, and of when and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Said
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import Visibility


class When(StrEnum):
    """What a row speaks of."""

    DAY = "day"
    """A day on which something was counted (*peildag*)."""
    MONTH = "month"
    """A month in which something happened (*maand*)."""


class Part(StrEnum):
    """The columns of a source beside its figures; the values are the keys of the template."""

    WHEN = "date"
    UNTIL = "until"
    """The first day after the period, where there is one."""
    AREA = "area"
    INDICATOR = "indicator"
    AMOUNT = "amount"
    BY = "by"
    """Who said so, where every row has a speaker of its own."""
    NAME = "area_name"
    """What the area is called; read by people, and not from the file."""
    PROVINCE = "province"
    """Where the area lies; the same."""
    KNOWN = "known"
    PUBLISHER = "publisher"
    KIND = "mark"
    """How the figure came to us."""
    TITLE = "title"
    ADDRESS = "address"
    SOURCE = "source"
    """The code of its source here."""
    CONTESTED = "contested"
    """What a body says against the figure; read by people, and not from the file."""


ORIGIN = (
    Part.NAME,
    Part.PROVINCE,
    Part.KNOWN,
    Part.PUBLISHER,
    Part.KIND,
    Part.TITLE,
    Part.ADDRESS,
    Part.SOURCE,
    Part.CONTESTED,
)
"""What a table of figures goes out with beside the figures; it can come in without."""


PART_NAMES: Mapping[Part, tuple[str, ...]] = {
    Part.WHEN: ("date", "datum", "peildatum", "dag", "day", "month", "maand", "periode", "from", "vanaf"),
    Part.UNTIL: ("until", "tot", "tot (niet meer op)"),
    Part.AREA: (
        "area", "gebied", "veiligheidsregio", "regio", "gemeente", "provincie", "safety region", "region",
        "code",
    ),
    Part.INDICATOR: ("indicator", "wat is geteld", "what is counted"),
    Part.AMOUNT: ("amount", "aantal"),
    Part.BY: ("by", "gemeld door", "stated by", "wie"),
    Part.NAME: ("area_name", "naam van het gebied", "name of the area"),
    Part.PROVINCE: ("province", "provincie"),
    Part.KNOWN: ("known", "bekend op", "known on"),
    Part.PUBLISHER: ("publisher", "wie gaf het uit", "who published it", "uitgever"),
    Part.KIND: ("mark", "soort bron", "kind of source"),
    Part.TITLE: ("title", "titel van de bron", "title of the source"),
    Part.ADDRESS: ("address", "adres van de bron", "address of the source"),
    Part.SOURCE: ("source", "kenmerk van de bron", "code of the source"),
    Part.CONTESTED: ("contested", "betwist"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A column with figures (*cijferkolom*): its key, the names it may have, and the indicator it counts."""

    key: str
    names: tuple[str, ...]
    indicator: str
    area: str | None = None
    """The one area it is of, where that is not the area of the row."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A column that is the sum of others where all of them are filled in (*optelling*)."""

    total: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A source of figures (*invoerbron*): reading, template, pages and guide all follow from it.

    Without ``figures`` every row says which indicator it counts. ``every`` is how many days after the last
    figure a next one is expected; None where figures come when they come.
    """

    code: str
    name: Said
    publisher: str
    kind: SourceKind
    when: When
    figures: tuple[Figure, ...] = ()
    level: AreaKind | None = None
    """The level of the areas in its rows; without one every row is of the whole country."""
    sums: tuple[Sum, ...] = ()
    every: int | None = None
    speaks: bool = False
    """Whether every row names who said it."""
    visibility: Visibility = Visibility.PUBLIC
    tells_source: bool = False
    """Whether a row may name the source of its figure, as a table of figures goes out."""

    @property
    def is_long(self) -> bool:
        """Whether a row holds one figure and says itself what it counts and where."""
        return not self.figures

    @property
    def parts(self) -> tuple[Part, ...]:
        """The columns beside the figures, in the order of the template."""
        if self.is_long:
            more = ((Part.BY,) if self.speaks else ()) + (ORIGIN if self.tells_source else ())
            return (Part.WHEN, Part.UNTIL, Part.INDICATOR, Part.AREA, Part.AMOUNT, *more)
        return (Part.WHEN, Part.AREA) if self.level is not None else (Part.WHEN,)

    @property
    def needed(self) -> tuple[Part, ...]:
        """The columns without which it is not this table."""
        return tuple(part for part in self.parts if part not in (Part.UNTIL, *ORIGIN))

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the template in their order."""
        return (*(part.value for part in self.parts), *(figure.key for figure in self.figures))
