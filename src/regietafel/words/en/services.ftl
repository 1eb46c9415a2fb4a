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

picture-headline-indicative = On { $on } { $total } reception places are needed. By the key the largest share is for { $name }: { $amount }.
picture-headline = On { $on }, { $total } reception places are needed; { $name } has the largest task: { $amount }.
picture-headline-past = No count of { $day } is known, and no task for a later day. The last task was { $total } reception places on { $on }.
picture-headline-nothing = No distribution is known on this day yet.
picture-figure-decided = decided capacity on { $on }

known-in-future = The day on which this became known ({ $day }) is in the future.
known-before-replaced = Version { $version } became known on { $known }. What replaces it cannot have been known on { $day } already.
transfer-needs-ground = An agreement on places needs a ground. Write down why the places are taken over.
decision-body-unknown = { $code } is not a body that is known here. Use a code such as COA, LRT or GS-PV26.

## To decide and to divide
decision-need-without-order = A { $kind } sets no need. Only an order (besluit) does.
decision-need-line-wrong = Line { $line }: ‘{ $text }’ is not a day with a whole number. Write for instance: 2023-01-01 51.000.
decision-need-day-twice = Line { $line }: { $day } stands there twice.
decision-law-unreadable = ‘{ $text }’ is no article. Write the number of the law and the article: BWBR0006685 article 3.
decision-kind-unknown = ‘{ $text }’ is no kind here. Choose from: { $known }.
