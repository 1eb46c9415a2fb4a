# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Names as people write them: shorter, longer, turned round, in Frisian, with a level, a province, a sign."""

import time
from datetime import date

import pytest

from regietafel import data
from regietafel.base.area_names import plain
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.words import say

AREAS, JULY = data.areas(), date(2022, 7, 8)
MUNICIPALITIES = AREAS.on(AreaKind.MUNICIPALITY, JULY)

WRITTEN = {
    "GM0893": ("Bergen (Limburg)", "Bergen (L)", "Bergen L", "Bergen (Lb.)", "Bergen, Limburg"),
    "GM0373": ("Bergen (Noord-Holland)", "Bergen NH", "Bergen (N-H)", "bergen (n.h.)"),
    "GM0164": ("Hengelo (O)", "Hengelo (Ov.)", "Hengelo Overijssel"),
    "GM0603": ("Rijswijk (Z-H)", "Rijswijk ZH", "Ryswyk"),
    "GM0502": ("Capelle a/d IJssel", "Capelle a.d. IJssel", "Capelle a/d Yssel", "Gem. Capelle a/d IJssel"),
    "GM0484": ("Alphen a/d Rijn", "Alphen a. d. Rijn"),
    "GM0845": ("St. Michielsgestel", "St Michielsgestel", "St.-Michielsgestel", "Sint Michielsgestel"),
    "GM0106": (
        "Gem. Assen",
        "Gem.Assen",
        "gemeente Assen",
        "Assen (gem.)",
        "Assen, gemeente",
        "GM106",
        "106",
    ),
    "GM0034": ("34", "034", "0034", "GM34", "gm 34", "GM-0034"),
    "GM1900": ("Súdwest Fryslân", "Sudwest Fryslan", "Zuidwest-Friesland", "Sudwest-Fryslân*"),
    "GM1940": ("De Fryske Marren", "Fryske Marren", "De Friese Meren", "Friese Meren, De"),
    "GM0518": ("'s-Gravenhage", "Gravenhage, 's-", "Den Haag / 's-Gravenhage", "'s-Gravenhage (Den Haag)"),
    "GM0310": ("Bilt, De", "Bilt (De)", "Bilt", "gemeente De Bilt"),
    "GM1894": ("Peel & Maas", "Peel + Maas"),
    "GM0820": ("Nuenen c.a.", "Nuenen ca", "Nuenen"),
    "GM0344": (
        "Utrecht (stad)",
        "Utrecht stad",
        "Gem. Utrecht",
        "municipality of Utrecht",
        "gem. Utrecht 1)",
    ),
    "PV26": ("Prov. Utrecht", "Utrecht (prov.)", "provincie Utrecht"),
    "VR09": ("VR Utrecht", "Utrecht (VR)", "Veiligheidsregio Utrecht", "VR9"),
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in WRITTEN.items() for text in texts]
)
def test_a_name_is_understood_however_it_is_written(code: str, text: str) -> None:
    assert AREAS.find(text, day=JULY).code == code


@pytest.mark.parametrize("text", ["NH", "N-H", "prov. Noord-Holland", "27", "PV27", "noord holland"])
def test_a_province_is_understood_by_its_letters_and_its_number(text: str) -> None:
    assert AREAS.find(text, AreaKind.PROVINCE, day=JULY).code == "PV27"


FORMS = ("gem. {}", "Gemeente {}", "{} (gemeente)", "{} 1)", "{}*", " {} ")


@pytest.mark.parametrize("form", FORMS)
def test_no_way_of_writing_leads_to_another_municipality(form: str) -> None:
    for code, area in MUNICIPALITIES.items():
        assert AREAS.find(form.format(area.name), AreaKind.MUNICIPALITY, day=JULY).code == code
        number = code[2:].lstrip("0")
        assert AREAS.find(number, AreaKind.MUNICIPALITY, day=JULY).code == code


@pytest.mark.parametrize("short", ["", "Limburg", "(NH)", "zh", ", Gld"])
def test_a_province_behind_a_name_never_leads_to_a_municipality_of_another_one(short: str) -> None:
    for area in MUNICIPALITIES.values():
        found = AREAS.named(f"{area.name} {short}", AreaKind.MUNICIPALITY)
        assert all(plain(area.name)[:4] in plain(other.name) or area == other for other in found)
    assert AREAS.named("Zeist (Limburg)") == []


@pytest.mark.parametrize(
    ("text", "near"), [("Amersfort", "Amersfoort (GM0307)"), ("Hertogenbosch", "'s-Hertogenbosch (GM0796)")]
)
def test_a_name_that_is_none_gets_a_hint(text: str, near: str) -> None:
    with pytest.raises(Refused, match="areas-unknown-near") as refused:
        AREAS.find(text, AreaKind.MUNICIPALITY, day=JULY)
    assert f"Bedoelt u {near}?" in say(refused.value.message, "nl")
    assert f"Do you mean {near}?" in say(refused.value.message, "en")


@pytest.mark.parametrize(
    "text", ["GM9999", "9999", "Utrecht (provincie)", "Zeist (Limburg)", "Breda/Zeist", "x" * 90]
)
def test_what_cannot_be_meant_gets_no_hint(text: str) -> None:
    with pytest.raises(Refused) as refused:
        AREAS.find(text, AreaKind.MUNICIPALITY, day=JULY)
    assert refused.value.message.key == "areas-unknown"


@pytest.mark.parametrize("text", ["*" * 70 + "x", " (" * 40, "a" + " a" * 39, "1)" * 40, "x" * 1_000_000])
def test_a_text_that_is_no_name_costs_no_time(text: str) -> None:
    began = time.perf_counter()
    assert AREAS.named(text) == []
    assert time.perf_counter() - began < 1
