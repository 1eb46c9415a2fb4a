# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Items, tables, margins, columns and marks: how a text is laid out, feature by feature."""

from itertools import permutations

import pytest

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import Hides, MinutesStructure
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.columns import columns

HEAD = "Verslag overleg Wonen, 3 mei 2023\n\nAanwezig: Jan Bos (VNG), Rozemarijn van Es (IPO)\n\n"


def told(body: str) -> MinutesStructure:
    return read_minutes(HEAD + body)


def items(body: str) -> list[tuple[str, str]]:
    return [(each.number, each.title) for each in told(body).items]


NUMBERED = {
    "Ad 1. Opening\nAd 2 Wonen": [("1", "Opening"), ("2", "Wonen")],
    "Agendapunt 3a: Opening\nAgendapunt 3b - Wonen": [("3a", "Opening"), ("3b", "Wonen")],
    "1.\n   Opening\n\n2.\n   Wonen": [("1", "Opening"), ("2", "Wonen")],
    "1.      Opening\n10.     Wonen": [("1", "Opening"), ("10", "Wonen")],
    "01A Opening\n\n05 Wonen": [("01A", "Opening"), ("05", "Wonen")],
    "I. Opening\nII. Wonen": [("I", "Opening"), ("II", "Wonen")],
    "A. STUKKEN\nA-1  Opening\nB. OVERIG\nB-1  Wonen": [
        ("A", "STUKKEN"),
        ("A-1", "Opening"),
        ("B", "OVERIG"),
        ("B-1", "Wonen"),
    ],
    "2.1 Opening\nTekst.\n2.2 Wonen": [("2.1", "Opening"), ("2.2", "Wonen")],
    "## Opening\n## Wonen": [("", "Opening"), ("", "Wonen")],
    "**1. Opening**\n**2. Wonen**": [("1", "Opening"), ("2", "Wonen")],
    "Agenda\n1. Opening\n2. Wonen\n\n1. Opening\nTekst.\n2. Wonen": [("1", "Opening"), ("2", "Wonen")],
    "1. Opening\nActies:\n1. Jan belt\n2. Rozemarijn schrijft\n2. Wonen": [("1", "Opening"), ("2", "Wonen")],
}


@pytest.mark.parametrize("body", NUMBERED)
def test_items_are_numbered_in_many_ways(body: str) -> None:
    assert items(body) == NUMBERED[body]


def test_a_numbered_list_of_people_opens_no_items() -> None:
    said = "Verslag\nAanwezig:\n1. J. Bakker (VNG)\n2. Mw. De Wit (IPO)\n\n1. Opening\n2. Slot\n"
    minutes = read_minutes(said)
    assert [each.title for each in minutes.items] == ["Opening", "Slot"]
    assert [each.person.name for each in minutes.attendees] == ["J. Bakker", "De Wit"]


CELLS = {"Nr": "7", "Wat": "Lijst maken", "Wie": "Jan", "Wanneer": "1 juni", "Status": "gereed"}


@pytest.mark.parametrize("order", list(permutations(CELLS))[::7])
def test_the_columns_of_a_table_of_actions_stand_in_any_order(order: tuple[str, ...]) -> None:
    row = "\t".join(CELLS[name] for name in order)
    (entry,) = told("1. Opening\n2. Acties\n" + "\t".join(order) + f"\n{row}\n").entries
    assert entry.action is not None
    assert (entry.text, entry.action.holders, entry.action.term) == ("Lijst maken", ("Jan",), "1 juni")
    assert entry.action.closed


CLOSED = ("gereed", "Afgerond op 3 mei", "afgehandeld", "vervallen", "is gedaan", "✓", "closed", "done")
NOT_CLOSED = (
    "open",
    "loopt",
    "nog niet gereed",
    "concept gereed 12 januari",
    "deels gedaan",
    "gereed voor 1 juni",
    "",
)


@pytest.mark.parametrize("status", [*CLOSED, *NOT_CLOSED])
def test_a_status_says_whether_an_action_is_closed(status: str) -> None:
    (entry,) = told(f"1. Opening\n2. Acties\nWat\tWie\tStatus\nLijst maken\tJan\t{status}\n").entries
    assert entry.action is not None
    assert entry.action.closed is (status in CLOSED)


def test_what_was_promised_is_of_whose_portfolio_it_is() -> None:
    head = "Nr\tPortefeuillehouder\tToezegging\tAfgehandeld"
    entries = told(
        f"1. Opening\n2. Toezeggingen\n{head}\nT-1\tJan\tLijst sturen\tja\nT-2\tJan\tBellen\tnee\n"
    ).entries
    acts = [each.action for each in entries if each.action is not None]
    assert [(act.holders, act.closed) for act in acts] == [(("Jan",), True), (("Jan",), False)]


def test_what_a_table_tells_beside_its_known_columns_is_listed() -> None:
    minutes = told(
        "1. Opening\n2. Acties\nWat\tWie\tZwaarte\tOpmerking\nLijst maken\tJan\thoog\twacht op IPO\n"
    )
    assert [each.words for each in minutes.unread] == ["hoog", "wacht op IPO"]


def test_a_table_is_known_by_its_heads_only() -> None:
    assert columns(["Wie?", "Wat", "Wanneer"]) == {"holder": 0, "action": 1, "term": 2}
    assert columns(["Wie", "sliep"]) == {}
    assert columns(["Lijst maken", "Jan", "1 juni"]) == {}


ALIGNED = """1. Opening
2. Acties

Deadline     Actie                                       Actiehouder        Voortgang
01-03-2023   Overeenkomst met de eigenaar van de         Jan                loopt
             fabriek sluiten
15-02-2023   Cijfers aanleveren                          Rozemarijn         afgerond

Rondvraag
Er zijn geen vragen.
"""


def test_a_table_set_out_in_spaces_keeps_the_lines_of_a_cell_together() -> None:
    acts = [(each.text, each.action) for each in told(ALIGNED).entries]
    assert [(text, act.holders, act.term, act.closed) for text, act in acts if act is not None] == [
        ("Overeenkomst met de eigenaar van de fabriek sluiten", ("Jan",), "01-03-2023", False),
        ("Cijfers aanleveren", ("Rozemarijn",), "15-02-2023", True),
    ]


def test_rows_of_items_with_decisions_and_actions_are_all_three() -> None:
    head = "Nr\tOnderwerp\tBesproken\tBesluit\tActie\tWie"
    rows = [
        "1\tOpening\t\t\t\t",
        "2\tWonen\tDe stand is 40.\tAkkoord.\tBrief sturen\tJan",
        "\t\t\t\tLijst maken\tJan",
    ]
    minutes = told("\n".join([head, *rows]))
    assert [(each.number, each.title) for each in minutes.items] == [("1", "Opening"), ("2", "Wonen")]
    decided = [each for each in minutes.entries if each.kind is DecisionKind.ORDER]
    assert [(each.item, each.text) for each in decided] == [("2", "Akkoord.")]
    assert [(each.item, each.text) for each in minutes.entries if each.action] == [
        ("2", "Brief sturen"),
        ("2", "Lijst maken"),
    ]


def test_the_points_of_a_decision_in_one_cell_are_decisions_each_under_the_item_of_their_row() -> None:
    head, row = (
        "Agendapunt\tBesluit\tActie",
        "2. Wonen\t1. Instemmen. 2. De raad informeren.\tIPO: brief sturen",
    )
    minutes = told(f"{head}\n{row}\n3. Slot\tVoor kennisgeving aannemen.\t\n")
    assert [(each.number, each.title) for each in minutes.items] == [("2", "Wonen"), ("3", "Slot")]
    assert [(each.item, each.kind, each.action and each.action.holders) for each in minutes.entries] == [
        ("2", DecisionKind.ORDER, None),
        ("2", DecisionKind.ORDER, None),
        ("2", None, ("IPO",)),
        ("3", DecisionKind.NOTICE, None),
    ]


BEHIND = {
    "Er komt een brief.\nActie: Rozemarijn": "Er komt een brief.",
    "Er komt een brief (actie: Rozemarijn).": "Er komt een brief (actie: Rozemarijn).",
    "Er komt een brief.        Actie Rozemarijn": "Er komt een brief.",
    "[Actie Rozemarijn] Er komt een brief.": "Er komt een brief.",
    "Acties\n- Rozemarijn: brief sturen": "Rozemarijn: brief sturen",
    "- [ ] Rozemarijn: brief sturen": "Rozemarijn: brief sturen",
    "Besproken is het plan. Actie: Rozemarijn stuurt een brief.": "Rozemarijn stuurt een brief.",
    "Rozemarijn will send a letter.": "Rozemarijn will send a letter.",
    "Rozemarijn gaat met het COA in overleg.": "Rozemarijn gaat met het COA in overleg.",
    "Rozemarijn zegt toe een brief te sturen.": "Rozemarijn zegt toe een brief te sturen.",
    "Rozemarijn legt uit dat het kan en zegt toe te mailen.": (
        "Rozemarijn legt uit dat het kan en zegt toe te mailen."
    ),
}


@pytest.mark.parametrize("body", BEHIND)
def test_who_does_something_is_named_in_many_places(body: str) -> None:
    acts = [each for each in told(f"1. Opening\n2. Wonen\n{body}\n").entries if each.action is not None]
    assert [(each.text, each.action.holders) for each in acts if each.action] == [
        (BEHIND[body], ("Rozemarijn",))
    ]


def test_a_day_alone_at_the_end_of_a_line_of_actions_is_its_term() -> None:
    lines = "1. Jan - brief sturen - 4 mei 2023\n2. Rozemarijn: lijst maken (afgerond)\n"
    body = f"1. Opening\n2. Wonen\nActies:\n{lines}"
    acts = [each.action for each in told(body).entries if each.action is not None]
    assert [(act.holders, act.term, act.closed) for act in acts] == [
        (("Jan",), "4 mei 2023", False),
        (("Rozemarijn",), None, True),
    ]


def test_a_column_of_names_in_the_margin_says_who_does_what_stands_beside_it() -> None:
    wide = " " * 70
    body = f"{wide}Actie\n1. Opening\n2. Wonen\nEr komt een brief.{' ' * 52}Rozemarijn\nDe stand is 40.\n"
    acts = [(each.text, each.action.holders) for each in told(body).entries if each.action is not None]
    assert acts == [("Er komt een brief.", ("Rozemarijn",))]


def test_somebody_who_is_told_something_does_not_hold_the_action() -> None:
    body = "1. Opening\n2. Wonen\nJan gaat het COA benaderen.\nDe secretaris zal het IPO informeren.\n"
    assert [each.action.holders for each in told(body).entries if each.action] == [("Jan",), ("secretaris",)]


OUTCOMES = {
    "GS besluiten in te stemmen met de benoeming.": DecisionKind.ORDER,
    "Het college besluit conform het voorstel.": DecisionKind.ORDER,
    "Conform advies besloten.": DecisionKind.ORDER,
    "Aangehouden tot 19 juli 2022.": DecisionKind.ORDER,
    "De motie wordt met 12 stemmen voor verworpen.": DecisionKind.ORDER,
    "GS nemen kennis van het jaarbericht.": DecisionKind.NOTICE,
    "Het verslag wordt ongewijzigd vastgesteld.": DecisionKind.ADOPTION,
}


@pytest.mark.parametrize("sentence", OUTCOMES)
def test_an_authority_decides_in_many_words(sentence: str) -> None:
    title = "Besluitenlijst Gedeputeerde Staten van Meerland 12 juli 2022"
    (entry,) = read_minutes(f"{title}\n\n1. Opening\n2. Wonen\n{sentence}\n").entries
    assert entry.kind is OUTCOMES[sentence]


def test_the_points_below_a_decision_are_decisions_each() -> None:
    points = "  1. het plan vast te stellen;\n  2. 225 plekken te openen.\n"
    body = f"1. Opening\n\n2. Wonen\nGedeputeerde Staten besluiten:\n{points}"
    entries = told(body).entries
    assert [(each.kind, each.by, each.text) for each in entries] == [
        (DecisionKind.ORDER, ("Gedeputeerde Staten",), "het plan vast te stellen;"),
        (DecisionKind.ORDER, ("Gedeputeerde Staten",), "225 plekken te openen."),
    ]


MARKS = {
    "Mevrouw [art. 5.1 lid 2 sub e Woo] meldt iets.": Hides.NAME,
    "Mevrouw [...] meldt iets.": Hides.NAME,
    "[naam weggelakt] meldt iets.": Hides.NAME,
    "██████ meldt iets.": Hides.NAME,
    "Dhr. XXXX meldt iets.": Hides.NAME,
    "De huur is € [5.1.2.b] per maand.": Hides.TEXT,
    "De huur is € XXXX per maand.": Hides.TEXT,
    "[vertrouwelijk]": Hides.TEXT,
    "5.1.2.i": Hides.TEXT,
    "Het duurt tot […].": Hides.TEXT,
    "Hij neemt de rol van de [REDACTED] over.": Hides.ROLE,
}


@pytest.mark.parametrize("line", MARKS)
def test_a_mark_says_what_it_hides_by_itself_or_by_what_stands_before_it(line: str) -> None:
    assert [each.hides for each in told(f"1. Opening\n2. Wonen\n{line}\n").redactions] == [MARKS[line]]


@pytest.mark.parametrize(
    "line", ["Zie artikel 5.1 van de wet.", "- [x] Jan: bellen", "Er zijn 10 leden.", "(2 personen)"]
)
def test_what_is_no_mark_hides_nothing(line: str) -> None:
    assert told(f"1. Opening\n2. Wonen\n{line}\n").redactions == ()
