# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

access-denied = { $actor } mag dit niet doen: de rol { $role } heeft geen recht op { $permission }. Meld u aan met een andere rol.

dispatch-sent = verzonden
dispatch-received = ontvangen
dispatch-agreed = akkoord
dispatch-objects = bezwaar
dispatch-no-receivers = Kies ten minste één ontvanger.
dispatch-embargo-before-sending = Het embargo loopt tot { $embargo }, maar er wordt verzonden op { $day }. Kies een embargo op of na de dag van verzending.
dispatch-sent-before = Versie { $version } is al verzonden aan { $receivers }. Haal die ontvangers uit de lijst.
dispatch-received-before = De ontvangst is al vastgelegd.
dispatch-objection-needs-reason = Een bezwaar heeft een reden nodig. Schrijf op waarom u bezwaar maakt.
dispatch-answer-before-sending = De verdeling is op { $sent } verzonden; een antwoord op { $day } ligt daarvoor.

picture-headline-indicative = Op { $on } zijn { $total } opvangplekken nodig. Volgens de sleutel is het grootste aandeel voor { $name }: { $amount }.
picture-headline = Op { $on } zijn { $total } opvangplekken nodig; de grootste opgave heeft { $name }: { $amount }.
picture-headline-past = Van { $day } is geen telling bekend, en geen opgave voor een dag daarna. De laatste opgave was { $total } opvangplekken op { $on }.
picture-headline-nothing = Op deze dag is nog geen verdeling bekend.
picture-figure-decided = besloten capaciteit op { $on }

known-in-future = De dag waarop dit bekend werd ({ $day }) ligt in de toekomst.
known-before-replaced = Versie { $version } werd bekend op { $known }. Wat haar vervangt, kan niet al op { $day } bekend zijn geweest.
transfer-needs-ground = Een afspraak over plekken heeft een grond nodig. Schrijf op waarom de plekken worden overgenomen.
decision-body-unknown = { $code } is geen orgaan dat hier bekend is. Gebruik een code zoals COA, LRT of GS-PV26.

## Besluiten en verdelen
decision-need-without-order = Een { $kind } stelt geen behoefte vast. Dat doet alleen een besluit.
decision-need-line-wrong = Regel { $line }: ‘{ $text }’ is geen dag met een geheel getal. Schrijf bijvoorbeeld: 2023-01-01 51.000.
decision-need-day-twice = Regel { $line }: { $day } staat er twee keer.
decision-law-unreadable = ‘{ $text }’ is geen artikel. Schrijf het nummer van de wet en het artikel: BWBR0006685 artikel 3.
decision-kind-unknown = ‘{ $text }’ is hier geen soort. Kies uit: { $known }.
