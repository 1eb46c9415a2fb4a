# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a target, a balance and a schedule came about (*Hoe komt dit getal tot stand?*), ending in sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from regietafel.base.apportionment import RoundingRule
from regietafel.base.apportionment.explain import working
from regietafel.base.law import LawRef
from regietafel.base.messages import Message
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
    law = BY_INHABITANTS if rule is RoundingRule.UP else None
    text = Message(f"apportionment-rule-{rule}-how")
    joined = Rule(Message("targets-rule-joined"), computed.period.first_day, law=JOINED)
    return replace(found, rule=Rule(text, computed.period.first_day, law=law), grounds=(joined,))


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
    return Working(
        what,
        fact.persons,
        "persons",
        source=fact.stamp.source,
        day=fact.stamp.known.on,
        rule=Rule(
            Message(f"targets-rule-{kind}"), target.period.first_day, law=BY_INHABITANTS, decision=decision
        ),
    )


def explain_balance(ledger: Ledger, line: HalfYearAccount, *, told: Told) -> Working:
    """The balance at the end of a half-year: before, minus target, plus housed; back to where it began.

    >>> from regietafel.targets.rules.folding import Book, fold
    >>> period = HalfYear(2023, 1)
    >>> kept = fold(Book({("GM1969", period): 50}, {("GM1969", period.first_day): 8}), period)
    >>> told = Told({"GM1969": "Westerkwartier"}, {}, LEDGER, {})
    >>> explain_balance(kept, kept.lines["GM1969", period], told=told).value
    -42
    """
    place = {"area": told.names[line.area], "period": str(line.period)}
    inputs = [_opening(ledger, line, told=told), _target(line, told=told), _housed(line, told=told)]
    formula = "{a} − {b} + {c}"
    for value, key in (
        (line.received, "received"),
        (line.handed_over, "handed-over"),
        (line.dropped, "dropped"),
    ):
        if value:
            sign = "+" if key == "received" else "−"
            formula += f" {sign} {{{chr(97 + len(inputs))}}}"
            inputs.append(_leaf(f"targets-what-{key}", value))
    return Working(
        Message("targets-what-balance", place),
        line.closing.balance,
        "persons",
        formula,
        inputs=tuple(inputs),
        rule=Rule(Message("targets-rule-balance"), line.period.first_day, law=DUTY),
        day=line.period.last_day,
        note=_open_by_origin(line.closing),
    )


def _opening(ledger: Ledger, line: HalfYearAccount, *, told: Told) -> Working:
    printed = told.openings.get((line.area, line.period))
    before = ledger.lines.get((line.area, _previous(line.period)))
    if printed is None and before is not None and before.closing == line.opening:
        return explain_balance(ledger, before, told=told)
    return _leaf("targets-what-opening", line.opening.balance, source=printed or LEDGER)


def _target(line: HalfYearAccount, *, told: Told) -> Working:
    target = told.targets.get((line.area, line.period))
    if target is not None and target.persons == line.target:
        return explain_target(target, name=told.names[line.area])
    key = "targets-what-no-target" if line.target is None else "targets-what-joined-target"
    return _leaf(key, line.target or 0)


def _housed(line: HalfYearAccount, *, told: Told) -> Working:
    return replace(_leaf("targets-what-housed", line.housed, source=told.housed), day=line.period.last_day)


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


def explain_country(account: CountryAccount, *, sources: Mapping[str, Source]) -> Working:
    """The balance of the country; ``sources`` are those of opening, target and housed."""
    parts = {"opening": account.opening, "target": account.target, "housed": account.housed}
    inputs = tuple(
        _leaf(f"targets-what-country-{name}", value, source=sources.get(name, LEDGER))
        for name, value in parts.items()
    )
    return Working(
        Message("targets-what-country-balance", {"period": str(account.period)}),
        account.closing,
        "persons",
        "{a} − {b} + {c}",
        inputs=inputs,
        rule=Rule(Message("targets-rule-country"), account.period.first_day, law=DUTY),
        day=account.period.last_day,
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
