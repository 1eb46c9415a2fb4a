# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The progress report on its page and as files; one click puts what comes back on the agenda of the LRT."""

from __future__ import annotations

import io
import re

import pytest
from django.test import Client
from docx import Document
from pypdf import PdfReader

from regietafel.facts.meetings import AgendaAnswered, AgendaItem, AgendaProposed
from regietafel.records import ledger
from tests.meetings.web.test_meetings import agenda
from tests.support.case import Read, SignIn

PROGRESS = "/uitvoering/voortgang/"
PLAN = "/overleg/tafel/LRT/agenda/2022-09-07/"


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


@pytest.fixture
def secretary(sign_in: SignIn) -> Client:
    return sign_in("secretariaat")


def subject(page: str, title: str) -> str:
    """What the button of that line sends."""
    (found,) = re.findall(rf'name="over" value="([^"]+)">[^<]*<span class="out-of-sight"> {title}', page)
    return str(found)


def test_the_page_says_what_the_files_say(read: Read, client: Client) -> None:
    page = read(PROGRESS)
    for part in ("8. Flexibele opvang", "VNG: ", "Schrijf de notitie", "geen houder, geen datum"):
        assert part in page
    assert "Zet op de agenda" not in page
    pdf = PdfReader(io.BytesIO(client.get("/uitvoering/voortgang.pdf").content))
    assert len(pdf.pages) == 1
    assert "Flexibele opvang" in pdf.pages[0].extract_text()
    document = Document(io.BytesIO(client.get("/en/uitvoering/voortgang.docx").content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "8. Flexible reception" in cells


def test_one_click_puts_a_line_on_the_draft_agenda_once_and_convening_answers_every_reason(
    secretary: Client,
) -> None:
    note = subject(text(secretary, PROGRESS), "Schrijf de notitie")
    for _ in range(2):
        put = secretary.post(f"{PROGRESS}agenda/", {"vergadering": "2022-09-07", "over": note})
        assert put.status_code == 302
    page = text(secretary, put.headers["Location"].split("#")[0])
    assert page.count("conceptagenda van 7 september 2022") == 1
    assert 'value="2022-09-07"' in page
    plan = text(secretary, PLAN)
    assert plan.count('value="Schrijf de notitie over de sporen voor flexwoningen"') == 1
    assert {each.why for each in ledger.read(AgendaProposed)} == {"no-holder#0", "no-date#0"}
    assert secretary.post(f"{PLAN}bijeen/", {}).status_code == 302
    assert len(ledger.read(AgendaAnswered)) == 2
    assert "7 september 2022, punt 1" in text(secretary, PROGRESS)


def test_on_a_meeting_that_was_convened_it_becomes_a_late_item(secretary: Client) -> None:
    secretary.post(f"{PLAN}bewaar/", agenda("Opening"))
    secretary.post(f"{PLAN}bijeen/", {})
    put = secretary.post(f"{PROGRESS}agenda/", {"vergadering": "2022-09-07", "over": "maatregel-8"})
    assert put.status_code == 302
    late = [each for each in ledger.read(AgendaItem) if each.late]
    assert [(each.number, each.about) for each in late] == [("2", "maatregel-8")]
    assert "7 september 2022, punt 2" in text(secretary, PROGRESS)


@pytest.mark.parametrize(
    ("day", "about", "status"),
    [("2022-07-07", "maatregel-8", 400), ("2022-09-07", "maatregel-77", 400), ("straks", "maatregel-8", 400)],
)
def test_what_cannot_be_put_there_changes_nothing(
    secretary: Client, *, day: str, about: str, status: int
) -> None:
    answer = secretary.post(f"{PROGRESS}agenda/", {"vergadering": day, "over": about})
    assert answer.status_code == status
    assert ledger.read(AgendaProposed) == []


def test_who_runs_another_table_puts_nothing_on_the_agenda_of_the_lrt(sign_in: SignIn) -> None:
    answer = sign_in("prt-utrecht").post(
        f"{PROGRESS}agenda/", {"vergadering": "2022-09-07", "over": "maatregel-8"}
    )
    assert answer.status_code == 403
