# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From the secretariat that sends to the receiver that answers, on the pages."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from regietafel import clock
from regietafel.cases.lrt_2022_07_08.case import PLACES
from regietafel.facts.dispatches import Dispatch
from regietafel.records import ledger
from tests.support.case import SignIn

REGISTER = f"/verdeling/{PLACES}/verzending/"


def sent_by(client: Client, *receivers: str, embargo: str = "") -> str:
    """What the page says after sending."""
    answer = client.post(f"{REGISTER}verstuur/", {"ontvanger": receivers, "embargo": embargo}, follow=True)
    return answer.content.decode()


def test_the_secretariat_sends_and_the_receiver_confirms_and_agrees(sign_in: SignIn) -> None:
    page = sent_by(sign_in("secretariaat"), "PRT-PV26", "PRT-PV29", embargo="2022-07-15")
    assert "15 juli 2022" in page
    assert "loopt nog" in page
    receiver = sign_in("prt-utrecht")
    mine = receiver.get(REGISTER).content.decode()
    assert "Provinciale Regietafel Utrecht" in mine
    assert "Provinciale Regietafel Zeeland" not in mine
    fact = next(fact for fact in ledger.read(Dispatch) if fact.receiver == "PRT-PV26").stamp.id
    receiver.post(f"{REGISTER}{fact}/ontvangst/")
    answer = receiver.post(f"{REGISTER}{fact}/reactie/", {"antwoord": "agreed"}, follow=True)
    assert "status--agreed" in answer.content.decode()


def test_an_objection_without_a_reason_is_refused_in_words(sign_in: SignIn) -> None:
    sent_by(sign_in("planner"), "PRT-PV26")
    fact = ledger.read(Dispatch)[0].stamp.id
    answer = sign_in("prt-utrecht").post(f"{REGISTER}{fact}/reactie/", {"antwoord": "objects", "reden": " "})
    assert answer.status_code == 400
    assert "Een bezwaar heeft een reden nodig" in answer.content.decode()


def test_nobody_answers_for_another_body(sign_in: SignIn) -> None:
    sent_by(sign_in("planner"), "PRT-PV29")
    fact = ledger.read(Dispatch)[0].stamp.id
    answer = sign_in("prt-utrecht").post(f"{REGISTER}{fact}/ontvangst/")
    assert answer.status_code in (403, 404)


def test_a_receiver_sees_no_form_to_send(sign_in: SignIn) -> None:
    assert "verstuur" not in sign_in("prt-utrecht").get(REGISTER).content.decode()


def test_nothing_is_put_on_record_while_looking_back(sign_in: SignIn) -> None:
    client = sign_in("planner")
    back = f"{REGISTER}verstuur/?op=2022-07-11"
    answer = client.post(back, {"ontvanger": "PRT-PV26"})
    assert answer.status_code == 400
    assert "vanaf één dag" in answer.content.decode()
    assert ledger.read(Dispatch) == []


def test_nothing_is_put_on_record_from_a_page_as_recorded_in_the_past(sign_in: SignIn) -> None:
    client = sign_in("planner")
    assert "verstuur" in client.get(REGISTER).content.decode()
    then = f"?vastgelegd={clock.now().isoformat().replace('+00:00', 'Z')}"
    assert "verstuur" not in client.get(f"{REGISTER}{then}").content.decode()
    answer = client.post(f"{REGISTER}verstuur/{then}", {"ontvanger": "PRT-PV26"})
    assert answer.status_code == 400
    assert "zonder ‘zoals vastgelegd op’" in answer.content.decode()
    assert ledger.read(Dispatch) == []


def test_sending_twice_is_refused(sign_in: SignIn) -> None:
    client = sign_in("planner")
    sent_by(client, "PRT-PV26")
    assert "al verzonden" in sent_by(client, "PRT-PV26")


def test_twelve_dispatches_ask_the_records_no_more_than_one(sign_in: SignIn) -> None:
    client = sign_in("planner")

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(REGISTER)
        return len(queries)

    sent_by(client, "PRT-PV20")
    one = asked()
    sent_by(client, *(f"PRT-PV{code}" for code in range(21, 32)))
    assert asked() == one
