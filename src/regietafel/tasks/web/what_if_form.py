# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The what-if form read from an address: every fault at once, in words; nothing is guessed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.http import QueryDict

from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Refused
from regietafel.tasks.rules.levels import Place
from regietafel.tasks.web.offered_keys import OfferedKey, Question
from regietafel.web.forms import MOST, area_lines, whole_number

LEVELS = {"provincie": AreaKind.PROVINCE.value, "gemeente": AreaKind.MUNICIPALITY.value}


@dataclass(frozen=True, slots=True)
class WhatIfForm:
    """What was filled in, as it was filled in, and what is wrong with it."""

    total: str
    key: str
    rule: str
    level: str
    floors: str = field(metadata={"help": "one number for all, or a line per area: Zeeland 814"})
    caps: str
    faults: dict[str, list[Message]] = field(metadata={"help": "by field"})
    lots: dict[Place, frozenset[str]]

    @property
    def every_fault(self) -> list[tuple[str, Message]]:
        return [(name, fault) for name, faults in self.faults.items() for fault in faults]


def filled(given: QueryDict, keys: tuple[OfferedKey, ...], *, usual_total: int) -> WhatIfForm:
    """The form with what the address holds, or what it opens with."""
    return WhatIfForm(
        total=given.get("totaal", str(usual_total)).strip(),
        key=given.get("sleutel", keys[0].code),
        rule=given.get("regel", RoundingRule.WEBSTER.value),
        level=given.get("niveau", "provincie"),
        floors=given.get("ondergrens", ""),
        caps=given.get("bovengrens", ""),
        faults={},
        lots=_lots(given.getlist("lot")),
    )


def question(form: WhatIfForm, keys: tuple[OfferedKey, ...], *, areas_on: date) -> Question | None:
    """The question the form asks; None where something is wrong, and then the form says what."""
    total = whole_number(form.total)
    if total is None or total > MOST:
        _fault(form, "totaal", fault=Message("web-what-if-total-wrong", {"text": form.total}))
    key = next((key for key in keys if key.code == form.key), None)
    if key is None:
        _fault(form, "sleutel", fault=Message("web-what-if-choice-wrong", {"text": form.key}))
    if form.rule not in {rule.value for rule in RoundingRule}:
        _fault(form, "regel", fault=Message("web-what-if-choice-wrong", {"text": form.rule}))
    if form.level not in LEVELS:
        _fault(form, "niveau", fault=Message("web-what-if-choice-wrong", {"text": form.level}))
    floors, caps = _bounds(form, "ondergrens", text=form.floors), _bounds(form, "bovengrens", text=form.caps)
    if form.faults or total is None or key is None:
        return None
    return Question(
        total, key, RoundingRule(form.rule), LEVELS[form.level], areas_on, floors, caps, form.lots
    )


def refused(form: WhatIfForm, refusal: Refused) -> None:
    """What the computing itself refused, said at the top of the form."""
    _fault(form, "formulier", fault=refusal.message)


def _fault(form: WhatIfForm, name: str, *, fault: Message) -> None:
    form.faults.setdefault(name, []).append(fault)


def _bounds(form: WhatIfForm, name: str, *, text: str) -> dict[str, int] | int | None:
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return None
    alone = whole_number(lines[0])
    if len(lines) == 1 and alone is not None:
        return alone
    read = area_lines(text)
    for fault in read.faults:
        _fault(form, name, fault=fault)
    return read.amounts


def _lots(given: list[str]) -> dict[Place, frozenset[str]]:
    """Lots drawn, each as level:parent:unit in the address."""
    found: dict[Place, frozenset[str]] = {}
    for text in given:
        level, _, rest = text.partition(":")
        parent, _, unit = rest.partition(":")
        if unit:
            place = (level, parent or None)
            found[place] = found.get(place, frozenset()) | {unit}
    return found
