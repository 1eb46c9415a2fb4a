# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The question of a what-if, read from its address and answered, beside the distribution in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.http import QueryDict

from regietafel.base.messages import Message, Refused
from regietafel.facts.tasks import Share
from regietafel.outlets.tables import CODE, FRACTION, NOTHING, SIGNED, WHOLE, Column, Table
from regietafel.tasks.rules.levels import Distributed, DrawsNeeded
from regietafel.tasks.services.standing import Standing, leading
from regietafel.tasks.web.offered_keys import IN_FORCE, OfferedKey, answer, offered
from regietafel.tasks.web.what_if_form import LEVELS, WhatIfForm, filled, question, refused
from regietafel.web.visit import Visit

EXPLAIN = "uitleg"
"""In an address: the code of the area whose number is explained."""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A question and its answer (*wat als*)."""

    form: WhatIfForm
    keys: tuple[OfferedKey, ...]
    key: OfferedKey | None
    like: Standing | None = field(metadata={"help": "how the distribution in force stands"})
    outcome: Distributed | DrawsNeeded | None = field(metadata={"help": "None where something is wrong"})


def ask(visit: Visit, given: QueryDict | None = None) -> WhatIf:
    """Answer what the address asks, or another query; the form says what is wrong."""
    like = leading(visit.view.day, visit.view.as_of, reader=visit.reader)
    fact = like.distribution if like is not None else None
    keys = offered(visit, fact)
    form = filled(visit.given if given is None else given, keys, like=fact, areas=visit.country.areas)
    key = next((key for key in keys if key.code == form.key), None)
    # Later than the list of areas goes nobody can say which there are, and nothing can be adopted.
    areas_on = min(visit.view.day, visit.country.areas.known_until)
    if fact is not None and key is not None and fact.key.areas_on is not None:
        same = key.code == IN_FORCE or (key.on is not None and key.on == fact.key.inhabitants_on)
        areas_on = fact.key.areas_on if same else areas_on
    asked, outcome = question(form, keys, areas_on=areas_on), None
    if asked is not None:
        try:
            outcome = answer(asked, visit, like=fact)
        except Refused as refusal:
            refused(form, refusal)
    return WhatIf(form, keys, key, like, outcome)


def before_of(like: Standing | None) -> Mapping[str, int]:
    """The numbers of the distribution in force, of every level it speaks of."""
    if like is None:
        return {}
    return {code: like.distributed[code].amount for code in like.tasks}


def outcome_table(found: Distributed, before: Mapping[str, int], *, visit: Visit) -> Table[Share]:
    """Area by area: the number, the exact share, and the difference from the distribution in force."""
    units, is_areas = found.ask.tree.units, found.ask.level in LEVELS.values()
    comparable = found.units.keys() <= before.keys()
    columns: tuple[Column[Share], ...] = (
        Column("code", lambda share: share.area, CODE),
        Column(
            "area",
            lambda share: units[share.area].name,
            total=Message("base-country") if is_areas else Message("base-total"),
            link=lambda share: ("area", share.area) if is_areas else None,
        ),
        Column(
            "amount",
            lambda share: share.amount,
            WHOLE,
            total=found.sum,
            link=lambda share: f"{visit.here(**{EXPLAIN: share.area})}#{EXPLAIN}",
        ),
        Column("quota", lambda share: share.quota, FRACTION, total=found.total, digits=2),
        Column(
            "against-decided",
            lambda share: share.amount - before[share.area] if share.area in before else NOTHING,
            SIGNED,
            total=found.sum - sum(before[code] for code in found.units) if comparable else NOTHING,
        ),
    )
    unit = Message(f"base-unit-{found.ask.unit}")
    lines = tuple(found.units.values())
    return Table(Message("web-what-if-table"), columns, lines, visit.view.day, unit=unit)
