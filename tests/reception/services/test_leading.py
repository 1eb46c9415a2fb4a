# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What leads a picture is about its day; the tasks say by which decision they are."""

from datetime import date

import pytest

from regietafel.access.readers import ANYONE
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf, Span
from regietafel.data.indicators import indicator
from regietafel.reception.services.day import DayPicture, day_picture, headline_told
from tests.support.case import Read

pytestmark = pytest.mark.usefixtures("case")


def seen(year: int, month: int, day: int) -> DayPicture:
    on = date(year, month, day)
    return day_picture(on, AsOf(known=on), reader=ANYONE)


def test_a_count_leads_for_as_long_as_its_rhythm_and_no_day_longer() -> None:
    assert headline_told(seen(2022, 7, 9), "nl").startswith(
        "In Ter Apel verbleven op 8 juli 2022 2.193 mensen"
    )
    later = seen(2022, 7, 10)
    assert headline_told(later, "nl") == (
        "Op 1 januari 2023 zijn 51.000 opvangplekken nodig. Volgens de sleutel is het grootste aandeel voor "
        "Zuid-Holland: 10.884. "
        "De laatste telling van Ter Apel is van 8 juli 2022: 2.193 mensen. [aanname]"
    )
    assert Mark.ASSUMPTION in later.headline_marks


def test_after_the_day_of_the_task_a_count_of_that_day_leads_or_nothing_does() -> None:
    assert "mensen met recht op opvang" in headline_told(seen(2023, 9, 26), "nl")
    assert headline_told(seen(2024, 5, 5), "nl").startswith("Van 5 mei 2024 is geen telling bekend")


@pytest.mark.parametrize(
    ("code", "counted", "last"),
    [
        ("persons-in-reception", Span(date(2022, 7, 1)), date(2022, 7, 8)),
        ("inflow-total", Span(date(2022, 6, 1), date(2022, 7, 1)), date(2022, 8, 1)),
    ],
)
def test_a_count_speaks_of_a_day_for_one_period(code: str, counted: Span, last: date) -> None:
    after = date.fromordinal(last.toordinal() + 1)
    assert [indicator(code).speaks_of(counted, day) for day in (last, after)] == [True, False]


def test_a_decision_of_which_nothing_was_divided_is_named_above_the_tasks_of_the_one_before(
    read: Read,
) -> None:
    assert seen(2022, 11, 28).later is None
    later = seen(2022, 11, 29).later
    assert later is not None
    assert later.title.nl.startswith("Capaciteitsbesluit: 75.500")
    page = read("/?op=2022-11-29&bekend=2022-11-29")
    assert page.index('id="later-besluit"') < page.index(
        "Indicatief aandeel per provincie op 1 januari 2023; besluit van COA"
    )
    assert 'id="later-besluit"' not in read("/?op=2022-11-28&bekend=2022-11-28")
