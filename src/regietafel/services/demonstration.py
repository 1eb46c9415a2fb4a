# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who one can be in the demonstration: somebody for each role, with the bodies they speak for."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel.services.readers import Reader, Role


@dataclass(frozen=True, slots=True)
class Persona:
    """A role to try out (*voorbeeldgebruiker*)."""

    code: str
    title: str
    reader: Reader


def _persona(code: str, title: str, role: Role, *bodies: str) -> Persona:
    return Persona(code, title, Reader(f"voorbeeld-{code}", role, frozenset(bodies)))


PERSONAS = (
    _persona("secretariaat", "Secretariaat LRT", Role.SECRETARIAT, "LRT", "HLRT"),
    _persona("planner", "Planner COA", Role.PLANNER, "COA", "LRT"),
    _persona("prt-utrecht", "PRT-coördinator Utrecht", Role.COORDINATOR, "PRT-PV26", "RH-PV26"),
    _persona("toezicht-utrecht", "Toezichthouder GS Utrecht", Role.SUPERVISOR, "GS-PV26"),
    _persona("gemeente-utrecht", "Gemeente Utrecht", Role.MUNICIPALITY, "GM0344"),
    _persona("lid-vng", "Adviseur van een lid (VNG)", Role.MEMBER, "VNG", "LRT"),
)
