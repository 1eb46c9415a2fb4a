# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The country and a municipality as a table of figures, each with its source, for terminal and file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from regietafel.base.area import COUNTRY
from regietafel.base.messages import Message, Value
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf
from regietafel.outlets.tables import CODE, FILE, SIGNED, Column, Joined, Table, Words
from regietafel.targets.rules.schedule import monthly
from regietafel.targets.services.accounts import CountryTargets
from regietafel.targets.services.municipality import MunicipalityTargets
from regietafel.words import share

_COUNTRY = (COUNTRY, Message("base-country"))


class Entry(NamedTuple):
    """A figure of an account with what it rests on."""

    what: Message
    persons: int | None
    by: Words | Joined = ""


def country_sheet(found: CountryTargets, *, as_of: AsOf, language: str) -> Table[Entry]:
    """The figures of the country in the order of the account, with what sources printed beneath."""
    title = Message("housing-country-title", {"period": str(found.half_year)})
    return _sheet(title, tuple(_country(found, language)), found=found, as_of=as_of)


def municipality_sheet(found: MunicipalityTargets, *, as_of: AsOf) -> Table[Entry]:
    """The account of a municipality: target, balance, housed, and what is open per half-year of origin."""
    title = Message("housing-municipality-title", {"area": found.area.name, "period": str(found.half_year)})
    return _sheet(title, tuple(_municipality(found)), found=found, as_of=as_of)


def _sheet(
    title: Message,
    entries: tuple[Entry, ...],
    *,
    found: CountryTargets | MunicipalityTargets,
    as_of: AsOf,
) -> Table[Entry]:
    code, name = (found.area.code, found.area.name) if isinstance(found, MunicipalityTargets) else _COUNTRY
    columns: tuple[Column[Entry], ...] = (
        Column("code", lambda _: code, CODE, only=FILE),
        Column("name", lambda _: name, only=FILE),
        Column("period", lambda _: str(found.half_year), only=FILE),
        Column("number", lambda entry: entry.what, name=Message("column-what")),
        Column("persons", lambda entry: entry.persons, SIGNED),
        Column("source", lambda entry: entry.by, name=Message("column-ground")),
    )
    return Table(title, columns, entries, found.day, as_of.known, found.sources)


def _country(found: CountryTargets, language: str) -> Iterator[Entry]:
    account = found.account
    if account is None:
        return
    if account.national is not None:
        yield _entry("national", account.national.persons, source=account.national.stamp.source)
    for agreed in account.agreed:
        yield _entry("agreed", agreed.persons, source=agreed.stamp.source, title=agreed.title)
    yield _entry("target", account.target, source=Message(f"targets-basis-{account.basis.value}"))
    for each in found.computed:
        by = Message("housing-line-in-force" if each.in_force else "housing-line-practice")
        rule = Message(f"apportionment-rule-{each.rule.value}")
        yield _entry("computed", each.total, source=by, rule=rule)
    yield _entry("opening", account.opening)
    yield _entry("housed", account.housed, source=_until(account.counted))
    balance = account.closing if found.over else account.standing
    key = "standing" if balance is not None and not account.is_final else "closing"
    yield _entry(key, balance, source=_until(account.counted))
    for printed in account.printed:
        what, source = Message(f"targets-sum-{printed.fact.of.value}"), printed.fact.stamp.source
        yield _entry("printed", printed.fact.persons, source=source, what=what)
    sums = account.municipal if account.municipal.is_final or not found.over else None
    yield _entry("backlog", sums.backlog if sums else None)
    yield _entry("lead", sums.lead if sums else None)
    yield _entry("not-attributed", account.not_attributed.balance)
    yield _entry("monthly", found.monthly)
    yield from _judged(found, language)


def _judged(found: CountryTargets, language: str) -> Iterator[Entry]:
    """What is no number of persons: the part made up, by whose count, and whether the bare number was met."""
    for each in found.made_up:
        by = [share(each.share, language)]
        by += [] if each.printed is None else [each.printed.fact.stamp.source.publisher]
        yield Entry(Message("housing-line-made-up"), None, Joined(by))
    if found.bare_target_met is not None:
        met = Message("housing-yes" if found.bare_target_met else "housing-no")
        yield Entry(Message("housing-line-bare-met"), None, met)


def _municipality(found: MunicipalityTargets) -> Iterator[Entry]:
    line = found.line
    if line is None:
        # Without an account the formula is all that is known; the page says what is not.
        if (working := found.workings.get("computed")) is not None:
            yield _entry("target", int(working.value), source=Message("web-mark-computed"))
        return
    source = found.target.numbers[0].stamp.source if found.target and found.target.numbers else None
    if line.renewed:
        yield _entry("target-with-backlog", line.target, source=source)
    yield _entry("target", line.bare, source=None if line.renewed else source)
    yield _entry("opening", line.carried)
    yield _entry("corrected", line.asked)
    yield _entry("housed", line.done, source=_until(line.counted))
    stands = found.stands(line)
    key = "standing" if stands is not None and line.final is None else "closing"
    yield _entry(key, None if stands is None else stands.balance, source=_until(line.counted))
    for owed in () if stands is None else stands.owed:
        key = "origin-before" if owed.origin is None else "origin"
        yield _entry(key, owed.persons, period=str(owed.origin or ""))
    if found.progress is not None:
        pace = Message(f"targets-pace-{found.progress.pace.value}")
        yield _entry("monthly", monthly(found.progress.corrected), source=pace)


def _until(counted: date | None) -> Message | None:
    """Up to which day was counted; without a count there is nothing to say."""
    return None if counted is None else Message("webtargets-counted-until", {"day": counted})


def _entry(
    key: str, persons: int | None, *, source: Source | Message | None = None, **params: Value
) -> Entry:
    by = Joined((source.publisher, source.title)) if isinstance(source, Source) else source or ""
    return Entry(Message(f"housing-line-{key}", params), persons, by)
