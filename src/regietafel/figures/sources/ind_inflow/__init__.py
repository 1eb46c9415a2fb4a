# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The inflow that IND publishes per month; a month is revised in later publications."""

from __future__ import annotations

from regietafel.base.messages import Said
from regietafel.base.sources import SourceKind
from regietafel.figures.sources.shape.shape import Figure, Shape, Sum, When

SHAPE = Shape(
    code="ind-inflow",
    name=Said("Asielinstroom van de IND", "Asylum inflow of IND"),
    publisher="IND",
    kind=SourceKind.PUBLISHED,
    when=When.MONTH,
    figures=(
        Figure("total_inflow", ("totale instroom", "totaal", "total", "total inflow"), "inflow-total"),
        Figure(
            "first_applications", ("eerste aanvragen", "eerste asielaanvragen", "first applications"),
            "first-applications",
        ),
        Figure(
            "repeat", ("herhaalde aanvragen", "opvolgende aanvragen", "repeat applications"),
            "repeat-applications",
        ),
        Figure(
            "family_reunification", ("nareizigers", "nareis", "family reunification"), "family-reunification"
        ),
        Figure("amv", ("waarvan amv", "unaccompanied minors"), "first-applications-unaccompanied"),
    ),
    sums=(Sum("total_inflow", ("first_applications", "repeat", "family_reunification")),),
    every=45,
)  # fmt: skip
