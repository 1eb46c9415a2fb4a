# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The calendar of a table under a secret address: made, read by whoever has it, withdrawn."""

import re
from datetime import date

import icalendar
import pytest
from django.test import Client

from regietafel.access.acting import Acting
from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Said
from regietafel.facts.meetings import Purpose
from regietafel.meetings.services.preparing import Plan, PlannedItem, convene
from tests.support.case import SignIn

TABLE = "/overleg/tafel/LRT/"
SECRETARIAT = Reader("s.bakker", Role.SECRETARIAT, frozenset({"LRT"}))


@pytest.fixture
def closed(case: int) -> str:
    """The id of a meeting for the table alone, with a place and an item that others must not read."""
    item = PlannedItem("1", Said("Vertrouwelijk onderwerp"), Purpose.DECISION)
    plan = Plan((item,), begins="10.30", place=Said("Geheime zaal"), chair="SJenV")
    acting = Acting(SECRETARIAT, date(2022, 7, 12))
    return convene(plan, table="LRT", on=date(2022, 9, 1), public=False, acting=acting).stamp.id


def made(client: Client, prefix: str = "") -> str:
    """The path of an address that was just made."""
    answer = client.post(f"{prefix}{TABLE}kalender/")
    assert answer.status_code == 200
    found = re.search(r'value="http://testserver([^"]+\.ics)"', answer.content.decode())
    assert found is not None
    return found[1]


def test_whoever_has_the_address_reads_days_and_hours_without_signing_in(
    sign_in: SignIn, client: Client, *, closed: str
) -> None:
    address = made(sign_in("lid-vng"))
    answer = client.get(address)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    read = icalendar.Calendar.from_ical(answer.content)
    events = {str(each["uid"]): each for each in read.walk("VEVENT")}
    event = events[f"{closed}@regietafel"]
    assert event.decoded("dtstart").isoformat() == "2022-09-01T10:30:00+02:00"
    assert str(event["summary"]).startswith("Overleg Landelijke Regietafel")
    assert str(event["url"]) == f"http://testserver/overleg/vergadering/{closed}/"
    assert len(events) > 1


def test_nothing_confidential_is_in_it(sign_in: SignIn, client: Client, *, closed: str) -> None:
    text = client.get(made(sign_in("lid-vng"))).content.decode().replace("\r\n ", "")
    assert closed in text
    for secret in ("Geheime zaal", "Vertrouwelijk", "SJenV", "Klijnsma", "voorbeeld-lid-vng"):
        assert secret not in text


def test_an_address_that_was_withdrawn_is_not_there_and_that_of_another_still_is(
    sign_in: SignIn, client: Client
) -> None:
    member, secretary = sign_in("lid-vng"), sign_in("secretariaat")
    mine, theirs = made(member, "/en"), made(secretary)
    assert "You have one address that works." in member.get(f"/en{TABLE}").content.decode()
    assert member.post(f"{TABLE}kalender/intrekken/").status_code == 302
    assert client.get(mine).status_code == 404
    assert client.get(theirs).status_code == 200
    assert client.get("/overleg/kalender/geraden.ics").status_code == 404
    assert "geheim-adres" not in member.get(TABLE).content.decode()


def test_only_who_speaks_for_the_table_can_have_an_address(sign_in: SignIn, client: Client) -> None:
    other = sign_in("gemeente-utrecht")
    assert other.post(f"{TABLE}kalender/").status_code == 403
    for reader in (other, client):
        assert 'id="kalender"' not in reader.get(TABLE).content.decode()
