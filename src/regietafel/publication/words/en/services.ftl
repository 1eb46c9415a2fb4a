# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

access-denied = { $actor } may not do this: the role { $role } has no right to { $permission }. Sign in with another role.

dispatch-sent = sent
dispatch-received = received
dispatch-agreed = agreed
dispatch-objects = objects
dispatch-no-receivers = Choose at least one receiver.
dispatch-embargo-before-sending = The embargo runs until { $embargo }, but it is sent on { $day }. Choose an embargo on or after the day of sending.
dispatch-sent-before = Version { $version } was sent to { $receivers } before. Take those receivers off the list.
dispatch-received-before = The receipt is on record already.
dispatch-objection-needs-reason = An objection needs a reason. Write down why you object.
dispatch-answer-before-sending = The distribution was sent on { $sent }; an answer on { $day } comes before that.

distribution-published-other-day = The published value { $amount } for { $area } is for { $of }, not for { $on }. So it cannot be locked.
distribution-decision-does-not-carry = A { $kind } carries no distribution. Hang it on a decision or an agreement.
distribution-not-known = The distribution { $series } is not known on this day. Choose a later day under ‘as known on’.
distribution-recomputed-needs-draw = The distribution { $series } asks for a lot that is not on record.
distribution-recomputed-differs = Computed again, the distribution { $series } differs from what is on record, for { $areas }. The figures below it have changed.

picture-headline = On { $on }, { $total } reception places are needed; { $name } has the largest task: { $amount }.
picture-headline-nothing = No distribution is known on this day yet.
picture-figure-decided = decided capacity on { $on }

indicator-inhabitants = inhabitants on 1 January
indicator-places-needed = reception places needed
indicator-places-portfolio = places in COA's portfolio
indicator-places-extra-needed = extra places needed
indicator-places-existing = existing places that count
indicator-persons-in-reception = people in reception
indicator-persons-ter-apel = asylum seekers in Ter Apel

distribution-figures-on-record = weights as recorded ({ $key })
