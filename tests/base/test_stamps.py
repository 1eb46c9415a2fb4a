# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every fact says when, by whom and from what; what was known on a day stays what was known on that day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Stamp, Visibility, current

DAY = date(2022, 7, 8)
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
SOURCE = Source("coa", "Weekcijfers", "COA", SourceKind.PUBLISHED)


@dataclass(frozen=True)
class Seen:
    """The least that is a fact: a stamp."""

    stamp: Stamp


def fact(
    name: str, known: date | None = DAY, recorded: datetime = MOMENT, replaces: str | None = None
) -> Seen:
    return Seen(
        Stamp(
            name,
            valid=Span(DAY),
            known=Known(known, "gepubliceerd"),
            recorded=recorded,
            actor="p.jansen",
            visibility=Visibility.PUBLIC,
            source=SOURCE,
            replaces=replaces,
            reason="telfout" if replaces else None,
        )
    )


def ids(facts: list[Seen]) -> list[str]:
    return [found.stamp.id for found in facts]


@st.composite
def histories(draw: st.DrawFn) -> list[Seen]:
    """Facts of which some correct an earlier one, each known and recorded later than what it corrects."""
    facts: list[Seen] = []
    for number in range(draw(st.integers(1, 6))):
        free = [f for f in facts if f.stamp.id not in {g.stamp.replaces for g in facts}]
        corrects: bool = draw(st.booleans())
        base = draw(st.sampled_from(free)) if free and corrects else None
        unknown = base is None and draw(st.booleans())
        known = draw(st.dates(date(2022, 1, 1), date(2022, 12, 31)))
        recorded = MOMENT + timedelta(hours=number)
        replaces = base.stamp.id if base else None
        facts.append(fact(str(number), None if unknown else known, recorded, replaces))
    return facts


@given(histories(), st.dates(date(2022, 1, 1), date(2022, 12, 31)), st.integers(1, 400))
def test_a_correction_known_later_does_not_change_what_was_known_on_a_day(
    facts: list[Seen], day: date, later: int
) -> None:
    as_of = AsOf(known=day)
    before = current(facts, as_of)
    corrections = [
        fact(f"later-{known.stamp.id}", day + timedelta(later), MOMENT, replaces=known.stamp.id)
        for known in before
    ]
    assert current([*facts, *corrections], as_of) == before
    if corrections:
        after = current([*facts, *corrections], AsOf(known=day + timedelta(later)))
        assert not set(ids(after)) & set(ids(before))


@given(histories(), st.integers(0, 8))
def test_what_is_recorded_later_does_not_change_what_was_held_at_a_moment(
    facts: list[Seen], hours: int
) -> None:
    moment = MOMENT + timedelta(hours=hours)
    held = [found for found in facts if found.stamp.recorded <= moment]
    assert current(facts, AsOf(recorded=moment)) == current(held, AsOf())


@given(histories())
def test_of_every_chain_of_corrections_the_last_remains(facts: list[Seen]) -> None:
    replaced = {found.stamp.replaces for found in facts}
    assert ids(current(facts, AsOf())) == [f.stamp.id for f in facts if f.stamp.id not in replaced]


def test_a_fact_whose_day_is_unknown_is_seen_on_every_day() -> None:
    assert ids(current([fact("a", None), fact("b", date(2022, 7, 9))], AsOf(known=DAY))) == ["a"]


def test_a_correction_of_a_correction_leaves_one() -> None:
    chain = [fact("a"), fact("b", replaces="a"), fact("c", date(2022, 8, 1), replaces="b")]
    assert ids(current(chain, AsOf())) == ["c"]
    assert ids(current(chain, AsOf(known=DAY))) == ["b"]


def test_a_fact_is_seen_on_the_very_day_and_moment() -> None:
    assert current([fact("a")], AsOf(DAY, MOMENT))
    assert not current([fact("a")], AsOf(DAY - timedelta(1), MOMENT))
    assert not current([fact("a")], AsOf(DAY, MOMENT - timedelta(microseconds=1)))


@pytest.mark.parametrize("zone", [None, timezone(timedelta(hours=1))])
def test_a_moment_of_recording_outside_utc_is_refused(zone: timezone | None) -> None:
    with pytest.raises(ValueError, match="in UTC"):
        fact("a", recorded=MOMENT.replace(tzinfo=zone))


@pytest.mark.parametrize(("reason", "known"), [(None, DAY), ("", DAY), ("telfout", None)])
def test_a_correction_without_a_reason_or_a_day_is_refused(reason: str | None, known: date | None) -> None:
    with pytest.raises(Refused, match="base-correction-needs-reason-and-day"):
        Stamp(
            "b", Span(DAY), Known(known, "x"), MOMENT, "p", Visibility.PUBLIC, SOURCE,
            replaces="a", reason=reason,
        )  # fmt: skip


def test_a_span_holds_its_first_day_and_not_its_last() -> None:
    span = Span(date(2022, 7, 1), date(2023, 1, 1))
    days = [date(2022, 6, 30), date(2022, 7, 1), date(2022, 12, 31), date(2023, 1, 1)]
    assert [span.covers(day) for day in days] == [False, True, True, False]
    assert Span(DAY).covers(date.max)


@pytest.mark.parametrize("end", [DAY, DAY - timedelta(1)])
def test_a_span_that_ends_before_it_has_lasted_a_day_is_refused(end: date) -> None:
    with pytest.raises(Refused, match="base-span-ends-before-start"):
        Span(DAY, end)


def test_a_day_on_which_a_fact_was_known_has_a_ground_also_when_unknown() -> None:
    with pytest.raises(ValueError, match="has a ground"):
        Known(None, "")
