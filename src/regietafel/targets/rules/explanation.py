# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a target, a balance and a schedule came about (*Hoe komt dit getal tot stand?*), ending in sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from regietafel.base.apportionment import RoundingRule
from regietafel.base.apportionment.explain import working
from regietafel.base.law import LawRef
from regietafel.base.messages import Message, Value
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source, SourceKind
from regietafel.base.working import Rounding, Rule, Working
from regietafel.facts.targets import TargetOrigin
from regietafel.targets.rules.accounts import Account
from regietafel.targets.rules.computed import BY_INHABITANTS, JOINED, Computed
from regietafel.targets.rules.country import CountryAccount
from regietafel.targets.rules.ledger import HalfYearAccount, Ledger
from regietafel.targets.rules.numbers import Key, Target
from regietafel.targets.rules.schedule import Progress, monthly
from regietafel.targets.rules.swaps import JOINTLY

DUTY = LawRef("BWBR0035303", article="28")
"""Mayor and aldermen see to it that the target of their municipality is met."""

LEDGER = Source("ledger", "grootboek", "Regietafel", SourceKind.COMPUTED)


@dataclass(frozen=True, slots=True)
class Told:
    """What a working of balances leans on: the names, the targets, and the source of what was housed."""

    names: Mapping[str, str]
    targets: Mapping[Key, Target]
    housed: Source
    openings: Mapping[Key, Source]


def explain_computed(computed: Computed, area: str, *, rule: RoundingRule, national: Source) -> Working:
    """The target of one municipality by the formula of the law, and its rounding.

    Rounding up stands in the law; another rule is practice, and is marked as an assumption.
    """
    day = computed.inhabitants.day
    source = computed.inhabitants.source
    found = working(
        computed.by_rule[rule],
        area,
        what=Message("targets-what-target", {"area": area, "period": str(computed.period)}),
        total=Working(Message("targets-what-national"), computed.national, "persons", source=national),
        weight=Working(
            Message("base-inhabitants"), computed.inhabitants.values[area], "persons", source=source, day=day
        ),
        whole=Working(
            Message("base-inhabitants"), computed.inhabitants.total, "persons", source=source, day=day
        ),
    )
    first = computed.period.first_day
    law = BY_INHABITANTS if rule is RoundingRule.UP else None
    text = Message(f"apportionment-rule-{rule}-how")
    # Art. 30 is about changes per 1 January, and gedeputeerde staten fix the number; adding up is ours.
    joined = Rule(Message("targets-rule-joined"), first, law=JOINED)
    inside = Rule(Message("targets-rule-joined-inside"), first, practice=True)
    return replace(found, rule=Rule(text, first, law=law), grounds=(joined, inside))


def explain_target(target: Target, *, name: str) -> Working:
    """The target that counts: the number on record, its adjustment, and what swaps change."""
    first = target.period.first_day
    what = Message("targets-what-target", {"area": name, "period": str(target.period)})
    base = _number(target, what=what)
    if not target.swapped:
        return base
    swapped = tuple(
        Working(
            Message("targets-what-swap", {"area": name}),
            swap.changes[target.area],
            "persons",
            source=swap.proposed.stamp.source,
            day=swap.proposed.stamp.known.on,
        )
        for swap in target.swapped
    )
    formula = " + ".join(f"{{{chr(97 + place)}}}" for place in range(len(swapped) + 1))
    rule = Rule(Message("targets-rule-swap"), first, law=JOINTLY)
    return Working(what, target.persons, "persons", formula, inputs=(base, *swapped), rule=rule)


def _number(target: Target, *, what: Message) -> Working:
    fact = target.adjusted[-1] if target.adjusted else target.numbers[0]
    decision = target.adjusted[-1].decision if target.adjusted else None
    published = bool(target.numbers) and target.numbers[0].how is TargetOrigin.PUBLISHED
    kind = "adjusted" if target.adjusted else "published" if published else "computed"
    # Art. 29 holds the formula; that a published number goes before it and may be lowered later it does not.
    law = BY_INHABITANTS if kind == "computed" else None
    text, first = Message(f"targets-rule-{kind}"), target.period.first_day
    is_practice = law is None and decision is None
    return Working(
        Message("targets-what-target-with-backlog", what.params) if target.holds_backlog else what,
        fact.persons,
        "persons",
        source=fact.stamp.source,
        day=fact.stamp.known.on,
        rule=Rule(text, first, law=law, decision=decision, practice=is_practice),
    )


def explain_balance(ledger: Ledger, line: HalfYearAccount, *, told: Told) -> Working:
    """The balance at the end of a half-year: before, minus target, plus housed; back to where it began.

    >>> from regietafel.targets.rules.folding import Book, fold
    >>> period = HalfYear(2023, 1)
    >>> kept = fold(
    ...     Book(
    ...         {("GM1969", period): 50},
    ...         {("GM1969", period.first_day): 8},
    ...         {("GM1969", period): {None: 0}},
    ...         counted={("GM1969", period): period.next().first_day},
    ...     ),
    ...     period,
    ... )
    >>> told = Told({"GM1969": "Westerkwartier"}, {}, LEDGER, {})
    >>> explain_balance(kept, kept.lines["GM1969", period], told=told).value
    -42
    """
    what = "targets-what-balance" if line.final is not None else "targets-what-balance-on"
    place: dict[str, Value] = {
        "area": told.names[line.area],
        "period": str(line.period),
        "day": _counted(line),
    }
    inputs = [_target(line, told=told), explain_housed(line, told=told)]
    formula = "{b} − {a}"
    if not line.renewed:
        inputs.insert(0, explain_opening(ledger, line, told=told))
        formula = "{a} − {b} + {c}"
    for value, key in ((line.received, "received"), (line.handed_over, "handed-over")):
        if value:
            sign = "+" if key == "received" else "−"
            formula += f" {sign} {{{chr(97 + len(inputs))}}}"
            inputs.append(_leaf(f"targets-what-{key}", value))
    first = line.period.first_day
    return Working(
        Message(what, place),
        line.closing.balance,
        "persons",
        formula,
        inputs=tuple(inputs),
        rule=Rule(Message("targets-rule-balance"), first, practice=True),
        day=_counted(line),
        note=_open_by_origin(line.closing),
        grounds=(Rule(Message("targets-rule-duty"), first, law=DUTY),),
    )


def explain_opening(ledger: Ledger, line: HalfYearAccount, *, told: Told) -> Working:
    """The balance at the start: as it was printed, or the counted end of the half-year before."""
    printed = told.openings.get((line.area, line.period))
    before = ledger.lines.get((line.area, _previous(line.period)))
    if printed is None and before is not None and before.final == line.opening:
        return explain_balance(ledger, before, told=told)
    return _leaf("targets-what-opening", line.opening.balance, source=printed or LEDGER)


def explain_asked(ledger: Ledger, line: HalfYearAccount, *, told: Told) -> Working:
    """The target with what was carried over; its parts are those of the balance."""
    what, target = Message("housing-corrected"), _target(line, told=told)
    if line.renewed or line.corrected != target.value - line.opening.balance:
        # A merger or a number that holds the backlog comes in between: the balance says how.
        return Working(what, line.corrected, "persons", source=target.source or LEDGER)
    parts = (target, explain_opening(ledger, line, told=told))
    return Working(what, line.corrected, "persons", "{a} − {b}", inputs=parts)


def _target(line: HalfYearAccount, *, told: Told) -> Working:
    target = told.targets.get((line.area, line.period))
    if target is not None and target.persons == line.target:
        return explain_target(target, name=told.names[line.area])
    key = "targets-what-no-target" if line.target is None else "targets-what-joined-target"
    return _leaf(key, line.target or 0)


def explain_housed(line: HalfYearAccount, *, told: Told) -> Working:
    """What was housed, up to the day of the last count."""
    return replace(_leaf("targets-what-housed", line.housed, source=told.housed), day=_counted(line))


def _counted(line: HalfYearAccount) -> date:
    """The day of the last count: up to there is known what was done."""
    return line.counted or line.period.first_day


def _open_by_origin(account: Account) -> Message | None:
    """Which half-years are still open; supervision acts per half-year, the oldest first."""
    if not account.owed:
        return None
    said = tuple(
        Message(
            "targets-open-of" if part.origin else "targets-open-of-before",
            {"persons": part.persons, "period": str(part.origin or "")},
        )
        for part in account.owed
    )
    return Message("targets-note-open", {"parts": said})


def explain_country(account: CountryAccount, *, sources: Mapping[str, Source]) -> dict[str, Working]:
    """The numbers of the country, as far as they are known: opening, target, housed, to_house and closing.

    ``sources`` are those of the first three.
    """
    parts = {"opening": account.opening, "target": account.target, "housed": account.housed}
    found = {
        name: _leaf(f"targets-what-country-{name}", value, source=sources.get(name, LEDGER))
        for name, value in parts.items()
        if value is not None
    }
    if "housed" in found:
        found["housed"] = replace(found["housed"], day=account.counted)
    if account.to_house is not None:
        what, inputs = Message("housing-to-house"), (found["target"], found["opening"])
        found["to_house"] = Working(what, account.to_house, "persons", "{a} − {b}", inputs=inputs)
    if account.standing is not None:
        found["closing"] = _country_balance(account, account.standing, found=found)
    return found


def _country_balance(account: CountryAccount, balance: int, *, found: Mapping[str, Working]) -> Working:
    key = "targets-what-country-balance" if account.is_final else "targets-what-country-balance-on"
    counted, first = account.counted or account.period.first_day, account.period.first_day
    return Working(
        Message(key, {"period": str(account.period), "day": counted}),
        balance,
        "persons",
        "{a} − {b} + {c}",
        inputs=tuple(found[name] for name in ("opening", "target", "housed")),
        rule=Rule(Message("targets-rule-country"), first, practice=True),
        day=counted,
        grounds=(Rule(Message("targets-rule-duty"), first, law=DUTY),),
    )


def explain_schedule(progress: Progress, *, period: HalfYear, corrected: Working) -> Working:
    """What the straight line asks by now; the line is agreed practice and is marked as an assumption."""
    months = _leaf("targets-what-months", progress.months, unit="months")
    rounded = int(progress.due) if progress.due.denominator == 1 else _nearest(progress)
    return Working(
        Message("targets-what-due"),
        rounded,
        "persons",
        "{a} × {b} / 6",
        inputs=(corrected, months),
        rule=Rule(Message("targets-rule-schedule"), period.first_day),
        rounding=Rounding(
            Message("targets-rounded-nearest", {"monthly": monthly(progress.corrected)}),
            progress.due,
            rounded,
        ),
    )


def _nearest(progress: Progress) -> int:
    return (2 * progress.due.numerator + progress.due.denominator) // (2 * progress.due.denominator)


def _leaf(key: str, value: int, *, source: Source = LEDGER, unit: str = "persons") -> Working:
    return Working(Message(key), value, unit, source=source)


def _previous(period: HalfYear) -> HalfYear:
    return HalfYear(period.year, 1) if period.half == 2 else HalfYear(period.year - 1, 2)
