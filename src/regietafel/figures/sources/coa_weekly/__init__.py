# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The weekly figures of COA: people in reception on a day, split as COA splits them.

Whom COA counts in its total changed twice; a file says by the name of the column which total it gives.
"""

from __future__ import annotations

from regietafel.base.messages import Said
from regietafel.base.sources import SourceKind
from regietafel.figures.sources.shape.shape import Figure, Shape, Sum, When

WESTERWOLDE = "GM1950"
"""The municipality in which Ter Apel lies."""

SHAPE = Shape(
    code="coa-weekly",
    name=Said("Weekcijfers van COA", "Weekly figures of COA"),
    publisher="COA",
    kind=SourceKind.PUBLISHED,
    when=When.DAY,
    figures=(
        Figure("persons", ("totaal", "total", "bezetting", "mensen in de opvang"), "persons-in-reception"),
        Figure("entitled", ("recht op opvang", "totaal recht op opvang"), "persons-entitled"),
        Figure("with_agreement", ("opvangovereenkomst", "opvangovereenkomsten"), "persons-with-agreement"),
        Figure(
            "in_coa_locations",
            ("in locaties van COA", "bij COA", "in COA locations"),
            "persons-coa-locations",
        ),
        Figure(
            "persons_regular",
            ("reguliere opvang", "regulier", "regular reception"),
            "persons-coa-regular",
        ),
        Figure(
            "persons_emergency",
            ("noodopvang", "noodopvang COA", "emergency reception"),
            "persons-coa-emergency",
        ),
        Figure("outside", ("buiten COA", "buiten locaties van COA", "outside COA"), "persons-outside-coa"),
        Figure(
            "statushouders",
            ("vergunninghouders", "statushouders in de opvang", "permit holders", "permit_holders"),
            "permit-holders-in-reception",
        ),
        Figure("ter_apel", ("Ter Apel", "aanmeldcentrum Ter Apel"), "persons-ter-apel", WESTERWOLDE),
        Figure("locations", ("locaties", "aantal locaties", "number of locations"), "reception-locations"),
    ),
    sums=(
        Sum("persons", ("in_coa_locations", "outside")),
        Sum("entitled", ("in_coa_locations", "outside")),
        Sum("in_coa_locations", ("persons_regular", "persons_emergency")),
    ),
    every=7,
)
