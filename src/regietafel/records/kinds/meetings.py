# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What tables have on record about their agendas, to and from its rows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from regietafel.core.base.meeting_facts import AgendaAnswered, AgendaProposed
from regietafel.records.kinds.kind import Kind
from regietafel.records.kinds.plain import plain
from regietafel.records.models import AgendaAnsweredRow, AgendaProposedRow

MEETING_KINDS: Mapping[type[object], Kind[Any]] = MappingProxyType(
    {
        AgendaProposed: plain(AgendaProposedRow, AgendaProposed),
        AgendaAnswered: plain(AgendaAnsweredRow, AgendaAnswered),
    }
)
