# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a distribution is made with where nobody says otherwise: the one in force, or the law of a target."""

from __future__ import annotations

from datetime import date

from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Said
from regietafel.facts.tasks import Distribution, TaskKind
from regietafel.law import parameters
from regietafel.tasks.services.distributing_keys import day_given
from regietafel.tasks.services.distributing_options import Options

OWN_KEY = ("key", "table", "inhabitants_on", "areas_on", "figures", "existing")
"""Who says one of these divides by a key of their own."""
STATUTORY = "housing-target-rounding"


def usual(options: Options, kind: TaskKind) -> tuple[Options, tuple[Message, ...]]:
    """The options with what nobody said filled in, and what a reader should know of it."""
    if kind is TaskKind.TARGET:
        return by_law(options)
    like = options.get("like")
    if like is None or options.get("table") is not None:
        return options, ()
    return as_in(like, options)


def by_law(options: Options) -> tuple[Options, tuple[Message, ...]]:
    """A housing target: per municipality, by the inhabitants and the rule of rounding of the law of that day.

    Art. 29 lid 1 Huisvestingswet 2014: the inhabitants of 1 January of the year before, rounded up.
    """
    counted, on = day_given(options.get("inhabitants_on")), day_given(options.get("areas_on"))
    made = options.copy()
    if on is None and counted is not None:
        made["areas_on"] = on = date(counted.year + 1, 1, 1)
    if counted is None and on is not None:
        made["inhabitants_on"] = date(on.year - 1, 1, 1)
    if not made.get("by"):
        made["by"] = AreaKind.MUNICIPALITY.value
    if made.get("rule") or on is None:
        return made, ()
    made["rule"] = RoundingRule(str(parameters()[STATUTORY].at(on)))
    rule = Message(f"apportionment-rule-{made['rule']}")
    return made, (Message("distribution-note-by-law", {"rule": rule, "day": on}),)


def as_in(like: Distribution, options: Options) -> tuple[Options, tuple[Message, ...]]:
    """The key and the rule of a distribution, as far as nobody chose another."""
    made = options.copy()
    taken: list[Message | Said] = []
    if not options.get("rule"):
        made["rule"] = like.rule
        taken.append(Message(f"apportionment-rule-{like.rule}"))
    if not any(options.get(name) for name in OWN_KEY):
        made.update(key_of(like))
        taken.append(like.key.title)
    if not taken:
        return made, ()
    title: Said = like.title
    return made, tuple(Message("distribution-note-like", {"title": title, "taken": each}) for each in taken)


def key_of(like: Distribution) -> Options:
    """The key of a distribution as options; a key of figures of its own is what each area weighed in it."""
    if like.key.code == "inhabitants":
        return {
            "key": "inhabitants",
            "inhabitants_on": like.key.inhabitants_on,
            "areas_on": like.key.areas_on or like.key.inhabitants_on,
        }
    return {
        "key": "fixed",
        "figures": {share.area: share.weight for share in like.shares},
        "areas_on": like.key.areas_on,
        "by": like.level.value,
    }
