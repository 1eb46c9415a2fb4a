# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The country and a municipality as a table of figures, each with its source, for terminal and file."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from regietafel.base.messages import Message, Value
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf
from regietafel.outlets.tables import Cell, Column, ColumnKind, Row, Table
from regietafel.targets.rules.schedule import monthly
from regietafel.targets.services.accounts import CountryTargets, MunicipalityTargets
from regietafel.words import say, share, word


def country_table(found: CountryTargets, *, as_of: AsOf, language: str) -> Table:
    """The figures of the country in the order of the account, with what sources printed beneath."""
    return _table(
        Message("housing-country-title", {"period": str(found.half_year)}),
        tuple(_country(found, language)),
        found=found,
        as_of=as_of,
        language=language,
    )


def municipality_table(found: MunicipalityTargets, *, as_of: AsOf, language: str) -> Table:
    """The account of a municipality: target, balance, housed, and what is open per half-year of origin."""
    return _table(
        Message("housing-municipality-title", {"area": found.area.name, "period": str(found.half_year)}),
        tuple(_municipality(found, language)),
        found=found,
        as_of=as_of,
        language=language,
    )


def _table(
    title: Message,
    rows: tuple[Row, ...],
    *,
    found: CountryTargets | MunicipalityTargets,
    as_of: AsOf,
    language: str,
) -> Table:
    return Table(
        title=say(title, language),
        columns=(
            Column("number", word("housing-column-number", language)),
            Column("persons", word("housing-column-persons", language), ColumnKind.SIGNED),
            Column("source", word("housing-column-source", language)),
        ),
        rows=rows,
        language=language,
        day=found.day,
        known=as_of.known,
        sources=tuple(_cited(source) for source in found.sources),
    )


def _country(found: CountryTargets, language: str) -> Iterator[Row]:
    account = found.account
    if account is None:
        return
    if account.national is not None:
        yield _row(
            "national", account.national.persons, source=account.national.stamp.source, language=language
        )
    for agreed in account.agreed:
        title: dict[str, Value] = {"title": agreed.title}
        yield _row("agreed", agreed.persons, source=agreed.stamp.source, language=language, params=title)
    basis = word(f"targets-basis-{account.basis.value}", language)
    yield _row("target", account.target, source=basis, language=language)
    for each in found.computed:
        rule: dict[str, Value] = {"rule": Message(f"apportionment-rule-{each.rule.value}")}
        said = word("housing-line-in-force" if each.in_force else "housing-line-practice", language)
        yield _row("computed", each.total, source=said, language=language, params=rule)
    yield _row("opening", account.opening, language=language)
    yield _row("housed", account.housed, language=language)
    yield _row("closing", account.closing, language=language)
    for printed in account.printed:
        what: dict[str, Value] = {"what": Message(f"targets-sum-{printed.fact.of.value}")}
        yield _row(
            "printed", printed.fact.persons, source=printed.fact.stamp.source, language=language, params=what
        )
    yield _row("backlog", account.municipal.backlog, language=language)
    yield _row("lead", account.municipal.lead, language=language)
    yield _row("not-attributed", account.not_attributed.balance, language=language)
    yield _row("monthly", found.monthly, language=language)
    yield from _judged(found, language)


def _judged(found: CountryTargets, language: str) -> Iterator[Row]:
    """What is no number of persons: the part made up, by whose count, and whether the bare number was met."""
    for each in found.made_up:
        source = None if each.printed is None else each.printed.fact.stamp.source
        said = share(each.share, language)
        by = said if source is None else f"{said}, {source.publisher}"
        yield (word("housing-line-made-up", language), None, by)
    if found.bare_target_met is not None:
        said = word("housing-yes" if found.bare_target_met else "housing-no", language)
        yield (word("housing-line-bare-met", language), None, said)


def _municipality(found: MunicipalityTargets, language: str) -> Iterator[Row]:
    line = found.line
    if line is None:
        # Without an account the formula is all that is known; the page says what is not.
        if (told := found.workings.get("computed")) is not None:
            yield _row("target", told.value, source=word("web-mark-computed", language), language=language)
        return
    source = found.target.numbers[0].stamp.source if found.target and found.target.numbers else None
    yield _row("target", line.target, source=source, language=language)
    yield _row("opening", line.opening.balance, language=language)
    yield _row("corrected", line.corrected, language=language)
    yield _row("housed", line.housed, language=language)
    yield _row("closing", line.closing.balance, language=language)
    for owed in line.closing.owed:
        key = "origin-before" if owed.origin is None else "origin"
        yield _row(key, owed.persons, language=language, params={"period": str(owed.origin or "")})
    if found.progress is not None:
        said = word(f"targets-pace-{found.progress.pace.value}", language)
        yield (word("housing-line-monthly", language), monthly(found.progress.corrected), said)


def _row(
    key: str,
    persons: int | Fraction | None,
    *,
    source: Source | str | None = None,
    language: str,
    params: dict[str, Value] | None = None,
) -> Row:
    by: Cell = source if isinstance(source, str) else "" if source is None else _cited(source)
    return (say(Message(f"housing-line-{key}", params or {}), language), persons, by)


def _cited(source: Source) -> str:
    return ", ".join(part for part in (source.publisher, source.title) if part)
