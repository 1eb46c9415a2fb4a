# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The bodies that steer, and the tables they sit at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from regietafel.base.law import LawRef
from regietafel.base.messages import Said


class BodyKind(StrEnum):
    """What sort of body it is; an office is not the organisation it belongs to."""

    MINISTRY = "ministry"
    OFFICE_HOLDER = "office-holder"
    """A minister or state secretary (*bewindspersoon*), such as SJenV."""
    AGENCY = "agency"
    """An independent administrative body (*zbo*), such as COA."""
    RIJKSHEER = "rijksheer"
    """The King's commissioner acting for the State (*rijksorgaan*); not the province."""
    PROVINCIAL_EXECUTIVE = "provincial-executive"
    """*Gedeputeerde staten*, who supervise."""
    PROVINCE = "province"
    MUNICIPALITY = "municipality"
    SAFETY_REGION = "safety-region"
    ASSOCIATION = "association"
    """An association of the field (*koepel*): VNG, IPO, Aedes."""
    ORGANISATION = "organisation"
    """Any other, such as a housing corporation or a foundation."""
    TABLE = "table"
    """A *regietafel*: it makes agreements and takes notice; it takes no *besluit*."""


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation, office or table (*orgaan*).

    ``authority`` is the law from which it draws its power to take a *besluit*; a body without one can agree,
    ask and take notice, but creates no statutory duty.
    """

    code: str
    name: Said
    kind: BodyKind
    area: str | None = None
    authority: LawRef | None = None
    note: Said | None = None

    @property
    def can_take_besluit(self) -> bool:
        return self.authority is not None and self.kind is not BodyKind.TABLE
