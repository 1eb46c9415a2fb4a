# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be put on record can be put there by who may: on a page and by a command."""

from regietafel.records.kinds import KINDS
from tools.doors import appending, door, makers

ON_THE_MACHINE = "the ground under the figures: files of CBS, loaded by who keeps the machine"
BY_THE_LETTER = "follows from a letter that goes out, which is a command of who keeps the mail"

WITHOUT = {
    "areas.loading._load": ON_THE_MACHINE,
    "areas.loading.load_boundaries": ON_THE_MACHINE,
    "reports.services.reminding.note_sent": BY_THE_LETTER,
}
"""Use cases without a page, each with its reason."""
KINDS_WITHOUT = {"AreaListed": ON_THE_MACHINE, "AreasMerged": ON_THE_MACHINE, "Boundary": ON_THE_MACHINE}
"""Kinds of facts without one."""


def test_every_use_case_that_puts_something_on_record_has_a_page_and_a_command() -> None:
    shut = [name for name in appending() if not door(name).is_whole]
    assert [name.removeprefix("regietafel.") for name in shut] == list(WITHOUT)


def test_every_kind_of_fact_can_be_made_on_a_page_and_by_a_command() -> None:
    shut = [kind.__name__ for kind in KINDS if not door(*makers(kind)).is_whole]
    assert shut == list(KINDS_WITHOUT)


def test_what_has_no_page_can_still_be_reached_by_a_command() -> None:
    assert all(door(f"regietafel.{name}").commands for name in WITHOUT)


def test_a_use_case_that_nothing_reaches_has_no_door() -> None:
    assert not door("regietafel.base.stamps.nothing_of_this_name").is_whole


def test_a_use_case_of_a_page_is_found_through_what_lies_between() -> None:
    found = door("regietafel.actions.services.recording.drop")
    assert found.acts == ("execution-drop",)
    assert found.commands == ("act do execution-drop",)
