# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The gate: every permission for every role is written out here; what is not allowed is denied."""

from datetime import UTC, date, datetime

import pytest

from regietafel.access.permissions import PERMISSIONS, allowed, require, visible
from regietafel.access.personas import PERSONAS
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.access.visible import read
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Stamp, Visibility
from regietafel.facts.observations import Observation
from regietafel.records import ledger
from regietafel.records.ids import new_id
from regietafel.words import LANGUAGES, say

ALL = "public secretariat planner coordinator supervisor municipality safety-region member"
SIGNED_IN = "secretariat planner coordinator supervisor municipality safety-region member"
ALLOWED = {
    "site.read": ALL,
    "picture.view": ALL,
    "distribution.view": ALL,
    "area.view": ALL,
    "decision.view": ALL,
    "decision.record": "secretariat planner",
    "source.view": ALL,
    "whatif.use": ALL,
    "session.start": ALL,
    "session.end": SIGNED_IN,
    "dispatch.view": SIGNED_IN,
    "dispatch.answer": SIGNED_IN,
    "dispatch.send": "secretariat planner",
    "distribution.adopt": "planner",
    "transfer.record": "secretariat planner",
    "published.record": "secretariat planner",
    "reception.record": "secretariat planner",
    "areas.load": "secretariat planner",
    "reception.view": ALL,
    "reception.dispute": SIGNED_IN,
    "reception.answer": SIGNED_IN,
    "targets.view": ALL,
    "targets.outlook": "supervisor municipality",
    "targets.import": "secretariat planner",
    "targets.record": "secretariat planner",
    "targets.publish": "planner",
    "targets.close": "secretariat planner",
    "targets.swap": "municipality",
    "targets.dispute": "municipality",
    "targets.answer": "planner",
    "ladder.view": "supervisor municipality",
    "ladder.take": "supervisor",
    "agenda.view": ALL,
    "agenda.keep": "secretariat planner",
    "views.keep": SIGNED_IN,
    "agenda.note": SIGNED_IN,
    "agenda.hold": SIGNED_IN,
    "agenda.supervise": "secretariat",
    "escalation.view": SIGNED_IN,
    "escalation.adopt": "secretariat planner",
    "sweep.run": "secretariat planner",
    "reports.view": SIGNED_IN,
    "reports.collect": "secretariat planner coordinator",
    "reports.fill": SIGNED_IN,
    "reports.hand-in": "coordinator",
    "reports.answer": "secretariat planner",
    "agenda.propose": SIGNED_IN,
    "calendar.feed": SIGNED_IN,
    "calendar.view": ALL,
    "letters.send": "secretariat planner coordinator",
    "observations.import": "secretariat planner",
    "table.keep": "secretariat coordinator",
    "table.release": "secretariat planner coordinator",
    "table.speak": SIGNED_IN,
    "table.follow": SIGNED_IN,
    "table.view": ALL,
    "fact.view": "",
}
DAY = date(2022, 7, 8)


def reader(role: Role, *bodies: str, actor: str = "iemand") -> Reader:
    return Reader(actor, role, frozenset(bodies))


def fact(visibility: Visibility, *scope: str, amount: int = 1, replaces: str | None = None) -> Observation:
    stamp = Stamp(
        new_id(),
        valid=Span(DAY),
        known=Known(DAY, "gemeld"),
        recorded=datetime(2026, 1, 1, tzinfo=UTC),
        actor="p.jansen",
        visibility=visibility,
        source=Source("x", "x", "x", SourceKind.EXAMPLE),
        scope=scope,
        replaces=replaces,
        reason="telfout" if replaces else None,
    )
    return Observation(stamp, "persons-ter-apel", "GM1950", amount)


def test_the_table_here_names_every_permission_there_is() -> None:
    assert set(ALLOWED) == set(PERMISSIONS)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("permission", sorted(ALLOWED))
def test_a_role_may_what_the_table_says_and_nothing_else(permission: str, role: Role) -> None:
    acting = reader(role, *([] if role is Role.PUBLIC else ["GM0344"]))
    expected = role.value in ALLOWED[permission].split()
    assert allowed(acting, permission) is expected
    if not expected:
        with pytest.raises(Refused, match="access-denied") as refusal:
            require(acting, permission)
        assert all(say(refusal.value.message, language) for language in LANGUAGES)


@pytest.mark.parametrize("role", Role)
def test_a_permission_nobody_wrote_a_rule_for_is_denied(role: Role) -> None:
    assert not allowed(reader(role, "COA"), "facts.erase")


def test_only_who_speaks_for_the_receiver_answers() -> None:
    assert allowed(reader(Role.COORDINATOR, "PRT-PV26"), "dispatch.answer", thing="PRT-PV26")
    assert not allowed(reader(Role.COORDINATOR, "PRT-PV26"), "dispatch.answer", thing="PRT-PV27")
    assert not allowed(reader(Role.COORDINATOR), "dispatch.answer")
    assert not allowed(reader(Role.PUBLIC, "PRT-PV26"), "dispatch.answer", thing="PRT-PV26")


NOBODY = reader(Role.PUBLIC)
NAMESAKE = reader(Role.PUBLIC, actor="p.jansen")
MEMBER = reader(Role.MEMBER, "VNG", "LRT")
OTHER = reader(Role.MUNICIPALITY, "GM0344")
AUTHOR = reader(Role.MUNICIPALITY, "GM0344", actor="p.jansen")
READERS = {"nobody": NOBODY, "namesake": NAMESAKE, "member": MEMBER, "other": OTHER, "author": AUTHOR}
SEEN_BY = {
    (Visibility.PUBLIC, ()): {"nobody", "namesake", "member", "other", "author"},
    (Visibility.PUBLIC, ("LRT",)): {"nobody", "namesake", "member", "other", "author"},
    (Visibility.TABLE, ()): {"member", "other", "author"},
    (Visibility.TABLE, ("LRT",)): {"member"},
    (Visibility.PARTY, ()): {"author"},
    (Visibility.PARTY, ("LRT",)): {"member", "author"},
    (Visibility.PERSONAL, ()): {"author"},
    (Visibility.PERSONAL, ("LRT",)): {"author"},
}


@pytest.mark.parametrize(("visibility", "scope"), SEEN_BY)
def test_who_sees_a_fact_follows_from_its_visibility_and_scope(
    visibility: Visibility, scope: tuple[str, ...]
) -> None:
    given = fact(visibility, *scope)
    assert {name for name, who in READERS.items() if visible(who, [given])} == SEEN_BY[visibility, scope]


def test_the_matrix_has_every_visibility() -> None:
    assert {visibility for visibility, _ in SEEN_BY} == set(Visibility)


def test_visible_keeps_the_order() -> None:
    facts = [fact(Visibility.PUBLIC), fact(Visibility.PERSONAL), fact(Visibility.PUBLIC)]
    assert visible(ANYONE, facts) == [facts[0], facts[2]]


@pytest.mark.django_db
def test_who_may_not_see_a_correction_sees_what_it_corrects_and_not_that_there_is_one() -> None:
    first = fact(Visibility.PUBLIC, amount=2193)
    ledger.append([first])
    ledger.append([fact(Visibility.TABLE, "LRT", amount=2200, replaces=first.stamp.id)])
    assert [seen.amount for seen in read(Observation, AsOf(), reader=ANYONE)] == [2193]
    assert [seen.amount for seen in read(Observation, AsOf(), reader=OTHER)] == [2193]
    assert [seen.amount for seen in read(Observation, AsOf(), reader=MEMBER)] == [2200]


def test_who_sits_at_a_table_reads_what_it_reads_and_does_not_speak_for_it() -> None:
    member = Reader("a", Role.MEMBER, frozenset({"VNG"}), frozenset({"LRT"}))
    assert allowed(member, "table.follow", thing="LRT")
    assert allowed(member, "table.speak", thing="VNG")
    for permission in ("table.speak", "dispatch.answer", "agenda.note", "reception.dispute", "table.keep"):
        assert not allowed(member, permission, thing="LRT"), permission


def test_a_planner_at_the_table_answers_for_the_own_organisation_alone() -> None:
    planner = next(persona.reader for persona in PERSONAS if persona.code == "planner")
    assert allowed(planner, "table.speak", thing="COA")
    assert not allowed(planner, "table.speak", thing="LRT")
    assert not allowed(planner, "dispatch.answer", thing="LRT")
