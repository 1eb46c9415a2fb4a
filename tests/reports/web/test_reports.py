# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Monthly reports on the site: filled, collected, handed in, answered, and what each may see on the way."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import load_workbook
from pytest_django import Settings

from regietafel.access.readers import Reader, Role
from regietafel.access.signing_in import issue_link
from regietafel.facts.reports import ReportAnswered, ReportHandedIn
from regietafel.records import ledger
from tests.support.case import SignIn

pytestmark = pytest.mark.usefixtures("case")
AT = "/uitvoering/rapportage"
JULY, SEPTEMBER = "?op=2022-08-09&bekend=2022-08-09", "?op=2022-09-09&bekend=2022-09-09"
ROWS = 8
"""Lines asked of a municipality."""
Enter = Callable[[str], Client]


@pytest.fixture(autouse=True)
def home(settings: Settings, tmp_path: Path) -> None:
    """What is pasted is kept in a folder of the test while it is read."""
    settings.HOME = tmp_path


def coordinator(province: str) -> Client:
    """The coordinator of a province, signed in."""
    client = Client()
    reader = Reader("coordinator", Role.COORDINATOR, frozenset({f"PRT-{province}"}))
    assert client.post(f"/aanmelden/{issue_link(reader)}").status_code == 302
    return client


def plain(content: bytes) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", content.decode()).split())


def filled(workbook: bytes, realised: int | str = 5) -> bytes:
    """A workbook as it comes back, every row filled in."""
    book = load_workbook(BytesIO(workbook))
    for row in book["Plekken"].iter_rows(min_row=2) if "Plekken" in book.sheetnames else ():
        for cell, value in zip(row[4:9], (10, realised, 0, "onbekend", 20), strict=True):
            cell.value = value
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def upload(name: str, content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def typed(realised: str = "5", **other: str) -> dict[str, str]:
    """The form of a municipality, filled in by hand."""
    numbers = {"task": "10", "realised": realised, "firm": "0", "soft": "onbekend", "capacity": "20"}
    fields = {f"{key}-{row}": value for row in range(2, 2 + ROWS) for key, value in numbers.items()}
    return {"versie": "0", **fields, **other}


class Hands:
    """Somebody at the pages, who counts each thing done by hand: a page opened, a file fetched, a button."""

    def __init__(self, client: Client) -> None:
        self.client, self.acts = client, 0

    def open(self, address: str) -> bytes:
        self.acts += 1
        answer = self.client.get(address)
        assert answer.status_code == 200, answer.content.decode()[-600:]
        return answer.content

    def press(self, address: str, given: dict[str, object]) -> bytes:
        self.acts += 1
        answer = self.client.post(address, given, follow=True)
        assert answer.status_code == 200, plain(answer.content)
        return answer.content


def test_from_nothing_to_handed_in_with_25_municipalities_on_the_pages_takes_fewer_than_30_acts() -> None:
    at = f"{AT}/2022-07/PV23/"
    july = Hands(coordinator("PV23"))
    books = zipfile.ZipFile(BytesIO(july.open(f"{at}werkboeken.zip{JULY}")))
    files = [upload(name, filled(books.read(name))) for name in books.namelist() if "PV23" not in name]
    july.press(f"{at}bestanden/{JULY}", {"bestand": files})
    july.press(f"{at}indienen/{JULY}", {"opmerkingen": ""})

    at = f"{AT}/2022-08/PV23/"
    hands = Hands(july.client)
    books = zipfile.ZipFile(BytesIO(hands.open(f"{at}werkboeken.zip{SEPTEMBER}")))
    names = [name for name in books.namelist() if "GM" in name]
    assert len(names) == 25
    came = [*names[:20], *(name for name in books.namelist() if "VR" in name)]
    taken = hands.press(
        f"{at}bestanden/{SEPTEMBER}",
        {"bestand": [upload(each, filled(books.read(each), 6)) for each in came]},
    )
    missing = re.findall(r'name="gebied" value="(GM\d+)"', taken.decode())
    assert [f"2022-08-{code}.xlsx" for code in missing] == names[20:]
    page = plain(hands.press(f"{at}niets-nieuws/{SEPTEMBER}", {"gebied": missing}))
    assert "niemand ontbreekt" in page
    assert "Er is geen fout gevonden" in page
    done = plain(hands.press(f"{at}indienen/{SEPTEMBER}", {"opmerkingen": "Voorbeeld"}))
    assert "op tijd" in done
    # Workbooks out, answers in (the page then says who is missing), five with nothing new, handed in.
    assert hands.acts == 4
    made = ledger.read(ReportHandedIn, province="PV23", month="2022-08")[0]
    assert {line.realised for line in made.lines if line.area in missing} == {5}
    assert made.silent == ()


def test_a_part_is_typed_with_not_known_as_a_value_and_with_faults_where_they_are(sign_in: SignIn) -> None:
    city, part = sign_in("gemeente-utrecht"), f"{AT}/2022-07/deel/GM0344/"
    assert "gemeente Utrecht" in plain(city.get(part + JULY).content)
    wrong = city.post(f"{part}bewaar/{JULY}", typed(**{"task-3": "veel", "soft-4": ""}))
    page = wrong.content.decode()
    assert 'href="#rij-3"' in page
    assert 'href="#rij-4"' in page
    assert 'value="veel"' in page
    assert "Er is nog niets ingevuld" in plain(wrong.content)
    saved = city.post(f"{part}bewaar/{JULY}", typed(**{"end-2": "2023-01-01"}), follow=True)
    assert "Bewaard" in plain(saved.content)
    assert 'value="onbekend"' in saved.content.decode()
    assert 'value="2023-01-01"' in saved.content.decode()
    # Another had it open in the first version: what was typed stays on the page, and nothing is overwritten.
    late = city.post(f"{part}bewaar/{JULY}", typed("9"))
    assert "voorbeeld-gemeente-utrecht" in plain(late.content)
    assert 'name="versie" value="1"' in late.content.decode()
    again = city.post(f"{part}bewaar/{JULY}", typed("21", versie="1"), follow=True)
    assert "meer dan de capaciteit" in plain(again.content)


def test_a_table_is_pasted_and_a_broken_workbook_is_refused_whole(sign_in: SignIn) -> None:
    city, part = sign_in("gemeente-utrecht"), f"{AT}/2022-07/deel/GM0344/"
    table = (
        "maand\tgebied\tdoelgroep\tsoort\topgave\tgerealiseerd\tvast gepland\tzacht gepland\tcapaciteit\n"
        "2022-07\tUtrecht\tasielzoekers\tregulier\t10\t5\t0\tonbekend\t20\n"
    )
    torn = filled(city.get(f"{part}werkboek.xlsx{JULY}").content).replace(b"PK", b"XX", 1)
    for wrong in (
        {"bestand": upload("kapot.xlsx", torn)},
        {"plakken": table.replace("\t10\t", "\ttien\t")},
        {"plakken": table.replace("Utrecht", "Amersfoort")},
        {"plakken": "zomaar wat"},
    ):
        page = plain(city.post(f"{part}bestand/{JULY}", wrong).content)
        assert "Er is nog niets ingevuld" in page
        assert "fout" in page
    assert "Bewaard" in plain(city.post(f"{part}bestand/{JULY}", {"plakken": table}, follow=True).content)


def test_it_is_handed_in_sent_back_with_a_reason_handed_in_again_and_taken_in(sign_in: SignIn) -> None:
    table, secretariat, at = sign_in("prt-utrecht"), sign_in("secretariaat"), f"{AT}/2022-07/PV26/"
    empty = table.post(f"{at}indienen/{JULY}", {"opmerkingen": ""})
    assert "nog niets ingevuld" in plain(empty.content)
    table.post(f"{AT}/2022-07/deel/GM0344/bewaar/{JULY}", typed())
    table.post(
        f"{AT}/2022-07/deel/PV26/bewaar/{JULY}", {"versie": "0", "state-2": "pilot", "asked-2": "Besluit"}
    )
    table.post(f"{at}indienen/{JULY}", {"opmerkingen": ""})
    shown = plain(secretariat.get(at + JULY).content)
    assert "Besluit" in shown
    assert "ingediend" in shown
    fact = ledger.read(ReportHandedIn, province="PV26")[0].stamp.id
    refused = secretariat.post(
        f"{at}antwoord/{JULY}", {"verslag": fact, "antwoord": "teruggestuurd", "reden": ""}
    )
    assert refused.status_code == 400
    secretariat.post(
        f"{at}antwoord/{JULY}", {"verslag": fact, "antwoord": "teruggestuurd", "reden": "Zeist ontbreekt"}
    )
    assert "Zeist ontbreekt" in plain(table.get(at + JULY).content)
    table.post(f"{at}indienen/{JULY}", {"opmerkingen": ""})
    again = ledger.read(ReportHandedIn, province="PV26")[0].stamp.id
    secretariat.post(f"{at}antwoord/{JULY}", {"verslag": again, "antwoord": "ingenomen"})
    assert [each.taken for each in ledger.read(ReportAnswered, report=[again])] == [True]
    assert "Versies" in plain(secretariat.get(at + JULY).content)
    for kind in ("long", "municipalities", "totals"):
        rows = secretariat.get(f"{AT}/2022-07/cijfers-{kind}.csv{JULY}").content.decode()
        assert "Utrecht" in rows


def test_a_part_is_seen_by_who_fills_it_and_by_who_collects_and_by_nobody_else(sign_in: SignIn) -> None:
    city = sign_in("gemeente-utrecht")
    for address in ("deel/GM0307/", "deel/GM0307/werkboek.xlsx", "PV26/verzamelen/", "deel/PV26/"):
        assert city.get(f"{AT}/2022-07/{address}{JULY}").status_code == 403, address
    other = coordinator("PV24")
    for address in ("deel/GM0344/", "PV26/verzamelen/", "PV26/werkboeken.zip"):
        assert other.get(f"{AT}/2022-07/{address}{JULY}").status_code == 403, address
    member = sign_in("lid-vng").get(f"{AT}/2022-07/PV26/{JULY}")
    assert "nog niets ingediend" in plain(member.content)


def test_the_board_turns_nobody_red_before_the_table_had_notice(sign_in: SignIn) -> None:
    late = "?op=2022-09-15&bekend=2022-09-15"
    page = sign_in("secretariaat").get(f"{AT}/{late}").content.decode()
    assert page.count("36 dagen na de termijn") == 24
    assert "status--due" not in page
    rows = sign_in("secretariaat").get(f"{AT}/tabel.csv{late}").content.decode()
    assert rows.count("termijn voorbij") == 24
    assert sign_in("secretariaat").get(f"{AT}/2022-13/PV26/").status_code == 400
    assert sign_in("secretariaat").get(f"{AT}/9999-12/PV26/").status_code == 400
    assert sign_in("secretariaat").get(f"{AT}/2022-07/GM0344/").status_code == 404
