# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Half-years and areas as somebody types them; areas are looked up among those that ship and those loaded."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from regietafel.base.area import AreaKind
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear

if TYPE_CHECKING:
    from regietafel.base.areas import Areas


def half_year_of(text: str) -> HalfYear:
    """The half-year; anything else is refused with the form it should have."""
    try:
        return HalfYear.parse(text)
    except ValueError as error:
        raise Refused("cli-not-a-half-year", text=text) from error


def loaded_areas() -> Areas:
    """The register with everything that was loaded; the records are open."""
    from regietafel.access.readers import ANYONE
    from regietafel.areas.country import known
    from regietafel.base.stamps import AsOf

    return known(AsOf(), ANYONE).areas


def municipality_of(text: str, on: date) -> str:
    """The code of a municipality on that day; a province or region of the same name is not meant."""
    return loaded_areas().find(text, AreaKind.MUNICIPALITY, day=on).code


def province_of(text: str, on: date) -> str:
    """The code of a province on that day; a municipality of the same name is not meant."""
    return loaded_areas().find(text, AreaKind.PROVINCE, day=on).code


def loaded_area(text: str, on: date) -> str:
    """The code of an area that exists on that day, by its code or name."""
    return loaded_areas().find(text, day=on).code
