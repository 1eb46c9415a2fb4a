# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A form of the monthly reports that cannot be accepted comes back on its page, with what was given."""

from __future__ import annotations

from regietafel.facts.reports import ReportHandedIn
from regietafel.records import ledger
from tests.actions.web.test_faults import Marked, sent
from tests.reports.web.test_reports import AT, JULY, plain, typed
from tests.support.case import SignIn

PART = f"{AT}/2022-07/deel/GM0344/"
REPORT = f"{AT}/2022-07/PV26/"


def test_a_report_sent_back_without_a_reason_says_so_at_the_reason(sign_in: SignIn) -> None:
    table, secretariat = sign_in("prt-utrecht"), sign_in("secretariaat")
    table.post(f"{PART}bewaar/{JULY}", typed())
    table.post(f"{REPORT}indienen/{JULY}", {})
    fact = ledger.read(ReportHandedIn, province="PV26")[0].stamp.id
    page = sent(secretariat, f"{REPORT}antwoord/{JULY}", {"verslag": fact, "antwoord": "teruggestuurd"})
    assert set(Marked(page).invalid()) == {"reden"}
    page = sent(table, f"{REPORT}indienen/{JULY}", {"opmerkingen": "Nog een keer"})
    assert set(Marked(page).invalid()) == {"reden"}
    assert "Nog een keer</textarea>" in page


def test_what_was_pasted_stays_and_names_no_row_of_the_form_above_it(sign_in: SignIn) -> None:
    city = sign_in("gemeente-utrecht")
    table = "maand\tgebied\tdoelgroep\tsoort\topgave\n2022-07\tUtrecht\tasielzoekers\tregulier\ttien\n"
    page = sent(city, f"{PART}bestand/{JULY}", {"plakken": table})
    assert "\ttien\n</textarea>" in page
    assert 'href="#rij-' not in page
    assert set(Marked(sent(city, f"{PART}bestand/{JULY}", {})).invalid()) == {"bestand"}


def test_a_typed_form_is_not_accepted_with_a_status_that_says_so(sign_in: SignIn) -> None:
    city = sign_in("gemeente-utrecht")
    page = sent(city, f"{PART}bewaar/{JULY}", typed(**{"task-2": "veel"}))
    assert 'value="veel"' in page
    assert "data-faults" in page


def test_nothing_is_taken_in_where_no_file_came(sign_in: SignIn) -> None:
    table = sign_in("prt-utrecht")
    page = sent(table, f"{REPORT}bestanden/{JULY}", {})
    assert set(Marked(page).invalid()) == {"bestand"}
    assert "Verzamelen" in plain(page.encode())
