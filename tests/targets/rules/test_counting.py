# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Counts to date and windows put together, and counts that are refused."""

from datetime import date

import pytest

from regietafel.base.messages import Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.data.indicators import indicators
from regietafel.facts.targets import HOUSED, Housed, LinkedTooFew
from regietafel.law import parameters
from regietafel.targets.rules.counting import admit_housed, done, persons_until, slices
from regietafel.targets.rules.linking import admit_linked_too_few
from tests.targets.rules.worlds import FIRST, SECOND, WEESP, A, B, housed, stamp

JAN, FEB, MAR, APR = (date(2022, month, 1) for month in range(1, 5))
END = SECOND.first_day


def test_a_longer_count_to_date_takes_the_place_of_a_shorter_one_and_of_the_windows_within() -> None:
    windows = [
        housed(A, 10, JAN, until=FEB),
        housed(A, 7, FEB, until=MAR),
        housed(A, 30, JAN, until=APR),
        housed(A, 4, APR, until=END),
    ]
    assert [persons_until(windows, day) for day in (JAN, FEB, MAR, APR, END)] == [0, 10, 17, 30, 34]


def test_a_half_year_is_cut_at_the_mergers_inside_it() -> None:
    assert [part.start for part in slices(FIRST, [WEESP])] == [JAN, WEESP.on]
    assert [part.start for part in slices(SECOND, [WEESP])] == [END]
    windows = [housed(B, 3, JAN, until=MAR), housed(B, 5, JAN, until=APR)]
    assert done(windows, mergers=[WEESP]) == {(B, JAN): 3, (B, WEESP.on): 2}


def test_figures_with_another_definition_are_left_out() -> None:
    other = Housed(stamp(JAN, FEB), A, 9, "some-other-count")
    assert done([other, housed(A, 2, JAN, until=FEB)], mergers=()) == {(A, JAN): 2}
    shipped = indicators()[HOUSED].definition
    assert (shipped.har, shipped.flow_through, shipped.measure) == ("with", "with", "flow")


@pytest.mark.parametrize(
    ("start", "until", "persons", "fault"),
    [
        (date(2022, 6, 1), date(2022, 7, 2), 1, "targets-window-outside"),
        (JAN, None, 1, "targets-window-outside"),
        (JAN, FEB, -1, "targets-negative"),
        (JAN, APR, 9, "targets-runs-backwards"),
        (JAN, MAR, 11, "targets-runs-backwards"),
        (JAN, MAR, 9, "targets-runs-backwards"),
        (date(2022, 3, 15), date(2022, 4, 15), 1, "targets-windows-overlap"),
        (JAN, date(2022, 3, 20), 20, "targets-windows-overlap"),
    ],
)
def test_a_count_that_does_not_fit_is_refused(
    start: date, until: date | None, *, persons: int, fault: str
) -> None:
    known = [housed(A, 10, JAN, until=MAR), housed(A, 4, MAR, until=APR), housed(B, 90, JAN, until=FEB)]
    with pytest.raises(Refused, match=fault):
        admit_housed(Housed(stamp(start, until), A, persons), known)


def test_a_count_that_fits_and_the_same_count_again_are_accepted() -> None:
    known = [housed(A, 10, JAN, until=MAR), housed(A, 4, MAR, until=APR)]
    for window in (
        housed(A, 14, JAN, until=APR),
        housed(A, 3, APR, until=END),
        housed(A, 10, JAN, until=MAR),
    ):
        assert admit_housed(window, known) is window
    correction = housed(A, 2, JAN, until=MAR, replaces=known[0].stamp.id, reason="telfout")
    assert admit_housed(correction, known) is correction


def test_two_counts_of_one_day_that_differ_are_refused_whichever_comes_first() -> None:
    fewer, more = housed(A, 9, JAN, until=MAR), housed(A, 10, JAN, until=MAR)
    for window, known in ((fewer, more), (more, fewer)):
        with pytest.raises(Refused, match="targets-runs-backwards"):
            admit_housed(window, [known])


def test_a_province_houses_nobody() -> None:
    with pytest.raises(Refused, match="targets-not-a-municipality"):
        admit_housed(housed("PV20", 1, JAN, until=FEB), [])


@pytest.mark.parametrize(
    ("on", "linked", "ground", "fault"),
    [
        (date(2022, 10, 1), 3, "weinig", "targets-linked-other-day"),
        (APR, 3, " ", "targets-linked-without-ground"),
        (APR, 8, "weinig", "targets-linked-enough"),
    ],
)
def test_an_excuse_has_its_day_its_ground_and_a_shortage(
    on: date, linked: int, *, ground: str, fault: str
) -> None:
    months = parameters()["housing-link-reference"].at(JAN)
    assert isinstance(months, int)
    with pytest.raises(Refused, match=fault):
        admit_linked_too_few(LinkedTooFew(stamp(), FIRST, A, on, Said(ground), linked, 8), months=months)
    excuse = LinkedTooFew(stamp(), HalfYear(2022, 2), A, date(2022, 10, 1), Said("weinig"), 3, 8)
    assert admit_linked_too_few(excuse, months=months) is excuse
