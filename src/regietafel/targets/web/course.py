# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the supervisor does with a case beside its rungs: hold, resume, step down, excuse, share."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from regietafel.base.messages import Refused
from regietafel.targets.services import supervising_course, supervising_steps
from regietafel.targets.services.supervising_course import Linking
from regietafel.targets.web.parts import Ground
from regietafel.targets.web.supervision import CASES
from regietafel.web.acts import act
from regietafel.web.forms import acting_day, here
from regietafel.web.inputs import asked, select
from regietafel.web.visit import Visit


@act("targets-hold", "ladder.take", words="webtargets-hold", page=CASES, is_first=False)
def hold(
    visit: Visit,
    *,
    fact: UUID,
    ground: Ground,
    until: Annotated[date | None, asked("tot", "webtargets-hold-until")],
) -> None:
    """Hold the case, up to a day or until it is resumed."""
    on, reader = acting_day(visit), visit.reader
    supervising_course.hold(str(fact), reason=ground, on=on, until=until, reader=reader)


@act("targets-resume", "ladder.take", words="webtargets-resume", page=CASES, is_first=False)
def resume(visit: Visit, *, fact: UUID, ground: Ground) -> None:
    """Go on with a case that is held."""
    supervising_course.resume(str(fact), reason=ground, **here(visit))


@act("targets-step-down", "ladder.take", words="webtargets-down", page=CASES, is_first=False)
def step_down(
    visit: Visit,
    *,
    fact: UUID,
    rung: Annotated[str | None, select("trede", "webtargets-down-to", empty=None)],
    ground: Ground,
) -> None:
    """Go down to a lower rung, or to the foot of the ladder."""
    supervising_course.step_down(str(fact), rung, reason=ground, **here(visit))


@act(
    "targets-excuse",
    "ladder.take",
    words="webtargets-excusing",
    lead="webtargets-excusing-what",
    page=CASES,
    is_first=False,
)
def excuse(
    visit: Visit,
    *,
    fact: UUID,
    ground: Ground,
    linked: Annotated[int | None, asked("gekoppeld", "webtargets-excusing-linked")],
    needed: Annotated[int | None, asked("nodig", "webtargets-excusing-needed", beside=True)],
) -> None:
    """Record an excuse; with numbers it is that COA linked too few people in time."""
    on, reader = acting_day(visit), visit.reader
    if linked is None and needed is None:
        supervising_steps.excuse(str(fact), ground=ground, on=on, reader=reader)
        return
    if linked is None or needed is None:
        raise Refused("web-form-no-number", text="", field="gekoppeld" if linked is None else "nodig")
    linking = Linking(str(fact), linked, needed, ground)
    supervising_course.excuse_linked(linking, on=on, reader=reader)


@act(
    "targets-share",
    "ladder.take",
    words="webtargets-share",
    lead="webtargets-share-what",
    page=CASES,
    is_first=False,
)
def share(visit: Visit, *, fact: UUID) -> None:
    """Share with the PRT that the case is there."""
    supervising_course.share(str(fact), **here(visit))
