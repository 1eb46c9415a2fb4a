# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Een besluit vastleggen
cite-address-unreadable = ‘{ $text }’ is geen adres. Een adres begint met https:// of http://.

## Een verdeling vaststellen
published-nothing = Er staat geen waarde. Schrijf per regel een gebied en een getal: Zeeland 814.
published-area-twice = ‘{ $text }’ is een gebied dat er al staat.
published-area-ambiguous = ‘{ $text }’ is een provincie en een gemeente. Zeg welke van de twee.
published-area-unknown = ‘{ $text }’ is op { $day } geen provincie of gemeente.

## Een rekenbewijs
receipt-confirmed = Bevestigd: { $total } over { $count } komt hier precies zo uit.
receipt-unknown = Dit is geen rekenbewijs van de vorm { $form }.
receipt-unreadable = { $file } kan niet worden gelezen als JSON.
receipt-broken = In het rekenbewijs klopt iets niet: { $what }.
receipt-hash = De controlesom klopt niet: de invoer of de uitkomst is na het maken veranderd.
receipt-amounts = Er komt iets anders uit bij { $count }: { $units }.
receipt-draw = Bij narekenen is een loting nodig die niet in het rekenbewijs staat.
receipt-data = De inwoners op { $day } zijn hier andere dan in het rekenbewijs.
receipt-law = De wet in { $file } is hier een andere dan in het rekenbewijs.
receipt-program = Gemaakt met { $there }; hier is { $here }.
recount-title = Narekenblad: { $title }
recount-total = Te verdelen: { $total }. Alle gewichten samen: { $weight }.
recount-divide = Deel elk gewicht door { $divisor }. Dat is het quotiënt.
recount-largest-remainder = Iedereen krijgt het hele deel. Er blijven er { $left } over: die gaan naar de grootste resten, dus naar rang 1 tot en met { $left }.
recount-webster = Rond elk quotiënt af: een rest vanaf een half naar boven.
recount-nearest = Rond elk quotiënt af: een rest vanaf een half naar boven. De som wordt niet hersteld.
recount-up = Rond elk quotiënt naar boven af. De som wordt niet hersteld.
recount-locked = Een streepje is een vaste waarde: die doet niet mee.
recount-area = Gebied
recount-weight = Gewicht
recount-quotient = Quotiënt
recount-whole-part = Heel deel
recount-remainder = Rest
recount-rank = Rang
recount-amount = Aantal
recount-decision = Besluit: { $title } ({ $body }).
recount-source = Gewichten: { $source }.
recount-too-long = ‘{ $title }’ heeft { $count } regels; dat past niet op één blad. Vraag het blad van één provincie.
