# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel meeting``: what goes to the members before a meeting."""

from pathlib import Path

import pytest

from tests.cli.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")


def test_the_bundle_of_a_meeting_is_written_to_a_file(tmp_path: Path) -> None:
    output = tmp_path / "bundel.pdf"
    said("meeting", "bundle", "LRT-2022-07-08", "--output", output)
    assert output.read_bytes().startswith(b"%PDF-")
    assert "geen overleg op record" in refusal("meeting", "bundle", "LRT-1999-01-01", "--output", output)
