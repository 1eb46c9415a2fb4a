# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who one can be in the demonstration: somebody for each role, with the bodies they speak for."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel.access.readers import Reader, Role


@dataclass(frozen=True, slots=True)
class Persona:
    """A role to try out (*voorbeeldgebruiker*)."""

    code: str
    title: str
    reader: Reader


def _persona(
    code: str, title: str, *, role: Role, bodies: tuple[str, ...], tables: tuple[str, ...] = ()
) -> Persona:
    return Persona(code, title, Reader(f"voorbeeld-{code}", role, frozenset(bodies), frozenset(tables)))


PERSONAS = (
    _persona(
        "secretariaat",
        "Secretariaat LRT",
        role=Role.SECRETARIAT,
        bodies=("LRT", "HLRT"),
    ),
    _persona(
        "planner",
        "Planner COA",
        role=Role.PLANNER,
        bodies=("COA",),
        tables=("LRT",),
    ),
    _persona(
        "prt-utrecht",
        "PRT-coördinator Utrecht",
        role=Role.COORDINATOR,
        bodies=("PRT-PV26", "RH-PV26"),
    ),
    _persona("toezicht-utrecht", "Toezichthouder GS Utrecht", role=Role.SUPERVISOR, bodies=("GS-PV26",)),
    _persona("gemeente-utrecht", "Gemeente Utrecht", role=Role.MUNICIPALITY, bodies=("GM0344",)),
    _persona("veiligheidsregio", "Veiligheidsregio Utrecht", role=Role.SAFETY_REGION, bodies=("VR09",)),
    _persona(
        "lid-vng",
        "Adviseur van een lid (VNG)",
        role=Role.MEMBER,
        bodies=("VNG",),
        tables=("LRT",),
    ),
)
