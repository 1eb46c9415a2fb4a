# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The file of a case, on its page and as a PDF: what a court asks of each step."""

import io
import re

import pypdf

from regietafel.base.stamps import AsOf
from regietafel.facts.ladders import CaseOpened
from regietafel.records import ledger
from tests.site.pages.test_pages import plain
from tests.support.case import SignIn
from tests.targets.web.test_acting import LAST, said


def test_the_file_tells_of_each_step_what_a_court_asks(sign_in: SignIn) -> None:
    supervisor = sign_in("toezicht-utrecht")
    supervisor.post(f"{LAST}dossier/", {"herkomst": "2022-I"})
    (opened,) = (case for case in ledger.read(CaseOpened, AsOf()) if case.subject == "GM0344")
    address = f"{LAST}dossier/{opened.stamp.id}/"
    step = {
        "trede": "signal", "grond": "Niet gehaald.", "kenmerk": "PU-2022-17",
        "gehoord": "wethouder van wonen, 4 juli 2022", "dag": "2022-07-05",
    }  # fmt: skip
    refused = supervisor.post(f"{address}stap/", step)
    assert refused.status_code == 400
    assert "Schrijf op waarom." in plain(refused.content.decode())
    ahead = supervisor.post(f"{address}stap/", {**step, "dag": "2022-07-09", "later": "x"})
    assert ahead.status_code == 400
    step["later"] = "de brief kwam later binnen"
    assert supervisor.post(f"{address}stap/", step).status_code == 302
    options = re.findall(
        r'<option value="([0-9a-f-]{36})">gehuisvest in 2022-I', supervisor.get(LAST).content.decode()
    )
    count = options[-1]
    letter = {
        "soort": "view", "titel": "Zienswijze van het college", "kenmerk": "UT-9", "cijfer": count,
        "dag": "2022-07-06", "later": "te laat ontvangen",
    }  # fmt: skip
    assert supervisor.post(f"{address}stuk/", letter).status_code == 302
    page = said(supervisor, LAST)
    for words in (
        "signaleren gezet, 5 juli 2022",
        "Besloten door gedeputeerde staten van Utrecht",
        "Artikel Huisvestingswet 2014, artikel 28",
        "Kenmerk PU-2022-17",
        "Gehoord wethouder van wonen, 4 juli 2022",
        "Grond Niet gehaald.",
        "Vastgelegd 8 juli 2022, later vastgelegd door de toezichthouder: de brief kwam later binnen",
        "Cijfers waar het dossier op rust",
        "gehuisvest in 2022-I, geteld tot 1 juli 2022: 162 (Regietafel), 1 juli 2022 · voorbeeldcijfer",
        "zienswijze: Zienswijze van het college (UT-9)",
        "te laat ontvangen",
    ):
        assert words in page, words
    pages = pypdf.PdfReader(io.BytesIO(supervisor.get(f"{LAST}dossier.pdf").content)).pages
    text = " ".join(" ".join(part.extract_text().split()) for part in pages)
    for words in ("PU-2022-17", "wethouder van wonen", "artikel 28", "Niet gehaald.", "UT-9", "162"):
        assert words in text, words
    # What was put on record on 8 July about 5 July was not known on 6 July.
    before = said(supervisor, f"{LAST}?op=2022-07-06&bekend=2022-07-06")
    assert "PU-2022-17" not in before
