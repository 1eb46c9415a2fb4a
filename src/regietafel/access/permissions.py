# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The one gate: who may do and see what. Everything is denied unless a rule here allows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from rules.predicates import Predicate
from rules.rulesets import RuleSet

from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Refused
from regietafel.base.stamps import HasStamp, Stamp, Visibility

F = TypeVar("F", bound=HasStamp)

NATIONAL = frozenset({Role.SECRETARIAT, Role.PLANNER})


def predicate(test: Callable[..., bool]) -> Any:
    """A test as the library combines them with & and |; the library itself has no types."""
    return Predicate(test)


@predicate
def anyone(reader: Reader) -> bool:
    return isinstance(reader, Reader)


@predicate
def signed_in(reader: Reader) -> bool:
    return reader.role is not Role.PUBLIC


@predicate
def national(reader: Reader) -> bool:
    """Works for the table or for COA."""
    return reader.role in NATIONAL


@predicate
def secretariat(reader: Reader) -> bool:
    """Keeps a table, in the name of those who chair it."""
    return reader.role is Role.SECRETARIAT


@predicate
def planner(reader: Reader) -> bool:
    return reader.role is Role.PLANNER


@predicate
def is_receiver(reader: Reader, body: str | None) -> bool:
    """Speaks for the body that was sent something; without a body named, whether it speaks for any."""
    return bool(reader.bodies) if body is None else reader.speaks_for(body)


@predicate
def belongs(reader: Reader, body: str | None) -> bool:
    """Speaks for a body or sits at a table; without one named, whether it is so of any."""
    return bool(reader.circles) if body is None else body in reader.circles


@predicate
def speaks_for_one(reader: Reader, bodies: frozenset[str] | None) -> bool:
    """Speaks for one of these bodies; without bodies named, whether it speaks for any."""
    return bool(reader.bodies) if bodies is None else bool(reader.bodies & bodies)


@predicate
def municipality(reader: Reader) -> bool:
    return reader.role is Role.MUNICIPALITY


@predicate
def coordinator(reader: Reader) -> bool:
    """Keeps the table of one province, for the rijksheer."""
    return reader.role is Role.COORDINATOR


@predicate
def supervisor(reader: Reader) -> bool:
    """Supervises for *gedeputeerde staten*; the rijksheer and the PRT are other offices."""
    return reader.role is Role.SUPERVISOR


@predicate
def holds(reader: Reader, holders: frozenset[str] | None) -> bool:
    """Speaks for one of the holders of an action; without holders named, whether it speaks for any body."""
    return bool(reader.bodies) if holders is None else bool(reader.bodies & holders)


@predicate
def supervises(reader: Reader, body: str | None) -> bool:
    """Speaks for a body that watches over actions; without a body named, whether it may at all."""
    watching = reader.bodies & {"SJenV", "MVRO"}
    return bool(watching) if body is None else body in watching


@predicate
def may_read(reader: Reader, stamp: Stamp | None) -> bool:
    """Whether the visibility of a fact lets this reader see it."""
    if stamp is None:
        return False
    if reader.role is Role.PUBLIC:
        # Whoever has not signed in has no name of their own, whatever name a fact was recorded under.
        return stamp.visibility is Visibility.PUBLIC
    match stamp.visibility:
        case Visibility.PUBLIC:
            return True
        case Visibility.TABLE:
            return not stamp.scope or bool(reader.circles & set(stamp.scope))
        case Visibility.PARTY:
            return bool(reader.circles & set(stamp.scope)) or reader.actor == stamp.actor
        case Visibility.PERSONAL:
            return reader.actor == stamp.actor


PERMISSIONS: Any = RuleSet()
for _name, _rule in {
    "site.read": anyone,
    "picture.view": anyone,
    "distribution.view": anyone,
    "area.view": anyone,
    "decision.view": anyone,
    "source.view": anyone,
    "whatif.use": anyone,
    "session.start": anyone,
    "session.end": signed_in,
    "fact.view": may_read,
    "dispatch.view": signed_in,
    "dispatch.send": national,
    "dispatch.answer": signed_in & is_receiver,
    "distribution.adopt": planner,
    "published.record": national,
    "decision.record": national,
    "transfer.record": national,
    "areas.load": national,
    "observations.import": national,
    "letters.send": national | coordinator,
    "calendar.feed": signed_in & belongs,
    "calendar.view": anyone,
    "reception.view": anyone,
    "reception.record": national,
    "reception.dispute": signed_in & is_receiver,
    "reception.answer": signed_in & is_receiver,
    "targets.view": anyone,
    "targets.outlook": (municipality | supervisor) & speaks_for_one,
    "targets.import": national,
    "targets.record": national,
    "targets.publish": planner,
    "targets.close": national,
    "targets.swap": municipality & is_receiver,
    "targets.dispute": municipality & is_receiver,
    "targets.answer": planner,
    "ladder.view": (municipality | supervisor) & speaks_for_one,
    "ladder.take": supervisor & is_receiver,
    "agenda.view": anyone,
    "agenda.keep": national,
    "views.keep": signed_in,
    "agenda.note": national | (signed_in & is_receiver),
    "agenda.hold": national | (signed_in & holds),
    "reports.view": signed_in,
    "reports.collect": national | (coordinator & is_receiver),
    "reports.fill": signed_in & speaks_for_one,
    "reports.hand-in": coordinator & is_receiver,
    "reports.answer": national,
    "escalation.view": signed_in,
    "escalation.adopt": national,
    "sweep.run": national,
    "agenda.supervise": secretariat | (signed_in & supervises),
    "table.view": anyone,
    "table.keep": (secretariat | coordinator) & is_receiver,
    "table.release": (national | coordinator) & belongs,
    "table.speak": signed_in & is_receiver,
    "table.follow": signed_in & belongs,
    "agenda.propose": signed_in,
}.items():
    PERMISSIONS.add_rule(_name, _rule)


def allowed(reader: Reader, permission: str, *, thing: object = None) -> bool:
    """Whether a rule allows it; a permission nobody wrote a rule for is denied.

    >>> from regietafel.access.readers import ANYONE
    >>> allowed(ANYONE, "picture.view"), allowed(ANYONE, "dispatch.send"), allowed(ANYONE, "no.such")
    (True, False, False)
    """
    return bool(PERMISSIONS.rule_exists(permission) and PERMISSIONS.test_rule(permission, reader, thing))


def require(reader: Reader, permission: str, *, thing: object = None) -> None:
    """Raise unless a rule allows it; every use case that writes begins with this."""
    if not allowed(reader, permission, thing=thing):
        raise Refused("access-denied", actor=reader.actor, role=reader.role.value, permission=permission)


def visible(reader: Reader, facts: Iterable[F]) -> list[F]:
    """The facts this reader may see, in the order given."""
    # The rule looks at these three alone, so facts that have them in common are judged once.
    judged: dict[tuple[Visibility, tuple[str, ...], str], bool] = {}
    found = []
    for fact in facts:
        stamp = fact.stamp
        alike = (stamp.visibility, stamp.scope, stamp.actor)
        if alike not in judged:
            judged[alike] = allowed(reader, "fact.view", thing=stamp)
        if judged[alike]:
            found.append(fact)
    return found
