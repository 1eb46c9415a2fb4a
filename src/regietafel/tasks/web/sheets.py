# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What stands on the sheet of an area, taken from how its distribution stands."""

from __future__ import annotations

from urllib.parse import urlsplit

from regietafel.base.areas import Area, AreaKind
from regietafel.facts.tasks import PublishedValue
from regietafel.outlets.accounts import Link
from regietafel.tasks.outlets.sheet import Row, SheetContent
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web.parts import decisions_of, told
from regietafel.web.visit import Visit
from regietafel.words import day, number, say, word


def content(found: Standing, area: Area, *, visit: Visit, address: str) -> SheetContent:
    """The sheet of one area (*blad*)."""
    line, fact, language = found.line(area.code), found.distribution, visit.language
    units = found.distributed.ask.tree.units
    level = AreaKind(units[area.code].level)
    within = units[area.code].parent if level is AreaKind.MUNICIPALITY else None
    rows = [
        Row(units[each.task.area].name, each.task.amount, here=each.task.area == area.code)
        for each in found.lines(level, within=within)
    ]
    return SheetContent(
        language=language,
        title=word(
            f"web-sheet-title-{line.task.kind.name.lower()}", language,
            kind=word(f"areas-kind-{area.kind.value}", language), name=area.name,
        ),
        number=line.task.amount,
        unit=fact.unit,
        kind=line.task.kind,
        on=fact.on,
        decision=_decision(found, visit),
        account=told(found.working(area.code), visit, decisions=decisions_of(found), site=_site(address)),
        day=visit.view.day,
        known=visit.view.known,
        version=fact.version,
        assumptions=(word("web-sheet-key-assumed", language),) if fact.key.assumed else (),
        published=tuple(_published(value, visit) for value in line.published),
        transfers=tuple(_transfers(found, area, visit=visit)),
        dispatch=_terms(found, visit),
        table_title=word("web-sheet-table", language),
        rows=tuple(rows),
        total=Row(word("base-total", language), sum(row.amount for row in rows)),
        address=address,
    )  # fmt: skip


def _site(address: str) -> str:
    """The part of an address that a link on paper cannot do without: https://regietafel.example."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _decision(found: Standing, visit: Visit) -> tuple[Link, ...]:
    return tuple(
        Link(
            word(
                "web-sheet-decision" if decision.stamp.known.on else "web-sheet-decision-day-unknown",
                visit.language,
                body=decision.body,
                title=decision.title.on(visit.language),
                **({"day": decision.stamp.known.on} if decision.stamp.known.on else {}),
            )
        )
        for decision in (found.decision, *found.notices)
    )


def _published(value: PublishedValue, visit: Visit) -> Link:
    source = value.stamp.source
    return Link(
        word(
            "web-sheet-published", visit.language,
            amount=value.amount, day=value.on, source=f"{source.publisher}, {source.title}",
        ),
        source.address,
    )  # fmt: skip


def _transfers(found: Standing, area: Area, *, visit: Visit) -> list[str]:
    units = found.distributed.ask.tree.units
    return [
        word(
            "web-sheet-transfer", visit.language,
            giver=units[transfer.giver].name, taker=units[transfer.taker].name, amount=transfer.amount,
            start=transfer.stamp.valid.start,
            end=day(transfer.stamp.valid.end, visit.language) if transfer.stamp.valid.end else "–",
        )
        + ("" if (waits := found.waiting(transfer)) is None else f" {say(waits, visit.language)}")
        for transfer in found.line(area.code).transfers
    ]  # fmt: skip


def _terms(found: Standing, visit: Visit) -> tuple[str, ...]:
    """Each action with its term in its own words and as a day."""
    said: list[str] = []
    for action in found.actions:
        term = action.term.on(visit.language) if action.term else number(0, visit.language)
        latest = f" ({day(action.latest, visit.language)})" if action.latest else ""
        waits = found.waiting(action)
        told = "" if waits is None else f" {say(waits, visit.language)}"
        said.append(f"{action.title.on(visit.language)}: {term}{latest}{told}")
    return tuple(said)
