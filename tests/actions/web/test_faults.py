# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A form that cannot be accepted comes back on its page: what was typed stays, each fault at its field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser

import pytest
from django.test import Client

from regietafel.cases.lrt_2022_07_08.reading import fact_id
from tests.support.case import SignIn

ACTION = f"/uitvoering/actie/{fact_id('note-tracks')}/"
ABOUT = f"/uitvoering/over/{fact_id('note-tracks')}/"


class Marked(HTMLParser):
    """What a page marks as wrong: the summary, and each field with what is said at it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: dict[str, dict[str, str | None]] = {}
        self.feed(page)

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            assert given["id"] not in self.ids, f"{given['id']} stands twice"
            self.ids[str(given["id"])] = given

    def invalid(self) -> dict[str, dict[str, str | None]]:
        return {str(each["name"]): each for each in self.ids.values() if each.get("aria-invalid") == "true"}


@pytest.fixture
def secretary(sign_in: SignIn) -> Client:
    return sign_in("secretariaat")


def sent(client: Client, address: str, given: Mapping[str, str | list[str]]) -> str:
    """The page that comes back."""
    answer = client.post(address, given)
    assert answer.status_code == 400, address
    return answer.content.decode()


def test_two_faulty_fields_are_both_named_at_their_field_and_the_rest_is_kept(secretary: Client) -> None:
    typed = {"houders": "MVRO, Aedes", "termijn": "voor de zomer", "dag": "morgen"}
    page = sent(secretary, f"{ACTION}toewijzing/", typed)
    wrong = Marked(page).invalid()
    assert list(wrong) == ["dag"]
    page = sent(secretary, f"{ABOUT}noteer/", {"soort": "obstacle", "tekst": " ", "stuk": "brief 12"})
    marked = Marked(page)
    wrong = marked.invalid()
    assert set(wrong) == {"wie", "tekst"}
    for each in wrong.values():
        assert str(each["aria-describedby"]).split()[0] in marked.ids
        assert f'<a href="#{each["id"]}">' in page
    assert "Er zijn 2 fouten gevonden" in page
    assert 'value="brief 12"' in page
    assert '<option value="obstacle" selected>' in page
    assert page.count('<details class="more" open>') == 1
    assert "<h1" in page


def test_what_the_use_case_refuses_stands_at_the_field_that_it_is_about(
    secretary: Client,
) -> None:
    typed = {"nummer": "8", "titel": "Nog een achtste"}
    page = sent(secretary, "/uitvoering/maatregel/", typed)
    assert set(Marked(page).invalid()) == {"nummer"}
    assert "Maatregel 8 staat al in het register." in page
    assert 'value="Nog een achtste"' in page
    given = {"houders": "XYZ", "termijn": "voor de zomer"}
    page = sent(secretary, f"{ACTION}toewijzing/", given)
    assert set(Marked(page).invalid()) == {"houders"}
    assert "data-faults" in page
    assert 'value="voor de zomer"' in page


def test_of_two_forms_for_one_address_only_the_one_that_was_sent_comes_back(secretary: Client) -> None:
    for line in ("Er is geen geld.", "Er is geen grond."):
        secretary.post(f"{ABOUT}noteer/", {"soort": "obstacle", "tekst": line, "wie": "COA"})
    first, second = re.findall(r'name="einde" value="([0-9a-f-]+)"', secretary.get(ACTION).content.decode())
    page = sent(secretary, f"{ABOUT}noteer/", {"soort": "removed", "einde": second, "wie": "COA"})
    (wrong,) = Marked(page).invalid().values()
    assert second in str(wrong["id"])
    assert first not in str(wrong["id"])
    assert page.count("<details") > 1
    assert page.count('<details class="more" open>') == 1


def test_a_form_that_the_page_does_not_offer_is_refused_with_every_fault(secretary: Client) -> None:
    page = sent(secretary, f"{ACTION}kennisgeving/", {"wie": "SJenV"})
    assert "data-faults" not in page
    assert page.count("<li>") >= 2
    assert "Dit veld is leeg. Vul het in." in page


def test_nothing_comes_back_on_a_page_that_looks_back_and_english_is_answered_in_english(
    secretary: Client,
) -> None:
    page = sent(secretary, f"{ACTION}mijlpaal/?bekend=2022-08-01", {"titel": "", "dag": ""})
    assert "Iets vastleggen kan alleen" in page
    assert "data-faults" not in page
    page = sent(secretary, f"/en{ACTION}mijlpaal/", {"titel": "", "dag": "x"})
    assert "This field is empty. Fill it in." in page
    assert "‘x’ is not a day" in page
