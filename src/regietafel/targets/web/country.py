# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the page of the country says first: the sentence, the strip of figures, what was made up."""

from __future__ import annotations

from regietafel.base.messages import Message, Value
from regietafel.base.sources import Mark
from regietafel.targets.rules.country import CountryAccount
from regietafel.targets.rules.explanation import LEDGER
from regietafel.targets.services.reading import CountryTargets
from regietafel.targets.web.parts import TargetFigure, figure, until
from regietafel.web.visit import Visit
from regietafel.words import number, share, word


def headline(found: CountryTargets, visit: Visit) -> Message:
    """What matters, in one sentence: as it ended, or else on the day of the last count."""
    period, account = str(found.half_year), found.account
    if account is None:
        return Message("webtargets-headline-nothing", {"period": period, "known": visit.view.known})
    if account.housed is None or account.counted is None:
        return _uncounted(found, account)
    if account.is_final and found.over:
        return _ended(found, account.housed, visit=visit)
    values: dict[str, Value] = {"period": period, "day": account.counted, "housed": account.housed}
    if account.to_house is None:
        return Message("webtargets-headline-counted", values)
    key = "webtargets-headline-not-ended" if found.over else "webtargets-headline-running"
    return Message(key, {**values, "to_house": account.to_house})


def _uncounted(found: CountryTargets, account: CountryAccount) -> Message:
    """Nothing was counted of the whole: only what was asked can be told."""
    asked = account.national.persons if account.national else account.target
    if asked is None:
        return Message("webtargets-headline-unasked", {"period": str(found.half_year)})
    key = "webtargets-headline-never-counted" if found.over else "webtargets-headline-asked"
    return Message(key, {"period": str(found.half_year), "target": asked})


def _ended(found: CountryTargets, housed: int, *, visit: Visit) -> Message:
    values: dict[str, Value] = {"period": str(found.half_year), "housed": housed}
    if found.bare_target_met is None or found.account is None or found.account.national is None:
        return Message("webtargets-headline-housed", values)
    met = "met" if found.bare_target_met else "missed"
    values["target"] = found.account.national.persons
    if not found.made_up:
        return Message(f"webtargets-headline-{met}", values)
    made_up = share(found.made_up[0].share, visit.language)
    return Message(f"webtargets-headline-{met}-share", {**values, "share": made_up})


def resting_on(found: CountryTargets) -> frozenset[Mark]:
    """How far to lean on the sentence: made-up counts mark it where the whole is added up from them."""
    account = found.account
    counted = account is not None and account.housed is not None
    asked = "national" if "national" in found.workings else "target"
    names = ("national", "opening", "target", "housed") if counted else (asked,)
    workings = [found.workings[name] for name in names if name in found.workings]
    marks = {source.mark for working in workings for source in working.sources()}
    if any(source is LEDGER for working in workings for source in working.sources()):
        marks |= {mark for line in found.provinces for mark in line.marks}
    return frozenset(marks) - {Mark.SOURCE}


def figures(found: CountryTargets, visit: Visit) -> tuple[TargetFigure, ...]:
    """The strip: asked, housed, backlog and lead gross, the balance, and what was made up or the pace."""
    account, workings, language = found.account, found.workings, visit.language
    assert account is not None
    agreed = ", ".join(number(each.persons, language) for each in account.agreed)
    beside = word("webtargets-agreed-beside", language, persons=agreed) if agreed else ""
    sums, counted = account.municipal, until(account.counted, visit)
    known = sums if sums.is_final or not found.over else None
    backlog, lead = (known.backlog, known.lead) if known else (None, None)
    part = ""
    if backlog is not None:
        part = word("webtargets-of-municipalities", language, count=sums.areas, of=found.municipalities)
    asked = account.national.persons if account.national else None
    return (
        figure("statutory", asked, visit=visit, working=workings.get("national"), note=beside),
        figure("housed", account.housed, visit=visit, working=workings.get("housed"), note=counted),
        figure("backlog" if found.over else "still", backlog, visit=visit, note=part),
        figure("lead", lead, visit=visit, note=part),
        _balance(found, account, visit=visit),
        figure("made-up", found.made_up[0].share, visit=visit, working=workings.get("made_up"))
        if found.over and found.made_up
        else figure("monthly", None if found.over else found.monthly, visit=visit),
    )


def _balance(found: CountryTargets, account: CountryAccount, *, visit: Visit) -> TargetFigure:
    """The balance as it ended or stands on the day of the count; before a count what is to be housed."""
    if account.housed is None and not found.over:
        return figure("to-house", account.to_house, visit=visit, working=found.workings.get("to_house"))
    balance = account.closing if found.over else account.standing
    note = "" if balance is None else until(account.counted, visit)
    return figure(
        "balance", balance, visit=visit, working=found.workings.get("closing"), sign=True, note=note
    )


def made_up(found: CountryTargets, visit: Visit) -> tuple[tuple[str, str, str], ...]:
    rows = []
    for each in found.made_up:
        printed, persons = each.printed, each.printed.fact.persons if each.printed else 0
        by = word("webtargets-made-up-ledger", visit.language) if printed is None else ""
        if printed is not None:
            by = word(
                "webtargets-made-up-printed", visit.language,
                persons=number(persons, visit.language), source=printed.fact.stamp.source.publisher,
            )  # fmt: skip
        rows.append((share(each.share, visit.language), by, printed.fact.stamp.source.id if printed else ""))
    return tuple(rows)
