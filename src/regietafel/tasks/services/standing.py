# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a distribution stands on a day: the version in force, what it rests on, what follows from it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from regietafel.access.permissions import visible
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Refused, Value
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.base.working import Working
from regietafel.decisions.services.effects import waits_on
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.dispatches import PublicSince
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import Distribution, Lot, PublishedValue, Task, TaskKind, Transfer
from regietafel.figures.services.following import latest_on
from regietafel.records import ledger
from regietafel.records.reading import read_heads
from regietafel.tasks.rules.existing import Coverage
from regietafel.tasks.rules.explanation import explain
from regietafel.tasks.rules.levels import Distributed
from regietafel.tasks.rules.published import lock_refusal
from regietafel.tasks.rules.transfers import effects, latest, tasks_in_force
from regietafel.tasks.services.adopting import recomputed
from regietafel.tasks.services.grounds import grounds
from regietafel.tasks.services.lent import with_lent


@dataclass(frozen=True, slots=True)
class Line:
    """The number of one area in a distribution (*regel*), with everything a reader may ask about it."""

    task: Task
    before_transfers: int
    transfers: tuple[Transfer, ...]
    coverage: Coverage
    existing: Observation | None
    published: tuple[PublishedValue, ...]
    rank: int
    of: int


@dataclass(frozen=True)
class Standing:
    """One distribution on a day as seen from a point (*stand*): the version in force and all it hangs on."""

    day: date
    distribution: Distribution
    versions: tuple[Distribution, ...]
    decision: Decision
    notices: tuple[Decision, ...]
    key_decision: Decision | None
    actions: tuple[Action, ...]
    public_since: tuple[PublicSince, ...]
    lots: tuple[Lot, ...]
    distributed: Distributed
    tasks: Mapping[str, Task]
    transfers: tuple[Transfer, ...]
    published: tuple[PublishedValue, ...]
    existing: Mapping[str, Observation] = field(default_factory=dict)
    waits: Mapping[str, Message] = field(default_factory=dict)
    """The decisions behind transfers and actions that are not in force, with what they wait for."""

    def waiting(self, fact: Transfer | Action) -> Message | None:
        """What a transfer or an action waits for; None once its decision is in force."""
        return self.waits.get(fact.decision or "")

    @cached_property
    def _ranks(self) -> dict[str, tuple[int, int]]:
        """The place of each area among those of its own level, the largest task first."""
        found: dict[str, tuple[int, int]] = {}
        for level in self.distributed.ask.tree.levels:
            codes = [code for code in self.distributed.ask.tree.at(level) if code in self.tasks]
            amounts = sorted((self.tasks[code].amount for code in codes), reverse=True)
            found |= {code: (amounts.index(self.tasks[code].amount) + 1, len(codes)) for code in codes}
        return found

    def line(self, code: str) -> Line:
        """Everything about the number of one area; refused where this distribution does not speak of it."""
        if code not in self.tasks:
            raise Refused("distribution-unit-not-here", unit=code)
        task = self.tasks[code]
        existing = self.existing.get(code)
        return Line(
            task,
            self.distributed[code].amount,
            tuple(fact for fact in self.transfers if code in (fact.giver, fact.taker)),
            Coverage(task.amount, existing.amount if existing is not None else None),
            existing,
            tuple(value for value in self.published if value.area == code),
            *self._ranks[code],
        )

    @property
    def decided(self) -> dict[str, Task]:
        """The tasks of the level that was decided, by area; what lies below or above it follows from them."""
        codes = self.distributed.ask.tree.at(self.distribution.level.value)
        return {code: self.tasks[code] for code in codes if code in self.tasks}

    def lines(self, level: AreaKind, *, within: str | None = None) -> list[Line]:
        """The lines of one level, in the order of the codes; within one area where that is asked."""
        tree = self.distributed.ask.tree
        codes = tree.at(level.value) if within is None else tree.children(within)
        return [self.line(code) for code in codes if code in self.tasks]

    @property
    def reaches_municipalities(self) -> bool:
        """Whether it says anything of municipalities, and not of provinces alone."""
        return self.has_level(AreaKind.MUNICIPALITY)

    def has_level(self, kind: AreaKind) -> bool:
        """Whether the distribution says anything of that level."""
        return kind.value in self.distributed.ask.tree.levels and bool(self.lines(kind))

    def working(self, code: str) -> Working:
        """How the number of that area came about, down to the decision and the figures."""
        grounded = replace(self.divided(code), grounds=grounds(self.decision, self.distribution.key))
        lent = self._lent(code)
        if not lent:
            return grounded
        units = self.distributed.ask.tree.units
        return with_lent(grounded, lent, value=self.tasks[code].amount, names=lambda area: units[area].name)

    def divided(self, code: str) -> Working:
        """How the number came about in the division, before anything was lent."""
        source = self.decision.stamp.source
        return explain(self.distributed, code, total_source=source, printed=self.locked_by)

    @cached_property
    def locked_by(self) -> dict[str, PublishedValue]:
        """The published value behind every number that is settled, by area."""
        locked = {share.area: share.locked for share in self.distribution.shares}
        return {
            value.area: value
            for value in self.published
            if value.on == self.distribution.on and value.amount == locked.get(value.area)
        }

    def computed(self, code: str) -> int:
        """What the key alone gives an area, also where another value was settled."""
        free = self.distributed.unlocked if self.locked_by else None
        return self.distributed[code].amount if free is None else free[code]

    def apart(self, code: str) -> Message | None:
        """That a number and the sum of the level below are two, and on which level the difference rests."""
        units = self.distributed.ask.tree.units
        children = self.distributed.ask.tree.children(code)
        below = [self.tasks[child].amount for child in children if child in self.tasks]
        own = self.tasks[code].amount
        if not below or own == sum(below):
            return None
        told: dict[str, Value] = {"name": units[code].name, "own": own, "below": sum(below)}
        return Message("tasks-levels-apart", {**told, "difference": own - sum(below)})

    def whole(self) -> Working:
        """The total that was divided, with who decided it and by which key."""
        fact, decided = self.distribution, self.decision
        what, rests_on = Message("distribution-what-total"), grounds(decided, fact.key)
        return Working(what, fact.total, fact.unit, source=decided.stamp.source, grounds=rests_on)

    def _lent(self, code: str) -> list[tuple[Transfer, int]]:
        """The transfers in force that change this number, each with what it adds or takes."""
        group, day = self.distribution.group, self.day
        changes = [
            (transfer, effects([transfer], day, group=group, province_of=self._province_of).get(code, 0))
            for transfer in self.transfers
            if self.waiting(transfer) is None
        ]
        return [(transfer, change) for transfer, change in changes if change]

    def _province_of(self, code: str) -> str:
        unit = self.distributed.ask.tree.units[code]
        return unit.parent if unit.level == AreaKind.MUNICIPALITY and unit.parent else code

    def marks(self, code: str) -> frozenset[Mark]:
        """What a reader must know about this number before leaning on it."""
        marks = set(self.working(code).marks())
        if self.distribution.key.assumed:
            marks.add(Mark.ASSUMPTION)
        if any(value.amount != self.tasks[code].amount for value in self.comparable(code)):
            marks.add(Mark.CONTRADICTED)
        return frozenset(marks)

    def comparable(self, code: str) -> list[PublishedValue]:
        """The published values of that area that speak of the same reference day."""
        return [value for value in self.published if value.area == code and value.on == self.distribution.on]

    def lock_refusals(self) -> dict[str, Message]:
        """Why published values may not be locked in here, by the id of the value."""
        refusals = {value.stamp.id: lock_refusal(value, self.distribution.on) for value in self.published}
        return {fact: refusal for fact, refusal in refusals.items() if refusal is not None}


def series_known(as_of: AsOf, reader: Reader) -> list[Distribution]:
    """The current version of every series that this reader may see, newest reference day first."""
    return sorted(
        read(Distribution, as_of, reader=reader), key=lambda fact: (fact.on, fact.series), reverse=True
    )


def in_force(day: date, as_of: AsOf, *, reader: Reader) -> list[Distribution]:
    """The version in force on that day of every series this reader may see, newest reference day first.

    A version holds until the next one does: what replaced it later is known, and does not count yet. Their
    shares are left out: of one series those are many, and all of a series stands in its ``standing``.
    """
    found = latest(visible(reader, read_heads(Distribution, as_of)), day)
    return sorted(found, key=lambda fact: (fact.on, fact.series), reverse=True)


def standing(series: str, day: date, *, as_of: AsOf, reader: Reader, version: int | None = None) -> Standing:
    """How a series stands on that day: the version in force on it, or the version asked for.

    Refused where it is not known, not for this reader, or not in force on that day yet.
    """
    versions = _versions(series, as_of, reader=reader)
    asked = next((fact for fact in versions if fact.version == version), None)
    fact = asked if version is not None else _holding(versions, day)
    if fact is None:
        raise Refused("distribution-not-known", series=series)
    decisions = read(Decision, as_of, reader=reader)
    about = {decision.stamp.id: decision for decision in decisions}
    notices = tuple(decision for decision in decisions if decision.about == fact.decision)
    causes = {fact.decision, *(notice.stamp.id for notice in notices)}
    transfers = tuple(read(Transfer, as_of, reader=reader, series=series))
    actions = [action for action in read(Action, as_of, reader=reader) if action.decision in causes]
    behind = {*(transfer.decision for transfer in transfers), *(each.decision for each in actions)}
    waits = waits_on(day, behind, as_of=as_of, reader=reader)
    counted = tuple(transfer for transfer in transfers if transfer.decision not in waits)
    distributed = recomputed(fact)
    return Standing(
        day=day,
        distribution=fact,
        versions=tuple(versions),
        decision=about[fact.decision],
        notices=notices,
        key_decision=about.get(fact.key.decision or ""),
        actions=tuple(actions),
        public_since=tuple(
            since for since in read(PublicSince, as_of, reader=reader) if since.about in causes
        ),
        lots=tuple(read(Lot, as_of, reader=reader, series=series)),
        distributed=distributed,
        tasks=_tasks(fact, distributed, transfers=counted, day=day),
        transfers=transfers,
        published=tuple(read(PublishedValue, as_of, reader=reader, series=series)),
        existing=_existing(fact, day, areas=distributed.ask.tree.units, as_of=as_of, reader=reader),
        waits=waits,
    )


def _holding(versions: list[Distribution], day: date) -> Distribution | None:
    """The version in force on the day; before the first one the reader is told from when it holds."""
    if not versions:
        return None
    held = latest(versions, day)
    if not held:
        start = min(fact.stamp.valid.start for fact in versions)
        raise Refused("distribution-not-in-force", series=versions[0].series, day=day, start=start)
    return held[0]


def _tasks(
    fact: Distribution, distributed: Distributed, *, transfers: tuple[Transfer, ...], day: date
) -> dict[str, Task]:
    """The tasks and, below the level that was decided, the indicative shares, by area."""
    on = max(day, fact.stamp.valid.start)
    return {task.area: task for task in tasks_in_force([fact], transfers, day=on, below=distributed)}


def _versions(series: str, as_of: AsOf, *, reader: Reader) -> list[Distribution]:
    facts = visible(reader, ledger.read(Distribution, as_of, history=True, series=series))
    return sorted(facts, key=lambda fact: fact.version)


def _existing(
    fact: Distribution, day: date, *, areas: Collection[str], as_of: AsOf, reader: Reader
) -> dict[str, Observation]:
    """The latest count of existing places per area on that day, where the task is about places."""
    if fact.unit != "places" or fact.kind is TaskKind.TARGET or fact.part_of is not None:
        return {}
    return latest_on("places-existing", areas, day=day, as_of=as_of, reader=reader)


def leading(day: date, as_of: AsOf, *, reader: Reader) -> Standing | None:
    """How the first distribution in force that is no part of another stands; None where there is none."""
    series = [fact for fact in in_force(day, as_of, reader=reader) if fact.part_of is None]
    return standing(series[0].series, day, as_of=as_of, reader=reader) if series else None
