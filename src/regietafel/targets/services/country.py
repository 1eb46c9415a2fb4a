# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The country in a half-year: its number, what was done, what differs between sources, what is still open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.areas.country import Country
from regietafel.base.apportionment import RoundingRule
from regietafel.base.area import COUNTRY
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Refused
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf, HasStamp
from regietafel.base.working import Working
from regietafel.facts.decisions import Action, Decision, DecisionKind
from regietafel.facts.meetings import AgendaAnswered, AgendaProposed
from regietafel.facts.targets import (
    HalfYearClosed,
    MunicipalTarget,
    NationalTarget,
    OpeningBalance,
    SumOf,
)
from regietafel.law import parameters
from regietafel.targets.rules.computed import Computed, compute, inhabitants_day
from regietafel.targets.rules.country import CountryAccount, made_up
from regietafel.targets.rules.explanation import explain_country
from regietafel.targets.rules.ledger import HalfYearAccount
from regietafel.targets.rules.outlook import Outlook
from regietafel.targets.rules.schedule import (
    Progress,
    ScheduleClass,
    Thresholds,
    monthly,
    months_gone,
    progress,
    thresholds_at,
)
from regietafel.targets.rules.totals import totals
from regietafel.targets.services.accounts import (
    ComputedSum,
    CountryTargets,
    MadeUp,
    OpenQuestion,
    ProvinceLine,
    Returning,
)
from regietafel.targets.services.books import Books, books
from regietafel.targets.services.counts import marked_counts
from regietafel.targets.services.outlook import SoFar, outlook_from


def country_account(half_year: HalfYear, day: date, *, as_of: AsOf, reader: Reader) -> CountryTargets:
    """The country in a half-year as it stood on that day, as known and as recorded.

    Queries: a fixed number, whatever is on record.
    """
    kept = books(half_year, day, as_of=as_of)
    there = kept.areas.on(AreaKind.MUNICIPALITY, half_year.first_day)
    closed = read(HalfYearClosed, as_of, reader=reader, period=str(half_year), area=COUNTRY)
    account = kept.accounts.get(half_year)
    if account is None or not _something(account):
        return CountryTargets(half_year, day, None, municipalities=len(there))
    used = _sources(kept, half_year)
    whole = computed(account.national, kept.country)
    marked = marked_counts(half_year, as_of=as_of)
    return CountryTargets(
        half_year,
        day,
        account,
        computed=computed_sums(whole),
        monthly=None if account.to_house is None else monthly(account.to_house),
        progress=_progress(account),
        outlook=_outlook(kept, half_year, day=day),
        made_up=_made_up(account),
        bare_target_met=account.bare_target_met if account.national else None,
        questions=_questions(account.national, as_of, reader=reader),
        provinces=_provinces(kept, half_year, day=day, whole=whole, marked=marked),
        municipalities=len(there),
        closed=closed[-1] if closed else None,
        workings=_workings(account, used),
        sources=tuple(
            dict.fromkeys(
                [*used.values(), *_beside(account, kept), *(each for two in marked.values() for each in two)]
            )
        ),
    )


def computed_sums(found: Computed | None) -> tuple[ComputedSum, ...]:
    """What the municipalities add up to by each rule; empty without the inhabitants of that year."""
    if found is None:
        return ()
    force = rule_in_force(found.period)
    return tuple(
        ComputedSum(rule, outcome.sum, len(outcome.units), rule is force)
        for rule, outcome in found.by_rule.items()
    )


def computed(national: NationalTarget | None, country: Country) -> Computed | None:
    """The targets by the formula of the law, or None where something it needs is not known."""
    if national is None or inhabitants_day(national.period) not in country.tables:
        return None
    table = country.inhabitants(inhabitants_day(national.period))
    return compute(national.persons, national.period, inhabitants=table, areas=country.areas)


def rule_in_force(period: HalfYear) -> RoundingRule:
    """The rule of rounding of the law on the first day of the half-year."""
    return RoundingRule(str(parameters()["housing-target-rounding"].at(period.first_day)))


def thresholds(day: date) -> Thresholds:
    """From which part of what is due a municipality is in a class; an assumption, as data."""
    known = parameters()
    return thresholds_at(known["housing-schedule-on"], known["housing-schedule-slightly"], day=day)


def line_progress(line: HalfYearAccount | None) -> Progress | None:
    """Where a municipality stood on the straight line on the day of its last count.

    The same counts give the same class on every later day. None without a count, or where it is not known
    what is asked in all.
    """
    if line is None or line.asked is None or line.counted is None:
        return None
    months, limits = months_gone(line.period, line.counted), thresholds(line.period.first_day)
    return progress(line.asked, line.housed, months=months, thresholds=limits)


def _something(account: CountryAccount) -> bool:
    known = account.municipal
    numbers = (account.opening, account.target, account.housed)
    named = account.national or account.agreed or account.printed
    return bool(named) or any(each is not None for each in numbers) or known.known > 0


def _progress(account: CountryAccount) -> Progress | None:
    if account.to_house is None or account.housed is None or account.counted is None:
        return None
    months, limits = months_gone(account.period, account.counted), thresholds(account.period.first_day)
    return progress(account.to_house, account.housed, months=months, thresholds=limits)


def _outlook(kept: Books, period: HalfYear, *, day: date) -> Outlook | None:
    """What the counts of the whole country say of the end; nothing where the whole was not counted."""
    account, earlier = kept.accounts[period], kept.accounts.get(period.before())
    if account.to_house is None or account.housed is None or account.counted is None:
        return None
    before = earlier.housed if earlier is not None and earlier.is_final else None
    so_far = SoFar(account.housed, account.counted, before)
    return outlook_from(period, so_far, corrected=account.to_house, day=day)


def _made_up(account: CountryAccount) -> tuple[MadeUp, ...]:
    """By the ledger, and by every source that printed another balance at the end."""
    if account.opening is None or account.opening >= 0 or account.closing is None:
        return ()
    closings = [each for each in account.printed if each.fact.of is SumOf.CLOSING and each.difference]
    beside = (MadeUp(made_up(account.opening, closing.fact.persons), closing) for closing in closings)
    return (MadeUp(account.made_up), *beside)


def _questions(national: NationalTarget | None, as_of: AsOf, *, reader: Reader) -> tuple[OpenQuestion, ...]:
    """The open questions about the decision behind the number, with what must be in place first."""
    if national is None or national.decision is None:
        return ()
    asked = [
        fact
        for fact in read(Decision, as_of, reader=reader, about_id=national.decision)
        if fact.kind is DecisionKind.QUESTION
    ]
    actions = read(Action, as_of, reader=reader, decision_id=[fact.stamp.id for fact in asked])
    about = [*(fact.stamp.id for fact in asked), *(action.stamp.id for action in actions)]
    items = read(AgendaProposed, as_of, reader=reader, about=about)
    answers = read(AgendaAnswered, as_of, reader=reader, proposal_id=[item.stamp.id for item in items])
    answered = {answer.proposal: answer for answer in answers}
    found = []
    for fact in asked:
        needed = tuple(action for action in actions if action.decision == fact.stamp.id)
        mine = {fact.stamp.id, *(action.stamp.id for action in needed)}
        back = (Returning(item, answered.get(item.stamp.id)) for item in items if item.about in mine)
        found.append(OpenQuestion(fact, needed, tuple(back)))
    return tuple(found)


def _provinces(
    kept: Books,
    half_year: HalfYear,
    *,
    day: date,
    whole: Computed | None,
    marked: Mapping[str, tuple[Source, ...]],
) -> tuple[ProvinceLine, ...]:
    lines: dict[str, list[HalfYearAccount]] = {}
    for code, line in kept.ledger.at(half_year).items():
        lines.setdefault(kept.areas.province_of(code).code, []).append(line)
    there = kept.areas.on(AreaKind.PROVINCE, half_year.first_day)
    given = whole.targets(rule_in_force(half_year)) if whole is not None else {}
    by_formula: dict[str, int] = {}
    for code, persons in given.items():
        province = kept.areas.province_of(code).code
        by_formula[province] = by_formula.get(province, 0) + persons
    sources = _marks(kept, half_year, marked=marked)
    sums = {code: totals(lines.get(code, ())) for code in there}
    return tuple(
        ProvinceLine(
            area,
            sums[code],
            _classes(lines.get(code, ())),
            by_formula.get(code) if sums[code].target is None else None,
            len(kept.areas.children(code, AreaKind.MUNICIPALITY, day=half_year.first_day)),
            sources.get(code, frozenset()),
            over=day > half_year.last_day,
        )
        for code, area in there.items()
    )


def _marks(
    kept: Books, half_year: HalfYear, *, marked: Mapping[str, tuple[Source, ...]]
) -> dict[str, frozenset[Mark]]:
    """How far to lean on the numbers of each province: of targets, opening balances and counts."""
    found: dict[str, frozenset[Mark]] = {}
    used = [(fact.area, fact.stamp.source) for fact in _per_area(kept, half_year) if fact.area != COUNTRY]
    used += [(area, source) for area, sources in marked.items() for source in sources if area != COUNTRY]
    for area, source in used:
        code = kept.areas.province_of(area).code
        found[code] = found.get(code, frozenset()) | {source.mark}
    return found


def _classes(lines: Iterable[HalfYearAccount]) -> Mapping[ScheduleClass, int]:
    counts = dict.fromkeys(ScheduleClass, 0)
    for line in lines:
        found = line_progress(line)
        if found is not None:
            counts[found.pace] += 1
    return counts


def _sources(kept: Books, period: HalfYear) -> dict[str, Source]:
    """Where the opening balance, the target and what was housed of the whole country come from."""
    published = kept.published
    openings = [opening.stamp.source for opening in published.openings if opening.period == period]
    sums = [each.stamp.source for each in published.sums if (each.period, each.of) == (period, SumOf.TARGETS)]
    counts = [each.stamp.source for each in published.housed if each.period == period]
    named = {"opening": openings, "target": sums, "housed": counts}
    return {name: found[-1] for name, found in named.items() if found}


def _beside(account: CountryAccount, kept: Books) -> list[Source]:
    """The other sources of the page: of the numbers, of what was printed, of the municipalities."""
    facts: list[HasStamp] = [*account.agreed, *(each.fact for each in account.printed)]
    if account.national is not None:
        facts.insert(0, account.national)
    facts += _per_area(kept, account.period)
    return [fact.stamp.source for fact in facts]


def _per_area(kept: Books, period: HalfYear) -> list[MunicipalTarget | OpeningBalance]:
    """The numbers and opening balances per area that the half-year rests on."""
    numbers = [number for number in kept.asked.numbers if number.period == period]
    return [*numbers, *(opening for opening in kept.asked.openings if opening.period <= period)]


def _workings(account: CountryAccount, used: Mapping[str, Source]) -> dict[str, Working]:
    found = explain_country(account, sources=used)
    if account.national is not None:
        fact = account.national
        what = Message("housing-national", {"period": str(fact.period)})
        found["national"] = Working(
            what, fact.persons, "persons", source=fact.stamp.source, day=fact.stamp.known.on
        )
    try:
        share = account.made_up
    except Refused:
        return found
    found["made_up"] = Working(
        Message("housing-made-up"),
        Fraction(share),
        "ratio",
        "1 − {a} / {b}",
        inputs=(found["closing"], found["opening"]),
    )
    return found
