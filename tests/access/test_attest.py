# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The stamp of a fact: from what is said of it, by whom, and never known on a day to come."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from regietafel import clock
from regietafel.access.acting import Circle, of_register, of_table
from regietafel.access.attest import Attest, attested
from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Visibility

DAY = date(2022, 7, 8)
NOW = datetime(2022, 7, 9, 12, tzinfo=UTC)
READER = Reader("p.jansen", Role.PLANNER)
SAID = Attest(
    Known(DAY, "gezegd"), Source("bron", "Bron", "COA", SourceKind.STATED), reason="een betere telling"
)


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def test_a_fact_holds_from_the_day_it_is_known_for_everyone_unless_said_otherwise() -> None:
    stamp = attested(SAID, reader=READER)
    assert (stamp.valid, stamp.known, stamp.recorded) == (Span(DAY), SAID.known, NOW)
    assert (stamp.actor, stamp.visibility, stamp.scope) == ("p.jansen", Visibility.PUBLIC, ())
    other = Span(date(2023, 1, 1), date(2023, 7, 1))
    assert attested(SAID, other, reader=READER).valid == other


def test_each_stamp_has_an_id_of_its_own_unless_it_is_fixed() -> None:
    assert attested(SAID, reader=READER).id != attested(SAID, reader=READER).id
    assert attested(replace(SAID, fact="vast"), reader=READER).id == "vast"


def test_only_what_replaces_says_why() -> None:
    first, second = attested(SAID, reader=READER), attested(SAID, reader=READER, replaces="eerder")
    assert (first.replaces, first.reason) == (None, None)
    assert (second.replaces, second.reason) == ("eerder", "een betere telling")


def test_tomorrow_is_refused_today_is_not_and_a_try_out_may_look_ahead() -> None:
    today = NOW.date()
    assert attested(replace(SAID, known=Known(today, "x")), reader=READER).known.on == today
    tomorrow = replace(SAID, known=Known(today + timedelta(days=1), "x"))
    with pytest.raises(Refused, match="known-in-future"):
        attested(tomorrow, reader=READER)
    assert attested(replace(tomorrow, ahead=True), reader=READER).valid.start > today


def test_a_fact_of_a_table_is_for_its_circle_until_it_is_public() -> None:
    closed = of_table(Circle(("LRT",)), DAY, ground="agenda")
    assert (closed.visibility, closed.scope) == (Visibility.TABLE, ("LRT",))
    public = of_table(Circle(("LRT",), public=True), DAY, ground="agenda")
    assert (public.visibility, public.scope) == (Visibility.PUBLIC, ())


def test_a_fact_of_the_register_is_for_who_works_with_it_or_for_the_parties_named() -> None:
    assert (of_register(DAY).visibility, of_register(DAY).scope) == (Visibility.TABLE, ())
    parties = of_register(DAY, "GM0344", "LRT")
    assert (parties.visibility, parties.scope) == (Visibility.PARTY, ("GM0344", "LRT"))
