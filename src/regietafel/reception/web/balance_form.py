# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The form of the balance, read from an address: prefilled from what is on record, every fault at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message, Refused
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.reception.services.balance import GIVEN, USUAL, Asked, OnRecord
from regietafel.web.forms import MOST, area_lines, whole_number
from regietafel.web.visit import Visit
from regietafel.words import number, word

FIELDS = dict(zip(("opvang", "instroom", "uitstroom"), GIVEN, strict=True))
NUMBERS = ("weken", "mensen", "eerder")
USUAL_DAY, WHERE = "gewoonlijk", "waar"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure the sum begins with: as it is filled in, beside what is on record."""

    name: str
    label: str
    value: str
    known: Working | None = field(metadata={"help": "what is on record, with its day and its source"})
    is_own: bool = field(metadata={"help": "whether something else was filled in"})


@dataclass(frozen=True, slots=True)
class BalanceForm:
    """What was filled in, as it was filled in, and what is wrong with it."""

    figures: tuple[Figure, ...]
    weeks: str
    persons: str
    earlier: str
    usual: str
    usual_assumed: bool
    where: str
    faults: list[tuple[str, Message]]


def filled(found: OnRecord, visit: Visit) -> BalanceForm:
    """The form with what the address holds, or with what is on record."""
    given, usual = visit.given, Asked()
    start = found.figures[GIVEN[0]].day if GIVEN[0] in found.figures else None
    leave = (start or found.day) + USUAL
    return BalanceForm(
        tuple(_figure(name, code, found=found, visit=visit) for name, code in FIELDS.items()),
        weeks=given.get("weken", str(usual.weeks)).strip(),
        persons=given.get("mensen", number(usual.persons, visit.language)).strip(),
        earlier=given.get("eerder", str(usual.earlier)).strip(),
        usual=(leaves := given.get(USUAL_DAY, leave.isoformat()).strip()),
        usual_assumed=leaves == leave.isoformat(),
        where=given.get(WHERE, ""),
        faults=[],
    )


def _figure(name: str, code: str, *, found: OnRecord, visit: Visit) -> Figure:
    there, language = found.figures.get(code), visit.language
    known = "" if there is None else number(int(there.value), language)
    value = visit.given.get(name, known).strip()
    is_own = there is not None and whole_number(value.replace(",", ".")) != there.value
    return Figure(name, word(f"webreception-balance-{name}", language), value, there, is_own)


def question(form: BalanceForm, *, areas: Areas, day: date) -> Asked | None:
    """The question the form asks; None where something cannot be read, and then the form says what."""
    figures = {
        FIELDS[figure.name]: _whole(form, figure.name, text=figure.value)
        for figure in form.figures
        if figure.value
    }
    weeks, persons, earlier = (
        _whole(form, name, text=text)
        for name, text in zip(NUMBERS, (form.weeks, form.persons or "0", form.earlier), strict=True)
    )
    shares, usual = _where(form, areas=areas, day=day), _day(form)
    if form.faults:
        return None
    return Asked(figures, weeks, persons, earlier=earlier, usual=usual, shares=shares)


def _whole(form: BalanceForm, name: str, *, text: str) -> int:
    # The English page writes a comma between thousands.
    found = whole_number(text.replace(",", "."))
    if found is None or found > MOST:
        what = indicator(FIELDS[name]).what if name in FIELDS else Message(f"webreception-balance-{name}")
        form.faults.append((name, Message("webreception-balance-not-whole", {"text": text, "what": what})))
        return 0
    return found


def _day(form: BalanceForm) -> date | None:
    try:
        return date.fromisoformat(form.usual) if form.usual else None
    except ValueError:
        given = {"text": form.usual, "field": USUAL_DAY}
        form.faults.append((USUAL_DAY, Message("web-day-unreadable", given)))
        return None


def _where(form: BalanceForm, *, areas: Areas, day: date) -> dict[str, int]:
    read = area_lines(form.where)
    form.faults.extend((WHERE, fault) for fault in read.faults)
    found: dict[str, int] = {}
    for name, amount in read.amounts.items():
        try:
            found[areas.find(name, AreaKind.PROVINCE, day=day).code] = amount
        except Refused as refusal:
            form.faults.append((WHERE, refusal.message))
    return found
