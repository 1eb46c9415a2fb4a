# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The documents of a meeting on its pages: to read, as PDF and as DOCX, each for whom it is."""

import io

import pikepdf
import pytest
from django.test import Client

from regietafel.cases.lrt_2022_07_08.reading import fact_id
from tests.support.case import SignIn

MEETING = f"/overleg/vergadering/{fact_id('lrt-2022-07-08')}/"
DOCUMENTS = ("agenda", "verslag", "besluitenlijst", "afsprakenlijst", "actielijst")


def test_who_keeps_the_table_reads_every_document_and_takes_it_along(sign_in: SignIn) -> None:
    secretary = sign_in("secretariaat")
    page = secretary.get(MEETING).content.decode()
    for name in DOCUMENTS:
        for ending in ("/", ".pdf", ".docx"):
            assert f"{MEETING}document/{name}{ending}" in page
        shown = secretary.get(f"{MEETING}document/{name}/").content.decode()
        assert '<article class="document" lang="nl">' in shown
        assert "Concept, versie 1" in shown
    word = secretary.get(f"{MEETING}document/actielijst.docx")
    assert word.content.startswith(b"PK")
    assert 'filename="actielijst-LRT-2022-07-08.docx"' in word["Content-Disposition"]


def test_the_pdf_of_the_minutes_can_be_read_aloud_and_is_the_same_each_time(sign_in: SignIn) -> None:
    secretary = sign_in("secretariaat")
    first, second = (secretary.get(f"/en{MEETING}document/verslag.pdf") for _ in range(2))
    assert first["Content-Type"] == "application/pdf"
    assert first.content == second.content
    with pikepdf.open(io.BytesIO(first.content)) as file, file.open_metadata() as metadata:
        assert (str(file.Root.Lang), metadata["pdfuaid:part"]) == ("en", "1")


def test_a_draft_is_kept_from_who_does_not_keep_the_table(case: int, client: Client) -> None:
    page = client.get(MEETING).content.decode()
    assert f"{MEETING}document/agenda.pdf" in page
    assert f"{MEETING}document/verslag" not in page
    for ending in ("/", ".pdf"):
        refused = client.get(f"{MEETING}document/verslag{ending}")
        assert refused.status_code == 403
        assert "alleen het secretariaat" in refused.content.decode()


def test_a_number_in_the_minutes_leads_to_the_page_of_what_it_refers_to(sign_in: SignIn) -> None:
    secretary = sign_in("secretariaat")
    shown = secretary.get(f"{MEETING}document/verslag/").content.decode()
    notes = shown[shown.index('<ul class="sources') :]
    notice = f"http://testserver/besluit/{fact_id('minister-2022-2')}/"
    assert f'href="{notice}"' in notes
    assert "nog zonder verwijzing" not in notes
    assert "2.193" in notes


@pytest.mark.parametrize("address", ["document/verslag.exe", "document/brief.pdf"])
def test_a_document_or_a_form_that_we_do_not_make_is_refused(sign_in: SignIn, *, address: str) -> None:
    assert sign_in("secretariaat").get(MEETING + address).status_code in (400, 404)


def test_the_bundle_of_the_meeting_is_one_pdf_on_its_page(case: int, client: Client) -> None:
    assert f"{MEETING}bundel.pdf" in client.get(MEETING).content.decode()
    answer = client.get(f"{MEETING}bundel.pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert 'filename="bundel-LRT-2022-07-08.pdf"' in answer["Content-Disposition"]
    assert answer.content.startswith(b"%PDF-")


def test_a_member_reads_an_annotated_agenda_of_their_own_and_takes_it_to_word(sign_in: SignIn) -> None:
    member = sign_in("lid-vng")
    assert f"{MEETING}voor-mij/" in member.get(MEETING).content.decode()
    shown = member.get(f"{MEETING}voor-mij/")
    assert "Persoonlijk, voor" in shown.content.decode()
    assert shown["Cache-Control"] == "no-store"
    word = member.get(f"/en{MEETING}voor-mij.docx")
    assert word.content.startswith(b"PK")
    assert 'filename="geannoteerde-agenda-2022-07-08.docx"' in word["Content-Disposition"]
    secretary = sign_in("secretariaat")
    assert "voor-mij" not in secretary.get(MEETING).content.decode()
    refused = secretary.get(f"{MEETING}voor-mij/")
    assert refused.status_code == 403
    assert "voor geen lid" in refused.content.decode()
