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
