# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What can be done on the page of a municipality: swap, answer a swap, contest a figure."""

from __future__ import annotations

from dataclasses import dataclass, field

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.base.periods import HalfYear
from regietafel.facts.ladders import ClosedBecause, FileKind
from regietafel.reception.web.contested import Contests, view
from regietafel.targets.rules.swaps import Swap
from regietafel.targets.services.figures import figures
from regietafel.targets.services.reading import MunicipalityTargets
from regietafel.web.visit import Visit
from regietafel.words import number, signed, word


@dataclass(frozen=True, slots=True)
class SwapView:
    """A swap with the names of its parties."""

    swap: Swap
    id: str
    parts: tuple[tuple[str, str], ...] = field(metadata={"help": "name of a party, and what it takes on"})
    state: str
    style: str
    waiting: tuple[str, ...]
    may_answer: bool


@dataclass(frozen=True, slots=True)
class Deeds:
    """What this reader can do here, and from this day; what one may not do is not shown."""

    can_act: bool = field(metadata={"help": "whether one looks from one day, as known on that day"})
    may_swap: bool
    may_expect: bool = field(metadata={"help": "whether one can say what is still expected"})
    may_supervise: bool
    may_file: bool = field(metadata={"help": "whether the file of the cases can be had as a PDF"})
    partners: tuple[tuple[str, str], ...] = field(metadata={"help": "who one can swap with: code and name"})
    contests: Contests = field(metadata={"help": "what is contested, and what can be"})
    file_kinds: tuple[tuple[str, str], ...] = ()
    closings: tuple[tuple[str, str], ...] = field(default=(), metadata={"help": "why a case can end"})


def swap_views(found: MunicipalityTargets, visit: Visit) -> tuple[SwapView, ...]:
    """The swaps of this municipality in this half-year, as known from here."""
    areas, code = visit.country.areas, found.area.code
    may = visit.view.can_act and visit.may("targets.swap", code)
    return tuple(
        SwapView(
            swap,
            swap.proposed.stamp.id,
            tuple(
                (areas.get(area).name, signed(change, visit.language))
                for area, change in swap.changes.items()
            ),
            word(f"targets-swap-{swap.state.value}", visit.language),
            {"waiting": "status--sent", "agreed": "status--agreed", "refused": "status--objects"}[
                swap.state.value
            ],
            tuple(areas.get(area).name for area in swap.waiting),
            may and swap in found.to_answer,
        )
        for swap in found.swaps
    )


def deeds(found: MunicipalityTargets, visit: Visit) -> Deeds:
    """What can be done; the lists of the forms are only made for who may use them."""
    code, asked = found.area.code, found.line is not None and found.line.target is not None
    swap = visit.may("targets.swap", code) and asked
    supervises = visit.may("ladder.take", f"GS-{found.province.code}")
    dispute = visit.may("targets.dispute", code) and found.target is not None
    return Deeds(
        can_act=visit.view.can_act,
        may_swap=swap,
        may_expect=dispute and HalfYear.of(visit.view.day) == found.half_year,
        may_supervise=supervises,
        may_file=visit.may("ladder.view", frozenset({code, f"GS-{found.province.code}"})),
        partners=_partners(found, visit) if swap else (),
        contests=_contests(found, visit, may=dispute),
        file_kinds=_choices("file", FileKind, visit=visit) if supervises else (),
        closings=_choices("because", ClosedBecause, visit=visit) if supervises else (),
    )


def _contests(found: MunicipalityTargets, visit: Visit, *, may: bool) -> Contests:
    """The figures of this municipality that are contested; its source answers for the figure."""
    place, code = (str(found.half_year), found.area.code), found.area.code
    answers = visit.view.can_act and visit.may("targets.answer")
    views = []
    for each in found.contested:
        address = visit.address("targets-answer-dispute", *place, each.dispute.stamp.id)
        views.append(view(each, "", visit=visit, address=address if answers and each.is_open else ""))
    able = may and visit.view.can_act
    return Contests(
        tuple(views),
        _figures(found, visit) if able else (),
        ((code, found.area.name),),
        visit.address("targets-dispute", *place),
        waiting=Message("webtargets-unanswered"),
    )


def _choices(
    what: str, kinds: type[FileKind] | type[ClosedBecause], *, visit: Visit
) -> tuple[tuple[str, str], ...]:
    return tuple((kind.value, word(f"ladders-{what}-{kind.value}", visit.language)) for kind in kinds)


def _partners(found: MunicipalityTargets, visit: Visit) -> tuple[tuple[str, str], ...]:
    day = found.half_year.first_day
    mine = visit.country.areas.children(found.province.code, AreaKind.MUNICIPALITY, day=day)
    return tuple((code, area.name) for code, area in mine.items() if code != found.area.code)


def _figures(found: MunicipalityTargets, visit: Visit) -> tuple[tuple[str, str], ...]:
    """What was asked of it, and what was counted for it."""
    language = visit.language
    return tuple(
        (
            each.fact,
            word(
                "housing-figure-line",
                language,
                what=each.what,
                persons=number(each.persons, language),
                source=each.by,
            ),
        )
        for each in figures(found, as_of=visit.view.as_of, reader=visit.reader)
    )
