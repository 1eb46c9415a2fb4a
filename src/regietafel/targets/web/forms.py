# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What can be done on the page of a municipality: swap, answer a swap, contest a figure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.base.periods import HalfYear
from regietafel.reception.web.contested import Contests, view
from regietafel.targets.rules.swaps import Swap
from regietafel.targets.services.figures import figures, figures_named
from regietafel.targets.services.reading import MunicipalityTargets
from regietafel.targets.web.acting import Way, answer_dispute, answer_swap, dispute, swap
from regietafel.targets.web.case_steps import figure_words
from regietafel.targets.web.cases import CaseLine
from regietafel.targets.web.course import excuse, hold, resume, share, step_down
from regietafel.targets.web.recording import expect
from regietafel.targets.web.supervision import close, decline, open_case, put_on_file, take
from regietafel.web.form_view import FormView
from regietafel.web.offers import Offer, offered
from regietafel.web.visit import Visit
from regietafel.words import signed, word


@dataclass(frozen=True, slots=True)
class SwapView:
    """A swap with the names of its parties."""

    swap: Swap
    parts: tuple[tuple[str, str], ...] = field(metadata={"help": "name of a party, and what it takes on"})
    state: str
    style: str
    waiting: tuple[str, ...]
    form: FormView | None = field(metadata={"help": "the answer of this reader, who may"})


@dataclass(frozen=True, slots=True)
class Deeds:
    """What this reader can do here, and from this day; what one may not do is not shown."""

    can_act: bool = field(metadata={"help": "whether one looks from one day, as known on that day"})
    may_swap: bool
    may_supervise: bool
    may_file: bool = field(metadata={"help": "whether the file of the cases can be had as a PDF"})
    contests: Contests = field(metadata={"help": "what is contested, and what can be"})
    swap: FormView | None
    expect: FormView | None
    open_case: FormView | None


def swap_views(found: MunicipalityTargets, visit: Visit) -> tuple[SwapView, ...]:
    """The swaps of this municipality in this half-year, as known from here."""
    areas, code = visit.country.areas, found.area.code
    may = visit.view.can_act and visit.may("targets.swap", code)
    return tuple(
        SwapView(
            on_record,
            tuple(
                (areas.get(area).name, signed(change, visit.language))
                for area, change in on_record.changes.items()
            ),
            word(f"targets-swap-{on_record.state.value}", visit.language),
            {"waiting": "status--sent", "agreed": "status--agreed", "refused": "status--objects"}[
                on_record.state.value
            ],
            tuple(areas.get(area).name for area in on_record.waiting),
            _answer(on_record, found, visit=visit) if may and on_record in found.to_answer else None,
        )
        for on_record in found.swaps
    )


def _place(found: MunicipalityTargets, **more: str) -> dict[str, str]:
    """What the addresses of the acts of this page hold."""
    return {"period": str(found.half_year), "code": found.area.code, **more}


def _answer(on_record: Swap, found: MunicipalityTargets, *, visit: Visit) -> FormView | None:
    return answer_swap.form(visit, Offer(_place(found, fact=on_record.proposed.stamp.id)))


def deeds(found: MunicipalityTargets, visit: Visit, *, openable: tuple[tuple[str, int], ...]) -> Deeds:
    """What can be done; the forms are only made for who may use them."""
    code, targeted = found.area.code, found.line is not None and found.line.target is not None
    may_swap = visit.may("targets.swap", code) and targeted
    supervises = visit.may("ladder.take", f"GS-{found.province.code}")
    contests = visit.may("targets.dispute", code) and found.target is not None
    expects = contests and HalfYear.of(visit.view.day) == found.half_year
    return Deeds(
        can_act=visit.view.can_act,
        may_swap=may_swap,
        may_supervise=supervises,
        may_file=visit.may("ladder.view", frozenset({code, f"GS-{found.province.code}"})),
        contests=_contests(found, visit, may=contests),
        swap=_swap(found, visit) if may_swap else None,
        expect=_expect(found, visit) if expects else None,
        open_case=_open_case(found, visit, openable=openable) if supervises and openable else None,
    )


def _swap(found: MunicipalityTargets, visit: Visit) -> FormView | None:
    choices, says = {"partner": _partners(found, visit)}, {"name": found.area.name}
    return swap.form(visit, Offer(_place(found), choices, {"way": Way.GIVES}, says=says))


def _expect(found: MunicipalityTargets, visit: Visit) -> FormView | None:
    return expect.form(visit, Offer(_place(found), says={"until": found.half_year.last_day}))


def _open_case(
    found: MunicipalityTargets, visit: Visit, *, openable: tuple[tuple[str, int], ...]
) -> FormView | None:
    """A button for each half-year that is over and still open."""
    words = tuple(
        (origin, word("webtargets-open", visit.language, period=origin, persons=persons))
        for origin, persons in openable
    )
    return open_case.form(visit, Offer(_place(found), {"matter": words}))


def case_forms(case: CaseLine, found: MunicipalityTargets, *, visit: Visit) -> tuple[FormView, ...]:
    """What the supervisor can do with a case that is open."""
    if case.is_closed or not visit.may("ladder.take", f"GS-{found.province.code}"):
        return ()
    here, language = Offer(_place(found, fact=case.id)), visit.language
    rests_on = {"figure": _figures(found, visit)}
    above = {"rung": tuple((rung.key, rung.name.on(language)) for rung in case.untaken)}
    below = tuple((rung.key, rung.name.on(language)) for rung in case.lower)
    foot = ("", word("webtargets-down-foot", language))
    first = {"rung": case.due.key if case.due else None}
    return offered(
        take.form(visit, replace(here, choices=above, starts=first)) if case.untaken else None,
        decline.form(visit, replace(here, fixed=first, says={"rung": case.due.name})) if case.due else None,
        put_on_file.form(visit, replace(here, choices=rests_on)),
        (resume if case.held else hold).form(visit, here),
        step_down.form(visit, replace(here, choices={"rung": (*below, foot)})) if case.on_rung else None,
        excuse.form(visit, here),
        None if case.shared else share.form(visit, here),
        close.form(visit, here),
    )


def _contests(found: MunicipalityTargets, visit: Visit, *, may: bool) -> Contests:
    """The figures of this municipality that are contested; its source answers for the figure."""
    about = [each.dispute.about for each in found.contested]
    named = figures_named(about, as_of=visit.view.as_of, reader=visit.reader)
    views = []
    for each in found.contested:
        here = Offer(_place(found, fact=each.dispute.stamp.id))
        form = answer_dispute.form(visit, here) if each.is_open else None
        words = figure_words(named[each.dispute.about], visit) if each.dispute.about in named else ""
        views.append(view(each, words, visit=visit, form=form))
    figures = _figures(found, visit) if may and visit.view.can_act else ()
    form = dispute.form(visit, Offer(_place(found), {"about": figures})) if figures else None
    return Contests(tuple(views), form, waiting=Message("webtargets-unanswered"))


def _partners(found: MunicipalityTargets, visit: Visit) -> tuple[tuple[str, str], ...]:
    day = found.half_year.first_day
    mine = visit.country.areas.children(found.province.code, AreaKind.MUNICIPALITY, day=day)
    return tuple((code, area.name) for code, area in mine.items() if code != found.area.code)


def _figures(found: MunicipalityTargets, visit: Visit) -> tuple[tuple[str, str], ...]:
    """What was asked of it, and what was counted for it."""
    there = figures(found, as_of=visit.view.as_of, reader=visit.reader)
    return tuple((figure.fact, figure_words(figure, visit)) for figure in there)
