# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

supervising-refused = This step is not possible now. { $why }
supervising-refused-by-law = This step is not possible now. { $why } ({ $laws })
supervising-article = art. { $article }
supervising-paragraph = art. { $article }({ $paragraph })
supervising-not-over = { $period } of { $area } is not over, or this is not a municipality.
supervising-nothing-owed = { $area } owes nothing more of { $period }.
supervising-decline-needs-reason = Declining a step needs a reason. Write it down.
supervising-not-proposed = { $rung } is not proposed on { $day }, so there is nothing to decline.
supervising-settled = Nothing of { $period } is owed on { $day }, so no step is due. Close the case.
supervising-piece-needs-title = A piece on file needs a title.
supervising-excuse-needs-ground = An excuse needs a ground.
supervising-held-already = This case is held already.
supervising-not-held = This case is not held; there is nothing to resume.
supervising-hold-ends-before = It cannot be held until { $day }: that day is not after today. Choose a later day.
supervising-not-lower = Going down is only to a rung below the one the case stands on.
supervising-shared-already = This case has been shared with the PRT already.
supervising-course-needs-reason = Write down why. Without a reason this does not go on file.
supervising-closed-already = This case has been closed.
supervising-no-cases = No cases on this day.
supervising-line = { $area }, { $period }: { $persons } { $persons ->
    [one] person
   *[other] persons
}, { $status }, stands on: { $rung }
supervising-on-none = no rung yet
supervising-state = { $rung }: { $state }
supervising-state-on = { $rung }: { $state }, { $day }
supervising-term = term until { $until }: { $result }
supervising-due = { $area }, { $period }: { $rung }
supervising-open-due = { $area }, { $period }: on { $counted } { $persons } { $persons ->
    [one] person
   *[other] persons
} still open and no case yet
supervising-waits = Nothing proposed for { $count ->
    [one] one municipality
   *[other] { $count } municipalities
} ({ $names }). { $why }
supervising-waits-end = The count of { $end }, at the end of { $period }, is not there yet; the last one is of { $counted }. Until it is there no step is proposed.
supervising-waits-new = The last count is of { $counted }, which is too old to rest a step on. A new count is waited for.
supervising-waits-any = On { $day } nothing has been counted yet. Without a count no step is proposed.
supervising-late-needs-reason = This is recorded later than it happened. Write down why.
supervising-nothing-due = No step is due in { $province } on { $day }.
