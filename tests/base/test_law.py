# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A citation is a value: its link is made for a day, and what is no citation cannot be one."""

from datetime import date

import pytest

from regietafel.base.law import LawRef

DAY = date(2022, 7, 8)


def test_a_link_leads_to_the_article_as_it_stood_on_the_day() -> None:
    assert LawRef("BWBR0005416", article="124").link(DAY) == (
        "https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=124&g=2022-07-08"
    )


def test_a_paragraph_stands_between_article_and_day() -> None:
    link = LawRef("BWBR0035303", article="29", paragraph="2").link(date(2026, 7, 1))
    assert link.endswith("BWBR0035303&artikel=29&lid=2&g=2026-07-01")


@pytest.mark.parametrize("bwb", ["BWBR0005416", "BWBV0001234", "BWBW0012345"])
def test_laws_treaties_and_circulars_have_ids(bwb: str) -> None:
    assert bwb in LawRef(bwb, "1").link(DAY)


@pytest.mark.parametrize("bwb", ["", "BWBR123", "bwbr0035303", "BWBR00353031", "BWBX0035303", "BWBR0035303 "])
def test_what_is_no_bwb_id_is_refused_and_named(bwb: str) -> None:
    with pytest.raises(ValueError, match=f"'{bwb}' is not a BWB id"):
        LawRef(bwb, article="29")


def test_a_citation_without_an_article_is_refused() -> None:
    with pytest.raises(ValueError, match="names its article"):
        LawRef("BWBR0035303", article="")
