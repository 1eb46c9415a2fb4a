# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The annotated agenda of one member, from what is on record: asked, changed, in doubt; for nobody else."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.decisions.services.consenting import open_round
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import Purpose
from regietafel.facts.observations import Dispute
from regietafel.figures.services.following import follow
from regietafel.meetings.outlets.annotated import AnnotatedAgenda, annotated_content
from regietafel.meetings.rules.held import NotedDecision, Notes
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.meetings import items_of, meeting_on
from regietafel.meetings.services.numbers import Speaking
from regietafel.meetings.services.papers import File, Wish, add_version, ask_wording, file_paper
from regietafel.meetings.services.preparing import Plan, PlannedItem, add_late_item, convene
from regietafel.outlets.documents import plain_text
from regietafel.reception.services.view import TER_APEL
from regietafel.records import ledger
from regietafel.site.services.annotated_agenda import annotated

pytestmark = pytest.mark.usefixtures("case")
SECRETARIAT = Reader("s.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
VNG = Reader("a.vng", Role.MEMBER, frozenset({"VNG", "LRT"}))
COA = Reader("p.coa", Role.MEMBER, frozenset({"COA", "LRT"}))
BEFORE, DAY, ON = date(2022, 7, 8), date(2022, 7, 12), date(2022, 9, 1)
ACTING = Acting(SECRETARIAT, DAY)


@pytest.fixture
def ahead() -> str:
    """The meeting after that of 8 July: an item for decision, one that was carried over."""
    last = meeting_on("LRT", BEFORE, as_of=AsOf(), reader=SECRETARIAT)
    carried = items_of(last.stamp.id, AsOf(), reader=SECRETARIAT)[-1].fact.stamp.id
    items = (
        PlannedItem("1", Said("De notitie", "The note"), Purpose.DECISION),
        PlannedItem("2", Said("Huisvesting"), Purpose.DISCUSSION, comes_from=carried),
    )
    return convene(Plan(items), table="LRT", on=ON, public=False, acting=ACTING).stamp.id


def page(key: str, reader: Reader = VNG, language: str = "nl") -> AnnotatedAgenda:
    return annotated(key, on=DAY, by=Speaking(AsOf(), language, reader))


def said(key: str, reader: Reader = VNG, language: str = "nl") -> str:
    return plain_text(annotated_content(page(key, reader, language)))


def put(key: str, *texts: str, owner: str | None = None) -> str:
    """A paper at the first item with a version per text; its id."""
    item = items_of(key, AsOf(), reader=SECRETARIAT)[0].fact.stamp.id
    paper = file_paper(Said("Notitie"), table="LRT", item=item, owner=owner, public=False, acting=ACTING)
    for after, text in enumerate(texts):
        file = File("notitie.txt", "text/plain", text.encode(), text=text)
        add_version(paper.stamp.id, file, after=after, acting=ACTING)
    return paper.stamp.id


def test_a_decision_is_asked_where_one_is_and_nothing_else_is_made_up(ahead: str) -> None:
    first, second, *_ = page(ahead).items
    assert [each.text for each in first.asked] == [
        "Een besluit: instemmen, instemmen onder voorwaarde, of niet."
    ]
    assert second.asked == ()
    assert second.changed == ("aangehouden in het overleg van 8 juli 2022",)


def test_an_action_of_the_member_stands_there_and_that_of_another_does_not(ahead: str) -> None:
    mine, theirs = said(ahead, COA), said(ahead, VNG)
    assert "Actie van u:" in mine
    assert mine.count("Actie van u:") > theirs.count("Actie van u:")


def test_a_written_round_and_a_wording_request_are_asked_of_whom_they_wait_for(ahead: str) -> None:
    paper = put(ahead, "# Conclusie\n\nDe variant is goed.", owner="VNG")
    ask_wording(paper, Wish("IPO", 1, "Conclusie", Said("Maak dit neutraler.")), acting=ACTING)
    note = NotedDecision(
        "round", "5", DecisionKind.AGREEMENT, Said("Akkoord met de notitie"), Said("Akkoord.")
    )
    last = meeting_on("LRT", BEFORE, as_of=AsOf(), reader=SECRETARIAT)
    (decision,) = hold(last.stamp.id, Notes(decisions=(note,)), acting=ACTING).decisions
    open_round(decision.stamp.id, ("LRT/VNG-1",), term=Said("binnen vijf werkdagen"), acting=ACTING)
    first, second, *_ = page(ahead).items
    assert any("IPO, die vraagt: Maak dit neutraler." in each.text for each in first.asked)
    (voice,) = [each for each in second.asked if "Een stem van LRT/VNG-1" in each.text]
    assert voice.by_day == date(2022, 7, 19)
    assert "Een stem van" not in said(ahead, COA)
    assert "neutraler" not in said(ahead, COA)


def test_a_new_version_and_a_late_item_are_what_changed(ahead: str) -> None:
    put(ahead, "Een.\n\nTwee.", "Een.\n\nDrie.")
    add_late_item(PlannedItem("3", Said("Later"), Purpose.INFORMATION), meeting=ahead, acting=ACTING)
    first, second, third, *_ = page(ahead).items
    assert first.changed == ("Notitie: versie 2, één alinea anders.",)
    assert second.changed == ("aangehouden in het overleg van 8 juli 2022",)
    assert third.changed == ("nagekomen: na de uitnodiging toegevoegd",)
    assert "one paragraph differs" in said(ahead, language="en")


def test_a_disputed_number_in_a_paper_stands_under_its_item_with_its_source(ahead: str) -> None:
    put(ahead, "In Ter Apel zijn 2.193 mensen. Er komen 4.321 plekken bij.")
    count = follow("persons-ter-apel", TER_APEL, as_of=AsOf(), reader=ANYONE).on(BEFORE)
    assert count is not None
    stamp = attested(of_table(Circle(("LRT",)), DAY, ground="betwisting"), reader=SECRETARIAT)
    ground = Said("Wie buiten slaapt telt mee.")
    ledger.append([Dispute(stamp, count.counts.stamp.id, "GM1950", 2_300, ground)])
    first, *others = page(ahead).items
    disputed, loose = first.challenged
    assert "2.193" in disputed.number
    assert disputed.why == "GM1950 telt 2.300: Wie buiten slaapt telt mee"
    assert disputed.sources
    assert (loose.number, loose.sources) == ("4.321", ())
    assert not any("2.193" in each.number for item in others for each in item.challenged)


def test_it_is_for_who_speaks_for_a_member_of_that_table_and_for_nobody_else(ahead: str) -> None:
    for reader, key in (
        (ANYONE, "base-no-such-fact"),
        (SECRETARIAT, "annotated-not-a-member"),
        (Reader("x", Role.MEMBER, frozenset({"VNG"})), "base-no-such-fact"),
    ):
        with pytest.raises(Refused, match=key):
            page(ahead, reader)


def test_a_number_that_changed_stands_under_the_item_it_was_recorded_at() -> None:
    last = meeting_on("LRT", BEFORE, as_of=AsOf(), reader=SECRETARIAT).stamp.id
    made = annotated(last, on=BEFORE, by=Speaking(AsOf(BEFORE), "nl", VNG))
    fourth = next(each for each in made.items if each.number == "4")
    (moved,) = [each for each in fourth.changed if "Ter Apel" in each]
    assert "nu 2.193, op 15 juni 2022 was dat" in moved
    assert not any(moved in each.changed for each in made.items if each is not fourth)


def test_a_paper_of_this_agenda_is_new_also_when_it_came_in_on_the_day_of_the_last_meeting(
    ahead: str,
) -> None:
    item = items_of(ahead, AsOf(), reader=SECRETARIAT)[0].fact.stamp.id
    acting = Acting(SECRETARIAT, BEFORE)
    paper = file_paper(Said("Brief"), table="LRT", item=item, owner=None, public=False, acting=acting)
    add_version(paper.stamp.id, File("brief.txt", "text/plain", b"Een.", text="Een."), after=0, acting=acting)
    assert page(ahead).items[0].changed == ("Nieuw stuk: Brief.",)
