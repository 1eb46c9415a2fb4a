# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table of one's own as programs write it: StatLine's layout, notes below."""

from regietafel.tasks.services.distributing_files import table_of

STATLINE = """"Regionale kerncijfers Nederland"

"Perioden";"2022"
"Regio's";"Totale bevolking"
"";"aantal"
"Almere";"217828"
"1) voorlopig"
"Bron: CBS"
"""


def test_an_own_table_of_statline_is_one_header_and_its_rows() -> None:
    found = table_of(STATLINE.encode(), "statline.csv")
    assert found.header == ("Regio's", "Perioden", "Totale bevolking")
    assert found.rows == ((6, ["Almere", "2022", "217828"]),)


def test_a_row_with_a_number_is_no_note() -> None:
    found = table_of(b"naam;gewicht\nA;1\n1) B;2\n* geschat;\n", "t.csv")
    assert [cells for _, cells in found.rows] == [["A", "1"], ["1) B", "2"]]
