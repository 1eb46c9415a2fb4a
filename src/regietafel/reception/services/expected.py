# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Each task against what is expected to be there on its day (*nog te vinden*), in one way everywhere.

What is there today stands beside it: a contract that ends before the day of the task does not count for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from regietafel.base.area import COUNTRY
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source
from regietafel.base.working import Working
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty, Location
from regietafel.facts.tasks import TaskKind
from regietafel.figures.services.describing import defined
from regietafel.outlets.tables import CODE, MARK, PAGE, PAPER, SUM, WHOLE, Column, Table
from regietafel.reception.rules.gap import MINUS, Gap
from regietafel.reception.rules.portfolio import LocationOnDay, portfolio_working, standing
from regietafel.reception.services.need import expected
from regietafel.reception.services.tables import to_area
from regietafel.reception.services.view import Reception
from regietafel.tasks.services.line_accounts import existing
from regietafel.tasks.services.standing import Line, Standing


@dataclass(frozen=True, slots=True)
class Against:
    """A task with the places of its area (*opgave tegen plekken*). Unit: places."""

    line: Line
    gap: Gap | None
    """On the day of the task; None where it is not about places, or where no location is on record at all."""
    marks: frozenset[Mark] = frozenset()
    """How far to lean on the locations of the area."""
    stands: tuple[LocationOnDay, ...] = ()
    """The locations of the area that have places on the day of the task."""

    @property
    def code(self) -> str:
        return self.line.task.area

    @property
    def today(self) -> Observation | None:
        """The latest count of the places that there are."""
        return self.line.existing

    @property
    def there(self) -> int | None:
        """Places in use on the day of the task, by the contracts."""
        return self.gap.of(Certainty.IN_USE) if self.gap else None

    @property
    def to_find(self) -> int | None:
        return self.gap.to_find if self.gap else None

    @property
    def surplus(self) -> int | None:
        """More than the task asks; it fills no other area."""
        short = self.gap.upto(Certainty.IN_USE) if self.gap else None
        return max(0, -short) if short is not None else None


def against(
    front: Standing, codes: Collection[str], *, found: Reception, areas: Areas
) -> Mapping[str, Against]:
    """Tasks of a distribution, also indicative shares below it, against the places of their areas."""
    fact = front.distribution
    about_places = fact.unit == "places" and fact.kind is not TaskKind.TARGET and fact.part_of is None
    needs = {code: front.tasks[code].amount for code in codes} if about_places else {}
    gaps = expected(needs, fact.on, locations=found.locations, register=areas)
    marks: dict[str, set[Mark]] = defaultdict(set)
    stands: dict[str, list[LocationOnDay]] = defaultdict(list)
    for location in found.locations if gaps else ():
        for code in _places_of(location, areas):
            marks[code] |= location.stamp.marks
    for stand in standing(found.locations, fact.on) if gaps else ():
        for code in _places_of(stand.location, areas):
            stands[code].append(stand)
    return {
        code: Against(front.line(code), gaps.get(code), frozenset(marks[code]), tuple(stands[code]))
        for code in codes
    }


def _places_of(location: Location, areas: Areas) -> frozenset[str]:
    """The areas that a location stands in: its municipality and the province of that."""
    return frozenset({location.area, areas.province_of(location.area).code})


def provinces_against(front: Standing, found: Reception, *, areas: Areas) -> list[Against]:
    """Those of the provinces, in the order of their codes."""
    codes = [code for code in front.distributed.ask.tree.at(AreaKind.PROVINCE.value) if code in front.tasks]
    return list(against(front, codes, found=found, areas=areas).values())


def against_table(
    lines: Sequence[Against], front: Standing, *, found: Reception, areas: Areas
) -> Table[Against]:
    """The tasks beside what is there now, what is expected on their day, and what is to be found."""
    on = front.distribution.on
    columns: tuple[Column[Against], ...] = (
        Column("code", lambda line: line.code, CODE, total=COUNTRY),
        Column(
            "name",
            lambda line: areas.get(line.code).name,
            name=Message("column-province"),
            total=Message("base-country"),
            link=lambda line: to_area(line.code, areas),
        ),
        Column(
            "amount",
            lambda line: line.line.task.amount,
            WHOLE,
            Message("column-task"),
            total=SUM,
            marks=lambda line: front.marks(line.code) & {Mark.CONTRADICTED},
        ),
        Column(
            "existing",
            lambda line: line.today.amount if line.today else None,
            WHOLE,
            Message("column-there-now"),
            total=SUM,
            marks=lambda line: {Mark.CONTRADICTED} if line.today and found.is_disputed(line.today) else (),
        ),
        Column("expected", lambda line: line.there, WHOLE, Message("column-there-on", {"on": on}), total=SUM),
        Column(
            "to_find", lambda line: line.to_find, WHOLE, Message("column-to-find-on", {"on": on}), total=SUM
        ),
        Column("remark", lambda line: _marks(line, front), MARK, only=~(PAGE | PAPER)),
    )
    return Table(
        Message("receptionday-table-against", {"on": on}),
        columns,
        lines,
        found.day,
        found.known_on,
        _sources(lines, front, found=found),
        [
            (Message("column-to-find"), Message("receptionday-define-to-find", {"on": on})),
            *defined(["places-existing"]),
        ],
        unit=Message("base-unit-places"),
        account=partial(against_account, front),
    )


def against_account(front: Standing, line: Against, key: str) -> Working | None:  # shape: as a table asks
    """How the number of one column came about; None where it is not known."""
    accounts: Mapping[str, Callable[[], Working | None]] = {
        "amount": lambda: front.working(line.code),
        "existing": lambda: existing(line.line),
        "expected": lambda: _there(front, line),
        "to_find": lambda: _to_find(front, line),
    }
    return accounts[key]() if key in accounts else None


def _there(front: Standing, line: Against) -> Working | None:
    """The places in use on the day of the task, location by location."""
    if line.there is None:
        return None
    return portfolio_working(line.stands, front.distribution.on, upto=Certainty.IN_USE)


def _to_find(front: Standing, line: Against) -> Working | None:
    """The task minus what is expected on its day; a surplus leaves nothing to find."""
    there, on = _there(front, line), front.distribution.on
    if there is None or line.to_find is None:
        return None
    return Working(
        Message("column-to-find-on", {"on": on}),
        line.to_find,
        front.distribution.unit,
        formula=f"{{a}} {MINUS} {{b}}",
        inputs=(front.working(line.code), there),
        note=Message("tasks-note-surplus", {"surplus": line.surplus}) if line.surplus else None,
    )


def _marks(line: Against, front: Standing) -> frozenset[Mark]:
    return front.marks(line.code) | line.marks | (line.today.stamp.marks if line.today else frozenset())


def _sources(lines: Sequence[Against], front: Standing, *, found: Reception) -> list[Source]:
    counted = [line.today.stamp.source for line in lines if line.today]
    return [front.decision.stamp.source, front.distribution.stamp.source, *counted, *found.location_sources]
