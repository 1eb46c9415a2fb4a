# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the page of the country says first: the sentence, the strip of figures, what was made up."""

from __future__ import annotations

from regietafel.base.messages import Message, Value
from regietafel.targets.services.reading import CountryTargets
from regietafel.targets.web.parts import TargetFigure, figure, is_over
from regietafel.web.visit import Visit
from regietafel.words import number, share, word


def headline(found: CountryTargets, visit: Visit) -> Message:
    """What matters, in one sentence."""
    period, account = str(found.half_year), found.account
    if account is None:
        return Message("webtargets-headline-nothing", {"period": period, "known": visit.view.known})
    asked = account.national.persons if account.national else account.target
    values: dict[str, Value] = {"period": period, "housed": account.housed, "target": asked}
    if not is_over(found.half_year, visit):
        if visit.view.day < found.half_year.first_day or not account.housed:
            return Message("webtargets-headline-asked", {"period": period, "target": asked})
        running: dict[str, Value] = {
            "day": visit.view.day,
            "housed": account.housed,
            "to_house": account.to_house,
        }
        return Message("webtargets-headline-running", running)
    met = "met" if found.bare_target_met else "missed"
    if found.bare_target_met is None:
        return Message("webtargets-headline-housed", {"period": period, "housed": account.housed})
    if not found.made_up:
        return Message(f"webtargets-headline-{met}", values)
    made_up = share(found.made_up[0].share, visit.language)
    return Message(f"webtargets-headline-{met}-share", {**values, "share": made_up})


def figures(found: CountryTargets, visit: Visit) -> tuple[TargetFigure, ...]:
    """The strip: asked, housed, backlog and lead gross, the balance, and what was made up or the pace."""
    account, workings, language = found.account, found.workings, visit.language
    assert account is not None
    over = is_over(found.half_year, visit)
    agreed = ", ".join(number(each.persons, language) for each in account.agreed)
    beside = word("webtargets-agreed-beside", language, persons=agreed) if agreed else ""
    known = account.municipal if account.municipal.areas and counted_any(found) else None
    of = {"count": account.municipal.areas, "of": found.municipalities}
    part = word("webtargets-of-municipalities", language, **of) if known else ""
    asked = account.national.persons if account.national else None
    housed = next((part for part in workings["closing"].inputs[2:]), None) if "closing" in workings else None
    last = (
        figure("made-up", found.made_up[0].share, visit=visit, working=workings.get("made_up"))
        if over and found.made_up
        else figure("monthly", found.monthly, visit=visit)
    )
    done = account.housed if account.housed or counted_any(found) else None
    balance = figure("balance", account.closing, visit=visit, working=workings.get("closing"), sign=True)
    if done is None:
        balance = figure("to-house", account.to_house, visit=visit, working=workings.get("to_house"))
    return (
        figure("statutory", asked, visit=visit, working=workings.get("national"), note=beside),
        figure("housed", done, visit=visit, working=housed),
        figure("backlog" if over else "still", known.backlog if known else None, visit=visit, note=part),
        figure("lead", known.lead if known else None, visit=visit, note=part),
        balance,
        last,
    )


def counted_any(found: CountryTargets) -> bool:
    """Whether of any municipality is known how many it housed; without that a backlog is not known."""
    return any(line.counted for line in found.provinces)


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
