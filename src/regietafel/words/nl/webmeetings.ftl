# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Het overleg
webmeetings-nav = Overleg
webmeetings-rooms = Onderdelen van het overleg
webmeetings-title = Overleg
webmeetings-tables = Tafels
webmeetings-decisions = Besluiten en afspraken
webmeetings-actions = Acties
webmeetings-asked = Gevraagd en gesignaleerd
webmeetings-mine = Voor mij
webmeetings-headline-next = De { $table } vergadert op { $day }.
webmeetings-headline-last = De { $table } vergaderde het laatst op { $day }.
webmeetings-headline-none = Er is nog geen vergadering vastgelegd die op deze dag bekend was.
webmeetings-next = Volgende
webmeetings-past = Eerder
webmeetings-none = Geen vergaderingen bekend.
webmeetings-other-tables = Andere tafels
webmeetings-table-lead = Er zijn { $past } gehouden vergaderingen vastgelegd en { $ahead } die nog komen.
webmeetings-meetings = Vergaderingen
webmeetings-ahead = komt nog
webmeetings-begun = Agenda’s in voorbereiding
webmeetings-plan-day = Dag van de vergadering
webmeetings-plan-do = Bereid een vergadering voor
webmeetings-seats = Wie aan tafel zit
webmeetings-chair = Voorzitter
webmeetings-secretariat = Secretariaat
webmeetings-chair-unknown = Voorzitter en secretariaat zijn op deze dag niet bekend.
webmeetings-seats-none = De zetels van deze tafel zijn niet bekend.
webmeetings-proposed = Voorgesteld voor de volgende agenda
webmeetings-proposed-by = voorgesteld door { $by }
webmeetings-proposed-none = Er staat geen voorstel open.
webmeetings-decline = Niet agenderen
webmeetings-reason = Reden
webmeetings-bring-back = Zet open vragen klaar voor de agenda
webmeetings-plan-title = Agenda van de { $table }, { $day }
webmeetings-plan-version = Concept, versie { $version }. Twee mensen kunnen eraan werken: niemand schrijft over het werk van een ander heen zonder het te zien.
webmeetings-plan-new = Nog leeg. Vul de punten in en bewaar.
webmeetings-overtaken = Een ander heeft intussen iets anders bewaard
webmeetings-overtaken-what = Uw eigen tekst staat hieronder in het formulier en is nog niet bewaard. Dit staat er nu:
webmeetings-begins = Begint om
webmeetings-place = Plaats
webmeetings-agenda = Agenda
webmeetings-number = Nummer
webmeetings-item = Agendapunt
webmeetings-purpose = Doel
webmeetings-purpose-information = ter informatie
webmeetings-purpose-discussion = ter bespreking
webmeetings-purpose-decision = ter besluitvorming
webmeetings-hammer = hamerstuk
webmeetings-plan-renumber = Hernummer de punten
webmeetings-plan-save = Bewaar de agenda
webmeetings-plan-how = Een regel zonder titel vervalt.
webmeetings-take = Zet op de agenda
webmeetings-convene = Bijeenroepen
webmeetings-convene-do = Roep de vergadering bijeen
webmeetings-convene-what = Daarna staat de agenda vast; wat erbij komt is een nagekomen punt.
webmeetings-public = Openbaar: iedereen mag dit zien
webmeetings-meeting-title = { $table }, { $day }
webmeetings-headline-agenda = Op de agenda { $items ->
    [one] staat één punt.
   *[other] staan { $items } punten.
}
webmeetings-headline-held = Vastgelegd: { $told } regels, waarvan { $agreed } met een nummer, en { $actions } acties. Bij { $flagged } acties ontbreekt een actiehouder of een datum.
webmeetings-chair-not-told = Wie voorzat is niet genoemd.
webmeetings-picture = Beeld van die dag
webmeetings-agenda-empty = Er staat nog niets op de agenda.
webmeetings-loose = Niet bij een agendapunt
webmeetings-late = Nagekomen punt toevoegen
webmeetings-late-do = Voeg toe
webmeetings-is-late = nagekomen
webmeetings-from = doorgeleid van { $table }
webmeetings-became-handled = afgehandeld
webmeetings-became-carried = aangehouden
webmeetings-became-forwarded = doorgeleid naar { $table }
webmeetings-became-withdrawn = ingetrokken
webmeetings-forward = doorgeleid
webmeetings-to-table = naar tafel
webmeetings-versions = { $count ->
    [one] één versie
   *[other] { $count } versies
}
webmeetings-action = actie
webmeetings-supervised = toezicht: { $by }
webmeetings-file = Stuk indienen
webmeetings-paper-title = Titel van het stuk
webmeetings-owner = Eigenaar (code van de organisatie)
webmeetings-file-choose = Bestand
webmeetings-note = Noteer bij dit punt
webmeetings-by-whom = Door wie (code)
webmeetings-text = Tekst
webmeetings-only-action = Alleen bij een actie
webmeetings-holder = Actiehouder
webmeetings-term = Termijn, zoals gezegd
webmeetings-supervisor = Toezicht
webmeetings-under = Hoort bij
webmeetings-under-new = een nieuwe afspraak
webmeetings-note-title = Titel
webmeetings-note-title-empty = Leeg: de eerste zin.
webmeetings-note-do = Leg vast
webmeetings-note-keys = n: volgende notitie · Ctrl+Enter: leg vast
webmeetings-note-kept = In deze browser bewaard, nog niet vastgelegd.
webmeetings-close = Dit punt is
webmeetings-close-do = Rond af
webmeetings-roll = Wie er was
webmeetings-replaced = Wie wie verving
webmeetings-role-hidden = neemt een rol over die niet leesbaar is
webmeetings-role = neemt deze rol over:
webmeetings-missing = Niemand sprak voor
webmeetings-missing-what = Afgeleid uit de zetels; niet zo gemeld.
webmeetings-roll-none = Er is niet vastgelegd wie er was.
webmeetings-call = Wie is er
webmeetings-call-do = Leg vast
webmeetings-call-note = Eén keer vastleggen is genoeg. Verbeteren kan later in dezelfde lijst, met een reden.
webmeetings-call-how = Vink aan wie er is. Vul bij een ander in door wie die is vervangen: een naam, of het nummer van een rij. Twee vervangers: met een puntkomma ertussen.
webmeetings-call-there = Is er
webmeetings-call-told = Of
webmeetings-call-by = Vervangen door
webmeetings-call-name-hidden = Naam weg
webmeetings-call-hidden-none = niets
webmeetings-call-hidden-name = naam
webmeetings-call-hidden-role = rol
webmeetings-call-hidden-both = naam en rol
webmeetings-call-other = Gast of ondersteuning
webmeetings-call-row = Rij
webmeetings-name = Naam
webmeetings-organisation = Organisatie
webmeetings-function = Functie
webmeetings-attendance = Aanwezigheid
webmeetings-seat = Zetel
webmeetings-arrives = Komt om
webmeetings-leaves = Gaat om
webmeetings-role-taken = Rol die wordt overgenomen
webmeetings-documents = Stukken van deze vergadering
webmeetings-document-agenda = Agenda
webmeetings-document-verslag = Verslag
webmeetings-document-besluitenlijst = Besluitenlijst
webmeetings-document-afsprakenlijst = Afsprakenlijst
webmeetings-document-actielijst = Actielijst
webmeetings-adopted-in = vastgesteld in deze vergadering
webmeetings-work-on = Werk aan het concept
webmeetings-headline-decisions = { $count ->
    [one] Eén besluit of afspraak.
   *[other] { $count } besluiten en afspraken.
}
webmeetings-seek = Zoek in titel en tekst
webmeetings-table = Tafel
webmeetings-all-tables = alle tafels
webmeetings-show = Toon
webmeetings-every-kind = Toon alles wat in een verslag staat
webmeetings-decision = Besluit of afspraak
webmeetings-on = Op
webmeetings-decisions-none = Niets gevonden. Kies een andere tafel of zoek anders.
webmeetings-standing-conditional = akkoord onder voorwaarden
webmeetings-standing-objected = bezwaar
webmeetings-standing-asked = ronde loopt
webmeetings-standing-sent = verzonden
webmeetings-standing-sent-open = verzonden met open voorwaarden
webmeetings-standing-unconditional = onvoorwaardelijk
webmeetings-headline-actions = { $all } acties; van { $late } is de termijn verstreken, { $flagged } zonder actiehouder of datum.
webmeetings-only-late = Alleen met een verstreken termijn
webmeetings-latest = Uiterlijk
webmeetings-follows-from = Volgt uit
webmeetings-actions-none = Geen acties gevonden.
webmeetings-asked-what = Wat aan een tafel is gevraagd of gemeld, en wat ermee is gedaan. Wat onbeantwoord bleef, blijft zichtbaar.
webmeetings-requests = Verzoeken en aandachtspunten
webmeetings-questions = Open vragen
webmeetings-warnings = Signalen
webmeetings-unanswered = geen antwoord vastgelegd
webmeetings-asked-none = Niets vastgelegd.
webmeetings-mine-title = Wat van u wordt gevraagd, tot en met { $before }
webmeetings-mine-lead = Dit wacht op u: { $actions ->
    [one] één actie
   *[other] { $actions } acties
}, { $voices ->
    [one] één stem
   *[other] { $voices } stemmen
}, { $comments ->
    [one] één commentaarronde
   *[other] { $comments } commentaarrondes
} en { $requests ->
    [one] één tekstverzoek
   *[other] { $requests } tekstverzoeken
}.
webmeetings-mine-for = U spreekt voor:
webmeetings-before = Tot en met
webmeetings-voices = Gevraagd om een stem
webmeetings-voices-none = Geen ronde wacht op u.
webmeetings-wording = Tekstverzoeken
webmeetings-wording-none = Geen tekstverzoek wacht op u.
webmeetings-draft-title = { $document } van { $day }
webmeetings-draft-what = Gemaakt uit wat is vastgelegd. Wat u met de hand wijzigt, wordt nooit overschreven.
webmeetings-loose-numbers = { $count ->
    [one] Eén getal verwijst nergens naar
   *[other] { $count } getallen verwijzen nergens naar
}
webmeetings-block-edited = met de hand gewijzigd
webmeetings-block-behind = wat is vastgelegd, veranderde daarna
webmeetings-block-loose = staat niet meer in wat is vastgelegd
webmeetings-block-now = Dit is nu vastgelegd:
webmeetings-block-take = Neem wat is vastgelegd
webmeetings-block-keep = Houd mijn tekst
webmeetings-block-edit = Wijzig of verbeter
webmeetings-block-save = Bewaar deze tekst
webmeetings-verbatim = Zoals het er letterlijk staat
webmeetings-correct = Wat het moet zijn
webmeetings-correct-do = Zet de verbetering ernaast
webmeetings-draft-empty = Er is nog niets vastgelegd om een concept van te maken.
webmeetings-step = Volgende stap
webmeetings-step-offer = Leg ter vaststelling voor
webmeetings-step-adopt = Leg de vaststelling vast
webmeetings-step-publish = Maak openbaar
webmeetings-adopt-in = Vastgesteld in de vergadering van
webmeetings-adopt-changes = Met deze wijzigingen
webmeetings-adopt-no-later = Er is nog geen latere vergadering van deze tafel. Roep die eerst bijeen.
webmeetings-paper-lead = { $versions ->
    [one] Eén versie
   *[other] { $versions } versies
}; { $open ->
    [0] geen tekstverzoek staat open.
    [one] één tekstverzoek staat open.
   *[other] { $open } tekstverzoeken staan open.
}
webmeetings-versions-head = Versies
webmeetings-versions-none = Er is nog geen versie.
webmeetings-version-add = Voeg een versie toe
webmeetings-processes = Verwerkt deze verzoeken
webmeetings-changed = Wat er in de laatste versie veranderde
webmeetings-changed-none = Er is geen eerdere versie om mee te vergelijken, of de tekst is niet leesbaar.
webmeetings-request-processed = verwerkt in versie { $version }
webmeetings-request-accepted = akkoord van { $by }, nog niet verwerkt
webmeetings-request-rejected = afgewezen door { $by }
webmeetings-request-open = wacht op antwoord
webmeetings-requests-none = Niemand heeft om een andere tekst gevraagd.
webmeetings-accept = Ga akkoord
webmeetings-reject = Wijs af
webmeetings-ask = Vraag om een andere tekst
webmeetings-anchor = Bij deze kop of alinea
webmeetings-ask-what = Wat u vraagt
webmeetings-ask-do = Dien het verzoek in
webmeetings-text-head = Tekst van de laatste versie
webmeetings-standing = Hoe het ervoor staat
webmeetings-not-in-force = Tot dan is wat eruit volgt niet in werking.
webmeetings-conditions = Voorwaarden
webmeetings-condition-open = open
webmeetings-condition-late = open en te laat
webmeetings-condition-rejected = tekst afgewezen
webmeetings-condition-met = vervuld
webmeetings-meet = Leg vast dat dit vervuld is
webmeetings-voices-head = Wie wat zei
webmeetings-voice-waits = nog geen antwoord
webmeetings-history = Verloop
webmeetings-say = Leg een stem vast
webmeetings-say-do = Leg vast
webmeetings-voice = Stem
webmeetings-send = Verzenden
webmeetings-send-to = Aan (met komma’s ertussen)
webmeetings-paper = Stuk
webmeetings-although = Toch verzenden, want (alleen bij open voorwaarden)
webmeetings-send-do = Leg de verzending vast
webmeetings-round = Open een schriftelijke ronde
webmeetings-round-seats = Zetels
webmeetings-condition = Stel een voorwaarde
webmeetings-needs-fact = een feit dat bekend moet zijn
webmeetings-needs-wording = een tekstverzoek
webmeetings-needs-decision = een ander besluit
webmeetings-waits-for = Wacht op
webmeetings-follow = Leg vast wat ermee gebeurde
webmeetings-outcome = Afloop
webmeetings-became-granted = ingewilligd
webmeetings-became-refused = afgewezen
webmeetings-became-answered = beantwoord
webmeetings-became-noted = ter kennis genomen
webmeetings-became-lapsed = vervallen
webmeetings-no-such-table = Tafel { $table } is niet bekend. Kies een tafel uit de lijst.
webmeetings-field-empty = Het veld ‘{ $field }’ is leeg. Vul het in en probeer het opnieuw.
webmeetings-file-too-large = { $file } is groter dan { $most } MB. Kies een kleiner bestand.
webmeetings-refers = { $count ->
    [one] verwijst naar één vastgelegd feit
   *[other] verwijst naar { $count } vastgelegde feiten
}

## Wat een besluit in beweging zette
webmeetings-moved-distribution = verdeling
webmeetings-moved-plan = plan
webmeetings-moved-transfer = uitleen van plekken
webmeetings-moved-target = taakstelling
webmeetings-moved-assigned = toewijzing van een actie
webmeetings-moved-dropped = vervallen actie
webmeetings-moved-measure = stand van een maatregel
webmeetings-moved-lent = { $giver } → { $taker }: { $amount ->
    [one] één plek
   *[other] { $amount } plekken
}
webmeetings-moved-counts = telt mee op deze dag
webmeetings-moved-plan-done = { $done } van { $amount }, te halen op { $until }
webmeetings-moved-plan-uncounted = { $amount }, te halen op { $until }; nog niets geteld
webmeetings-moved-holders = Actiehouder: { $holders }
webmeetings-moved-measure-said = Maatregel { $measure }: { $ground }

## Uit Word terug, en de commentaarronde
webmeetings-word-out = Download als Word
webmeetings-word-back = Lever een Word-bestand met opmerkingen in
webmeetings-word-how = Kies het Word-bestand dat u terugkreeg. U ziet eerst wat erin wordt gevraagd; daarna pas wordt iets vastgelegd.
webmeetings-word-file = Word-bestand (.docx)
webmeetings-word-by = Namens welke organisatie (code)
webmeetings-word-look = Bekijk wat er wordt gevraagd
webmeetings-word-title = Terug uit Word
webmeetings-word-lead = { $count ->
    [one] Er staat één verzoek
   *[other] Er staan { $count } verzoeken
} in { $name }, bij versie { $version }, namens { $by }. Er is nog niets vastgelegd.
webmeetings-word-notes = Dit moet u weten
webmeetings-word-asked = Wat er wordt gevraagd
webmeetings-word-nobody = niet bijgehouden door wie
webmeetings-word-untracked = niet bijgehouden in Word
webmeetings-word-gone = Weglaten.
webmeetings-word-choice = Wat doet u ermee
webmeetings-word-open = Leg vast, antwoord volgt
webmeetings-word-accept = Leg vast en accepteer
webmeetings-word-reject = Leg vast en wijs af
webmeetings-word-table = Leg vast en leg voor aan de tafel
webmeetings-word-leave = Laat weg
webmeetings-word-take = Neem over
webmeetings-word-cancel = Niets overnemen
webmeetings-word-nothing = Er is niets om over te nemen.
webmeetings-request-table = ligt voor aan de tafel
webmeetings-request-table-do = Leg voor aan de tafel
webmeetings-comments = Commentaarronde
webmeetings-comments-until = Reageer op het concept-{ $document }, tot en met { $until }
webmeetings-comments-none = Geen commentaarronde wacht op u.
webmeetings-round-title = Commentaar op het { $document } van { $day }
webmeetings-round-number = Ronde { $number }, op versie { $version }
webmeetings-round-sentence = { $waiting ->
    [0] Alle { $asked } gevraagde organisaties hebben gereageerd of hebben geen bezwaar.
    [one] Van de { $asked } gevraagde organisaties moet er nog één reageren, tot en met { $until }.
   *[other] Van de { $asked } gevraagde organisaties moeten er nog { $waiting } reageren, tot en met { $until }.
}
webmeetings-round-opened = geopend op { $day }
webmeetings-round-table = Wie wat heeft gezegd
webmeetings-round-reply = Reactie
webmeetings-round-on = Op
webmeetings-round-uninvited = (niet gevraagd)
webmeetings-round-remarks = { $count ->
    [one] één tekstverzoek
   *[other] { $count } tekstverzoeken
}
webmeetings-round-nothing = geen opmerkingen
webmeetings-round-silent = geen bezwaar (niet gereageerd)
webmeetings-round-late = na de termijn
webmeetings-round-paper = Bekijk de tekst en de versies
webmeetings-round-nothing-do = Geen opmerkingen
webmeetings-round-work-up = Leg de verwerkte tekst vast
webmeetings-round-work-up-how = Pas eerst het concept aan. Vink daarna aan welke verzoeken erin zijn verwerkt.
webmeetings-round-draft = Naar het concept
webmeetings-round-none = Er is nog geen commentaarronde geweest.
webmeetings-round-begin = Open een commentaarronde
webmeetings-round-begin-how = De tekst zoals die nu in het concept staat gaat rond. Wie na de termijn niets heeft gezegd, heeft geen bezwaar.
webmeetings-round-bodies = Wie reageert (met komma’s ertussen)
webmeetings-round-begin-do = Open de ronde

## Openbaar maken
webmeetings-publish = Openbaar maken
webmeetings-publish-title = Het { $document } van { $day } openbaar maken
webmeetings-publish-lead = { $undecided ->
    [0] Er { $hidden ->
        [one] wordt één gegeven
       *[other] worden { $hidden } gegevens
    } weggelaten.
    [one] Er { $hidden ->
        [one] wordt één gegeven
       *[other] worden { $hidden } gegevens
    } weggelaten; over één woord moet nog worden beslist.
   *[other] Er { $hidden ->
        [one] wordt één gegeven
       *[other] worden { $hidden } gegevens
    } weggelaten; over { $undecided } woorden moet nog worden beslist.
}
webmeetings-publish-how = Namen blijven weg, tenzij iemand uit hoofde van een openbaar ambt aan tafel zat. De ene zet het klaar, een ander geeft het vrij.
webmeetings-publish-own = U hebt dit klaargezet. Iemand anders geeft het vrij.
webmeetings-publish-ready = { $by } heeft dit klaargezet. Lees het na voordat u het vrijgeeft.
webmeetings-publish-release = Geef vrij
webmeetings-publish-decide = Wat u beslist
webmeetings-publish-people = Van wie mag de naam openbaar zijn
webmeetings-publish-nobody = Bij deze vergadering is niemand met naam bekend.
webmeetings-publish-undecided = lijkt een naam
webmeetings-publish-hide = laat weg
webmeetings-publish-keep = mag blijven staan, want
webmeetings-publish-why = Reden
webmeetings-publish-prepare = Zet klaar
webmeetings-publish-left-out = Wat wordt weggelaten
webmeetings-publish-kind-name = naam
webmeetings-publish-kind-role = rol
webmeetings-publish-kind-data = persoonsgegeven
webmeetings-publish-nothing = Er wordt niets weggelaten.
webmeetings-publish-result = Zo wordt het openbaar
webmeetings-public-papers = Openbare stukken
webmeetings-public-none = Er is nog niets openbaar gemaakt.
webmeetings-note-offline = Geen verbinding. Uw tekst staat nog in deze browser; leg hem vast zodra er weer verbinding is.
webmeetings-since = { $count ->
    [one] Intussen is één regel vastgelegd die hier nog niet staat:
   *[other] Intussen zijn { $count } regels vastgelegd die hier nog niet staan:
}
webmeetings-since-show = Toon ze; wat u typt blijft staan

## Een stuk in beeld
webmeetings-flow = Het stuk in beeld
webmeetings-flow-requests = Wat is gevraagd en in welke versie het staat
webmeetings-flow-who = Gevraagd door
webmeetings-flow-now = Nu
webmeetings-flow-asked = gevraagd
webmeetings-flow-done = verwerkt
webmeetings-flow-rejected = afgewezen
webmeetings-flow-waits = nog niet verwerkt
webmeetings-flow-ready = klaar
webmeetings-flow-silent = Nog geen stemmen vastgelegd.
