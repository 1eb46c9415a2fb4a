# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution is shared with named receivers, per version, and they answer."""

from datetime import date, timedelta

import pytest

from regietafel.access.readers import ANYONE, Reader
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08.case import PLACES
from regietafel.facts.dispatches import Answer, Dispatch, Reaction
from regietafel.facts.tasks import Distribution
from regietafel.records import ledger
from regietafel.tasks.services.dispatching import react, receive, send, states

pytestmark = pytest.mark.usefixtures("case")

SENT = date(2022, 7, 13)
RECEIVERS = [f"PRT-PV{code}" for code in range(20, 32)]


def first_version() -> Distribution:
    return ledger.read(Distribution, series=PLACES)[0]


@pytest.fixture
def sent(as_persona: dict[str, Reader]) -> tuple[Dispatch, ...]:
    return send(
        first_version(), RECEIVERS, on=SENT, embargo=date(2022, 7, 15), reader=as_persona["secretariaat"]
    )


def test_twelve_provinces_are_sent_one_version_under_an_embargo(
    sent: tuple[Dispatch, ...], as_persona: dict[str, Reader]
) -> None:
    found = states(PLACES, AsOf(), reader=as_persona["secretariaat"])
    assert [state.dispatch.receiver for state in found] == RECEIVERS
    assert {state.says.key for state in found} == {"dispatch-sent"}
    assert found[0].embargoed(date(2022, 7, 14))
    assert not found[0].embargoed(date(2022, 7, 15))


def test_a_receiver_sees_its_own_dispatch_alone_and_the_public_none(
    sent: tuple[Dispatch, ...], as_persona: dict[str, Reader]
) -> None:
    mine = states(PLACES, AsOf(), reader=as_persona["prt-utrecht"])
    assert [state.dispatch.receiver for state in mine] == ["PRT-PV26"]
    assert states(PLACES, AsOf(), reader=ANYONE) == []


def test_nothing_was_sent_as_known_the_day_before(
    sent: tuple[Dispatch, ...], as_persona: dict[str, Reader]
) -> None:
    assert states(PLACES, AsOf(known=date(2022, 7, 12)), reader=as_persona["secretariaat"]) == []


def test_the_same_version_goes_to_a_receiver_once(
    sent: tuple[Dispatch, ...], as_persona: dict[str, Reader]
) -> None:
    with pytest.raises(Refused, match="dispatch-sent-before"):
        send(first_version(), ["PRT-PV26"], on=SENT, embargo=None, reader=as_persona["planner"])


def test_a_receiver_receives_objects_with_a_reason_and_later_agrees(
    sent: tuple[Dispatch, ...], as_persona: dict[str, Reader]
) -> None:
    utrecht = as_persona["prt-utrecht"]
    mine = next(dispatch.stamp.id for dispatch in sent if dispatch.receiver == "PRT-PV26")
    receive(mine, on=date(2022, 7, 14), as_of=AsOf(), reader=utrecht)
    with pytest.raises(Refused, match="dispatch-objection-needs-reason"):
        react(mine, Answer.OBJECTS, reason=" ", on=date(2022, 7, 15), as_of=AsOf(), reader=utrecht)
    objection = react(
        mine,
        Answer.OBJECTS,
        reason="de sleutel is anders",
        on=date(2022, 7, 15),
        as_of=AsOf(),
        reader=utrecht,
    )
    react(mine, Answer.AGREED, reason="", on=date(2022, 7, 20), as_of=AsOf(), reader=utrecht)
    assert states(PLACES, AsOf(), reader=utrecht)[0].says.key == "dispatch-agreed"
    then = states(PLACES, AsOf(known=date(2022, 7, 16)), reader=utrecht)[0]
    assert then.reaction is not None
    assert then.reaction.stamp.id == objection.stamp.id
    assert len(ledger.read(Reaction, history=True)) == 2


def test_one_receiver_does_not_answer_for_another(
    sent: tuple[Dispatch, ...], as_persona: dict[str, Reader]
) -> None:
    theirs = next(dispatch.stamp.id for dispatch in sent if dispatch.receiver == "PRT-PV20")
    with pytest.raises(Refused, match="base-no-such-fact"):
        receive(theirs, on=date(2022, 7, 14), as_of=AsOf(), reader=as_persona["prt-utrecht"])
    with pytest.raises(Refused, match="access-denied"):
        receive(theirs, on=date(2022, 7, 14), as_of=AsOf(), reader=as_persona["secretariaat"])


@pytest.mark.parametrize("persona", ["prt-utrecht", "gemeente-utrecht", "lid-vng", "toezicht-utrecht"])
def test_only_the_secretariat_and_the_planner_send(as_persona: dict[str, Reader], persona: str) -> None:
    with pytest.raises(Refused, match="access-denied"):
        send(first_version(), RECEIVERS, on=SENT, embargo=None, reader=as_persona[persona])


def test_an_embargo_that_ends_on_the_day_of_sending_is_kept_and_holds_nothing_back(
    as_persona: dict[str, Reader],
) -> None:
    reader = as_persona["planner"]
    send(first_version(), ["PRT-PV26"], on=SENT, embargo=SENT, reader=reader)
    (state,) = states(PLACES, AsOf(), reader=reader)
    assert state.dispatch.embargo == SENT
    assert not state.embargoed(SENT)
    assert state.embargoed(SENT - timedelta(days=1))


def test_an_embargo_before_the_sending_and_an_empty_list_are_refused(as_persona: dict[str, Reader]) -> None:
    with pytest.raises(Refused, match="dispatch-embargo-before-sending"):
        send(first_version(), RECEIVERS, on=SENT, embargo=date(2022, 7, 1), reader=as_persona["planner"])
    with pytest.raises(Refused, match="dispatch-no-receivers"):
        send(first_version(), [], on=SENT, embargo=None, reader=as_persona["planner"])
