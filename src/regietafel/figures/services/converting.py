# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From the figures on record to a figure of another definition, by a conversion with a name."""

from __future__ import annotations

from datetime import date

from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Refused
from regietafel.base.stamps import AsOf
from regietafel.base.working import Working
from regietafel.data.indicators import conversions, indicators
from regietafel.facts.conversions import Conversion, convert
from regietafel.figures.services.following import follow_all
from regietafel.outlets.tables import CODE, Column, Joined, Table


def converted(name: str, area: str, *, day: date, as_of: AsOf, reader: Reader) -> Working:
    """The figure that a conversion gives of an area on a day, with the figures that it is made of.

    Refused where one of them is not on record of just that day, or is not known. Queries: as ``follow_all``.
    """
    if name not in conversions():
        raise Refused("figures-no-conversion", text=name, known=tuple(conversions()))
    conversion = conversions()[name]
    found = follow_all([(code, area) for code in conversion.needs], as_of=as_of, reader=reader)
    figures = {
        code: chosen.counts for code in conversion.needs if (chosen := found[code, area].on(day)) is not None
    }
    return convert(conversion, figures, catalogue=indicators())


def conversions_table(*, day: date) -> Table[Conversion]:
    """Every named conversion: what goes in, what comes out, and what it assumes."""
    columns: tuple[Column[Conversion], ...] = (
        Column("conversion", lambda line: line.code, CODE),
        Column("name", lambda line: line.name),
        Column("needs-figures", lambda line: Joined(line.needs)),
        Column("gives", lambda line: line.result, CODE),
        Column("assumes", lambda line: line.assumes),
    )
    return Table(Message("figures-conversions-title"), columns, tuple(conversions().values()), day)
