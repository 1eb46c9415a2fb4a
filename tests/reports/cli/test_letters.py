# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel letters``: what is due is sent, what failed is seen and tried again."""

from pathlib import Path

import pytest
from pytest_django import Settings

from regietafel.meetings.services.mailing import keep_letters
from tests.meetings.services.test_mailing import ONE, SECRETARIAT
from tests.support.runs import refusal, said

pytestmark = pytest.mark.django_db


def test_letters_are_sent_into_the_folder_and_listed(tmp_path: Path, settings: Settings) -> None:
    settings.MAIL_URL, settings.MAIL_FOLDER = "", tmp_path
    keep_letters([ONE], reader=SECRETARIAT)
    assert "wordt verstuurd vanaf" in said("letters", "list")
    assert f"1 berichten staan in {tmp_path}" in said("letters", "send")
    assert "prepared, not sent" in said("letters", "list", "--lang", "en")
    assert len(list(tmp_path.iterdir())) == 1


def test_a_letter_that_was_sent_cannot_be_tried_again() -> None:
    assert "is er niet" in refusal("letters", "retry", "7")
