# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a number came about (*Hoe komt dit getal tot stand?*), as plain data for page, PDF and terminal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from regietafel.base.law import LawRef
from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule a number follows (*regel*): in words, with its article or the decision that set it.

    ``on`` is the day whose text of the law counts. A rule without article and without decision is an
    assumption, and says so; one that is followed in practice and that no law holds says that (*gebruik*).
    """

    text: Message
    on: date
    law: LawRef | None = None
    decision: str | None = None
    practice: bool = False

    @property
    def is_assumption(self) -> bool:
        return self.law is None and self.decision is None and not self.practice


@dataclass(frozen=True, slots=True)
class Rounding:
    """How a fraction became a whole number (*afronding*)."""

    text: Message
    before: Fraction
    after: int


@dataclass(frozen=True, slots=True)
class Working:
    """A number with everything it rests on: formula, inputs (each a working again), rule, rounding, source.

    A leaf has a source and no inputs. ``formula`` is put in words and once more with the values of
    the inputs filled in; it names them by their place: ``{a} × {b} / {c}`` for the first three.

    >>> from regietafel.base.sources import SourceKind
    >>> cbs = Source("cbs", "Bevolking", "CBS", SourceKind.PUBLISHED)
    >>> part = Working(Message("base-inhabitants"), 1_369_873, "persons", source=cbs)
    >>> whole = Working(Message("base-inhabitants"), 17_590_672, "persons", source=cbs)
    >>> share = Working(Message("base-share"), Fraction(1_369_873, 17_590_672), "ratio", formula="{a} / {b}",
    ...                 inputs=(part, whole))
    >>> [step.unit for step in share.steps()], [source.id for source in share.sources()]
    (['persons', 'persons', 'ratio'], ['cbs'])
    """

    what: Message
    value: int | Fraction
    unit: str
    formula: str | None = None
    inputs: tuple[Working, ...] = ()
    rule: Rule | None = None
    rounding: Rounding | None = None
    source: Source | None = None
    day: date | None = None
    """The day the value speaks of, where it has one."""
    note: Message | None = None
    grounds: tuple[Rule, ...] = ()
    """What else it rests on: the decision that set the total, the key and who set that."""
    is_undated: bool = False
    """Whether nobody said when it became known."""

    def steps(self) -> Iterator[Working]:
        """Every step, inputs before what is made of them."""
        for given in self.inputs:
            yield from given.steps()
        yield self

    def sources(self) -> tuple[Source, ...]:
        """The sources it rests on, each once, in the order in which they are first used."""
        return tuple(dict.fromkeys(step.source for step in self.steps() if step.source is not None))

    def marks(self) -> frozenset[Mark]:
        """What a reader must know before leaning on it: one assumption below marks the whole."""
        marks = {source.mark for source in self.sources()}
        rules = (rule for step in self.steps() for rule in (step.rule, *step.grounds) if rule is not None)
        if any(rule.is_assumption for rule in rules):
            marks.add(Mark.ASSUMPTION)
        if any(step.is_undated for step in self.steps()):
            marks.add(Mark.UNDATED)
        return frozenset(marks)
