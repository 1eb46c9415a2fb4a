# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Crisis shelter per safety region: how many places were asked, and how many there are."""

from __future__ import annotations

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Said
from regietafel.base.sources import SourceKind
from regietafel.figures.sources.shape.shape import Figure, Shape, When

SHAPE = Shape(
    code="crisis-shelter",
    name=Said("Crisisnoodopvang per veiligheidsregio", "Crisis shelter per safety region"),
    publisher="Veiligheidsberaad",
    kind=SourceKind.PUBLISHED,
    when=When.DAY,
    figures=(
        Figure("asked", ("gevraagd", "opgave", "taak", "task"), "crisis-places-asked"),
        Figure("realised", ("gerealiseerd", "plekken", "beschikbaar", "available"), "crisis-places"),
        Figure("occupied", ("bezet", "bezetting", "in gebruik", "in use"), "crisis-persons"),
    ),
    level=AreaKind.SAFETY_REGION,
    every=7,
)
