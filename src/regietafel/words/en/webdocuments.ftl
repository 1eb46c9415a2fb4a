# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Stukken bij een overleg
webdocuments-download = Download
webdocuments-bundle = Bundle: agenda and papers in one PDF

## Calendar address of a table
webdocuments-feed = In your own calendar
webdocuments-feed-what = With a secret address your calendar program gets the meetings of this table. Whoever has the address sees day and hour, and no agenda, names or papers. The place is there only when the meeting is public.
webdocuments-feed-make = Make a secret address
webdocuments-feed-made = This is the address. It is shown once: put it in your calendar program now.
webdocuments-feed-address = Secret address
webdocuments-feed-open = { $count ->
    [one] You have one address that works.
   *[other] You have { $count } addresses that work.
}
webdocuments-feed-withdraw = Withdraw { $count ->
    [one] the address
   *[other] all addresses
}

## Invitation and reminder
webdocuments-letters = Send an invitation or a reminder
webdocuments-letters-title = Message about { $table }, { $day }
webdocuments-letters-lead = { $count ->
    [0] A message goes to nobody now.
    [one] A message goes to one receiver.
   *[other] A message goes to { $count } receivers.
}
webdocuments-letters-what = Who fills a seat and who is a substitute gets each kind of message once, with the meeting as a calendar file.
webdocuments-letters-no-server = prepared, not sent
webdocuments-letters-no-server-what = No mail server is set. A letter is prepared and does not leave. Ask the administrator for a mail server; after that you can send it here.
webdocuments-letters-again = Try again
webdocuments-letters-kind = Kind of message
webdocuments-letters-kind-convocation = invitation
webdocuments-letters-kind-reminder = reminder
webdocuments-letters-language = Language
webdocuments-letters-answer = Ask for an answer before (may be empty)
webdocuments-letters-show = Show the message
webdocuments-letters-preview = This is how the message looks
webdocuments-letters-send = { $count ->
    [one] Send to one receiver
   *[other] Send to { $count } receivers
}
webdocuments-letters-past = This meeting has been held: no message goes out any more.
webdocuments-letters-receivers = Receivers
webdocuments-letters-seat = Seat
webdocuments-letters-name = Name
webdocuments-letters-address = E-mail address
webdocuments-letters-stands = Message
webdocuments-letters-nobody = not known who
webdocuments-letters-no-address = no address
webdocuments-letters-substitute = substitute
webdocuments-letters-none = The seats of this table are not known. First record who sits at the table.
webdocuments-letters-fill = Fill in or correct
webdocuments-letters-keep = Save
webdocuments-letters-to-send = not sent yet

## Annotated agenda
webdocuments-annotated = My annotated agenda
webdocuments-annotated-what = Made for you alone, and kept nowhere. You can go on with it as DOCX.
