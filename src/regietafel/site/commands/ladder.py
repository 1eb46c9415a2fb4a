# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel ladder``: the ladder of supervision on the targets, and the escalation ladder for actions."""

from __future__ import annotations

from regietafel.actions.cli.ladder import adopt, simulate
from regietafel.cli.command import group
from regietafel.targets.cli.ladder import due, show

app = group("The ladder of supervision: where cases stand, what is due.")


for _command in (simulate, adopt, show, due):
    app.command()(_command)
