# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""One person in all the ways that lists write one, and a list as its entries."""

import pytest

from regietafel.minutes.rules.structure import Presence
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.groups import group_of
from regietafel.minutes.sources.persons import described, own_initials, turned_name
from regietafel.minutes.sources.pieces import Piece, pieces

FORMS = {
    "dhr. De Voorbeeld (IPO)": ("De Voorbeeld", "IPO", None),
    "Anna Proef (VNG)(vz)": ("Anna Proef", "VNG", "voorzitter"),
    "mr.dr. C.A.M. Toets - burgemeester Zandkom": ("C.A.M. Toets", None, "burgemeester Zandkom"),
    "burgemeester mw. Oost van Duinrand": ("Oost", "Duinrand", "burgemeester"),
    "wethouder J. Visser-Tak (Polderwijk)": ("J. Visser-Tak", "Polderwijk", "wethouder"),
    "wethouder A. van den Berg van Zeedijk": ("A. van den Berg", "Zeedijk", "wethouder"),
    "secretaris/algemeen directeur ing. N. Schut": ("N. Schut", None, "secretaris, algemeen directeur"),
    "mevrouw C.M. Morgen - van Dalen (CDX)": ("C.M. Morgen - van Dalen", "CDX", None),
    "K. Ö. Çelik (PVX)": ("K. Ö. Çelik", "PVX", None),
    "F.J. van der Meer jr. (Groen)": ("F.J. van der Meer jr.", "Groen", None),
    "prof. dr. ir. H.-J. de Wit MSc - TU": ("H.-J. de Wit", "TU", None),
    "J.P. (Jan-Peter) Bakker, wethouder Zeedijk": ("J.P. Bakker", None, "wethouder Zeedijk"),
    "Erwin Vos EV (TNX) (voorzitter)": ("Erwin Vos", "TNX", "voorzitter"),
    "Vries, A.B. de (VNG)": ("A.B. de Vries", "VNG", None),
    "Bilt, Marije van de\tgemeente Waterkant": ("Marije van de Bilt", "gemeente Waterkant", None),
    "IJ. Smit": ("IJ. Smit", None, None),
    "L. al-Hassan": ("L. al-Hassan", None, None),
    "Mr Paul O'Dowd (UNHCR)": ("Paul O'Dowd", "UNHCR", None),
    "E.M. in ‘t Veld": ("E.M. in ‘t Veld", None, None),
    "K.S. (COA)": ("K.S.", "COA", None),
    "AB (VNG)": ("AB", "VNG", None),
    "SJenV": (None, None, "SJenV"),
    "gemeente Zeedijk": (None, "gemeente Zeedijk", None),
}


@pytest.mark.parametrize("text", FORMS)
def test_a_person_is_read_with_name_organisation_and_function(text: str) -> None:
    found = described(text)
    assert found is not None
    who = found.person
    assert (who.name, who.organisation, who.function) == FORMS[text]


HIDDEN = (
    "mw. (5.1.2.e), secretaris",
    "[naam weggelakt], secretaris",
    "dhr. […] (secretaris)",
    "5.1.2e (secretaris)",
)


@pytest.mark.parametrize(
    "text", [*HIDDEN, "████ (secretaris)", "secretaris [geanonimiseerd]", "<naam> (secretaris)"]
)
def test_a_hidden_person_keeps_the_function(text: str) -> None:
    found = described(text)
    assert found is not None
    assert (found.person.hidden, found.person.name, found.person.function) == (True, None, "secretaris")


def test_what_is_said_of_the_presence_of_somebody_is_no_organisation_and_is_kept_apart() -> None:
    found = described("Bart Toets (IPO, t/m agendapunt 2)")
    assert found is not None
    assert (found.person.organisation, found.remarks) == ("IPO", ("t/m agendapunt 2",))
    told = read_minutes("Verslag\nAanwezig: Bart Toets (IPO, t/m agendapunt 2)\n\n1. Opening\n2. Slot\n")
    assert [each.words for each in told.unread] == ["t/m agendapunt 2"]


def test_letters_behind_a_name_are_an_organisation_unless_they_are_its_initials() -> None:
    assert own_initials("Willemijn Stolk", "WS")
    assert own_initials("Els de Koning-Prins", "EK")
    assert not own_initials("Willemijn Stolk", "VNG")
    assert not own_initials("Stolk", "ST")
    assert not own_initials("Ina Dam", "IND")


def test_a_mere_first_name_behind_a_comma_is_turned_only_where_the_list_says_so() -> None:
    assert turned_name("Akker, Joris") is None
    assert turned_name("Akker, Joris", known=True) == "Joris Akker"
    assert turned_name("Akker, J. van den") == "J. van den Akker"


LISTS = {
    "de dames G. Poel (voorzitter) en E.M. in ‘t\nVeld, de heren S. Kalk\nen B. Doorn, wethouder Van Gink": [
        "G. Poel (voorzitter)",
        "E.M. in ‘t Veld",
        "S. Kalk",
        "B. Doorn",
        "wethouder Van Gink",
    ],
    "Anna Proef, VNG (vz)\nBart Toets, IPO\nCarla Pil, Softwarehuis": [
        "Anna Proef, VNG (vz)",
        "Bart Toets, IPO",
        "Carla Pil, Softwarehuis",
    ],
    "Mw. Slot (MBZK), [REDACTED] (DGM) Dhr. Schoen (COA), secretariaat": [
        "Mw. Slot (MBZK)",
        "[REDACTED] (DGM)",
        "Dhr. Schoen (COA)",
        "secretariaat",
    ],
    "1. J. Bakker (VNG)\n2. P. de Wit (IPO)": ["J. Bakker (VNG)", "P. de Wit (IPO)"],
}


@pytest.mark.parametrize("text", LISTS)
def test_a_list_is_cut_between_people_and_not_between_somebody_and_an_office(text: str) -> None:
    assert [each.words for each in pieces(Piece(text, 0))] == LISTS[text]


def test_every_entry_of_a_list_stands_where_it_says() -> None:
    for text in LISTS:
        flat = text.replace("\n", " ")
        assert all(flat[each.start : each.end] == each.text for each in pieces(Piece(text, 0)))


def test_a_heading_in_a_list_tells_of_those_below_it() -> None:
    said = "Wethouders:\nde heer C.D. Toets\nNamens de VNG: A. Bos\nDe leden:\nmevrouw E. Proef (PVX)"
    found = [(each.text, each.group.function, each.group.organisation) for each in pieces(Piece(said, 0))]
    assert found == [
        ("de heer C.D. Toets", "wethouder", None),
        ("A. Bos", None, "VNG"),
        ("mevrouw E. Proef (PVX)", None, None),
    ]
    inside = group_of("mede aanwezig")
    assert inside is not None
    assert inside.key == "guest"


HEAD = """Verslag overleg Wonen, 3 mei 2023

{lists}

1. Opening
{body}
2. Slot
"""


def told(lists: str, body: str = "") -> list[tuple[str | None, str | None, Presence]]:
    minutes = read_minutes(HEAD.format(lists=lists, body=body))
    return [(each.person.name, each.person.function, each.presence) for each in minutes.attendees]


def test_the_chair_inside_a_list_is_the_chair_alone() -> None:
    said = "Aanwezig:\nVoorzitter: mw. A.B. de Proef\nWethouders:\nde heer C.D. Toets\nDe leden:\nF.G. Pil"
    assert told(said) == [
        ("A.B. de Proef", "voorzitter", Presence.PRESENT),
        ("C.D. Toets", "wethouder", Presence.PRESENT),
        ("F.G. Pil", None, Presence.PRESENT),
    ]


def test_somebody_with_a_role_and_in_the_list_is_one_person() -> None:
    assert told(
        "Voorzitter: W. Ruiter\nAanwezig: Wendela Toets (VNG), W. Ruiter (IPO)\nVerslag: Wendela Toets"
    ) == [
        ("W. Ruiter", "voorzitter", Presence.PRESENT),
        ("Wendela Toets", "secretaris", Presence.PRESENT),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Afwezig zijn mevrouw Zoek (VNG), de heer Weg (IPO) en de heer Blauw.",
        "Mevrouw Zoek, de heer Weg en de heer Blauw hebben zich afgemeld.",
        "Er is bericht van verhindering ontvangen van mevrouw Zoek, de heer Weg en de heer Blauw.",
        "Apologies were received from Ms Zoek, Mr Weg and Mr Blauw",
    ],
)
def test_a_sentence_says_who_was_not_there(sentence: str) -> None:
    found = told("Aanwezig: A. Bos (VNG)", sentence)
    assert [name for name, _, presence in found if presence is Presence.EXCUSED] == ["Zoek", "Weg", "Blauw"]


def test_a_table_of_people_tells_who_was_not_there() -> None:
    rows = [
        "Naam\tOrganisatie\tAanwezig",
        "A. Bos\tVNG\tja",
        "Dam, B. van\tIPO\tnee, met bericht",
        "C. Pil\tCOA\t",
    ]
    assert [(name, presence) for name, _, presence in told("\n".join(rows))] == [
        ("A. Bos", Presence.PRESENT),
        ("B. van Dam", Presence.EXCUSED),
        ("C. Pil", Presence.EXCUSED),
    ]


def test_two_lists_side_by_side_in_a_table_are_two_lists() -> None:
    assert [
        (name, presence) for name, _, presence in told("Aanwezig\tAfwezig\nA. Bos\tB. Dam\nC. Pil\t")
    ] == [
        ("A. Bos", Presence.PRESENT),
        ("B. Dam", Presence.EXCUSED),
        ("C. Pil", Presence.PRESENT),
    ]


@pytest.mark.parametrize("mark", [",", " –"])
def test_who_replaces_somebody_can_stand_in_the_list_itself(mark: str) -> None:
    lists = f"Afgemeld: burgemeester Gerards (Bos){mark} vervangen door wethouder Hermans"
    said = HEAD.format(lists=lists, body="")
    minutes = read_minutes(said)
    assert [(edge.absent.name, edge.by.name) for edge in minutes.substitutions] == [("Gerards", "Hermans")]
    assert [each.person.name for each in minutes.attendees] == ["Gerards"]
