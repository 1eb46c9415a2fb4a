# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Pieces on a file
ladders-file-list = list of missed targets
ladders-file-letter = letter
ladders-file-information = checked information
ladders-file-talk = talk
ladders-file-agreement = agreements
ladders-file-announcement = announcement beforehand
ladders-file-view = view of the municipality
ladders-file-consultation = talks between administrators
ladders-file-order = decision
ladders-file-publication = publication
ladders-file-request = request of the minister to the provincial executive, with a term
ladders-file-request-agreed = agreement of the minister of the Interior with the request
ladders-file-request-copies = copy of the request to the council and the provincial council
ladders-file-request-lapsed = the term of the request has run out and the provincial executive did not decide
ladders-file-report-missed = missed report
ladders-file-notice = notice to the holder
ladders-file-other = other piece

## How a rung and a case stand
ladders-state-taken = taken
ladders-state-taken-day-unknown = taken, day not known
ladders-state-perhaps = perhaps taken: the day is not known
ladders-state-skipped = passed over in urgency
ladders-state-unknown = not known
ladders-state-declined = declined
ladders-state-due = due, not taken yet
ladders-state-ahead = not at issue yet
ladders-status-not-begun = not begun
ladders-status-open = open
ladders-status-held = held
ladders-status-closed = closed
ladders-because-done = done
ladders-because-executed = carried out in the place of the municipality
ladders-because-withdrawn = withdrawn
ladders-because-merged = gone to the new municipality
ladders-because-lapsed = the duty was repealed

## Why a step cannot be taken, or not yet
ladders-rung-unknown = There is no rung { $rung } on the ladder { $ladder }. Choose from { $known }.
ladders-case-exists = There is a case of { $subject } about { $matter } already. Go on in that case.
ladders-case-without-area = This case names no province. Say who supervises ({ $role }).
ladders-draft = { $ladder } is a draft. You can try it out, but no step is taken on it.
ladders-closed = The case is closed.
ladders-not-begun = The case begins on { $until }.
ladders-went-down = The case went down a rung today. A new step can be taken from { $until }.
ladders-later-on-record = A step after { $day }, or one whose day is not known, is on record already. Record an earlier step as history.
ladders-taken-already = The step { $rung } has been taken. A rung is taken only once.
ladders-stands-higher = The case stands on { $on } already. Step down before taking { $rung }.
ladders-not-the-authority = { $body } may not take the step { $rung }.
ladders-instead-needs-ground = { $body } takes the place of another. Say why.
ladders-held = The case is held.
ladders-disputed = A figure this case rests on is disputed. Its source has not answered yet.
ladders-rungs-first = Before { $rung } these must have been taken: { $below }.
ladders-decision-without-term = { $rung } names no term that still runs. Whom it concerns gets a term to do it themselves.
ladders-no-term = { $rung } cannot be taken: no term has been set.
ladders-term-runs = { $rung } cannot be taken yet: the term runs until { $until }.
ladders-wait-runs = { $rung } cannot be taken yet: it is due from { $until }, { $wait } after { $start } ({ $source }).
ladders-wait-check = { $rung } cannot be taken yet: the authority looks at all cases on fixed days, and { $until } is the first after { $start } ({ $source }).
ladders-not-on-file = For { $rung } the file lacks: { $kinds }.

## What is due
ladders-declined = { $rung } was declined: { $reason } Due again: { $again }.
ladders-at-the-top = All steps have been taken.
ladders-perhaps-taken = { $rung } has perhaps been taken. The day is not known.
ladders-due = days that { $rung } has been due
ladders-days-since = days since { $day }
ladders-waited = wait of { $rung }
ladders-waited-check = wait of { $rung }, and then until the day on which the authority looks at all cases
ladders-waited-term = until the end of the term on { $until }
ladders-note = It is about { $matter }, persons: { $persons }. { $excuses ->
    [0] No excuse is on record.
    [one] One ground of excuse is on record. Weigh it.
   *[other] { $excuses } grounds of excuse are on record. Weigh them.
}
ladders-rule-rung = { $rung }: { $text }
ladders-rule-after-term = The decision is not carried out before the term it names has run out, except in urgency.
ladders-rule-sets-term = The decision names the term in which the municipality can still do it itself.

## The diagram
ladders-no-wait = no wait
ladders-wait-start = { $amount } after the start
ladders-wait-step = { $amount } after the step before
ladders-way-term = after the term, { $wait }
ladders-urgent = in urgency, on a ground on record
ladders-down = step down to a lower rung
ladders-hold = hold
ladders-resume = resume
ladders-close = close
