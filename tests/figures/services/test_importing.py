# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures in: seen first, whole or not at all, twice is once; a later figure corrects, an older does not."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel import clock
from regietafel.access.file_source import Origin
from regietafel.access.readers import ANYONE
from regietafel.base.messages import ManyRefused, Refused
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import AsOf
from regietafel.facts.observations import Observation
from regietafel.figures.services.comparing import ChangeKind, compare
from regietafel.figures.services.importing import Brought, Preview, preview, take_in
from regietafel.figures.services.sources import sources_on
from regietafel.figures.services.tables import Asked, export, template
from regietafel.figures.sources.catalogue import SHAPES, FigureSource
from regietafel.figures.sources.shape import Counted
from regietafel.outlets.files import rows_of, to_csv
from regietafel.outlets.workbook import to_xlsx
from regietafel.records import ledger
from regietafel.records.versions import Version
from tests.targets.services.housing import PLANNER, UTRECHT

pytestmark = pytest.mark.django_db
SEPTEMBER, OCTOBER = date(2022, 10, 5), date(2022, 11, 7)


def ind(first: int, *, month: str = "2022-09", known: date | None = SEPTEMBER) -> Brought:
    text = f"maand,eerste aanvragen\n{month},{first}\n"
    return Brought(FigureSource.IND_INFLOW, text.encode(), "instroom.csv", known)


def kinds(found: Preview) -> list[str]:
    return [change.kind.value for change in found.changes]


def count() -> int:
    return len(ledger.read(Observation, history=True))


def seen(known: date | None = None) -> list[int | None]:
    return [fact.amount for fact in ledger.read(Observation, AsOf(known))]


def test_a_file_is_seen_first_and_on_record_with_who_and_from_where() -> None:
    assert kinds(preview(ind(4324), reader=PLANNER)) == ["new"]
    assert count() == 0
    take_in(ind(4324), reader=PLANNER)
    (fact,) = ledger.read(Observation)
    assert (fact.amount, fact.stamp.actor, fact.stamp.known.on) == (4324, "p.jansen", SEPTEMBER)
    assert (fact.stamp.valid.start, fact.stamp.valid.end) == (date(2022, 9, 1), date(2022, 10, 1))
    source = fact.stamp.source
    assert (source.publisher, source.kind) == ("IND", SourceKind.PUBLISHED)
    assert "instroom.csv" in source.title
    assert source.note is not None
    assert source.note.startswith("instroom.csv, sha256 ")


def test_the_same_file_twice_changes_nothing() -> None:
    take_in(ind(4324), reader=PLANNER)
    again = take_in(ind(4324), reader=PLANNER)
    assert (again.changes, again.same, count()) == ((), 1, 1)


def test_a_revision_is_a_correction_known_on_its_own_day_and_the_first_print_stays_readable() -> None:
    take_in(ind(4324), reader=PLANNER)
    found = take_in(ind(4435, known=OCTOBER), reader=PLANNER)
    assert [(each.before, each.after, each.by_how_much) for each in found.changes] == [(4324, 4435, 111)]
    assert [(each.file, each.on_record, each.new, each.changed) for each in found.sums] == [
        (4435, 4324, 0, 1)
    ]
    assert (seen(SEPTEMBER), seen(OCTOBER), seen()) == ([4324], [4435], [4435])
    (fact,) = ledger.read(Observation)
    assert fact.stamp.replaces is not None
    assert fact.stamp.reason


def test_a_correction_of_which_nobody_says_when_it_was_published_is_known_today() -> None:
    take_in(ind(4324), reader=PLANNER)
    take_in(ind(4435, known=None), reader=PLANNER)
    (fact,) = ledger.read(Observation)
    assert fact.stamp.known.on == clock.today()


def test_an_old_publication_that_is_loaded_late_replaces_nothing_and_counts_for_its_own_days() -> None:
    take_in(ind(4435, known=OCTOBER), reader=PLANNER)
    before = clock.now()
    late = take_in(ind(4324), reader=PLANNER)
    assert kinds(late) == ["earlier"]
    assert seen(SEPTEMBER) == [4324]
    assert [fact.amount for fact in ledger.read(Observation, AsOf(SEPTEMBER, before))] == []
    assert take_in(ind(4324), reader=PLANNER).same == 1
    assert take_in(ind(4435, known=OCTOBER), reader=PLANNER).same == 1
    assert count() == 2


def test_a_first_print_loaded_again_after_its_revision_changes_nothing() -> None:
    take_in(ind(4324), reader=PLANNER)
    take_in(ind(4435, known=OCTOBER), reader=PLANNER)
    assert take_in(ind(4324), reader=PLANNER).same == 1
    assert count() == 2


def test_a_figure_that_is_not_in_the_new_file_is_shown_and_stays() -> None:
    rows = ["2022-07-08,Twente,225", "2022-07-08,Zeeland,225"]
    whole, less = ("\n".join(["datum,veiligheidsregio,opgave", *each]).encode() for each in (rows, rows[:1]))
    take_in(Brought(FigureSource.CRISIS_SHELTER, whole, "crisis.csv", SEPTEMBER), reader=PLANNER)
    found = take_in(Brought(FigureSource.CRISIS_SHELTER, less, "crisis.csv", SEPTEMBER), reader=PLANNER)
    assert [(each.kind, each.area, each.before) for each in found.changes] == [(ChangeKind.GONE, "VR19", 225)]
    assert (found.adds, count()) == (0, 2)


def test_what_two_sources_say_stands_side_by_side() -> None:
    stated = b"datum,indicator,gebied,aantal,gemeld door\n2022-07-08,persons-ter-apel,Westerwolde,2193,{by}\n"
    for by in (b"COA", b"burgemeester van Westerwolde"):
        content = stated.replace(b"{by}", by)
        take_in(Brought(FigureSource.STATED, content, "aan tafel.csv", date(2022, 7, 8)), reader=PLANNER)
    weekly = b"peildatum,Ter Apel\n2022-07-08,2150\n"
    take_in(Brought(FigureSource.COA_WEEKLY, weekly, "week.csv", SEPTEMBER), reader=PLANNER)
    facts = ledger.read(Observation)
    assert sorted(fact.amount or 0 for fact in facts) == [2150, 2193, 2193]
    assert {fact.stamp.source.kind for fact in facts} == {SourceKind.STATED, SourceKind.PUBLISHED}
    assert {fact.stamp.source.publisher for fact in facts} == {"COA", "burgemeester van Westerwolde"}


def test_what_was_stated_at_the_table_is_for_the_table() -> None:
    text = b"datum,indicator,gebied,aantal,gemeld door\n2022-07-08,persons-ter-apel,Westerwolde,2193,COA\n"
    take_in(Brought(FigureSource.STATED, text, "aan tafel.csv"), reader=PLANNER)
    assert not export(Asked(AsOf()), reader=ANYONE).lines
    assert len(export(Asked(AsOf()), reader=PLANNER).lines) == 1


def test_with_one_fault_nothing_of_a_file_is_used_and_every_fault_is_told() -> None:
    text = (
        b"datum,veiligheidsregio,opgave\n"
        b"2022-07-08,Twente,225\ngisteren,Twente,225\n2022-07-08,Nergens,veel\n"
    )
    with pytest.raises(ManyRefused) as refused:
        take_in(Brought(FigureSource.CRISIS_SHELTER, text, "crisis.csv"), reader=PLANNER)
    assert [fault.params["row"] for fault in refused.value.faults] == [3, 4, 4]
    assert count() == 0


def test_who_may_not_bring_figures_in_is_refused_and_nothing_is_known_before_its_day() -> None:
    for reader in (ANYONE, UTRECHT):
        for act in (preview, take_in):
            with pytest.raises(Refused, match="access-denied"):
                act(ind(4324), reader=reader)
    with pytest.raises(Refused, match="known-in-future"):
        take_in(ind(4324, known=clock.today() + timedelta(days=1)), reader=PLANNER)
    with pytest.raises(Refused, match="access-denied"):
        sources_on(SEPTEMBER, reader=UTRECHT)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("source", FigureSource)
def test_a_template_is_recognised_by_its_own_source(source: FigureSource, form: str, language: str) -> None:
    table = template(source, day=SEPTEMBER)
    content = to_xlsx(table, language) if form == "xlsx" else to_csv(table, language).encode()
    with pytest.raises(Refused) as refused:
        preview(Brought(source, content, f"leeg.{form}"), reader=PLANNER)
    faults = refused.value.faults if isinstance(refused.value, ManyRefused) else ()
    assert len({fault.params["row"] for fault in faults}) == (
        25 if source is FigureSource.CRISIS_SHELTER else 0
    )
    assert refused.value.message.key == ("base-many-faults" if faults else "read-no-rows")


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_goes_out_comes_in_again_as_an_own_table(form: str) -> None:
    table = export(Asked(AsOf(), "places-needed"), reader=PLANNER)
    assert len(table.lines) == 7
    content = to_xlsx(table, "nl") if form == "xlsx" else to_csv(table, "nl").encode()
    done = take_in(Brought(FigureSource.OWN_FIGURES, content, f"uit.{form}"), reader=PLANNER)
    assert (done.changes, done.unread, done.same, done.rows) == ((), (), 7, 7)


def test_an_export_is_as_known_and_of_a_day() -> None:
    take_in(ind(4324), reader=PLANNER)
    take_in(ind(4435, known=OCTOBER), reader=PLANNER)
    known = export(Asked(AsOf(SEPTEMBER), on=date(2022, 9, 1)), reader=ANYONE)
    row = rows_of(known, "nl")[0]
    assert row[2:5] == ("first-applications", "NL", 4324)
    assert not export(Asked(AsOf(), on=date(2022, 9, 2)), reader=ANYONE).lines
    with pytest.raises(Refused, match="figures-no-indicator"):
        export(Asked(AsOf(), "iets"), reader=ANYONE)


def test_a_source_says_who_brought_what_last_and_what_is_missing() -> None:
    text = "datum,veiligheidsregio,opgave\n2022-07-08,Twente,225\n"
    take_in(
        Brought(FigureSource.CRISIS_SHELTER, text.encode(), "crisis.csv", date(2022, 7, 9)), reader=PLANNER
    )
    stands = {each.source: each for each in sources_on(date(2022, 7, 20), reader=PLANNER)}
    crisis = stands[FigureSource.CRISIS_SHELTER]
    assert crisis.last is not None
    assert (crisis.last.actor, crisis.last.latest) == ("p.jansen", date(2022, 7, 8))
    assert crisis.due == date(2022, 7, 15)
    assert len(crisis.missing) == 24
    assert stands[FigureSource.COA_WEEKLY].last is None
    assert set(stands) == set(SHAPES)


@given(st.permutations(range(1, 6)), st.integers(1, 5))
def test_publications_in_any_order_each_count_from_their_day_until_the_next(
    days: list[int], many: int
) -> None:
    """Held against the plainest rule: on a day counts the publication of the latest day up to then."""
    on_record: list[Version] = []
    place = ("x", "NL", date(2022, 7, 1), None)
    for amount, day in enumerate(days[:many]):
        known = date(2022, 7, day)
        counted = Counted(*place, amount, "", 2, "x")
        for change in compare([counted], on_record, known_on=known, speaks=False):
            assert change is not None
            on_record.append(Version(UUID(int=amount), *place, amount, known, change.replaces, "IND"))
    for day in range(1, 6):
        visible = [each for each in on_record if each.known_on and each.known_on <= date(2022, 7, day)]
        replaced = {each.replaces for each in visible}
        standing = [each for each in visible if each.id not in replaced]
        counts = max(standing, key=lambda each: each.known_on or date.min, default=None)
        latest = max((each for each in days[:many] if each <= day), default=None)
        assert (counts and counts.amount) == (latest and days.index(latest))


def test_a_regular_count_of_a_day_to_come_is_refused_and_a_plan_for_it_is_not() -> None:
    ahead = clock.today() + timedelta(days=1)
    text = f"peildatum,totaal,Ter Apel\n{ahead},1,2\n{ahead - timedelta(days=1)},1,2\n"
    with pytest.raises(ManyRefused) as refused:
        take_in(Brought(FigureSource.COA_WEEKLY, text.encode(), "week.csv"), reader=PLANNER)
    assert [(each.key, each.params["row"]) for each in refused.value.faults] == [("read-day-ahead", 2)]
    own = f"datum,indicator,gebied,aantal\n{ahead},places-needed,NL,51000\n"
    brought = Brought(FigureSource.OWN_FIGURES, own.encode(), "eigen.csv", origin=Origin("een bureau"))
    assert kinds(take_in(brought, reader=PLANNER)) == ["new"]
