# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

letters-subject-convocation = Invitation: { $table }, { $day }
letters-subject-reminder = Reminder: { $table }, { $day }
letters-subject-cancelled = Cancelled: { $table }, { $day }
letters-dear = Dear { $name },
letters-dear-all = Dear reader,
letters-convocation = You are invited to the meeting of { $table } on { $day }.
letters-reminder = The meeting of { $table } is on { $day }.
letters-cancelled = The meeting of { $table } on { $day } is cancelled.
letters-begins = It begins at { $time }.
letters-place = Place: { $place }.
letters-answer-by = Please say before { $day } whether you will come, and who replaces you if you cannot.
letters-agenda = Agenda:
letters-asked = asked of you: { $what }
letters-page = The papers are at { $address }
letters-page-link = To the papers
letters-attached = The meeting is attached to this message as a calendar file.
letters-no-address = ‘{ $address }’ is not an e-mail address. Correct it with the receiver.
letters-address-lines = ‘{ $address }’ stands on more than one line. Give one address, on one line.
letters-address-sign = In ‘{ $address }’ there is a ‘{ $sign }’ before the at sign. Not every mail server takes such an address. Ask the receiver for an address without it.
letters-not-sent = The message to { $receiver } was not sent: { $reason } It is kept and tried again on { $again }.
letters-given-up = The message to { $receiver } was not sent after { $count } attempts: { $reason } It is kept. Check the address and send it again.
letters-sent-before = This message to { $receiver } is on record already. For each meeting every kind of message goes to a receiver once.
letters-none-waiting = Message { $number } does not exist, or was sent already.
letters-folder = { $count } messages are in { $folder }. No mail server is set (REGIETAFEL_MAIL_URL).
letters-sent = { $count ->
    [one] One message sent.
   *[other] { $count } messages sent.
}
letters-kind-convocation = invitation
letters-kind-reminder = reminder
letters-stands-sent = { $number }: { $kind } for { $meeting } to { $receiver }, sent on { $at }
letters-stands-waiting = { $number }: { $kind } for { $meeting } to { $receiver }, to be sent from { $at }
letters-stands-prepared = { $number }: { $kind } for { $meeting } to { $receiver }, prepared, not sent: no mail server is set
letters-stands-given-up = { $number }: { $kind } for { $meeting } to { $receiver }, not sent: { $reason }
letters-bundle = Agenda and papers in one PDF: { $address }
letters-bundle-link = Agenda and papers in one PDF
letters-secretariat = Secretariat { $table }
letters-decide = a decision
letters-meeting-past = The meeting of { $on } has been held. No invitation or reminder goes out any more.
letters-nobody = There is nobody whom this message can still go to. Fill in addresses first, or choose another kind of message.
letters-kept = { $count ->
    [one] One message is ready. Send it with “regietafel letters send”.
   *[other] { $count } messages are ready. Send them with “regietafel letters send”.
}
letters-to = To: { $name } ({ $seat }), { $address }
letters-to-unreached = Not to: { $seat }: { $why }
letters-subject-is = Subject: { $subject }
letters-why-nobody = not known who fills this seat
letters-why-no-address = no address of { $name }
letters-as-substitute = as a substitute
letters-table = the { $name }

## Reminder of a monthly report
letters-report-due-subject = Reminder: monthly report over { $month }
letters-report-missing-subject = The monthly report over { $month } is missing
letters-report-due = The monthly report of the { $table } over { $month } is due on { $due }.
letters-report-missing = The monthly report of the { $table } over { $month } was due on { $due } and is missing.
letters-report-help = Hand it in, or let us know what keeps you. Of who has nothing new last month's numbers can stand.
letters-report-page = Collect and hand in: { $address }
letters-report-told = There was a reminder of the monthly report over { $month }.
letters-kind-report-due = reminder of a report
letters-kind-report-missing = word that a report is missing
