# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who is reading or acting, and for which bodies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody does at the table; the demonstration signs in as one of these."""

    PUBLIC = "public"
    """Council member, journalist, citizen: not signed in."""
    SECRETARIAT = "secretariat"
    PLANNER = "planner"
    """Planner at COA or the ministry."""
    COORDINATOR = "coordinator"
    """PRT coordinator, for the rijksheer of one province."""
    SUPERVISOR = "supervisor"
    """Supervisor, for *gedeputeerde staten* of one province."""
    MUNICIPALITY = "municipality"
    """Municipal officer."""
    SAFETY_REGION = "safety-region"
    """Officer of a safety region, for its part of the monthly report."""
    MEMBER = "member"
    """Member of a table, or the member's adviser."""


@dataclass(frozen=True, slots=True)
class Reader:
    """The named actor of every act and every look (*gebruiker*), with the role and the bodies spoken for.

    To sit at a table is not to speak for it: who only sits there reads what the table reads, and answers,
    accepts and votes for the own organisation. Its chair and its secretariat speak for the table.

    >>> Reader("p.jansen", Role.COORDINATOR, frozenset({"PRT-PV26"})).speaks_for("PRT-PV26")
    True
    """

    actor: str
    role: Role
    bodies: frozenset[str] = frozenset()
    tables: frozenset[str] = frozenset()
    """The tables that are sat at, and not spoken for."""

    @property
    def circles(self) -> frozenset[str]:
        """Every body and table that is belonged to (*kringen*): what is for one of them can be read."""
        return self.bodies | self.tables

    def speaks_for(self, body: str) -> bool:
        return body in self.bodies


ANYONE = Reader("openbaar", Role.PUBLIC)
"""Somebody who has not signed in."""
