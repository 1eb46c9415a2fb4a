# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The bodies that steer: the national ones by name, those of areas made from the register of areas."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from regietafel.base.areas import Area, AreaKind
from regietafel.base.bodies import Body, BodyKind
from regietafel.base.law import LawRef
from regietafel.base.messages import Said

# Gemeentewet art. 124: gedeputeerde staten provide in the place of a municipality that fails.
SUPERVISION = LawRef("BWBR0005416", article="124")


@cache
def national() -> dict[str, Body]:
    """The bodies of the whole country, by code.

    >>> national()["COA"].can_take_besluit, national()["LRT"].can_take_besluit
    (True, False)
    """
    read = tomllib.loads((files(__package__) / "organisations.toml").read_text(encoding="utf-8"))
    return {
        code: Body(
            code,
            Said(row["nl"], row["en"]),
            BodyKind(row["kind"]),
            area=row.get("area"),
            authority=LawRef(**row["authority"]) if "authority" in row else None,
        )
        for code, row in read.items()
    }


def of_province(province: Area) -> tuple[Body, ...]:
    """The bodies of one province: its table (*PRT*), its rijksheer and its executive (*GS*) are three."""
    code, name = province.code, province.name
    return (
        Body(
            f"PRT-{code}",
            Said(f"Provinciale Regietafel {name}", f"Provincial steering table of {name}"),
            BodyKind.TABLE,
            area=code,
        ),
        Body(
            f"RH-{code}",
            Said(f"rijksheer in {name}", f"King's commissioner for the State in {name}"),
            BodyKind.RIJKSHEER,
            area=code,
        ),
        Body(
            f"GS-{code}",
            Said(f"gedeputeerde staten van {name}", f"Provincial executive of {name}"),
            BodyKind.PROVINCIAL_EXECUTIVE,
            area=code,
            authority=SUPERVISION,
        ),
    )


_OF_AREA = {
    AreaKind.PROVINCE: (BodyKind.PROVINCE, "provincie", "Province of"),
    AreaKind.MUNICIPALITY: (BodyKind.MUNICIPALITY, "gemeente", "Municipality of"),
    AreaKind.SAFETY_REGION: (BodyKind.SAFETY_REGION, "veiligheidsregio", "Safety region"),
}


def of_area(area: Area) -> Body:
    """The body of an area itself: province, municipality or safety region, under the code of the area."""
    kind, dutch, english = _OF_AREA[area.kind]
    return Body(area.code, Said(f"{dutch} {area.name}", f"{english} {area.name}"), kind, area=area.code)
