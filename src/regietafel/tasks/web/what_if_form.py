# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The what-if form read from an address: every fault at once, in words; nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.http import QueryDict

from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.facts.tasks import Distribution, Share
from regietafel.tasks.rules.levels import Place
from regietafel.tasks.services.distributing_files import UserTable, table_of
from regietafel.tasks.web.offered_keys import IN_FORCE, INHABITANTS, TABLE, OfferedKey, Question
from regietafel.web.forms import MOST, area_lines, whole_number

LEVELS = {"provincie": AreaKind.PROVINCE.value, "gemeente": AreaKind.MUNICIPALITY.value}
NAMES = (
    "totaal", "niveau", "sleutel", "regel", "ondergrens", "bovengrens", "vast", "tabel", "weging", "lot",
)  # fmt: skip
"""What of an address is the question."""
PASTED = "geplakt.csv"


@dataclass(frozen=True, slots=True)
class WhatIfForm:
    """What was filled in, as it was filled in, and what is wrong with it."""

    total: str
    key: str
    rule: str
    level: str
    floors: str = field(metadata={"help": "one number for all, or a line per area: Zeeland 814"})
    caps: str
    locks: str = field(metadata={"help": "a line per area"})
    table: str = field(metadata={"help": "a table with a header, as it was pasted"})
    weighing: str = field(metadata={"help": "how the columns of the table count"})
    faults: dict[str, list[Message]] = field(metadata={"help": "by field"})
    lots: dict[Place, frozenset[str]]
    lot: str = field(default="", metadata={"help": "the lots as the address has them"})

    @property
    def every_fault(self) -> list[tuple[str, Message]]:
        return [(name, fault) for name, faults in self.faults.items() for fault in faults]

    @property
    def query(self) -> dict[str, str | None]:
        """The question as an address has it, all of it: what was left as it opened too."""
        values = (
            self.total, self.level, self.key, self.rule, self.floors, self.caps, self.locks,
            self.table, self.weighing, self.lot,
        )  # fmt: skip
        return {name: value or None for name, value in zip(NAMES, values, strict=True)}


def filled(
    given: QueryDict, keys: tuple[OfferedKey, ...], *, like: Distribution | None, areas: Areas
) -> WhatIfForm:
    """The form with what the address holds, or what it opens with: the distribution in force."""
    starts = _starts(like, keys, areas=areas, is_fresh=not any(name in given for name in NAMES))
    lots = given.getlist("lot")
    return WhatIfForm(
        total=given.get("totaal", starts["totaal"]).strip(),
        key=given.get("sleutel", starts["sleutel"]),
        rule=given.get("regel", starts["regel"]),
        level=given.get("niveau", starts["niveau"]),
        floors=given.get("ondergrens", starts["ondergrens"]),
        caps=given.get("bovengrens", starts["bovengrens"]),
        locks=given.get("vast", starts["vast"]),
        table=given.get("tabel", ""),
        weighing=given.get("weging", ""),
        faults={},
        lots=_lots(lots),
        lot=",".join(lots),
    )


def _starts(
    like: Distribution | None, keys: tuple[OfferedKey, ...], *, areas: Areas, is_fresh: bool
) -> Mapping[str, str]:
    """What the form opens with. Bounds and locked values only where nothing was asked yet."""
    if like is None:
        usual = {"totaal": "1000", "sleutel": keys[0].code, "regel": RoundingRule.WEBSTER.value}
        return usual | {"niveau": "provincie", "ondergrens": "", "bovengrens": "", "vast": ""}
    levels = {level: name for name, level in LEVELS.items()}
    own = f"{INHABITANTS}-{like.key.inhabitants_on}" if like.key.code == "inhabitants" else IN_FORCE
    shares = like.shares if is_fresh else ()
    return {
        "totaal": str(like.total),
        "sleutel": own if any(key.code == own for key in keys) else keys[0].code,
        "regel": like.rule.value,
        "niveau": levels.get(like.level.value, "provincie"),
        "ondergrens": _lines(((share, share.floor or None) for share in shares), areas),
        "bovengrens": _lines(((share, share.cap) for share in shares), areas),
        "vast": _lines(((share, share.locked) for share in shares), areas),
    }


def _lines(bounds: Iterable[tuple[Share, int | None]], areas: Areas) -> str:
    return "\n".join(
        f"{areas.get(share.area).name} {amount}" for share, amount in bounds if amount is not None
    )


def question(form: WhatIfForm, keys: tuple[OfferedKey, ...], *, areas_on: date) -> Question | None:
    """The question the form asks; None where something is wrong, and then the form says what."""
    total = whole_number(form.total)
    if total is None or total > MOST:
        _fault(form, "totaal", fault=Message("web-what-if-total-wrong", {"text": form.total}))
    key = next((key for key in keys if key.code == form.key), None)
    if key is None:
        _fault(form, "sleutel", fault=Message("web-what-if-choice-wrong", {"text": form.key}))
    if form.rule not in list(RoundingRule):
        _fault(form, "regel", fault=Message("web-what-if-choice-wrong", {"text": form.rule}))
    if form.level not in LEVELS:
        _fault(form, "niveau", fault=Message("web-what-if-choice-wrong", {"text": form.level}))
    floors, caps = _bounds(form, "ondergrens", text=form.floors), _bounds(form, "bovengrens", text=form.caps)
    locks = _by_area(form, "vast", text=form.locks) if form.locks.strip() else None
    table = _table(form)
    if form.faults or total is None or key is None:
        return None
    return Question(
        total,
        key,
        RoundingRule(form.rule),
        LEVELS[form.level],
        areas_on,
        floors,
        caps,
        form.lots,
        locks=locks,
        table=table,
        weighing=form.weighing.strip(),
    )


def refused(form: WhatIfForm, refusal: Refused) -> None:
    """What the computing itself refused, said at the top of the form."""
    for fault in refusal.faults if isinstance(refusal, ManyRefused) else (refusal.message,):
        _fault(form, "formulier", fault=fault)


def _fault(form: WhatIfForm, name: str, *, fault: Message) -> None:
    form.faults.setdefault(name, []).append(fault)


def _table(form: WhatIfForm) -> UserTable | None:
    """The table that was pasted, where the key is that of a table."""
    if form.key != TABLE:
        return None
    if not form.table.strip():
        _fault(form, "tabel", fault=Message("web-what-if-table-missing"))
        return None
    try:
        return table_of(form.table.encode(), PASTED)
    except Refused as refusal:
        for fault in refusal.faults if isinstance(refusal, ManyRefused) else (refusal.message,):
            _fault(form, "tabel", fault=fault)
        return None


def _bounds(form: WhatIfForm, name: str, *, text: str) -> dict[str, int] | int | None:
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return None
    alone = whole_number(lines[0])
    if len(lines) == 1 and alone is not None:
        return alone
    return _by_area(form, name, text=text)


def _by_area(form: WhatIfForm, name: str, *, text: str) -> dict[str, int]:
    read = area_lines(text)
    for fault in read.faults:
        _fault(form, name, fault=fault)
    return read.amounts


def _lots(given: list[str]) -> dict[Place, frozenset[str]]:
    """Lots drawn, each as level:parent:unit in the address; more of them apart, or with commas between."""
    found: dict[Place, frozenset[str]] = {}
    for text in (each for several in given for each in several.split(",")):
        level, _, rest = text.partition(":")
        parent, _, unit = rest.partition(":")
        if unit:
            place = (level, parent or None)
            found[place] = found.get(place, frozenset()) | {unit}
    return found
