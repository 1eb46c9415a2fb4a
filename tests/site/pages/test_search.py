# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""An area is found by name, alias or code; a merged one names its successor."""

import pytest
from django.test import Client

pytestmark = pytest.mark.usefixtures("case")


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("Zwolle", "GM0193"),
        ("gm0193", "GM0193"),
        ("Den Haag", "GM0518"),
        ("friesland", "PV21"),
        ("sudwest", "GM1900"),
    ],
)
def test_one_hit_opens_at_once(client: Client, asked: str, code: str) -> None:
    answer = client.get("/zoeken/", {"q": asked})
    assert answer.status_code == 302
    assert answer["Location"] == f"/gebied/{code}/"


def test_two_of_one_name_are_both_offered(client: Client) -> None:
    page = client.get("/zoeken/", {"q": "Utrecht"}).content.decode()
    assert "/gebied/PV26/" in page
    assert "/gebied/GM0344/" in page


def test_a_merged_municipality_names_its_successor(client: Client) -> None:
    page = client.get("/en/zoeken/", {"q": "Weesp"}).content.decode()
    assert "Amsterdam" in page


def test_what_is_asked_is_not_taken_for_markup(client: Client) -> None:
    page = client.get("/zoeken/", {"q": "<script>alert(1)</script>"}).content.decode()
    assert "<script>alert" not in page
