# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who the command line acts as, and from which point it looks."""

import getpass
from datetime import UTC, date, datetime

import pytest

from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.cli.given import as_of, day, reader
from regietafel.words import LANGUAGES, say


def test_the_name_given_goes_before_the_variable_and_that_before_the_user(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "gebruiker")
    monkeypatch.delenv("REGIETAFEL_ACTOR", raising=False)
    assert reader(None).actor == "gebruiker"
    monkeypatch.setenv("REGIETAFEL_ACTOR", "p.jansen")
    assert reader(None).actor == "p.jansen"
    assert reader("a.de.vries").actor == "a.de.vries"


def test_without_options_it_looks_from_now() -> None:
    assert as_of(None, None) == AsOf()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31T12:00", datetime(2026, 1, 31, 12, tzinfo=UTC)),
        ("2026-01-31 12:00", datetime(2026, 1, 31, 12, tzinfo=UTC)),
        ("2026-01-31T12:00+01:00", datetime(2026, 1, 31, 11, tzinfo=UTC)),
        ("2026-01-31", datetime(2026, 1, 31, 23, 59, 59, 999_999, tzinfo=UTC)),
    ],
)
def test_a_moment_is_in_utc_and_a_day_alone_is_its_end(text: str, moment: datetime) -> None:
    assert as_of("2022-07-08", text) == AsOf(date(2022, 7, 8), moment)


@pytest.mark.parametrize("text", ["", "8 juli", "2022-13-01", "08-07-2022"])
def test_what_is_no_day_is_refused_with_the_form_it_should_have(text: str) -> None:
    for asked in (lambda: day(text, "--on"), lambda: as_of(text, None), lambda: as_of(None, text)):
        with pytest.raises(Refused) as refusal:
            asked()
        for language in LANGUAGES:
            assert "20" in say(refusal.value.message, language)
            assert f"‘{text}’" in say(refusal.value.message, language)
