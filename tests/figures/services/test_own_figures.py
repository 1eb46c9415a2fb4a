# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures out and in again without loss, each with its own source; an authority counts as itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from regietafel.access.file_source import Origin
from regietafel.base.messages import ManyRefused, Refused
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import AsOf, Visibility
from regietafel.facts.observations import Observation
from regietafel.figures.services.comparing import ChangeKind
from regietafel.figures.services.importing import Brought, Preview, preview, take_in
from regietafel.figures.services.tables import Asked, export
from regietafel.figures.sources.catalogue import FigureSource
from regietafel.outlets.files import to_csv
from regietafel.outlets.workbook import to_xlsx
from regietafel.records import ledger
from tests.figures.services.test_importing import OCTOBER, SEPTEMBER, count, kinds
from tests.targets.services.housing import PLANNER

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_every_figure_of_every_source_goes_out_and_comes_in_and_changes_nothing(
    form: str, language: str
) -> None:
    table = export(Asked(AsOf()), reader=PLANNER)
    content = to_xlsx(table, language) if form == "xlsx" else to_csv(table, language).encode()
    found = preview(Brought(FigureSource.OWN_FIGURES, content, f"uit.{form}"), reader=PLANNER)
    assert len(table.lines) > 150
    assert (found.changes, found.unread, found.same) == ((), (), len(table.lines))


def test_into_an_empty_ledger_figures_come_with_their_own_sources_and_go_out_the_same() -> None:
    head = "date,until,indicator,area,amount,known,publisher,mark,title,address"
    rows = [
        "2022-07-01,,permit-holders-in-reception,NL,15270,2022-07-01,COA,published,Weekcijfers,",
        "2022-07-01,,permit-holders-in-reception,NL,15300,2022-07-02,NRC,press,Artikel,https://nrc.nl/x",
        "2022-07-01,,persons-ter-apel,GM1950,2193,2022-07-08,COA,stated,,",
        "2022-10-01,,reception-locations,NL,,2022-10-01,COA,published,,",
    ]
    content = "\n".join([head, *rows]).encode()
    done = take_in(Brought(FigureSource.OWN_FIGURES, content, "uit.csv"), reader=PLANNER)
    assert len(done.of(ChangeKind.NEW)) == 4
    facts = {fact.stamp.source.publisher + fact.indicator: fact for fact in ledger.read(Observation)}
    press = facts["NRCpermit-holders-in-reception"].stamp.source
    assert (press.kind, press.title, press.address) == (SourceKind.PRESS, "Artikel", "https://nrc.nl/x")
    assert facts["COApersons-ter-apel"].stamp.visibility is Visibility.TABLE
    assert facts["COAreception-locations"].amount is None
    out = to_csv(export(Asked(AsOf()), reader=PLANNER), "nl").encode()
    again = preview(Brought(FigureSource.OWN_FIGURES, out, "weer.csv"), reader=PLANNER)
    assert (again.changes, again.same) == ((), 4)


def test_figures_of_an_authority_count_as_its_own_and_only_for_who_speaks_for_it_or_shows_where() -> None:
    own = b"date,indicator,area,amount\n2022-07-01,persons-ter-apel,Westerwolde,2193\n"

    def bring(publisher: str, kind: SourceKind, address: str = "") -> Preview:
        origin = Origin(publisher, address=address)
        asked = Brought(FigureSource.OWN_FIGURES, own, "eigen.csv", SEPTEMBER, None, origin, kind)
        return take_in(asked, reader=PLANNER)

    with pytest.raises(Refused, match="importing-no-publisher"):
        bring("", SourceKind.USER)
    with pytest.raises(Refused, match="importing-not-its-source"):
        bring("IND", SourceKind.PUBLISHED)
    assert kinds(bring("IND", SourceKind.PUBLISHED, "https://ind.nl/cijfers")) == ["new"]
    assert kinds(bring("COA", SourceKind.PUBLISHED)) == ["new"]
    assert kinds(bring("COA", SourceKind.PUBLISHED)) == []
    sources = {fact.stamp.source for fact in ledger.read(Observation)}
    assert {(each.publisher, each.kind) for each in sources} == {
        ("IND", SourceKind.PUBLISHED),
        ("COA", SourceKind.PUBLISHED),
    }
    corrected = own.replace(b"2193", b"2200")
    later = Brought(
        FigureSource.OWN_FIGURES, corrected, "later.csv", OCTOBER, None, Origin("COA"), SourceKind.PUBLISHED
    )
    assert [(each.before, each.after) for each in take_in(later, reader=PLANNER).changes] == [(2193, 2200)]


def test_a_column_that_is_not_read_is_named_with_what_it_comes_near_to_and_needs_a_yes() -> None:
    week = b"datum;personen;locaties\n12-12-2022;52.100;173\n"
    asked = Brought(FigureSource.COA_WEEKLY, week, "week.csv", date(2022, 12, 13))
    (unread,) = preview(asked, reader=PLANNER).unread
    assert (unread.key, unread.params["column"]) == ("read-column-unread-near", "personen")
    assert unread.params["near"] == "persons"
    with pytest.raises(ManyRefused):
        take_in(asked, reader=PLANNER)
    assert count() == 0
    assert take_in(replace(asked, leave_out=True), reader=PLANNER).adds == 1


WEEKLY = "peildatum,totaal,bij COA,Ter Apel\n2022-06-27,43934,42017,\n2022-07-04,44000,,700\n"
INFLOW = "maand,eerste aanvragen,totaal\n2022-08,3000,4100\n2022-09,4324,onbekend\n"
CRISIS = "datum,veiligheidsregio,opgave\n2022-07-08,Twente,225\n2022-07-08,Zeeland,0\n"
TER_APEL = "2022-07-08,persons-ter-apel,Westerwolde"
STATED = f"datum,indicator,gebied,aantal,gemeld door\n{TER_APEL},2193,COA\n{TER_APEL},2240,GM1950\n"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (FigureSource.COA_WEEKLY, WEEKLY),
        (FigureSource.IND_INFLOW, INFLOW),
        (FigureSource.CRISIS_SHELTER, CRISIS),
        (FigureSource.STATED, STATED),
    ],
)
@pytest.mark.parametrize("known", [SEPTEMBER, None])
def test_what_came_in_from_a_source_goes_out_and_comes_in_and_changes_nothing(
    source: FigureSource, text: str, known: date | None
) -> None:
    done = take_in(Brought(source, text.encode(), "bron.csv", known), reader=PLANNER)
    assert done.adds
    out = to_csv(export(Asked(AsOf()), reader=PLANNER), "nl").encode()
    found = preview(Brought(FigureSource.OWN_FIGURES, out, "uit.csv"), reader=PLANNER)
    assert (found.changes, found.same) == ((), done.adds)
