# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel meeting``: what goes to the members of a table before a meeting, the annotated agenda too."""

from regietafel.meetings.cli.meeting import app
from regietafel.site.commands.annotate import annotate

__all__ = ["app"]

app.command()(annotate)
